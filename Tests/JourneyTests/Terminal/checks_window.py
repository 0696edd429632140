"""What a person would see, in a tmux window."""

import os
import re
import signal
import subprocess

from checks import check, holds, lacks, same
from pty_session import Window

PROMPT = r"^demo> ?$"
LINE = "The quick brown fox jumps over the lazy dog and then goes home to have its tea early"


def drawing(text, width):
    """A pattern for the text broken into rows, at the end of what is seen."""
    rows = [text[at:at + width].rstrip() for at in range(0, len(text), width)]
    return "^" + r" *\n".join(map(re.escape, rows)) + r"\s*\Z"


def opened(command, **options):
    window = Window(command, **options)
    try:
        window.wait(PROMPT)
    except BaseException:
        window.close()
        raise
    return window


@check("demo")
def a_resize_draws_the_line_once_and_takes_nothing(command):
    window = opened(command)
    try:
        window.type("kept above").key("Enter").wait(r"line .kept above")
        window.type(LINE).wait("early$")
        for width in (40, 31, 61, 100, 33, 80):
            window.resize(width, 24)
            drawn = "demo> " + LINE
            # A key makes the program draw at once; till then it is the terminal's own reflow.
            window.told(width).type(".")
            window.wait(drawing(drawn + ".", width)).key("BSpace").wait(drawing(drawn, width))
            same(window.seen(True).count("The quick"), 1)
            holds(window.seen(True), "heard line [kept above]")
        window.type(" end").key("Enter").wait("have its tea early end.$")
    finally:
        window.close()


@check("demo")
def a_resize_is_right_in_the_middle_of_a_line(command):
    window = opened(command)
    try:
        window.type(LINE).wait("early$").key("C-a", "M-f")
        for width in (37, 80):
            window.resize(width, 24).told(width).type("!")
            text = LINE.replace("The", "The" + "!" * (1 + (37, 80).index(width)), 1)
            window.wait(drawing("demo> " + text, width))
        same(window.seen(True).count("quick"), 1)
        window.key("Enter").wait("heard line .The!! quick")
    finally:
        window.close()


@check("demo")
def a_dragged_window_takes_nothing_away(command):
    window = opened(command)
    try:
        window.type("kept above").key("Enter").wait(r"line .kept above")
        window.type(LINE).wait("early$")
        # 30 and 45 are filled exactly by the line; tmux moves the cursor of its own accord at some.
        for width in (79, 71, 30, 45, 52, 90, 66, 45, 30, 38, 57, 80):
            window.resize(width, 24)
        window.told(80).type(".").wait(r"\. *$")
        holds(window.seen(True), "heard line [kept above]")
        window.key("Enter").wait("its tea early..$")
    finally:
        window.close()


@check("demo")
def where_nothing_reflows_the_line_begins_again_below(command):
    window = opened(command, STY="1.test")
    try:
        window.type("kept above").key("Enter").wait(r"line .kept above")
        window.type(LINE).wait("early$")
        window.resize(47, 24).wait(r"(?s)The quick.*\n" + drawing("demo> " + LINE, 47)[1:])
        window.key("Enter").wait("^early.$")
        holds(window.seen(True), "heard line [kept above]")
    finally:
        window.close()


@check("demo")
def stopped_and_continued(command):
    again = r"\A" + re.escape(command[0]) + r"\s+"  # what fg says on a clean window
    window = Window(["bash", "--norc", "-i"], PS1="sh: ")
    try:
        window.wait("^sh:")
        window.type(command[0]).key("Enter").wait(PROMPT)
        for keys in (["C-z"], ["C-z"]):
            window.type("half é ").wait("half é")
            window.key(*keys).wait("Stopped(?s:.)*sh: ?$")
            window.type("echo in between").key("Enter").wait("^in between")
            window.type("clear; fg").key("Enter").wait(again + r"demo> (half é ?)+$")
        window.type("done").key("Enter").wait("heard line .half .e9. half .e9. done")
        window.type("/secret").key("Enter").wait("^secret>")
        window.type("hush").key("C-z").wait("Stopped(?s:.)*sh: ?$")
        window.type("clear; fg").key("Enter").wait(again + "secret>")
        window.type("hush").key("Enter").wait("heard line .hush.")
        lacks(window.seen().replace("heard line [hush]", ""), "hush")
    finally:
        window.close()


@check("demo")
def stopped_from_outside(command):
    window = Window(["bash", "--norc", "-i"], PS1="sh: ")
    try:
        window.wait("^sh:")
        window.type(command[0]).key("Enter").wait(PROMPT)
        window.type("half").wait("half$")
        shell = window.tmux("display-message", "-p", "#{pane_pid}").strip()
        child = subprocess.run(["pgrep", "-P", shell], capture_output=True, text=True, check=True)
        os.kill(int(child.stdout), signal.SIGSTOP)
        window.wait("Stopped(?s:.)*sh: ?$")
        again = r"\A" + re.escape(command[0]) + r"\s+"
        window.type("clear; fg").key("Enter").wait(again + "demo> half ?$")
        window.type(" done").key("Enter").wait("heard line .half done.")
    finally:
        window.close()


@check("demo")
def clearing_says_how_much(command):
    window = opened(command)
    try:
        window.type("/clear").key("Enter").wait("^cleared cleared")
        same(window.seen(True).split("\n")[0], "cleared cleared")
    finally:
        window.close()


@check("demo")
def long_lines_and_lists_leave_a_clean_window(command):
    window = opened(command, width=40, height=10)
    try:
        window.type("/c").key("Tab").wait(r"^/change +/close *\n(?s:.)*^demo> /c$")
        window.key("C-u")
        text = " ".join("بچہ 👍 é" for _ in range(12))
        window.type(text).wait("é$")
        window.key("C-a").type("A ").wait("^demo> A ").key("C-e", "Enter").wait(r"e9}\]$")
    finally:
        window.close()
