"""Names of the lexicon in a sentence: places, organisations, people and weapons, however they are spelt."""

from __future__ import annotations

from itertools import product

from ..dataclass import dataclass
from ..language.en.name import DEMONYMS, DOTTED, MERGES, VARIANTS
from ..model import Lexicon, NameMention, Span
from .answers import Answers
from .lookup import merge_words, read_words
from .name_context import Context
from .name_table import Entry, NameTables, build_tables, first_letter, open_tables
from .spelling import (
    EDIT_COST,
    find_near,
    is_derived,
    is_familiar,
    is_nearer_word,
    is_ordinary,
    is_slip,
    near_sizes,
    same_start,
    sound,
)

_NUMBER_SCORE = 0.98  # house: the plural for the singular, or the other way round
_SOUND_SCORE = 0.96  # house: the same to the ear
_ACCEPTED = 0.85  # house: below it a name is only suggested
_SUGGESTED = 0.8  # house: one edit too many, or two targets equally near
_FAINT = 0.76  # house: below it a name is not even suggested
_ALTERNATIVES = 4  # house: what one word may be, at most
_UNKNOWN: tuple[int, tuple[str, ...]] = (0, ())

# A word of the vocabulary that a word of the text may be, with its score.
Guess = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Guessed:
    """What a word of a text may be, and the most words of a name that begins with one of these, 0 if none does; `open`
    says that none of them is sure and that words beside it may tell more."""

    guesses: tuple[Guess, ...]
    longest: int
    open: bool


class NameFinder:
    """Finds the names of one lexicon. Its tables are built at the first sentence, or given ready-made."""

    def __init__(self, lexicon: Lexicon, tables: NameTables | None = None) -> None:
        self.lexicon = lexicon
        self._tables = tables
        self._guessed: Answers[str, Guessed] = Answers(self._guess)
        self._beside: Answers[tuple[str, str], tuple[Guess, ...]] = Answers(self._find_partners)

    @property
    def tables(self) -> NameTables:
        if self._tables is None:
            self._tables = open_tables(build_tables(self.lexicon))
        return self._tables

    def find_names(self, text: str) -> tuple[NameMention, ...]:
        """The names in `text`, in order, none overlapping: the longest wins. Suggestions stand among them."""
        words = merge_words(read_words(text, DOTTED), MERGES)
        context = Context(words, self.tables.words)
        guessed = [self._guessed[words.folded[at]] for at in context.content]
        self._guess_beside(context, guessed)
        found: list[NameMention] = []
        end = 0
        for index, one in enumerate(guessed):
            if one.longest and words.starts[context.content[index]] >= end:
                mention = self._match_at(context, guessed, index, end)
                if mention is not None:
                    found.append(mention)
                    end = mention.span.end
        return tuple(found)

    def _guess(self, word: str) -> Guessed:
        """What a folded word may be by itself."""
        guesses = self._find_guesses(word)
        sure = any(score >= _ACCEPTED for _, score in guesses)
        return Guessed(guesses, self._longest(guesses), not sure and len(word) > 3 and not is_ordinary(word))

    def _longest(self, guesses: tuple[Guess, ...]) -> int:
        words = self.tables.words
        return max([(words[word] or _UNKNOWN)[0] or " " in word for word, _ in guesses], default=0)

    def _find_guesses(self, word: str) -> tuple[Guess, ...]:
        """What a folded word may be of the vocabulary: itself, a spelling that sounds alike, a typing error."""
        tables = self.tables
        word = VARIANTS.get(word, word)
        guesses: dict[str, float] = {}
        if tables.words[word]:
            guesses[word] = 1.0
        country = DEMONYMS.get(word)
        if country is not None and tables.words[country]:
            guesses[country] = 1.0
        glued = tables.glued[word]
        if glued is not None:
            guesses[glued] = 1.0
        for other in (word + "s", word[:-1] if word.endswith("s") else ""):
            if len(word) > 4 and tables.words[other]:
                guesses.setdefault(other, _NUMBER_SCORE)
        if len(word) < 4 or not word.replace("'", "").isalpha() or (is_ordinary(word) and not guesses):
            return tuple(guesses.items())
        heard = None if not guesses and is_derived(word) else tables.sounds[sound(word)]
        for other in heard or ():
            guesses.setdefault(DEMONYMS.get(other, other), _SOUND_SCORE)
        if not guesses and not is_familiar(word):
            guesses = self._find_errors(word)
        return tuple(guesses.items())[:_ALTERNATIVES]

    def _find_errors(self, word: str) -> dict[str, float]:
        """The words of the vocabulary that the word is a typing error for, or nearly."""
        letter, letters = first_letter(sound(word)), self.tables.letters
        near = find_near(word, [one for size in near_sizes(word) for one in letters[f"{letter}{size}"] or ()])
        if not near:
            return {}
        first = near[0]
        if not is_slip(word, first) and (is_derived(word) or (word.endswith("s") and is_derived(word[:-1]))):
            return {}
        slip = first.swaps == 0 or (len(word) > 6 and first.swaps == 1)
        sure = slip and len(near) == 1 and not is_nearer_word(word, first)
        score = 1.0 - EDIT_COST * first.edits if sure else _SUGGESTED
        return {DEMONYMS.get(one.target, one.target): score for one in near}

    def _guess_beside(self, context: Context, guessed: list[Guessed]) -> None:
        """Guess at words no look-up explained, too short to be guessed at alone, from the known words beside them."""
        for index, one in enumerate(guessed):
            if not one.open:
                continue
            word, guesses = context.words.folded[context.content[index]], one.guesses
            for other in (index - 1, index + 1):
                if 0 <= other < len(guessed) and guessed[other].guesses and context.adjoin(index, other):
                    for anchor, score in guessed[other].guesses:
                        if score == 1.0:
                            guesses = (*self._beside[word, anchor], *guesses)
            if guesses is not one.guesses:
                guessed[index] = Guessed(guesses, self._longest(guesses), True)

    def _find_partners(self, pair: tuple[str, str]) -> tuple[Guess, ...]:
        """What the first word may be of the words that the second stands beside in names."""
        word, anchor = pair
        known = self.tables.words[anchor]
        if known is None or not known[1] or len(word) + len(anchor) < 7:
            return ()
        from rapidfuzz.distance import OSA

        near = []
        for partner in known[1]:
            edits = OSA.distance(word, partner, score_cutoff=2)
            if edits > (1 if len(partner) < 6 else 2) or len(partner) < 4 or not same_start(word, partner):
                continue
            swapped = len(word) == len(partner) < 5 and sorted(word) != sorted(partner)
            near.append((partner, _SUGGESTED if swapped else 1.0 - EDIT_COST * edits))
        return tuple(near[:_ALTERNATIVES])

    def _match_at(self, context: Context, guessed: list[Guessed], index: int, end: int) -> NameMention | None:
        """The longest name that begins at content word `index`; a suggestion only where there is none."""
        phrases = self.tables.phrases
        suggestion: NameMention | None = None
        for size in range(self._reach(context, guessed, index), 0, -1):
            found: dict[str, float] = {}
            for run in product(*[one.guesses for one in guessed[index : index + size]]):
                phrase = " ".join([word for word, _ in run])
                if phrases[phrase]:
                    found[phrase] = max(found.get(phrase, 0.0), min([score for _, score in run]))
            mention = self._choose(context, found, index, size, end) if found else None
            if mention is not None and not mention.suggested:
                return mention
            suggestion = suggestion or mention
        return suggestion

    def _reach(self, context: Context, guessed: list[Guessed], index: int) -> int:
        """How many words from `index` on, as many as its longest name has at most, stand in one run and may all be of
        the vocabulary."""
        size, longest = 1, guessed[index].longest
        while size < longest and index + size < len(guessed) and guessed[index + size].guesses:
            if not context.adjoin(index + size - 1, index + size):
                break
            size += 1
        return size

    def _choose(self, context: Context, found: dict[str, float], index: int, size: int, end: int) -> NameMention | None:
        """Of the phrases the words may be, those the text round them allows: the best score, then the longest."""
        fitting: list[tuple[float, int, Span, Entry]] = []
        for phrase, score in found.items():
            for entry in self.tables.phrases[phrase] or ():
                fit = context.fit(entry, index, size, exact=score == 1.0)
                if fit is None or score * fit.score < _FAINT:
                    continue
                if score == _NUMBER_SCORE and any(
                    context.lacks_capital(entry[1], at) for at in range(fit.first, fit.last + 1)
                ):
                    continue
                span = context.words.span(fit.first, fit.last)
                if span.start < end:
                    span = Span(start=context.words.starts[context.content[index]], end=span.end)
                fitting.append((score * fit.score, span.end - span.start, span, entry))
        if not fitting:
            return None
        score, _, span, best = max(fitting, key=lambda fit: fit[:2])
        places = {entry[0]: entry[-1] for other, _, place, entry in fitting if (other, place) == (score, span)}
        return NameMention(
            span=span,
            ids=tuple(sorted(places, key=places.__getitem__)),
            alias=best[1],
            score=round(score, 3),
            suggested=score < _ACCEPTED,
        )
