"""What a closed meeting shows: the record, the transcript, the gaps, papers, words found."""

import json

from checks import check, holds, lacks, same
from closed import MEETING, Closed


@check("accord")
def show_is_the_record(command):
    school = Closed(command)
    text = school.done("show", "p001")
    holds(text, "Sam Hale, termly review, Wednesday 14 January 2026, led by Ms Okafor.",
          "- Sam (pupil, for part of the time)", "“I like maths. Reading makes my head hurt.”",
          "- note-1  Ms Okafor, noted: the chair by the window is broken [staff", "left out: concern-2",
          "  - starts from: 22 of 60\n", "  - by: Friday 20 March 2026\n")
    same(school.done("show", MEETING), text)
    same(school.done("show", "Sam Hale"), text)
    record = json.loads(school.done("show", "p001", "--json"))
    same((record["format"], record["id"], record["meeting"]["version"], record["gaps"]),
         ("accord-record", MEETING, 1, []))
    same(record["targets"][0]["criterion"], "40 of the 60 class words")
    same([copy["recipient"] for copy in record["close"]["copies"]], ["Sara Hale", "Imran Hale", "school file"])
    holds(school.refused(66, "show", "p003"), "There is no meeting about Aisha yet")
    holds(school.refused(66, "show", "Sma Hale"), "There is no such pupil", "p001")


@check("accord")
def show_transcript_is_every_line_as_typed(command):
    school = Closed(command)
    text = school.done("show", "p001", "--transcript")
    holds(text, "15:30  Sara Hale: concern mum: he hides his book bag from his dad\n",
          "15:30  Ms Okafor: note: the chair by the window is broken\n", "Asked: Sara, what worries you most",
          "The meeting closed. Agreed by: Ms Okafor, Sara Hale, Imran")
    assert text.endswith("\n") and not text.endswith("\n\n"), repr(text[-20:])
    lacks(text, "frightened")


@check("accord")
def show_missing_names_gaps_by_code(command):
    school = Closed(command)
    same(school.done("show", "p001", "--missing"), "Nothing is missing.\n")
    same(json.loads(school.done("show", "p001", "--missing", "--json")), {"meeting": MEETING, "missing": []})
    # A meeting that has only begun lacks nearly everything, and says so by the same codes.
    same(school.say("meet", "p002")[2], 0)
    text = school.done("show", "p002", "--missing")
    holds(text, "aspirations-missing  no hopes yet\n", "review-date-missing  ")
    listed = json.loads(school.done("show", "p002", "--missing", "--json"))["missing"]
    same([one["code"] for one in listed], [line.split("  ")[0] for line in text.splitlines()])
    assert all(one["words"] for one in listed)
    same(json.loads(school.done("show", "p002", "--json"))["status"], "open")


@check("accord")
def a_copy_for_each_named_person_holds_what_is_theirs(command):
    school = Closed(command)
    mother = school.done("paper", "parents-copy", "p001", "--for", "Sara Hale", "--format", "text")
    father = school.done("paper", "parents-copy", "p001", "--for", "Imran Hale", "--format", "text")
    holds(mother, "This copy is for Sara Hale.", "he hides his book bag from his dad")
    holds(father, "This copy is for Imran Hale.", "worried he is falling behind")
    lacks(father, "book bag", "mum alone")
    for copy in (mother, father):
        lacks(copy, "A999100118101", "chair by the window", "frightened", "without concern 2")
    page = school.done("paper", "parents-copy", MEETING, "--for", "Sara Hale")
    holds(page, '<html lang="en-GB" class="large">', "he hides his book bag")
    lacks(page, "http://", "https://", "<script", "src=")
    page = school.done("paper", "parents-copy", MEETING, "--for", "imran")
    holds(page, "Imran Hale")
    lacks(page, 'class="large"', "book bag")


@check("accord")
def papers_for_nobody_and_of_nothing_are_refused(command):
    school = Closed(command)
    holds(school.refused(64, "paper", "parents-copy", "p001"), "--for", "Sara Hale, Imran Hale\n")
    faults = school.refused(66, "paper", "parents-copy", "p001", "--for", "Nan")
    holds(faults, "No copy was agreed for “Nan”", "Sara Hale, Imran Hale.")
    lacks(faults, "school file")
    holds(school.refused(66, "paper", "notification", "p001", "--for", "Sara Hale"), "did not decide on SEN support")
    same(school.say("meet", "p002")[2], 0)
    holds(school.refused(65, "paper", "staff-copy", "p002"), "is not closed yet")
    same(school.say("paper", "letter", "p001")[2], 64)


@check("accord")
def the_staff_copy_and_the_transcript_as_papers(command):
    school = Closed(command)
    text = school.done("paper", "staff-copy", "p001", "--format", "text")
    holds(text, "UPN: A999100118101", "he hides his book bag from his dad", "NOTES FOR STAFF",
          "the chair by the window is broken", "Left out of this copy: concern 2 (it is for mum alone).\n")
    page = school.done("paper", "transcript", "p001")
    holds(page, "<!doctype html>", "concern mum: he hides his book bag from his dad")
    for paper in (text, page):
        lacks(paper, "frightened")


@check("accord")
def find_finds_the_beginnings_of_words(command):
    school = Closed(command)
    same(school.done("find", '"book bag"'), MEETING + " · concern 2 · Sara Hale: he hides his book bag from his dad\n")
    same(len(school.done("find", "book").splitlines()), 3)
    same(len(school.done("find", "book", "--limit", "1").splitlines()), 1)
    same(school.done("find", "BAG", "hid"), school.done("find", '"book bag"'))
    found = json.loads(school.done("find", "chair", "--json"))
    same([(one["meeting"], one["item"], one["speaker"]) for one in found],
         [(MEETING, "note-1", "teacher:Ms Okafor")])
    for words in (("wholly",), ("...",), ("book", "wholly"), ('"bag book"',)):
        same(school.refused(1, "find", *words), "Nothing was found.\n")
    same(json.loads(school.done("find", "wholly", "--json")), [])
