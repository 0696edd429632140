"""The register of checks, and the words they share."""

REGISTER = {}


def check(suite):
    def keep(function):
        REGISTER.setdefault(suite, []).append(function)
        return function

    return keep


def same(found, wanted):
    if found != wanted:
        raise AssertionError("found %r\nwanted %r" % (found, wanted))


def holds(text, *parts):
    for part in parts:
        if part not in text:
            raise AssertionError("%r is not in\n%s" % (part, text))


def lacks(text, *parts):
    for part in parts:
        if part in text:
            raise AssertionError("%r is in\n%r" % (part, text))


def demo_sum(text):
    """The demo's short account of a long text."""
    total = 0
    data = text.encode("utf-8")
    for byte in data:
        total = (total * 31 + byte) % 1000003
    rows = len([row for row in text.split("\n") if row])
    return "<%d bytes, %d rows, sum %d>" % (len(data), rows, total)
