#!/usr/bin/env python3
"""Open an audit in SQLite, DuckDB and pandas, and compare what they see.

    python3 Tests/Audit/open-anywhere.py --treatylint .build/release/treatylint [AUDIT.sqlite]

Runs every query of Corpora/audit/README.md in all three, and Corpora/audit/queries.py. Needs duckdb and pandas
from PyPI; without them, or without DuckDB's sqlite extension, it says so and ends with exit code 77 (skipped).
"""

import argparse
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "Corpora/audit"))

try:
    import duckdb
    import pandas
    import queries
except ImportError as problem:
    print(f"skipped: {problem.name} is not installed (pip install duckdb pandas)")
    sys.exit(77)


def rounded(rows) -> list:
    return [tuple(round(value, 9) if isinstance(value, float) else value for value in row) for row in rows]


def questions(connection) -> list[str]:
    """A count of every table and view, and the queries of the documentation."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name")
    counts = [f"SELECT count(*) FROM {name}" for name, in names if not name.startswith("sqlite_")]
    documented = re.findall(r"```sql\n(.*?)```", (REPOSITORY / "Corpora/audit/README.md").read_text(), re.S)
    if not documented:
        sys.exit("the documentation has no query")
    return counts + documented


def compare(path: str) -> None:
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        database = queries.attached(path)
    except duckdb.Error as problem:
        print(f"skipped: DuckDB has no sqlite extension here ({str(problem).splitlines()[0]})")
        sys.exit(77)
    asked = questions(connection)
    rows = 0
    for question in asked:
        expected = rounded(connection.execute(question).fetchall())
        duck = rounded(database.execute(question).fetchall())
        panda = rounded(pandas.read_sql(question, connection).astype(object).itertuples(index=False, name=None))
        if not expected == duck == panda:
            sys.exit(f"they differ on:\n{question}\nSQLite {expected[:3]}\nDuckDB {duck[:3]}\npandas {panda[:3]}")
        rows += len(expected)
    print(f"SQLite, DuckDB {duckdb.__version__} and pandas {pandas.__version__} agree on {len(asked)} queries, {rows} rows")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--treatylint", default=REPOSITORY / ".build/release/treatylint")
    parser.add_argument("audit", nargs="?")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        path = options.audit or f"{scratch}/audit.sqlite"
        if not options.audit:
            subprocess.run(
                [options.treatylint, "audit", REPOSITORY / "Corpora", "--output", path, "--quiet"], check=True)
        compare(path)
        subprocess.run([sys.executable, REPOSITORY / "Corpora/audit/queries.py", path],
                       check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
