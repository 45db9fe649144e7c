"""How well the product's own text search finds the fact-checked statement a post is about.

    python benchmarks/retrieval.py --data DIR

DIR holds corpus.jsonl and queries.dev.jsonl (or a folder ct22a, or retrieval/ct22a, that does). Plain BM25 and
RapidFuzz's token_set_ratio answer the same queries in the same run.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from claimcheck.knowledge.search import TextIndex

WEIGHTS = {"title": 1.0, "text": 1.0, "subtitle": 0.5}
Row = Mapping[str, Any]
Answer = Callable[[str], Sequence[str]]


def find_data(folder: Path) -> Path | None:
    tries = (folder, folder / "ct22a", folder / "retrieval" / "ct22a")
    return next((one for one in tries if (one / "corpus.jsonl").is_file()), None)


def read_rows(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def build_product(documents: Sequence[Row]) -> Answer:
    rows = ((row["id"], {field: row.get(field) or "" for field in WEIGHTS}) for row in documents)
    index = TextIndex.build(rows, WEIGHTS)
    return lambda text: [hit.id for hit in index.search(text, 10)]


def build_bm25(documents: Sequence[Row], k1: float = 1.2, b: float = 0.75) -> Answer:
    """Okapi BM25 over lower-cased words of title and text (Robertson and Zaragoza, 2009)."""
    bags = [Counter(_words(f"{row.get('title') or ''} {row['text']}")) for row in documents]
    lengths = [sum(bag.values()) for bag in bags]
    mean = sum(lengths) / len(lengths)
    postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, bag in enumerate(bags):
        for word, count in bag.items():
            postings[word].append((number, count))

    def answer(text: str) -> Sequence[str]:
        scores: dict[int, float] = defaultdict(float)
        for word in set(_words(text)):
            held = postings.get(word, ())
            rarity = math.log(1 + (len(bags) - len(held) + 0.5) / (len(held) + 0.5))
            for number, count in held:
                norm = k1 * (1 - b + b * lengths[number] / mean)
                scores[number] += rarity * count * (k1 + 1) / (count + norm)
        best = sorted(scores, key=lambda one: (-scores[one], one))[:10]
        return [documents[number]["id"] for number in best]

    return answer


def build_fuzzy(documents: Sequence[Row]) -> Answer:
    from rapidfuzz import fuzz, process

    texts = [f"{row.get('title') or ''} {row['text']}".lower() for row in documents]

    def answer(text: str) -> Sequence[str]:
        found = process.extract(text.lower(), texts, scorer=fuzz.token_set_ratio, limit=10)
        return [documents[number]["id"] for _, _, number in found]

    return answer


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def measure(answer: Answer, queries: Sequence[Row]) -> tuple[float, float, float]:
    """MAP@5, recall@10 and the median milliseconds a query."""
    precision = recall = 0.0
    times: list[float] = []
    for query in queries:
        start = time.perf_counter()
        found = answer(query["text"])
        times.append(time.perf_counter() - start)
        relevant = set(query["relevant"])
        hits = [place for place, one in enumerate(found[:5], start=1) if one in relevant]
        precision += sum(number / place for number, place in enumerate(hits, start=1)) / min(len(relevant), 5)
        recall += len(relevant & set(found[:10])) / len(relevant)
    return precision / len(queries), recall / len(queries), 1000 * sorted(times)[len(times) // 2]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="where the set lies")
    parser.add_argument(
        "--part", choices=("all", "a", "b"), default="all", help="every other query, to tune on one half"
    )
    options = parser.parse_args()
    folder = find_data(options.data)
    if folder is None:
        print(f"{options.data}: no corpus.jsonl here; nothing measured")
        return 0
    documents, queries = read_rows(folder / "corpus.jsonl"), read_rows(folder / "queries.dev.jsonl")
    if options.part != "all":
        queries = queries[options.part == "b" :: 2]
    print(f"{len(documents):,} statements, {len(queries):,} queries")
    print(f"{'':<32}{'MAP@5':>8}{'× BM25':>8}{'recall@10':>11}{'p50 ms':>9}{'built s':>9}")
    builders = {"BM25": build_bm25, "RapidFuzz token_set_ratio": build_fuzzy, "claimcheck": build_product}
    reference = 0.0
    for name, build in builders.items():
        start = time.perf_counter()
        answer = build(documents)
        built = time.perf_counter() - start
        precision, recall, took = measure(answer, queries)
        reference = reference or precision
        print(f"{name:<32}{precision:>8.4f}{precision / reference:>8.2f}{recall:>11.4f}{took:>9.2f}{built:>9.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
