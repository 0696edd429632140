"""Backups through the program: sealed, opened by the age program, put back over nothing."""

import os
import pathlib
import re
import subprocess

import pexpect

from checks import check, holds, lacks, same
from closed import untouched
from pty_session import Typist, piped, surroundings
from school import Feed, folder

WORDS = "four made-up wörds"


def secret(text=WORDS):
    """A file with a passphrase, and what the environment says of it."""
    path = pathlib.Path(folder("words"))
    path.write_text(text + "\n", encoding="utf-8")
    return {"ACCORD_PASSPHRASE_FILE": str(path)}


def key(command):
    """An identity file without a passphrase, and its recipient."""
    path = folder("key.txt")
    said, faults, status = piped([*command, "keys", "new", path, "--no-passphrase"])
    same(status, 0)
    holds(faults, "whoever can read that file can open everything")
    same(oct(os.stat(path).st_mode & 0o777), "0o600")
    return path, said.strip()


def program(*words, given=b""):
    return subprocess.run(words, input=given, env=surroundings(), capture_output=True, timeout=60, check=True).stdout


def files(home):
    return {str(path.relative_to(home)): path.read_bytes() for path in sorted(pathlib.Path(home).rglob("*"))
            if path.is_file() and path.name != "lock" and not path.name.startswith("index-")}


def make(school, path, *words, status=0, **environment):
    said, faults, found = piped([*school.command, "backup", path, *words, "--home", school.home], **environment)
    same((found, faults if status == 0 else ""), (status, ""))
    return said if status == 0 else faults


def restore(command, path, home, *words, status=0, **environment):
    said, faults, found = piped([*command, "restore", path, *words, "--home", home], **environment)
    same(found, status)
    return said + faults


@check("accord")
def a_backup_to_a_recipient_is_a_tar_in_an_age_file(command):
    school = untouched(command)
    (held, to), (_, other), path = key(command), key(command), folder("b.age")
    holds(make(school, path, "--to", other, "--to", to), "Files in it: 8;", "Whether it opens was not tried")
    same(oct(os.stat(path).st_mode & 0o777), "0o600")
    sealed = pathlib.Path(path).read_bytes()
    lacks(sealed, b"Hale", b"school.yaml", b"journal")
    tar = program("age", "-d", "-i", held, path)
    listed = program("tar", "t", given=tar).decode().split("\n")[:-1]
    listed = [re.sub("recovery-[0-9a-f]{8}", "recovery", name) for name in listed]
    same(listed, ["archive/", "archive/format", "archive/meetings/", "archive/roll.json.age", "archive/scripts/",
                  "keys/", "keys/k1.key", "keys/people.json", "keys/recovery.age", "keys/school.key", "keys/settled",
                  "school.yaml"])
    home = folder()
    holds(restore(command, path, home, "--identity", held), "files put back: 8;")
    same(files(home), files(school.home))
    holds(restore(command, path, home, status=64), "This backup opens with an identity file")
    stranger, _ = key(command)
    holds(restore(command, path, home, "--identity", stranger, status=77), "No key that was given opens this file")
    holds(make(school, path, "--to", to, status=73), "is there already, and nothing is overwritten")
    holds(make(school, path + "2", "--to", to, "--identity", stranger, status=77), "No key that was given")
    holds(make(school, path + "2", "--to", to[:-1] + "q", status=64), "is no recipient")
    same(pathlib.Path(path).read_bytes(), sealed)
    same(sorted(os.listdir(os.path.dirname(path))), ["b.age"])
    holds(make(school, path + "2", "--identity", held), "every file compared")


@check("accord")
def a_passphrase_is_asked_for_twice_and_never_shown(command):
    school, path = untouched(command), folder("b.age")
    words = [*command, "backup", path, "--home", school.home]
    typist = Typist(words).literally("New passphrase").type("short\r").literally("too short").end(64)
    typist = Typist(words).literally("New passphrase").type(WORDS + "\r").literally("The same again")
    typist.type(WORDS + "!\r").literally("not the same").end(64)
    Typist(words).literally("New passphrase").type("x\x03").literally("Stopped").end(130)
    typist = Typist(words).literally("New passphrase").type("wrong\x15four made-up wörx\x7fds\r")
    typist.literally("The same again").type(WORDS + "\r").literally("every file compared").end()
    lacks(typist.heard, "made-up")
    # The age program asks for it at its own terminal.
    out = folder("t.tar")
    peer = pexpect.spawn("age", ["-d", "-o", out, path], env=surroundings(), encoding="utf-8", timeout=60)
    peer.expect("passphrase")
    peer.sendline(WORDS)
    peer.expect(pexpect.EOF)
    peer.close()
    same(peer.exitstatus, 0)
    holds(program("tar", "tf", out).decode(), "school.yaml\n")
    home = folder()
    Typist([*command, "restore", path, "--home", home]).literally("Passphrase of").type(WORDS + "\r").literally(
        "files put back: 8;").end()
    same(files(home), files(school.home))
    holds(restore(command, path, home, status=64), "nobody is at a terminal")
    holds(restore(command, path, home, status=77, **secret("another one")), "That is not the passphrase")
    holds(restore(command, path, home, "--identity", key(command)[0], status=77), "opens with a passphrase")


@check("accord")
def what_differs_is_left_and_a_damaged_backup_changes_nothing(command):
    school = untouched(command)
    (held, to), path = key(command), folder("b.age")
    make(school, path, "--to", to)
    settings = pathlib.Path(school.home, "school.yaml")
    settings.write_text(settings.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
    pathlib.Path(school.home, "archive/roll.json.age").unlink()
    said = restore(command, path, school.home, "--identity", held, status=1)
    holds(said, "school.yaml: the one in the folder goes on", "files put back: 1; there already and equal: 6;",
          "What differs was left")
    before, sealed, bad = files(school.home), pathlib.Path(path).read_bytes(), folder("bad.age")
    for bytes_, said in ((sealed[:-1], "damaged at chunk 1"), (sealed[:150], "The beginning of the file is damaged"),
                         (sealed + b"x", "damaged at chunk 1"), (b"PK\x03\x04" * 99, "not an age file"), (b"", "not an"),
                         (b"age-encryption.org/v1\n-> scrypt " + b"A" * 22 + b" 30\n" + b"A" * 43 + b"\n--- "
                          + b"A" * 43 + b"\n", "far more work"),
                         (program("age", "-r", to, given=b"no tar"), "is not a backup")):
        pathlib.Path(bad).write_bytes(bytes_)
        words = () if b"scrypt" in bytes_ else ("--identity", held)
        holds(restore(command, bad, school.home, *words, status=65, **(secret() if not words else {})), said)
        same(files(school.home), before)
    holds(restore(command, "/nonexistent.age", school.home, status=66), "it is not there")
    empty = folder()
    os.mkdir(empty)
    holds(make_in(command, empty, path + "3", to), "There is no school in")
    holds(make_in(command, school.home, "/nonexistent/b.age", to), "could not be")


def make_in(command, home, path, to):
    said, faults, status = piped([*command, "backup", path, "--to", to, "--home", home])
    assert status in (66, 73, 74), (status, faults)
    return faults


@check("accord")
def a_meeting_goes_on_while_a_backup_is_made(command):
    school = untouched(command)
    (held, to), path = key(command), folder("b.age")
    feed = Feed(school)
    feed.asked()
    feed.send("")
    feed.asked()
    kept = school.journal()
    said, faults, status = piped([*command, "backup", path, "--to", to, "--home", school.home])
    same(status, 0)
    holds(faults, "2026-01-14-p001 is being held at this moment")
    feed.send("mum, dad")
    feed.asked()
    same(feed.finish(), 0)
    home = folder()
    restore(command, path, home, "--identity", held)
    again = object.__new__(type(school))
    again.command, again.home = command, home
    same(again.journal(), kept)
    # The restored school goes on from there.
    feed = Feed(again, "--resume")
    assert feed.asked()
    same(feed.finish(), 0)
    # Put back over the one that went on, nothing of it is lost.
    after = files(school.home)
    holds(restore(command, path, school.home, "--identity", held, status=1), "the one in the folder goes on")
    same(files(school.home), after)


@check("accord")
def an_identity_file_with_a_passphrase(command):
    school, path, sealed = untouched(command), folder("k.age"), folder("b.age")
    said, faults, status = piped([*command, "keys", "new", path], **secret())
    same(status, 0)
    holds(faults, "Keep a copy of it, and its passphrase")
    holds(pathlib.Path(path).read_text(encoding="utf-8"), "-----BEGIN AGE ENCRYPTED FILE-----\n")
    same(piped([*command, "keys", "new", path], **secret())[2], 73)
    make(school, sealed, "--to", said.strip())
    holds(restore(command, sealed, folder(), "--identity", path, **secret()), "files put back: 8;")
    holds(restore(command, sealed, folder(), "--identity", path, status=77, **secret("another one")), "not the passphrase")
    holds(restore(command, sealed, folder(), "--identity", school.home + "/school.yaml", status=65), "holds no identity")
    peer = pexpect.spawn("age", ["-d", "-i", path, "-o", folder("t"), sealed], env=surroundings(), encoding="utf-8", timeout=60)
    peer.expect("passphrase")
    peer.sendline(WORDS)
    peer.expect(pexpect.EOF)
    peer.close()
    same(peer.exitstatus, 0)
