"""Plot how many escape clauses trade agreements have, and how many of these are fenced in, over the years.

    treatylint audit treaties/ --output audit.sqlite
    python3 plot_escapes.py audit.sqlite escapes.png

Of the agreements in English that say when they were signed, by five years: the mean number of provisions with an
escape clause in a hundred, with the standard error of the mean; and the part that is bounded by an express
condition (necessity, a time limit, notification …).
"""

import sqlite3
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as pyplot
import pandas

QUERY = """
    WITH escaping AS (
      SELECT provision_id, min(bounded) AS all_bounded FROM escapes GROUP BY provision_id)
    SELECT p.instrument_id, p.year, count(*) AS provisions, count(e.provision_id) AS escaping,
      coalesce(sum(e.all_bounded), 0) AS bounded
    FROM coded_provisions p LEFT JOIN escaping e ON e.provision_id = p.id
    WHERE p.language = 'en' AND p.year IS NOT NULL
    GROUP BY p.instrument_id HAVING count(*) >= 10
"""


def main(database: str, picture: str) -> None:
    instruments = pandas.read_sql(QUERY, sqlite3.connect(f"file:{database}?mode=ro", uri=True))
    instruments["period"] = instruments["year"].astype(int) // 5 * 5
    instruments["all"] = 100 * instruments["escaping"] / instruments["provisions"]
    instruments["fenced"] = 100 * instruments["bounded"] / instruments["provisions"]
    periods = instruments.groupby("period").agg(
        number=("all", "size"), all=("all", "mean"), error=("all", "sem"), fenced=("fenced", "mean"))
    periods = periods[periods["number"] >= 3]
    if periods.empty:
        sys.exit("there are no five years with three agreements of ten provisions that say when they were signed")
    print(periods.round(2).to_string())

    figure, axes = pyplot.subplots(figsize=(7.2, 4.2), dpi=150)
    middle = periods.index + 2
    axes.bar(middle, periods["all"], width=4, facecolor="white", edgecolor="black", label="not bounded")
    axes.bar(middle, periods["fenced"], width=4, facecolor="0.75", edgecolor="black", hatch="///",
             label="bounded by an express condition")
    axes.errorbar(middle, periods["all"], yerr=periods["error"], fmt="none", ecolor="black", capsize=3)
    for x, y, number in zip(middle, periods["all"] + periods["error"].fillna(0), periods["number"]):
        axes.text(x, y + 0.4, f"n={number}", ha="center", fontsize=7)
    axes.set_xlabel("signed in the five years from")
    axes.set_xticks(middle, periods.index)
    axes.set_ylabel("provisions with an escape clause, %")
    axes.set_title("Escape clauses in trade agreements", loc="left")
    axes.set_ylim(0, 1.3 * (periods["all"] + periods["error"].fillna(0)).max())
    axes.legend(frameon=False, loc="upper left", fontsize=8)
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(picture)


if __name__ == "__main__":
    main(*sys.argv[1:3])
