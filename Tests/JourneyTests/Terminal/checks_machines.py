"""Many at once, and two machines with one folder: nothing is lost and nobody is let in twice."""

import hashlib
import os
import pathlib
import shutil
import time

from checks import check, holds, lacks, same
from pty_session import begin, piped
from school import Feed, School, folder

LINES = ["concern: line %d of this one" % number for number in range(25)]


def held(school, pupil):
    """A meeting that is held in a process of its own, all its lines given at once."""
    run = begin(school.meet(pupil=pupil))
    run.stdin.write(("\n".join(["", "mum", "reading", *LINES]) + "\n").encode())
    run.stdin.close()
    return run


@check("accord")
def eight_at_once_lose_nothing(command):
    roll = folder("roll.csv")
    names = ["Ada", "Ben", "Cleo", "Dev", "Esme", "Finn", "Gia", "Hugo"]
    pathlib.Path(roll).write_text("Surname,Forename,DOB,Year\n" + "".join(
        "Hill,%s,2017-05-0%d,4\n" % (name, number + 1) for number, name in enumerate(names)), encoding="utf-8")
    school = School(command, roll=roll)
    pupils = ["p00%d" % number for number in range(1, 9)]
    # Others look at everything meanwhile.
    runs = [(pupil, held(school, pupil)) for pupil in pupils]
    others = [begin([*school.command, "home", "--home", school.home]) for _ in range(2)]
    for run in [run for _, run in runs] + others:
        if not run.stdin.closed:
            run.stdin.close()
        run.stdout.read()
        faults = run.stderr.read().decode()
        same((run.wait(timeout=60), faults), (0, ""))
    for pupil in pupils:
        same([line for line in school.said(pupil) if line in LINES], LINES)
    said, faults, status = piped([*command, "check", "--home", school.home])
    same((faults.strip(), said, status), ("Nothing is wrong.", "", 0))


@check("accord")
def eight_on_one_meeting_let_one_in(command):
    school = School(command)
    first = Feed(school)
    first.asked()
    again = [piped(school.meet("--resume")) for _ in range(7)]
    for said, faults, status in again:
        same((said, status), ("", 75))
        holds(faults, "is in use by Ms Okafor")
        lacks(faults, "on the machine")
    first.send("note: kept").asked()
    same(first.finish(), 0)
    same(school.said()[-1:], ["note: kept"])


def lock(school):
    return school.folders()[-1] / "lock"


def locked(school, lines):
    """Writes a lock as another machine does."""
    digest = hashlib.sha256("\n".join(lines[:5]).encode()).hexdigest()[:16]
    lock(school).write_text("\n".join([*lines[:5], digest, ""]), encoding="utf-8")


@check("accord")
def another_machine_is_respected_while_it_lives(command):
    school = School(command)
    feed = Feed(school)
    feed.asked()
    text = lock(school).read_text(encoding="utf-8").split("\n")
    same(feed.finish(), 0)
    same((text[0], len(text)), ("Ms Okafor", 7))
    assert abs(int(text[4]) - time.time()) < 60, text
    text[0], text[3] = "Mr Reed", "LAPTOP-7"
    locked(school, text)
    said, faults, status = piped(school.meet("--resume"))
    same((said, status), ("", 75))
    holds(faults, "in use by Mr Reed on the machine LAPTOP-7", "try again in two minutes")
    old = time.time() - 200
    text[4] = str(int(old))
    locked(school, text)
    os.utime(lock(school), (old, old))
    again = Feed(school, "--resume")
    again.asked()
    same(again.finish(), 0)
    holds(" ".join(again.heard.split()), "Mr Reed had this meeting open on the machine LAPTOP-7",
          "accord merge 2026-01-14-p001")


def talked(school, *lines):
    feed = Feed(school, *(["--resume"] if school.folders_or_none() else []))
    feed.asked()
    for line in lines:
        feed.send(line).asked()
    same(feed.finish(), 0)
    return feed


class Shared(School):
    """A school's folder that a sync program shares between two machines."""

    def folders_or_none(self):
        place = pathlib.Path(self.home, "archive/meetings/p001")
        return place.is_dir() and sorted(place.iterdir())

    @property
    def file(self):
        return self.folders()[-1] / "journal.jsonl"


@check("accord")
def what_two_machines_wrote_is_put_together(command):
    school = Shared(command)
    talked(school, "", "mum", "reading")
    start = school.file.read_bytes()
    talked(school, "concern: said here", "target: read 20 words by 20 March 2026, Ms Okafor checks")
    here = school.file.read_bytes()
    school.file.write_bytes(start)
    talked(school, "concern: said there", "target: spell 9 words by 20 March 2026, Ms Okafor checks")
    copy = school.folders()[-1] / "journal (Mr Reed's conflicted copy 2026-01-14).jsonl"
    shutil.move(school.file, copy)
    school.file.write_bytes(here)
    said, _, status = piped([*command, "check", "--home", school.home])
    same(status, 1)
    holds(said, copy.name, "accord merge 2026-01-14-p001", "Each holds what the other does not")
    said, _, _ = piped([*command, "--home", school.home])
    holds(said, "two copies of one meeting: 2026-01-14-p001")
    feed = talked(school, "note: taken up in between")
    holds(" ".join(feed.heard.split()), "There is a second copy of this meeting")
    said, faults, status = piped([*command, "merge", "2026-01-14-p001", "--home", school.home])
    same((faults, status), ("", 0))
    holds(said, copy.name, "Entries added")
    said, _, status = piped([*command, "show", "2026-01-14-p001", "--home", school.home])
    same(status, 0)
    holds(said, "said here", "said there", "read 20 words", "spell 9 words", "taken up in between")
    said, faults, status = piped([*command, "check", "--home", school.home])
    same((faults.strip(), said, status), ("Nothing is wrong.", "", 0))
    said, _, status = piped([*command, "merge", "2026-01-14-p001", "--home", school.home])
    same(status, 0)
    holds(said, "only one copy")
    lacks(" ".join(talked(school, "note: after").heard.split()), "second copy")
