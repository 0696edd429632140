"""What the law asks of a school: a record for training, everything held on a pupil, erasing one."""

import json
import os
import pathlib
import stat

from checks import check, holds, lacks, same
from closed import LATER, MEETING, Closed
from pty_session import Typist, begin, piped
from school import folder
from sealed import roll, school_log

NAMES = ("Sam", "Hale", "Sara", "Imran", "Okafor", "Shah", "A999100118101", "Brook Lane")


def modes(path):
    return {stat.S_IMODE(one.stat().st_mode) for one in pathlib.Path(path).rglob("*")}


def log(school):
    return school_log(school.home)


def on_roll(school):
    return json.loads(roll(school.home))["roll"]["pupils"]


@check("accord")
def a_meeting_is_redacted_and_what_is_doubtful_listed(command):
    school = Closed(command)
    said, told, status = school.say("redact", "p001")
    same(status, 0)
    lacks(said, *NAMES, MEETING)
    holds(said, "the pupil", "Teacher A", "Parent A", "reads with his nan on Sundays")
    holds(told, "the last reading found nothing more")
    # What was kept apart is in no paper.
    lacks(said, "frightened to go home")
    out = folder("for-training.txt")
    said, _, status = school.say("redact", "p001", "--out", out, "--by", "Mrs Shah", "--json")
    same((said, status), (out + "\n", 0))
    same(stat.S_IMODE(os.stat(out).st_mode), 0o600)
    text = pathlib.Path(out).read_text(encoding="utf-8")
    lacks(text, *NAMES, MEETING)
    assert json.loads(text)["verified"] is True
    holds(school.refused(73, "redact", "p001", "--out", out), "something stands there")
    same([(one["act"], one["data"]["paper"]["what"], one["by"]) for one in log(school)],
         [("wrote-out", "redacted", "Mrs Shah"), ("wrote-out", "redacted", "Mrs Shah")])


@check("accord")
def notes_on_standard_input_are_redacted(command):
    notes = "Kyle hit Sam Hale.\nring 07700 900123, kyle's mum\nIn April we meet\n"
    school = Closed(command)
    said, _, status = piped([*command, "redact", "-", "--home", school.home], notes.encode())
    same(status, 0)
    lines = said.splitlines()
    same(len(lines), 3)
    lacks(said.lower(), "kyle", "sam", "hale", "07700")
    same(lines[2], "In April we meet")
    holds(lines[1], "[phone]")


@check("accord")
def everything_held_on_a_pupil_in_a_new_folder(command):
    school = Closed(command)
    out = folder("request")
    said, told, status = school.say("subject", "Sam Hale", "--out", out, "--by", "Mrs Shah")
    same(status, 0)
    files = {one.name: one.read_text(encoding="utf-8") for one in pathlib.Path(out).iterdir()}
    same(set(files), {
        "index.html", "meeting_2026-01-14.html", "to-decide.html", "everything.txt",
        "everything.json", "kept-apart.html", "kept-apart.json", "journals.json"})
    same(modes(out), {0o600})
    same(stat.S_IMODE(os.stat(out).st_mode), 0o700)
    holds(files["index.html"], "Everything held on Sam Hale", "A999100118101", "another adult",
          'href="meeting_2026-01-14.html"', 'href="to-decide.html"')
    holds(files["meeting_2026-01-14.html"], "Reading makes my head hurt", "new baby in the family",
          "left out of the copy for")
    holds(files["kept-apart.html"], "frightened to go home", "safeguarding lead")
    for name, text in files.items():
        if not name.startswith(("kept-apart", "journals")):
            lacks(text, "frightened to go home")
    same(len(json.loads(files["everything.json"])["meetings"]), 1)
    assert json.loads(files["journals.json"])[0][0]["event"] == "opened"
    holds(told, "to-decide.html")
    # A second time nothing is written over.
    holds(school.refused(73, "subject", "p001", "--out", out), "not empty")
    holds(school.refused(66, "subject", "p099", "--out", folder("x")), "Nothing is held on p099")
    os.mkdir(folder_of := folder("empty"))
    same(school.say("subject", "p001", "--out", folder_of)[2], 0)
    assert os.path.exists(os.path.join(folder_of, "index.html"))


@check("accord")
def what_was_written_out_is_listed(command):
    school = Closed(command)
    out = folder("request")
    school.say("subject", "p001", "--out", out)
    school.done("paper", "transcript", "p001", "--format", "text")
    os.remove(os.path.join(out, "everything.txt"))
    pathlib.Path(out, "to-decide.html").write_text("other", encoding="utf-8")
    papers = json.loads(school.done("exports", "p001", "--json"))
    same([one["what"] for one in papers], ["close", "copies", "subject", "transcript"])
    states = {one["name"]: one["state"] for one in papers[2]["files"]}
    same((states["everything.txt"], states["to-decide.html"], states["index.html"]),
         ("gone", "changed", "stands"))
    assert all(file["state"] == "stands" for one in papers[:2] for file in one["files"])
    assert all(file["folder"].startswith("exports/") for file in papers[0]["files"])
    same(papers[3]["files"], [])
    said = school.done("exports")
    holds(said, "changed since: %s/to-decide.html" % out, "printed where the command was given")
    same(school.done("exports", "p002"), "Nothing has been written out.\n")


@check("accord")
def whose_period_is_over(command):
    school = Closed(command)
    holds(school.done("retention"), "Nobody's records are past 25 years")
    everybody = json.loads(school.done("retention", "--all", "--json"))
    days = [one["until"] for one in everybody]
    same(days, sorted(days))
    said, told, status = school.say("retention", ACCORD_NOW="2045-01-01T09:00:00Z")
    same(status, 0)
    holds(said, "Past 25 years from birth:", "Sam Hale")
    holds(told, "Nothing is removed by itself")
    same(len(school.folders()), 1)


@check("accord")
def a_pupil_is_erased_only_by_name(command):
    school = Closed(command)
    before = on_roll(school)
    for words, complaint in (((), "--name"), (("--name", "Sam"), "not the pupil's name in full"),
                             (("--name", "sam hale"), "not the pupil's name in full")):
        said, told, status = school.say("erase", "p001", *words)
        same((said, status), ("", 64))
        holds(told, complaint, "archive/meetings/p001/" + MEETING, "exports/")
    same(len(school.folders()), 1)
    holds(school.refused(64, "erase", MEETING), "Which entry?")
    # While a meeting of the pupil is held nothing is done.
    held = begin(school.meet())
    held.stdin.write(b"\n")
    held.stdin.flush()
    while b"[" not in held.stdout.readline():
        pass
    said, told, status = school.say("erase", "p001", "--name", "Sam Hale")
    same((said, status), ("", 75))
    held.stdin.close()
    held.wait(30)
    held.stdout.close()
    held.stderr.close()
    school.done("due")
    said, told, status = school.say(
        "erase", "p001", "--name", "Samuel Hale", "--why", "the parents asked", "--by", "Mrs Shah")
    same(status, 0)
    holds(said, "Erased: p001")
    holds(told, "Backups that were made before still hold it")
    assert not pathlib.Path(school.home, "archive/meetings/p001").exists()
    same(on_roll(school), [one for one in before if one["id"] != "p001"])
    last = log(school)[-1]
    same((last["act"], last["by"], last["data"]["erasure"]["why"]),
         ("erased", "Mrs Shah", "the parents asked"))
    for path in pathlib.Path(school.home, "archive").rglob("*"):
        if path.is_file():
            lacks(path.read_bytes().decode("utf-8", "replace"), "Sam Hale", "Sara Hale", "Samuel")
    assert list(pathlib.Path(school.home, "exports").rglob("copy_*.html"))
    holds(school.refused(66, "erase", "p001", "--name", "Sam Hale"), "Nothing is held on p001")
    same(school.say("check")[2], 0)


@check("accord")
def at_a_terminal_the_name_is_typed(command):
    school = Closed(command)
    words = [*command, "erase", "Sam Hale", "--home", school.home]
    Typist(words).literally("the entry on the roll", "Type the pupil's name in full").type(
        "Sam\r").literally("Nothing was changed").end(64)
    same(len(school.folders()), 1)
    Typist(words, ACCORD_NOW=LATER).literally("Type the pupil's name in full").type(
        "Sam Hale\r").literally("Erased: p001").end(0)
    assert not pathlib.Path(school.home, "archive/meetings/p001").exists()
