"""The terminal goes away in the middle of a line, in every way that terminals go."""

import os
import pty
import select
import signal
import subprocess
import time

from checks import check, holds, lacks, same
from pty_session import PATIENCE, Window, started, surroundings
from school import School, Sitting

PROMPT_SEEN = r"^\[tell-family\]\n> ?\s*\Z"


def half(school):
    entry = school.last("said")
    same((entry["text"], entry.get("unsent")), ("half a thought", True))
    same(school.last("paused")["why"], "signal %d" % signal.SIGHUP)


class Bare:
    """A meeting on a terminal that is nobody's: no session, no job, no shell."""

    def __init__(self, words, **output):
        self.master, slave = pty.openpty()
        self.run = subprocess.Popen(words, stdin=slave, stdout=output.get("out", slave), stderr=slave,
                                    env=surroundings())
        os.close(slave)
        self.heard = b""
        started.append(lambda: self.run.poll() is None and self.run.kill())

    def hear(self, wanted):
        until = time.monotonic() + PATIENCE
        while wanted not in self.heard:
            assert time.monotonic() < until, self.heard[-500:]
            if select.select([self.master], [], [], 0.2)[0]:
                self.heard += os.read(self.master, 65536)
        self.heard = self.heard.split(wanted, 1)[1]
        return self

    def type(self, text):
        os.write(self.master, text.encode())
        return self


@check("accord")
def a_terminal_that_leads_no_session_goes_away(command):
    school = School(command)
    bare = Bare(school.meet()).hear(b"[tell-family]").hear(b"> ")
    bare.type("half a thought").hear(b"half a thought")
    os.close(bare.master)
    same(bare.run.wait(PATIENCE), 0)
    half(school)


@check("accord")
def a_line_that_is_typed_into_a_pipeline_is_kept_too(command):
    """Such a line is edited by the terminal itself, which keeps it until Enter."""
    school = School(command)
    reading, writing = os.pipe()
    bare = Bare(school.meet(), out=writing)
    os.close(writing)
    heard = b""
    while b"[tell-family]\n" not in heard:
        assert select.select([reading], [], [], PATIENCE)[0], heard[-500:]
        more = os.read(reading, 65536)
        assert more, heard[-500:]
        heard += more
    bare.type("half a thought").hear(b"half a thought")
    bare.run.send_signal(signal.SIGHUP)
    same(bare.run.wait(PATIENCE), 0)
    os.close(bare.master)
    os.close(reading)
    half(school)


@check("accord")
def the_server_of_a_window_is_ended(command):
    school = School(command)
    window = Window(["bash", "--norc", "-i"], PS1="sh: ")
    started.append(window.close)
    window.wait("^sh:").type(" ".join(school.meet())).key("Enter").wait(PROMPT_SEEN)
    shell = window.tmux("display-message", "-p", "#{pane_pid}").strip()
    child = subprocess.run(["pgrep", "-P", shell], capture_output=True, text=True, check=True).stdout.strip()
    window.type("half a thought").wait("half a thought$")
    window.tmux("kill-server")
    until = time.monotonic() + PATIENCE
    while os.path.exists("/proc/" + child) and time.monotonic() < until:
        time.sleep(0.05)
    half(school)


@check("accord")
def the_half_line_stands_ready_when_the_meeting_is_taken_up_again(command):
    school = School(command)
    sitting = Sitting(school)
    sitting.type("half é thought").literally("half é thought").child.kill(signal.SIGHUP)
    sitting.end()
    again = Sitting(school, "--resume")
    again.literally("half é thought")
    holds(again.heard, "it was not sent: half é thought")
    again.answer(", and the rest\r", "half é thought, and the rest")
    # Sent once, it is not given back any more.
    again.pause()
    lacks(Sitting(school, "--resume").heard, "not sent")


@check("accord")
def a_half_line_that_may_be_a_disclosure_is_not_shown_again(command):
    school = School(command)
    sitting = Sitting(school)
    sitting.type("his uncle hits him with a belt").literally("with a belt").child.kill(signal.SIGHUP)
    sitting.end()
    same(school.last("set-aside")["text"], "his uncle hits him with a belt")
    again = Sitting(school, "--resume").settle()
    lacks(again.heard, "belt")
