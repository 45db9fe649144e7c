"""How often the search over free text finds the statement that checks a post, and how fast.

    python benchmarks/retrieval.py --data DIR [--misspell SHARE] [--part a|b] [--errors N]

DIR holds corpus.jsonl with statements {"id", "text", "title", "subtitle"}, the knowledge base, and queries*.jsonl with
posts {"id", "text", "relevant": [ids], "group"}; or a folder retrieval/ of folders that do. The sets are not part of
this project (the one it was built on is CheckThat! 2022, task 2A). A folder that is absent is skipped. Beside the
search two others look for the same: plain BM25, as it comes, and RapidFuzz's token_set_ratio over every statement.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest
from math import log
from pathlib import Path
from statistics import median
from typing import Any
from zlib import crc32

from rapidfuzz import fuzz, process, utils

from claimcheck.knowledge.search import TextIndex
from claimcheck.text import stem

DEPTH = 10
WEIGHTS = {"text": 1.0, "title": 1.5, "subtitle": 0.75}
FIELDS = tuple(WEIGHTS)
LONG_WORD = re.compile(r"(?<![@#\w/.])[A-Za-z]{5,}\b")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    id: str
    text: str
    relevant: frozenset[str]
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Means over the queries; `seconds` is the median of a query, `slow` the 95th percentile, `build` the index."""

    precision: float
    recall: float
    seconds: float
    slow: float
    build: float


Search = Callable[[str], Sequence[str]]
Build = Callable[[dict[str, dict[str, str]]], Search]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--data", type=Path, required=True, help="folder with corpus.jsonl, or of such folders")
    parser.add_argument(
        "--misspell", type=float, default=0.0, metavar="SHARE", help="put a typo into so many long words"
    )
    parser.add_argument(
        "--part", choices=("a", "b"), help="one half of the posts, to look at one and judge by the other"
    )
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N posts whose statement is not first")
    options = parser.parse_args(arguments)
    folders = sorted(
        {path.parent for pattern in ("", "*/", "retrieval/*/") for path in options.data.glob(f"{pattern}corpus.jsonl")}
    )
    if not folders:
        print(f"skipped: no corpus.jsonl in {options.data}", file=sys.stderr)
    for folder in folders:
        documents = {
            row["id"]: {field: row.get(field) or "" for field in FIELDS} for row in _rows(folder / "corpus.jsonl")
        }
        for path in sorted(folder.glob("queries*.jsonl")):
            queries = read_queries(path, options.part, options.misspell)
            print(f"{folder.name}/{path.name}: {len(queries)} posts, {len(documents):,} statements")
            compare(documents, queries, options.errors)
    return 0


def read_queries(path: Path, part: str | None, misspell: float) -> list[Query]:
    queries = [
        Query(
            id=row["id"],
            text=row["text"],
            relevant=frozenset(row["relevant"]),
            part="ab"[crc32(row.get("group", row["id"]).encode()) % 2],
        )
        for row in _rows(path)
    ]
    queries = [query for query in queries if part in (None, query.part)]
    return [replace(query, text=misspelt(query.text, misspell, query.id)) for query in queries]


def _rows(path: Path) -> Iterable[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def misspelt(text: str, share: float, seed: str) -> str:
    """The text with one letter left out, doubled, changed or swapped in so many of its long words."""
    chance = random.Random(seed)
    return LONG_WORD.sub(lambda match: _misspell(match[0], chance) if chance.random() < share else match[0], text)


def _misspell(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    changed = chance.choice(LETTERS)
    return chance.choice(
        [
            before + after,
            before + letter + letter + after,
            before + changed + after,
            before + after[0] + letter + after[1:],
        ]
    )


# ---------------------------------------------------------------- the three


def build_claimcheck(documents: dict[str, dict[str, str]]) -> Search:
    index = TextIndex.build(documents.items(), WEIGHTS)
    return lambda text: [hit.id for hit in index.search(text, DEPTH)]


def build_bm25(documents: dict[str, dict[str, str]]) -> Search:
    """Stems of the words of all fields, k1 1.2 and b 0.75."""
    words = {name: _stems(" ".join(fields.values())) for name, fields in documents.items()}
    average = sum(map(len, words.values())) / len(words)
    postings: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for name, found in words.items():
        for word, count in Counter(found).items():
            weight = 2.2 * count / (count + 1.2 * (0.25 + 0.75 * len(found) / average))
            postings[word].append((name, weight))

    def search(text: str) -> Sequence[str]:
        scores: defaultdict[str, float] = defaultdict(float)
        for word, times in Counter(_stems(text)).items():
            found = postings.get(word, ())
            rarity = log(1 + (len(words) - len(found) + 0.5) / (len(found) + 0.5))
            for name, weight in found:
                scores[name] += times * rarity * weight
        return nlargest(DEPTH, scores, key=scores.__getitem__)

    return search


def _stems(text: str) -> list[str]:
    return [stem(word) for word in re.findall(r"\w+", text.lower())]


def build_rapidfuzz(documents: dict[str, dict[str, str]]) -> Search:
    """token_set_ratio against all fields together, which serves it better than any one."""
    texts = {name: utils.default_process(" ".join(fields.values())) for name, fields in documents.items()}

    def search(text: str) -> Sequence[str]:
        found = process.extract(
            utils.default_process(text), texts, scorer=fuzz.token_set_ratio, processor=None, limit=DEPTH
        )
        return [name for _, _, name in found]

    return search


ENGINES: dict[str, Build] = {"claimcheck": build_claimcheck, "BM25": build_bm25, "RapidFuzz": build_rapidfuzz}

# ---------------------------------------------------------------- scores


def compare(documents: dict[str, dict[str, str]], queries: list[Query], errors: int) -> None:
    scores: dict[str, Score] = {}
    for title, build in ENGINES.items():
        started = time.process_time()
        search = build(documents)
        built = time.process_time() - started
        found, seconds = [], []
        for query in queries:
            started = time.process_time()
            found.append(search(query.text))
            seconds.append(time.process_time() - started)
        scores[title] = score(queries, found, seconds, built)
        if title == "claimcheck" and errors:
            print_errors(documents, queries, found, errors)
    print_table(scores)


def score(queries: list[Query], found: list[Sequence[str]], seconds: list[float], built: float) -> Score:
    pairs = list(zip(queries, found, strict=True))
    return Score(
        precision=_mean(average_precision(names[:5], query.relevant) for query, names in pairs),
        recall=_mean(len(query.relevant & set(names)) / len(query.relevant) for query, names in pairs),
        seconds=median(seconds),
        slow=sorted(seconds)[int(0.95 * len(seconds))],
        build=built,
    )


def average_precision(names: Sequence[str], relevant: frozenset[str]) -> float:
    right = [rank for rank, name in enumerate(names, start=1) if name in relevant]
    return sum(count / rank for count, rank in enumerate(right, start=1)) / min(len(relevant), 5)


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)


def print_table(scores: dict[str, Score]) -> None:
    base = scores["BM25"]
    heads = ("MAP@5", "× BM25", "recall@10", "× BM25", "p50 ms", "× BM25", "p95 ms", "build s")
    print(f"{'':12}" + "".join(f"{head:>11}" for head in heads))
    for title, one in scores.items():
        found = f"{one.precision:11.3f}{one.precision / base.precision:11.2f}"
        found += f"{one.recall:11.3f}{one.recall / base.recall:11.2f}"
        speed = f"{1e3 * one.seconds:11.2f}{one.seconds / base.seconds:11.2f}{1e3 * one.slow:11.2f}{one.build:11.2f}"
        print(f"{title:12}{found}{speed}")


def print_errors(
    documents: dict[str, dict[str, str]], queries: list[Query], found: list[Sequence[str]], most: int
) -> None:
    wrong = [(query, names) for query, names in zip(queries, found, strict=True) if names[0] not in query.relevant]
    for query, names in random.Random(7).sample(wrong, min(most, len(wrong))):
        wanted = next(iter(query.relevant))
        place = f"{names.index(wanted) + 1}." if wanted in names else f"not among {len(names)}"
        print(f"{query.id}: {query.text}")
        print(f"  wanted, {place}: {documents[wanted]['text']}\n  first: {documents[names[0]]['text']}")


if __name__ == "__main__":
    sys.exit(main())
