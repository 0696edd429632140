"""Keys and signals that interrupt, stop, hang up and end."""

import os
import re
import signal
import subprocess

from checks import check, lacks, same
from pty_session import Typist, plain
from school import PROMPT, School, Sitting

CLEAR = "Clear the screen"


def calm(typist):
    """Bracketed paste is off as often as it was on."""
    same(typist.heard.count("\x1b[?2004h"), typist.heard.count("\x1b[?2004l"))


def stands(school, question, count):
    """The meeting is taken up at the same question, and nothing was lost."""
    again = Sitting(school, "--resume")
    same(again.question, question)
    told = plain(again.heard).split("The question was")[0]
    assert re.search(r"\b%d\b" % count, told), told
    again.pause()


def left(sitting):
    """Leaves the screen as it is after a safe stop."""
    sitting.literally("Kept.", CLEAR).hear(PROMPT).type("n\r").end()
    calm(sitting)


@check("accord")
def ctrl_c_clears_and_twice_pauses_safely(command):
    school = School(command)
    sitting = Sitting(school).answer("topic: the bus\r")
    was = sitting.question
    sitting.type("half a thought").literally("half a thought").type("\x03").literally("is cleared")
    sitting.asked()
    same(sitting.question, was)
    sitting.type("\x03").literally(CLEAR).hear(PROMPT).type("n\r").end()
    calm(sitting)
    same(school.last("paused")["why"], "Ctrl-C twice")
    same(school.said(), ["topic: the bus"])
    stands(school, was, 1)


@check("accord")
def an_answer_between_two_ctrl_c_is_no_pause(command):
    school = School(command)
    sitting = Sitting(school)
    sitting.type("\x03").literally("Ctrl-C again").asked().answer("note: one\r", "note: one")
    sitting.type("\x03").literally("Ctrl-C again").asked().answer("note: two\r", "note: two")
    sitting.pause()


@check("accord")
def a_safe_stop_is_said(command):
    for keys in ("\x03", "\x04"):
        school = School(command)
        sitting = Sitting(school)
        if keys == "\x03":
            sitting.type(keys).literally("Ctrl-C again").asked()
        sitting.type(keys)
        left(sitting)


@check("accord")
def ctrl_d_pauses_only_on_an_empty_line(command):
    school = School(command)
    sitting = Sitting(school)
    sitting.answer("note: xab\x01\x06\x06\x06\x06\x06\x06\x04\r", "note: ab")
    sitting.answer("note: c\x04\r", "note: c")
    was = sitting.question
    sitting.type("\x04").literally(CLEAR).hear(PROMPT).type("n\r").end()
    calm(sitting)
    same(school.last("paused")["why"], "end of input")
    stands(school, was, 2)


@check("accord")
def a_hang_up_keeps_the_half_typed_line(command):
    for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGQUIT):
        school = School(command)
        sitting = Sitting(school).answer("note: whole\r")
        was = sitting.question
        sitting.type("half é بچہ").literally("half é بچہ")
        sitting.child.kill(number)
        sitting.end()
        calm(sitting)
        entry = school.last("said")
        same((entry["text"], entry.get("unsent"), entry["question"]), ("half é بچہ", True, was))
        same([one["event"] for one in school.journal()][-2:], ["said", "paused"])
        same(school.last("paused")["why"], "signal %d" % number)
        stands(school, was, 1)


@check("accord")
def nobody_is_asked_anything_after_a_hang_up(command):
    sitting = Sitting(School(command))
    sitting.child.kill(signal.SIGTERM)
    sitting.end()
    lacks(sitting.heard, CLEAR)


@check("accord")
def the_terminal_goes_away(command):
    school = School(command)
    sitting = Sitting(school)
    was = sitting.question
    sitting.type("half a thought").literally("half a thought")
    sitting.child.ptyproc.fileobj.close()
    same(os.waitpid(sitting.child.pid, 0)[1], 0)
    entry = school.last("said")
    same((entry["text"], entry.get("unsent")), ("half a thought", True))
    same(school.last("paused")["why"], "signal %d" % signal.SIGHUP)
    stands(school, was, 0)


@check("accord")
def typed_ahead_of_a_signal_is_kept(command):
    school = School(command)
    sitting = Sitting(school)
    sitting.child.kill(signal.SIGSTOP)
    os.write(sitting.child.child_fd, "typed while it slept".encode())
    sitting.child.kill(signal.SIGTERM)
    sitting.child.kill(signal.SIGCONT)
    sitting.end()
    same(school.last("said")["text"], "typed while it slept")


@check("accord")
def ignored_hangups_stay_ignored(command):
    school = School(command)
    line = "trap '' HUP; exec " + " ".join(school.meet())
    shell = Typist(["sh", "-c", line]).literally("[tell-family]").hear(PROMPT)
    shell.type("note: still").literally("note: still")
    shell.child.kill(signal.SIGHUP)
    shell.type(" here\r").literally("Kept: note 1")
    same(school.said(), ["note: still here"])


@check("accord")
def modes_come_back_whatever_ends_it(command):
    for end in ("\x04", "\x03\x03", "/pause\r", signal.SIGHUP, signal.SIGTERM, signal.SIGQUIT):
        school = School(command)
        shell = Typist(["bash", "--norc", "-i"], PS1="$ ").hear(r"\$ ")
        shell.type("stty -g; %s; echo status $?; stty -g\r" % " ".join(school.meet()))
        shell.hear(r"([0-9a-f:]{40,})\r").literally("[tell-family]").hear(PROMPT)
        if isinstance(end, str):
            for key in ([end] if end[0] == "/" else end):
                shell.type(key).hear(PROMPT)
            shell.type("n\r")
        else:
            shell.type("some").literally("some")
            found = subprocess.run(["pgrep", "-P", str(shell.child.pid)], capture_output=True, text=True,
                                   check=True).stdout.split()
            os.kill(int(found[0]), end)
        shell.hear(r"status 0\r", r"([0-9a-f:]{40,})\r")
        modes = re.findall(r"[0-9a-f]+(?::[0-9a-f]+){20,}", shell.heard)
        same(modes[0], modes[-1])
        shell.type("exit\r").end()


@check("accord")
def what_is_half_typed_after_the_close_stops_nobody(command):
    """After the close only the lines kept apart are asked about; leaving then is safe as well."""
    for end in (signal.SIGTERM, signal.SIGHUP, "\x15\x04", "\x03\x03"):
        school = School(command)
        sitting = Sitting(school).answer("/aside he said he is afraid to go home\r").answer("/close\r")
        for _ in range(30):
            if sitting.question == "passed-on":
                break
            sitting.answer("20 March 2026\r" if sitting.question == "review-date" else "\r")
        same(sitting.question, "passed-on")
        before = school.journal()
        sitting.type("Mrs Sh").literally("Mrs Sh")
        if isinstance(end, str):
            for key in end:
                sitting.type(key).settle()
            if CLEAR not in sitting.heard:
                sitting.literally(CLEAR)
            sitting.type("n\r")
        else:
            sitting.child.kill(end)
        sitting.end()
        same(school.journal()[:len(before)], before)
        assert all(one["event"] != "said" for one in school.journal()[len(before):])
