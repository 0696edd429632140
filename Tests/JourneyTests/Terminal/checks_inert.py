"""Codes in names and journals are shown inert; what is typed is looked at in checks_typing."""

import pathlib

import pexpect

import chain
from checks import check, holds, lacks
from pty_session import Typist, plain
from school import ROLL, School, Sitting, folder


@check("accord")
def names_on_the_roll_never_reach_the_terminal_raw(command):
    evil = "Sa\x1b[31mm\x07\x1b]0;t\x1b\\\u009b5A\u202e"
    roll = pathlib.Path(folder("roll.csv"))
    roll.write_text(ROLL.read_text(encoding="utf-8").replace("Samuel,Sam,", "%s,%s," % (evil, evil))
                    .replace("Sara Hale", "Sa\x1b[2Jra\x08 Hale"), encoding="utf-8")
    school = School(command, roll=roll)
    sitting = Sitting(school, NO_COLOR="1").answer("/who\r").answer("note: x\r").answer("/show\r")
    sitting.answer("action mum: read\r").type("act\tSa\t\t").settle().type("\x03").settle().type("\x15")
    sitting.pause()
    heard = [sitting.heard]
    for words in (["pupils", "list"], ["pupils", "show", "p001"], ["show", "p001"], ["home"], ["due"],
                  ["show", "p001", "--missing"], ["find", "read"], ["meet", "Samx"],
                  ["pupils", "import", str(roll)]):
        typist = Typist([*command, *words, "--home", school.home], NO_COLOR="1")
        if "Samx" in words:
            typist.literally("Which pupil?").type("\x04")
        typist.child.expect(pexpect.EOF)
        heard.append(typist.child.before)
    for text in heard:
        lacks(plain(text), "\x1b", "\x07\x1b", "\x9b", "\u202e", "\x08")
        lacks(text, "\x1b[31m", "\x1b]0;", "\x1b[2J")


@check("accord")
def a_journal_that_holds_codes_is_shown_inert(command):
    school = School(command)
    Sitting(school).answer("note: xxNOTExx\r").answer("topic mum: \"xxTOPICxx\"\r").pause()
    file = school.plain()
    text = file.bytes().decode("utf-8")
    for word in ("xxNOTExx", "xxTOPICxx", "Ms Okafor"):
        text = text.replace(word, r"ev\u001b[31mil\u001b]0;t\u0007\u009b5A\u202e")
    file.write(chain.chained(text.encode("utf-8")))
    sitting = Sitting(school, "--resume", NO_COLOR="1").answer("/show\r").answer("/who\r").answer("/missing\r")
    sitting.pause()
    heard = [sitting.heard]
    for words in (["show", "p001"], ["show", "p001", "--transcript"], ["home"], ["find", "evil"], ["due"]):
        typist = Typist([*command, *words, "--home", school.home], NO_COLOR="1")
        typist.child.expect(pexpect.EOF)
        heard.append(typist.child.before)
    holds(plain("".join(heard)), "ev␛[31mil")
    for text in heard:
        lacks(plain(text), "\x1b", "\x9b", "\u202e")
        lacks(text, "\x1b[31m", "\x1b]0;")
