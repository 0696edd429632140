"""Opens and seals journals by JournalFormat.md and the age program: no line of the program is used."""

import base64
import hashlib
import hmac
import json
import os
import pathlib
import struct
import subprocess

ABOUT = b"accord journal 1\n"
MASK = 0xFFFFFFFF

keys = {}
opened = {}


def block(key, counter, nonce):
    """A block of ChaCha20 (RFC 8439)."""
    start = [*struct.unpack("<4I", b"expand 32-byte k"), *struct.unpack("<8I", key), counter,
             *struct.unpack("<3I", nonce)]
    x = start[:]
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
                           (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            for left, right, bits in ((a, b, 16), (c, d, 12), (a, b, 8), (c, d, 7)):
                other = d if left == a else b
                x[left] = x[left] + x[right if left == a else d] & MASK
                turned = x[other] ^ x[left]
                x[other] = (turned << bits | turned >> 32 - bits) & MASK
    return struct.pack("<16I", *(one + two & MASK for one, two in zip(x, start)))


def stream(key, nonce, text):
    made = b"".join(block(key, 1 + n, nonce) for n in range((len(text) + 63) // 64))
    return bytes(one ^ two for one, two in zip(text, made))


def tag(key, nonce, about, cipher):
    """Poly1305 over what is said and what is sealed (RFC 8439, 2.8)."""
    start = block(key, 0, nonce)
    r = int.from_bytes(start[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total, padded = 0, b""
    for part in (about, cipher):
        padded += part + bytes(-len(part) % 16)
    padded += struct.pack("<QQ", len(about), len(cipher))
    for at in range(0, len(padded), 16):
        total = (total + int.from_bytes(padded[at:at + 16] + b"\1", "little")) * r % ((1 << 130) - 5)
    return (total + int.from_bytes(start[16:32], "little") & (1 << 128) - 1).to_bytes(16, "little")


def seal(key, line, number, nonce=None):
    nonce, about = nonce or os.urandom(12), ABOUT + struct.pack(">Q", number)
    cipher = stream(key, nonce, line)
    return b"s1 %s %s" % (hashlib.sha256(key).hexdigest()[:8].encode(),
                          base64.b64encode(nonce + cipher + tag(key, nonce, about, cipher)))


def unseal(key, line, number):
    if (key, line, number) not in opened:
        word, name, text = line.split(b" ")
        assert (word, name) == (b"s1", hashlib.sha256(key).hexdigest()[:8].encode()), line[:12]
        text = base64.b64decode(text, validate=True)
        nonce, cipher = text[:12], text[12:-16]
        assert tag(key, nonce, ABOUT + struct.pack(">Q", number), cipher) == text[-16:], number
        opened[key, line, number] = stream(key, nonce, cipher)
    return opened[key, line, number]


def data_key(home, file, person="k1"):
    """The key in a key file, opened with the age program."""
    sealed = pathlib.Path(file).read_bytes()
    if sealed not in keys:
        text = subprocess.run(["age", "-d", "-i", "%s/keys/%s.key" % (home, person), str(file)],
                              capture_output=True, check=True).stdout.decode()
        lines = dict(line.split(" ", 1) for line in text.split("\n")[:-1])
        assert lines["accord-key"] == "1"
        keys[sealed] = base64.b64decode(lines["key"])
    return keys[sealed]


class Journal:
    """The journal of a meeting, as plain bytes."""

    def __init__(self, home, folder, name="journal.jsonl"):
        self.file = pathlib.Path(folder, name)
        self.key = data_key(home, pathlib.Path(folder, "journal.key"))

    def bytes(self):
        *lines, rest = self.file.read_bytes().split(b"\n")
        assert rest == b"", "the journal's last line is torn"
        return b"".join(unseal(self.key, line, number) + b"\n" for number, line in enumerate(lines, 1))

    def write(self, plain):
        self.file.write_bytes(self.sealed(plain))

    def sealed(self, plain):
        lines = plain.split(b"\n")[:-1]
        return b"".join(seal(self.key, line, number) + b"\n" for number, line in enumerate(lines, 1))


def school_log(home):
    """The acts in the school's log, whose key is made from the school's (HKDF, RFC 5869)."""
    start = hmac.digest(bytes(32), data_key(home, pathlib.Path(home, "keys/school.key")), "sha256")
    key = hmac.digest(start, b"accord school log 1\1", "sha256")
    lines = pathlib.Path(home, "archive/school.jsonl").read_bytes().split(b"\n")[:-1]
    return [json.loads(unseal(key, line, number)) for number, line in enumerate(lines, 1)]


def roll(home):
    """The roll's file, as it was before it was sealed."""
    return subprocess.run(["age", "-d", "-i", home + "/keys/k1.key", home + "/archive/roll.json.age"],
                          capture_output=True, check=True).stdout


def put_roll(home, file):
    """Seals a file in the roll's place."""
    people = json.loads(pathlib.Path(home, "keys/people.json").read_text(encoding="utf-8"))["people"]
    place = home + "/archive/roll.json.age"
    os.remove(place)
    subprocess.run(["age", "-e", "-r", people[0]["recipient"], "-o", place, file], check=True)
