#!/usr/bin/env python3
"""Says, per tenth of confidence, how many answers of `rapporteur relate` are right (act after folding, by the first root label).

usage: evaluations/confidence.py GOLD.tsv ANSWERS.tsv
GOLD.tsv has the columns id and root, ANSWERS.tsv is what `rapporteur relate GOLD.tsv` printed. The data is not shipped.
"""
import csv
import sys


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def same(gold, event):
    yields = {"CONCEDE", "RETREAT"}
    return event == gold or gold == "YIELD" and event in yields


def main():
    gold = {row["id"]: row["root"] for row in rows(sys.argv[1])}
    tenths = {}
    for row in rows(sys.argv[2]):
        tenth = min(9, int(float(row["confidence"]) * 10))
        right, all_rows, total = tenths.get(tenth, (0, 0, 0.0))
        right += same(gold[row["id"]], row["event"])
        tenths[tenth] = (right, all_rows + 1, total + float(row["confidence"]))
    print("confidence  answers  mean confidence  right")
    for tenth, (right, count, total) in sorted(tenths.items()):
        print(f"{tenth / 10:.1f}-{(tenth + 1) / 10:.1f}     {count:6}   {total / count:.2f}             {right / count:.2f}")


if __name__ == "__main__":
    main()
