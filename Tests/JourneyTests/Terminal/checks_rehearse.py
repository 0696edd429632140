"""A rehearsal: piped and at a terminal, the same for the same seed, and nothing kept of it."""

import os
import stat

from checks import check, holds, lacks, same
from pty_session import piped
from school import folder

LINES = """Hello Dawn.
Tell me about homework.
So homework ends in tears for both of you.
You should read every night.
\x1b[31mAre you a robot?
/next
/end
/box
/back 4
What helps him?
/end
/compare
"""


def said(command, *words, lines=""):
    # The folder is not made: a rehearsal needs no school, and makes none.
    home = folder("none")
    out, faults, status = piped([*command, "rehearse", *words, "--home", home], lines.encode())
    assert not os.path.exists(home), "a rehearsal made a school's folder"
    return out, faults, status


@check("accord")
def a_rehearsal_is_the_same_for_the_same_seed(command):
    first = said(command, "dawn", "--seed", "7", lines=LINES)
    same(first[1:], ("", 0))
    same(said(command, "dawn", "--seed", "7", lines=LINES), first)
    assert said(command, "dawn", "--seed", "8", lines=LINES)[0] != first[0]
    holds(first[0], "Dawn Bell: ", "Two things you did well", "Two things that would change most",
          "advice nobody had asked for", "Every line, and what it moved", "Back to line 4",
          "The two runs side by side", "They part at line 4.")
    lacks(first[0], "\x1b")


@check("accord")
def a_rehearsal_ends_when_its_lines_do(command):
    lines = "Good morning, Tom.\nHow is he?\nAnd at home?"
    out, faults, status = said(command, "tom", "--stage", "explore", lines=lines)
    same((faults, status), ("", 0))
    holds(out, "The talk is over.", "What Tom never got to say")


@check("accord")
def the_report_is_for_its_owner_only(command):
    file = folder("talk.html")
    out, faults, status = said(command, "dawn", "--report", file, lines=LINES)
    same((faults, status), ("", 0))
    same(stat.S_IMODE(os.stat(file).st_mode), 0o600)
    page = open(file, encoding="utf-8").read()
    holds(page, '<html lang="en-GB">', "<svg", 'role="img"', 'scope="row"', "What helps him?")
    lacks(page, "<script", "http", "\x1b")
    same(said(command, "dawn", "--report", "/nowhere/talk.html", lines=LINES)[2], 73)


@check("accord")
def who_is_not_there_is_said(command):
    out, faults, status = said(command, "nobody")
    same((out, status), ("", 66))
    holds(faults, "nobody", "dawn")
    out, faults, status = said(command, "dawn", "--stage", "lunch")
    same((out, status), ("", 64))
    holds(faults, "lunch", "explore")
    holds(said(command)[0], "dawn  Dawn Bell", "tyler  Jo Carver")
    holds(said(command, "--examples")[0], "a talk that stays polite", "a talk in which she says it")
