"""Measures and things of the lexicon in a sentence: what is said to have happened, and what is counted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection

from ..dataclass import dataclass
from ..language.en.measure import ADVERBS, BOUNDARIES, CLAUSE_OPENERS, DETERMINERS, LINKS
from ..language.en.name import COUNTRY_MERGES, GIVING
from ..model import Lexicon, MeasureMention, NameMention, Span, ThingMention
from .answers import Answers
from .lookup import Words, merge_words, read_words
from .measure_table import MeasureTables, Noun, Phrase, build_tables, open_tables
from .name_table import is_generic
from .spelling import EDIT_COST, find_near, is_derived, is_familiar, is_nearer_word, is_ordinary, is_slip

_REACH = 7  # house: words between a verb and its particle, "shot down" to "shot 13 of the 15 missiles down"
_NEAR = 4  # house: words between a modifier and its noun ("US special operations ground troops")


# A word as it was meant, with a score.
Meant = tuple[str, float]


@dataclass(slots=True)
class _Line:
    """The words of a sentence, each as it was meant beside it."""

    words: Words
    meant: list[Meant]


class MeasureFinder:
    """Finds the measures and things of one lexicon. Its tables are built at the first sentence, or given ready-made."""

    def __init__(self, lexicon: Lexicon, tables: MeasureTables | None = None) -> None:
        self.lexicon = lexicon
        self._tables = tables
        self._meant: Answers[str, Meant] = Answers(self._find_meant)
        self._phrases: Answers[str, tuple[Phrase, ...]] = Answers(self._find_phrases)
        self._last: tuple[str, _Line] | None = None

    @property
    def tables(self) -> MeasureTables:
        if self._tables is None:
            self._tables = open_tables(build_tables(self.lexicon))
        return self._tables

    def find_measures(self, text: str, names: tuple[NameMention, ...] = ()) -> tuple[MeasureMention, ...]:
        """The words that signal measures, in order. Of a phrase split by its object the span is the verb alone.

        Words inside `names` signal nothing ("the town of Hit"), unless the measure's own word is a name."""
        line = self._read(text)
        words = line.words
        named = _words_inside(words, names)
        found: list[MeasureMention] = []
        end = 0
        for index, (written, score) in enumerate(line.meant):
            phrases = self._phrases[written]
            if not phrases or index < end:
                continue
            best = self._phrase_at(line, index, written, phrases)
            if best is None:
                continue
            _, size, (_, _, word, ids) = best
            if ids and (index not in named or not word.islower()):
                found.append(MeasureMention(span=words.span(index, index + size - 1), ids=ids, word=word, score=score))
            end = index + size
        return tuple(found)

    def find_things(self, text: str, names: tuple[NameMention, ...] = ()) -> tuple[ThingMention, ...]:
        """The noun phrases that stand for things, in order, each with its modifiers.

        A noun that is only part of one of `names` is none ("Camp" of "Camp Taji")."""
        line = self._read(text)
        words, nouns = line.words, self.tables.nouns
        named = _words_inside(words, names)
        found: list[ThingMention] = []
        end = 0
        for first, (written, score) in enumerate(line.meant):
            group = nouns[written]
            if group is None or first < end:
                continue
            mention, end = self._thing_at(line, first, group, score)
            whole = end - first == named.get(first, 0)
            part = first in named and not whole and (words.surface[first][0].isupper() or is_generic(written))
            if mention is not None and not part:
                found.append(mention)
        return tuple(found)

    def _read(self, text: str) -> _Line:
        """The words of `text`; those last read are kept, since measures and things are looked for in turn."""
        if self._last is None or self._last[0] != text:
            words = merge_words(read_words(text), COUNTRY_MERGES)
            meant = [self._meant[written] for written in words.folded]
            for index, (_, score) in enumerate(meant):
                if score < 1.0 and words.surface[index][0].isupper() and not words.opens[index]:
                    meant[index] = (words.folded[index], 1.0)  # a name of its own
            self._last = (text, _Line(words, meant))
        return self._last[1]

    def _find_meant(self, written: str) -> Meant:
        """The word itself, or the one form it is a typing error for. Stricter than for names: the word's beginning and
        end agree, a consonant is replaced only in a long word, and no ordinary word is as near."""
        if len(written) < 5 or self.tables.known[written] or not written.isalpha():
            return written, 1.0
        if is_ordinary(written) or is_familiar(written):
            return written, 1.0
        near = find_near(written, self.tables.letters[written[0]] or ())
        if not near or len({self.tables.forms[one.target] or (one.target,) for one in near}) > 1:
            return written, 1.0
        best = near[0]
        size = min(len(written), len(best.target))
        if best.swaps > (size > 6) or (best.edits > 1 and size < 9) or not _framed(written, best.target):
            return written, 1.0
        if (is_derived(written) and not is_slip(written, best)) or is_nearer_word(written, best):
            return written, 1.0
        return best.target, round(1.0 - EDIT_COST * best.edits, 3)

    def _find_phrases(self, written: str) -> tuple[Phrase, ...]:
        """The phrases that begin with a form."""
        tables = self.tables
        return tuple(phrase for base in tables.forms[written] or () for phrase in tables.phrases[base] or ())

    def _phrase_at(
        self, line: _Line, index: int, written: str, phrases: tuple[Phrase, ...]
    ) -> tuple[int, int, Phrase] | None:
        """The one of `phrases` at the word that explains most words, and then has most of them together."""
        best: tuple[int, int, Phrase] | None = None
        following = self._following(line, index + 1)
        for phrase in phrases:
            parts = phrase[0]
            if len(parts) > 1 and parts[1] not in following and not phrase[1]:
                continue
            matched = self._match_phrase(line, index, phrase, written)
            if matched and (best is None or matched > best[:2]):
                best = (*matched, phrase)
        return best

    def _match_phrase(self, line: _Line, index: int, phrase: Phrase, written: str) -> tuple[int, int] | None:
        """How many words of the text the phrase explains, and how many of them stand together from `index` on."""
        bases, split, word, _ = phrase
        words = line.words
        if len(bases) == 1:
            return None if self._particle(words, index, written, word) else (1, 1)
        size = self._follow(line, index + 1, bases[1:])
        if size:
            return len(bases), size + 1
        if not split:
            return None
        for start in range(index + 2, min(index + 2 + _REACH, len(words.folded))):
            if words.folded[start - 1] in CLAUSE_OPENERS or not words.joined[start - 1]:
                break
            if words.folded[start] == bases[1] and self._follow(line, start, bases[1:]):
                return len(bases), 1
        return None

    def _following(self, line: _Line, at: int) -> Collection[str]:
        """What the word may be as a further word of a phrase."""
        if at >= len(line.meant) or not line.words.joined[at]:
            return ()
        word, bases = line.words.folded[at], self.tables.forms[line.meant[at][0]] or ()
        return DETERMINERS.union(bases) if word in DETERMINERS else (word, *bases)

    def _follow(self, line: _Line, index: int, bases: tuple[str, ...]) -> int:
        """How many words from `index` on say `bases`; 0 if they do not."""
        return len(bases) * all(base in self._following(line, at) for at, base in enumerate(bases, start=index))

    def _particle(self, words: Words, index: int, written: str, word: str) -> bool:
        """Whether a word that is a measure's verb ("down") is only a particle here."""
        return written == word and word in ADVERBS and not (index and words.folded[index - 1] == "to")

    def _thing_at(
        self, line: _Line, index: int, group: tuple[Noun, ...], score: float
    ) -> tuple[ThingMention | None, int]:
        """The thing whose noun, one of `group`, begins at the word, longest noun first, and the index after it."""
        nouns: list[tuple[int, Noun]] = []
        for noun in group:
            size = self._match_noun(line, index, noun) if len(noun[0]) > 1 else 1
            if size:
                nouns.append((size, noun))
        for size in sorted({size for size, _ in nouns}, reverse=True):
            fitting = [noun for length, noun in nouns if length == size]
            mention = self._choose(line.words, index, size, fitting, score)
            if mention is not None:
                return mention, index + size
        return None, index + 1

    def _match_noun(self, line: _Line, index: int, noun: Noun) -> int:
        """How many words from `index` on are the noun, a modifier inside it or not ("members of the US military")."""
        forms, modifiers = noun[0], noun[1]
        words = line.words
        at = index
        for form in forms[1:]:
            at += 1
            inside = bool(modifiers) and at < len(words.folded) and words.folded[at] not in form
            at += inside and self._modifier(words, at) in modifiers
            if at >= len(words.folded) or not words.joined[at] or line.meant[at][0] not in form:
                return 0
        return at - index + 1

    def _choose(self, words: Words, index: int, size: int, nouns: list[Noun], score: float) -> ThingMention | None:
        """The things the noun may mean here: with a modifier the modified ones, their wider things left out."""
        plain: list[str] = []
        marked: list[str] = []
        first, last, written = index, index + size - 1, ""
        modified = any(noun[1] for noun in nouns)
        before = self._modifiers_before(words, index) if modified else []
        inside = {self._modifier(words, at) for at in range(index, index + size)} if modified else set()
        after = self._modifiers_after(words, last) if modified else []
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
        wider = {ancestor for thing in marked for ancestor in self.tables.wider[thing] or ()}
        ids = dict.fromkeys([thing for thing in plain if thing not in wider] + marked)
        ordered = (
            tuple(sorted(ids, key=lambda thing: len(self.tables.wider[thing] or ()))) if len(ids) > 1 else tuple(ids)
        )
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
            elif word in BOUNDARIES or self.tables.forms[word] is not None:
                break
            at -= 1
        return found

    def _modifier(self, words: Words, at: int) -> str:
        """The modifier the word is, "" if none; "us" is none after a verb of giving or telling."""
        word = words.folded[at]
        found = self.tables.modifiers[word]
        if found is None:
            return (self.tables.modifiers[word + "'s"] or "") if words.possessive(at) else ""
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
            modifier = self.tables.modifiers[word] or self.tables.modifiers[word + "'s"]
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
