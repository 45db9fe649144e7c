"""Measures and things of the lexicon in a sentence: what is said to have happened, and what is counted."""

from __future__ import annotations

from bisect import bisect_left

from ..language.en.measure import ADVERBS, BOUNDARIES, CLAUSE_OPENERS, DETERMINERS, LINKS
from ..language.en.name import COUNTRY_MERGES, GIVING
from ..model import Lexicon, MeasureMention, NameMention, Span, ThingMention
from ..text import Token, tokenize
from .lookup import Words, merge_words, read_words
from .measure_table import MeasureTables, Noun, Phrase, build_tables
from .name_table import is_generic
from .spelling import EDIT_COST, find_near, is_derived, is_familiar, is_nearer_word, is_ordinary, is_slip

_REACH = 7  # house: words between a verb and its particle, "shot down" to "shot 13 of the 15 missiles down"
_NEAR = 4  # house: words between a modifier and its noun ("US special operations ground troops")


class MeasureFinder:
    """Finds the measures and things of one lexicon. Its tables are built at the first sentence, or given ready-made."""

    def __init__(self, lexicon: Lexicon, tables: MeasureTables | None = None) -> None:
        self.lexicon = lexicon
        self._tables = tables
        self._errors: dict[str, tuple[str, float]] = {}
        self._last: tuple[tuple[Token, ...], Words] | None = None

    @property
    def tables(self) -> MeasureTables:
        if self._tables is None:
            self._tables = build_tables(self.lexicon)
        return self._tables

    def find_measures(
        self, text: str, tokens: tuple[Token, ...] | None = None, names: tuple[NameMention, ...] = ()
    ) -> tuple[MeasureMention, ...]:
        """The words that signal measures, in order. Of a phrase split by its object the span is the verb alone.

        Words inside `names` signal nothing ("the town of Hit"), unless the measure's own word is a name."""
        words = self._read(tokenize(text) if tokens is None else tokens)
        named = _words_inside(words, names)
        found: list[MeasureMention] = []
        index = 0
        while index < len(words.folded):
            written, score = self._correct(words, index)
            best: tuple[int, int, Phrase] | None = None
            for base in self.tables.forms.get(written, ()):
                for phrase in self.tables.phrases.get(base, ()):
                    matched = self._match_phrase(words, index, phrase, written)
                    if matched and (best is None or matched > best[:2]):
                        best = (*matched, phrase)
            if best is None:
                index += 1
                continue
            _, size, (_, _, word, ids) = best
            if ids and (index not in named or not word.islower()):
                found.append(MeasureMention(span=words.span(index, index + size - 1), ids=ids, word=word, score=score))
            index += size
        return tuple(found)

    def find_things(
        self, text: str, tokens: tuple[Token, ...] | None = None, names: tuple[NameMention, ...] = ()
    ) -> tuple[ThingMention, ...]:
        """The noun phrases that stand for things, in order, each with its modifiers.

        A noun that is only part of one of `names` is none ("Camp" of "Camp Taji")."""
        words = self._read(tokenize(text) if tokens is None else tokens)
        named = _words_inside(words, names)
        found: list[ThingMention] = []
        index = 0
        while index < len(words.folded):
            written, score = self._correct(words, index)
            first = index
            mention, index = self._thing_at(words, index, written, score)
            whole = index - first == named.get(first, 0)
            part = first in named and not whole and (words.surface[first][0].isupper() or is_generic(written))
            if mention is not None and not part:
                found.append(mention)
        return tuple(found)

    def _read(self, tokens: tuple[Token, ...]) -> Words:
        """The words of `tokens`; those last read are kept, since measures and things are looked for in turn."""
        if self._last is None or self._last[0] is not tokens:
            self._last = (tokens, merge_words(read_words(tokens), COUNTRY_MERGES))
        return self._last[1]

    def _correct(self, words: Words, index: int) -> tuple[str, float]:
        """The word as it was meant, with a score: itself, or the one form it is a typing error for."""
        written = words.folded[index]
        if len(written) < 5 or written in self.tables.known or not written.isalpha():
            return written, 1.0
        known = self._errors.get(written)
        if known is None:
            known = self._errors[written] = self._find_error(written)
        if known[1] < 1.0 and words.surface[index][0].isupper() and not words.opens[index]:
            return written, 1.0
        return known

    def _find_error(self, written: str) -> tuple[str, float]:
        """The form the word is a typing error for, with a score. Stricter than for names: the word's beginning and end
        agree, a consonant is replaced only in a long word, and no ordinary word is as near."""
        if is_ordinary(written) or is_familiar(written):
            return written, 1.0
        near = find_near(written, self.tables.letters.get(written[0], ()))
        if not near or len({self.tables.forms.get(one.target, (one.target,)) for one in near}) > 1:
            return written, 1.0
        best = near[0]
        size = min(len(written), len(best.target))
        if best.swaps > (size > 6) or (best.edits > 1 and size < 9) or not _framed(written, best.target):
            return written, 1.0
        if (is_derived(written) and not is_slip(written, best)) or is_nearer_word(written, best):
            return written, 1.0
        return best.target, round(1.0 - EDIT_COST * best.edits, 3)

    def _match_phrase(self, words: Words, index: int, phrase: Phrase, written: str) -> tuple[int, int] | None:
        """How many words of the text the phrase explains, and how many of them stand together from `index` on."""
        bases, split, word, _ = phrase
        if len(bases) == 1:
            return None if self._particle(words, index, written, word) else (1, 1)
        size = self._follow(words, index + 1, bases[1:])
        if size:
            return len(bases), size + 1
        if not split:
            return None
        for start in range(index + 2, min(index + 2 + _REACH, len(words.folded))):
            if words.folded[start - 1] in CLAUSE_OPENERS or not words.joined[start - 1]:
                break
            if words.folded[start] == bases[1] and self._follow(words, start, bases[1:]):
                return len(bases), 1
        return None

    def _follow(self, words: Words, index: int, bases: tuple[str, ...]) -> int:
        """How many words from `index` on say `bases`; 0 if they do not."""
        for offset, base in enumerate(bases):
            at = index + offset
            if at >= len(words.folded) or not words.joined[at]:
                return 0
            word = words.folded[at]
            if word == base or (base in DETERMINERS and word in DETERMINERS):
                continue
            if base not in self.tables.forms.get(self._correct(words, at)[0], ()):
                return 0
        return len(bases)

    def _particle(self, words: Words, index: int, written: str, word: str) -> bool:
        """Whether a word that is a measure's verb ("down") is only a particle here."""
        return written == word and word in ADVERBS and not (index and words.folded[index - 1] == "to")

    def _thing_at(self, words: Words, index: int, written: str, score: float) -> tuple[ThingMention | None, int]:
        """The thing whose noun begins at the word, longest noun first, and the index after it."""
        nouns: list[tuple[int, Noun]] = []
        for noun in self.tables.nouns.get(written, ()):
            size = self._match_noun(words, index, noun)
            if size:
                nouns.append((size, noun))
        for size in sorted({size for size, _ in nouns}, reverse=True):
            mention = self._choose(words, index, size, [noun for length, noun in nouns if length == size], score)
            if mention is not None:
                return mention, index + size
        return None, index + 1

    def _match_noun(self, words: Words, index: int, noun: Noun) -> int:
        """How many words from `index` on are the noun, a modifier inside it or not ("members of the US military")."""
        forms, modifiers = noun[0], noun[1]
        at = index
        for form in forms[1:]:
            at += 1
            if at < len(words.folded) and self._modifier(words, at) in modifiers and words.folded[at] not in form:
                at += 1
            if at >= len(words.folded) or not words.joined[at] or self._correct(words, at)[0] not in form:
                return 0
        return at - index + 1

    def _choose(self, words: Words, index: int, size: int, nouns: list[Noun], score: float) -> ThingMention | None:
        """The things the noun may mean here: with a modifier the modified ones, their wider things left out."""
        plain: list[str] = []
        marked: list[str] = []
        first, last, written = index, index + size - 1, ""
        before = self._modifiers_before(words, index)
        inside = {self._modifier(words, at) for at in range(index, index + size)}
        after = self._modifiers_after(words, last)
        for _, modifiers, thing, noun in nouns:
            if not modifiers:
                plain.append(thing)
                written = written or noun
                continue
            places = [at for at, modifier in before if modifier in modifiers]
            later = [at for at, modifier in after if modifier in modifiers]
            if places or later or not inside.isdisjoint(modifiers):
                marked.append(thing)
                written = noun
                first, last = min(first, *places, index), max(last, *later, last)
        if not plain and not marked:
            return None
        wider = {ancestor for thing in marked for ancestor in self.tables.wider[thing]}
        ids = dict.fromkeys([thing for thing in plain if thing not in wider] + marked)
        ordered = tuple(sorted(ids, key=lambda thing: len(self.tables.wider[thing])))
        return ThingMention(
            span=Span(start=words.starts[first], end=words.ends[last]), ids=ordered, noun=written, score=score
        )

    def _modifiers_before(self, words: Words, index: int) -> list[tuple[int, str]]:
        """The words left of a noun that are inside its noun phrase and are some thing's modifiers, nearest first."""
        found: list[tuple[int, str]] = []
        at, joint = index - 1, False
        while at >= 0 and index - at <= _NEAR + 2 * len(found) + 1:
            word = words.folded[at]
            modifier = self._modifier(words, at)
            beside = bool(found) and found[-1][0] == at + 1
            if not words.joined[at + 1] and not (joint and modifier and beside):
                break
            if word in ("and", "or"):
                if not beside or at == 0 or not self._modifier(words, at - 1):
                    break
                joint = True
                at -= 1
                found.append((at, self._modifier(words, at)))
            elif modifier:
                found.append((at, modifier))
            elif word in BOUNDARIES or word in self.tables.forms:
                break
            at -= 1
        return found

    def _modifier(self, words: Words, at: int) -> str:
        """The modifier the word is, "" if none; "us" is none after a verb of giving or telling."""
        word = words.folded[at]
        found = self.tables.modifiers.get(word)
        if found is None:
            return self.tables.modifiers.get(word + "'s", "") if words.possessive(at) else ""
        return "" if at and words.surface[at] == "us" and words.folded[at - 1] in GIVING else found

    def _modifiers_after(self, words: Words, last: int) -> list[tuple[int, str]]:
        """The modifiers in a phrase tied to the noun by "of" or "from"."""
        at = last + 1
        if at >= len(words.folded) or not words.joined[at] or words.folded[at] not in LINKS:
            return []
        found: list[tuple[int, str]] = []
        for later in range(at + 1, min(at + 4, len(words.folded))):
            word = words.folded[later]
            if not words.joined[later]:
                break
            modifier = self.tables.modifiers.get(word) or self.tables.modifiers.get(word + "'s")
            if modifier:
                found.append((later, modifier))
            elif word in BOUNDARIES and word not in DETERMINERS:
                break
        return found


def _words_inside(words: Words, names: tuple[NameMention, ...]) -> dict[int, int]:
    """The indexes of the words inside each name that is no mere suggestion, with the number of its words."""
    inside: dict[int, int] = {}
    for name in names:
        if not name.suggested:
            start, end = bisect_left(words.starts, name.span.start), bisect_left(words.starts, name.span.end)
            inside.update(dict.fromkeys(range(start, end), end - start))
    return inside


def _framed(written: str, target: str) -> bool:
    """The two words begin and end alike, two letters turned round at most."""
    starts = written[:2] in (target[:2], target[1::-1]) or written[0] + written[2:3] == target[:2]
    starts = starts or target[0] + target[2:3] == written[:2]
    return starts and (written[-1] == target[-1] or written[-2:] == target[:-3:-1])
