#!/usr/bin/env python3
"""Feeds one process 10^4 documents and says how much memory it holds on the way.

    Tests/Fuzz/memory.py [PROGRAM [DOCUMENTS]]

Records of JSON lines go in, half of them text and half Akoma Ntoso, some of them broken; all that is
written is read before the memory is looked at. Ends with 1 where the second half of the documents
costs more than a tenth of what the first half left behind.
"""

import json
import random
import subprocess
import sys
import threading

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else ".build/release/treatylint"
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
NOUNS = "report water border vessel record fish duty harbour fund court permit child soil seed".split()
VERBS = "adopt review publish notify protect restore limit share examine prohibit".split()


def sentence(rng):
    operator = rng.choice(["shall", "may", "should", "shall, as appropriate,", "shall not"])
    return (
        f"Each Party {operator} {rng.choice(VERBS)} the {rng.choice(NOUNS)} of every {rng.choice(NOUNS)}"
        f" within {rng.randint(1, 365)} days, in accordance with Article {rng.randint(1, 9)}."
    )


def text(rng):
    lines = [f"Convention No. {rng.random()} on the {rng.choice(NOUNS)}", ""]
    for article in range(1, rng.randint(3, 12)):
        lines += [f"Article {article}", rng.choice(NOUNS).title(), ""]
        for paragraph in range(1, rng.randint(2, 6)):
            lines += [f"{paragraph}. {sentence(rng)} [{sentence(rng)}]", ""]
    return "\n".join(lines)


def xml(rng):
    articles = ""
    for number in range(1, rng.randint(3, 12)):
        words = "".join(
            f'<paragraph eId="art_{number}__para_{p}"><num>{p}.</num><content><p>{sentence(rng)} '
            f"&amp; {sentence(rng)}</p></content></paragraph>"
            for p in range(1, rng.randint(2, 6))
        )
        articles += (
            f'<article eId="art_{number}"><num>Article {number}</num>'
            f"<heading>{rng.choice(NOUNS)}</heading>{words}</article>"
        )
    document = (
        '<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'
        f"<act name='treaty'><preface><p><docTitle>No. {rng.random()}</docTitle></p></preface>"
        f"<body>{articles}</body></act></akomaNtoso>"
    )
    # Every twentieth is cut off, so that refusals are counted too.
    return document[: rng.randrange(len(document))] if rng.random() < 0.05 else document


def resident(process):
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def main():
    process = subprocess.Popen(
        [PROGRAM, "assess", "--as", "instrument", "--input-format", "jsonl", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )
    seen = threading.Condition()
    answered = 0

    def read():
        nonlocal answered
        for line in process.stdout:
            record = json.loads(line)
            number = int(record["id"] if isinstance(record.get("id"), int) else record["source"])
            with seen:
                answered = max(answered, number)
                seen.notify()

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    rng = random.Random(1)
    marks = sorted({max(1, COUNT // 10), COUNT // 2, COUNT})
    held = {}
    for number in range(1, COUNT + 1):
        record = {"id": number, "text": text(rng) if number % 2 else xml(rng)}
        process.stdin.write((json.dumps(record) + "\n").encode())
        if number in marks:
            process.stdin.flush()
            with seen:
                if not seen.wait_for(lambda: answered >= number, timeout=600):
                    sys.exit(f"no answer to record {number}")
            held[number] = resident(process)
            print(f"{number:>7} documents: {held[number]:7.1f} MB resident", flush=True)
    process.stdin.close()
    reader.join()
    if process.wait() != 0:
        sys.exit(f"the program ended with {process.returncode}")
    growth = held[COUNT] / held[COUNT // 2] - 1
    print(f"growth over the second half: {growth:+.1%}")
    sys.exit(growth > 0.1)


if __name__ == "__main__":
    main()
