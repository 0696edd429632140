#!/usr/bin/env python3
"""Checks on a real terminal: run.py BINARY [--suite demo] [--only NAME ...] [--list]

A suite is a set of checks for one program; `demo` is the small program that says what the
Terminal room heard. A check is a function in a checks_*.py file beside this one, marked
`@check("suite")`; it takes the command as a list and fails by raising.
"""

import argparse
import importlib
import pathlib
import sys
import time
import traceback

from checks import REGISTER


def main():
    here = pathlib.Path(__file__).resolve().parent
    for file in sorted(here.glob("checks_*.py")):
        importlib.import_module(file.stem)
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("binary")
    asked.add_argument("--suite", default="demo", choices=sorted(REGISTER))
    asked.add_argument("--only", nargs="*")
    asked.add_argument("--list", action="store_true")
    chosen = asked.parse_args()
    checks = REGISTER[chosen.suite]
    if chosen.only:
        checks = [one for one in checks if one.__name__ in chosen.only]
    if chosen.list:
        print("\n".join(one.__name__ for one in checks))
        return 0
    failed = 0
    for one in checks:
        begun = time.monotonic()
        try:
            one([chosen.binary])
            print("ok    %-42s %5.2f s" % (one.__name__, time.monotonic() - begun), flush=True)
        except Exception:  # every fault of a check is its failure
            failed += 1
            print("FAIL  %s" % one.__name__, flush=True)
            traceback.print_exc(file=sys.stdout)
    print("%d checks, %d failed" % (len(checks), failed))
    return 1 if failed or not checks else 0


if __name__ == "__main__":
    sys.exit(main())
