"""Reads lines with a Python library, and writes its name, a tab, and its lines a second.

Starting Python, importing, and a first round that fills caches are left out of the time.
"""

import sys
import time
from importlib.metadata import version

library, lines, told = sys.argv[1:]
with open(lines, encoding="utf-8") as file:
    texts = file.read().split("\n")

if library == "dateparser":
    from dateparser.search import search_dates

    def read(text):
        return search_dates(text, languages=["en"])
else:
    import textstat

    def read(text):
        return (
            textstat.flesch_reading_ease(text), textstat.flesch_kincaid_grade(text),
            textstat.smog_index(text), textstat.lexicon_count(text), textstat.sentence_count(text),
            textstat.syllable_count(text),
        )

for text in texts[:20]:
    read(text)
began = time.process_time()
for text in texts:
    read(text)
rate = len(texts) / (time.process_time() - began)
with open(told, "w", encoding="utf-8") as file:
    file.write("%s %s\t%f" % (library, version(library), rate))
