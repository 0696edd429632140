"""Who may open what, through the program: keys made, lost, renewed, granted and taken away."""

import json
import os
import pathlib
import re

import pexpect

from checks import check, holds, lacks, same
from closed import MEETING, TALK
from pty_session import Typist, piped, plain, surroundings
from school import PROMPT, ROLL, TERMS, Feed, School, folder
from sealed import data_key

SENCO, TEACHER = "four made-up wörds", "another made-up one"
KEY = r"AGE-SECRET-KEY-1\s+(?:[A-Z0-9 ]+\s+)+"


def words(text):
    """A file with a passphrase."""
    path = pathlib.Path(folder("words"))
    path.write_text(text + "\n", encoding="utf-8")
    return str(path)


class Sealed:
    """A school with keys; those with a passphrase stand in `secrets`, since each costs a second of work."""

    def __init__(self, command, *teachers, secrets=()):
        self.command, self.home = command, folder()
        self.secrets = dict(secrets)
        said, _, status = piped([*command, "init", "--name", "Brook Lane Primary", "--dfe", "9991001", "--senco",
                                 "Mrs Shah", *self.plainly("Mrs Shah"), "--home", self.home], **self.secret("Mrs Shah"))
        same(status, 0)
        self.recovery = re.search(KEY, said).group(0)
        settings = pathlib.Path(self.home, "school.yaml")
        settings.write_text(settings.read_text(encoding="utf-8").replace("terms: []\n", TERMS), encoding="utf-8")
        self.done("Mrs Shah", "pupils", "import", str(ROLL))
        for name in teachers:
            self.done("Mrs Shah", "keys", "add-person", name, *self.plainly(name),
                      **self.secret(name, "ACCORD_NEW_PASSPHRASE_FILE"))

    def plainly(self, who):
        return () if who in self.secrets else ("--no-passphrase",)

    def secret(self, who, variable="ACCORD_PASSPHRASE_FILE"):
        return {variable: words(self.secrets[who])} if who in self.secrets else {}

    def say(self, who, *said, given=b"", **more):
        return piped([*self.command, *said, "--home", self.home, "--as", who], given, **self.secret(who), **more)

    def done(self, who, *said, **more):
        out, faults, status = self.say(who, *said, **more)
        if status != 0:
            raise AssertionError("%s ends with %d: %s" % (" ".join(said), status, faults))
        return out

    def refused(self, status, who, *said, **more):
        out, faults, found = self.say(who, *said, **more)
        same((found, out), (status, ""))
        return " ".join(faults.split())

    def hold(self, who):
        """A whole meeting about Sam Hale."""
        heard, faults, status = self.say(who, "meet", "p001", given="\n".join([*TALK, "n"]).encode() + b"\n")
        same((faults, status), ("", 0))
        holds(heard, "The meeting is closed")

    def files(self):
        return {path: path.read_bytes() for path in sorted(pathlib.Path(self.home).rglob("*"))
                if path.is_file() and path.name != "lock" and not path.name.startswith("index-")}


def roll(teacher):
    """The roll of the year in which somebody else teaches Sam Hale."""
    path = pathlib.Path(folder("roll.csv"))
    path.write_text(ROLL.read_text(encoding="utf-8").replace("Ms Okafor", teacher), encoding="utf-8")
    return str(path)


@check("accord")
def a_school_is_begun_at_a_terminal(command):
    home = folder()
    typist = Typist([*command, "init", "--home", home], size=(40, 90))
    typist.literally("The school's name?").hear(PROMPT).type("Brook Lane Primary\r")
    typist.literally("DfE number").hear(PROMPT).type("9991001\r")
    typist.literally("The SENCO's name?").hear(PROMPT).type("Mrs Shah\r")
    typist.literally("New passphrase").type(SENCO + "\r").literally("The same again").type(SENCO + "\r")
    typist.literally("is shown only now").hear(KEY).literally("lock it away").literally("Next: accord pupils import").end()
    lacks(typist.heard, "made-up")
    recovery = re.search(KEY, plain(typist.heard)).group(0)
    same(oct(os.stat(home + "/keys").st_mode & 0o777), "0o700")
    for file in pathlib.Path(home, "keys").iterdir():
        same(oct(file.stat().st_mode & 0o777), "0o600")
        lacks(file.read_bytes(), recovery.split()[1].encode(), SENCO.encode())
    # The passphrase is asked for once a sitting; a slip is mended, and three end it.
    words = [*command, "pupils", "import", str(ROLL), "--home", home]
    typist = Typist(words).literally("Passphrase of Mrs Shah").type("wrong one\r").literally("Try again")
    typist.literally("Passphrase of Mrs Shah").type(SENCO + "\r").literally("7 added").end()
    lacks(typist.heard, "made-up")
    typist = Typist(words)
    for _ in range(3):
        typist.literally("Passphrase of").type("wrong one\r")
    typist.literally("nothing is lost").end(77)
    Typist(words).literally("Passphrase of").type("\x03").literally("Stopped").end(130)


@check("accord")
def a_script_says_how_the_key_is_kept(command):
    home, good = folder(), ("--name", "X", "--dfe", "9991001")
    said, faults, status = piped([*command, "init", *good, "--home", home])
    same((said, status, os.path.exists(home)), ("", 64, False))
    holds(faults, "ACCORD_PASSPHRASE_FILE", "--no-passphrase")
    file = folder("r.txt")
    said, faults, status = piped([*command, "init", *good, "--home", home, "--recovery-file", file],
                                 ACCORD_PASSPHRASE_FILE=words(SENCO))
    same((faults, status), ("", 0))
    holds(said, "The recovery key is in " + file)
    lacks(said, "AGE-SECRET")
    same(oct(os.stat(file).st_mode & 0o777), "0o600")
    holds(pathlib.Path(file).read_text(), "\nAGE-SECRET-KEY-1")
    said, faults, status = piped([*command, "--home", home])
    same((said, status), ("", 64))
    holds(faults, "nobody is at a terminal")


@check("accord")
def a_teacher_has_a_key_and_opens_their_own(command):
    school = Sealed(command, secrets={"Mrs Shah": SENCO})
    words_ = [*command, "keys", "add-person", "Ms Okafor", "--home", school.home]
    typist = Typist(words_).literally("Passphrase of Mrs Shah").type(SENCO + "\r")
    typist.literally("New passphrase for Ms Okafor").type(TEACHER + "\r").literally("The same again").type(TEACHER + "\r")
    typist.literally("Ms Okafor has a key now").literally("names Ms Okafor for: 1").end()
    school.secrets["Ms Okafor"] = TEACHER
    holds(school.refused(73, "Mrs Shah", "keys", "add-person", "ms okafor",
                         ACCORD_NEW_PASSPHRASE_FILE=words(TEACHER)), "has a key already (k2)", "keys renew")
    holds(school.refused(64, "Mrs Shah", "keys", "add-person", "Mr Bell"), "ACCORD_NEW_PASSPHRASE_FILE")
    holds(school.refused(77, "Ms Okafor", "keys", "add-person", "Mr Bell"), "Only a SENCO", "Mrs Shah")
    # Several people: who is it?
    said, faults, status = piped([*command, "due", "--home", school.home], ACCORD_PASSPHRASE_FILE=words(TEACHER))
    same((said, status), ("", 64))
    holds(faults, "Mrs Shah, Ms Okafor", "--as NAME")
    typist = Typist([*command, "due", "--home", school.home]).literally("Who is at the keyboard?").hear(PROMPT)
    typist.type("bell\r").literally("Type one of these names").hear(PROMPT).type("okafor\r")
    typist.literally("Passphrase of Ms Okafor").type(TEACHER + "\r").literally("Nothing is due").end()
    for name in list(school.secrets):
        school.done(name, "keys", "passphrase", "--no-passphrase")
        del school.secrets[name]
    holds(school.done("Ms Okafor", "keys", "list"), "k1  Mrs Shah  SENCO", "k2  Ms Okafor")
    school.hold("Ms Okafor")
    record = json.loads(school.done("Ms Okafor", "show", "p001", "--json"))
    same(record, json.loads(school.done("Mrs Shah", "show", "p001", "--json")))
    holds(school.done("Ms Okafor", "show", "p001", "--transcript"), "new baby in the family")


@check("accord")
def next_year_another_teacher_opens_the_plan_and_not_the_talk(command):
    school = Sealed(command, "Ms Okafor", "Mr Bell")
    school.hold("Ms Okafor")
    holds(school.refused(77, "Mr Bell", "show", "p001"), "keys grant \"Mr Bell\" p001", "Mrs Shah")
    holds(school.refused(77, "Mr Bell", "meet", "p001"), "keys grant \"Mr Bell\" p001", "Mrs Shah")
    holds(school.done("Ms Okafor", "find", "library"), MEETING)
    holds(school.refused(1, "Mr Bell", "find", "library"), "Nothing was found")
    # In September the roll names him. His home says days before what is missing, should it be.
    journals = {path: data for path, data in school.files().items() if path.suffix == ".jsonl"}
    school.done("Ms Okafor", "pupils", "import", roll("Mr Bell"))
    holds(school.done("Mr Bell"), "Not open to you yet", "Sam Hale", "accord keys grant \"Mr Bell\" p001")
    holds(school.done("Mr Bell", "due"), "Not open to you yet")
    # The SENCO's next command opens it to him.
    school.done("Mrs Shah")
    lacks(school.done("Mr Bell"), "Not open to you yet")
    same({path: data for path, data in school.files().items() if path.suffix == ".jsonl"}, journals)
    record = json.loads(school.done("Mr Bell", "show", "p001", "--json"))
    same(record["targets"], json.loads(school.done("Mrs Shah", "show", "p001", "--json"))["targets"])
    refused = school.refused(77, "Mr Bell", "show", "p001", "--transcript")
    holds(refused, "sealed to those who held it")
    said, faults, status = school.say("Mr Bell", "meet", "p001", "--show-ids", given=b"\n\nreading at home\n" + b"/skip\n" * 14,
                                      ACCORD_NOW="2026-03-24T15:30:00Z")
    same((faults, status), ("", 0))
    holds(said, "class words")
    lacks(said, "frightened")
    # Whoever taught Sam last year keeps the meeting she led, and leads no new one.
    holds(school.done("Ms Okafor", "show", MEETING, "--transcript"), "new baby")
    holds(school.refused(77, "Ms Okafor", "meet", "p001", "--new"), "keys grant \"Ms Okafor\" p001")


@check("accord")
def what_is_granted_opens_and_what_is_revoked_does_not(command):
    school = Sealed(command, "Ms Okafor", "Mr Bell")
    school.hold("Ms Okafor")
    holds(school.done("Mrs Shah", "keys", "grant", "bell", "Sam Hale"), "Mr Bell opens what was agreed about Sam Hale")
    school.done("Mr Bell", "show", "p001")
    holds(school.done("Mrs Shah", "keys", "list"), "p001 was granted")
    said, warned, status = school.say("Mrs Shah", "keys", "revoke", "k3", "p001")
    same(status, 0)
    holds(said, "Nothing about Sam Hale (p001) is sealed to Mr Bell")
    holds(warned, "opened, copied or printed before stays known")
    holds(school.refused(77, "Mr Bell", "show", "p001"), "does not open it")
    # Also from the one whom the roll names.
    school.done("Mrs Shah", "keys", "revoke", "Ms Okafor", "p001")
    holds(school.refused(77, "Ms Okafor", "show", "p001"), "does not open it")
    holds(school.done("Mrs Shah", "due"), "Not open to you yet", "Ms Okafor cannot open the plan of Sam Hale")
    holds(school.refused(64, "Mrs Shah", "keys", "revoke", "Mrs Shah", "p001"), "opens everything")
    holds(school.refused(66, "Mrs Shah", "keys", "grant", "Mr Nobody", "p001"), "Nobody called", "keys list")
    holds(school.refused(66, "Mrs Shah", "keys", "grant", "Mr Bell", "p999"), "no such pupil")
    holds(school.refused(77, "Mr Bell", "keys", "grant", "Mr Bell", "p001"), "Only a SENCO")
    # Somebody leaves.
    said, warned, status = school.say("Mrs Shah", "keys", "remove-person", "Mr Bell")
    same(status, 0)
    same(os.path.exists(school.home + "/keys/k3.key"), False)
    holds(school.refused(66, "Mr Bell", "due"), "Nobody called")
    holds(school.refused(64, "Mrs Shah", "keys", "remove-person", "Mrs Shah"), "your own key")


@check("accord")
def a_lost_passphrase_is_renewed_and_a_forgotten_one_recovered(command):
    school = Sealed(command, "Ms Okafor", secrets={"Ms Okafor": TEACHER})
    school.hold("Ms Okafor")
    before, old = school.files(), school.done("Mrs Shah", "show", "p001")
    school.secrets["Ms Okafor"] = "something else entirely"
    holds(school.refused(77, "Ms Okafor", "show", "p001"), "not the passphrase of Ms Okafor", "nothing is lost",
          "accord keys renew \"Ms Okafor\"")
    same(school.files(), before)
    school.done("Mrs Shah", "keys", "renew", "okafor", ACCORD_NEW_PASSPHRASE_FILE=words("a newer made-up one"))
    school.secrets["Ms Okafor"] = "a newer made-up one"
    # One's own is changed without anybody.
    school.done("Ms Okafor", "keys", "passphrase", "--no-passphrase")
    del school.secrets["Ms Okafor"]
    holds(school.done("Ms Okafor", "show", "p001", "--transcript"), "new baby in the family")
    same(school.done("Ms Okafor", "show", "p001"), old)
    # The SENCO's passphrase is forgotten, and the paper comes out of the safe.
    typist = Typist([*command, "keys", "recover", "--home", school.home], size=(40, 100))
    typist.literally("Type the recovery key").hear(PROMPT)
    wrong = school.recovery.strip().replace("Q", "P", 1) if "Q" in school.recovery else school.recovery.strip()[:-1] + "0"
    typist.type(wrong.replace("\n", " ").replace("\r", "") + "\r").literally("There is a mistake").hear(PROMPT)
    for line in school.recovery.lower().strip().split("\n"):
        typist.type(line.strip() + "\r")
    typist.literally("New passphrase for Mrs Shah").type("remembered this time\r").literally("The same again")
    typist.type("remembered this time\r").literally("Nothing was lost").end()
    school.secrets["Mrs Shah"] = "remembered this time"
    same(school.done("Mrs Shah", "show", "p001"), old)
    school.done("Mrs Shah", "keys", "add-person", "Mr Bell", "--no-passphrase")
    same(school.done("Ms Okafor", "show", "p001"), old)
    # A new paper makes the old one worthless.
    file = folder("r.txt")
    school.done("Mrs Shah", "keys", "recovery-key", "--recovery-file", file)
    old_paper = pathlib.Path(folder("old.txt"))
    old_paper.write_text("".join(school.recovery.split()) + "\n", encoding="utf-8")
    recover = [*command, "keys", "recover", "--home", school.home, "--recovery-file"]
    said, faults, status = piped([*recover, str(old_paper), "--no-passphrase"])
    same((said, status), ("", 77))
    holds(faults, "not the recovery key of this school")
    said, faults, status = piped([*recover, file, "--no-passphrase"])
    same((faults, status), ("", 0))
    del school.secrets["Mrs Shah"]
    same(school.done("Mrs Shah", "show", "p001"), old)


@check("accord")
def the_age_program_opens_key_files(command):
    school = Sealed(command, secrets={"Mrs Shah": SENCO})
    school.hold("Mrs Shah")
    meeting = pathlib.Path(school.home, "archive/meetings/p001", MEETING)
    for file in (meeting / "journal.key", meeting.parent / "plan.key", pathlib.Path(school.home, "keys/school.key")):
        out = folder("key.txt")
        peer = pexpect.spawn("age", ["-d", "-i", school.home + "/keys/k1.key", "-o", out, str(file)],
                             env=surroundings(), encoding="utf-8", timeout=60)
        peer.expect("passphrase")
        peer.sendline(SENCO)
        peer.expect(pexpect.EOF)
        peer.close()
        same(peer.exitstatus, 0)
        text = pathlib.Path(out).read_text(encoding="utf-8")
        holds(text, "accord-key 1\nplace ", "\nkey ", "\nreader k0 age1", "\nreader k1 age1")
    # Without a passphrase it needs nobody.
    school.done("Mrs Shah", "keys", "passphrase", "--no-passphrase")
    del school.secrets["Mrs Shah"]
    same(len(data_key(school.home, meeting / "journal.key")), 32)
    holds(piped([*command, "show", "p001", "--home", school.home])[0], "Sam")
    # An identity file may lie elsewhere, as on a stick.
    away = folder("stick.key")
    os.rename(school.home + "/keys/k1.key", away)
    holds(piped([*command, "due", "--home", school.home])[1], "ACCORD_IDENTITY")
    holds(piped([*command, "show", "p001", "--home", school.home], ACCORD_IDENTITY=away)[0], "Sam")


@check("accord")
def whoever_can_merely_write_in_the_folder_lets_nobody_in(command):
    school = Sealed(command, "Ms Okafor")
    register = pathlib.Path(school.home, "keys/people.json")
    before = register.read_bytes()
    for old, new in ((b'"teacher"', b'"senco"'), (b"Ms Okafor", b"Mx Okafor"), (b'"grants" : [', b'"grants" : [\n'
                     b'{"person":"k2","pupil":"p002","given":true}')):
        assert old in before
        register.write_bytes(before.replace(old, new))
        for who in ("Mrs Shah", "k2"):
            out, faults, status = piped([*command, "due", "--home", school.home, "--as", who])
            same((out, status), ("", 65))
            holds(faults, "changed by somebody who is not the SENCO")
    register.write_bytes(before)
    school.done("Ms Okafor", "due")


@check("accord")
def nothing_of_the_memory_is_dumped(command):
    feed = Feed(School(command))
    feed.asked()
    limits = pathlib.Path("/proc/%d/limits" % feed.run.pid).read_text()
    same(re.search(r"Max core file size\s+(\d+)\s+(\d+)", limits).groups(), ("0", "0"))
    same(feed.finish(), 0)
