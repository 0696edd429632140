"""Where the school's folder is, whose it is, and who else is in it."""

import os
import re
import shutil
import signal

from checks import check, holds, lacks, same
from pty_session import piped, plain
from school import PROMPT, Feed, School, Sitting, folder

NOBODY = 65534


@check("accord")
def a_home_with_spaces_and_accents(command):
    for name in ("Brook Lane École  (SEN) – Zoë's", "-dash", "بچہ 👍", "new\nline\x1b[31m"):
        school = School(command, home=folder(name))
        sitting = Sitting(school).answer("note: kept\r", "note: kept")
        sitting.pause()
        lacks(sitting.heard, "\x1b[31m")
        same(Sitting(school, "--resume").question, "tell-family")
        said, _, status = piped([*command, "home"], ACCORD_HOME=school.home)
        same(status, 0)
        holds(said, "meet p001 --resume")
        lacks(said, "\x1b")


@check("accord")
def a_second_process_is_refused_with_who_and_since_when(command):
    school = School(command)
    sitting = Sitting(school, "--by", "Ms Okafor")
    before = school.journal()
    said, faults, status = piped(school.meet("--resume", "--by", "Mr Reed"), b"note: from elsewhere\n")
    same(status, 75)
    holds(faults, "in use by Ms Okafor", "since 15:30 on Wednesday 14 January 2026")
    lacks(said, "[tell-family]")
    same(school.journal(), before)
    # The one who holds it goes on undisturbed; a lock that a dead process left is free.
    sitting.answer("note: still here\r", "note: still here")
    sitting.child.kill(signal.SIGKILL)
    sitting.child.wait()
    Sitting(school, "--resume").answer("note: after\r", "note: after").pause()


@check("accord")
def whoever_leaves_at_the_clear_question_holds_nothing(command):
    school = School(command)
    sitting = Sitting(school)
    sitting.type("/pause\r").literally("Clear the screen").hear(PROMPT)
    feed = Feed(school, "--resume")
    same(feed.asked(), "tell-family")
    same(feed.finish(), 0)


def somebody(command):
    """The words that run the program as somebody without rights, and the program where they can."""
    if os.geteuid() != 0:
        return [], command
    place = folder("accord")
    shutil.copy(command[0], place)
    os.chmod(place, 0o755)
    os.chmod(os.path.dirname(os.path.dirname(place)), 0o755)
    return ["setpriv", "--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups"], [place]


def permit(home, folders, files):
    for place, _, names in os.walk(home):
        for name in names:
            os.chmod(os.path.join(place, name), files)
        os.chmod(place, folders)


@check("accord")
def a_home_that_cannot_be_written(command):
    prefix, command = somebody(command)
    school = School(command)
    Sitting(school).answer("note: before\r").pause()
    before = school.journal()
    permit(school.home, 0o555, 0o444)
    try:
        for words in (["--resume"], ["--new"], []):
            # There is nothing to resume about p002, writable or not.
            for pupil in ("p001",) if words == ["--resume"] else ("p001", "p002"):
                said, faults, status = piped(prefix + school.meet(*words, pupil=pupil), b"note: lost\n")
                assert status in (73, 77), (status, said, faults)
                holds(faults, "does not allow")
                lacks(said, "[tell-family]", "Kept")
        same(school.journal(), before)
        said, faults, status = piped([*prefix, *command, "show", "p001", "--home", school.home])
        same(status, 0)
        holds(said, "before")
    finally:
        permit(school.home, 0o755, 0o644)


@check("accord")
def a_home_that_cannot_be_entered(command):
    """It is not said that there is no school where one may only not be looked at."""
    prefix, command = somebody(command)
    school = School(command)
    os.chmod(school.home, 0o000)
    try:
        for words in (["meet", "p001"], ["due"], []):
            said, faults, status = piped([*prefix, *command, *words, "--home", school.home])
            lacks(said + faults, "no school in")
            assert status in (74, 77), (status, said, faults)
    finally:
        os.chmod(school.home, 0o700)


@check("accord")
def a_place_where_no_school_can_be_made(command):
    prefix, command = somebody(command)
    above = folder()
    os.mkdir(above, 0o555)
    said, faults, status = piped([*prefix, *command, "init", "--name", "X", "--dfe", "9991001", "--no-passphrase", "--home",
                                  above + "/school"])
    same(status, 73)
    holds(faults, "could not be made")
    same(said, "")
    same(os.listdir(above), [])


@check("accord")
def a_torn_last_line_is_put_aside_and_told(command):
    school = School(command)
    sitting = Sitting(school).answer("note: whole\r")
    sitting.child.kill(signal.SIGKILL)
    sitting.child.wait()
    file = school.folders()[-1] / "journal.jsonl"
    whole = file.read_bytes()
    file.write_bytes(whole + b'{"v":1,"n":9,"at":"2026-01-14T15:')
    again = Sitting(school, "--resume")
    holds(re.sub(r"\s+", " ", plain(again.heard)), "torn")
    again.pause()
    assert file.read_bytes().startswith(whole)
    same((school.folders()[-1] / "journal.torn-1").read_bytes(), b'{"v":1,"n":9,"at":"2026-01-14T15:')
