"""English words that matter when two texts are compared: those that say nothing by themselves, and opposites. Data only."""

from __future__ import annotations

from . import word


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_QUALIFIERS = _words(
    "more less fewer than over under above below least most at up to nearly almost about around roughly approximately "
    "some close exactly just only minimum maximum exceed exceeds exceeding exceeded excess upwards higher lower greater "
    "larger smaller older younger earlier later prior onwards onward fully even as of"
)
_REPORTING = _words(
    "say says said saying tell tells told report reports reported reportedly according announce announced announces "
    "state stated states currently now also approximately so far total there however meanwhile percent per cent"
)

GRAMMAR: frozenset[str] = (
    word.DETERMINERS
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
    | _words("s st nd rd th lrb rrb lsb rsb")
) - _words("worth first last")

# Nouns that a number names one of: "season 2", "episode 15", "Route 167".
NUMBERED = _words(
    "chapter season episode part volume vol section article act scene lesson round stage "
    "phase level grade class unit step route highway interstate flight channel bus gate page figure table question "
    "problem exercise problems matchday division group team squad type category magnitude serie"
)
# "outside the United States", "excluding Canada": the names that follow are left out; "other territories" is the same.
EXCLUDING = _words("outside excluding except besides elsewhere abroad overseas foreign other")
EXCLUDED = "other"

# Written so, a one with nothing counted after it may be no figure at all ("one of the highways").
WEAK_ONES = frozenset(("one", "a", "an", "another"))

# Words of comparison before a number that no reader took for a quantity, by the qualifier they make; longest first.
COMPARING: dict[tuple[str, ...], str] = {
    ("more", "than"): "more than",
    ("greater", "than"): "more than",
    ("higher", "than"): "more than",
    ("larger", "than"): "more than",
    ("less", "than"): "fewer than",
    ("fewer", "than"): "fewer than",
    ("lower", "than"): "fewer than",
    ("smaller", "than"): "fewer than",
    ("at", "least"): "at least",
    ("at", "most"): "at most",
    ("up", "to"): "at most",
    ("over",): "more than",
    ("above",): "more than",
    ("under",): "fewer than",
    ("below",): "fewer than",
}
# The same before a rank, where the first is the highest: "below the 41st" is a later one.
COMPARING_RANKS: dict[tuple[str, ...], str] = {
    ("higher", "than"): "fewer than",
    ("better", "than"): "fewer than",
    ("ahead", "of"): "fewer than",
    ("lower", "than"): "more than",
    ("worse", "than"): "more than",
    ("before",): "fewer than",
    ("above",): "fewer than",
    ("after",): "more than",
    ("behind",): "more than",
    ("below",): "more than",
    ("top",): "at most",
}
# The same before an age: "before the age of 18".
AGE = "age"
COMPARING_AGES: dict[tuple[str, ...], str] = {
    ("before",): "fewer than",
    ("after",): "more than",
    ("by",): "at most",
    ("over",): "more than",
    ("under",): "fewer than",
}

# Nouns that count anybody or anything, so that sharing one says little; keys.
GENERIC_COUNTS = frozenset(("people", "other", "total"))

# Words by which a claim speaks of the beginning, or of the end, of a stretch of time; keys.
BEGINNINGS = _words("begin born found open release join launch")
ENDINGS = _words("end death leave close recover")
# Between the two dates of a stretch.
RANGE_JOINTS = frozenset(("to", "until", "till", "through", "and", "-", "\u2013", "\u2014", "\u2212"))
# Before a number that is a rank: "# 2", "No. 4", "number 17".
RANK_SIGNS = frozenset(("#", "no", "number", "top"))
# Before a count, the moment at which the rest is said to hold: "after 31 games".
CONDITIONS = frozenset(("after", "before"))
RANK = "rank"  # the key of words for a place in an order

# Words that say little of what happened: a claim is not left open for want of them; keys.
SLIGHT = _words(
    "people other total new latest recent due next includ reach current local central part remain becom becam get got make "
    "way time offici author spokesman spokeswoman analyst expert group sourc today yesterday week weekend month year day "
    "accord expect allegedli apparent re ve ll least addit follow"
)
# Words said of figures, and their opposites; keys.
OPPOSITES = (
    ("rise", "fall"),
    ("rose", "fell"),
    ("rise", "drop"),
    ("increas", "decreas"),
    ("grow", "shrink"),
    ("grew", "shrank"),
    ("gain", "loss"),
    ("profit", "loss"),
    ("earn", "loss"),
    ("gross", "loss"),
    ("hire", "fire"),
    ("accept", "reject"),
    ("approv", "reject"),
    ("allow", "ban"),
    ("arriv", "leave"),
    ("join", "leave"),
    ("begin", "end"),
    ("buy", "sell"),
    ("death", "surviv"),
    ("up", "down"),
)
# Names of two words, and abbreviations in capitals, by the key that stands for them.
PAIRS = {("united", "states"): "america", ("united", "kingdom"): "britain"}
ABBREVIATIONS = {"US": "america", "U.S.": "america", "UK": "britain", "U.K.": "britain"}
# Wholes that scores are given out of; shares of other wholes are compared part by part.
SCALES = frozenset((4, 5, 10, 20, 100))
# Between counts that make a sum.
ADDING = frozenset(("and", "plus", "another"))
# After these, "over" is no word of comparison: "averaged over 12 months".
OVER = "over"
SPREAD = frozenset(("average", "averaged", "averaging", "spread"))
