"""Commands and pupils that are not there: what is said, and what was probably meant."""

from checks import check, holds, lacks, same
from pty_session import Typist, piped
from school import PROMPT, School


def wrong(command, *words):
    said, faults, status = piped([*command, *words])
    same((said, status), ("", 64))
    return faults


@check("accord")
def a_slip_in_a_command_says_what_was_meant(command):
    same(wrong(command, "shwo", "p002"), "There is no `accord shwo`. Did you mean `accord show p002`?\n")
    same(wrong(command, "fnid", "two words", "it's"),
         "There is no `accord fnid`. Did you mean `accord find 'two words' 'it'\\''s'`?\n")
    same(wrong(command, "pupils", "lsit"),
         "There is no `accord pupils lsit`. Did you mean `accord pupils list`?\n")
    holds(wrong(command, "p002"), "There is no `accord p002`", "`accord meet p002` holds a meeting")
    lacks(wrong(command, "x\x1b[31m"), "\x1b")
    holds(wrong(command, "meet", "--knd", "x"), "Did you mean '--kind'?")
    for words in (["help", "show"], ["--help"], ["pupils", "--help"], ["help", "pupils", "add"]):
        same(piped([*command, *words])[2], 0)


@check("accord")
def a_pupil_who_is_not_there_is_asked_for_again(command):
    school = School(command)
    typist = Typist(school.meet(pupil="Zebedee"))
    typist.literally("There is no such pupil", "p001  Sam Hale", "Which pupil?").hear(PROMPT)
    typist.type("Zebedee\r").literally("There is no such pupil").hear(PROMPT)
    typist.type("Sam Hlae\r").literally("Did you mean", "p001  Sam Hale").hear(PROMPT)
    typist.type("p001\r").literally("[tell-family]").hear(PROMPT)
    said, faults, status = piped(school.meet(pupil="Zebedee"))
    same((said, status), ("", 66))
    holds(faults, "There is no such pupil")
