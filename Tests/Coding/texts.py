#!/usr/bin/env python3
"""Writes the provisions of further-codes.csv as records that `treatylint agree` and `calibrate` read.

Usage: python3 Tests/Coding/texts.py CORPORA [fitted|held-out] > texts.jsonl

The texts are not part of this repository: the table says in which file of the corpora, and between
which bytes, each provision stands.
"""

import csv
import html
import json
import os
import re
import sys


def text(path, start, end):
    with open(path, "rb") as file:
        file.seek(start)
        words = file.read(end - start).decode("utf-8", "replace")
    if path.endswith(".xml"):
        words = html.unescape(re.sub(r"<[^>]+>", " ", words))
    words = re.sub(r"[ \t]+", " ", words)
    return re.sub(r"[ \t]*\n[ \t]*", "\n", words).strip()


def main():
    corpora = sys.argv[1]
    wanted = sys.argv[2] if len(sys.argv) > 2 else None
    table = os.path.join(os.path.dirname(os.path.abspath(__file__)), "further-codes.csv")
    with open(table, newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            if wanted and row["set"] != wanted:
                continue
            path = os.path.join(corpora, row["file"])
            record = {
                "id": row["id"],
                "source": row["file"],
                "text": text(path, int(row["start"]), int(row["end"])),
            }
            print(json.dumps(record, ensure_ascii=False))


if __name__ == "__main__":
    main()
