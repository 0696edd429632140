#!/usr/bin/env python3
"""The rooms and their doors: every import against the manifest, and the manifest against the plan.

Reads what `swift package dump-package` prints. An arrow needs saying twice: in Package.swift and here.
"""

import json
import pathlib
import re
import sys

from swift_text import code_only

# Which rooms each room may know. DESIGN: the arrows run one way.
KNOWS = {
    "Record": set(),
    "Hearing": {"Record"},
    "Interview": {"Hearing", "Record"},
    "Paperwork": {"Record"},
    "Archive": {"CSQLite", "Record"},
    "Rehearsal": {"Hearing", "Interview", "Record"},
    "Terminal": {"CReadline", "Interview", "Record"},
    "Desk": {"Archive", "Paperwork", "Record"},
    "BuiltInPrompts": set(),
}
WHOLE = {"accord", "accord-bench", "accord-fuzz"}  # puts the rooms together, and knows them all
PURE = {"Record", "Hearing", "Interview", "Paperwork", "Rehearsal", "BuiltInPrompts"}

# What comes with the toolchain.
PURE_SYSTEM = {"FoundationEssentials"}
EDGE_SYSTEM = PURE_SYSTEM | {"Dispatch", "Foundation", "Glibc", "Synchronization"}
TEST_SYSTEM = EDGE_SYSTEM | {"Testing"}

SETTINGS = {"ExistentialAny", "MemberImportVisibility", "InternalImportsByDefault"}

IMPORT = re.compile(
    r"^[ \t]*(?:@\w+(?:\([^)\n]*\))?[ \t]+)*(?:(?:public|package|internal|private|fileprivate)[ \t]+)?"
    r"import[ \t]+(?:(?:struct|class|enum|protocol|typealias|func|let|var|actor)[ \t]+)?(\w+)",
    re.MULTILINE,
)

# What a pure room may not touch: it comes in as a value.
FORBIDDEN = [
    (r"\bDate\s*\(\s*\)|\b(?:Date|ContinuousClock|SuspendingClock)\.now\b|\bContinuousClock\s*\(", "the clock"),
    (r"\bTask\s*\.\s*sleep\b", "the clock"),
    (r"\bFileManager\b|\bFileHandle\b|\bcontentsOf(?:File)?\s*:\s*(?:URL|path)", "the disk"),
    (r"\bProcessInfo\b|\bgetenv\s*\(|\bCommandLine\b|\bexit\s*\(", "the process"),
    (r"(?<![\w.])(?<!func )(?:debugP|p)rint\s*\(|\breadLine\s*\(", "the terminal"),
    (r"\brandom\w*\b|\bSystemRandomNumberGenerator\b|\.shuffled?\s*\(\s*\)", "randomness"),
    (r"\bUUID\s*\(", "randomness"),
    (r"\b(?:Locale|TimeZone|Calendar)\s*\.\s*(?:current|autoupdatingCurrent)\b", "the locale"),
    (r"\bURLSession\b", "the network"),
]

TYPE = re.compile(r"\b(?:struct|class|enum|protocol|actor|typealias)\s+(\w+)")


def dependencies(target):
    """The modules a target's manifest lets it import."""
    names = set()
    for one in target["dependencies"]:
        for kind in ("byName", "product", "target"):
            if kind in one:
                names.add(one[kind][0])
    return names


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def manifest_findings(target, modules):
    name, allowed = target["name"], dependencies(target)
    if name in KNOWS:
        for other in sorted((allowed & modules) - KNOWS[name]):
            yield "Package.swift: %s is let into %s, which may not know it; pass a value, or move the code." % (
                other, name)
    kinds = [one["kind"] for one in target["settings"]]
    on = {one["enableUpcomingFeature"]["_0"] for one in kinds if "enableUpcomingFeature" in one}
    for missing in sorted(SETTINGS - on):
        yield "Package.swift: %s does not turn on %s; give it `swiftSettings: strict`." % (name, missing)
    if not any(one.get("treatAllWarnings", {}).get("_0") == "error" for one in kinds):
        yield "Package.swift: %s does not make warnings errors; give it `swiftSettings: strict`." % name


def source_findings(target, files):
    name, allowed = target["name"], dependencies(target)
    is_test, pure = target["type"] == "test", name in PURE
    system = TEST_SYSTEM if is_test else PURE_SYSTEM if pure else EDGE_SYSTEM
    imported = set()
    for file in files:
        text = code_only(file.read_text(encoding="utf-8"))
        for found in IMPORT.finditer(text):
            module = found.group(1)
            imported.add(module)
            if module in allowed | system:
                continue
            place = "%s:%d" % (file, line_of(text, found.start(1)))
            if module in EDGE_SYSTEM:
                yield "%s: %s is a pure room and may not import %s; take what it gives as a value." % (
                    place, name, module)
            else:
                yield "%s: imports %s, which Package.swift does not give to %s." % (place, module, name)
        if pure:
            for pattern, thing in FORBIDDEN:
                for found in re.finditer(pattern, text):
                    yield "%s:%d: %s is a pure room: `%s` is %s, and comes in as a value." % (
                        file, line_of(text, found.start()), name, found.group().strip(), thing)
        if not is_test:
            for found in TYPE.finditer(text):
                if found.group(1) == name:
                    yield "%s:%d: a module is never named like one of its types; call the type something else." % (
                        file, line_of(text, found.start()))
    if not is_test:
        for unused in sorted(allowed - imported):
            yield "Package.swift: %s is given %s and never imports it; take it out of the map." % (name, unused)


def main():
    package = json.load(sys.stdin)
    findings = []
    modules = {one["name"] for one in package["targets"]}
    for target in package["targets"]:
        home = "Tests" if target["type"] == "test" else "Sources"
        folder = pathlib.Path(target.get("path") or "%s/%s" % (home, target["name"]))
        files = sorted(folder.rglob("*.swift"))
        if not files and list(folder.rglob("*.h")):
            continue  # the edge of a C library
        if not files:
            findings.append("Package.swift: %s has no sources in %s." % (target["name"], folder))
            continue
        if target["type"] != "test" and target["name"] not in KNOWS.keys() | WHOLE:
            findings.append(
                "Package.swift: %s is a new room; say in Scripts/layering.py whom it may know, and whether it is pure."
                % target["name"])
        findings += manifest_findings(target, modules)
        findings += source_findings(target, files)
    homes = {str(pathlib.Path(target.get("path") or "")) for target in package["targets"]}
    for folder in sorted(one for top in ("Sources", "Tests") for one in pathlib.Path(top).glob("*/")):
        if folder.is_dir() and folder.name not in modules and str(folder) not in homes:
            findings.append("%s: is no target of Package.swift, so nothing builds or runs it." % folder)
    print("\n".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
