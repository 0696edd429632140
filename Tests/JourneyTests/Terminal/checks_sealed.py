"""Sealed: nothing that was typed about a child stands readable, in the school's folder or where programs leave things."""

import os
import pathlib
import shutil

from checks import check, holds, same
from closed import MEETING, Closed
from pty_session import piped
from school import Sitting, School, folder
import talk

# Long enough that none of them can stand in base64 or in sealed bytes by chance.
WORDS = ["Sam Hale", "Sara Hale", "frightened to go home", "hides his book bag", "makes my head hurt",
         "reads with his nan", "40 of the 60", "the chair by the window", "daily reading with"]


def readable(words, *roots, but=()):
    """Which words stand in which file below some folders."""
    found = []
    for root in roots:
        for path in pathlib.Path(root).rglob("*"):
            if not path.is_file() or any(part in path.parts for part in but):
                continue
            data = path.read_bytes()
            found += ["%s in %s" % (word, path) for word in words
                      if word.encode() in data or word.encode("utf-16-le") in data]
    return found


@check("accord")
def nothing_typed_stands_readable_after_a_meeting(command):
    places = {"TMPDIR": folder("tmp"), "HOME": folder("home")}
    for place in places.values():
        os.mkdir(place)
    school = Closed(command)
    at = ["--home", school.home]
    for words in (["home"], ["due"], ["find", "reading"], ["show", MEETING], ["check"], ["pupils", "list"],
                  ["aside", MEETING], ["show", MEETING, "--transcript"]):
        out, _, status = piped([*command, *words, *at], **places)
        same((words, status in (0, 1), bool(out) or words == ["check"]), (words, True, True))
    same(readable(WORDS, school.home, *places.values(), but=("exports",)), [])
    # What is looked for is there for whoever may read it.
    out, faults, status = piped([*command, "open", MEETING, "--plain", *at])
    same((faults, status), ("", 0))
    holds(out, "frightened to go home", '"event":"closed"', '"link":"')
    same(piped([*command, "open", MEETING, *at])[2], 64)
    # The papers are plain by nature: the same search finds them there.
    assert readable(["Sam Hale"], pathlib.Path(school.home, "exports"))


@check("accord")
def nothing_typed_stands_readable_when_the_program_is_killed(command):
    school = School(command)
    places = {"TMPDIR": folder("tmp"), "HOME": folder("home")}
    for place in places.values():
        os.mkdir(place)
    sitting = Sitting(school, **places)
    for line in talk.LINES[:10]:
        sitting.type(line + "\r").asked()
    sitting.type("something that was not sent").literally("not sent")
    sitting.child.kill(9)
    sitting.child.wait()
    typed = [line for line in talk.LINES[:10] if len(line) > 12]
    assert len(typed) > 3
    same(readable([*typed, "not sent", "Sam Hale"], school.home, *places.values()), [])
    same(school.said()[-1], talk.LINES[9])


@check("accord")
def damage_is_told_from_a_wrong_key_and_from_a_missing_one(command):
    school = Closed(command)
    at = ["--home", school.home]
    meeting = pathlib.Path(school.home, "archive/meetings/p001", MEETING)

    def found():
        out, _, status = piped([*command, "check", *at])
        same(status, 1 if out else 0)
        return out

    same(found(), "")
    for name, change, words in (
            ("journal.jsonl", lambda data: data.replace(data.split(b"\n")[6] + b"\n", b"", 1), ("entry 7", "altered")),
            ("journal.jsonl", lambda data: data.replace(data[3:11], b"00000000", 1), ("entry 1", "wrong key")),
            ("journal.key", lambda data: data[:-5] + b"wrong", ("journal.key", "damaged")),
            ("plan.jsonl", lambda data: data[:200], ("plan.jsonl", "damaged"))):
        file = meeting / name
        good = file.read_bytes()
        file.write_bytes(change(good))
        holds(found(), *words)
        file.write_bytes(good)
    os.rename(meeting / "journal.key", meeting.parent / "away.key")
    holds(found(), "journal.key", "missing")
    shutil.move(meeting.parent / "away.key", meeting / "journal.key")
    same(found(), "")
