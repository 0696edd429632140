"""Files made to do harm: refused in words, in little time and memory, and nothing of them is followed."""

import os
import pathlib
import resource
import subprocess
import time

from checks import check, holds, lacks, same
from closed import MEETING, Closed, untouched
from pty_session import surroundings
from school import folder
from sealed import put_roll

MB = 1 << 20
# How large a hostile line is.
LINE = (100 if os.environ.get("ACCORD_LONG") else 33) * MB
# What one command may take: seconds, and memory that is really used.
SECONDS = 20
MEMORY = 256 * MB
ROOM = 2048 * MB


def bounded(command, *words, given=b"", memory=MEMORY):
    """What a command says of a hostile file, and its exit status; it must stay within its bounds."""
    def before():
        resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    place = folder("out")
    with open(place, "wb") as out, open(place + ".in", "wb") as typed:
        typed.write(given)
        typed.close()
        begun = time.monotonic()
        with open(place + ".in", "rb") as source:
            run = subprocess.Popen([*command, *words], env=surroundings(SWIFT_BACKTRACE="enable=no"), preexec_fn=before,
                                   stdin=source, stdout=out, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
    os.unlink(place + ".in")
    said = pathlib.Path(place).read_bytes()[:200000].decode("utf-8", "replace")
    what = "%s: status %d, %.1f s, %d MB: %s" % (
        " ".join(words[:3]), run.returncode, time.monotonic() - begun, used.ru_maxrss // 1024, said[-600:])
    assert run.returncode >= 0, what
    assert used.ru_maxrss * 1024 <= memory, what
    assert len(said) < 200000, what
    return said, run.returncode


def written(name, *parts):
    """A file of these parts, each bytes and how often."""
    place = folder(name)
    with open(place, "wb") as file:
        for text, count in parts:
            while count > 0:
                now = min(count, max(1, MB // max(1, len(text))))
                file.write(text * now)
                count -= now
    return place


def refused(school, *words, status, home=None, **options):
    said, found = bounded(school.command, *words, "--home", home or school.home, **options)
    same((found, said[-300:] if found != status else ""), (status, ""))
    assert said.strip(), "refused without a word"
    lacks(said, "Fatal error", "root:x:0", "unexpected went wrong")
    return said


BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE CTfile [<!ENTITY a "aaaaaaaaaa">%s<!ENTITY x SYSTEM "file:///etc/passwd">]>
<CTfile><Header/><CTFpupilData><Pupil><Surname>&j;&x;</Surname></Pupil></CTFpupilData></CTfile>
""" % b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
LAUGHS = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (98 + n, 98 + n, b",".join([b"*%c" % (97 + n)] * 9)) for n in range(9))


@check("accord")
def hostile_rolls_are_refused(command):
    school = untouched(command)
    before = school.done("pupils", "list")
    refused(school, "pupils", "import", written("bomb.xml", (BOMB, 1)), status=65)
    head = b"UPN,Surname,Forename,DOB,NC Year\nA999100118101,"
    # A table is refused by its size; a cell within the limit is a cell too long.
    refused(school, "pupils", "import", written("cell.csv", (head, 1), (b"x", LINE)), status=65)
    refused(school, "pupils", "import", written("quoted.csv", (head, 1), (b'"', 1), (b"x", LINE)), status=65)
    refused(school, "pupils", "import", written("rows.csv", (head, 1), (b"\n,", LINE // 2)), status=65)
    ctf = b'<?xml version="1.0"?><CTfile><Header></Header><CTFpupilData><Pupil>'
    refused(school, "pupils", "import", written("long.xml", (ctf + b"<Surname>", 1), (b"x", LINE)), status=65)
    refused(school, "pupils", "import", written("deep.xml", (ctf, 1), (b"<a>", LINE // 10)), status=65)
    refused(school, "pupils", "import", written("name.xml", (ctf + b"<", 1), (b"a", LINE)), status=65)
    same(school.done("pupils", "list"), before)


@check("accord")
def hostile_words_and_settings_are_refused(command):
    school = untouched(command)
    for number, (text, count) in enumerate([
            (LAUGHS, 1), (b"[", 900000), (b"{a: ", 250000), (b"- ", 400000), (b"x", LINE), (b"a:\n", 40 * MB)]):
        file = written("bad.yaml", (text, count))
        refused(school, "check", file, status=1)
        refused(school, "init", "--name", "x", "--dfe", "9991001", "--terms", file, home=folder(), status=65)
        prompts = pathlib.Path(folder("Prompts"))
        (prompts / "Words").mkdir(parents=True)
        (prompts / "Words/phrases.yaml").symlink_to(file)
        refused(school, "due", "--prompts", str(prompts), status=65)
        if number != 3:
            settings = pathlib.Path(school.home, "school.yaml")
            kept = settings.read_bytes()
            settings.write_bytes(pathlib.Path(file).read_bytes())
            refused(school, "due", status=65)
            settings.write_bytes(kept)
    calendar = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:"
    file = written("long.ics", (calendar, 1), (b"x", LINE))
    refused(school, "init", "--name", "x", "--dfe", "9991001", "--terms", file, home=folder(), status=65)


@check("accord")
def hostile_journals_are_refused(command):
    """A journal of one giant line, of lines nested without end, of a million lines."""
    school = Closed(command)
    place = pathlib.Path(school.home, "archive/meetings/p001", MEETING, "journal.jsonl")
    whole = place.read_bytes()
    lines = whole.split(b"\n")
    head = b'{"v":2,"n":%d,"at":"2026-01-14T15:30:00+00:00","by":"x","event":"' % len(lines)
    for part, more in ((b'said","data":{"text":"', (b"x", LINE)), (b'x","data":', (b'{"a":', 2 * MB)),
                       (b'x","data":', (b"[", LINE // 5)), (b'', (b"x\n", LINE // 5)), (b'', (b"\n", LINE // 2))):
        with open(written("j", (whole + head + part, 1), more), "rb") as file:
            place.write_bytes(file.read())
        said = refused(school, "check", status=1, memory=2 * MEMORY)
        holds(said, MEETING)
        # What stands before it can be read.
        said, status = bounded(command, "show", MEETING, "--home", school.home, memory=2 * MEMORY)
        same(status, 0)
        holds(said, "40 of the 60 class words")
    place.write_bytes(whole)
    for part in ((b'{"a":', 2 * MB), (b"[", LINE // 5), (b"x", LINE)):
        put_roll(school.home, written("r", part))
        refused(school, "pupils", "list", status=74, memory=2 * MEMORY)


@check("accord")
def hostile_lines_and_backups_are_refused(command):
    school = untouched(command)
    said, status = bounded(command, "hear", "--as", "note", given=b"x" * LINE)
    assert len(said) < 20000, len(said)
    said, status = bounded(command, "meet", "p001", "--home", school.home, given=b"x" * LINE + b"\nmum\n")
    same(status, 0)
    age = b"age-encryption.org/v1\n"
    for parts in ((b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n", MB), (b"-> ", 30 * MB), (b"x", LINE)):
        refused(school, "restore", written("b.age", (age, 1), parts), status=65, memory=2 * MEMORY)
    armour = b"-----BEGIN AGE ENCRYPTED FILE-----\n"
    refused(school, "restore", written("b.age", (armour, 1), (b"A" * 64 + b"\n", MB)), status=65, memory=2 * MEMORY)
    refused(school, "restore", written("b.age", (armour, 1), (b"A", LINE)), status=65, memory=2 * MEMORY)
