"""Words of a sentence as they are looked up: folded, merged, and knowing what stands between them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from ..dataclass import dataclass
from ..model import Span
from ..text import tokenize

_TRANSPARENT = frozenset("-‐‑'’‘ʼʻʿʾ`#@")
_HYPHENS = frozenset("-‐‑")
_CLOSING = frozenset(".!?…:")
_PASSED = frozenset(("mark", "clitic"))


@dataclass(slots=True)
class Words:
    """Parallel columns, one entry a word or number. `joined[i]` says that no mark parts word i from the one before
    (hyphens, apostrophes and possessives part nothing), `hyphened[i]` that only a hyphen stands between them,
    `opens[i]` that the word opens a sentence."""

    folded: list[str]
    surface: list[str]
    starts: list[int]
    ends: list[int]
    joined: list[bool]
    hyphened: list[bool]
    opens: list[bool]

    def possessive(self, index: int) -> bool:
        """A possessive stands between the word and the next."""
        return index + 1 < len(self.starts) and self.joined[index + 1] and self.starts[index + 1] - self.ends[index] > 2

    def span(self, first: int, last: int) -> Span:
        """From word `first` to word `last`, both included."""
        return Span(start=self.starts[first], end=self.ends[last])


def read_words(text: str, dotted: frozenset[str] = frozenset()) -> Words:
    """The words and numbers of `text`, not to be changed. A full stop after a word of `dotted` parts nothing."""
    words = _read_words(text, frozenset())
    return words if dotted.isdisjoint(words.folded) else _read_words(text, dotted)


@lru_cache(maxsize=32)
def _read_words(text: str, dotted: frozenset[str]) -> Words:
    tokens = tokenize(text)
    kept = [token for token in tokens if token.kind not in _PASSED]
    folded, spans = [token.folded for token in kept], [token.span for token in kept]
    count = len(kept)
    joined, hyphened, opens = [True] * count, [False] * count, [False] * count
    if count:
        joined[0], opens[0] = False, True
    at = 0  # the next word
    for token in tokens:
        if token.kind == "clitic":
            continue
        if token.kind != "mark":
            at += 1
            continue
        if at == count:
            break
        mark = token.text
        if mark in _TRANSPARENT:
            hyphened[at] = mark in _HYPHENS
        elif not (mark == "." and at and folded[at - 1] in dotted):
            joined[at] = False
            opens[at] = opens[at] or mark in _CLOSING
    return Words(
        folded=folded,
        surface=[token.text for token in kept],
        starts=[span.start for span in spans],
        ends=[span.end for span in spans],
        joined=joined,
        hyphened=[hyphen and beside for hyphen, beside in zip(hyphened, joined, strict=True)],
        opens=opens,
    )


Merges = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


def merge_words(words: Words, merges: Merges) -> Words:
    """The same words with each run that `merges` knows made one ("air base" is "airbase")."""
    if merges.keys().isdisjoint(words.folded):
        return words
    merged = Words([], [], [], [], [], [], [])
    index, count = 0, len(words.folded)
    while index < count:
        size, text = 1, words.folded[index]
        for rest, whole in merges.get(text, ()):
            end = index + 1 + len(rest)
            if tuple(words.folded[index + 1 : end]) == rest and all(words.joined[index + 1 : end]):
                size, text = 1 + len(rest), whole
                break
        merged.folded.append(text)
        merged.surface.append(words.surface[index])
        merged.starts.append(words.starts[index])
        merged.ends.append(words.ends[index + size - 1])
        merged.joined.append(words.joined[index])
        merged.hyphened.append(words.hyphened[index])
        merged.opens.append(words.opens[index])
        index += size
    return merged
