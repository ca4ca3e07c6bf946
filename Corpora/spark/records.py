"""Print treaty texts as the records that assess_corpus.py reads: {"id": path, "text": …}, one a line.

    python3 records.py treaties/ > treaties.jsonl
"""

import json
import pathlib
import sys

ENDINGS = {".txt", ".text", ".md", ".markdown", ".xml", ".akn"}


def files(path: pathlib.Path) -> list[pathlib.Path]:
    if path.is_file():
        return [path]
    return sorted(found for found in path.rglob("*") if found.suffix.lower() in ENDINGS and found.is_file())


def main() -> None:
    for argument in sys.argv[1:]:
        for file in files(pathlib.Path(argument)):
            try:
                text = file.read_bytes().decode("utf-8")
            except UnicodeDecodeError:
                print(f"{file}: is not UTF-8; left out", file=sys.stderr)
                continue
            print(json.dumps({"id": str(file), "text": text}, ensure_ascii=False))


if __name__ == "__main__":
    main()
