"""A school with one closed meeting, for what comes after the close."""

import pathlib

from pty_session import piped
from school import School

NOW = "2026-01-14T15:30:00Z"
LATER = "2026-01-21T09:00:00Z"
MEETING = "2026-01-14-p001"

# A whole meeting about Sam Hale, a line a turn; the last lines are about what was set aside.
TALK = """

Ms Okafor, mum, dad, Sam for part
reading and homework
"I like maths. Reading makes my head hurt."
good at building things
"It helps when I can read it quietly first"
writing when everyone talks
worried he is falling behind
reads with his nan on Sundays
new baby in the family
"I'd love him to pick up a book without being asked"
concern mum: he hides his book bag from his dad
note: the chair by the window is broken
/aside he said he was frightened to go home
reading that feels easier
joins in every discussion, reads word by word
finds it hard to read longer words without help
By the end of next term Sam will read his book aloud to a partner so that he can enjoy books with friends
no more

read 40 of the 60 class words on sight by 20 March 2026, now 22 of 60, Ms Okafor checks with the word list
he learned 8 in half a term with less help
no more
daily reading with Mrs Shah, 15 minutes one to one in the library
mum: read with him for ten minutes after tea four days a week, by 20 March 2026
put my hand up when I am stuck, by 20 March 2026
Ms Okafor will send the word list home by 30 January 2026






24 March 2026
mum large print; dad without concern 2 because it is for mum alone; file

""".split("\n")[1:-1]


class Closed(School):
    """The school after the meeting was held and closed."""

    def __init__(self, command, *last, home=None):
        super().__init__(command, home=home)
        given = "\n".join([*TALK, *(last or ("n",))]) + "\n"
        self.heard, faults, status = piped(self.meet(), given.encode())
        if (faults, status) != ("", 0) or "The meeting is closed" not in self.heard:
            raise AssertionError("the meeting does not close: %s\n%s" % (faults, self.heard[-1500:]))

    def say(self, *words, **environment):
        """What a command says, its complaints and its exit status."""
        return piped([*self.command, *words, "--home", self.home], **environment)

    def done(self, *words, **environment):
        """What a command says that ends well and complains of nothing."""
        said, faults, status = self.say(*words, **environment)
        if (faults, status) != ("", 0):
            raise AssertionError("%s ends with %d: %s" % (" ".join(words), status, faults))
        return said

    def refused(self, status, *words, **environment):
        """What a command complains of that ends with this status and says nothing."""
        said, faults, found = self.say(*words, **environment)
        if (found, said) != (status, ""):
            raise AssertionError("%s ends with %d, not %d, and says %r, %r" % (
                " ".join(words), found, status, said, faults))
        return faults

    def file(self, meeting=MEETING):
        """The bytes of a meeting's journal."""
        return pathlib.Path(self.home, "archive/meetings/p001", meeting, "journal.jsonl").read_bytes()


def untouched(command):
    """A school in which nothing has happened yet."""
    school = object.__new__(Closed)
    School.__init__(school, command)
    return school
