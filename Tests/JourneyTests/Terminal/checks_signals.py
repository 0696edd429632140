"""Keys and signals that interrupt, stop, hang up and end."""

import os
import re
import signal
import subprocess
import tempfile

from checks import check, lacks, same
from pty_session import Typist

PROMPT = "demo> "

def ready(command, **environment):
    return Typist(command, **environment).hear(PROMPT)


def calm(typist):
    """Bracketed paste is off as often as it was on."""
    same(typist.heard.count("\x1b[?2004h"), typist.heard.count("\x1b[?2004l"))


@check("demo")
def ctrl_c_clears_and_twice_is_the_callers(command):
    typist = ready(command)
    typist.type("abc").literally("abc").type("\x03").literally("heard interrupted [abc]").hear(PROMPT)
    typist.type("x\r").literally("heard line [x]").hear(PROMPT)
    typist.type("\x03").literally("heard interrupted []").hear(PROMPT)
    typist.type("\x03").literally("heard interrupted []", "two interrupts", "bye").end()
    calm(typist)


@check("demo")
def ctrl_d_ends_only_an_empty_line(command):
    typist = ready(command)
    typist.type("ab\x01\x04\r").literally("heard line [b]").hear(PROMPT)
    typist.type("c\x04\r").literally("heard line [c]").hear(PROMPT)
    typist.type("\x04").literally("heard ended []", "bye").end()
    same(typist.child.exitstatus, 0)
    calm(typist)


@check("demo")
def a_signal_carries_the_half_typed_line(command):
    for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGQUIT):
        typist = ready(command)
        typist.type("half é").literally("half é")
        typist.child.kill(number)
        typist.literally("heard hungup %d [half {e9}]" % number, "bye").end()
        same(typist.child.exitstatus, 0)
        calm(typist)


@check("demo")
def a_signal_finds_an_empty_line_or_a_secret(command):
    typist = ready(command)
    typist.child.kill(signal.SIGTERM)
    typist.literally("heard hungup 15 []").end()
    typist = ready(command)
    typist.type("/secret\r").hear("secret> ").type("half").settle()
    typist.child.kill(signal.SIGTERM)
    typist.literally("heard hungup 15 []").end()
    lacks(typist.heard, "half")


@check("demo")
def a_signal_between_readings_is_heard_at_the_next(command):
    typist = ready(command)
    typist.type("/sleep\r").literally("/sleep\r\n")
    typist.child.kill(signal.SIGTERM)
    typist.literally("slept", "heard hungup 15 []").end()
    typist = ready(command)
    typist.type("/sleep\r").literally("/sleep\r\n").type("\x03")
    typist.literally("slept", "heard interrupted []").hear(PROMPT)


@check("demo")
def the_terminal_goes_away(command):
    note = tempfile.mktemp()
    typist = ready(command, DEMO_NOTE=note)
    typist.type("half a thought").literally("half a thought")
    typist.child.ptyproc.fileobj.close()
    os.waitpid(typist.child.pid, 0)
    with open(note, encoding="utf-8") as file:
        same(file.read(), "hungup %d [half a thought]\n" % signal.SIGHUP)
    os.unlink(note)


@check("demo")
def modes_come_back_whatever_ends_it(command):
    for end in ("\x04", "\x03\x03", "/quit\r", signal.SIGHUP, signal.SIGTERM, signal.SIGQUIT):
        shell = Typist(["bash", "--norc", "-i"], PS1="$ ").hear(r"\$ ")
        shell.type("stty -g; %s; echo status $?; stty -g\r" % command[0]).hear(r"([0-9a-f:]{40,})\r", PROMPT)
        before = shell.child.match
        if isinstance(end, str):
            for key in ([end] if end[0] == "/" else end):
                shell.type(key).hear("heard" if end[0] != "/" else "bye")
        else:
            shell.type("some").literally("some")
            found = subprocess.run(["pgrep", "-P", str(shell.child.pid)], capture_output=True, text=True,
                                   check=True).stdout.split()
            os.kill(int(found[0]), end)
        shell.hear(r"status 0\r", r"([0-9a-f:]{40,})\r")
        modes = re.findall(r"[0-9a-f]+(?::[0-9a-f]+){20,}", shell.heard)
        same(modes[0], modes[-1])
        shell.type("exit\r").end()


@check("demo")
def ignored_hangups_stay_ignored(command):
    shell = Typist(["sh", "-c", "trap '' HUP; exec %s" % command[0]]).hear(PROMPT)
    shell.type("still").literally("still")
    shell.child.kill(signal.SIGHUP)
    shell.type(" here\r").literally("heard line [still here]")


@check("demo")
def typed_ahead_of_a_signal_is_carried(command):
    typist = ready(command)
    typist.child.kill(signal.SIGSTOP)
    os.write(typist.child.child_fd, "typed while it slept".encode())
    typist.child.kill(signal.SIGTERM)
    typist.child.kill(signal.SIGCONT)
    typist.literally("heard hungup 15 [typed while it slept]").end()
