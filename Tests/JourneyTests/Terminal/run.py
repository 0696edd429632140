#!/usr/bin/env python3
"""Checks on a real terminal: run.py BINARY [--suite accord] [--only NAME ...] [--list]

A check is a function in a checks_*.py file beside this one, marked `@check("suite")`; it takes
the command as a list and fails by raising. ACCORD_LONG=1 runs the sweeps whole;
ACCORD_NO_PTRACE=1 leaves out what needs strace, where a machine does not allow it.
"""

import argparse
import importlib
import pathlib
import shutil
import signal
import sys
import time
import traceback

from checks import REGISTER, LeftOut


def missing():
    """What must be installed before any check can run."""
    lacking = []
    try:
        importlib.import_module("pexpect")
    except ImportError:
        lacking.append("python3-pexpect")
    for program in ("tmux", "strace"):
        if not shutil.which(program):
            lacking.append(program)
    return lacking


def hear_signals():
    """As at a shell: whoever runs these checks may have blocked or ignored what they send."""
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGQUIT, signal.SIGTSTP, signal.SIGCONT):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)


def main():
    hear_signals()
    lacking = missing()
    if lacking:
        print("Not on this machine: %s. Scripts/test installs what the checks need; by hand:\n"
              "  apt-get install %s" % (", ".join(lacking), " ".join(lacking)))
        return 69
    here = pathlib.Path(__file__).resolve().parent
    for file in sorted(here.glob("checks_*.py")):
        importlib.import_module(file.stem)
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("binary")
    asked.add_argument("--suite", default="accord", choices=sorted(REGISTER))
    asked.add_argument("--only", nargs="*")
    asked.add_argument("--list", action="store_true")
    chosen = asked.parse_args()
    checks = REGISTER[chosen.suite]
    if chosen.only:
        checks = [one for one in checks if one.__name__ in chosen.only]
    if chosen.list:
        print("\n".join(one.__name__ for one in checks))
        return 0
    command = [str(pathlib.Path(chosen.binary).resolve())]
    failed = 0
    for one in checks:
        begun = time.monotonic()
        try:
            one(command)
            print("ok    %-52s %5.2f s" % (one.__name__, time.monotonic() - begun), flush=True)
        except LeftOut as why:
            print("left out  %s: %s" % (one.__name__, why), flush=True)
        except Exception as fault:  # every fault of a check is its failure
            failed += 1
            print("FAIL  %s" % one.__name__, flush=True)
            for place in traceback.extract_tb(fault.__traceback__)[1:]:
                print("  %s:%d  %s" % (pathlib.Path(place.filename).name, place.lineno, place.line))
            print("  " + ("%s: %s" % (type(fault).__name__, fault)).replace("\n", "\n  "), flush=True)
        finally:
            if "pty_session" in sys.modules:
                sys.modules["pty_session"].end_all()
    print("%d checks, %d failed" % (len(checks), failed))
    return 1 if failed or not checks else 0


if __name__ == "__main__":
    sys.exit(main())
