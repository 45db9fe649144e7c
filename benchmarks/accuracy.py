"""How often compare() is right on public evaluation sets.

    python benchmarks/accuracy.py --data DIR [--set NAME] [--errors N] [--part a|b]

DIR holds verification/*.jsonl with rows {"id", "claim", "evidence", "label"}; the sets are not part of this project
(benchmarks/README.md says which they are and how stances become their labels). A folder that is absent is skipped.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import baselines

from claimcheck.freetext import compare
from claimcheck.model import Comparison, Stance, Strength

LABELS = ("supports", "contradicts", "nei")
TWO_CLASSES = ("equate_newsnli", "equate_rte_quant")
IMPLIED_IS_NEI = ("equate_stress",)
SAMPLE_SEED = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    id: str
    claim: str
    evidence: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """`confusion` counts (gold, given); `seconds` is for all rows."""

    rows: int
    accuracy: float
    macro_f1: float
    f1: dict[str, float]
    confusion: Counter[tuple[str, str]]
    seconds: float


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--data", type=Path, required=True, help="folder that holds verification/*.jsonl")
    parser.add_argument("--set", dest="only", default="", help="only the sets whose file name contains this")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N wrong rows of each cause")
    parser.add_argument(
        "--part", choices=("a", "b"), help="only one half of the cases, to look at one and judge by the other"
    )
    options = parser.parse_args(arguments)
    files = sorted(path for path in (options.data / "verification").glob("*.jsonl") if options.only in path.name)
    if not files:
        print(f"skipped: no evaluation sets in {options.data / 'verification'}")
        return 0
    systems, missing = baselines.peers()
    for path in files:
        rows = read_rows(path, options.part)
        report_set(path.name.split(".")[0], rows, systems, options.errors)
    for line in missing:
        print(line)
    return 0


def read_rows(path: Path, part: str | None) -> list[Row]:
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        found = json.loads(line)
        case = found.get("page") or found.get("case") or found["id"]
        if part and ("a" if sum(map(ord, case)) % 2 == 0 else "b") != part:
            continue
        rows.append(Row(id=found["id"], claim=found["claim"], evidence=found["evidence"], label=found["label"]))
    return rows


def report_set(name: str, rows: list[Row], peers: dict[str, baselines.Decide], errors: int) -> None:
    gold = [fold_label(row.label, name) for row in rows]
    started = time.process_time()
    compared = [compare(row.claim, row.evidence) for row in rows]
    seconds = time.process_time() - started
    given = [label_of(comparison, name) for comparison in compared]
    ours = score(gold, given, seconds)
    print(f"\n== {name}: {len(rows)} rows, {', '.join(f'{n} {label}' for label, n in Counter(gold).most_common())}")
    systems = {
        "majority": baselines.majority(gold),
        "same numbers": baselines.same_numbers,
        "comparator rule": baselines.comparator_rule,
        **peers,
    }
    scores = {title: run(decide, rows, gold, name) for title, decide in systems.items()}
    scores["claimcheck"] = ours
    print_table(scores, sorted(set(gold), key=LABELS.index))
    print_confusion(ours, sorted(set(gold) | set(given), key=LABELS.index))
    if errors:
        print_errors(rows, gold, given, compared, errors)


def run(decide: baselines.Decide, rows: list[Row], gold: list[str], name: str) -> Score:
    started = time.process_time()
    given = [fold_label(decide(row.claim, row.evidence), name) for row in rows]
    return score(gold, given, time.process_time() - started)


def fold_label(label: str, name: str) -> str:
    """Two-class sets know support and no support only."""
    return "nei" if label == "contradicts" and name in TWO_CLASSES else label


def label_of(comparison: Comparison, name: str) -> str:
    if comparison.stance is Stance.SUPPORTS:
        return "supports"
    if comparison.stance is not Stance.CONTRADICTS:
        return "nei"
    if comparison.strength is Strength.IMPLIED and name in IMPLIED_IS_NEI:
        return "nei"
    return fold_label("contradicts", name)


def score(gold: list[str], given: list[str], seconds: float) -> Score:
    confusion = Counter(zip(gold, given, strict=True))
    f1 = {}
    for label in sorted(set(gold)):
        right = confusion[label, label]
        wanted = sum(n for (want, _), n in confusion.items() if want == label)
        got = sum(n for (_, have), n in confusion.items() if have == label)
        f1[label] = 2 * right / (wanted + got) if wanted + got else 0.0
    right = sum(n for (want, have), n in confusion.items() if want == have)
    return Score(
        rows=len(gold),
        accuracy=right / len(gold) if gold else 0.0,
        macro_f1=sum(f1.values()) / len(f1) if f1 else 0.0,
        f1=f1,
        confusion=confusion,
        seconds=seconds,
    )


def print_table(scores: dict[str, Score], labels: list[str]) -> None:
    rule = scores["comparator rule"].accuracy
    print(
        f"{'':20}{'accuracy':>9}{'× rule':>8}{'macro-F1':>10}"
        + "".join(f"{'F1 ' + x:>15}" for x in labels)
        + "   pairs/s"
    )
    for title, one in scores.items():
        f1 = "".join(f"{one.f1.get(label, 0):>15.3f}" for label in labels)
        ratio = one.accuracy / rule if rule else 0.0
        speed = one.rows / one.seconds if one.seconds else 0.0
        print(f"{title:20}{one.accuracy:>9.3f}{ratio:>8.2f}{one.macro_f1:>10.3f}{f1}{speed:>10,.0f}")


def print_confusion(ours: Score, labels: list[str]) -> None:
    print("claimcheck, rows as labelled, columns as given:")
    print(f"{'':14}" + "".join(f"{label:>13}" for label in labels))
    for want in labels:
        print(f"  {want:12}" + "".join(f"{ours.confusion[want, have]:>13}" for have in labels))


# What a reason says when it is wrong, by a phrase of it.
CAUSES = (
    ("nothing stands for", "a figure of the claim has no counterpart"),
    ("does not speak of", "the figures agree, too many words do not"),
    ("the source says something else", "no figure to compare, and the words differ"),
    ("another moment", "given for another moment"),
    (" for ", "given for another day"),
    ("denies", "one side denies"),
    (" make ", "added up"),
    ("comparable units", "units"),
)


def cause_of(comparison: Comparison) -> str:
    return next((cause for phrase, cause in CAUSES if phrase in comparison.reason), "figures paired and compared")


def print_errors(rows: list[Row], gold: list[str], given: list[str], compared: list[Comparison], count: int) -> None:
    """A fixed sample of wrong rows, by what was wanted, what was given, and why."""
    wrong: dict[str, list[tuple[Row, Comparison]]] = defaultdict(list)
    for row, want, have, comparison in zip(rows, gold, given, compared, strict=True):
        if want != have:
            wrong[f"{want}, given {have}: {cause_of(comparison)}"].append((row, comparison))
    total = sum(map(len, wrong.values()))
    for cause, found in sorted(wrong.items(), key=lambda item: -len(item[1])):
        print(f"\n-- {cause}: {len(found)}, {len(found) / total:.0%} of the errors")
        for row, comparison in random.Random(SAMPLE_SEED).sample(found, min(count, len(found))):
            print(f"{row.id}\n  claim:    {row.claim}\n  evidence: {row.evidence}\n  reason:   {comparison.reason}")


if __name__ == "__main__":
    sys.exit(main())
