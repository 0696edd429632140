"""A made-up school in a folder of its own, and meetings held in it."""

import atexit
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import sealed
from pty_session import Typist, begin, surroundings

TERMS = """terms:
  - {year: 2025-26, name: spring, start: 2026-01-05, half-term: 2026-02-16/2026-02-20, end: 2026-03-27}
  - {year: 2025-26, name: summer, start: 2026-04-13, half-term: 2026-05-25/2026-05-29, end: 2026-07-21}
"""
ROLL = pathlib.Path(__file__).resolve().parents[3] / "Prompts/Demo/roll.csv"
ASKED = r"(?:^|\n)\[([a-z][a-z0-9@.-]*)\]\r*\n"
PROMPT = r"(?:\x1b\[\?2004h)?(?:\x1b\[1m)?> (?:\x1b\[0m)?"

scratch = tempfile.mkdtemp(prefix="accord-terminal-")
atexit.register(shutil.rmtree, scratch, ignore_errors=True)


def folder(name="s"):
    """A new folder of its own, gone when the checks are done."""
    made = tempfile.mkdtemp(dir=scratch)
    os.chmod(made, 0o755)
    return os.path.join(made, name)


def run(command, *words, **environment):
    return subprocess.run([*command, *words], env=surroundings(**environment), check=True,
                          capture_output=True, text=True).stdout


class School:
    """A school's folder with terms and a roll."""

    def __init__(self, command, home=None, roll=ROLL):
        self.command = command
        self.home = home or folder()
        run(command, "init", "--name", "Brook Lane Primary", "--dfe", "9991001", "--senco", "Mrs Shah",
            "--no-passphrase", "--home", self.home)
        settings = pathlib.Path(self.home, "school.yaml")
        text = settings.read_text(encoding="utf-8")
        assert "terms: []\n" in text
        settings.write_text(text.replace("terms: []\n", TERMS), encoding="utf-8")
        run(command, "pupils", "import", str(roll), "--home", self.home)

    def meet(self, *words, pupil="p001"):
        """The command that holds a meeting."""
        return [*self.command, "meet", pupil, "--show-ids", "--home", self.home, *words]

    def folders(self, pupil="p001"):
        return sorted(path for path in pathlib.Path(self.home, "archive/meetings", pupil).iterdir() if path.is_dir())

    def journal(self, pupil="p001"):
        """The entries of the last meeting; every line must be whole."""
        data = self.plain(pupil).bytes()
        return [json.loads(line) for line in data.decode("utf-8").split("\n")[:-1]]

    def plain(self, pupil="p001"):
        """The journal of the last meeting, to be opened."""
        return sealed.Journal(self.home, self.folders(pupil)[-1])

    def said(self, pupil="p001"):
        """The texts of all lines that were kept."""
        return [entry["data"]["text"] for entry in self.journal(pupil)
                if entry["event"] in ("said", "set-aside")]

    def last(self, event, pupil="p001"):
        return [entry["data"] for entry in self.journal(pupil) if entry["event"] == event][-1]


class Sitting(Typist):
    """A meeting on a terminal, waited for from question to question."""

    def __init__(self, school, *words, pupil="p001", **options):
        super().__init__(school.meet(*words, pupil=pupil), **options)
        self.school = school
        self.pupil = pupil
        self.question = None
        self.asked()

    def asked(self):
        """Waits for the next question and its prompt."""
        self.hear(ASKED)
        self.question = self.child.match.group(1)
        return self.hear(PROMPT)

    def answer(self, keys, kept=None):
        """Types an answer; what is then kept last must be it."""
        self.type(keys).asked()
        if kept is not None:
            found = self.school.said(self.pupil)[-1]
            if found != kept:
                raise AssertionError("kept %r\nnot %r" % (found, kept))
        return self

    def pause(self):
        """Ends the meeting safely, the screen left as it is."""
        self.type("\x15/pause\r").literally("Clear the screen").hear(PROMPT).type("n\r")
        return self.end()


class Feed:
    """A meeting through pipes, a line at a time."""

    def __init__(self, school, *words, pupil="p001"):
        self.run = begin(school.meet(*words, pupil=pupil))
        self.question = None
        self.heard = ""

    def asked(self):
        """The next question's id; None when the program has ended."""
        for line in iter(self.run.stdout.readline, b""):
            text = line.decode("utf-8")
            self.heard += text
            found = re.fullmatch(r"\[([a-z][a-z0-9@.-]*)\]\n", text)
            if found:
                self.question = found.group(1)
                return self.question
        return None

    def send(self, line):
        self.run.stdin.write((line + "\n").encode("utf-8"))
        self.run.stdin.flush()
        return self

    def kill(self):
        self.run.kill()
        self.finish()

    def finish(self):
        """Ends the input; the exit status."""
        if not self.run.stdin.closed:
            try:
                self.run.stdin.close()
            except BrokenPipeError:
                pass
        self.heard += self.run.stdout.read().decode("utf-8")
        self.run.stdout.close()
        self.heard += self.run.stderr.read().decode("utf-8")
        self.run.stderr.close()
        return self.run.wait(timeout=30)
