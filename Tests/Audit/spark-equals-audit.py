#!/usr/bin/env python3
"""Assess a corpus on Spark and on one machine, and compare the two row by row.

    python3 Tests/Audit/spark-equals-audit.py --treatylint .build/release/treatylint [--master local[2]] [CORPUS…]

Needs pyspark from PyPI and Java; without them it says so and ends with exit code 77 (skipped). The default
master is a cluster of two workers with processes of their own.
"""

import argparse
import contextlib
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
JOB = REPOSITORY / "Corpora/spark"

try:
    import pyspark
    from pyspark.sql import SparkSession
    from pyspark.sql.functions import col
except ImportError:
    print("skipped: pyspark is not installed (pip install pyspark)")
    sys.exit(77)


def run(*command, **options) -> None:
    if subprocess.run([str(part) for part in command], **options).returncode not in (0, 3):
        sys.exit(f"failed: {command[0]}")


def from_audit(path: str) -> dict:
    """What the audit says of each provision that is no container."""
    connection = sqlite3.connect(path)
    rows = {}
    for identity, *values in connection.execute("""
            SELECT p.id, i.path, p.eid, p.is_coded, p.force, p.precision_level, round(p.precision_score, 4),
              p.hortatory_level, round(p.hortatory_score, 4),
              (SELECT count(*) FROM evidence e WHERE e.provision_id = p.id)
            FROM provisions p JOIN instruments i ON i.id = p.instrument_id"""):
        rows[identity] = [*values, set(), set(), set()]
    for identity, kind, bounded in connection.execute("SELECT provision_id, kind, bounded FROM escapes"):
        rows[identity][-3].add((kind, bool(bounded)))
    for identity, function in connection.execute("SELECT provision_id, function FROM functions"):
        rows[identity][-2].add(function)
    for identity, *effect in connection.execute(
            "SELECT provision_id, mechanism, stage, direction, strength FROM provision_effects"):
        rows[identity][-1].add(tuple(effect))
    return {(path, eid): values for path, eid, *values in rows.values()}


def rounded(score: float | None) -> float | None:
    """To the digits that are compared; texts in languages that the rules do not know have no scores."""
    return None if score is None else round(score, 4)


def from_spark(path: str, master: str) -> tuple[dict, int]:
    """The same of the Parquet files, and how many records were errors."""
    spark = SparkSession.builder.master(master).config("spark.driver.memory", "4g").getOrCreate()
    frame = spark.read.parquet(path)
    errors = frame.where(col("error").isNotNull()).count()
    # Only what is compared is fetched: the words of the evidence are most of a corpus.
    found = frame.where(col("error").isNull()).selectExpr(
        "source", "id", "assessment.coded coded", "assessment.force force", "assessment.precision.level level",
        "assessment.precision.score score", "assessment.hortatory.level hortatory",
        "assessment.hortatory.score hortatoryScore", "coalesce(size(assessment.evidence), 0) evidence",
        "assessment.aggregate IS NOT NULL isContainer", "assessment.escapes.kind kinds",
        "assessment.escapes.bounded bounded", "assessment.functions functions",
        "transform(effects, e -> struct(e.mechanism, e.stage, e.direction, e.strength)) effects")
    rows = {}
    for row in found.toLocalIterator():
        rows[(row.source, row.id)] = [
            int(bool(row.coded)), row.force, row.level, rounded(row.score), row.hortatory, rounded(row.hortatoryScore),
            max(0, row.evidence),
            set() if row.isContainer else set(zip(row.kinds or [], row.bounded or [])),
            set() if row.isContainer else set(row.functions or []),
            set() if row.isContainer else {
                tuple(effect) for effect in row.effects or [] if effect.direction != "none"
            },
        ]
    spark.stop()
    return rows, errors


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--treatylint", default=REPOSITORY / ".build/release/treatylint", type=pathlib.Path)
    parser.add_argument("--master", default="local-cluster[2,1,1024]")
    parser.add_argument("corpus", nargs="*", default=[str(REPOSITORY / "Corpora")])
    options = parser.parse_args()
    program = options.treatylint.resolve()
    with tempfile.TemporaryDirectory() as scratch:
        run(program, "audit", *options.corpus, "--output", f"{scratch}/audit.sqlite", "--quiet")
        with contextlib.closing(sqlite3.connect(f"{scratch}/audit.sqlite")) as connection:
            files = [path for path, in connection.execute("SELECT path FROM instruments UNION SELECT path FROM refusals")]
            refused = connection.execute("SELECT count(*) FROM refusals").fetchone()[0]
        with open(f"{scratch}/records.jsonl", "w") as records:
            run(sys.executable, JOB / "records.py", *files, stdout=records)
        submit = pathlib.Path(pyspark.__file__).parent / "bin/spark-submit"
        run(submit, "--master", options.master, JOB / "assess_corpus.py", "--treatylint", program,
            "--partitions", "4", f"{scratch}/records.jsonl", f"{scratch}/assessed.parquet",
            stderr=subprocess.DEVNULL)
        audit = from_audit(f"{scratch}/audit.sqlite")
        spark, errors = from_spark(f"{scratch}/assessed.parquet", "local[2]")
    if errors != refused:
        sys.exit(f"{errors} records are errors, {refused} files were refused")
    if audit.keys() != spark.keys():
        sys.exit(f"only one of the two has {list(audit.keys() ^ spark.keys())[:5]}")
    different = [key for key in audit if audit[key] != spark[key]]
    for key in different[:5]:
        print(key, "audit", audit[key], "Spark", spark[key], sep="\n  ")
    if different:
        sys.exit(f"{len(different)} of {len(audit)} provisions differ")
    print(f"{len(audit)} provisions of {len({path for path, _ in audit})} instruments are the same, "
          f"{errors} unreadable, on Spark ({options.master})")


if __name__ == "__main__":
    main()
