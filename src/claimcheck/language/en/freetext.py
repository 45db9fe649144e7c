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

# Nouns that a number names one of: "season 2", "episode 15", "Route 167".
NUMBERED = frozenset(
    "chapter season episode part volume vol section article act scene version number no lesson round stage "
    "phase level grade class unit step route highway interstate flight channel bus gate page figure table question "
    "problem exercise problems matchday division group team squad type category magnitude serie".split()
)
# "outside the United States", "excluding Canada": the names that follow are left out; "other territories" is the same.
EXCLUDING = frozenset("outside excluding except besides elsewhere abroad overseas foreign other".split())
EXCLUDED = "other"

# Written so, a one with nothing counted after it may be no figure at all ("one of the highways").
WEAK_ONES = frozenset(("one", "a", "an", "another"))
