#!/usr/bin/env python3
"""Makes the weights of core's acts/confidence.tsv of records that somebody has judged.

    evaluations/fit-confidence.py RECORDS.jsonl JUDGED.tsv [--write FILE]

RECORDS.jsonl is what `rapporteur read --format jsonl` wrote; JUDGED.tsv has a line a record: id, then 1 or 0 for act, actor,
recipient and status. A record counts as right when all four are. Prints, by five-fold cross-validation over reports, how many of the
records of each confidence were right; with --write, fits all and writes the table. Logistic regression with a ridge, by Newton's
method: the same input gives the same weights.
"""
import argparse, collections, json, math
import numpy as np

RIDGE = 4.0
FEWEST = 8
HEADER = """# How much each plain fact about a record speaks for its being right in act, actor, recipient and status: a logistic regression.
# feature: what is plain of the record, as `explain` names it; base stands for every record. weight: added to the log odds.
# Source: made by evaluations/fit-confidence.py of {count} records of `read` that were judged one by one ({share:.0%} of them right in all four);
#   not to be edited by hand. The judged reports are PolNeAR's and TempEval's, of which no word is kept. Licence: GPL-3.0-or-later.
# Order: base first, then alphabetical. Test: ConfidenceTest.
feature\tweight
"""


def features(record):
    for line in record['why']:
        if line.startswith('coding/confidence: '):
            return line[len('coding/confidence: '):].rsplit(' (', 1)[0].split(', ')
    raise SystemExit(f"record {record['id']} tells no features")


def fit(rows, right):
    weights = np.zeros(rows.shape[1])
    ridge = np.full(rows.shape[1], RIDGE)
    ridge[0] = 0.0
    for _ in range(50):
        p = 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ (right - p) - ridge * weights
        hessian = (rows * (p * (1 - p))[:, None]).T @ rows + np.diag(ridge)
        step = np.linalg.solve(hessian + 1e-9 * np.eye(len(weights)), gradient)
        weights += step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def table(judged, names):
    index = {name: i for i, name in enumerate(names)}
    rows = np.zeros((len(judged), len(names)))
    rows[:, 0] = 1
    for i, (_, marks, _) in enumerate(judged):
        for mark in marks:
            if mark in index:
                rows[i, index[mark]] = 1
    return rows, np.array([float(right) for _, _, right in judged])


def names_of(judged):
    counts = collections.Counter(mark for _, marks, _ in judged for mark in marks)
    return ['base'] + sorted(mark for mark, count in counts.items() if count >= FEWEST)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('records')
    parser.add_argument('judged')
    parser.add_argument('--write')
    options = parser.parse_args()
    right = {}
    for line in open(options.judged):
        cells = line.rstrip('\n').split('\t')
        if len(cells) >= 5:
            right[cells[0]] = all(cell == '1' for cell in cells[1:5])
    judged = []
    for line in open(options.records):
        record = json.loads(line)
        if record['id'] in right:
            judged.append((record['report'], features(record), right[record['id']]))
    reports = sorted({report for report, _, _ in judged})
    print(f'{len(judged)} judged records of {len(reports)} reports, {sum(r for _, _, r in judged)} right in all four')

    guesses = []
    for fold in range(5):
        held = set(reports[fold::5])
        learnt = [one for one in judged if one[0] not in held]
        tested = [one for one in judged if one[0] in held]
        names = names_of(learnt)
        rows, answers = table(learnt, names)
        weights = fit(rows, answers)
        rows, answers = table(tested, names)
        guesses += list(zip(1 / (1 + np.exp(-rows @ weights)), answers))
    guesses.sort()
    print('by tenths of the records, least confident first (cross-validated): mean confidence, right, records')
    for part in np.array_split(np.array(guesses), 10):
        print(f'  {part[:, 0].mean():.2f}  {part[:, 1].mean():.2f}  {len(part)}')
    every = np.array(guesses)
    base = every[:, 1].mean()
    print(f'log loss {-np.mean(every[:, 1] * np.log(every[:, 0]) + (1 - every[:, 1]) * np.log(1 - every[:, 0])):.3f},'
          f' of saying {base:.2f} always {-(base * math.log(base) + (1 - base) * math.log(1 - base)):.3f}')

    if options.write:
        names = names_of(judged)
        rows, answers = table(judged, names)
        weights = fit(rows, answers)
        with open(options.write, 'w') as out:
            out.write(HEADER.format(count=len(judged), share=answers.mean()))
            for name, weight in zip(names, weights):
                out.write(f'{name}\t{weight:.2f}\n')


if __name__ == '__main__':
    main()
