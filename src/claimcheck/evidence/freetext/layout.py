"""Laying a text out: words get their keys, figures their surroundings."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

from ...language.en.freetext import ABBREVIATIONS, EXCLUDED, EXCLUDING, GRAMMAR, PAIRS
from ...language.en.measure import IRREGULAR_PLURALS, IRREGULAR_VERBS
from ...language.en.synonym import GROUPS
from ...model import DateMention, Negation, QuantityMention, Span
from ...text import Token, stem, tokenize
from .around import weigh_around
from .figure import FreeText, Word
from .find import MOST, find_figures

_STOPS = (".", "!", "?")
_PAIRS: dict[str, dict[str, str]] = {}
for (_first, _second), _key in PAIRS.items():
    _PAIRS.setdefault(_first, {})[_second] = _key
_WORDLIKE = ("word", "abbreviation")


def lay_out(
    text: str,
    *,
    quantities: Sequence[QuantityMention],
    dates: Sequence[DateMention],
    clauses: Sequence[Span],
    negations: Sequence[Negation],
) -> FreeText:
    """The text with its figures: the mentions, and every number that is in none of them."""
    tokens = tokenize(text)
    words = _words(tokens, [span.start for span in clauses])
    figures = weigh_around(words, find_figures(text, tokens, words, quantities, dates))
    taken = {index for figure in figures for index in range(figure.first, figure.last)}
    scopes = [scope for one in negations[:MOST] if (scope := _within(words, one.scope))]
    content = [word for index, word in enumerate(words) if word.key and index not in taken]
    return FreeText(
        text=text,
        words=words,
        figures=figures,
        keys=Counter(word.key for word in content),
        names=frozenset(word.key for word in content if word.named),
        negated=frozenset(index for scope in scopes for index in scope),
        denied=tuple(next((index for index in scope if words[index].key), scope[0]) for scope in scopes),
    )


def _within(words: Sequence[Word], span: Span) -> list[int]:
    return [index for index, word in enumerate(words) if span.start <= word.span.start < span.end]


def _words(tokens: Sequence[Token], clauses: list[int]) -> tuple[Word, ...]:
    words: list[Word] = []
    sentence, opens, excluded = 0, True, False
    for index, token in enumerate(tokens):
        wordlike = token.kind in _WORDLIKE
        key = (ABBREVIATIONS.get(token.text) or _pair(tokens, index) or key_of(token.folded)) if wordlike else ""
        named = wordlike and token.text[0].isupper() and (not opens or _is_named(tokens, index))
        if token.folded in EXCLUDING:
            key, excluded = EXCLUDED, True
        elif excluded and key:
            excluded = named
            key = "" if named else key
        clause = bisect_right(clauses, token.span.start)
        words.append(Word(key, token.folded, token.span, sentence, clause, named and bool(key)))
        opens = token.text in _STOPS and _next_is_capital(tokens, index)
        sentence += opens
    return tuple(words)


def _pair(tokens: Sequence[Token], index: int) -> str:
    """The key of a name of two words, at the first of them."""
    known = _PAIRS.get(tokens[index].folded)
    return known.get(tokens[index + 1].folded, "") if known and index + 1 < len(tokens) else ""


def _is_named(tokens: Sequence[Token], index: int) -> bool:
    """The first word of a sentence is taken for a name if it is in capitals or the next begins with one."""
    written = tokens[index].text
    return (written.isupper() and len(written) > 1) or _next_is_capital(tokens, index)


def _next_is_capital(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1].text[:1].isupper()


@lru_cache(maxsize=16384)
def key_of(folded: str) -> str:
    """What a word is compared by: the word that stands for its group, else its stem; "" for words of grammar."""
    if folded in GRAMMAR:
        return ""
    return _groups().get(folded) or stem(folded)


@cache
def _groups() -> dict[str, str]:
    """Every form of the words that stand for one another, and irregular forms, by the key they share."""
    found: dict[str, str] = {}
    for group in GROUPS:
        first, *others = group.split()
        for word in (first, *others):
            for form in _forms(word):
                found.setdefault(form, first)
    for base, forms in IRREGULAR_VERBS.items():
        for form in forms:
            found.setdefault(form, found.get(base) or stem(base))
    for one, many in IRREGULAR_PLURALS.items():
        found.setdefault(many, found.get(one) or stem(one))
    return found


def _forms(word: str) -> tuple[str, ...]:
    """A word with its regular endings. Stems will not do: those of "departed" and "department" are one."""
    if len(word) < 3:
        return (word,)
    root = word[:-1] if word[-1] == "e" else word
    soft = word[:-1] + "i" if word[-1] == "y" else root
    double = word + word[-1]
    return (word, f"{word}s", f"{soft}es", f"{soft}ed", f"{root}ing", f"{double}ed", f"{double}ing")
