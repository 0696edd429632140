"""Swift source with its comments and the words of its strings blanked out, line for line."""

import re

OPENING = re.compile(r'//|/\*|(#*)("""|")|[()]')


def code_only(source):
    """The same text with spaces for comments and string contents; newlines stand."""
    return _Reader(source).read()


class _Reader:
    def __init__(self, source):
        self.source = source
        self.out = []
        self.at = 0

    def read(self):
        self.code(inside=False)
        return "".join(self.out)

    def keep(self, end):
        self.out.append(self.source[self.at : end])
        self.at = end

    def blank(self, end):
        self.out.append(re.sub(r"[^\n]", " ", self.source[self.at : end]))
        self.at = end

    def code(self, inside):
        """Reads code up to the end or, inside an interpolation, to its closing bracket."""
        depth = 0
        while True:
            found = OPENING.search(self.source, self.at)
            if not found:
                self.keep(len(self.source))
                return
            self.keep(found.start())
            mark = found.group()
            if mark == "//":
                line_end = self.source.find("\n", self.at)
                self.blank(len(self.source) if line_end < 0 else line_end)
            elif mark == "/*":
                self.comment()
            elif mark == "(":
                depth += 1
                self.keep(found.end())
            elif mark == ")":
                self.keep(found.end())
                if inside and depth == 0:
                    return
                depth -= 1
            else:
                self.keep(found.end())
                self.string(found.group(1), found.group(2))

    def comment(self):
        """A block comment, with those inside it."""
        depth, end = 0, self.at
        while True:
            found = re.compile(r"/\*|\*/").search(self.source, end)
            if not found:
                end = len(self.source)
                break
            end = found.end()
            depth += 1 if found.group() == "/*" else -1
            if depth == 0:
                break
        self.blank(end)

    def string(self, hashes, quote):
        """A string's contents; what stands in `\\( )` is code."""
        lines = "|\n" if quote == '"' else ""
        marks = re.compile(
            r"%s%s|\\%s\(|\\%s.%s" % (re.escape(quote), hashes, hashes, hashes, lines), re.DOTALL)
        while True:
            found = marks.search(self.source, self.at)
            if not found:
                self.blank(len(self.source))
                return
            self.blank(found.start())
            mark = found.group()
            if mark == "\\" + hashes + "(":
                self.keep(found.end())
                self.code(inside=True)
            elif mark == quote + hashes or mark == "\n":
                self.keep(found.end())
                return
            else:
                self.blank(found.end())
