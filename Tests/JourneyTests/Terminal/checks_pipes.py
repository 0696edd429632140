"""Standard input or output that is no terminal, and terminals that can do little."""

import os
import pty
import re
import signal
import subprocess

from checks import check, holds, lacks, same
from pty_session import Typist, begin, piped, plain, surroundings
from school import PROMPT, Feed, School, Sitting
import talk

CLEAR = "Clear the screen"


def piped_lines(school, given, **environment):
    said, faults, status = piped(school.meet(), given, **environment)
    same((status, faults), (0, ""))
    lacks(said, "\x1b", CLEAR, "\x07")
    return said


@check("accord")
def a_line_a_turn(command):
    school = School(command)
    said = piped_lines(school, "note: one\nnote: Zoë\r\n\nnote: last".encode())
    same(school.said(), ["note: one", "note: Zoë", "", "note: last"])
    same(re.findall(r"^\[(\S+)\]$", said, re.M)[0], "tell-family")
    same(school.last("paused")["why"], "end of input")
    lacks(re.sub(r"^  .*", "", said, flags=re.M), "> ")


@check("accord")
def input_that_ends_at_once_is_a_safe_pause(command):
    school = School(command)
    piped_lines(school, b"")
    same([one["event"] for one in school.journal()], ["opened", "entered", "asked", "paused"])
    feed = Feed(school, "--resume")
    same(feed.asked(), "tell-family")
    same(feed.finish(), 0)


@check("accord")
def any_bytes_piped(command):
    school = School(command)
    piped_lines(school, b"\xef\xbb\xbfnote: a\xff\xc3b\nnote: c\x00d\nnote: \xed\xa0\x80\n"
                        b"note: \xef\xbb\xbfe\nnote: \x1b[31m\x07\n/show\n\xff\xfe\x00\n\x80\n")
    same(school.said(), ["note: a\ufffd\ufffdb", "note: cd", "note: \ufffd\ufffd\ufffd", "note: \ufeffe",
                         "note: \x1b[31m\x07", "/show", "\ufffd\ufffd", "\ufffd"])


@check("accord")
def lines_without_measure(command):
    """A megabyte is kept and questioned; what is over sixteen is cut, and that is said."""
    school = School(command)
    long = "é" * 600000
    said = piped_lines(school, (long + "\nnote: after\n").encode())
    holds(said, "That line is very long")
    same([len(one) for one in school.said()], [600000, len("note: after")])
    limit = 16 << 20
    said = piped_lines(school, b"x" * (limit + 5) + b"\nnote: after\n")
    same([len(one) for one in school.said()][-2:], [limit, len("note: after")])
    holds(said, "5 ")


@check("accord")
def input_closed_in_the_middle_of_a_line(command):
    school = School(command)
    feed = Feed(school)
    same(feed.asked(), "tell-family")
    feed.send("note: whole").asked()
    feed.run.stdin.write("note: no line break, é".encode())
    feed.run.stdin.flush()
    same(feed.finish(), 0)
    same(school.said(), ["note: whole", "note: no line break, é"])
    again = Feed(school, "--resume")
    same(again.asked(), "tell-family")
    same(again.finish(), 0)


@check("accord")
def streams_that_were_never_open(command):
    """The archive's own descriptors must never be taken for the keyboard or the screen."""
    for closed in ("2>&-", ">&-", ">&- 2>&-", "<&-", "<&- >&- 2>&-"):
        school = School(command)
        words = ["sh", "-c", 'exec "$@" ' + closed, "sh", *school.meet()]
        try:
            run = subprocess.run(words, env=surroundings(), input=b"note: one\n", capture_output=True,
                                 timeout=20, check=False)
        except subprocess.TimeoutExpired:
            raise AssertionError("with %s it hangs" % closed) from None
        same(run.returncode, 0)
        same([one["event"] for one in school.journal()][:3], ["opened", "entered", "asked"])
        if closed == "2>&-":
            same(school.said(), ["note: one"])
        if closed == "<&-":
            same(school.last("paused")["why"], "end of input")


@check("accord")
def signals_on_a_pipe_keep_the_half_line(command):
    for number in (signal.SIGHUP, signal.SIGTERM):
        school = School(command)
        feed = Feed(school)
        feed.asked()
        # In one write, so that the reader has the half line when the signal comes.
        os.write(feed.run.stdin.fileno(), b"note: whole\nhalf")
        feed.asked()
        os.kill(feed.run.pid, number)
        same(feed.run.wait(timeout=30), 0)
        feed.finish()
        entry = school.last("said")
        same((entry["text"], entry.get("unsent")), ("half", True))


@check("accord")
def signals_on_a_pipe_keep_what_was_not_read_yet(command):
    for number in (signal.SIGHUP, signal.SIGTERM):
        school = School(command)
        feed = Feed(school)
        feed.asked()
        # The program sleeps while the lines and the signal come, so that it finds both at once.
        os.kill(feed.run.pid, signal.SIGSTOP)
        os.waitid(os.P_PID, feed.run.pid, os.WSTOPPED | os.WNOWAIT)
        os.write(feed.run.stdin.fileno(), b"note: whole\nhalf")
        os.kill(feed.run.pid, number)
        os.kill(feed.run.pid, signal.SIGCONT)
        same(feed.run.wait(timeout=30), 0)
        feed.finish()
        entry = school.last("said")
        same((entry["text"], entry.get("unsent")), ("note: whole\nhalf", True))


@check("accord")
def a_reader_who_leaves_is_no_crash(command):
    school = School(command)
    run = begin(school.meet())
    run.stdout.close()
    run.stdin.write(b"note: one\nnote: two\n")
    try:
        run.stdin.close()
    except BrokenPipeError:
        pass
    same(run.wait(timeout=30), 0)
    same(run.stderr.read(), b"")
    run.stderr.close()
    assert school.journal()


@check("accord")
def output_elsewhere_input_typed(command):
    """Typed at a terminal, shown in a file: no codes in the file, the line still heard."""
    school = School(command)
    own, theirs = pty.openpty()
    run = subprocess.Popen(school.meet(), env=surroundings(), stdin=theirs, stdout=subprocess.PIPE)
    os.write(own, "note: Zoë\n\x04".encode())
    text = run.stdout.read().decode()
    same(run.wait(), 0)
    os.close(own)
    os.close(theirs)
    holds(text, "Kept: note 1")
    lacks(text, "\x1b")
    same(school.said(), ["note: Zoë"])


@check("accord")
def input_piped_output_seen(command):
    school = School(command)
    typist = Typist(["sh", "-c", "printf 'note: one\\nnote: two' | \"$@\"", "sh", *school.meet()])
    typist.literally("Kept: note 1", "Kept: note 2").end()
    lacks(typist.heard, "\x1b[?2004h", CLEAR)


@check("accord")
def no_color_means_none(command):
    school = School(command)
    sitting = Sitting(school, NO_COLOR="1").answer("note: Zoë\r").answer("/chnge\r").answer("\x15/show\r")
    lacks(re.sub(r"\x1b\[\?2004[hl]", "", sitting.pause().heard), "\x1b[0", "\x1b[1", "\x1b[2m", "\x1b[3")
    coloured = Sitting(School(command), NO_COLOR="")
    holds(coloured.heard, "\x1b[1m", "\x1b[0m")


@check("accord")
def a_dumb_terminal_gets_no_codes(command):
    for name in ("dumb", None, ""):
        school = School(command)
        sitting = Sitting(school, TERM=name).answer("note: Zoë\r", "note: Zoë")
        sitting.type("half").literally("half").type("\x03").literally("is cleared").asked()
        sitting.answer("note: a\x7fb\x01\x05\r", "note: b").answer("/chnge\r").answer("\x15/why\r")
        # Nobody can clear such a terminal: that is said instead of asked.
        sitting.type("/pause\r").literally("This terminal cannot be cleared from here").end()
        lacks(sitting.heard, "\x1b", CLEAR)


@check("accord")
def the_close_offers_to_clear(command):
    for name in ("xterm-256color", "dumb"):
        school = School(command)
        sitting = Sitting(school, TERM=name, NO_COLOR="1")
        count = 0
        while True:
            line = talk.answer(count, sitting.question).replace("\x1b", "").replace("\x07", "")
            sitting.type("\x15" + line + "\r")
            count += 1
            assert count < 80, "the meeting does not end"
            found = sitting.child.expect([r"\n\[([a-z][a-z0-9@.-]*)\]\r*\n" + PROMPT, CLEAR,
                                          "This terminal cannot be cleared"])
            sitting.heard += sitting.child.before + sitting.child.after
            if found:
                break
            sitting.question = sitting.child.match.group(1)
        same(found, 2 if name == "dumb" else 1)
        holds(plain(sitting.heard), "The meeting is closed")
        if name == "dumb":
            sitting.end()
            lacks(sitting.heard, "\x1b")
        else:
            sitting.hear(PROMPT).type("\r").literally("\x1b[H\x1b[2J\x1b[3J", "The screen is clear").end()
