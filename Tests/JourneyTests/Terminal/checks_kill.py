"""Killed with SIGKILL after every journal append of a whole meeting: nothing answered is lost."""

import os
import shutil

from chain import told as unchained
from checks import check, holds, same
from pty_session import piped
from school import Feed, School, folder
import talk

STEP = 1 if os.environ.get("ACCORD_LONG") else 6


class Whole:
    """The meeting as it goes when nobody kills it: what stands at each question."""

    def __init__(self, command):
        self.template = School(command)
        self.entries = []
        self.counts = []
        self.questions = []
        self.lines = []
        school = self.school()
        feed = Feed(school)
        while feed.asked():
            self.counts.append(len(school.journal()))
            self.questions.append(feed.question)
            self.lines.append(talk.answer(len(self.lines), feed.question))
            assert len(self.lines) < 70, "the meeting does not end: %s" % self.questions[-8:]
            feed.send(self.lines[-1])
        same(feed.finish(), 0)
        self.entries = school.journal()
        assert "closed" in [entry["event"] for entry in self.entries]
        assert len(self.lines) >= 45, len(self.lines)

    def school(self):
        """The school before the meeting, in a folder of its own."""
        made = object.__new__(School)
        made.command, made.home = self.template.command, folder()
        shutil.copytree(self.template.home, made.home)
        return made

    def until(self, school, count):
        """A meeting that waits at the question after so many answers."""
        feed = Feed(school)
        for number in range(count):
            same(feed.asked(), self.questions[number])
            feed.send(self.lines[number])
        same(feed.asked(), self.questions[count])
        return feed

    def goes_on(self, school, count):
        """Taken up again, the question is the one that stood, and the rest can be said."""
        feed = Feed(school, "--resume")
        same(feed.asked(), self.questions[count])
        feed.send("/repeat")
        same(feed.asked(), self.questions[count])
        same(feed.finish(), 0)
        same(school.said(), self.lines[:count] + ["/repeat"])


@check("accord")
def killed_after_every_answer(command):
    whole = Whole(command)
    last = len(whole.lines) - 1
    for count in sorted({*range(0, last, STEP), last}):
        school = whole.school()
        whole.until(school, count).kill()
        # The clock is fixed: what was kept must be to the letter what is kept without a kill.
        same(unchained(school.journal()), unchained(whole.entries[:whole.counts[count]]))
        whole.goes_on(school, count)


@check("accord")
def killed_while_it_answers(command):
    """Killed at an unknown moment: the turn is there whole or not at all, and the rest is there."""
    whole = Whole(command)
    last = len(whole.lines) - 1
    for count in range(1, last, STEP):
        school = whole.school()
        feed = whole.until(school, count)
        feed.send(whole.lines[count])
        feed.kill()
        again = Feed(school, "--resume")
        asked = again.asked()
        same(again.finish(), 0)
        found = told(school.journal())
        kept = count + (len(found) > len(told(whole.entries[:whole.counts[count]])))
        same(found, told(whole.entries[:whole.counts[kept]]))
        same(asked, whole.questions[kept])


def told(entries):
    """What happened, without what being taken up again adds; numbers of entries shift with it."""
    return [(one["event"], one["data"].get("text"), one["data"].get("words"))
            for one in entries if one["event"] not in ("resumed", "paused")]


@check("accord")
def killed_at_the_close_and_after(command):
    whole = Whole(command)
    school = whole.school()
    feed = whole.until(school, len(whole.lines) - 1)
    feed.send(whole.lines[-1])
    for line in iter(feed.run.stdout.readline, b""):
        if b"The meeting is closed" in line:
            break
    feed.kill()
    closed = [one["event"] for one in whole.entries].index("closed") + 1
    same(unchained(school.journal()[:closed]), unchained(whole.entries[:closed]))
    shown, _, status = piped([*command, "show", "p001", "--home", school.home])
    same(status, 0)
    holds(shown, "Sam reads 45 of the first 100 words")


@check("accord")
def killed_over_and_over_in_one_meeting(command):
    """The process is killed after each answer and taken up again, to the close."""
    whole = Whole(command)
    school = whole.school()
    feed = Feed(school)
    count = 0
    while feed.asked():
        assert count < 80, "the meeting does not end"
        same(feed.question, whole.questions[count])
        if count % STEP == 1 % STEP:
            feed.kill()
            feed = Feed(school, "--resume")
            same(feed.asked(), whole.questions[count])
        feed.send(whole.lines[count])
        count += 1
    same(feed.finish(), 0)
    same(told(school.journal()), told(whole.entries))
