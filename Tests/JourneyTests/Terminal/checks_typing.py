"""What is typed, pasted, completed and corrected."""

from checks import check, holds, lacks, same
from pty_session import plain
from school import School, Sitting

BEGIN, END = "\x1b[200~", "\x1b[201~"


@check("accord")
def any_script_whatever_the_locale(command):
    for name in ("C", "POSIX", "en_NOWHERE.ISO-8859-1", None):
        school = School(command)
        sitting = Sitting(school, LC_ALL=name)
        sitting.answer("note: Zoé\r", "note: Zoé")
        sitting.answer("note: بچہ\r", "note: بچہ")
        sitting.answer("note: 👍🏽\r", "note: 👍🏽")
        # One rubout takes a whole character.
        sitting.answer("note: aé\x7fb 👍\x7fy\r", "note: ab y")
        sitting.type("/show\r").literally("Zoé", "بچہ", "👍🏽").asked().pause()


@check("accord")
def bytes_that_are_no_text(command):
    school = School(command)
    sitting = Sitting(school)
    for raw, kept in (
        (b"note: a\xffb\r", "note: a\ufffdb"), (b"note: \xe9t\r", "note: \ufffdt"),
        (b"note: \xc2\x9b5A\r", "note: \ufffd5A"), (b"note: a\x00b\r", "note: ab"),
        (b"note: \xed\xa0\x80x\r", "note: \ufffd\ufffd\ufffdx"),
    ):
        sitting.bytes(raw).asked()
        same(school.said()[-1], kept)
    lacks(sitting.heard, "\x9b")


@check("accord")
def a_long_paste_is_one_answer(command):
    school = School(command)
    sitting = Sitting(school)
    text = "note: " + "\n".join("Row %d: he'd manage the hall, says Zoë." % n for n in range(470))
    assert 19000 < len(text.encode()) < 20000
    sitting.answer(BEGIN + text.replace("\n", "\r") + END + "\r", text)
    sitting.answer(BEGIN + "note: a\r\nb\nc\rd" + END + "\r", "note: a\nb\nc\nd")
    sitting.answer(BEGIN + "note: a\tb\x00c" + END + "\r", "note: a\tbc")
    same(len(school.said()), 3)


@check("accord")
def a_paste_too_long_to_answer_is_kept_all_the_same(command):
    school = School(command)
    sitting = Sitting(school)
    sitting.child.timeout = 60
    was = sitting.question
    text = "word " * 200000
    sitting.type(BEGIN)
    for at in range(0, len(text), 4000):
        sitting.type(text[at:at + 4000])
    sitting.type(END).settle(0.5).type("\r").literally("That line is very long").asked()
    same(sitting.question, was)
    entry = school.last("said")
    same((entry["text"].strip(), entry.get("refused")), (text.strip(), "refused-too-long"))
    sitting.settle(0.5).type("\x15").settle(0.5).answer("note: short\r", "note: short")


@check("accord")
def a_paste_that_never_ends_can_be_left(command):
    school = School(command)
    sitting = Sitting(school)
    sitting.type(BEGIN + "half a paste").settle().type("\x03").asked()
    sitting.answer("note: next\r", "note: next")
    same(school.said(), ["note: next"])


@check("accord")
def alt_enter_makes_a_new_line(command):
    school = School(command)
    sitting = Sitting(school)
    for key in ("\x1b\r", "\x1b\n", "\x1b[13;3u", "\x1b[27;3;13~"):
        sitting.answer("note: one%stwo\r" % key, "note: one\ntwo")
    sitting.answer("\x1b[A\r", "note: one\ntwo")


@check("accord")
def tab_completes_what_can_be_said(command):
    school = School(command)
    sitting = Sitting(school)
    sitting.answer("asp\tto read\r", "aspiration: to read")
    sitting.answer("concern mu\thates the bus\r", "concern mum: hates the bus")
    sitting.answer("note: Imr\t and Sar\t will come\r", "note: Imran and Sara will come")
    sitting.answer("need: SLC\t: finding words\r", "need: SLCN: finding words")
    sitting.answer("/tim\t\r", "/time ")
    target = "target: Sam reads 40 of the first 100 words by 20 March 2026"
    sitting.answer(target + "\r", target)
    sitting.type("/p\t").literally("/park", "/pause").type("r\t\r").literally("/park \r").asked()
    sitting.type("/change tar\t").literally("target").settle().type("\r").asked()
    same(school.last("said")["text"].split()[0], "/change")
    holds(sitting.question, "change")
    holds(sitting.settle().heard[-200:], "Sam reads 40")
    sitting.type("\r").asked()
    sitting.answer("/go pla\t\r", "/go plan")
    sitting.answer("nothing\t known\r", "nothing known")


@check("accord")
def change_has_the_present_words_ready_to_edit(command):
    school = School(command)
    sitting = Sitting(school)
    words = "Sam reads 40 of the first 100 words by 20 March 2026"
    sitting.answer("target: %s\r" % words)
    was = sitting.question
    sitting.type("/change target 1\r").asked()
    same(sitting.question, "change@target-1")
    sitting.literally(words)
    # Home, then over "Sam reads " with a word's leap, and the number is typed anew.
    sitting.answer("\x01\x1bf\x1bf\x1bf\x1b\x7f45\r", words.replace("40", "45"))
    same(sitting.question, was)
    sitting.type("/show\r").literally("Sam reads 45 of the first 100").asked()
    sitting.type("/change target 1\r").asked().literally("Sam reads 45")
    # Enter leaves it as it is.
    sitting.type("\r").literally("Left as it was").asked()
    same(sitting.question, was)


@check("accord")
def a_refused_line_comes_back_with_up_and_never_by_itself(command):
    school = School(command)
    sitting = Sitting(school)
    sitting.type("/chnge target 1\r").literally("There is no /chnge").asked()
    entry = school.last("said")
    same((entry["text"], entry["refused"]), ("/chnge target 1", "refused-unknown-command"))
    sitting.answer("note: gone on\r", "note: gone on")
    sitting.type("\x1b[A\x1b[A").literally("/chnge target 1")
    sitting.answer("\x15note: and on\r", "note: and on")


@check("accord")
def history_is_in_memory_and_has_cleared_lines(command):
    school = School(command)
    sitting = Sitting(school)
    sitting.answer("note: first\r", "note: first")
    sitting.type("note: cleared").literally("note: cleared").type("\x03").literally("is cleared").asked()
    sitting.answer("\x1b[A\r", "note: cleared")
    sitting.answer("\x1b[A\x1b[A\r", "note: first")
    sitting.answer("\x12cleare\r", "note: cleared")
    sitting.pause()
    # Nothing of it outlives the sitting but the journal.
    again = Sitting(school, "--resume")
    again.type("\x1b[A").settle().answer("note: new\r", "note: new")


@check("accord")
def typed_and_pasted_codes_never_reach_the_terminal(command):
    school = School(command)
    sitting = Sitting(school, NO_COLOR="1")
    evil = "note: evil \x1b[31mred\x1b]0;t\x07 \x1b[2J \x08\x7f"
    sitting.answer(BEGIN + evil + END + "\r", evil)
    sitting.type(BEGIN + "\x1b[31m" + evil[6:] + END).settle().type("\x03").literally("is cleared").asked()
    sitting.type("/show\r").literally("evil ␛[31mred␛]0;t␇ ␛[2J").asked()
    sitting.type("/change note 1\r").asked().settle().type("\r").asked()
    for text in (sitting.pause().heard, Sitting(school, "--resume", NO_COLOR="1").settle().heard):
        lacks(plain(text), "\x1b", "\x08", "\x7f", "\x9b")
        lacks(text, "\x1b[31m", "\x1b]0;", "\x1b[2J")


@check("accord")
def rows_are_wrapped_to_the_window(command):
    sitting = Sitting(School(command), size=(24, 40), NO_COLOR="1")
    rows = plain(sitting.heard).split("\n")
    assert max(map(len, rows)) <= 40, max(rows, key=len)
    assert max(map(len, rows)) > 30


