"""English words that make a figure a label, a year, a date, a time or a score instead of a count, as data."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# A figure after one of these names something ("Flight 93", "page 12", "No. 1").
LABEL_NOUNS: frozenset[str] = _words(
    """flight article tower page chapter section number no nos phase version season episode unit room route highway channel
    resolution level tier stage type category grade gate pier interstate figure table line part volume step model class
    building platform lane rule act scene verse row seat zone sector district ward force size lot item clause paragraph
    appendix schedule amendment proposition prop protocol title psalm brigade division regiment battalion squadron camp
    post station terminal area studio stadium pit mark mach formula apollo falcon windows docket count code isbn track
    cabin suite floor apartment apt bay dock exit junction covid sars local lines numbers pages articles sections
    chapters verses fig vol exhibit form publication directive regulation euro generation gen airbus boeing route codename
    highways interstates seasons episodes order"""
)
# These only with a figure in digits, or as names with capitals ("Day 3", but "each day three people").
TEMPORAL_NOUNS: frozenset[str] = _words(
    "day week month game match round set year group team week's top world war bowl hall"
)
# Names of numbers as written before a dot: "No. 10", "vol. 3".
DOTTED: frozenset[str] = _words("no nos vol fig sec art ch p pp")
# A name right after one of these is a place, and a figure after it counts ("in Iraq 33 missiles").
LOCATIVES: frozenset[str] = _words("in at near across inside throughout outside around from")
# A hyphen and one of these make an idiom of a figure before them ("a two-way street", "a four-star general").
HYPHEN_IDIOMS: frozenset[str] = _words(
    """star starred way sided faced dimensional ply wheel wheeled by on off time timer thirds handed eyed tone liner stop
    something somethings track act legged headed pronged tier tiered piece figure digit nil love all brother sister life hearted back marathon"""
)
ORDINAL_ENDINGS: frozenset[str] = frozenset({"st", "nd", "rd", "th"})
# After "twenty-" or "hundred and": a place in a row, not a number.
ORDINALS: frozenset[str] = _words(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hundredth thousandth"""
)
JOIN_LABELS: frozenset[str] = frozenset({"and", "to", "or", "-", "–"})  # "Articles 5 and 6"
NOT_AFTER_NAMES: frozenset[str] = frozenset({"%", "-", "–", "or", "to"})  # a figure before one of these is no name's
# "63 Canadian and 11 Iraqi" count people; "10 Downing Street" counts none.
DEMONYM_ENDINGS: tuple[str, ...] = ("an", "ese", "ish", "i", "ch", "swiss", "greek")
MODEL_NAMES: frozenset[str] = _words("max pro ultra mini plus air")  # with a capital: "the 737 MAX", "the 15 Pro"
HYPHEN_MEASURES: frozenset[str] = frozenset({"magnitude"})  # "magnitude-7.8" is a figure, "type-2" none
# A capitalised word in one of these begins a sentence as a verb more often than as a name ("Killed 33").
VERB_ENDINGS: tuple[str, ...] = ("ed", "s", "ing")
CALLED: frozenset[str] = _words("call called calling calls dial dialed dialled phoned")  # before 911

# ---------------------------------------------------------------- dates and times

MONTHS: frozenset[str] = _words(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec"""
)
WEEKDAYS: frozenset[str] = _words(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday mon tue wed thu fri sat sun"
)
OF = "of"
TO = "to"
THE = "the"
JOIN_TIMES: tuple[str, ...] = ("to", "and")
JOIN_DAYS: frozenset[str] = frozenset({"to", "and", "or", ","})
# After one of these a month stands without its day, and a figure after it counts ("in June 17 people").
BEFORE_MONTHS_ONLY: frozenset[str] = frozenset({"in", "since", "of", "last"})
TIME_WORDS: frozenset[str] = _words("am pm a.m. p.m. o'clock gmt utc est edt cet bst")
# A four-digit number after one of these is a year even before a plural ("since 2003 forces ...").
BEFORE_YEARS: frozenset[str] = _words(
    """in since by until till before during early late mid fiscal spring summer autumn fall winter circa year years the this
    mid-"""
)
# Before a plural, a year is also what comes before one of these ("2020 elections").
YEARLY: frozenset[str] = _words(
    """elections games olympics protests riots floods championships playoffs finals attacks strikes bombings talks reforms
    awards killings shootings fires wildfires earthquakes hurricanes primaries midterms sanctions wars murders editions
    seasons oscars grammys series standings rankings results estimates figures accords"""
)
# Before a bare four-digit number: it counts though nothing follows ("over 2000").
NOT_BEFORE_YEARS: frozenset[str] = _words(
    "least than nearly almost exceeded exactly roughly approximately estimated over up to"
)
LOCAL_TIME: tuple[str, ...] = ("local time", "hours local", "hours gmt", "hours")

# ---------------------------------------------------------------- scores

# Two joined numbers near one of these are a score ("won 2-5"), even where they could be a range.
SCORE_CUES: frozenset[str] = _words(
    """won win wins winning beat beats beaten beating lost lose loses losing defeat defeats defeated defeating draw draws
    drew drawn tie tied ties victory victories loss score scored scores scoreline aggregate penalties halftime lead led
    leading trailed trailing record goalless thrashed edged ratio triumphing triumphed vote voted votes voting"""
)
# Near one of these "a/b" is a mark out of b, elsewhere only where b is ten or a hundred, or a has decimals.
MARK_CUES: frozenset[str] = _words(
    "rated rating ratings rate rates score scored scores stars star gave gives review reviews mark marks"
)
OUT_OF: frozenset[int] = frozenset({5, 10, 20, 100})
# "mm" before one of these is a calibre, not a length.
CALIBRE_UNIT = "mm"
CALIBRES: frozenset[str] = _words(
    """rocket rockets gun guns cannon cannons shell shells mortar mortars round rounds howitzer howitzers artillery bullet
    bullets ammunition pistol pistols rifle rifles film lens lenses camera tank tanks grenade grenades projectile
    projectiles calibre caliber handgun handguns katyusha katyushas machine"""
)
