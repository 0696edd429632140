"""A program on a terminal of its own: under pexpect for bytes, under tmux for what is seen."""

import os
import re
import shlex
import signal
import subprocess
import tempfile
import time

import pexpect

PATIENCE = 30

started = []


def end_all():
    """Ends whatever a check left running: a check that failed leaves in the middle."""
    while started:
        started.pop()()


def kill(number):
    """Ends a process of our own, if it still runs."""
    try:
        os.kill(number, signal.SIGKILL)
    except ProcessLookupError:
        pass


NOW = "2026-01-14T15:30:00Z"


def surroundings(**more):
    """The same environment on every machine; None removes a name."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    kept.update(INPUTRC="/dev/null", TERM="xterm-256color", LC_ALL="C.UTF-8", ACCORD_NOW=NOW,
                HOME="/nonexistent")
    kept.update(more)
    return {name: value for name, value in kept.items() if value is not None}


def plain(text):
    """The text without terminal codes."""
    text = re.sub(r"\x1b\][^\x07]*\x07", "", text)
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z@]", "", text).replace("\r", "")


class Typist:
    """Types into the program and waits for what it says."""

    def __init__(self, command, size=(24, 80), before=None, **environment):
        self.child = pexpect.spawn(
            command[0], command[1:], env=surroundings(**environment), preexec_fn=before,
            dimensions=size, timeout=PATIENCE, encoding="utf-8", codec_errors="replace",
        )
        self.child.delaybeforesend = None
        started.append(self.leave)
        self.heard = ""

    def hear(self, *patterns):
        for pattern in patterns:
            self.expect(self.child.expect, pattern)
        return self

    def literally(self, *texts):
        for text in texts:
            self.expect(self.child.expect_exact, text)
        return self

    def expect(self, how, what):
        try:
            how(what)
        except (pexpect.TIMEOUT, pexpect.EOF) as fault:
            self.heard += self.child.before if isinstance(self.child.before, str) else ""
            raise AssertionError("%s before %r, after\n%s" % (
                type(fault).__name__, what, plain(self.heard)[-1500:])) from None
        self.heard += self.child.before + self.child.after

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

    def end(self, status=0):
        """Waits until the program ends, and that it ends with this status."""
        self.child.expect(pexpect.EOF)
        self.heard += self.child.before
        self.child.close()
        if (self.child.exitstatus, self.child.signalstatus) != (status, None):
            raise AssertionError("ended with %s, signal %s, not with %s, after\n%s" % (
                self.child.exitstatus, self.child.signalstatus, status, plain(self.heard)[-1500:]))
        return self


    def leave(self):
        try:
            if not self.child.closed and self.child.isalive():
                kill(self.child.pid)
            self.child.close(force=True)
        except (pexpect.ExceptionPexpect, OSError):
            pass  # a check closed the terminal, or waited for its end, itself


class Window:
    """The program in a tmux window: what a person would see."""

    def __init__(self, command, width=80, height=24, **environment):
        self.server = "accord-test-%d-%d" % (os.getpid(), id(self))
        self.folder = tempfile.mkdtemp()
        self.environment = surroundings(TMUX_TMPDIR=self.folder)
        # TERM is tmux's own; the rest is what every check has.
        variables = surroundings(TERM=None, **environment)
        words = ["%s=%s" % pair for pair in variables.items()] + list(command)
        line = "env " + " ".join(map(shlex.quote, words))
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
        found = subprocess.run(["tmux", "-L", self.server, "list-panes", "-a", "-F", "#{pane_pid}"],
                               env=self.environment, capture_output=True, text=True, check=False)
        below = subprocess.run(["pgrep", "-P", ",".join(found.stdout.split()) or "0"], capture_output=True,
                               text=True, check=False)
        for number in below.stdout.split() + found.stdout.split():
            kill(int(number))
        subprocess.run(["tmux", "-L", self.server, "kill-server"], env=self.environment,
                       capture_output=True, check=False)
        subprocess.run(["rm", "-r", self.folder], check=False)


def piped(command, given=b"", **environment):
    """What the program says on standard output and on standard error, and its exit status."""
    run = subprocess.run(command, input=given, env=surroundings(**environment), capture_output=True,
                         timeout=60, check=False)
    return run.stdout.decode("utf-8"), run.stderr.decode("utf-8"), run.returncode


def begin(command, **environment):
    """The program with pipes, still running."""
    run = subprocess.Popen(command, env=surroundings(**environment), stdin=subprocess.PIPE,
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    started.append(lambda: run.poll() is None and run.kill())
    return run
