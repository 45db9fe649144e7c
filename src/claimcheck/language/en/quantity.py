"""English words for figures and what qualifies them, as data. Lower case unless said otherwise.

Phrases of one meaning are separated by "|", their words by blanks, marks standing apart. Qualifiers go by the values of
`model.Qualifier`. What a figure counts is in counted.py, what makes it a label or a date in label.py.
"""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# ---------------------------------------------------------------- vague words: the range each of them is

VAGUE: dict[str, tuple[float, float | None]] = {
    "tens of": (20, 99),
    "dozens": (24, 99),
    "scores": (40, 99),
    "hundreds": (200, 999),
    "thousands": (2_000, 9_999),
    "tens of thousands": (20_000, 99_999),
    "hundreds of thousands": (200_000, 999_999),
    "millions": (2_000_000, 9_999_999),
    "tens of millions": (20_000_000, 99_999_999),
    "hundreds of millions": (200_000_000, 999_999_999),
    "billions": (2 * 10**9, 10**10 - 1),
    "tens of billions": (2 * 10**10, 10**11 - 1),
    "hundreds of billions": (2 * 10**11, 10**12 - 1),
    "trillions": (2 * 10**12, 10**13 - 1),
    "a couple": (2, 2),
    "a couple of": (2, 2),
    "a pair of": (2, 2),
    "a few": (3, 5),
    "a handful": (3, 6),
    "several": (3, 9),
    "multiple": (2, None),
    "a number of": (2, None),
    "a large number of": (2, None),
    "large numbers of": (2, None),
    "some": (2, None),
    "many": (2, None),
    "quite a few": (2, None),
    "a great many": (2, None),
    "a good many": (2, None),
    "numerous": (2, None),
    "a lot of": (2, None),
    "lots of": (2, None),
}
# Those that multiply ("several hundred", "a few dozen"): 3 to 9 hundreds are 300 to 999.
MULTIPLYING: frozenset[str] = frozenset({"several", "a few", "a couple", "a couple of", "many"})
# Those that need what they count after them ("multiple sclerosis" has no plural).
BEFORE_PLURALS: frozenset[str] = frozenset(
    {
        "multiple",
        "some",
        "many",
        "numerous",
        "a number of",
        "a couple",
        "a large number of",
        "tens of",
        "lots of",
        "a lot of",
    }
)
MANY = "many"
SCORES = "scores"
PLAIN_NO = "no"
ALSO_QUALIFIERS: frozenset[str] = frozenset({"some", MANY})  # before a number: "some 30"
NOT_MANY: frozenset[str] = _words("how so too as that not")  # before "many"
NOT_FIGURES_OF: frozenset[str] = _words(
    "test exam credit box their his her final high low these the match game half-time"
)

# ---------------------------------------------------------------- nothing, and one

NOTHING: tuple[str, ...] = (
    "none",
    "nobody",
    "no one",
    "no - one",
    "not one",
    "not a single one",
    "not a single",
    "no",
    "without any",
    "without a single",
)
# Those that need what they count after them.
NO: frozenset[str] = frozenset({"no", "not one", "not a single", "without any", "without a single"})
# What follows "no" in idioms, and what one has none of without anyone counting.
NO_IDIOMS: frozenset[str] = _words(
    """longer matter doubt sooner way wonder stranger idea less more fewer later better worse good use other such need means
    plans details comment comments reason reasons signs indications thanks words regrets plan sense intention intentions
    doubts exception exceptions secret chance choice question questions limits ties links strings immediate further point
    clear one"""
)
NOT_NONE: frozenset[str] = frozenset({"other", "the", "too", "but", "else"})  # after "none": "none other than"
NOT_ZERO_BEFORE: frozenset[str] = _words("ground net year day sub patient absolute from to hour")
NOT_ZERO_AFTER: frozenset[str] = _words("tolerance sum in hour day")
NOT_ONE_BEFORE: frozenset[str] = _words(
    """this that the each every no any another which a an good new old last next first big other someone anyone everyone
    day loved or number"""
)
ONE_BY: frozenset[str] = frozenset({"by", "on", "after"})  # "one by one"
NOT_ONE_AFTER: frozenset[str] = _words(
    """another can could should must might may would will 's thing way such hand time else moment by who that which eye
    might's too"""
)
COUNTED_ENDINGS: tuple[str, ...] = ("s", "people", "men", "women", "children", "troops", "personnel")
# What "one-" may measure: "a one-day visit".
ONE_HYPHEN: frozenset[str] = _words("day week month year hour minute second mile third quarter half fifth tenth")
COPULAS: frozenset[str] = _words("is was are were be been being as became become becomes remains remained")
# Before what "one of the" goes on with, it only means membership ("one of the oldest bridges").
SUPERLATIVE = "est"
SUPERLATIVES: frozenset[str] = _words(
    "most best worst few only main major first last top leading largest biggest key least"
)
# After "no", one thing counted is known by what follows it ("no soldier was hurt").
AUXILIARIES: frozenset[str] = _words("was were is are has have had been died")

# ---------------------------------------------------------------- qualifiers

BEFORE: dict[str, str] = {
    "at least": """at least|at the least|at the very least|at a minimum|no fewer than|not fewer than|no less than|
        not less than|nothing less than|a minimum of|minimum of|a minimum|minimum|as few as|as little as|as low as|≥|> =|
        no lower than|no smaller than|not below|not under|a floor of|no under""",
    "more than": """more than|over|upwards of|upward of|above|exceeding|exceeded|exceeds|exceed|in excess of|greater than|
        higher than|larger than|bigger than|longer than|older than|heavier than|taller than|faster than|surpassed|
        surpassing|surpasses|surpass|topped|topping|north of|beyond|just over|just above|slightly more than|slightly over|
        slightly above|a little over|little over|little more than|a little more than|a bit more than|well over|well above|
        far more than|much more than|many more than|way over|considerably more than|significantly more than|
        substantially more than|well in excess of|comfortably over|marginally over|marginally more than|> |and over|
        wider than|deeper than|further than|farther than""",
    "at most": """at most|at the most|at the very most|up to|no more than|not more than|a maximum of|maximum of|a maximum|
        maximum|max|as many as|as much as|as high as|no greater than|no higher than|no larger than|not exceeding|not over|
        not above|capped at|limited to|≤|< =|up to as many as|anything up to|a ceiling of|a limit of|a cap of|no longer than|
        no older than|nothing more than""",
    "fewer than": """fewer than|less than|under|below|lower than|smaller than|younger than|shorter than|lighter than|<|
        well under|well below|fell short of|falls short of|fall short of|falling short of|far fewer than|far less than|
        much less than|many fewer than|considerably less than|considerably fewer than|significantly less than|
        significantly fewer than|south of""",
    "just under": """nearly|almost|close to|just under|just below|just short of|just shy of|shy of|nearing|approaching|
        not quite|slightly less than|slightly fewer than|slightly under|slightly below|a little under|a little less than|
        a little fewer than|little less than|a bit less than|virtually|practically|marginally under|closing in on|
        close on|verging on|a shade under|a shade below|well - nigh|very nearly|very close to""",
    "about": """about|around|roughly|approximately|approx|approx .|some|an estimated|estimated|estimated at|circa|ca|
        ca .|c .|~|≈|in the region of|in the neighborhood of|in the neighbourhood of|in the vicinity of|on the order of|
        in the order of|of the order of|something like|somewhere around|somewhere near|more or less|
        an approximate|plus or minus|±|anywhere near|in the ballpark of""",
    "exactly": "exactly|precisely|an exact|exact|equal to|=",
}
WITHIN = "within"  # a ceiling before a unit: "within 100 km"
# Also prepositions: they qualify only a figure right after them ("about the 33 missiles" is not about 33).
PREPOSITIONS: frozenset[str] = _words("over under about around above below beyond some approaching topping")
# "Over two days" lasts that long unless one of these stands before it.
OVER = "over"
LASTING: frozenset[str] = _words(
    "for lasted lasting last lasts took take takes taking well just little slightly in after spent spending spends of is was"
)
AFTER: dict[str, str] = {
    "at least": """or more|or higher|or above|or over|or older|or greater|or better|or longer|or heavier|or larger|and more|
        and up|and above|and over|and older|and upwards|and upward|upwards|plus|- plus|at least|at a minimum|minimum|
        at the least|at the very least|if not more|and counting|or maybe more|or possibly more|and possibly more|
        and perhaps more|, if not more|, possibly more|, perhaps more|, maybe more""",
    "more than": "+",
    "at most": """or less|or fewer|or under|or below|or younger|or lower|or smaller|or shorter|and under|and below|
        and younger|at most|at the most|at the very most|maximum|max|tops|at the outside|if that""",
    "about": "or so|or thereabouts|or thereabout|- odd|odd|- ish|ish|give or take|- some|more or less|, give or take",
}
# Those that may also stand after the thing counted ("10 rockets or more").
AFTER_THINGS: frozenset[str] = frozenset(
    {
        "or more",
        "or fewer",
        "or less",
        "or so",
        "or thereabouts",
        "at most",
        "at the most",
        "at least",
        "at the very least",
        "if not more",
        "and counting",
        "give or take",
        "tops",
    }
)
# May stand between qualifier and figure without changing either.
# Letters that may touch digits without making a code of them.
TOUCHING: frozenset[str] = frozenset({"ish", "odd", "plus"})
NOT_ALONE: frozenset[str] = frozenset({"plus or minus"})  # as a value: "plus or minus 10" is a margin
BEFORE_VALUES: frozenset[str] = _words("total of in \" ' “ ‘ (")
FILLERS: frozenset[str] = _words(
    """the a an another additional further its their his her our my these those only just mere all other record reported
    confirmed even perhaps possibly maybe fully combined staggering separate"""
)

# ---------------------------------------------------------------- ranges

BETWEEN = "between"
FROM = "from"
# What joins the ends of a range.
JOINTS: tuple[str, ...] = ("to", "- to -", "or", "- or -", ", or")
# What joins a ceiling to a floor, whether named as such or not ("10 and possibly 15").
CEILINGS: tuple[str, ...] = (
    "and possibly",
    "and perhaps",
    "and maybe",
    "and up to",
    "and as many as",
    "and at most",
    "and , at most ,",
    "and no more than",
    "and not more than",
    "but no more than",
    "but not more than",
    "but at most",
    "but possibly",
    "or possibly",
    "or perhaps",
    "or even",
    "possibly",
    "perhaps",
    ", possibly",
    ", perhaps",
    ", maybe",
    "if not",
    ", if not",
)
# The same, the far end left out.
OPEN_CEILINGS: tuple[str, ...] = (
    "but fewer than",
    "but less than",
    "and fewer than",
    "and less than",
    "but under",
    "and under",
    "but below",
    "and below",
)
AND = "and"  # joins a range only after "between"
# May stand after the joint.
JOINT_FILLERS: frozenset[str] = _words(
    ", at most possibly perhaps maybe as many much about around up to even roughly approximately nearly almost some"
)
# A figure that goes "from 10 to 15" after one of these changed; elsewhere that is a range.
CHANGES: frozenset[str] = _words(
    """rise rises rose rising risen raise raised raises raising increase increased increases increasing fell fall falls
    falling fallen drop dropped drops dropping decline declined declines declining decrease decreased decreases decreasing
    grew grow grows growing grown went go goes going gone climb climbed climbs climbing jump jumped jumps jumping soar
    soared surge surged cut cuts cutting reduce reduced reduces reducing reduction lower lowered slip slipped slid plunge
    plunged shrink shrank expand expanded expands expansion change changed changes up down move moved revised revise widen
    widened narrow narrowed extend extended upgrade upgraded downgraded advance advanced improve improved swell swelled
    dwindled dipped edged ticked slashed boosted boost adjusted updated corrected doubled tripled halved quadrupled
    accelerated slowed shifted trimmed hiked hike bringing brought upped"""
)

# ---------------------------------------------------------------- shares, parts and sums

TO = "to"
OF = "of"
HYPHENED_OF: list[str] = ["-", "of", "-"]  # "12-of-19 shooting"
OUT = "out"
IN = "in"
STRONG: frozenset[str] = frozenset({"strong", "a"})  # "a 5,000-strong force"
PER = "per"
MORE: frozenset[str] = frozenset({"more", "fewer", "less"})  # "two more ships" counts ships
NOT_MORE: frozenset[str] = frozenset({"than"})
EVERY: frozenset[str] = _words("the its their his her our these those every all a total of")
PARTITIVES: frozenset[str] = _words("them whom those these which")
POINTING: frozenset[str] = _words("those these")  # with more after them they stand for others ("10 of those injured")
PART_BEFORE: tuple[str, ...] = (
    "including",
    "among them",
    "of whom",
    "of which",
    "of them",
    "of them ,",
    "of those",
    "of those ,",
    "of these",
    "of these ,",
)
PART_AFTER: tuple[str, ...] = ("among them",)
TOTAL_BEFORE: tuple[str, ...] = (
    "a total of",
    "total of",
    "totalling",
    "totaling",
    "totalled",
    "totaled",
    "in all ,",
    "in total ,",
    "altogether ,",
    "all told ,",
    "a combined",
    "a combined total of",
)
TOTAL_AFTER: tuple[str, ...] = ("in all", "in total", "all told", "altogether", "overall", "all together")

# ---------------------------------------------------------------- ages

AGED: frozenset[str] = frozenset({"aged", "age", "ages"})
# Before ", 34," an age is told.
PEOPLE: frozenset[str] = _words(
    """husband wife son daughter brother sister mother father man woman boy girl suspect victim driver teenager student
    gunman attacker soldier officer actor actress singer author partner boyfriend girlfriend niece nephew pensioner"""
)
JOIN_AGES: frozenset[str] = frozenset({"and", ","})  # "aged 17, 22 and 30"
AGE_OF: tuple[str, ...] = ("age of", "ages of")
OLD: tuple[str, ...] = ("- old", "old", "of age", "- olds", "- old's", "- old 's")

# ---------------------------------------------------------------- how a quantity is written out

QUALIFIER_NAMES: dict[str, str] = {
    "exactly": "exactly",
    "at least": "at least",
    "more than": "more than",
    "at most": "at most",
    "fewer than": "fewer than",
    "just under": "nearly",
    "about": "about",
}
VAGUE_NAMES: dict[tuple[float | None, float | None], str] = {
    ends: word
    for word, ends in VAGUE.items()
    if word not in {"a couple of", "a pair of", "tens of"} and (ends[1] is not None or word == "multiple")
}
# Those that stand before a unit with "of" ("dozens of km").
TAKE_OF: frozenset[str] = frozenset(word for word in VAGUE_NAMES.values() if word.endswith("s")) | {
    "a couple",
    "a handful",
}
JOINED_BY_OF = " of "
MULTIPLIER_NAMES: dict[int, str] = {12: "dozen", 100: "hundred", 1000: "thousand", 10**6: "million", 10**9: "billion"}
LESS_THAN = "less than"
SCALE_NAMES: dict[int, str] = {10**12: "trillion", 10**9: "billion", 10**6: "million"}
MINUS = "minus"
FOLD = "-fold"
DOZEN = "dozen"
DOZEN_NAMES: dict[float, str] = {6: "half a dozen", 12: "a dozen", 20: "a score"}
SHARE_NAMES: dict[float, str] = {100 / 3: "one third", 200 / 3: "two thirds"}
# By whether the low and the high end are left out: how the range begins and goes on.
OPEN_ENDS: dict[tuple[bool, bool], tuple[str, str]] = {
    (True, True): ("more than", "but fewer than"),
    (True, False): ("more than", "but at most"),
    (False, True): ("at least", "but fewer than"),
}
