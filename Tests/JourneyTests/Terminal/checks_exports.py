"""What goes out: folders that are whole, never overwritten, and noted with their digests."""

import contextlib
import csv
import hashlib
import io
import json
import os
import pathlib

from checks import check, holds, lacks, same
from closed import LATER, MEETING, Closed
from pty_session import Typist, piped
from school import PROMPT

DOCUMENT = "SEN-meeting_001201_2026-01-14.html"
ALL = [DOCUMENT, "meetings.csv", "record.json", "review.ics", "targets.csv"]


def exported(school, *words, **environment):
    """The folder an export makes, with what it says of it; the digests kept must be the files'."""
    said = school.done("export", *words, **environment).splitlines()
    folder = pathlib.Path(said[0])
    names = sorted(line.strip() for line in said[1:])
    same(sorted(os.listdir(folder)), names)
    kept = school.last("exported")
    same({one["name"]: one["sha256"] for one in kept["files"]},
         {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names})
    lacks(" ".join(names) + folder.name, "A999100118101", "Hale")
    return folder, names


def everything(school):
    """Every file below the export folder."""
    top = pathlib.Path(school.home, "exports")
    return {str(path.relative_to(top)): path.read_bytes() for path in top.rglob("*") if path.is_file()}


@check("accord")
def a_meeting_held_elsewhere_is_exported_by_nobody(command):
    school = Closed(command)
    before = (everything(school), school.file())
    with holding(school):
        for words in ((), ("p001",), ("p001", "--out", school.home + "/elsewhere")):
            holds(school.refused(75, "export", *words), "is in use by Mrs Lane", "Nothing was changed")
    same((everything(school), school.file()), before)
    same(os.path.exists(school.home + "/elsewhere"), False)
    exported(school)


@contextlib.contextmanager
def holding(school):
    """Holds the closed meeting of a school: somebody is asked about a line kept apart."""
    words = [*school.command, "aside", "p001", "--by", "Mrs Lane", "--home", school.home]
    typist = Typist(words).literally("frightened to go home").hear(PROMPT)
    yield
    typist.type("not yet\r").literally("It waits for you").hear(PROMPT).type("n\r").end()


@check("accord")
def the_close_leaves_the_office_and_the_family_their_files(command):
    school = Closed(command)
    events = [entry for entry in school.journal() if entry["event"] == "exported"]
    same([one["data"]["format"] for one in events], ["close", "copies"])
    files = everything(school)
    for event in events:
        for one in event["data"]["files"]:
            found = [data for name, data in files.items() if name.endswith("/" + one["name"])]
            same([hashlib.sha256(data).hexdigest() for data in found], [one["sha256"]])
    same(sorted(one["name"] for one in events[0]["data"]["files"]), ALL)
    same([one["name"] for one in events[1]["data"]["files"]],
         ["copy_SH_2026-01-14_1.html", "copy_SH_2026-01-14_2.html"])
    # The second copy is the father's, and the mother's own line is not in it.
    copies = [next(data for name, data in sorted(files.items()) if name.endswith("_%d.html" % number))
              for number in (1, 2)]
    assert b"book bag" in copies[0] and b"book bag" not in copies[1]


@check("accord")
def an_export_is_a_new_folder_each_time(command):
    school = Closed(command)
    first, names = exported(school, "p001", "--by", "Mrs Lane", ACCORD_NOW=LATER)
    same((names, first.name), (ALL, "2026-01-21-export"))
    same(school.journal()[-1]["by"], "Mrs Lane")
    before = everything(school)
    second, _ = exported(school, ACCORD_NOW=LATER)
    same(second.name, "2026-01-21-export-2")
    after = everything(school)
    same({name: after.get(name) for name in before}, before)
    own = pathlib.Path(school.home, "own")
    for name in ("own", "own-2", "own-3"):
        same(exported(school, "--out", str(own), "--format", "ics")[0].name, name)
    lacks(" ".join(os.listdir(own.parent) + os.listdir(own.parent / "exports")), "unfinished")


@check("accord")
def each_format_is_what_it_is_called(command):
    school = Closed(command)
    for words, wanted in (("csv", ["meetings.csv", "targets.csv"]), ("json", ["record.json"]),
                          ("ics", ["review.ics"]), ("document", [DOCUMENT])):
        folder, names = exported(school, "p001", "--format", words)
        same(names, wanted)
        same(school.last("exported")["format"], words)
        data = {name: (folder / name).read_bytes() for name in names}
        if words == "csv":
            assert data["targets.csv"].startswith(b"\xef\xbb\xbf") and b"\r\n" in data["targets.csv"]
            rows = list(csv.DictReader(io.StringIO(data["targets.csv"].decode("utf-8-sig"))))
            same(rows[0]["UPN"], "A999100118101")
            rows = list(csv.DictReader(io.StringIO(data["meetings.csv"].decode("utf-8-sig"))))
            same((len(rows), rows[0]["Meeting Date"], rows[0]["Admission Number"]), (1, "14/01/2026", "001201"))
        if words == "json":
            same(json.loads(data["record.json"]), json.loads(school.done("show", "p001", "--json")))
        if words == "ics":
            holds(data["review.ics"].decode(), "BEGIN:VEVENT", "20260324")
    # The same meeting, named twice and asked for twice, is one record in one file.
    _, names = exported(school, "p001", MEETING, "--format", "json", "--format", "json")
    same(names, ["record.json"])


@check("accord")
def an_export_that_cannot_be_made_leaves_nothing(command):
    school = Closed(command)
    before, files = school.file(), everything(school)
    holds(school.refused(66, "export", "p002"), "There is no meeting about Zofia yet")
    same(school.say("meet", "p002")[2], 0)
    holds(school.refused(65, "export", "p002"), "only closed records are exported")
    # One format that is refused refuses them all.
    faults = school.refused(65, "export", "--format", "json", "--format", "ctf")
    holds(faults, "No CTF was written", MEETING + ": the meeting neither changed nor confirmed the SEN status")
    blocked = pathlib.Path(school.home, "file")
    blocked.write_text("here first")
    status = school.say("export", "--out", str(blocked / "below"))[2]
    assert status in (73, 77), status
    same(school.say("export", "--format", "xml")[2], 64)
    same((school.file(), everything(school), blocked.read_text()), (before, files, "here first"))


class Decided(Closed):
    """A school in which a meeting changed the SEN status, so that a CTF can be made."""

    def __init__(self, command):
        super().__init__(command)
        talk = pathlib.Path(__file__).resolve().parents[1] / "Transcripts/first-concern-sen-support.txt"
        typed = [line[1:].removeprefix(" ") for line in talk.read_text(encoding="utf-8").splitlines()
                 if line.startswith(">")]
        said, faults, status = piped(self.meet("--kind", "first-concern", pupil="p007"),
                                     ("\n".join(typed) + "\n").encode())
        same((faults, status), ("", 0))
        holds(said, "The meeting is closed")


@check("accord")
def a_ctf_takes_the_next_number_for_its_destination(command):
    school = Decided(command)
    for number, wanted in (((), 1), ((), 2), (("--ctf-number", "7"), 7), ((), 8), (("--ctf-number", "3"), 3), ((), 9)):
        said = school.done("export", "p007", "--format", "ctf", *number).splitlines()
        same(said[1].strip(), "9991001_CTF_9991001_%03d.xml" % wanted)
        text = (pathlib.Path(said[0]) / said[1].strip()).read_text(encoding="utf-8")
        holds(text, "<SENprovision>K</SENprovision>", "<UPN>K999100118107</UPN>", "<Forename>Ruby</Forename>")
        lacks(text, "Contacts", "Address")
        kept = school.last("exported", "p007")
        same((kept["format"], [one["name"] for one in kept["files"]]), ("ctf", [said[1].strip()]))
    for number in ("0", "1000"):
        holds(school.refused(64, "export", "p007", "--format", "ctf", "--ctf-number", number), "from 1 to 999")
    school.done("export", "p007", "--format", "ctf", "--ctf-number", "999")
    holds(school.refused(64, "export", "p007", "--format", "ctf"), "All 999 numbers", "--ctf-number")


@check("accord")
def a_ctf_is_refused_with_every_reason(command):
    school = Decided(command)
    before = school.journal("p007")
    faults = school.refused(65, "export", "--format", "ctf")
    holds(faults, MEETING + ": the meeting neither changed nor confirmed the SEN status")
    lacks(faults, "2026-01-14-p007: ")
    same(school.journal("p007"), before)
