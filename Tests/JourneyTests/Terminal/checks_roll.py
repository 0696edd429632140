"""The roll through the program: what comes in, what is left out and why, what changed."""

import json
import pathlib

from checks import check, holds, lacks, same
from closed import untouched

BAD = """UPN,Surname,Forename,DOB,Sex,Year,SEN Status,SEN Need 1
Q207000016049,Bad,Upn,2017-01-01,F,3,K,SLCN
,Fine,Una,2017-02-30,F,3,K,SLCN
,Good,Amy,2017-02-03,F,3,N,SLCN
,Good,Ben,03/02/2017,M,3,K,ASD
"""


def file(school, name, text):
    path = pathlib.Path(school.home, name)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def listed(school):
    return {one["id"]: one for one in json.loads(school.done("pupils", "list", "--json"))}


@check("accord")
def good_rows_come_in_and_bad_ones_are_named_by_line_and_column(command):
    school = untouched(command)
    said, faults, status = school.say("pupils", "import", file(school, "bad.csv", BAD))
    same(status, 1)
    holds(faults, "bad.csv:2:1: UPN: the UPN's check letter does not fit", "bad.csv:3:4: warning: DOB:",
          "bad.csv:4:8: warning: SEN Need 1: provision N")
    holds(said, "3 added, 0 changed, 0 as they were, 7 not in the file (kept), 0 doubtful, 1 rows left out.")
    roll = listed(school)
    same(sorted(roll), ["p%03d" % number for number in range(1, 11)])
    same((roll["p010"]["forename"], roll["p010"]["dateOfBirth"], roll["p010"]["sen"]["needs"]),
         ("Ben", "2017-02-03", ["ASD"]))
    lacks(school.done("pupils"), "Upn Bad")


@check("accord")
def loading_again_updates_and_says_what_changed(command):
    school = untouched(command)
    table = "UPN,Surname,Forename,Year,Class\nA999100118101,Hale,Samuel,5,5B\n"
    path = file(school, "again.csv", table)
    said = school.done("pupils", "import", path)
    holds(said, "line 2: p001: year 4 → 5, class 4B → 5B", "0 added, 1 changed, 0 as they were, 6 not in the file")
    same(json.loads(school.done("pupils", "import", path, "--json")), {"missing": 6, "refused": 0, "unchanged": 1})
    shown = school.done("pupils", "show", "sam")
    holds(shown, "p001  Sam Hale (Year 5, 5B)", "  born: 01/05/2017\n", "  mother: Sara Hale\n")
    same(json.loads(school.done("pupils", "show", "p001", "--json"))["year"], "5")


@check("accord")
def a_file_that_is_no_roll_changes_nothing(command):
    school = untouched(command)
    before = pathlib.Path(school.home, "archive/roll.json.age").read_bytes()
    for status, path, said in (
            (66, "/nonexistent/roll.csv", "there is no such file"),
            (65, file(school, "empty.csv", ""), "the file is empty"),
            (65, file(school, "x.csv", "a,b\n1,2\n"), "no row of headings was found"),
            (65, file(school, "x.xlsx", b"PK\x03\x04"), "save it as CSV"),
            (65, file(school, "x.xml", "<CTfile><Header>"), "")):
        holds(school.refused(status, "pupils", "import", path), said, "Nothing was loaded.")
    same(pathlib.Path(school.home, "archive/roll.json.age").read_bytes(), before)


@check("accord")
def one_pupil_by_hand(command):
    school = untouched(command)
    said = school.done("pupils", "add", "--forename", "Ada", "--surname", "Okoye", "--known", "Addy", "--born",
                       "1/2/2017", "--year", "4", "--class", "4B", "--sex", "F", "--sen", "K", "--need", "SLCN",
                       "--teacher", "Ms Okafor", "--family", "mother=Ngozi Okoye", "--family", "Chidi Okoye")
    same(said, "p008  Addy Okoye (Year 4, 4B) is on the roll.\n")
    pupil = listed(school)["p008"]
    same((pupil["dateOfBirth"], pupil["sex"], pupil["sen"]), ("2017-02-01", "F", {"provision": "K", "needs": ["SLCN"]}))
    same([(one["name"], one["relationship"]) for one in pupil["family"]],
         [("Ngozi Okoye", "mother"), ("Chidi Okoye", "parent or carer")])
    # Another child of that name is another child, when that is said.
    holds(school.refused(65, "pupils", "add", "--forename", "ada", "--surname", "OKOYE"),
          "The roll has this pupil already", "p008")
    holds(school.done("pupils", "add", "--forename", "Ada", "--surname", "Okoye", "--born", "3/3/2018"), "p009")
    holds(school.done("pupils", "add", "--forename", "Ada", "--surname", "Okoye", "--anyway"), "p010")


@check("accord")
def a_pupil_who_cannot_be_is_refused(command):
    school = untouched(command)
    before = pathlib.Path(school.home, "archive/roll.json.age").read_bytes()
    name = ("--forename", "Ada", "--surname", "Okoye")
    for words, said in (
            (("--forename", "", "--surname", "Okoye"), "there is no forename"),
            (("--forename", " ", "--surname", " "), "Nobody was added"),
            ((*name, "--born", "31/2/2017"), "DOB: there is no such day"),
            ((*name, "--born", "1/2/1917"), "DOB: the year cannot be right"),
            ((*name, "--year", "44"), "Year"),
            ((*name, "--upn", "B999100118101"), "UPN: "),
            ((*name, "--sen", "N", "--need", "SLCN"), "provision N"),
            ((*name, "--family", "="), "--family: write it as mother=Sara Hale"),
            ((*name, "--upn", "A999100118101"), "p001")):
        holds(school.refused(65, "pupils", "add", *words), said, "was added")
    same(pathlib.Path(school.home, "archive/roll.json.age").read_bytes(), before)
