"""Records can be proved: the chain by its description, the check code, erasing, and every refusal."""

import json
import pathlib
import re

import chain
from checks import check, holds, lacks, same
from closed import LATER, MEETING, Closed

CODE = r"(?:[%s]{4}-){5}[%s]{4}" % (chain.ALPHABET, chain.ALPHABET)


def journal_of(school):
    return school.plain()


def code_of(school):
    return re.search(CODE, school.done("show", "p001"))[0]


@check("accord")
def the_chain_is_as_it_is_described(command):
    school = Closed(command)
    data = journal_of(school).bytes()
    assert chain.holds_together(data)
    entries = school.journal()
    closed = [entry["event"] for entry in entries].index("closed")
    link = list(chain.links(data))[closed][0]
    code = code_of(school)
    same(code, chain.check_code(link))
    same(json.loads(school.done("show", "p001", "--json"))["checkpoint"], code)
    holds(school.done("paper", "parents-copy", "p001", "--for", "Sara Hale", "--format", "text"),
          "\n%s\nThis is your check code." % code)
    copies = list(pathlib.Path(school.home, "exports").rglob("copy_*.html"))
    assert copies
    for copy in copies:
        holds(copy.read_text(encoding="utf-8"), code)
    same(school.say("check")[2], 0)
    same(school.say("check", "--fast")[2], 0)


@check("accord")
def what_was_agreed_is_compared_with_what_is_held(command):
    school = Closed(command)
    file, code = journal_of(school), code_of(school)
    whole = file.bytes()
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("-", "")):
        holds(school.done("check", MEETING, "--against", typed), "is what is held now")
    wrong = code[:-1] + next(letter for letter in chain.ALPHABET if letter != code[-1])
    holds(school.refused(64, "check", MEETING, "--against", wrong), "mistyped")
    holds(school.refused(64, "check", MEETING, "--against", "O" + code[1:]), "“O” is in no check code")
    holds(school.refused(64, "check", MEETING, "--against", code[:9]), "that one has 8")
    # Words changed by hand: the chain names the entry.
    changed = whole.replace(b"new baby in the family", b"new puppy in the family")
    assert changed != whole
    entry = changed[:changed.index(b"new puppy")].count(b"\n") + 1
    file.write(changed)
    said, _, status = school.say("check", MEETING, "--against", code)
    same(status, 1)
    holds(said, "entry %d is the first that does not fit" % entry, "The closing line itself is still")
    said, _, status = school.say("check", "--json")
    same(status, 1)
    same([(one["kind"], one["meeting"], one["entry"]) for one in json.loads(said)],
         [("altered", MEETING, entry)])
    # The whole chain written anew by somebody who knows how: only the parent's code shows it.
    file.write(chain.chained(changed))
    said, _, status = school.say("check")
    same(status, 1)
    holds(said, "plan")
    # Whoever knows that too writes the plan anew, as Accord does when a meeting is opened.
    school.done("filed", MEETING, ACCORD_NOW=LATER)
    same(school.say("check")[2], 0)
    said, _, status = school.say("check", MEETING, "--against", code)
    same(status, 1)
    holds(said, "This is not the record of %s" % MEETING, "cannot be told from the code alone")
    file.write(whole)
    copy = file.file.with_name("journal (conflicted copy).jsonl")
    copy.write_bytes(changed)
    said, _, status = school.say("check")
    same(status, 1)
    holds(said, copy.name, "foreign")
    assert copy.exists()


@check("accord")
def an_erased_line_is_nowhere_and_everything_holds(command):
    school = Closed(command)
    code = code_of(school)
    [entry] = [one["n"] for one in school.journal() if one["event"] == "set-aside"]
    words = b"frightened to go home"
    holds(school.refused(65, "erase", MEETING, str(entry - 1)), "only a line kept apart")
    holds(school.refused(66, "erase", MEETING, "9999"), "the journal ends with entry")
    holds(school.refused(64, "erase", MEETING, str(entry), "--told", "Mrs Shah"), "--when WHEN")
    if not [one for one in school.journal() if one["event"] == "passed-on"]:
        holds(school.refused(64, "erase", MEETING, str(entry)), "--told WHO --when WHEN")
    said, warned, status = school.say("erase", MEETING, str(entry), "--told", "Mrs Shah", "--when",
                                      "today 16:10", "--by", "Mrs Lane", ACCORD_NOW=LATER)
    same(status, 0)
    holds(said, "Erased: ", "Mrs Shah")
    holds(warned, "What backups, snapshots and printed papers hold")
    for file in pathlib.Path(school.home).rglob("*"):
        assert not file.is_file() or words not in file.read_bytes(), file
    assert chain.holds_together(journal_of(school).bytes())
    same(school.say("check")[2], 0)
    said = school.done("check", MEETING, "--against", code)
    holds(said, "is what is held now", "entry %d: the words are erased" % entry, "erased by Mrs Lane")
    holds(school.done("aside", "p001"), "entry %d: the words are erased" % entry)
    lacks(school.done("show", "p001", "--transcript"), "frightened")
    holds(school.refused(65, "erase", MEETING, str(entry)), "it was erased already")
    school.done("filed", "p001", ACCORD_NOW=LATER)
    same(school.say("check")[2], 0)
