"""English words for figures and what stands around them, as data. Lower case unless said otherwise.

Phrases of one meaning are separated by "|", their words by blanks. Qualifiers go by the values of `model.Qualifier`.
"""

from __future__ import annotations

# ---------------------------------------------------------------- number words

ONES: dict[str, int] = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
}
TENS: dict[str, int] = {
    word: value * 10
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
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
# Read only after digits ("2.5k", "$3bn"); those of one letter only where they touch them.
SHORT_SCALES: dict[str, int] = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "t": 10**12,
    "tn": 10**12,
    "trn": 10**12,
}
DOZENS: dict[str, int] = {"dozen": 12, "score": 20}
MULTIPLIERS: frozenset[str] = frozenset({HUNDRED, *SCALES, *DOZENS})
FRACTIONS: dict[str, int] = {
    word: below
    for below, group in {
        2: "half halves",
        3: "third thirds",
        4: "quarter quarters fourth fourths",
        5: "fifth fifths",
        6: "sixth sixths",
        7: "seventh sevenths",
        8: "eighth eighths",
        9: "ninth ninths",
        10: "tenth tenths",
        100: "hundredth hundredths",
    }.items()
    for word in group.split()
}
AND_A_HALF: tuple[tuple[str, ...], ...] = (("and", "a", "half"), ("-", "and", "-", "a", "-", "half"))
ARTICLES: frozenset[str] = frozenset({"a", "an"})
AND = "and"
OF = "of"
TO = "to"

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
    "a great many": (2, None),
    "a good many": (2, None),
    "numerous": (2, None),
    "a lot of": (2, None),
    "lots of": (2, None),
}
# Those that multiply ("several hundred", "a few dozen"): 3 to 9 hundreds are 300 to 999.
MULTIPLYING: frozenset[str] = frozenset({"several", "a few", "a couple", "a couple of", "some", "many"})
# Those that need the things they count after them ("multiple sclerosis" has none).
BEFORE_PLURALS: frozenset[str] = frozenset(
    {
        "multiple",
        "some",
        "many",
        "numerous",
        "several",
        "scores",
        "a number of",
        "a couple",
        "a large number of",
        "tens of",
    }
)
NOT_MANY: frozenset[str] = frozenset("how so too as that not very".split())  # before "many"

# ---------------------------------------------------------------- nothing

NOBODY: dict[str, tuple[str, ...]] = {
    "none": (),
    "nobody": (),
    "no one": (),
    "no - one": (),
    "not one": (),
    "not a single": (),
    "not a single one": (),
    "zero": (),
}
NO: frozenset[str] = frozenset({"no", "without any", "without a single"})

# ---------------------------------------------------------------- qualifiers

BEFORE: dict[str, str] = {
    "at least": """at least|at the least|at the very least|at a minimum|no fewer than|not fewer than|no less than|
        not less than|nothing less than|a minimum of|minimum of|a minimum|minimum|as few as|as little as|as low as|≥|> =|
        no lower than|no smaller than|not below|not under|a floor of""",
    "more than": """more than|over|upwards of|upward of|above|exceeding|exceeded|exceeds|exceed|in excess of|greater than|
        higher than|larger than|bigger than|longer than|older than|heavier than|taller than|faster than|surpassed|
        surpassing|surpasses|surpass|topped|topping|north of|beyond|just over|just above|slightly more than|slightly over|
        a little over|little over|little more than|a little more than|a bit more than|well over|well above|far more than|
        much more than|way over|considerably more than|significantly more than|substantially more than|
        well in excess of|comfortably over|marginally over|marginally more than|>""",
    "at most": """at most|at the most|at the very most|up to|no more than|not more than|a maximum of|maximum of|a maximum|
        maximum|max|as many as|as much as|as high as|no greater than|no higher than|no larger than|not exceeding|not over|
        not above|capped at|limited to|≤|< =|up to as many as|anything up to|a ceiling of|a limit of|a cap of""",
    "fewer than": """fewer than|less than|under|below|lower than|smaller than|younger than|shorter than|lighter than|<|
        well under|well below|fell short of|falls short of|fall short of|falling short of|far fewer than|far less than|
        much less than|considerably less than|considerably fewer than|significantly less than|significantly fewer than|
        south of""",
    "just under": """nearly|almost|close to|just under|just below|just short of|just shy of|shy of|nearing|approaching|
        not quite|slightly less than|slightly fewer than|slightly under|slightly below|a little under|a little less than|
        a little fewer than|little less than|a bit less than|virtually|practically|marginally under|closing in on|
        close on|verging on|a shade under""",
    "about": """about|around|roughly|approximately|approx|approx .|approx.|some|an estimated|estimated|estimated at|circa|ca|
        ca .|c .|~|≈|in the region of|in the neighborhood of|in the neighbourhood of|in the vicinity of|on the order of|
        in the order of|of the order of|something like|somewhere around|somewhere near|more or less|or about|
        an approximate|plus or minus|±""",
    "exactly": """exactly|precisely|an exact|exact|equal to|=""",
}
# Only before a unit: "within 100 km".
BEFORE_MEASURES: dict[str, str] = {"at most": "within"}
# "Over two days" lasts that long unless one of these stands before it.
LASTING: frozenset[str] = frozenset(
    "for lasted lasting last lasts took take takes taking well just little slightly in after spent spending spends".split()
)
AFTER: dict[str, str] = {
    "at least": """or more|or higher|or above|or over|or older|or greater|or better|or longer|or heavier|or larger|and more|
        and up|and above|and over|and older|and upwards|and upward|upwards|plus|- plus|at least|at a minimum|minimum|
        at the least|at the very least|if not more|and counting""",
    "more than": "+",
    "at most": """or less|or fewer|or under|or below|or younger|or lower|or smaller|or shorter|and under|and below|
        and younger|at most|at the most|at the very most|maximum|max|tops|at the outside|if that""",
    "about": "or so|or thereabouts|or thereabout|- odd|odd|- ish|ish|give or take|- some|more or less",
}
# Those that may also stand after the thing counted ("10 rockets or more").
AFTER_THINGS: frozenset[str] = frozenset(
    """or more|or fewer|or less|or so|or thereabouts|at most|at the most|at least|if not more|and counting|give or take|
    maximum|tops""".replace("\n    ", "").split("|")
)
# May stand between qualifier and figure without changing either.
FILLERS: frozenset[str] = frozenset(
    """the a an another additional further its their his her our my these those only just mere all other record reported
    confirmed even perhaps possibly maybe fully combined total of staggering""".split()
)
RANGE_BEFORE = frozenset({"between", "from"})

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
OVER = "over"
# By whether the low end is open: how the range begins and goes on.
DOZEN_NAMES: dict[float, str] = {6: "half a dozen", 12: "a dozen", 20: "a score", 24: "two dozen", 36: "three dozen"}

# Names of a vague stretch, by its ends; made from `VAGUE` and what multiplies.
VAGUE_NAMES: dict[tuple[float | None, float | None], str] = {
    ends: word
    for word, ends in reversed(VAGUE.items())
    if word not in {"a couple of", "a great many", "a good many", "lots of", "a lot of", "some", "many"}
} | {(2, None): "multiple"}

# ---------------------------------------------------------------- labels: figures that count nothing

# A figure after one of these names something ("Flight 93", "page 12", "No. 1").
LABEL_NOUNS: frozenset[str] = frozenset(
    """flight article tower day page chapter section number no nos phase version season episode unit room route highway
    channel resolution level tier stage type category grade gate pier interstate figure table line part volume step round
    model class building platform lane rule act scene verse row seat zone sector district ward team force size group week
    game match lot item clause paragraph appendix schedule amendment proposition prop bill protocol title psalm brigade
    division regiment battalion squadron camp base point post station terminal area block bloc hall house studio stadium
    field fort site pit mark mach formula apollo falcon windows top case docket engine train bus run world war book
    issue form exhibit count option plan code isbn track side cabin suite floor apartment apt bay dock exit junction
    track windows covid sars union local lines numbers pages articles sections""".split()
)
# After these in lower case only digits are a label ("page 12", but "on each day three people died").
MONTHS: frozenset[str] = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec""".split()
)
# A four-digit number after one of these is a year.
BEFORE_YEARS: frozenset[str] = frozenset(
    """in since by of until till before after during from through early late mid circa year fiscal to and or between
    spring summer autumn fall winter around the around ca c vs""".split()
)
# A four-digit number before one of these is a year, though it could count them ("2020 elections").
YEARLY: frozenset[str] = frozenset(
    """elections games olympics protests riots floods championships playoffs finals attacks strikes bombings
    talks reforms awards killings shootings fires wildfires earthquakes hurricanes primaries midterms sanctions wars
    murders cases census edition season series oscars grammys crash invasion war coup election budget attack film movie
    album novel book report study survey referendum treaty agreement summit tournament tour draft campaign election
    revolution act law""".split()
)
TIME_WORDS: frozenset[str] = frozenset("am pm a.m. p.m. o'clock gmt utc est edt cet bst hrs".split())
ORDINAL_ENDINGS: frozenset[str] = frozenset({"st", "nd", "rd", "th"})
# Words that show two joined numbers to be a score ("won 2-5").
SCORE_CUES: frozenset[str] = frozenset(
    """won win wins winning beat beats beaten beating lost lose loses losing defeat defeats defeated defeating draw draws
    drew drawn tie tied ties victory victories loss score scored scores scoreline aggregate penalties halftime led lead
    leading trailed trailing record goalless thrashed edged ratio seed""".split()
)
# "mm" before one of these is a calibre, not a length.
CALIBRES: frozenset[str] = frozenset(
    """rocket rockets gun guns cannon cannons shell shells mortar mortars round rounds howitzer howitzers artillery bullet
    bullets ammunition pistol pistols rifle rifles film lens lenses camera tank grenade grenades projectile projectiles
    calibre caliber handgun handguns""".split()
)

# ---------------------------------------------------------------- the thing counted

STOPS: frozenset[str] = frozenset(
    """a an the this that these those my your his her its our their some any each every no not and or but nor so yet if as
    than then when while where who whom whose which what why how because although though unless until till since before
    after during about above across against along among amid around at behind below beneath beside besides between beyond
    by despite down for from in inside into like near of off on onto out outside over past per plus minus through
    throughout to toward towards under up upon via with within without versus vs is are was were be been being am has have
    had having do does did done can could may might must shall should will would cannot he she it they we you i him them us
    me himself themselves itself there here also only just even still already again ever never always often sometimes
    perhaps maybe yesterday today tomorrow ago later earlier now once twice soon too very much more most less least fewer
    rather quite almost nearly both either neither else instead together apart away back home abroad overnight alone all
    said says say told tells reported reports announced confirmed according hit hits struck died dies die fell fall falls
    rose rise rises came come comes went go goes took take takes made make makes left leave leaves got gets get gave give
    gives kept held lost lose loses won win wins led ran run runs stood remain remains remained became become begin began
    broke brought bought built caught chose drew drove ate found flew fought grew heard hurt knew lay met paid put read
    saw sent set shot showed shut slept sold spent spoke swam taught thought threw understood wore wrote survived
    happened occurred appeared arrived landed crashed exploded escaped followed fled live lived lives work works worked
    include includes including included need needs needed want wants wanted seem seems seemed appear appears use uses used
    dead missing alive ill sick old overall apiece each respectively total in-all 's""".split()
)
PEOPLE_PLURALS: frozenset[str] = frozenset(
    """people men women children police personnel troops aircraft staff cattle sheep fish deer mice teeth feet geese
    media data criteria crew civilians folk folks spacecraft hovercraft watercraft helicopters offspring species series
    servicemen servicewomen policemen policewomen firemen fishermen gunmen congressmen businessmen salesmen crewmen
    militiamen spokesmen airmen marines infantry cavalry militia headquarters barracks crossroads means gallows dice lives
    wives knives wolves halves leaves loaves shelves selves thieves alumni cacti fungi nuclei stimuli phenomena bacteria
    schoolchildren grandchildren percent ads gis pows mps gps vips ngos ceos suvs uavs ieds icbms tvs cds dvds dead
    wounded""".split()
) - {"dead", "wounded", "percent"}
NOT_PLURALS: frozenset[str] = frozenset(
    """this thus plus minus always perhaps besides sometimes towards afterwards news gas bus bias atlas chaos christmas
    texas kansas arkansas paris hamas iris analysis basis crisis thesis tennis emphasis hypothesis diagnosis oasis axis
    campus bonus virus corps us yes its his is was has does versus across unless less focus status census consensus
    thousands hundreds millions billions dozens tens""".split()
)
# Idioms of "no", and things one has none of without anyone counting.
NO_IDIOMS: frozenset[str] = frozenset(
    """longer matter doubt sooner way wonder stranger idea less more fewer later better good use other such need means
    plans details comment comments reason reasons signs indications thanks words regrets plan sense intention intentions
    doubts longer. exception exceptions secret chance choice question questions limits ties links strings""".split()
)
NOT_NONE: frozenset[str] = frozenset("other the too but".split())  # after "none": "none other than"
# "One" that counts nothing: after these, or before those.
BEFORE_ONE: frozenset[str] = frozenset(
    """this that the each every no any another which a an good new old last next first big other only's someone anyone
    everyone day""".split()
)
AFTER_ONE: frozenset[str] = frozenset(
    """another can could should must might may would will of's 's thing way such hand point side time else day moment by who
    that which that's eye""".split()
)
RATIO_AFTER: frozenset[str] = frozenset(
    """as more higher larger bigger greater less fewer lower smaller faster longer the its their that what better worse
    stronger heavier likelier""".split()
)
PARTITIVES: frozenset[str] = frozenset({"them", "whom", "those", "these", "which"})
PART_BEFORE: tuple[str, ...] = (
    "including",
    "includes",
    "among them",
    "of whom",
    "of them",
    "of which",
    "of those",
    "of these",
    "at least",
)[:-1]
TOTAL_BEFORE: tuple[str, ...] = (
    "a total of",
    "total of",
    "totalling",
    "totaling",
    "totalled",
    "totaled",
    "in all",
    "in total",
    "altogether",
    "a combined",
)
TOTAL_AFTER: tuple[str, ...] = ("in all", "in total", "all told", "altogether", "overall", "all together")
DETERMINERS: frozenset[str] = frozenset(
    "the its their his her our these those my your a every all another this that".split()
)
AGE_BEFORE: frozenset[str] = frozenset({"aged", "age", "ages"})
HYPHENS = "-–—‐‑"
OPEN_ENDS: dict[tuple[bool, bool], tuple[str, str]] = {
    (True, True): ("more than", "but fewer than"),
    (True, False): ("more than", "but at most"),
    (False, True): ("at least", "but fewer than"),
}
