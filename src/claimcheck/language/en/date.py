"""English words for dates, times of day and zones. Data only; claim/date.py and its neighbours give them meaning."""

from __future__ import annotations

from .word import word_set


def _numbered(words: str, first: int = 1) -> dict[str, int]:
    return {word: number for number, word in enumerate(words.split(), start=first)}


def _keyed(table: dict[str, str]) -> dict[str, str]:
    """A table of "key: words" turned round."""
    return {word.strip(): key for key, words in table.items() for word in words.split(",")}


# ---------------------------------------------------------------- months, weekdays, seasons

LONG_MONTHS = _numbered("january february march april may june july august september october november december")
MONTHS = {**LONG_MONTHS, **_numbered("jan feb mar apr may jun jul aug sep oct nov dec"), "sept": 9}
SHORT_MONTHS = frozenset(MONTHS) - frozenset(LONG_MONTHS)
MONTH_TITLES = tuple(word.capitalize() for word in LONG_MONTHS)
# Months that are also verbs, adjectives or given names, and short forms: alone, they need a word of time before them.
DOUBTFUL_MONTHS = word_set("march may april june august") | SHORT_MONTHS
SURE_SHORT_MONTHS = SHORT_MONTHS - word_set("mar")  # months even without a capital where a day follows
LOWER_MONTHS = frozenset(LONG_MONTHS) - word_set("march may august")  # months even where no capital is written

WEEKDAYS = _numbered("monday tuesday wednesday thursday friday saturday sunday", 0)
WEEKDAY_TITLES = tuple(word.capitalize() for word in WEEKDAYS)
SHORT_WEEKDAYS = {**_numbered("mon tue wed thu fri sat sun", 0), "tues": 1, "weds": 2, "thur": 3, "thurs": 3}
# "Black Friday", "the Sunday Times", "Monday Night Football": names that hold a weekday and no date.
WEEKDAY_NAMED_BY = word_set("black bloody good ash palm easter cyber fat super shrove maundy giving holy ruby man")
EVERY_WORDS = word_set("every each any most alternate")
WEEKDAY_NAMES = word_set(
    "times telegraph mail mirror express herald post mercury politics football live island morning's"
)

# First and last month of each, northern half of the world; winter runs into the next year.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}

# ---------------------------------------------------------------- numbers

ORDINAL_WORDS = {
    **_numbered("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"),
    **_numbered("fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 14),
    "thirtieth": 30,
}
ORDINAL_ENDINGS = word_set("st nd rd th")
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
HOUR_WORDS = _numbered("one two three four five six seven eight nine ten eleven twelve")
CARDINAL_WORDS = {
    **HOUR_WORDS,
    **_numbered("thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 13),
    **TENS,
    "a": 1,
    "an": 1,
}
VAGUE_COUNTS = {"couple": (2, 2), "few": (3, 5), "several": (3, 9)}  # design.md, section 3
MINUTE_WORDS = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "half": 30}
DECADE_WORDS = {
    word: 10 * tens
    for word, tens in _numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2).items()
}

# ---------------------------------------------------------------- stretches

# Which stretch of a longer period is meant.
PARTS = {"early": "early", "mid": "mid", "late": "late"}
PART_NOUNS = {
    **dict.fromkeys(word_set("beginning start outset"), "early"),
    "middle": "mid",
    "end": "late",
    "close": "late",
}
HALVES = {"first": (1, 6), "second": (7, 12), "latter": (7, 12)}
QUARTER, QUARTER_LETTER, HALF, WEEK, CENTURY, LAST = "quarter", "q", "half", "week", "century", "last"
BEFORE_CHRIST = word_set("bc bce")

# Days that have names of their own: year (None for every year), month and day.
NAMED_DAYS: dict[tuple[str, ...], tuple[int | None, int, int]] = {
    ("9", "/", "11"): (2001, 9, 11),
    ("7", "/", "7"): (2005, 7, 7),
    ("d", "-", "day"): (1944, 6, 6),
    ("new", "year", "'", "s", "day"): (None, 1, 1),
    ("new", "year", "'", "s", "eve"): (None, 12, 31),
    ("christmas", "day"): (None, 12, 25),
    ("christmas", "eve"): (None, 12, 24),
    ("boxing", "day"): (None, 12, 26),
    ("valentine", "'", "s", "day"): (None, 2, 14),
    ("fourth", "of", "july"): (None, 7, 4),
}

# Periods that "last", "this", "next" and "ago" may count.
PERIODS = {
    **dict.fromkeys(word_set("day days"), "day"),
    **dict.fromkeys(word_set("week weeks"), "week"),
    **dict.fromkeys(word_set("fortnight fortnights"), "fortnight"),
    **dict.fromkeys(word_set("month months"), "month"),
    **dict.fromkeys(word_set("year years"), "year"),
    **dict.fromkeys(word_set("decade decades"), "decade"),
    **dict.fromkeys(word_set("century centuries"), "century"),
}
YEAR = "year"
CALENDAR_PERIODS = word_set("week weekend month year decade century")
WEEKEND = "weekend"
RELATIVE_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
STEPS = {"last": -1, "this": 0, "next": 1, "previous": -1, "coming": 1}
PAST_WORDS = word_set("past last")
AGO = "ago"
WEEKEND_CUES = word_set("over at during on by since before")

# ---------------------------------------------------------------- how dates are joined and placed

THE, OF, IN, ON, AT, AND, OR, TO = "the", "of", "in", "on", "at", "and", "or", "to"
BETWEEN, FROM = "between", "from"
OPENERS = word_set("between from")
RANGE_WORDS = word_set("to until till through thru - –")
LIST_WORDS = word_set("and or & ,")
DAY_LINKS = word_set("- to and & until through or")
ALTERNATIVES = word_set("and & or")
ARTICLES = word_set("the a an")
YEAR_LINKS = word_set(", of in")
ON_WORDS = word_set("on , of the (")
AT_WORDS = word_set("at , ( - in the t about around")
AROUND_WHOLE = word_set("on in at the . , a")  # what may stand around a value that is a date

# The word before a date that says on which side of it something lies.
ROLES = {
    "since": "since",
    "before": "before",
    "after": "after",
    "until": "until",
    "till": "until",
    "by": "by",
    "pre": "before",
    "post": "after",
}
PREFIX_ROLES = word_set("pre post")
LONG_ROLES = {
    ("prior", "to"): "before",
    ("no", "later", "than"): "by",
    ("not", "later", "than"): "by",
    ("as", "of"): "by",
    ("up", "to"): "until",
    ("up", "until"): "until",
    ("no", "earlier", "than"): "since",
    ("starting", "from"): "since",
    ("starting", "on"): "since",
    ("starting", "in"): "since",
    ("beginning", "on"): "since",
    ("beginning", "in"): "since",
    ("earlier", "than"): "before",
    ("later", "than"): "after",
}
# Words after which a figure or two are a day: "on 1/20", "on 8, 9 and 12 January".
DAY_CUES = word_set("on since until till before after dated")
ONWARD = word_set("onward onwards")
NEAR_WORDS = word_set("just shortly soon right immediately moments slightly")
ABOUT_WORDS = word_set("about around circa approximately roughly approx")
FUTURE_WORDS = word_set("will shall ll upcoming scheduled plans tomorrow")

# ---------------------------------------------------------------- year, count or label

# Words after which a number of four digits is a year, whatever its size.
YEAR_CUES = word_set("in since during until till throughout circa year mid early late")
# Words after which it is one if it looks like one, and no round figure.
FAIR_CUES = word_set("to than and or about around as through")
# Words after which it is one, unless it is round and counts something.
FIRM_CUES = word_set("of from before after between by")
# Words after which it is one even where a plural follows: "the 2020 attacks".
ARTICLE_CUES = word_set("the a an its their his her our s this that")
# Words after which it is a count, a label or a sum.
COUNT_CUES = word_set(
    """
    some nearly almost over under exactly roughly approximately least most estimated only additional extra other
    another these those total at with has have had were are resolution flight room route highway model no number boeing
    airbus windows office form chapter section article law page line order proposition area apollo unit up includes
    including nor is was per code pin channel bus tram m version type class
    """
)
# Words after which a bare month is one.
MONTH_CUES = word_set(
    """
    in since by until till before after during of from to through between throughout early late mid last this next
    following previous and or
    """
)
# Words that may stand right after a date, so that a number before them counts nothing.
AFTER_DATE = word_set(
    """
    in on at by to for from with when while and or but as after before that which who was were is are has have had did
    does will would the a an near against during local around about just shortly until between there it he she they we
    its his their not of because where over under into then ago alone respectively only
    """
)
PEOPLES = word_set("american iraqi iranian us")  # "2000 American soldiers", but "the January 8 American strike"
UNIT_WORDS = word_set(
    """
    km kg m mm cm miles mile lb lbs pounds tons tonnes feet ft percent per dollars euros people men women children
    police personnel staff million billion thousand hundred mph hp other more additional cattle aircraft
    """
)
# Adjectives that go with counts: "2003 new cases", against "the 2003 presidential candidates".
COUNT_ADJECTIVES = word_set("new confirmed active total positive registered reported extra foreign young dead such")
PLURAL, SINGULAR, PARTICIPLE = "s", "ss", "ed"  # how a plural, a singular in -s and a participle end
POSSESSIVE = ("'", "s")
# Words ending in -s that are no plural: after a number they count nothing.
NO_PLURALS = word_set("was is has as does his its this us crisis gas campus census always thus perhaps besides onwards")

# ---------------------------------------------------------------- offsets from a day known from the context

# The word after "three days" and the side it is on.
SIDES = {
    **dict.fromkeys(word_set("later afterwards afterward on after following"), 1),
    **dict.fromkeys(word_set("earlier before previously prior beforehand"), -1),
}
OPEN_SIDES = word_set("after before following")  # what they count from may follow them
NEXT_WORDS = word_set("next following")
PREVIOUS_WORDS = word_set("previous preceding")
FOLLOWING_WORDS = word_set("following preceding")
SAME_WORDS = word_set("same very")
NOUN_OPENERS = ARTICLES | word_set("its his her their our that this")
LATER, THAT = "later", "that"
CLOCK_PERIODS = {
    **dict.fromkeys(word_set("hour hours"), 24),
    **dict.fromkeys(word_set("minute minutes"), 1440),
    **dict.fromkeys(word_set("second seconds moment moments"), 86400),
}  # how many make a day

# ---------------------------------------------------------------- times of day

# Minutes after midnight, first and last inclusive; night runs past midnight.
DAY_PARTS = {
    "morning": (360, 719),
    "afternoon": (720, 1079),
    "evening": (1020, 1319),
    "night": (1200, 300),
    "dawn": (240, 420),
    "daybreak": (240, 420),
    "sunrise": (240, 420),
    "dusk": (1020, 1200),
    "sunset": (1020, 1200),
    "nightfall": (1020, 1200),
}
EARLY_DAY_PARTS = {"morning": (0, 540), "afternoon": (720, 900), "evening": (1020, 1170), "hours": (0, 300)}
LATE_DAY_PARTS = {"morning": (540, 719), "afternoon": (900, 1079), "evening": (1140, 1439), "night": (1260, 180)}
EARLY_DAY, LATE_DAY = (0, 540), (1080, 1439)
WHOLE_NIGHTS = {"overnight": (1080, 360), "predawn": (120, 420)}
EARLY_MORNING, LATE_NIGHT = (0, 300), (1080, 1439)  # what "after midnight" and "before midnight" reach to
NAMED_TIMES = {"noon": 720, "midday": 720, "noontime": 720, "midnight": 0}
NAMED_TIME_NOUNS = word_set("oil sun mass express blue special hammer run train hour kiss snack")
TONIGHT, THIS, NIGHT, EARLY, LATE = "tonight", "this", "night", "early", "late"
TONIGHT_SPAN = (1080, 300)
MORNING_HALF = word_set("morning")
EVENING_HALF = word_set("afternoon evening")
HALF_DAYS = {"am": 0, "pm": 720}
HALF_LETTERS = {"a": "am", "p": "pm"}
MILITARY_WORDS = word_set("hours hrs h")
OCLOCK = ("o", "'", "clock")
PAST, THIRTY = word_set("past"), "thirty"
PART_OF_DAY_LINKS = word_set("in at on by before after until during through around since towards")
HALF_ENDING = "m"  # of "a.m."
CLOCK_MARKS = word_set(": . h")  # between hour and minutes
MILITARY_CUES = ABOUT_WORDS | word_set("at by before after until since from and to - (")
CLOCK_CUES = word_set("at around about by before after until till between from since during approximately roughly")

# ---------------------------------------------------------------- zones

ZONE_WORDS = _keyed(
    {
        "UTC": "gmt, utc, zulu, z",
        "America/New_York": "et, est, edt, eastern",
        "America/Chicago": "ct, cst, cdt, central",
        "America/Denver": "mt, mst, mdt, mountain",
        "America/Los_Angeles": "pt, pst, pdt, pacific",
        "Europe/London": "bst",
        "Europe/Berlin": "cet, cest",
        "Europe/Athens": "eet, eest",
        "Europe/Moscow": "msk",
        "local": "local",
    }
)
UNIVERSAL = word_set("gmt utc")
DAY_CLOCKS = word_set("UTC Europe/London Europe/Berlin Europe/Athens Europe/Moscow")  # zones told by the 24-hour clock
ZONES_WITH_TIME = word_set("central mountain pacific ct mt pt")  # a zone only with "time" after it
ZONE_SEASONS = word_set("standard daylight summer")
TIME, LOCAL = "time", "local"
ZULU = "z"
DISTRICTS = (("dc",), ("d", ".", "c", "."), ("d", ".", "c"))  # after "Washington"
PLACE_ZONES = _keyed(
    {
        "America/New_York": "washington, new york, us eastern",
        "America/Chicago": "chicago",
        "America/Los_Angeles": "california, los angeles",
        "Africa/Cairo": "cairo, egypt, egyptian",
        "Africa/Khartoum": "khartoum, sudan",
        "Africa/Tripoli": "tripoli, libya, libyan",
        "Asia/Aden": "sanaa, aden, yemen, yemeni",
        "Asia/Amman": "amman, jordan, jordanian",
        "Asia/Baghdad": "baghdad, iraq, iraqi, erbil, mosul, kirkuk, basra",
        "Asia/Bahrain": "bahrain, manama",
        "Asia/Beirut": "beirut, lebanon, lebanese",
        "Asia/Damascus": "damascus, syria, syrian, aleppo",
        "Asia/Dubai": "abu dhabi, dubai, uae, emirati",
        "Asia/Gaza": "gaza",
        "Asia/Hong_Kong": "hong kong",
        "Asia/Jerusalem": "jerusalem, israel, israeli, tel aviv",
        "Asia/Kabul": "kabul, afghanistan, afghan",
        "Asia/Karachi": "karachi, islamabad, pakistan, pakistani",
        "Asia/Kolkata": "delhi, new delhi, india, indian",
        "Asia/Kuwait": "kuwait, kuwaiti",
        "Asia/Qatar": "qatar, qatari, doha",
        "Asia/Riyadh": "riyadh, saudi",
        "Asia/Seoul": "seoul, korean",
        "Asia/Shanghai": "beijing, shanghai, china, chinese",
        "Asia/Singapore": "singapore",
        "Asia/Taipei": "taipei, taiwan",
        "Asia/Tehran": "tehran, iran, iranian",
        "Asia/Tokyo": "tokyo, japan, japanese",
        "Australia/Sydney": "sydney, canberra",
        "Europe/Athens": "athens, greece, greek",
        "Europe/Berlin": "berlin, germany, german",
        "Europe/Brussels": "brussels, central european",
        "Europe/Copenhagen": "copenhagen, denmark, danish",
        "Europe/Istanbul": "ankara, istanbul, turkey, turkish",
        "Europe/Kyiv": "kyiv, kiev, ukraine, ukrainian",
        "Europe/London": "london, uk, british",
        "Europe/Madrid": "madrid, spain, spanish",
        "Europe/Moscow": "moscow, russia, russian",
        "Europe/Paris": "paris, france, french",
        "Europe/Rome": "rome, italy, italian",
        "Europe/Vienna": "vienna, austria",
        "Europe/Warsaw": "warsaw, poland, polish",
        "Europe/Zurich": "geneva, zurich",
        "UTC": "greenwich mean, greenwich, coordinated universal, universal",
    }
)
