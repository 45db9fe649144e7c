"""Names of the lexicon in a sentence: places, organisations, people and weapons, however they are spelt."""

from __future__ import annotations

from itertools import product

from ..language.en.name import DEMONYMS, DOTTED, MERGES, VARIANTS
from ..model import Lexicon, NameMention, Span
from ..text import Token, fold, tokenize
from .lookup import merge_words, read_words
from .name_context import Context
from .name_table import NameTables, build_tables, first_letter
from .spelling import (
    EDIT_COST,
    find_near,
    is_derived,
    is_familiar,
    is_nearer_word,
    is_ordinary,
    is_slip,
    same_start,
    sound,
)

_NUMBER_SCORE = 0.98  # house: the plural for the singular, or the other way round
_SOUND_SCORE = 0.96  # house: the same to the ear
_ACCEPTED = 0.85  # house: below it a name is only suggested
_SUGGESTED = 0.8  # house: one edit too many, or two targets equally near
_FAINT = 0.76  # house: below it a name is not even suggested
_ALTERNATIVES = 4  # house: what one word may be, at most
_CROWD = 200  # house: a word that stands beside more words than this ("new", "city") is no anchor for a guess

# A word of the vocabulary that a word of the text may be, with its score.
Guess = tuple[str, float]


class NameFinder:
    """Finds the names of one lexicon. Its tables are built at the first sentence, or given ready-made."""

    def __init__(self, lexicon: Lexicon, tables: NameTables | None = None) -> None:
        self.lexicon = lexicon
        self._tables = tables
        self._guesses: dict[str, tuple[Guess, ...]] = {}
        self._beside: dict[tuple[str, str], tuple[Guess, ...]] = {}

    @property
    def tables(self) -> NameTables:
        if self._tables is None:
            self._tables = build_tables(self.lexicon)
        return self._tables

    def find_names(self, text: str, tokens: tuple[Token, ...] | None = None) -> tuple[NameMention, ...]:
        """The names in `text`, in order, none overlapping: the longest wins. Suggestions stand among them."""
        if not self.tables.phrases:
            return ()
        words = merge_words(read_words(tokenize(text) if tokens is None else tokens, DOTTED), MERGES)
        context = Context(words, self.tables.vocabulary)
        guesses = [self._guess(words.folded[at]) for at in context.content]
        self._guess_beside(context, guesses)
        found: list[NameMention] = []
        index, end = 0, 0
        while index < len(guesses):
            mention = self._match_at(context, guesses, index, end) if guesses[index] else None
            if mention is None:
                index += 1
                continue
            found.append(mention)
            end = mention.span.end
            while index < len(guesses) and words.starts[context.content[index]] < end:
                index += 1
        return tuple(found)

    def suggest(self, text: str) -> tuple[str, ...]:
        """The aliases nearest to a name that was not found, nearest first, at most three."""
        from rapidfuzz import fuzz, process

        aliases = tuple(dict.fromkeys(entry[1] for entry in self.tables.entries))
        near = process.extract(text, aliases, scorer=fuzz.WRatio, processor=fold, limit=3, score_cutoff=70)
        return tuple(alias for alias, _, _ in near)

    def _guess(self, word: str) -> tuple[Guess, ...]:
        known = self._guesses.get(word)
        if known is None:
            known = self._guesses[word] = self._find_guesses(word)
        return known

    def _find_guesses(self, word: str) -> tuple[Guess, ...]:
        """What a folded word may be of the vocabulary: itself, a spelling that sounds alike, a typing error."""
        tables = self.tables
        word = VARIANTS.get(word, word)
        guesses: dict[str, float] = {}
        if word in tables.vocabulary:
            guesses[word] = 1.0
        country = DEMONYMS.get(word)
        if country is not None and country in tables.vocabulary:
            guesses[country] = 1.0
        if word in tables.glued:
            guesses[tables.glued[word]] = 1.0
        for other in (word + "s", word[:-1] if word.endswith("s") else ""):
            if len(word) > 4 and other in tables.vocabulary:
                guesses.setdefault(other, _NUMBER_SCORE)
        if len(word) < 4 or not word.replace("'", "").isalpha() or (is_ordinary(word) and not guesses):
            return tuple(guesses.items())
        heard = () if not guesses and is_derived(word) else tables.sounds.get(sound(word), ())
        for other in heard:
            guesses.setdefault(DEMONYMS.get(other, other), _SOUND_SCORE)
        if not guesses and not is_familiar(word):
            guesses = self._find_errors(word)
        return tuple(guesses.items())[:_ALTERNATIVES]

    def _find_errors(self, word: str) -> dict[str, float]:
        """The words of the vocabulary that the word is a typing error for, or nearly."""
        targets = self.tables.letters.get(first_letter(sound(word)), ())
        near = find_near(word, targets)
        if not near:
            return {}
        first = near[0]
        if not is_slip(word, first) and (is_derived(word) or (word.endswith("s") and is_derived(word[:-1]))):
            return {}
        slip = first.swaps == 0 or (len(word) > 6 and first.swaps == 1)
        sure = slip and len(near) == 1 and not is_nearer_word(word, first)
        score = 1.0 - EDIT_COST * first.edits if sure else _SUGGESTED
        return {DEMONYMS.get(one.target, one.target): score for one in near}

    def _guess_beside(self, context: Context, guesses: list[tuple[Guess, ...]]) -> None:
        """Guess at words no look-up explained, too short to be guessed at alone, from the known words beside them."""
        folded = context.words.folded
        for index, at in enumerate(context.content):
            if any(score >= _ACCEPTED for _, score in guesses[index]) or len(folded[at]) < 4 or is_ordinary(folded[at]):
                continue
            for other in (index - 1, index + 1):
                if not 0 <= other < len(guesses) or not guesses[other] or not context.adjoin(index, other):
                    continue
                for anchor, score in guesses[other]:
                    if score == 1.0:
                        guesses[index] = (*self._near_partners(folded[at], anchor), *guesses[index])

    def _near_partners(self, word: str, anchor: str) -> tuple[Guess, ...]:
        partners = self.tables.partners.get(anchor, ())
        if not partners or len(partners) > _CROWD or len(word) + len(anchor) < 7:
            return ()
        known = self._beside.get((word, anchor))
        if known is None:
            from rapidfuzz.distance import OSA

            near = []
            for partner in partners:
                edits = OSA.distance(word, partner, score_cutoff=2)
                if edits > (1 if len(partner) < 6 else 2) or len(partner) < 4 or not same_start(word, partner):
                    continue
                swapped = len(word) == len(partner) < 5 and sorted(word) != sorted(partner)
                near.append((partner, _SUGGESTED if swapped else 1.0 - EDIT_COST * edits))
            known = self._beside[word, anchor] = tuple(near[:_ALTERNATIVES])
        return known

    def _match_at(self, context: Context, guesses: list[tuple[Guess, ...]], index: int, end: int) -> NameMention | None:
        """The longest name that begins at content word `index`; a suggestion only where there is none."""
        longest = max(self.tables.longest.get(word, 1 if " " in word else 0) for word, _ in guesses[index])
        if not longest:
            return None
        suggestion: NameMention | None = None
        for size in range(self._reach(context, guesses, index, longest), 0, -1):
            rows: dict[int, float] = {}
            for words in product(*guesses[index : index + size]):
                found = self.tables.phrases.get(" ".join([word for word, _ in words]))
                if found:
                    score = min([score for _, score in words])
                    for row in found:
                        rows[row] = max(rows.get(row, 0.0), score)
            mention = self._choose(context, rows, index, size, end) if rows else None
            if mention is not None and not mention.suggested:
                return mention
            suggestion = suggestion or mention
        return suggestion

    def _reach(self, context: Context, guesses: list[tuple[Guess, ...]], index: int, longest: int) -> int:
        """How many words from `index` on, `longest` at most, stand in one run and may all be of the vocabulary."""
        size = 1
        while size < longest and index + size < len(guesses) and guesses[index + size]:
            if not context.adjoin(index + size - 1, index + size):
                break
            size += 1
        return size

    def _choose(self, context: Context, rows: dict[int, float], index: int, size: int, end: int) -> NameMention | None:
        """Of the entries the words may be, those the text round them allows: the best score, then the longest."""
        fitting: list[tuple[float, int, Span, str, str]] = []
        for row, score in rows.items():
            name, alias, *_ = entry = self.tables.entries[row]
            fit = context.fit(entry, index, size, exact=score == 1.0)
            if fit is None or score * fit.score < _FAINT:
                continue
            if score == _NUMBER_SCORE and any(
                context.lacks_capital(alias, at) for at in range(fit.first, fit.last + 1)
            ):
                continue
            span = context.words.span(fit.first, fit.last)
            if span.start < end:
                span = Span(start=context.words.starts[context.content[index]], end=span.end)
            fitting.append((score * fit.score, span.end - span.start, span, name, alias))
        if not fitting:
            return None
        score, _, span, _, alias = max(fitting, key=lambda fit: fit[:2])
        ids = {name for other, _, place, name, _ in fitting if (other, place) == (score, span)}
        return NameMention(
            span=span,
            ids=tuple(sorted(ids, key=lambda name: self.tables.order.get(name, 0))),
            alias=alias,
            score=round(score, 3),
            suggested=score < _ACCEPTED,
        )
