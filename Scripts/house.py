#!/usr/bin/env python3
"""The house rules that a reader would trip over: what stands where, how long, and what is never said."""

import os
import pathlib
import re
import subprocess
import sys

from swift_text import code_only

TOP = {
    "Package.swift", "Sources", "Tests", "Scripts", "Prompts", "README.md", "LICENSE",
    "CONTRIBUTING.md", "CHANGELOG.md",
}
LONGEST = 400
NEVER_SHARED = re.compile(r"(^|/)(\.build[^/]*|Package\.resolved|__pycache__)(/|$)")
EMPTY_NAMES = re.compile(r"(Manager|Helper|Util|Utils|Utilities|Service)s?\.swift$")
UNFINISHED = re.compile(r"\b(?:TO" r"DO|FIX" r"ME)\b")
FORCED = re.compile(r"\bfatalError\b|\btry!|\bas!")
MACHINE = re.compile(r"(?<![\w.~}-])/(?:wor[k]|roo[t]|op[t])/")


def files():
    """Every file that is tracked, or would be: the project, and nothing the build makes."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            check=True, capture_output=True)
        names = listed.stdout.decode("utf-8", "surrogateescape").split("\0")
        return sorted({name for name in names if name and os.path.lexists(name)})
    except (OSError, subprocess.CalledProcessError):  # a copy without its history
        found = (str(path) for path in pathlib.Path(".").rglob("*") if path.is_file())
        return sorted(name for name in found if not NEVER_SHARED.search(name) and not name.startswith(".git/"))


def findings_of(name):
    top = name.split("/")[0]
    if top not in TOP and not top.startswith("."):
        yield "%s: nothing else stands at the top of the project; move it or take it away." % name
    if NEVER_SHARED.search(name):
        yield "%s: is made by the build; `git rm --cached` it." % name
    if os.path.islink(name) or not os.path.isfile(name):
        return
    try:
        with open(name, encoding="utf-8", newline="") as file:
            text = file.read()
    except UnicodeDecodeError:
        return
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if MACHINE.search(line):
            yield "%s:%d: names one machine's folder; say it relative to the project, or take it as a setting." % (
                name, number)
    swift = name.endswith(".swift")
    if swift and name.startswith(("Sources/", "Tests/")):
        count = text.count("\n")
        if count > LONGEST:
            yield "%s: %d lines, and %d is the most; which second idea lives in it?" % (name, count, LONGEST)
        if EMPTY_NAMES.search(name):
            yield "%s: a name that says nothing; name it for what it does in the field's words." % name
    if name.startswith("Sources/"):
        for number, line in enumerate(lines, 1):
            for found in UNFINISHED.finditer(line):
                yield "%s:%d: %s: finish it, or take it out." % (name, number, found.group())
    if swift and name.startswith("Sources/"):
        for number, line in enumerate(code_only(text).split("\n"), 1):
            for found in FORCED.finditer(line):
                yield "%s:%d: `%s` ends the meeting for somebody; return a refusal or throw." % (
                    name, number, found.group())


def unlisted(names):
    """Prompt files that the program would not carry."""
    listing = pathlib.Path("Prompts/BuiltIn.swift")
    if not listing.exists():
        return
    listed = listing.read_text(encoding="utf-8")
    held = [name[len("Prompts/"):] for name in names if name.startswith("Prompts/")]
    for name in held:
        if not name.endswith(".swift") and '"%s"' % name not in listed:
            constant = re.sub(r"\W", "_", os.path.basename(name))
            yield 'Prompts/%s: the program does not carry it; add `"%s": PackageResources.%s,` to %s.' % (
                name, name, constant, listing)
    for name in re.findall(r'"(\w+/[^"]+)":', listed):
        if name not in held:
            yield "%s: lists %s, which is not there." % (listing, name)


def main():
    names = files()
    findings = [finding for name in names for finding in findings_of(name)]
    findings += unlisted(names)
    print("\n".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
