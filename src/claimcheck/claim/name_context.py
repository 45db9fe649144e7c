"""Whether the text round some words allows them to be a name: articles, generic words, capitals, people's names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ..dataclass import dataclass
from ..language.en.name import (
    COPULAS,
    DEMONYMS,
    FAMILY_NAMES,
    FILLERS,
    FOLLOWING,
    GENERICS,
    GIVEN_NAMES,
    GIVING,
    PLACE_GENERICS,
    PLACING,
    PLACING_IN,
    SPEAKING,
    STATE_NOUNS,
    TIES,
    TITLES,
    VARIANTS,
)
from ..model import NameKind
from ..text import fold
from .lookup import Words
from .name_table import ANY_ARTICLES, ARTICLE, CAPITAL, GENERIC, SURNAME, UPPER, Entry, is_article, is_generic
from .spelling import is_familiar, is_ordinary

_LINKED_SCORE = 0.95  # house: "the base at Taji"
_BARE_SCORE = 0.9  # house: a core without the article or generic word of its alias ("Tanf", "Taji")
_DOUBTFUL_SCORE = 0.8  # house: the same where others bear the name too ("Assad"): a suggestion
_HEADLINE = 12  # words looked at to either side
_SINGULAR = frozenset((NameKind.PERSON, NameKind.PLACE))
_LINKING = frozenset(["at", "of", "in"])


@dataclass(frozen=True, slots=True)
class Fit:
    """The first and last word of a name in the text, generic words beside it included, and how sure that it is one."""

    first: int
    last: int
    score: float


class Context:
    """The words of a text with the articles set apart: `content` are the indexes of words that are no article. `known`
    says something of each word of the lexicon, None of any other."""

    def __init__(self, words: Words, known: Mapping[str, object]) -> None:
        self.words = words
        self._known = known
        self._articles: set[int] = set()
        folded, joined = words.folded, words.joined
        if ANY_ARTICLES.isdisjoint(folded):
            self.content = list(range(len(folded)))
            return
        for at, word in enumerate(folded[:-1], start=1):
            if word in ANY_ARTICLES and joined[at] and is_article(word, followed_by_hyphen=words.hyphened[at]):
                self._articles.add(at - 1)
        self.content = [at for at in range(len(folded)) if at not in self._articles]

    def adjoin(self, index: int, other: int) -> bool:
        """No mark stands between the two neighbouring content words."""
        first, last = self.content[index], self.content[other]
        if last < first:
            first, last = last, first
        return self.words.joined[last] and (last == first + 1 or all(self.words.joined[first + 1 : last]))

    def fit(self, entry: Entry, index: int, size: int, *, exact: bool) -> Fit | None:
        """How the entry fits the content words, None if the text round them forbids it. `exact`: as it is spelt."""
        _, alias, kind, bits, groups, known, _ = entry
        words, first, last = self.words, self.content[index], self.content[index + size - 1]
        article = words.joined[first] and first - 1 in self._articles
        left = first - 1 if article else first
        before = left - 1 if words.joined[left] and not words.possessive(left - 1) else -1
        begin, stop, generic = self._extend(left, last, groups, kind)
        if size == 1 and not generic:
            if bits & (UPPER | CAPITAL) and not self._cased(bits, first, before, last):
                return None
            if self._another(kind, first, before, last, known, article=article or bool(bits & ARTICLE)):
                return None
            if not exact and self._beside_unknown(before, last, known):
                return None
        if stop + 1 < len(words.folded) and words.hyphened[stop + 1] and words.folded[stop + 1] in TIES:
            return None
        score = _LINKED_SCORE if generic == "before" else 1.0
        if not generic and (bits & GENERIC or (bits & ARTICLE and not article and not self._glued(first, known))):
            score = self._bare(bits, groups, first, last)
        elif size == 1 and not (generic or bits & UPPER) and self._miscased(alias, kind, first):
            score = _DOUBTFUL_SCORE if words.surface[first].isupper() else 0.0
        return Fit(begin, stop, score) if score else None

    def _glued(self, first: int, known: tuple[str, ...]) -> bool:
        """Whether the article is part of the word ("alasad")."""
        word = self.words.folded[first]
        return is_article(word[:2], followed_by_hyphen=False) and word not in known

    def _bare(self, bits: int, groups: tuple[str, ...], first: int, last: int) -> float:
        """How sure a core is that stands without its article or generic word; 0 if it is no name at all."""
        word, after = self.words.folded[first], last + 1
        if is_ordinary(word) or len(word) < 4:
            return 0.0
        if is_familiar(word) or not self.words.surface[first][0].isupper():
            speaks = after < len(self.words.folded) and self.words.folded[after] in SPEAKING
            return 0.0 if bits & GENERIC or speaks else _DOUBTFUL_SCORE
        return _BARE_SCORE if bits & ARTICLE or "base" in groups else _DOUBTFUL_SCORE

    def _extend(self, first: int, last: int, groups: tuple[str, ...], kind: str) -> tuple[int, int, str]:
        """The name's words with generic words beside it; whether one of its groups is "beside" or "before" it."""
        words = self.words
        begin, stop, generic = first, last, ""
        for ahead in range(last + 1, min(last + 4, len(words.folded))):
            word = VARIANTS.get(words.folded[ahead], words.folded[ahead])
            if not words.joined[ahead]:
                break
            if GENERICS.get(word) in groups or (
                kind == NameKind.PLACE and word in PLACE_GENERICS and ahead == stop + 1
            ):
                stop, generic = ahead, generic or ("beside" if word in GENERICS else "")
            elif word not in FILLERS:
                break
        if first > 0 and words.joined[first]:
            word = VARIANTS.get(words.folded[first - 1], words.folded[first - 1])
            if GENERICS.get(word) in groups:
                begin, generic = first - 1, "beside"
            elif word in _LINKING and first > 1 and not generic and GENERICS.get(words.folded[first - 2]) in groups:
                generic = "before"
        return begin, stop, generic

    def _cased(self, bits: int, first: int, before: int, last: int) -> bool:
        """Whether an ordinary word is written as a name. "United States" needs no capitals, "us" does."""
        words = self.words
        surface = words.surface[first]
        if VARIANTS.get(words.folded[first], words.folded[first]) != fold(surface):
            return True
        if bits & UPPER:
            return surface.replace(".", "").isupper() or self._state(last)
        if bits & SURNAME:
            return before >= 0 and words.folded[before] in TITLES
        if not surface[0].isupper():
            return False
        after = first + 1 if first + 1 < len(words.folded) else first
        if words.opens[first]:
            return words.folded[after] in COPULAS and not words.folded[first].endswith("ing")
        if after != first and words.joined[after] and (words.folded[after] in FOLLOWING or self._part_of_title(after)):
            return False
        if not self._titled(first):
            return True
        if before < 0 or words.folded[before] not in PLACING:
            return False
        return words.folded[before] != "of" or (before > 0 and is_generic(words.folded[before - 1]))

    def _part_of_title(self, after: int) -> bool:
        """Whether the next word is an ordinary one with a capital ("the Hit Parade")."""
        return self.words.surface[after][0].isupper() and is_ordinary(self.words.folded[after])

    def _state(self, last: int) -> bool:
        """Whether the lower-case word ("us") is the country, a noun of state after it."""
        words = self.words
        if last + 1 >= len(words.folded) or not words.joined[last + 1]:
            return False
        if last > 0 and words.folded[last - 1] in GIVING:
            return False
        return words.folded[last + 1] in STATE_NOUNS

    def _titled(self, at: int) -> bool:
        """Whether the words round this one are set like a headline, most of them with a capital."""
        opens = self.words.opens
        first, last = at, at + 1
        while first > 0 and not opens[first] and at - first < _HEADLINE:
            first -= 1
        while last < len(opens) and not opens[last] and last - at < _HEADLINE:
            last += 1
        long = [word for word in self.words.surface[first:last] if len(word) > 2 and word[0].isalpha()]
        return len(long) > 2 and sum(word[0].isupper() for word in long) > 0.7 * len(long)

    def _another(self, kind: str, first: int, before: int, last: int, known: tuple[str, ...], *, article: bool) -> bool:
        """Whether the one word is part of somebody else's name ("Michael Jordan", "Bashar al-Assad")."""
        words, word = self.words, self.words.folded[first]
        person = kind == NameKind.PERSON
        if before >= 0:
            other = words.folded[before]
            if not person and other in TITLES and (article or word in FAMILY_NAMES | GIVEN_NAMES):
                return True
            if person and other in PLACING_IN and word in GIVEN_NAMES | FAMILY_NAMES:
                return True
            given = other in GIVEN_NAMES or ((person or article) and self._unknown(other, known))
            if given and words.surface[before][0].isupper() and other not in known:
                return True
        if word not in known and kind in _SINGULAR and ((person and is_familiar(word)) or self._in_number(word, known)):
            return True
        if person or word in GIVEN_NAMES:
            return self._unknown_after(last, known)
        return False

    def _beside_unknown(self, before: int, last: int, known: tuple[str, ...]) -> bool:
        """Whether a capitalised word nobody knows stands beside the word: they are a name that is not the lexicon's."""
        if before >= 0 and self.words.surface[before][0].isupper() and self._unknown(self.words.folded[before], known):
            return True
        return self._unknown_after(last, known)

    def _unknown_after(self, last: int, known: tuple[str, ...]) -> bool:
        """Whether a capitalised word that is neither English nor of the lexicon follows."""
        words, after = self.words, last + 1
        if after >= len(words.folded) or not words.joined[after] or words.possessive(last):
            return False
        return words.surface[after][0].isupper() and self._unknown(words.folded[after], known)

    def _miscased(self, alias: str, kind: str, first: int) -> bool:
        """Whether the word is in the wrong case though its text minds its capitals: "TANF" is not Tanf, nor is
        "graham" of "graham crackers" a Graham."""
        surface, word = self.words.surface[first], self.words.folded[first]
        if not self._minds_capitals or word.capitalize() not in alias:
            return False
        if surface.isupper() and 1 < len(surface) < 6:
            return not is_familiar(word)
        return kind == NameKind.PERSON and surface.islower()

    @cached_property
    def _minds_capitals(self) -> bool:
        """Whether some words have a capital where none need have one, and some none."""
        words = [word for word in self.words.surface if len(word) > 1]
        inside = [word for word, opens in zip(self.words.surface, self.words.opens, strict=True) if not opens]
        return any(word[0].isupper() for word in inside) and any(word.islower() for word in words)

    def lacks_capital(self, alias: str, at: int) -> bool:
        """Whether the word has a small letter where the alias has a capital, in a text that minds its capitals."""
        surface = self.words.surface[at]
        return self._minds_capitals and surface.islower() and surface.rstrip("s").capitalize() in alias

    def _in_number(self, word: str, known: tuple[str, ...]) -> bool:
        """Whether the word is the plural of a name, or a name without its last s: another name, or a family."""
        return word + "s" in known or (word.endswith("s") and word[:-1] in known)

    def _unknown(self, word: str, known: tuple[str, ...]) -> bool:
        """A word that is neither English nor of the lexicon, so most likely part of a name it does not know."""
        return not (
            is_ordinary(word) or word in known or self._known[word] is not None or word in DEMONYMS or word in TITLES
        )
