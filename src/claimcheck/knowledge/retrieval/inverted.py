"""Documents -> a store that says for each term which documents hold it, and how much it counts in each.

What a term counts in a document is BM25's (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009): it
grows with how often the term is met, less each time, and falls with the document's length. Fields are weighed before,
as in BM25F.
"""

from __future__ import annotations

import marshal
from array import array
from collections.abc import Iterable, Mapping
from functools import cache, partial
from math import log
from struct import Struct
from typing import BinaryIO

from ...dataclass import dataclass
from ..store import Store, StoreWriter, Table
from .term import find_joined, find_tags, find_words, plain, split_camel, terms_of, years_among

_SATURATION, _LENGTH = 1.2, 0.75  # k1 and b, where BM25 is used as it comes
# A rare term counts more beside a common one than BM25 has it: much is said of the same people in the same words, and
# differs in a few (house; from 1.2 to 1.5 is as good on the development half of CheckThat! 2022 2A).
_RARITY = 1.4
_QUARTERS, STEPS = 4, 100  # a field's weight is kept in quarters, what a term counts in hundredths
_HEAD = Struct("<IB?")  # of a posting: how many documents, the most it counts, whether all documents are listed
_KEPT = 50_000  # postings; beyond, reading begins anew (house)

Fields = Mapping[str, str]


class IndexWriter:
    """Collects documents and writes them as a store. `weights` says what a word counts in each field, in quarters;
    other fields are left out."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._weights = {field: round(weight * _QUARTERS) for field, weight in weights.items()}
        self._ids: list[str] = []
        self._years: list[bytes] = []
        self._lengths = array("I")
        self._found: dict[str, tuple[array[int], bytearray]] = {}

    def add(self, document: str, fields: Fields) -> None:
        """No id may come twice."""
        number, length = len(self._ids), 0
        counts: dict[str, int] = {}
        years: set[int] = set()
        for field, weight in self._weights.items():
            words = _find_document_words(fields.get(field, ""))
            years |= years_among(words)
            length += weight * len(words)
            for word in words:
                for term, _ in terms_of(word):
                    counts[term] = counts.get(term, 0) + weight
        for term, count in counts.items():
            found = self._found.get(term)
            if found is None:
                found = self._found[term] = array("I"), bytearray()
            found[0].append(number)
            found[1].append(min(count, 255))
        self._ids.append(document)
        self._years.append(array("H", sorted(years)).tobytes())
        self._lengths.append(length)

    def write(self, stream: BinaryIO) -> None:
        writer = StoreWriter(stream)
        average = sum(self._lengths) / len(self._lengths) if self._lengths else 1.0
        impact = cache(partial(_find_impact, average or 1.0))
        for term, (numbers, counts) in self._found.items():
            lengths = map(self._lengths.__getitem__, numbers)
            impacts = bytes(map(impact, counts, lengths))
            writer.add("terms", term, _pack(numbers, impacts, len(self._ids)))
        for document, years in zip(self._ids, self._years, strict=True):
            writer.add("documents", document, years)
        for letter, words in self._words_by_letter().items():
            writer.add("words", letter, marshal.dumps(words))
        writer.close()

    def _words_by_letter(self) -> dict[str, list[str]]:
        """The stems by their first letter, for those who look for a spelling."""
        found: dict[str, list[str]] = {}
        for term in self._found:
            if term[0].isalpha() and term[-1] != "*":
                found.setdefault(term[0], []).append(term)
        return found


def _find_impact(average: float, count: int, length: int) -> int:
    """What a term counts that a document of `length` holds so often, both by weight; at least a hundredth."""
    norm = _SATURATION * (1 - _LENGTH + _LENGTH * length / average)
    return max(1, round(STEPS * (_SATURATION + 1) * count / (count + _QUARTERS * norm)))


def _pack(numbers: array[int], impacts: bytes, documents: int) -> bytes:
    """Each document that holds the term with what it counts there; of a common term, what it counts in each there is,
    which takes less and is found at once."""
    if len(numbers) * (numbers.itemsize + 1) < documents:
        return _HEAD.pack(len(numbers), max(impacts), False) + impacts + numbers.tobytes()
    everywhere = bytearray(documents)
    for number, impact in zip(numbers, impacts, strict=True):
        everywhere[number] = impact
    return _HEAD.pack(len(numbers), max(impacts), True) + everywhere


def _find_document_words(text: str) -> list[str]:
    """With what hyphens join, and the parts of what is written as one word with capitals ("#StateOfTheUnion")."""
    words = find_words(text) + find_joined(text)
    for tag in find_tags(text):
        parts = [word for part in split_camel(tag) if (word := plain(part))]
        words += parts if len(parts) > 1 else []
    return words


@dataclass(frozen=True, slots=True)
class Posting:
    """What a term counts in the documents that hold it, in hundredths: `impacts` of the `numbers`, which rise, or,
    where `numbers` is None, of every document there is, 0 of those without it. `most` is the highest of them, `count`
    how many documents hold the term, and `rarity` what that makes of it."""

    numbers: memoryview | None
    impacts: memoryview
    most: int
    count: int
    rarity: float


class Inverted:
    """What an IndexWriter wrote."""

    def __init__(self, store: Store) -> None:
        self._terms, self._words = store.table("terms"), store.table("words")
        self.documents: Table = store.table("documents")
        self._kept: dict[str, Posting | None] = {}

    def posting(self, term: str) -> Posting | None:
        """None where no document holds the term."""
        if term in self._kept:
            return self._kept[term]
        found = self._terms.get(term)
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        made = self._kept[term] = None if found is None else self._read(found)
        return made

    def _read(self, packed: memoryview) -> Posting:
        count, most, everywhere = _HEAD.unpack_from(packed)
        impacts, numbers = packed[_HEAD.size :], None
        if not everywhere:
            impacts, numbers = impacts[:count], impacts[count:].cast("I")
        return Posting(numbers, impacts, most, count, self.rarity(count))

    def rarity(self, count: int) -> float:
        """What a term counts that `count` documents hold."""
        others = len(self.documents) - count
        return float(log(1 + (others + 0.5) / (count + 0.5)) ** _RARITY)

    def words(self, letter: str) -> Iterable[str]:
        """The stems that begin with a letter."""
        found = self._words.get(letter)
        return () if found is None else marshal.loads(found)
