"""What is typed, pasted, completed and corrected."""

from checks import check, demo_sum, holds, lacks, same
from pty_session import Typist, plain

PROMPT = "demo> "
BEGIN, END = "\x1b[200~", "\x1b[201~"


def ready(command, **environment):
    return Typist(command, **environment).hear(PROMPT)


def answer(typist, keys, wanted):
    typist.type(keys).literally("heard line [%s]" % wanted).hear(PROMPT)


@check("demo")
def any_script_whatever_the_locale(command):
    for name in ("C", "POSIX", "C.UTF-8", "en_NOWHERE.ISO-8859-1", None):
        typist = ready(command, LC_ALL=name)
        answer(typist, "Zoé\r", "Zo{e9}")
        answer(typist, "بچہ\r", "{628}{686}{6c1}")
        answer(typist, "👍🏽\r", "{1f44d}{1f3fd}")
        # One rubout takes a whole character.
        answer(typist, "aé\x7fb\r", "ab")
        answer(typist, "x👍\x7fy\r", "xy")
        typist.type("\x04").literally("heard ended []").end()


@check("demo")
def bytes_that_are_no_text(command):
    typist = ready(command)
    typist.bytes(b"a\xffb\r").literally("heard line [a{fffd}b]").hear(PROMPT)
    typist.bytes(b"\xe9t\r").literally("heard line [{fffd}t]").hear(PROMPT)
    typist.bytes(b"\xc2\x9b5A\r").literally("heard line [{fffd}5A]").hear(PROMPT)
    typist.bytes(b"\xed\xa0\x80x\r").literally("heard line [{fffd}{fffd}{fffd}x]").hear(PROMPT)
    typist.bytes(b"a\x00b\r").literally("heard line [ab]").hear(PROMPT)
    typist.bytes(b"cut\xc3").literally("cut\ufffd").bytes(b"\r").literally("heard line [cut{fffd}]")
    lacks(typist.heard, "\x9b")


@check("demo")
def a_paste_is_one_answer(command):
    typist = ready(command)
    text = "\n".join("Row %d: he'd manage the hall, says Zoë." % n for n in range(500))
    assert len(text.encode()) > 20000
    typist.type(BEGIN + text.replace("\n", "\r") + END + "\r").literally("heard line [%s]" % demo_sum(text))
    typist.hear(PROMPT)
    answer(typist, BEGIN + "a\r\nb\nc\rd" + END + "\r", "a{a}b{a}c{a}d")
    answer(typist, BEGIN + "a\tb\x00c" + END + "\r", "a{9}bc")
    answer(typist, BEGIN + "x\x1b[31my\x07" + END + "\r", "x{1b}[31my{7}")
    lacks(typist.heard, "\x1b[31m", "\x07")


@check("demo")
def a_paste_that_never_ends_can_be_left(command):
    typist = ready(command)
    typist.type(BEGIN + "half a paste").settle().type("\x03")
    typist.literally("heard interrupted [half a paste]").hear(PROMPT)
    answer(typist, "next\r", "next")


@check("demo")
def alt_enter_makes_a_new_line(command):
    typist = ready(command)
    for key in ("\x1b\r", "\x1b\n", "\x1b[13;3u", "\x1b[27;3;13~"):
        answer(typist, "one%stwo\r" % key, "one{a}two")
    answer(typist, "\x1b[A\r", "one{a}two")


@check("demo")
def tab_completes_whole_characters(command):
    typist = ready(command)
    answer(typist, "/b\t\r", "/back ")
    answer(typist, "ask Zo\t\r", "ask Zo{eb} Example: ")
    answer(typist, "ل\t\r", "{644}{691}{6a9}{627} ")
    answer(typist, "é\tx\r", "{e9}x")
    answer(typist, "éc\tx\r", "{e9}cole x")
    answer(typist, "/b more\x01\x06\x06\t\r", "/back  more")
    answer(typist, "nothing\tx\r", "nothingx")
    answer(typist, "\t\x15x\r", "x")
    typist.type("é\t").literally("élan", "élève", "école").type("lè\t\r")
    typist.literally("heard line [{e9}l{e8}ve ]").hear(PROMPT)
    typist.type("/c\t").literally("/change", "/close").type("l\t\r").literally("heard line [/close ]")


@check("demo")
def a_prefill_stands_ready_to_edit(command):
    typist = ready(command)
    for text, keys, wanted in (
        ("reads 22 words", "\x7f" * 8 + "40 words", "reads 40 words"),
        ("Zoë", "\x01A ", "A Zo{eb}"),
        ("as it was", "", "as it was"),
    ):
        typist.type("/prefill %s\r" % text).hear(PROMPT)
        answer(typist, keys + "\r", wanted)
    typist.type("/prefill cleared\r").hear(PROMPT).type("\x03").literally("heard interrupted [cleared]")


@check("demo")
def history_is_in_memory_and_has_cleared_lines(command):
    typist = ready(command)
    answer(typist, "first\r", "first")
    typist.type("cleared by ^C").literally("cleared by ^C").type("\x03")
    typist.literally("heard interrupted [cleared by ^C]").hear(PROMPT)
    answer(typist, "\x1b[A\r", "cleared by ^C")
    answer(typist, "\x1b[A\x1b[A\r", "first")
    answer(typist, "\x12clea\r", "cleared by ^C")
    typist.type("\x1b[A").settle().type(" more").literally(" more").type("\x03")
    typist.literally("heard interrupted [cleared by ^C more]").hear(PROMPT)
    answer(typist, "\x1b[A\x1b[A\r", "cleared by ^C")


@check("demo")
def a_secret_is_not_shown_nor_remembered(command):
    typist = ready(command)
    typist.type("/secret\r").hear("secret> ").type("pässword\r")
    typist.literally("heard line [p{e4}ssword]").hear(PROMPT)
    # Up gives the line before it.
    typist.type("\x1b[A\r").hear("secret> ").type("\r").literally("heard line []").hear(PROMPT)
    answer(typist, "after\r", "after")
    lacks(typist.heard, "pässword")
    typist.type("/secret\r").hear("secret> ").type("half").settle().type("\x03")
    typist.literally("heard interrupted []").hear(PROMPT)
    typist.type("/secret\r").hear("secret> ").type("\x04").literally("heard ended []").end()
    lacks(typist.heard, "half")


@check("demo")
def controls_in_text_are_shown_inert(command):
    typist = ready(command, NO_COLOR="1")
    typist.type("/hostile\r").hear(PROMPT)
    lacks(plain(typist.heard), "\x1b", "\x07", "\x08", "\x7f", "\x9b", "\u202e", "\u2069")
    holds(typist.heard, "! evil ␛[31mred␛]0;t␇ \ufffd5A rev ␈␡")


@check("demo")
def plain_terminals_get_plain_rows(command):
    typist = ready(command, TERM="dumb")
    answer(typist, "Zoë\r", "Zo{eb}")
    typist.type("half").literally("half").type("\x03").literally("heard interrupted [half]").hear(PROMPT)
    typist.type("/clear\r").literally("cleared impossible(").hear(PROMPT)
    typist.type("\x04").literally("heard ended []").end()
    lacks(typist.heard, "\x1b")
    typist = ready(command, TERM=None)
    answer(typist, "x\r", "x")
    lacks(typist.heard, "\x1b[1")
    typist = ready(command, NO_COLOR="1")
    typist.type("/long\r").hear(PROMPT).type("\x04").end()
    lacks(typist.heard, "\x1b[1", "\x1b[2m", "\x1b[0m")
    typist = ready(command, NO_COLOR="")
    holds(typist.heard, "\x1b[1;36mdemo ready\x1b[0m")


@check("demo")
def rows_are_wrapped_to_the_window(command):
    typist = ready(command, size=(24, 40), NO_COLOR="1")
    typist.type("/width\r").literally("width 40").hear(PROMPT)
    typist.type("/long\r").hear(PROMPT)
    rows = plain(typist.heard).split("\n")
    same([row for row in rows if row.startswith("word ")][0], "word " * 7 + "word")


@check("demo")
def one_megabyte_pasted(command):
    typist = ready(command)
    typist.child.timeout = 60
    text = "word " * 200000
    typist.type(BEGIN)
    for at in range(0, len(text), 4000):
        typist.type(text[at:at + 4000])
    typist.type(END).settle(0.5).type("\r").literally("heard line [%s]" % demo_sum(text))
