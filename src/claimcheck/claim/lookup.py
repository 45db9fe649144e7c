"""Words of a sentence as they are looked up: folded, merged, and knowing what stands between them."""

from __future__ import annotations

from collections.abc import Mapping

from ..dataclass import dataclass
from ..model import Span
from ..text import Token

_TRANSPARENT = frozenset("-‐‑'’‘ʼʻʿʾ`#@")


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


def read_words(tokens: tuple[Token, ...], dotted: frozenset[str] = frozenset()) -> Words:
    """The words and numbers of `tokens`. A full stop after a word of `dotted` parts nothing."""
    words = Words([], [], [], [], [], [], [])
    joined, hyphened, opens = False, False, True
    for token in tokens:
        kind = token.kind
        if kind == "mark":
            mark = token.text
            if mark in _TRANSPARENT:
                hyphened = mark in "-‐‑"
            elif not (mark == "." and words.folded and words.folded[-1] in dotted):
                joined = False
                opens = opens or mark in ".!?…:"
            continue
        if kind == "clitic":
            continue
        words.folded.append(token.folded)
        words.surface.append(token.text)
        words.starts.append(token.span.start)
        words.ends.append(token.span.end)
        words.joined.append(joined)
        words.hyphened.append(hyphened and joined)
        words.opens.append(opens)
        joined, hyphened, opens = True, False, False
    return words


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
