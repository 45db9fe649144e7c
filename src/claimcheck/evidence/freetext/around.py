"""What stands around each figure, weighed by how near it is, and the date each is given for."""

from __future__ import annotations

from collections.abc import Sequence

from ...dataclass import replace
from .figure import Figure, FigureKind, Word

# How much a word near a figure tells of it falls by this from one content word to the next, and by more across
# another figure, a clause, or a mark that parts phrases. House.
_FADE = 0.8
_FADE_AT_FIGURE = 0.5
_FADE_AT_CLAUSE = 0.6
_FADE_AT_MARK = {",": 0.8, ";": 0.3, ":": 0.8, "(": 0.8, ")": 0.8}
_FORWARD, _BACKWARD = 1.0, 0.9
_FORWARD_OF_DATE, _BACKWARD_OF_DATE = 0.7, 1.0  # a date belongs to the verb before it
_SUBJECT = 0.8  # what stands before the first figure of the sentence, for the others
_NAMED = 1.3
_OWNED = 0.3  # "a budget of 26": the budget is that figure's, not the one's before
_LEAST = 0.1
_PHRASE = 8
_REACH = 60  # words looked at in one direction
_BEFORE_DATE = 8  # a date so many words after a figure is its own ("92 million as of August")


def weigh_around(words: Sequence[Word], found: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures, numbered, with `around`, `names`, `next` and `dated`."""
    surroundings = _Surroundings(words, found)
    return tuple(
        replace(
            figure,
            order=order,
            around=surroundings.around(order),
            names=surroundings.names(figure),
            next=surroundings.next(figure),
            dated=_dated(words, found, order),
        )
        for order, figure in enumerate(found)
    )


class _Surroundings:
    """The words of a text, which figure takes up each (`taken`), and which is some figure's own (`owned`)."""

    def __init__(self, words: Sequence[Word], found: Sequence[Figure]) -> None:
        self.words, self.found = words, found
        self.taken = {index: order for order, one in enumerate(found) for index in range(one.first, one.last)}
        self.owned = {
            one.first - 2: order
            for order, one in enumerate(found)
            if one.first > 1 and words[one.first - 1].folded == "of" and words[one.first - 2].key
        }
        self.first_of: dict[int, int] = {}
        for order, one in enumerate(found):
            self.first_of.setdefault(words[one.first].sentence, order)

    def around(self, order: int) -> dict[str, float]:
        """The keys of the figure's sentence. What stands before the first figure of a sentence is the subject of all
        of them, and as near to each."""
        figure = self.found[order]
        dated = figure.kind is FigureKind.DATE
        weights: dict[str, float] = {}
        self._walk(weights, order, figure.last, 1, _FORWARD_OF_DATE if dated else _FORWARD)
        self._walk(weights, order, figure.first - 1, -1, _BACKWARD_OF_DATE if dated else _BACKWARD)
        first = self.first_of[self.words[figure.first].sentence]
        if first != order:
            self._walk(weights, first, self.found[first].first - 1, -1, _SUBJECT)
        return weights

    def _walk(self, weights: dict[str, float], order: int, index: int, step: int, weight: float) -> None:
        """Weighs the keys from `index` on, in one direction, to the end of the sentence or of their weight."""
        words, own = self.words, order
        if not 0 <= index < len(words):
            return
        start = self.found[order].first
        sentence, clause = words[start].sentence, words[index].clause
        end = min(index + _REACH, len(words)) if step == 1 else max(index - _REACH, -1)
        for place in range(index, end, step):
            word = words[place]
            if word.sentence != sentence or weight < _LEAST:
                return
            if word.clause != clause:
                clause = word.clause
                weight *= _FADE_AT_CLAUSE
            if place in self.taken:
                if self.taken[place] != order:
                    order = self.taken[place]
                    weight *= _FADE_AT_FIGURE
            elif word.key:
                nearness = weight * (_NAMED if word.named else 1.0)
                if self.owned.get(place, own) != own:
                    nearness *= _OWNED
                weights[word.key] = max(weights.get(word.key, 0.0), nearness)
                weight *= _FADE
            else:
                weight *= _FADE_AT_MARK.get(word.folded, 1.0)

    def names(self, figure: Figure) -> frozenset[str]:
        """The names in the phrase right after it, up to a mark, another figure or a clause."""
        found = set()
        for index in range(figure.last, min(figure.last + _PHRASE, len(self.words))):
            word = self.words[index]
            if index in self.taken or word.clause != self.words[figure.first].clause or word.folded in _FADE_AT_MARK:
                break
            if word.named:
                found.add(word.key)
        return frozenset(found)

    def next(self, figure: Figure) -> str:
        """The key right after it, over words of grammar; "" where a mark or another figure comes first."""
        for index in range(figure.last, min(figure.last + 3, len(self.words))):
            word = self.words[index]
            if index in self.taken or not (word.folded[:1].isalpha() or word.folded == "-"):
                return ""
            if word.key:
                return word.key
        return ""


def _dated(words: Sequence[Word], found: Sequence[Figure], order: int) -> int:
    """The order of the date a figure is given for: one right after it, else the last before it, else the next in its
    sentence; -1 where there is none."""
    figure = found[order]
    if figure.kind is FigureKind.DATE:
        return -1
    sentence = words[figure.first].sentence
    after = [
        place
        for place in range(order + 1, len(found))
        if found[place].kind is FigureKind.DATE and words[found[place].first].sentence == sentence
    ]
    if after and found[after[0]].first - figure.last <= _BEFORE_DATE and found[after[0]].role != "on":
        return after[0]
    before = [place for place in range(order) if found[place].kind is FigureKind.DATE]
    if before and words[found[before[-1]].first].sentence == sentence:
        return before[-1]
    return after[0] if after else before[-1] if before else -1
