"""A name spelt two ways: known names by what they stand for, others by how near they are to one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ..claim.spelling import is_derived, is_familiar, is_ordinary
from ..dataclass import dataclass, field
from ..language.en.consistency import ENDINGS
from ..model import CheckedDocument, Lexicon, Note, Position, Span
from ..text import Token, tokenize
from .clash import Inconsistency, move, word_place

_MOST = 40  # spellings that one is set against (house)
_SHORTEST, _LONGEST = 5, 40  # letters; shorter words are near to too many others, longer ones are no names (house)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A sentence of the draft, checked or not; `claim` is its index among the claims, `known` its names' spans."""

    text: str
    start: Position
    marks: tuple[tuple[int, Position], ...]
    claim: int | None
    known: tuple[Span, ...]


@dataclass(slots=True)
class _Use:
    """One spelling of a word that is no ordinary one: where it stands first, and the capitalised words beside it."""

    text: str
    line: _Line
    span: Span
    beside: set[str] = field(default_factory=set)
    alone: bool = False
    only_first: bool = True  # it has stood at the beginning of sentences alone


def find_name_clashes(document: CheckedDocument, lexicon: Lexicon) -> Iterable[Inconsistency]:
    """Each spelling that is not the one before it, once."""
    lines = _lines(document)
    yield from _find_known(document, lines)
    yield from _find_unknown(lines, lexicon)


def _lines(document: CheckedDocument) -> list[_Line]:
    checked = [
        _Line(
            text=one.claim.text,
            start=one.start,
            marks=one.marks,
            claim=at,
            known=tuple(name.span for name in one.claim.names),
        )
        for at, one in enumerate(document.claims)
    ]
    skipped = [
        _Line(text=one.text, start=one.start, marks=one.marks, claim=None, known=()) for one, _ in document.skipped
    ]
    return sorted([*checked, *skipped], key=lambda line: line.start.offset)


def _find_known(document: CheckedDocument, lines: Sequence[_Line]) -> Iterable[Inconsistency]:
    """A name of the lexicon that is spelt as its aliases are in one place, and in another as none of them is."""
    uses: dict[tuple[str, ...], dict[tuple[str, ...], tuple[_Line, Span, bool]]] = defaultdict(dict)
    for line in lines:
        for name in document.claims[line.claim].claim.names if line.claim is not None else ():
            written = tuple(token.folded for token in tokenize(name.span.cut(line.text)) if token.kind != "mark")
            uses[name.ids].setdefault(written, (line, name.span, name.score == 1.0))
    for spellings in uses.values():
        for written, (line, span, exact) in spellings.items():
            others = (one for other, one in spellings.items() if one[2] and _is_respelt(written, other))
            other = None if exact else next(others, None)
            if other is not None:
                yield _inconsistency((other[0], other[1]), (line, span))


def _is_respelt(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """One word of a name is another by one letter, the rest the same."""
    if len(words) != len(others):
        return False
    differing = [(one, other) for one, other in zip(words, others, strict=True) if one != other]
    return len(differing) == 1 and _is_slip(*differing[0])


def _find_unknown(lines: Sequence[_Line], lexicon: Lexicon) -> Iterable[Inconsistency]:
    known: frozenset[str] | None = None
    uses = _find_uses(lines)
    by_part: dict[str, list[str]] = defaultdict(list)
    for word in uses:
        for part in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            by_part[part].append(word)
    told: set[str] = set()
    for words in by_part.values():
        for at, later in enumerate(words):
            for earlier in words[: min(at, _MOST)]:
                if later in told or not _is_one_name(uses[earlier], uses[later], earlier, later):
                    continue
                known = _list_words(lexicon) if known is None else known
                if not (earlier in known and later in known):
                    told.add(later)
                    yield _inconsistency((uses[earlier].line, uses[earlier].span), (uses[later].line, uses[later].span))


def _list_words(lexicon: Lexicon) -> frozenset[str]:
    """The words of all names. Listed only where two words are nearly one: it takes longer than to check a sentence."""
    titles = (text for name in lexicon.names.values() for text in (name.title, *name.aliases))
    return frozenset(token.folded for text in titles for token in tokenize(text))


def _find_uses(lines: Sequence[_Line]) -> dict[str, _Use]:
    """The words written with a capital that are no ordinary ones, by their folded form, in order."""
    uses: dict[str, _Use] = {}
    lower: set[str] = set()
    for line in lines:
        tokens = tokenize(line.text)
        lower.update(token.folded for token in tokens if token.text.islower())
        for at, token in enumerate(tokens):
            if not _may_be_name(token) or any(one.start <= token.span.start < one.end for one in line.known):
                continue
            use = uses.setdefault(token.folded, _Use(text=token.text, line=line, span=token.span))
            beside = {
                one.folded for one in (*tokens[max(at - 1, 0) : at], *tokens[at + 1 : at + 2]) if _is_capital(one)
            }
            use.beside |= beside
            use.alone |= not beside
            use.only_first &= at == 0 and not beside
    return {word: use for word, use in uses.items() if word not in lower and not use.only_first}


def _is_capital(token: Token) -> bool:
    return token.kind == "word" and token.text[:1].isupper()


def _may_be_name(token: Token) -> bool:
    word = token.folded
    return (
        _is_capital(token)
        and _SHORTEST <= len(word) <= _LONGEST
        and (token.text[1:].islower() or token.text.isupper())
        and not (is_ordinary(word) or is_derived(word) or is_familiar(word))
    )


def _is_one_name(one: _Use, other: _Use, first: str, second: str) -> bool:
    """A slip apart, and no two people: a name stands beside both, or one of them stands alone."""
    return _is_slip(first, second) and (bool(one.beside & other.beside) or one.alone or other.alone)


def _is_slip(one: str, other: str) -> bool:
    """One edit apart, and neither a form of the other ("Iraq", "Iraqi") nor of a word that both are forms of."""
    if one.startswith(other) or other.startswith(one) or one.endswith(other) or other.endswith(one):
        return False
    shared = next((at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), 0)
    if one[shared:] in ENDINGS and other[shared:] in ENDINGS:
        return False
    return _is_one_edit(one, other)


def _is_one_edit(one: str, other: str) -> bool:
    """One letter more, fewer or another, or two turned round."""
    start = next((at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), 0)
    rest, others = one[start:], other[start:]
    turned = len(rest) > 1 and len(others) > 1 and rest[:2] == others[1::-1] and rest[2:] == others[2:]
    return turned or rest[1:] == others[1:] or rest == others[1:] or rest[1:] == others


def _inconsistency(earlier: tuple[_Line, Span], later: tuple[_Line, Span]) -> Inconsistency:
    if (later[0].start.offset, later[1]) < (earlier[0].start.offset, earlier[1]):
        earlier, later = later, earlier
    place = move(later[0].start, later[0].marks, later[1].start)
    other = move(earlier[0].start, earlier[0].marks, earlier[1].start)
    here = "here" if later[0].claim is not None else word_place(place)
    text = f"“{later[1].cut(later[0].text)}” {here}, but “{earlier[1].cut(earlier[0].text)}” {word_place(other)}"
    span = later[1] if later[0].claim is not None else None
    note = Note(kind="spelt-two-ways", text=text, span=span, fault=True, other=other)
    return Inconsistency(note=note, place=place, other=other, claim=later[0].claim)
