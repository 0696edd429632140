"""Reads what strace saw of a program, and judges in what order it kept and showed.

Whatever is written below the watched folder must have been made durable before the next byte goes
to the terminal or the pipe: a file's bytes by an fsync of that file, a new or changed name by an
fsync of the folder that holds it.
"""

import os
import re
import subprocess

from checks import LeftOut, NotHere

CALLS = "openat,write,writev,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,mkdir,mkdirat,unlinkat,fcntl"
LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)(<[^>]*>)?.*")
HANDLE = re.compile(r"(\d+|AT_FDCWD)<([^>]*)>")


def traced(command, note):
    """The command, traced into a file; fails where the machine does not allow tracing."""
    if os.environ.get("ACCORD_NO_PTRACE") == "1":
        raise LeftOut("ACCORD_NO_PTRACE=1")
    probe = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True, text=True,
                           check=False)
    if probe.returncode != 0:
        raise NotHere("strace may not trace here (%s). Allow ptrace (in a container: "
                      "--cap-add=SYS_PTRACE), or say ACCORD_NO_PTRACE=1 to leave this check out."
                      % probe.stderr.strip().split("\n")[0])
    return ["strace", "-f", "-y", "-s", "0", "-e", "signal=none", "-e", "trace=" + CALLS, "-o", note, *command]


def calls(note):
    """Each call when it returned: name, arguments, result, and where the result leads."""
    begun = {}
    with open(note, encoding="utf-8", errors="replace") as file:
        for line in file:
            line = line.rstrip("\n")
            unfinished = re.fullmatch(r"(\d+) +(.*) <unfinished \.\.\.>", line)
            if unfinished:
                begun[unfinished.group(1)] = unfinished.group(2)
                continue
            resumed = re.fullmatch(r"(\d+) +<\.\.\. \w+ resumed>(.*)", line)
            if resumed:
                line = "%s %s%s" % (resumed.group(1), begun.pop(resumed.group(1)), resumed.group(2))
            found = LINE.fullmatch(line)
            if found:
                _, name, words, result, place = found.groups()
                yield name, words, int(result), (place or "<>")[1:-1]


class Order:
    """What is not yet durable below a folder, as the calls go by."""

    def __init__(self, home):
        self.home = os.path.realpath(home)
        self.seen = set()
        self.loose = {}
        self.faults = []
        self.kept = []
        self.shown = 0

    def inside(self, path):
        name = os.path.basename(path)
        # The lock's words are only for eyes, and the index can be made anew.
        return path.startswith(self.home + "/") and name != "lock" and not name.startswith((".index-", "index-"))

    def changed(self, path, why):
        if self.inside(path):
            self.loose.setdefault(path, why)

    def named(self, path, why):
        if self.inside(path):
            self.loose.setdefault(os.path.dirname(path), "%s %s" % (why, os.path.basename(path)))

    def follow(self, name, words, result, place):
        handles = HANDLE.findall(words)
        if result < 0 or (not handles and name not in ("rename", "mkdir")):
            return
        path = handles[0][1] if handles else ""
        names = re.findall(r'"([^"]*)"', words)
        if name in ("write", "writev", "pwrite64"):
            if handles[0][0] in ("1", "2") or path.startswith("/dev/pts/"):
                self.shown += 1
                if self.loose:
                    self.faults.append("shown before it was kept: %s" % self.loose)
                    self.loose = {}
            elif result > 0:
                self.changed(path, "written")
        elif name == "ftruncate":
            self.changed(path, "cut")
        elif name in ("fsync", "fdatasync"):
            self.loose.pop(path, None)
            self.kept.append(path)
        elif name == "openat" and "O_CREAT" in words and place not in self.seen:
            self.named(place, "made")
        elif name in ("mkdir", "mkdirat"):
            self.named(os.path.join(path, names[-1]), "made")
        elif name in ("rename", "renameat", "renameat2"):
            old, new = os.path.join(path, names[0]), os.path.join(handles[-1][1] if handles else "", names[-1])
            self.named(new, "named")
            if old in self.loose:
                self.loose[new] = self.loose.pop(old)
        elif name == "unlinkat":
            self.loose.pop(os.path.join(path, names[-1]), None)
        if place:
            self.seen.add(place)


def judged(note, home):
    """The order in which a traced program kept and showed."""
    order = Order(home)
    for call in calls(note):
        order.follow(*call)
    return order
