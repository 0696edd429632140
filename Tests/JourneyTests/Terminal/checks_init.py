"""A school's folder made from flags: wrong values are named, and then nothing is made."""

import json
import os
import pathlib

from checks import check, holds, same
from pty_session import piped
from school import folder

TERMS = "terms:\n  - {year: 2025-26, name: spring, start: %s, half-term: 2026-02-16/2026-02-20, end: 2026-03-27}\n"


def init(command, home, *words):
    return piped([*command, "init", "--home", home, "--no-passphrase", "--recovery-file", folder(), *words])


@check("accord")
def a_school_from_flags(command):
    home = folder()
    terms = pathlib.Path(os.path.dirname(home), "terms.yaml")
    terms.write_text(TERMS % "2026-01-05")
    said, faults, status = init(command, home, "--name", "  Öne \"two\"\n#3: Primary ", "--dfe", "999/1001", "--urn",
                                "100001", "--retention", "31", "--plan-name", "Individual Support Plan",
                                "--plan-short-name", "ISP", "--terms", str(terms))
    same((faults, status), ("", 0))
    holds(said, "The school's folder is %s.\nNext: accord pupils import FILE\n" % home,
          "The recovery key is in ", "The SENCO's key has no passphrase")
    text = pathlib.Path(home, "school.yaml").read_text(encoding="utf-8")
    holds(text, 'name: "Öne \\"two\\" #3: Primary"', 'urn: "100001"', "retention-years: 31",
          "name: Individual Support Plan", "start: 2026-01-05")
    same(oct(os.stat(home).st_mode & 0o777), "0o700")
    said, faults, status = piped([*command, "check", "--home", home])
    same((said, status), ("", 0))
    # Without term dates the folder is made, and what to do is said.
    other = folder()
    holds(init(command, other, "--name", "X", "--dfe", "9991001")[0], "Put your term dates into " + other)


@check("accord")
def wrong_values_are_named_and_nothing_is_made(command):
    home = folder()
    bad = pathlib.Path(os.path.dirname(home), "bad.yaml")
    bad.write_text(TERMS % "2026-02-30")
    good = ("--name", "X", "--dfe", "9991001")
    for status, words, said in (
            (64, (), ["--name is needed"]), (64, ("--name", "X"), ["--dfe is needed"]),
            (64, ("--name", "", "--dfe", "9991001"), ["--name is needed"]),
            (64, ("--name", "X", "--dfe", "99a1001"), ["A DfE number has seven digits"]),
            (65, (*good, "--urn", "abc"), ["school.yaml:", "school urn: a URN has 5 or 6 digits"]),
            (65, (*good, "--retention", "3"), ["school.yaml:", "retention-years: write the number of years"]),
            (65, (*good, "--urn", "1", "--retention", "3"), ["school urn", "retention-years"]),
            (65, (*good, "--plan-short-name", "x" * 30), ["plan short"]),
            (65, (*good, "--terms", str(bad)), ["bad.yaml:2:42: start: there is no such day in the calendar"]),
            (65, (*good, "--terms", "/nonexistent.yaml"), ["Nothing was made"]),
            (65, (*good, "--retention=-3"), ["retention-years"])):
        out, faults, found = init(command, home, *words)
        same((out, found), ("", status))
        holds(faults, *said)
        same(os.path.exists(home), False)


@check("accord")
def a_folder_that_holds_a_school_is_left_alone(command):
    home = folder()
    same(init(command, home, "--name", "First", "--dfe", "9991001")[2], 0)
    before = pathlib.Path(home, "school.yaml").read_bytes()
    for words in (("--name", "Second", "--dfe", "9991002"), ("--demo",)):
        _, faults, status = init(command, home, *words)
        same(status, 73)
        holds(faults, "There is a school in %s already" % home)
    same(pathlib.Path(home, "school.yaml").read_bytes(), before)


@check("accord")
def the_schema_of_the_record_is_json_schema(command):
    said, faults, status = piped([*command, "schema", "record"])
    same((faults, status), ("", 0))
    schema = json.loads(said)
    same((schema["$schema"], schema["type"]), ("https://json-schema.org/draft/2020-12/schema", "object"))
    same(piped([*command, "schema"])[0], said)
    for name in ("id", "meeting", "pupil", "targets", "close", "gaps"):
        assert name in schema["properties"], name
    same(piped([*command, "schema", "plan"])[2], 64)
