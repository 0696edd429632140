"""Traced: what was typed is on the disk, by fsync, before the next byte is shown."""

import os
import subprocess

from checks import check, same
from pty_session import surroundings
from school import PROMPT, ROLL, Feed, School, Sitting, folder
from traces import judged, traced
import talk


def without(note, doomed):
    """A copy of a trace that lacks one line, for a judge who must notice."""
    lines = open(note, encoding="utf-8").read().split("\n")
    copy = note + ".cut"
    with open(copy, "w", encoding="utf-8") as file:
        file.write("\n".join(line for number, line in enumerate(lines) if number != doomed))
    return copy


def lines_with(note, *parts):
    lines = open(note, encoding="utf-8").read().split("\n")
    return [number for number, line in enumerate(lines) if all(part in line for part in parts)]


def orderly(note, home):
    order = judged(note, home)
    same(order.faults, [])
    assert order.shown > 0
    return order


def traced_school(command, note):
    """A school whose meetings are traced."""
    words = traced(command, note)
    school = School(command)
    school.command = words
    return school


@check("accord")
def every_answer_of_a_piped_meeting_is_kept_before_it_is_shown(command):
    note = folder("trace")
    school = traced_school(command, note)
    feed = Feed(school)
    count = 0
    while feed.asked():
        assert count < 80, "the meeting does not end"
        feed.send(talk.answer(count, feed.question))
        count += 1
    same(feed.finish(), 0)
    order = orderly(note, school.home)
    journal = os.path.realpath(str(school.folders()[0] / "journal.jsonl"))
    assert order.kept.count(journal) > count, (order.kept.count(journal), count)
    # A judge that lets a missing fsync pass proves nothing.
    syncs = lines_with(note, "fsync(", "journal.jsonl")
    assert len(syncs) > count
    for doomed in syncs[:: max(1, len(syncs) // 10)]:
        assert judged(without(note, doomed), school.home).faults, "line %d was not missed" % doomed


@check("accord")
def every_answer_on_a_terminal_is_kept_before_it_is_shown(command):
    note = folder("trace")
    school = traced_school(command, note)
    sitting = Sitting(school)
    for line in talk.LINES[:12]:
        sitting.type(line + "\r").asked()
    sitting.type("half a line").literally("half a line").type("\x03").asked()
    sitting.pause()
    # What readline shows of a line that is being typed is no answer: nothing is loose meanwhile.
    order = orderly(note, school.home)
    assert order.shown > 24
    again = Sitting(school, "--resume")
    again.type("\x04").hear(PROMPT).type("n\r").end()
    orderly(note, school.home)


@check("accord")
def a_new_meetings_folders_are_kept_before_the_first_question(command):
    note = folder("trace")
    school = traced_school(command, note)
    feed = Feed(school)
    feed.asked()
    same(feed.finish(), 0)
    order = orderly(note, school.home)
    meeting = os.path.realpath(str(school.folders()[0]))
    for above in (meeting, os.path.dirname(meeting), os.path.dirname(os.path.dirname(meeting))):
        assert above in order.kept, "%s was never made durable" % above
        for doomed in lines_with(note, "fsync(", "<%s>" % above):
            if len(lines_with(note, "fsync(", "<%s>" % above)) == 1:
                assert judged(without(note, doomed), school.home).faults, above


@check("accord")
def a_new_school_is_kept_before_it_is_said(command):
    """The folder, its settings, its archive and the roll."""
    note = folder("trace")
    home = folder()
    words = traced(command, note)
    for more in (["init", "--name", "Brook Lane Primary", "--dfe", "9991001", "--no-passphrase"], ["pupils", "import", str(ROLL)]):
        subprocess.run([*words, *more, "--home", home], env=surroundings(), check=True, capture_output=True)
        orderly(note, home)
