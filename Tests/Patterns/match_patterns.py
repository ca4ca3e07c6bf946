"""Matches translated patterns with Python's `re`; called by PythonAgreementTests.

Reads {"patterns": [regex, ...], "texts": [text, ...]} from the file that is named and prints, for each
text, the triples [pattern, start, end] in UTF-8 offsets: for each pattern and each word at which it
matches, the first match.
"""

import json
import re
import sys


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        given = json.load(file)
    compiled = [
        re.compile(r"(?<!\w)(?=((?:%s)(?!\w)))" % pattern, re.IGNORECASE)
        for pattern in given["patterns"]
    ]
    found = []
    for text in given["texts"]:
        offsets = [0]
        for character in text:
            offsets.append(offsets[-1] + len(character.encode("utf-8")))
        found.append(
            [
                [number, offsets[match.start(1)], offsets[match.end(1)]]
                for number, pattern in enumerate(compiled)
                for match in pattern.finditer(text)
            ]
        )
    json.dump(found, sys.stdout)


main()
