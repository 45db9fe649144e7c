"""English number words, as data. Lower case unless said otherwise."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


ONES: dict[str, int] = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
ONE = "one"
TEENS: frozenset[str] = frozenset(word for word, value in ONES.items() if value > 9)
TENS: dict[str, int] = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
HUNDRED = "hundred"
SCALES: dict[str, int] = {
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
}
# Read only after digits ("2.5k", "3bn").
SHORT_SCALES: dict[str, int] = {
    "k": 10**3,
    "mn": 10**6,
    "mln": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
# Read only of money ("$5m"), or before the things counted where the letter touches the digits ("5m people").
MONEY_SCALES: dict[str, int] = {"m": 10**6, "mm": 10**6, "mil": 10**6, "b": 10**9, "t": 10**12}
CAPITAL_SCALES: dict[str, int] = {"M": 10**6, "B": 10**9}
DOZEN = "dozen"
SCORE = "score"
DOZENS: dict[str, int] = {DOZEN: 12, SCORE: 20}
MULTIPLIERS: frozenset[str] = frozenset({HUNDRED, *SCALES, *DOZENS})
HALF = "half"
# A "half" that is no share: of a match, a day, a couple.
NOT_HALF_BEFORE: frozenset[str] = _words("first second third latter other better final each either opening and last")
NOT_HALF_AFTER: frozenset[str] = _words("past hour's time siblings sibling brother sister back marathon century")
FRACTIONS: dict[str, int] = {
    HALF: 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
}
BEFORE_SHARES: frozenset[str] = _words(
    "by to than nearly almost about around roughly over under least only just approximately some"
)
AND_A_HALF: tuple[tuple[str, ...], ...] = (("and", "a", "half"), ("-", "and", "-", "a", "-", "half"))
ARTICLES: frozenset[str] = frozenset({"a", "an"})
# How often: also "twice as many".
FREQUENCIES: dict[str, int] = {"twice": 2, "thrice": 3}
MULTIPLES: dict[str, int] = {"double": 2, "triple": 3, "quadruple": 4}  # only before RATIO_AFTER
FOLDS: dict[str, int] = {f"{word}fold": value for word, value in ONES.items() if value > 1}
TIMES = "times"
RATIO_AFTER: frozenset[str] = _words(
    """as more higher larger bigger greater less fewer lower smaller faster longer the its their his her that what better
    worse stronger heavier likelier richer older"""
)
MINUS: frozenset[str] = frozenset({"minus", "−"})

AND = "and"
OF = "of"
