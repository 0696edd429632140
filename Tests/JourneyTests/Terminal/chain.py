"""Verifies a journal by JournalFormat.md alone: no line of the program is used for it."""

import hashlib
import re

ALPHABET = "ACDEFGHJKMNPQRTVWXY3479"
WHOLE = re.compile(rb'(?s)(\{.*?),"data":(.*),"salt":"([0-9a-f]{32})","link":"([0-9a-f]{64})"\}')
STUB = re.compile(rb'(?s)(\{.*?),"erased":(.*),"commitment":"([0-9a-f]{64})","link":"([0-9a-f]{64})"\}')


def digest(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def links(journal):
    """The link of each entry as its bytes give it, and as it is written."""
    begun = hashlib.sha256(b"accord journal chain 1\n")
    link = None
    for line in journal.split(b"\n")[:-1]:
        found = WHOLE.fullmatch(line)
        if found:
            commitment = digest(bytes.fromhex(found[3].decode()), found[2])
        else:
            found = STUB.fullmatch(line)
            if not found:
                assert link is None, "a line without a link after one that has"
                begun.update(line + b"\n")
                continue
            commitment = bytes.fromhex(found[3].decode())
        link = digest(link or begun.digest(), commitment, found[1])
        yield link, bytes.fromhex(found[4].decode())


def holds_together(journal):
    return all(made == written for made, written in links(journal))


def chained(journal):
    """The journal with links that fit, as somebody who knows how could write it."""
    made = b""
    for line in journal.split(b"\n")[:-1]:
        made += line + b"\n"
        link = list(links(made))[-1][0].hex().encode()
        made = made[:-67] + link + b'"}\n'
    return made


def check_code(link):
    """A link as it is printed."""
    number, digits = int.from_bytes(link, "big"), []
    for _ in range(23):
        number, rest = divmod(number, 23)
        digits.append(rest)
    weights = [2, 1, *range(22, 1, -1)]
    digits.append(-sum(digit * weight for digit, weight in zip(digits, weights)) % 23)
    text = "".join(ALPHABET[digit] for digit in digits)
    return "-".join(text[place:place + 4] for place in range(0, 24, 4))


def told(entries):
    """Entries without what chance and the chain put on them."""
    return [{key: value for key, value in entry.items() if key not in ("salt", "link")}
            for entry in entries]
