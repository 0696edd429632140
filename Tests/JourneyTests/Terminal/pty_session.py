"""A program on a terminal of its own: under pexpect for bytes, under tmux for what is seen."""

import os
import re
import shlex
import subprocess
import tempfile
import time

import pexpect

PATIENCE = 15


def surroundings(**more):
    """The same environment on every machine; None removes a name."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LD_LIBRARY_PATH") if name in os.environ}
    kept.update(INPUTRC="/dev/null", TERM="xterm-256color", LC_ALL="C.UTF-8", **more)
    return {name: value for name, value in kept.items() if value is not None}


def plain(text):
    """The text without terminal codes."""
    text = re.sub(r"\x1b\][^\x07]*\x07", "", text)
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z@]", "", text).replace("\r", "")


class Typist:
    """Types into the program and waits for what it says."""

    def __init__(self, command, size=(24, 80), **environment):
        variables = surroundings()
        variables.update(environment)
        self.child = pexpect.spawn(
            command[0], command[1:], env={k: v for k, v in variables.items() if v is not None},
            dimensions=size, timeout=PATIENCE, encoding="utf-8", codec_errors="replace",
        )
        self.child.delaybeforesend = None
        self.heard = ""

    def hear(self, *patterns):
        for pattern in patterns:
            self.child.expect(pattern)
            self.heard += self.child.before + self.child.after
        return self

    def literally(self, *texts):
        for text in texts:
            self.child.expect_exact(text)
            self.heard += self.child.before + self.child.after
        return self

    def type(self, text):
        self.child.send(text)
        return self

    def bytes(self, raw):
        os.write(self.child.child_fd, raw)
        return self

    def settle(self, seconds=0.15):
        """Takes in what is on its way, until the program is quiet."""
        try:
            while True:
                self.child.expect("(?s).+", timeout=seconds)
                self.heard += self.child.after
        except (pexpect.TIMEOUT, pexpect.EOF):
            return self

    def end(self):
        self.child.expect(pexpect.EOF)
        self.heard += self.child.before
        self.child.close()
        return self


class Window:
    """The program in a tmux window: what a person would see."""

    def __init__(self, command, width=80, height=24, **environment):
        self.server = "accord-test-%d-%d" % (os.getpid(), id(self))
        self.folder = tempfile.mkdtemp()
        self.environment = surroundings(TMUX_TMPDIR=self.folder)
        variables = " ".join("%s=%s" % (k, shlex.quote(v)) for k, v in environment.items())
        line = "env INPUTRC=/dev/null %s %s" % (variables, " ".join(map(shlex.quote, command)))
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", str(width), "-y", str(height), line)

    def tmux(self, *words):
        return subprocess.run(
            ["tmux", "-u", "-L", self.server, *words], env=self.environment, check=True,
            capture_output=True, text=True,
        ).stdout

    def seen(self, scrollback=False):
        extra = ["-S", "-"] if scrollback else []
        return self.tmux("capture-pane", "-p", *extra).rstrip("\n")

    def wait(self, pattern):
        until = time.monotonic() + PATIENCE
        while True:
            text = self.seen()
            if re.search(pattern, text, re.M):
                return self
            if time.monotonic() > until:
                raise AssertionError("never seen: %r in\n%s" % (pattern, text))
            time.sleep(0.05)

    def type(self, text):
        self.tmux("send-keys", "-l", text)
        return self

    def key(self, *names):
        self.tmux("send-keys", *names)
        return self

    def resize(self, width, height):
        self.tmux("resize-window", "-x", str(width), "-y", str(height))
        return self

    def told(self, width):
        """Waits until the program's terminal has the width: tmux tells it a little later."""
        terminal = self.tmux("display-message", "-p", "#{pane_tty}").strip()
        until = time.monotonic() + PATIENCE
        with open(terminal, "rb", opener=lambda name, _: os.open(name, os.O_RDONLY | os.O_NOCTTY)) as it:
            while os.get_terminal_size(it.fileno()).columns != width:
                assert time.monotonic() < until, "never %d columns wide" % width
                time.sleep(0.05)
        return self

    def cursor(self):
        column, row = self.tmux("display-message", "-p", "#{cursor_x} #{cursor_y}").split()
        return int(column), int(row)

    def close(self):
        subprocess.run(["tmux", "-L", self.server, "kill-server"], env=self.environment,
                       capture_output=True, check=False)
        subprocess.run(["rm", "-r", self.folder], check=False)


def piped(command, given, **environment):
    """What the program answers to bytes on standard input, and its exit status."""
    run = subprocess.run(command, input=given, env=surroundings(**environment), capture_output=True,
                         timeout=60, check=False)
    return run.stdout.decode("utf-8"), run.returncode


def begin(command, **environment):
    """The program with pipes, still running."""
    return subprocess.Popen(command, env=surroundings(**environment), stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, start_new_session=True)
