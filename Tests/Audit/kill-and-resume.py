#!/usr/bin/env python3
"""Kill audits at random moments, resume them, and compare what they export with an audit left in peace.

    Tests/Audit/kill-and-resume.py --treatylint .build/release/treatylint [--kills 20] [CORPUS…]

Every export must be the same, byte for byte, whatever the number of jobs and however often the audit was
killed (SIGKILL). The database must pass SQLite's integrity check after every kill. Exit code 0: all is well.
"""

import argparse
import contextlib
import filecmp
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--treatylint", default=REPOSITORY / ".build/release/treatylint")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("corpus", nargs="*", default=[str(REPOSITORY / "Corpora")])
    return parser.parse_args()


def audit(options, database, jobs, seconds=None) -> bool:
    """Run an audit; kill it after some seconds. Whether it came to its end."""
    command = [options.treatylint, "audit", *options.corpus, "--output", database, "--jobs", str(jobs), "--quiet"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    try:
        _, complaints = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return False
    # 3: some files could not be read, which is no failure of the audit.
    if process.returncode not in (0, 3):
        sys.exit(f"the audit failed with exit code {process.returncode}: {complaints.decode()}")
    return True


def count(database) -> int:
    """How many files a database knows, after a check that it is sound."""
    if not pathlib.Path(database).exists():
        return 0
    with contextlib.closing(sqlite3.connect(database)) as connection:
        sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if sound != "ok":
            sys.exit(f"the database is damaged: {sound}")
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            sys.exit("the database has references to nothing")
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'refusals'").fetchone():
            return 0
        return connection.execute(
            "SELECT (SELECT count(*) FROM instruments) + (SELECT count(*) FROM refusals)").fetchone()[0]


def export(options, database, folder) -> list[str]:
    for form in ("csv", "jsonl"):
        subprocess.run(
            [options.treatylint, "audit", "export", database, "--format", form, "--output", folder], check=True)
    return sorted(path.name for path in pathlib.Path(folder).iterdir())


def main() -> None:
    options = arguments()
    chance = random.Random(options.seed)
    print(f"seed {options.seed}")
    with tempfile.TemporaryDirectory() as scratch:
        whole, pieces = f"{scratch}/whole.sqlite", f"{scratch}/pieces.sqlite"
        started = time.monotonic()
        audit(options, whole, jobs=1)
        duration = time.monotonic() - started
        print(f"undisturbed, one job: {count(whole)} files in {duration:.1f} s")
        kills = ends = 0
        while kills < options.kills:
            # Early moments are the likelier ones: each run goes on where the last one was killed.
            seconds = duration * chance.random() ** 3
            if audit(options, pieces, jobs=chance.choice([1, 2, 3, 8]), seconds=seconds):
                ends += 1
                for file in pathlib.Path(scratch).glob("pieces.sqlite*"):
                    file.unlink()
                print("came to its end before it was killed; begun anew")
            else:
                kills += 1
                print(f"kill {kills} after {seconds:.2f} s: {count(pieces)} files known, database sound")
        audit(options, pieces, jobs=2)
        names = export(options, whole, f"{scratch}/one")
        if names != export(options, pieces, f"{scratch}/two"):
            sys.exit("the exports have other tables")
        _, different, failed = filecmp.cmpfiles(f"{scratch}/one", f"{scratch}/two", names, shallow=False)
        if different or failed:
            sys.exit(f"the exports differ: {different + failed}")
        print(f"{len(names)} exported files are the same after {kills} kills")


if __name__ == "__main__":
    main()
