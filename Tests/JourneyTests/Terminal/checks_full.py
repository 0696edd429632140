"""A disk that is full: what is said is true, the line is given back, nothing answered is lost."""

import os
import pathlib
import resource
import signal
import subprocess

from checks import LeftOut, check, holds, same
from pty_session import piped, plain
from school import Feed, School, Sitting, folder


def small_files(limit):
    """Run in the child: a file may not grow past the limit, and going past it is the default end."""
    def before():
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    return before


@check("accord")
def a_full_disk_loses_nothing_and_gives_the_line_back(command):
    """The limit on a file's size stands for the full disk."""
    school = School(command)
    sitting = Sitting(school, before=small_files(40000))
    kept = []
    while True:
        line = "note: line %d %s" % (len(kept), "x" * 3000)
        sitting.type(line + "\r")
        sitting.hear("Kept: note %d|could not be kept" % (len(kept) + 1))
        found = sitting.child.after
        sitting.asked()
        if not found.startswith("Kept"):
            break
        kept.append(line)
        assert len(kept) < 40, "the disk was never full"
    holds(" ".join(plain(sitting.heard).split()), "The last line could not be kept: the disk is full.",
          "Everything answered before it", "is safe on the disk", "Make room on the disk")
    same(school.said(), kept)
    # Still full: the same again, and still nothing is lost.
    sitting.settle().type("\r").literally("could not be kept").asked().settle()
    same(school.said(), kept)
    # With room the line stands ready: Enter is enough.
    resource.prlimit(sitting.child.pid, resource.RLIMIT_FSIZE, (1 << 30, resource.RLIM_INFINITY))
    sitting.type("\r").literally("Kept: note %d" % (len(kept) + 1)).asked()
    same(school.said(), [*kept, line])
    sitting.pause()


@check("accord")
def a_full_disk_at_the_end_is_told(command):
    """Nothing can be kept when the person leaves: the exit says so, and what was answered stands."""
    for way in ("\x04", "/pause\r", signal.SIGTERM):
        school = School(command)
        sitting = Sitting(school).answer("note: kept\r", "note: kept")
        before = school.journal()
        size = (school.folders()[-1] / "journal.jsonl").stat().st_size
        resource.prlimit(sitting.child.pid, resource.RLIMIT_FSIZE, (size + 10, resource.RLIM_INFINITY))
        if isinstance(way, str):
            sitting.type(way)
        else:
            sitting.type("half").literally("half").child.kill(way)
        sitting.literally("could not be kept")
        if way == "/pause\r":
            # The line is back; leaving without it is possible.
            sitting.asked().settle().type("\x15\x04").literally("could not be kept")
        sitting.end(74)
        same(school.journal(), before)


@check("accord")
def a_full_disk_on_a_pipe_ends_with_the_truth(command):
    school = School(command)
    feed = Feed(school)
    feed.asked()
    feed.send("note: kept").asked()
    before = school.journal()
    size = (school.folders()[-1] / "journal.jsonl").stat().st_size
    resource.prlimit(feed.run.pid, resource.RLIMIT_FSIZE, (size + 10, resource.RLIM_INFINITY))
    feed.send("note: no room for this")
    # There is no buffer to give the line back to: what follows must not be taken in its place.
    same(feed.asked(), None)
    same(feed.finish(), 74)
    holds(" ".join(feed.heard.split()), "could not be kept: the disk is full")
    same(school.journal(), before)


@check("accord")
def a_truly_full_disk(command):
    """A small disk of its own, where this machine lets one be made."""
    place = folder()
    os.mkdir(place)
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", place], capture_output=True,
                          check=False)
    if made.returncode != 0:
        raise LeftOut("no small disk can be mounted here; the limit on a file's size stands for it")
    try:
        school = School(command, home=place + "/s")
        sitting = Sitting(school).answer("note: kept\r", "note: kept")
        filler = pathlib.Path(place, "filler")
        with open(filler, "wb", buffering=0) as file:
            try:
                while file.write(b"x" * 4096):
                    pass
            except OSError:
                pass
        line = "note: " + "y" * 9000
        sitting.type(line + "\r").literally("could not be kept: the disk is full").asked()
        same(school.said(), ["note: kept"])
        _, faults, status = piped(school.meet(pupil="p002"))
        assert status in (73, 74), (status, faults)
        holds(faults, "full")
        filler.unlink()
        sitting.settle().type("\r").literally("Kept: note 2").asked()
        same(school.said(), ["note: kept", line])
        sitting.pause()
        feed = Feed(school, pupil="p002")
        same(feed.asked(), "tell-family")
        same(feed.finish(), 0)
    finally:
        subprocess.run(["umount", "-l", place], check=False)
