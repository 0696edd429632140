"""The register of checks, and the words they share."""

REGISTER = {}


class NotHere(Exception):
    """What a check needs is not on this machine; it fails, and says what would help."""


class LeftOut(Exception):
    """The check was left out, because somebody asked for that or another check stands for it."""


def check(suite):
    def keep(function):
        REGISTER.setdefault(suite, []).append(function)
        return function

    return keep


def same(found, wanted):
    if found != wanted:
        found, wanted = repr(found), repr(wanted)
        at = next((n for n, pair in enumerate(zip(found, wanted)) if pair[0] != pair[1]),
                  min(len(found), len(wanted)))
        cut = slice(max(0, at - 400), at + 400)
        raise AssertionError("found (%d characters) %s\nwanted (%d) %s\nthey part at %d: %s | %s" % (
            len(found), found[cut], len(wanted), wanted[cut], at, found[at:at + 40], wanted[at:at + 40]))


def holds(text, *parts):
    for part in parts:
        if part not in text:
            raise AssertionError("%r is not in\n%s" % (part, text))


def lacks(text, *parts):
    for part in parts:
        if part in text:
            raise AssertionError("%r is in\n%r" % (part, text))
