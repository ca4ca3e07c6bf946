"""Questions to an audit in DuckDB and in pandas: the queries of README.md, ready to run.

    python3 queries.py audit.sqlite
"""

import sqlite3
import sys

import duckdb
import pandas


def attached(path: str) -> duckdb.DuckDBPyConnection:
    """DuckDB reads the file as it is; its sqlite extension is fetched the first time."""
    database = duckdb.connect()
    try:
        # Machines that cannot fetch the extension may have it from PyPI: pip install "duckdb-ext[sqlite]"
        import duckdb_ext
        database.execute("SET extension_directory = ?", [str(duckdb_ext.get_extension_dir())])
    except ImportError:
        pass
    database.execute(f"ATTACH '{path}' AS audit (TYPE sqlite, READ_ONLY)")
    database.execute("USE audit")
    return database


def with_duckdb(path: str) -> None:
    database = attached(path)
    print("Force by year, in DuckDB")
    print(database.sql("""
        SELECT year, force, count(*) AS provisions
        FROM coded_provisions WHERE language = 'en' AND year IS NOT NULL
        GROUP BY year, force ORDER BY year DESC, provisions DESC LIMIT 10
    """).df())
    print("Rules with the most evidence, in DuckDB")
    print(database.sql("""
        SELECT e.rule, e.category, count(*) AS hits
        FROM provision_evidence e JOIN coded_provisions p ON p.id = e.provision_id
        WHERE p.language = 'en'
        GROUP BY e.rule, e.category ORDER BY hits DESC, e.rule LIMIT 10
    """).df())


def with_pandas(path: str) -> None:
    """pandas reads through Python's own sqlite3."""
    connection = sqlite3.connect(path)
    instruments = pandas.read_sql("SELECT * FROM instruments WHERE language = 'en'", connection)
    instruments["year"] = instruments["date_signed"].str[:4].astype("Int64")
    print("Figures by decade, in pandas")
    columns = ["mean_precision", "hortatory_share", "escape_density"]
    print(instruments.groupby(instruments["year"] // 10 * 10)[columns].mean().round(3))
    effects = pandas.read_sql(
        """
        SELECT e.mechanism, e.stage, e.direction, count(*) AS provisions
        FROM provision_effects e JOIN coded_provisions p ON p.id = e.provision_id
        WHERE p.language = 'en' GROUP BY 1, 2, 3
        """, connection)
    print("Expected effects of provisions, in pandas")
    print(effects.pivot_table(index=["mechanism", "stage"], columns="direction", values="provisions", fill_value=0))


if __name__ == "__main__":
    with_duckdb(sys.argv[1])
    with_pandas(sys.argv[1])
