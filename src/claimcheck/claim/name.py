"""Names of the lexicon in a sentence: places, organisations, people and weapons, however they are spelt."""

from __future__ import annotations

from itertools import product

from ..language.en.name import (
    COPULAS,
    DEMONYMS,
    DOTTED,
    FAMILY_NAMES,
    FILLERS,
    GENERICS,
    GIVEN_NAMES,
    GIVING,
    MERGES,
    OPTIONAL_GENERICS,
    PLACING,
    STATE_NOUNS,
    TITLES,
    VARIANTS,
)
from ..model import Lexicon, NameKind, NameMention, Span
from ..text import Token, fold, tokenize
from .name_table import ARTICLE, CAPITAL, GENERIC, SURNAME, UPPER, Entry, NameTables, build_tables, is_article
from .lookup import Words, merge_words, read_words
from .spelling import EDIT_COST, allowed_edits, find_near, is_ordinary, sound

SOUND_SCORE = 0.96  # house: the same to the ear
ACCEPTED = 0.85  # house: below it a name is only suggested

# A word of the vocabulary that a word of the text may be, with its score.
Guess = tuple[str, float]


class NameFinder:
    """Finds the names of one lexicon. Its tables are built at the first sentence, or given ready-made."""

    def __init__(self, lexicon: Lexicon, tables: NameTables | None = None) -> None:
        self._lexicon = lexicon
        self._tables = tables
        self._guesses: dict[str, tuple[Guess, ...]] = {}

    @property
    def tables(self) -> NameTables:
        if self._tables is None:
            self._tables = build_tables(self._lexicon)
        return self._tables

    def find_names(self, text: str, tokens: tuple[Token, ...] | None = None) -> tuple[NameMention, ...]:
        """The names in `text`, in order, none overlapping: the longest wins. Suggestions stand among them."""
        if not self.tables.phrases:
            return ()
        sentence = _Sentence(tokenize(text) if tokens is None else tokens)
        guesses = [self._guess(sentence, index) for index in range(len(sentence.content))]
        found: list[NameMention] = []
        index, end = 0, 0
        while index < len(guesses):
            best = self._match_at(sentence, guesses, index, end) if guesses[index] else None
            if best is None:
                index += 1
                continue
            mention, index = best
            found.append(mention)
            end = mention.span.end
        return tuple(found)

    def suggest(self, text: str) -> tuple[str, ...]:
        """The aliases nearest to a name that was not found, nearest first, at most three."""
        from rapidfuzz import fuzz, process

        aliases = dict.fromkeys(entry[1] for entry in self.tables.entries)
        near = process.extract(fold(text), aliases.keys(), scorer=fuzz.WRatio, processor=fold, limit=3, score_cutoff=70)
        return tuple(alias for alias, _, _ in near)

    def _guess(self, sentence: _Sentence, index: int) -> tuple[Guess, ...]:
        word = sentence.words.folded[sentence.content[index]]
        known = self._guesses.get(word)
        if known is None:
            known = self._guesses[word] = self._find_guesses(word)
        return known

    def _find_guesses(self, word: str) -> tuple[Guess, ...]:
        """What a folded word may be of the vocabulary: itself, a spelling that sounds alike, a typing error."""
        tables = self.tables
        word = VARIANTS.get(word, word)
        guesses: dict[str, float] = {}
        if word in tables.longest or word in tables.vocabulary:
            guesses[word] = 1.0
        country = DEMONYMS.get(word)
        if country is not None and country in tables.vocabulary:
            guesses[country] = 1.0
        if word in tables.glued:
            guesses[tables.glued[word]] = 1.0
        if len(word) > 3 and word.replace("'", "").isalpha() and (1.0 in guesses.values() or not is_ordinary(word)):
            for other in tables.sounds.get(sound(word), ()):
                guesses.setdefault(other, SOUND_SCORE)
            if not guesses and word.endswith("s") and word[:-1] in tables.vocabulary:
                guesses[word[:-1]] = 1.0
            if not guesses:
                guesses.update(self._find_errors(word))
        return tuple(guesses.items())

    def _find_errors(self, word: str) -> dict[str, float]:
        heard = sound(word)
        targets = self.tables.letters.get("A" if heard[0] in "AIU" else heard[0], ())
        near = find_near(word, [target for target in targets if abs(len(target) - len(word)) < 4])
        if not near:
            return {}
        nearest = [pair for pair in near if pair[1] == near[0][1]]
        target, edits = nearest[0]
        score = 1.0 - EDIT_COST * edits
        if edits > allowed_edits(word, target) or len(nearest) > 1:
            score = min(score, ACCEPTED - 0.05)
        return {found: score for found, _ in nearest}

    def _match_at(
        self, sentence: _Sentence, guesses: list[tuple[Guess, ...]], index: int, end: int
    ) -> tuple[NameMention, int] | None:
        """The longest name that begins at content word `index`, and the content word after it."""
        tables = self.tables
        longest = max(tables.longest.get(word, 1) for word, _ in guesses[index])
        longest = sentence.reach(index, longest)
        for size in range(longest, 0, -1):
            run = guesses[index : index + size]
            if not all(run):
                continue
            rows: dict[int, float] = {}
            for words in product(*(alternatives[:4] for alternatives in run)):
                key = " ".join(word for word, _ in words)
                for row in tables.phrases.get(key, ()):
                    rows[row] = max(rows.get(row, 0.0), min(score for _, score in words))
            mention = self._choose(sentence, rows, index, size, end) if rows else None
            if mention is not None:
                after = index + size
                while after < len(guesses) and sentence.words.starts[sentence.content[after]] < mention.span.end:
                    after += 1
                return mention, after
        return None

    def _choose(
        self, sentence: _Sentence, rows: dict[int, float], index: int, size: int, end: int
    ) -> NameMention | None:
        """Of the entries the words may be, those the text round them allows: best score, then longest span."""
        fitting: list[tuple[float, int, int, Entry]] = []
        for row, score in rows.items():
            entry = self.tables.entries[row]
            fits = sentence.fits(entry, index, size)
            if fits is None:
                continue
            first, last = fits
            start = sentence.words.starts[first]
            if start < end:
                start = sentence.words.starts[sentence.content[index]]
            fitting.append((score, start, sentence.words.ends[last], entry))
        if not fitting:
            return None
        score, start, stop, best = max(fitting, key=lambda fit: (fit[0], fit[2] - fit[1]))
        ids = dict.fromkeys(
            entry[0] for other, begin, finish, entry in fitting if (other, begin, finish) == (score, start, stop)
        )
        return NameMention(
            span=Span(start=start, end=stop),
            ids=tuple(sorted(ids, key=lambda name: self.tables.order.get(name, 0))),
            alias=best[1],
            score=round(score, 3),
            suggested=score < ACCEPTED,
        )


class _Sentence:
    """The words of a sentence with the articles set apart: `content` are indexes of words that are no article."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.words: Words = merge_words(read_words(tokens, DOTTED), MERGES)
        words = self.words
        self.content: list[int] = []
        self.articles: set[int] = set()
        count = len(words.folded)
        for index, word in enumerate(words.folded):
            follows = index + 1 < count and words.joined[index + 1]
            if follows and is_article(word, followed_by_hyphen=words.hyphened[index + 1]):
                self.articles.add(index)
            else:
                self.content.append(index)

    def reach(self, index: int, longest: int) -> int:
        """How many content words from `index` on, `longest` at most, stand in one run without a mark between."""
        content, joined = self.content, self.words.joined
        size = 1
        while size < longest and index + size < len(content):
            first, last = content[index + size - 1], content[index + size]
            if not all(joined[first + 1 : last + 1]):
                break
            size += 1
        return size

    def fits(self, entry: Entry, index: int, size: int) -> tuple[int, int] | None:
        """First and last word of the name if the text round it allows it, else None."""
        _, _, kind, bits, groups, known = entry
        words, first, last = self.words, self.content[index], self.content[index + size - 1]
        article = words.joined[first] and (first - 1) in self.articles
        glued = words.folded[first][:2] in ("al", "el") and bits & ARTICLE and words.folded[first] not in known
        left = first - 1 if article else first
        before = left - 1 if left > 0 and words.joined[left] else -1
        begin, stop, generic = self._extend(left, last, groups)
        if bits & GENERIC and not generic:
            return None
        if bits & ARTICLE and not (article or generic or glued):
            return None
        if bits & (UPPER | CAPITAL) and fold(words.surface[first]) == words.folded[first] and not generic:
            if bits & UPPER and not words.surface[first].replace(".", "").isupper() and not self._state(last):
                return None
            if bits & CAPITAL and not self._capital(first, before):
                return None
        if size == 1 and self._bearer(kind, bits, first, before, last, known, generic=generic):
            return None
        return (begin, stop)

    def _extend(self, first: int, last: int, groups: tuple[str, ...]) -> tuple[int, int, bool]:
        """The name's words with the generic words beside it; whether one of its groups is among them."""
        words, count = self.words, len(self.words.folded)
        begin, stop, generic = first, last, False
        ahead = last + 1
        for _ in range(3):
            if ahead >= count or not words.joined[ahead]:
                break
            word = words.folded[ahead]
            if GENERICS.get(word) in groups or word in OPTIONAL_GENERICS:
                stop, generic = ahead, generic or word in GENERICS
            elif word not in FILLERS:
                break
            ahead += 1
        if first > 0 and words.joined[first]:
            word = words.folded[first - 1]
            if GENERICS.get(word) in groups:
                begin, generic = first - 1, True
            elif word in ("at", "of", "in") and first > 1 and GENERICS.get(words.folded[first - 2]) in groups:
                generic = True
        return begin, stop, generic

    def _state(self, last: int) -> bool:
        """Lower-case "us" before a noun of state is the country."""
        words = self.words
        if last + 1 >= len(words.folded) or not words.joined[last + 1]:
            return False
        if last > 0 and words.folded[last - 1] in GIVING:
            return False
        return words.folded[last + 1] in STATE_NOUNS

    def _capital(self, first: int, before: int) -> bool:
        """Whether an ordinary word is written as a name: a capital that nothing else explains."""
        words = self.words
        if not words.surface[first][0].isupper():
            return False
        if words.opens[first]:
            after = first + 1
            return after < len(words.folded) and words.folded[after] in COPULAS
        return not self._titled(first) or (before >= 0 and words.folded[before] in PLACING)

    def _titled(self, index: int) -> bool:
        """Whether the words round this one are set like a headline, most of them with a capital."""
        near = self.words.surface[max(0, index - 8) : index + 9]
        long = [word for word in near if len(word) > 3 and word[0].isalpha()]
        return len(long) > 2 and sum(word[0].isupper() for word in long) > 0.7 * len(long)

    def _bearer(
        self, kind: str, bits: int, first: int, before: int, last: int, known: tuple[str, ...], *, generic: bool
    ) -> bool:
        """Whether the one word is part of somebody else's name ("Michael Jordan", "Bashar al-Assad")."""
        words = self.words
        word = words.folded[first]
        if kind == NameKind.PERSON and bits & SURNAME and not words.surface[first][0].isupper():
            return is_ordinary(word)
        if generic:
            return False
        if before >= 0 and words.surface[before][0].isupper():
            other = words.folded[before]
            if other in GIVEN_NAMES and other not in known:
                return True
            if kind != NameKind.PERSON and other in TITLES and (bits & ARTICLE or word in FAMILY_NAMES | GIVEN_NAMES):
                return True
            unknown = not is_ordinary(other) and other not in known and other not in TITLES
            if unknown and not words.opens[before] and bits & (ARTICLE | SURNAME):
                return True
        if kind != NameKind.PERSON and word in GIVEN_NAMES and last + 1 < len(words.folded) and words.joined[last + 1]:
            surface, after = words.surface[last + 1], words.folded[last + 1]
            return surface[0].isupper() and not is_ordinary(after)
        return False
