"""After the close: what was given, filed, said about a record, and passed on; what is due."""

import json
import pathlib

from checks import check, holds, lacks, same
from closed import LATER, MEETING, Closed, untouched
from pty_session import Typist
from school import PROMPT

# The tenth school day after the close is Wednesday 28 January.
LAST_DAY = "2026-01-28T09:00:00Z"
DAY_AFTER = "2026-01-29T09:00:00Z"


def due(school, now):
    return json.loads(school.done("due", "--json", ACCORD_NOW=now))


def waits(school, now=LATER):
    """For whom a copy waits, and whether it is late."""
    return {copy["recipient"]: copy["overdue"] for copy in due(school, now)["copies"]}


@check("accord")
def a_copy_waits_until_it_is_given_and_is_late_after_ten_school_days(command):
    school = Closed(command)
    same(waits(school, LAST_DAY), {"Sara Hale": False, "Imran Hale": False})
    same(waits(school, DAY_AFTER), {"Sara Hale": True, "Imran Hale": True})
    holds(school.done("due", ACCORD_NOW=LAST_DAY), "for Sara Hale: due by Wednesday 28 January 2026\n")
    holds(school.done("due", ACCORD_NOW=DAY_AFTER),
          "for Sara Hale: due by Wednesday 28 January 2026, overdue\n")
    same(school.done("given", "p001", "--to", "sara", "--how", "by post", "--format", "large print",
                     "--on", "20/1/2026", "--by", "Mrs Lane", ACCORD_NOW=LATER), "Kept.\n")
    entry = school.journal()[-1]
    same((entry["event"], entry["by"], entry["data"]), ("given", "Mrs Lane", {
        "to": "Sara Hale", "format": "large print", "how": "by post", "day": "2026-01-20"}))
    same(waits(school), {"Imran Hale": False})
    school.done("given", MEETING, "--to", "Imran Hale", ACCORD_NOW=LATER)
    same(school.last("given"), {"to": "Imran Hale", "format": "printed", "how": "by hand",
                                "day": "2026-01-21"})
    same(waits(school, DAY_AFTER), {})


@check("accord")
def a_copy_that_cannot_have_been_given_is_refused(command):
    school = Closed(command)
    before = school.file()
    for status, words, said in (
            (66, ("--to", "Nan"), "No copy was decided for that person. Copies are for: Sara Hale, Imran Hale\n"),
            (66, ("--to", "school file"), "No copy was decided"),
            (66, ("--to", ""), "No copy was decided"),
            (66, ("--to", "Hale"), "No copy was decided"),
            (64, ("--to", "Sara Hale", "--on", "30/2/2026"), "is not a day"),
            (65, ("--to", "Sara Hale", "--on", "22/1/2026"), "Thursday 22 January 2026 is still to come"),
            (65, ("--to", "Sara Hale", "--on", "13/1/2026"),
             "is before the meeting closed, on Wednesday 14 January 2026"),
            (64, ("--to", "Sara Hale", "--how", " "), "There are no words in --how")):
        holds(school.refused(status, "given", "p001", *words, ACCORD_NOW=LATER), said)
    holds(school.refused(66, "given", "p003", "--to", "mum", ACCORD_NOW=LATER), "no meeting about Aisha")
    holds(school.refused(66, "given", "2026-01-15-p001", "--to", "Sara Hale", ACCORD_NOW=LATER),
          "There is no meeting 2026-01-15-p001", "accord pupils show")
    same(school.file(), before)


@check("accord")
def an_open_meeting_takes_nothing_that_comes_after_a_close(command):
    school = Closed(command)
    feed_open(school, "p002")
    for words in (("given", "--to", "mum"), ("filed",), ("reviewed", "--comment", "x", "--by", "y"),
                  ("aside", "--told", "x")):
        holds(school.refused(65, words[0], "p002", *words[1:]), "is not closed yet")


def feed_open(school, pupil):
    """Leaves a meeting about a pupil unfinished."""
    said = school.say("meet", pupil)
    same(said[2], 0)


@check("accord")
def the_mis_is_behind_until_a_record_is_filed(command):
    school = Closed(command)
    same(due(school, LATER)["notFiled"], [MEETING])
    holds(school.done("due", ACCORD_NOW=LATER), "MIS not brought up to date:\n  %s\n" % MEETING)
    same(school.done("filed", "Sam Hale", "--in", "Arbor", "--by", "Mrs Lane", ACCORD_NOW=LATER), "Kept.\n")
    same(school.last("filed"), {"place": "Arbor", "day": "2026-01-21"})
    same(due(school, LATER)["notFiled"], [])
    holds(school.refused(65, "filed", "p001", "--on", "2026-01-01"), "before the meeting closed")
    holds(school.refused(64, "filed", "p001", "--in", ""), "There are no words in --in")


@check("accord")
def a_comment_is_one_more_entry(command):
    school = Closed(command)
    before = school.file()
    school.done("reviewed", "p001", "--comment", "Clear targets, Zoë", "--by", "Mrs Shah", ACCORD_NOW=LATER)
    assert school.file().startswith(before)
    entry = school.journal()[-1]
    same((entry["event"], entry["by"], entry["data"]["comment"]),
         ("reviewed", "Mrs Shah", "Clear targets, Zoë"))
    before = school.file()
    holds(school.refused(64, "reviewed", "p001", "--comment", "", "--by", "Mrs Shah"), "no words in --comment")
    holds(school.refused(64, "reviewed", "p001", "--comment", "x"), "Whose comment")
    same(school.file(), before)


@check("accord")
def a_line_kept_apart_is_shown_alone_and_passed_on_once(command):
    school = Closed(command)
    words = "he said he was frightened to go home"
    listed = school.done("aside", "p001")
    holds(listed, words, "not passed on yet")
    same(due(school, LATER)["asides"], [MEETING])
    home = school.done(ACCORD_NOW=LATER)
    holds(home, "accord aside " + MEETING)
    holds(school.refused(64, "aside", "p001", "--told", " "), "no words in --told")
    school.done("aside", "p001", "--told", "Mrs Shah", "--when", "today 16:10", ACCORD_NOW=LATER)
    same(school.last("passed-on")["to"], "Mrs Shah")
    holds(school.done("aside", "p001"), words, "passed on to Mrs Shah, today 16:10")
    same(due(school, LATER)["asides"], [])
    lacks(school.done(ACCORD_NOW=LATER), "accord aside")
    holds(school.refused(66, "aside", "p001", "--told", "Mrs Shah"), "No line waits to be passed on")
    # Nothing of it is anywhere else.
    for command_words in (("show", "p001"), ("show", "p001", "--transcript"), ("show", "p001", "--json"),
                          ("paper", "staff-copy", "p001"), ("paper", "transcript", "p001"), ("due",), ()):
        lacks(school.done(*command_words), "frightened")
    same(school.say("find", "frightened")[2], 1)


@check("accord")
def a_line_that_was_nothing_is_an_ordinary_line_again(command):
    school = Closed(command)
    words = "he said he was frightened to go home"
    number = int(school.done("aside", "p001").split()[0])
    holds(school.refused(66, "aside", "p001", "--nothing", "--line", "1"), "Those that do: %d" % number)
    holds(school.refused(64, "aside", "p001", "--line", str(number)), "what became of it")
    holds(school.refused(64, "aside", "p001", "--nothing", "--told", "Mrs Shah"), "--nothing stands without")
    same(school.done("aside", "p001", "--nothing", "--line", str(number)), "Kept.\n")
    same(school.last("released"), {"of": number})
    same(school.done("aside", "p001"), "No line was kept apart.\n")
    same(due(school, LATER)["asides"], [])
    holds(school.done("show", "p001", "--transcript"), words)
    lacks(school.done("show", "p001") + school.done("paper", "staff-copy", "p001"), "frightened")
    same(school.say("check")[2], 0)


@check("accord")
def aside_asks_at_a_terminal_whom_you_told(command):
    school = Closed(command)
    words = [*command, "aside", "p001", "--home", school.home]
    asked = Typist(words).literally("frightened to go home", "Mrs Shah, today 16:10", "it was nothing").hear(PROMPT)
    asked.type("clear\r").literally("whom you told and when").hear(PROMPT)
    # A name without a time stands ready for its time.
    asked.type("Mrs Shah\r").literally("whom you told and when").hear(PROMPT).literally("Mrs Shah, ")
    asked.type("at 16:10\r").literally("Kept: passed on").hear(PROMPT).type("n\r").end()
    same(school.last("passed-on")["to"], "Mrs Shah")
    same(school.last("passed-on")["when"], "at 16:10")


@check("accord")
def the_lines_kept_apart_of_a_meeting_without_any(command):
    school = Closed(command, "Mrs Shah, today 16:10")
    holds(school.done("aside", "p001"), "passed on to Mrs Shah, today 16:10")
    feed_open(school, "p002")
    same(school.done("aside", "p002"), "No line was kept apart.\n")


@check("accord")
def due_says_whose_and_by_when(command):
    school = Closed(command)
    text = school.done("due", ACCORD_NOW=LATER)
    holds(text, "Reviews:\n  Sam Hale: Tuesday 24 March 2026 (%s)\n" % MEETING,
          "Sam Hale · target: read 40 of the 60 class words", "Sam Hale · Sara Hale: read with him",
          "Sam Hale · pupil: put my hand up", "· by Friday 30 January 2026\n",
          "Lines kept to one side, not passed on yet:\n  %s\n" % MEETING)
    listed = due(school, LATER)
    same({one["pupil"] for one in listed["promises"]}, {"Sam Hale"})
    same([one["deadline"] for one in listed["promises"]],
         ["2026-01-30", "2026-03-20", "2026-03-20", "2026-03-20"])
    same(listed["reviews"], [{"meeting": MEETING, "pupil": "Sam Hale", "review": "2026-03-24",
                              "overdue": False}])
    late = due(school, "2026-03-25T09:00:00Z")
    same(late["reviews"][0]["overdue"], True)
    holds(school.done("due", ACCORD_NOW="2026-03-25T09:00:00Z"), "Tuesday 24 March 2026, overdue (")
    same(untouched(command).done("due"), "Nothing is due.\n")


@check("accord")
def home_is_calm_and_says_what_waits(command):
    quiet = untouched(command)
    same(quiet.done(), "Brook Lane Primary · Wednesday 14 January 2026\n\nNothing waits.\n\n"
         'Begin a meeting: accord meet "NAME" (pupils on the roll: 7)\nEverything else: accord --help\n')
    school = Closed(command, "Mrs Shah, today 16:10")
    feed_open(school, "p004")
    text = school.done(ACCORD_NOW="2026-03-05T09:00:00Z")
    holds(text, "Thursday 5 March 2026\n",
          "\nTo take up again\n  Leo Carter: termly review, begun Wednesday 14 January 2026"
          " · accord meet p004 --resume\n",
          "\nReviews due\n  Sam Hale: Tuesday 24 March 2026 · accord meet p001\n",
          "\nWaiting\n  copies to hand over: 2, of them late: 2 · accord due\n"
          "  records to enter in the MIS: 1 · accord due\n")
    lacks(text, "Nothing waits")
    lacks(school.done(ACCORD_NOW="2026-03-02T09:00:00Z"), "Reviews due")


@check("accord")
def words_of_home_and_due_can_be_changed(command):
    school = Closed(command)
    school.done("check", "--copy", "Words/phrases.yaml")
    file = pathlib.Path(school.home, "Prompts/Words/phrases.yaml")
    text = file.read_text(encoding="utf-8")
    for old, new in (('after-kept: "Kept."', 'after-kept: "Noted, thank you."'),
                     ('home-waiting: "Waiting"', 'home-waiting: "For the office"'),
                     ('due-copies: "Copies not handed over"', 'due-copies: "Copies in the tray"')):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    same(school.done("filed", "p001", ACCORD_NOW=LATER), "Noted, thank you.\n")
    holds(school.done(ACCORD_NOW=LATER), "\nFor the office\n")
    holds(school.done("due", ACCORD_NOW=LATER), "Copies in the tray:\n")
    # A key that is missing is found by its name, and nothing is shown before it is put right.
    file.write_text(text.replace('due-copies: "Copies in the tray"\n', ""), encoding="utf-8")
    said, _, status = school.say("check")
    same(status, 1)
    holds(said, "phrases.yaml", "due-copies")
    holds(school.refused(65, "due"), "due-copies")


@check("accord")
def a_demo_school_waits_for_one_family(command):
    school = untouched(command)
    school.home += "-demo"
    for now in ("2026-01-14T15:30:00Z", "2026-04-05T09:00:00Z", "2026-08-20T09:00:00Z"):
        school.home += "x"
        holds(school.done("init", "--demo", ACCORD_NOW=now), "A school of made-up pupils")
        listed = due(school, now)
        same(len(listed["reviews"]), 6)
        same({copy["recipient"] for copy in listed["copies"]}, {"Sara Hale", "Imran Hale"})
        same((len(listed["notFiled"]), listed["asides"]), (1, []))
        same(school.say("check")[2], 0)
