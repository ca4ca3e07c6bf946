"""Assess a corpus with treatylint on Apache Spark.

Input: JSON lines {"id": …, "text": …}, one provision or one instrument each. Every partition is piped
through one treatylint process, which is a pure filter: one line out for each line in, in order, errors as
records. The result is written as Parquet.

    spark-submit assess_corpus.py --as provision --treatylint /path/to/treatylint IN.jsonl OUT.parquet
"""

import argparse
import shlex

from pyspark.sql import SparkSession


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--as", dest="unit", choices=["instrument", "provision"], default="provision")
    arguments.add_argument("--treatylint", default="treatylint", help="the program, on every worker")
    arguments.add_argument("--partitions", type=int, default=0, help="0: as many as Spark would make")
    arguments.add_argument("input")
    arguments.add_argument("output")
    options = arguments.parse_args()

    spark = SparkSession.builder.appName("treatylint").getOrCreate()
    lines = spark.sparkContext.textFile(options.input)
    if options.partitions:
        lines = lines.repartition(options.partitions)
    command = f"{shlex.quote(options.treatylint)} assess --as {options.unit} --input-format jsonl --format jsonl -"
    # Records that cannot be assessed come out as records with an "error"; a program that dies fails the job.
    assessed = lines.pipe(command, checkCode=True)
    spark.read.json(assessed).write.mode("overwrite").parquet(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
