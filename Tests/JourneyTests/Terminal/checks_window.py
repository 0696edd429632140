"""What a person would see, in a tmux window."""

import os
import re
import signal
import subprocess

from checks import check, holds, same
from pty_session import Window
from school import School

PROMPT = r"^\[tell-family\]\n> ?\s*\Z"
LINE = "The quick brown fox jumps over the lazy dog and then goes home to have its tea early"


def drawing(text, width):
    """A pattern for the text broken into rows, at the end of what is seen."""
    rows = [text[at:at + width].rstrip() for at in range(0, len(text), width)]
    return "^" + r" *\n".join(map(re.escape, rows)) + r"\s*\Z"


class Opened:
    """A window with a meeting in it, closed whatever happens."""

    def __init__(self, school, words=None, **options):
        self.window = Window(words or school.meet(), **options)

    def __enter__(self):
        return self.window

    def __exit__(self, *fault):
        self.window.close()


def ready(window):
    window.wait(PROMPT)
    window.type("note: kept above").key("Enter").wait(r"(?s)Kept: note 1.*\n> ?\s*\Z")
    return window.type(LINE).wait("early$")


@check("accord")
def a_resize_draws_the_line_once_and_takes_nothing(command):
    school = School(command)
    with Opened(school) as window:
        ready(window)
        for width in (40, 31, 61, 100, 33, 80):
            window.resize(width, 24)
            drawn = "> " + LINE
            # A key makes the program draw at once; till then it is the terminal's own reflow.
            window.told(width).type(".")
            window.wait(drawing(drawn + ".", width)).key("BSpace").wait(drawing(drawn, width))
            same(window.seen(True).count("The quick"), 1)
            holds(window.seen(True), "note: kept above")
        window.type(" end").key("Enter").wait(r"(?s)early end\n.*\[present\]\n> ?\s*\Z")
    same(school.said(), ["note: kept above", LINE + " end"])


@check("accord")
def a_resize_is_right_in_the_middle_of_a_line(command):
    school = School(command)
    with Opened(school) as window:
        ready(window).key("C-a", "M-f")
        for width in (37, 80):
            window.resize(width, 24).told(width).type("!")
            text = LINE.replace("The", "The" + "!" * (1 + (37, 80).index(width)), 1)
            window.wait(drawing("> " + text, width))
        same(window.seen(True).count("quick"), 1)
        window.key("Enter").wait(r"\[present\]\n> ?\s*\Z")
    same(school.said()[-1], LINE.replace("The", "The!!", 1))


@check("accord")
def a_dragged_window_takes_nothing_away(command):
    school = School(command)
    with Opened(school) as window:
        ready(window)
        # The line fills some of these exactly; tmux moves the cursor of its own accord at some.
        for width in (79, 71, 30, 43, 52, 86, 66, 43, 30, 38, 57, 80):
            window.resize(width, 24)
        window.told(80).type(".").wait(r"\. *$")
        holds(window.seen(True), "note: kept above")
        window.key("Enter").wait(r"\[present\]\n> ?\s*\Z")
    same(school.said()[-1], LINE + ".")


@check("accord")
def where_nothing_reflows_the_line_begins_again_below(command):
    school = School(command)
    with Opened(school, STY="1.test") as window:
        ready(window).resize(47, 24)
        window.wait(r"(?s)The quick.*\n" + drawing("> " + LINE, 47)[1:])
        window.key("Enter").wait(r"\[present\]\n> ?\s*\Z")
        holds(window.seen(True), "note: kept above")
    same(school.said()[-1], LINE)


@check("accord")
def stopped_and_continued(command):
    school = School(command)
    words = " ".join(school.meet())
    again = r"\A" + r"\s*".join(map(re.escape, re.sub(r"\s", "", words))) + r"\s+"
    with Opened(school, ["bash", "--norc", "-i"], PS1="sh: ") as window:
        window.wait("^sh:").type(words).key("Enter").wait(PROMPT)
        for _ in range(2):
            window.type("half é ").wait("half é")
            window.key("C-z").wait(r"Stopped(?s:.)*sh: ?$")
            window.type("echo in between").key("Enter").wait("^in between")
            window.type("clear; fg").key("Enter").wait(again + r"> (half é ?)+$")
        window.type("done").key("Enter").wait(r"\[present\]\n> ?\s*\Z")
    same(school.said(), ["half é half é done"])


@check("accord")
def stopped_from_outside(command):
    school = School(command)
    with Opened(school, ["bash", "--norc", "-i"], PS1="sh: ") as window:
        window.wait("^sh:").type(" ".join(school.meet())).key("Enter").wait(PROMPT)
        window.type("half").wait("half$")
        shell = window.tmux("display-message", "-p", "#{pane_pid}").strip()
        child = subprocess.run(["pgrep", "-P", shell], capture_output=True, text=True, check=True)
        os.kill(int(child.stdout), signal.SIGSTOP)
        window.wait(r"Stopped(?s:.)*sh: ?$")
        window.type("clear; fg").key("Enter").wait(r"\n> half ?$")
        window.type(" done").key("Enter").wait(r"\[present\]\n> ?\s*\Z")
    same(school.said(), ["half done"])


@check("accord")
def the_screen_and_what_scrolled_away_are_cleared(command):
    school = School(command)
    with Opened(school, ["bash", "--norc", "-i"], PS1="sh: ") as window:
        window.wait("^sh:").type(" ".join(school.meet())).key("Enter").wait(PROMPT)
        for _ in range(3):
            window.type("/help").key("Enter").wait(r"\[tell-family\]\n> ?\s*\Z")
        holds(window.seen(True), "Type short notes")
        window.type("/pause").key("Enter").wait(r"Clear the screen(?s:.)*\n> ?\s*\Z")
        window.key("Enter").wait(r"sh: ?\s*\Z")
        rows = window.seen(True).split("\n")
        same([row for row in rows if re.search("Sam|Sara|Type short|/help|Kept", row)], [])
        assert len(rows) < 8, rows
        holds(window.seen(True), "The screen is clear.")


@check("accord")
def within_screen_it_says_that_the_scrollback_stays(command):
    school = School(command)
    # GNU screen is known by STY; within it only the screen itself can be cleared.
    script = "unset TMUX; export STY=1.test; " + " ".join(school.meet()) + "; sleep 60"
    with Opened(school, ["sh", "-c", script]) as window:
        window.wait(PROMPT).type("/pause").key("Enter").wait(r"Clear the screen(?s:.)*\n> ?\s*\Z")
        window.key("Enter").wait("scroll")


@check("accord")
def lists_and_wide_letters_leave_a_clean_window(command):
    school = School(command)
    with Opened(school, width=40, height=12) as window:
        window.wait(PROMPT).type("/p").key("Tab").wait(r"^/park +/pause *\n(?s:.)*^> /pa$")
        window.key("C-u")
        text = " ".join("بچہ 👍 é" for _ in range(12))
        window.type(text).wait("é$")
        window.key("C-a").type("A ").wait("^> A ").key("C-e", "Enter")
        window.wait(r"\[present\]\n> ?\s*\Z")
    same(school.said(), ["A " + text])
