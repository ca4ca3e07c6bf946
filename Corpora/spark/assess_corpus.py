"""Assess a corpus with treatylint on Apache Spark.

Input: JSON lines {"id": …, "text": …}, one provision or one instrument each (records.py makes them of files).
Every partition is piped through one treatylint process, which is a pure filter: an output block for each line
in, in order, errors as records. The result is written as Parquet, one row a provision.

    spark-submit assess_corpus.py --as instrument --treatylint /path/to/treatylint IN.jsonl OUT.parquet
"""

import argparse
import os
import shlex

from pyspark.sql import SparkSession

# Said beforehand: to infer it, Spark would have to run the whole corpus through the program once more.
# Only what is named here is kept; `treatylint schema` describes all there is.
SCHEMA = """
    source STRING, id STRING, parent STRING, kind STRING, label STRING, heading STRING, text STRING,
    assessment STRUCT<
        coded: BOOLEAN,
        force: STRING,
        precision: STRUCT<level: INT, score: DOUBLE>,
        hortatory: STRUCT<level: INT, score: DOUBLE>,
        escapes: ARRAY<STRUCT<kind: STRING, bounded: BOOLEAN, bounds: ARRAY<STRING>>>,
        functions: ARRAY<STRING>,
        evidence: ARRAY<STRUCT<rule: STRING, category: STRING, value: STRING, weight: DOUBLE, text: STRING>>,
        aggregate: STRUCT<provisions: INT, meanPrecision: DOUBLE>>,
    effects ARRAY<STRUCT<mechanism: STRING, stage: STRING, direction: STRING, strength: STRING,
        claims: ARRAY<STRING>, conditions: ARRAY<STRING>>>,
    error STRUCT<source: STRING, message: STRING>
"""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--as", dest="unit", choices=["instrument", "provision"], default="instrument")
    arguments.add_argument("--treatylint", default="treatylint", help="the program, on every worker")
    arguments.add_argument("--partitions", type=int, default=0, help="0: as many as Spark would make")
    arguments.add_argument("input")
    arguments.add_argument("output")
    options = arguments.parse_args()

    spark = SparkSession.builder.appName("treatylint").getOrCreate()
    lines = spark.sparkContext.textFile(options.input)
    if options.partitions:
        lines = lines.repartition(options.partitions)
    # Spark has a task for each core already: one thread a process.
    command = f"{shlex.quote(options.treatylint)} assess --jobs 1 --as {options.unit} --input-format jsonl -"
    # Without an environment of its own the program is not found on the path.
    # Records that cannot be assessed come out as rows with an error; a program that dies fails the job.
    assessed = lines.pipe(command, env=dict(os.environ), checkCode=True)
    spark.read.schema(SCHEMA).json(assessed).write.mode("overwrite").parquet(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
