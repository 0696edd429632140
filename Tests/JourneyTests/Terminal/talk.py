"""A whole meeting, from the first line to the close: made up, and in no particular order."""

LINES = [
    "", "mum, dad sent apologies", 'topic mum: "Reading, and the bus"',
    'pupil: "I like building things. Reading makes my tummy hurt."',
    '"He loves Lego and he is kind to his sister"', "pupil: she draws when she is stuck",
    "He loses his place in the line, every evening", 'concern mum: "He cries on Sunday nights"',
    "works mum: we read with a ruler under the line", "/time",
    "He is sleeping better since Christmas", '"I want him to read a whole book by himself"',
    "/why", "/show", "Worried about reading and the bus; sleep is better",
    "He reads 22 words of the first hundred", "need: reading the first hundred words", "/undo",
    "need: reading the first hundred words", "Need sounding out long words", "/pasue", "none",
    "outcome: Sam reads a short book by himself by the end of the summer term",
    "So that he can choose his own books at the library",
    "target: Sam reads 40 of the first 100 words in the hall by 20 March 2026, checked by Ms Okafor",
    "/change target 1: Sam reads 45 of the first 100 words by 20 March 2026",
    "provision: Miss Adeyemi reads with Sam 3 times a week for 10 minutes",
    "action mum: read with the ruler for ten minutes each evening by 13 February 2026",
    "action pupil: tell Ms Okafor when the page swims by 30 January 2026",
    "action school: Ms Okafor sends the word list home by 16 January 2026", "/park", "/missing",
    "note: the chair by the window is broken", "/who", "Zoë, بچہ and 👍 are words too", "/skip not today",
    "/back", "concern: he said \x1b[31mred\x07 is hard to see", "/close",
]


def answer(count, question):
    """The line after so many; once they are used up Enter agrees to everything but the date."""
    if count < len(LINES):
        return LINES[count]
    return "20 March 2026" if question == "review-date" else ""
