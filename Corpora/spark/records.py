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


def decoded(file: pathlib.Path) -> str:
    """The text of a file, as treatylint decodes it; XML must be UTF-8, for it says itself what it is."""
    data = file.read_bytes()
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        if data.lstrip()[:1] == b"<":
            raise
        return data.decode("cp1252")


def main() -> None:
    for argument in sys.argv[1:]:
        for file in files(pathlib.Path(argument)):
            try:
                text = decoded(file)
            except UnicodeDecodeError:
                print(f"{file}: is in an encoding that is not known here; left out", file=sys.stderr)
                continue
            print(json.dumps({"id": str(file), "text": text}, ensure_ascii=False))


if __name__ == "__main__":
    main()
