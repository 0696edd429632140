"""Standard input or output that is no terminal."""

import os
import pty
import signal
import subprocess

from checks import check, demo_sum, holds, lacks, same
from pty_session import Typist, begin, piped, surroundings


def turns(command, given):
    text, status = piped(command, given)
    same(status, 0)
    lacks(text, "\x1b", "demo> ")
    return [row for row in text.split("\n") if row.startswith("heard")]


@check("demo")
def a_line_a_turn(command):
    same(turns(command, "one\nZoë\r\n\nlast".encode()), [
        "heard line [one]", "heard line [Zo{eb}]", "heard line []", "heard line [last]", "heard ended []"])
    same(turns(command, b""), ["heard ended []"])


@check("demo")
def any_bytes_piped(command):
    same(turns(command, b"a\xff\xc3b\nc\x00d\n\xed\xa0\x80\n\xef\xbb\xbfe"), [
        "heard line [a{fffd}{fffd}b]", "heard line [cd]", "heard line [{fffd}{fffd}{fffd}]",
        "heard line [{feff}e]", "heard ended []"])
    same(turns(command, b"\xef\xbb\xbfe\n"), ["heard line [e]", "heard ended []"])
    same(turns(command, b"\x1b[31m\x07\n"), ["heard line [{1b}[31m{7}]", "heard ended []"])


@check("demo")
def a_megabyte_line(command):
    text = "é" * 600000
    same(turns(command, (text + "\nafter\n").encode()), [
        "heard line [%s]" % demo_sum(text), "heard line [after]", "heard ended []"])


@check("demo")
def what_is_over_sixteen_megabytes_is_dropped_and_counted(command):
    limit = 16 << 20
    given = b"x" * (limit + 5) + b"\nafter\n"
    found = turns(command, given)
    holds(found[0], "heard overlong [<%d bytes, 1 rows" % limit, "] 5")
    same(found[1:], ["heard line [after]", "heard ended []"])


@check("demo")
def signals_are_noticed_on_a_pipe(command):
    for number in (signal.SIGHUP, signal.SIGTERM):
        run = begin(command)
        run.stdin.write(b"whole\nhalf")
        run.stdin.flush()
        while b"whole" not in run.stdout.readline():
            pass
        os.kill(run.pid, number)
        same(run.stdout.read().decode().split("\n")[0].split(" [")[0], "heard hungup %d" % number)
        run.stdin.close()
        same(run.wait(), 0)


@check("demo")
def a_reader_who_leaves_is_no_crash(command):
    run = begin(command)
    run.stdout.close()
    run.stdin.write(b"one\ntwo\n")
    run.stdin.close()
    same(run.wait(), 0)


@check("demo")
def output_elsewhere_input_typed(command):
    """Typed at a terminal, shown in a file: no codes in the file, the line still heard."""
    own, theirs = pty.openpty()
    run = subprocess.Popen(command, env=surroundings(), stdin=theirs, stdout=subprocess.PIPE)
    os.write(own, "Zoë\n\x04".encode())
    text = run.stdout.read().decode()
    same(run.wait(), 0)
    holds(text, "demo> heard line [Zo{eb}]", "heard ended []")
    lacks(text, "\x1b")
    os.close(own)
    os.close(theirs)


@check("demo")
def input_piped_output_seen(command):
    typist = Typist(["sh", "-c", "printf 'one\\ntwo' | %s" % command[0]])
    typist.literally("heard line [one]", "heard line [two]", "heard ended []").end()
    lacks(typist.heard, "\x1b[?2004h", "demo> ")
