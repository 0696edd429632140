"""A correction is a new version that says what it changed; the old one stands untouched."""

import json

from checks import check, holds, lacks, same
from closed import LATER, MEETING, Closed
from pty_session import piped

NEW = "2026-01-21-p001"
CHANGE = ("/change target 1: read 45 of the 60 class words on sight by 20 March 2026, now 22 of 60, "
          "Ms Okafor checks with the word list")


def correct(school, *lines, what=MEETING, now=LATER):
    """Corrects a record with these lines; what is said, what is complained of, the exit status."""
    return piped([*school.command, "meet", "--correct", what, "--show-ids", "--home", school.home],
                 ("\n".join(lines) + "\n").encode(), ACCORD_NOW=now)


@check("accord")
def a_correction_is_a_new_version_that_says_what_changed(command):
    school = Closed(command, "Mrs Shah, today 16:10")
    old = school.file()
    said, faults, status = correct(school, CHANGE, "", "")
    same((faults, status), ("", 0))
    holds(said, "Changed: target 1.", "[read-back@targets]", "The meeting is closed")
    same(school.file(), old)
    record = json.loads(school.done("show", NEW, "--json"))
    same((record["meeting"]["version"], record["meeting"]["corrects"]), (2, MEETING))
    same(record["meeting"]["changes"], ["target 1 was reworded", "the parts of a target changed"])
    same(record["targets"][0]["criterion"], "45 of the 60 class words")
    # The meeting's day and the targets' names are those of the first version.
    same(record["meeting"]["date"], MEETING[:10])
    same(record["meeting"]["corrected"][:10], LATER[:10])
    same(record["targets"][0]["stableID"], MEETING + "/target-1")
    # Everything else is as it was.
    before = json.loads(school.done("show", MEETING, "--json"))
    for part in ("views", "needs", "outcomes", "provision", "notes"):
        same([words(one) for one in flat(record[part])], [words(one) for one in flat(before[part])])
    same(record["close"]["copies"], before["close"]["copies"])
    text = school.done("paper", "staff-copy", NEW, "--format", "text")
    holds(text, "target 1 was reworded", "45 of the 60 class words")


def flat(part):
    return [one for group in part.values() for one in group] if isinstance(part, dict) else part


def words(one):
    return one.get("statement", one)["text"]


@check("accord")
def plans_and_lists_stand_on_the_newest_version(command):
    school = Closed(command, "Mrs Shah, today 16:10")
    school.done("given", "p001", "--to", "Sara Hale", ACCORD_NOW=LATER)
    school.done("filed", "p001", ACCORD_NOW=LATER)
    same(correct(school, CHANGE, "", "")[2], 0)
    listed = json.loads(school.done("due", "--json", ACCORD_NOW="2026-01-22T09:00:00Z"))
    same([one["meeting"] for one in listed["reviews"]], [NEW])
    targets = [one["text"] for one in listed["promises"] if "class words" in one["text"]]
    same(len(targets), 1)
    holds(targets[0], "read 45 of the 60")
    # The new version is another paper: it is given, and filed, anew.
    same({(one["meeting"], one["recipient"]) for one in listed["copies"]},
         {(NEW, "Sara Hale"), (NEW, "Imran Hale")})
    same(listed["notFiled"], [NEW])
    folder = school.done("export", "--format", "json", ACCORD_NOW=LATER).splitlines()
    same(folder[1].strip(), "record.json")
    # The next meeting looks back on the corrected target, once.
    said, _, _ = piped(school.meet(), b"/show\n", ACCORD_NOW="2026-03-24T15:30:00Z")
    opened = school.journal()[0]["data"]
    promises = [one["text"] for one in opened["promises"] if "class words" in one["text"]]
    same(promises, targets)
    lacks(said, "read 40 of the 60")


@check("accord")
def a_correction_left_unfinished_is_taken_up_and_a_second_goes_on_from_the_first(command):
    school = Closed(command, "Mrs Shah, today 16:10")
    same(correct(school, CHANGE)[2], 0)
    said, faults, status = correct(school, "", "")
    same((faults, status), ("", 0))
    holds(said, "The meeting is closed")
    same(len(school.folders()), 2)
    # Whichever version is named, the newest is corrected.
    for number, name in ((3, MEETING), (4, "p001")):
        said, faults, status = correct(school, "note: version %d" % number, "", what=name)
        same((faults, status), ("", 0))
        record = json.loads(school.done("show", "p001", "--json"))
        same(record["meeting"]["version"], number)
        same(record["targets"][0]["criterion"], "45 of the 60 class words")
    # The meeting's day and the targets' names are those of the first version.
    same(record["meeting"]["date"], MEETING[:10])
    same(record["meeting"]["corrected"][:10], LATER[:10])
    same(record["targets"][0]["stableID"], MEETING + "/target-1")
    holds(school.say("meet", "--correct", "p003")[1], "no meeting about Aisha")
    same(school.say("meet", "p002")[2], 0)
    faults = correct(school, what="p002")[1]
    holds(faults, "still open", "accord meet --resume")
