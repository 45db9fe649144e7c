"""English words that matter when two texts are compared: those that say nothing by themselves, and opposites. Data only."""

from __future__ import annotations

from . import word

_QUALIFIERS = frozenset(
    "more less fewer than over under above below least most at up to nearly almost about around roughly approximately "
    "some close exactly just only minimum maximum exceed exceeds exceeding exceeded excess upwards higher lower greater "
    "larger smaller older younger earlier later prior onwards onward fully even as of".split()
)
_REPORTING = frozenset(
    "say says said saying tell tells told report reports reported reportedly according announce announced announces "
    "state stated states currently now also approximately so far total there however meanwhile percent per cent".split()
)

GRAMMAR: frozenset[str] = (
    word.DETERMINERS
    | word.POSSESSIVES
    | word.SUBJECT_PRONOUNS
    | word.OBJECT_PRONOUNS
    | word.PREPOSITIONS
    | word.COORDINATORS
    | word.SUBORDINATORS
    | word.RELATIVES
    | word.QUESTION_WORDS
    | word.BE
    | word.HAVE
    | word.DO
    | word.MODALS
    | word.NON_FINITE_AUXILIARIES
    | word.ADVERBS
    | word.NUMBER_WORDS
    | _QUALIFIERS
    | _REPORTING
    | frozenset("s st nd rd th lrb rrb lsb rsb".split())
) - frozenset("worth first last".split())
