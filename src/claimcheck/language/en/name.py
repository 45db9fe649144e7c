"""English words about names: the generic parts, the titles, the spellings that count as one. Data, no logic."""

from __future__ import annotations

# Words that say what sort of thing bears a name; the group tells which may stand for one another. A name stripped of
# one of these is another thing (Baghdad is not Baghdad airport), so one of its group must be met beside a bare core.
GENERICS: dict[str, str] = {
    "airbase": "base",
    "base": "base",
    "camp": "base",
    "airfield": "base",
    "airstrip": "base",
    "garrison": "base",
    "outpost": "base",
    "installation": "base",
    "compound": "base",
    "complex": "base",
    "fob": "base",
    "barracks": "base",
    "fort": "fort",
    "airport": "airport",
    "embassy": "embassy",
    "consulate": "consulate",
    "university": "university",
    "college": "university",
    "hospital": "hospital",
    "stadium": "stadium",
    "arena": "stadium",
    "station": "station",
    "bridge": "bridge",
    "dam": "dam",
    "refinery": "refinery",
    "field": "field",
    "island": "island",
    "islands": "island",
    "lake": "lake",
    "valley": "valley",
    "mission": "mission",
    "site": "site",
}

# Words that may come or go without changing which place is meant (Anbar, Anbar province; Everest, Mount Everest), and
# those of a company or club. A club named for a city is not the city: "city" is not for organisations.
PLACE_GENERICS: frozenset[str] = frozenset(
    str.split("""
        province governorate city town village district county region mount mountain river republic kingdom
    """)
)
FIRM_GENERICS: frozenset[str] = frozenset(str.split("fc afc cf inc ltd llc corp plc co"))

# Words that may stand between a name and its generic word ("al-Asad military base").
FILLERS: frozenset[str] = frozenset(
    str.split("""
        military air joint coalition army naval main international us force
    """)
)

# The Arabic article as it is written, whatever follows; and its assimilated forms, articles only before a hyphen.
ARTICLES: frozenset[str] = frozenset(("al", "el", "ul"))
HYPHENATED_ARTICLES: frozenset[str] = frozenset(
    str.split("""
        as ash an ar at ad az il
    """)
)

# One word for several spellings.
VARIANTS: dict[str, str] = {
    "ayn": "ain",
    "ein": "ain",
    "aain": "ain",
    "usa": "us",
    "mt": "mount",
    "saint": "st",
    "ibn": "bin",
    "intl": "international",
    "dept": "department",
    "centre": "center",
    "defence": "defense",
    "organisation": "organization",
    "harbour": "harbor",
    "labour": "labor",
    "airbases": "airbase",
    "bases": "base",
    "gen": "general",
    "maj": "major",
    "brig": "brigadier",
    "lt": "lieutenant",
    "col": "colonel",
    "capt": "captain",
    "cmdr": "commander",
    "adm": "admiral",
    "sgt": "sergeant",
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "sec": "secretary",
    "prof": "professor",
    "tv": "television",
}

# Several words written for one: a first word -> what may follow it, the longest first, and the one word.
MERGES: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "united": ((("states", "of", "america"), "us"), (("states",), "us"), (("kingdom",), "uk")),
    "untied": ((("states",), "us"), (("kingdom",), "uk")),
    "air": ((("base",), "airbase"), (("bases",), "airbases"), (("field",), "airfield"), (("port",), "airport")),
    "great": ((("britain",), "uk"),),
}

# Those of them that are countries.
COUNTRY_MERGES: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    first: MERGES[first] for first in ("united", "untied", "great")
}

# Adjectives of countries, as the country is called inside a longer name ("American military": us military).
DEMONYMS: dict[str, str] = {
    "afghan": "afghanistan",
    "albanian": "albania",
    "algerian": "algeria",
    "american": "us",
    "america": "us",
    "argentine": "argentina",
    "argentinian": "argentina",
    "armenian": "armenia",
    "australian": "australia",
    "austrian": "austria",
    "azerbaijani": "azerbaijan",
    "bahraini": "bahrain",
    "belgian": "belgium",
    "brazilian": "brazil",
    "britain": "uk",
    "british": "uk",
    "bulgarian": "bulgaria",
    "canadian": "canada",
    "chilean": "chile",
    "chinese": "china",
    "colombian": "colombia",
    "croatian": "croatia",
    "cuban": "cuba",
    "czech": "czechia",
    "danish": "denmark",
    "dutch": "netherlands",
    "egyptian": "egypt",
    "emirati": "uae",
    "estonian": "estonia",
    "ethiopian": "ethiopia",
    "finnish": "finland",
    "french": "france",
    "georgian": "georgia",
    "german": "germany",
    "greek": "greece",
    "hungarian": "hungary",
    "indian": "india",
    "indonesian": "indonesia",
    "iranian": "iran",
    "iraqi": "iraq",
    "irish": "ireland",
    "israeli": "israel",
    "italian": "italy",
    "japanese": "japan",
    "jordanian": "jordan",
    "kenyan": "kenya",
    "kuwaiti": "kuwait",
    "lebanese": "lebanon",
    "libyan": "libya",
    "mexican": "mexico",
    "moroccan": "morocco",
    "nepali": "nepal",
    "nepalese": "nepal",
    "nigerian": "nigeria",
    "norwegian": "norway",
    "omani": "oman",
    "pakistani": "pakistan",
    "palestinian": "palestine",
    "polish": "poland",
    "portuguese": "portugal",
    "qatari": "qatar",
    "romanian": "romania",
    "russian": "russia",
    "saudi": "saudi",
    "scottish": "scotland",
    "serbian": "serbia",
    "somali": "somalia",
    "spanish": "spain",
    "sudanese": "sudan",
    "swedish": "sweden",
    "swiss": "switzerland",
    "syrian": "syria",
    "tunisian": "tunisia",
    "turkish": "turkey",
    "ukrainian": "ukraine",
    "venezuelan": "venezuela",
    "vietnamese": "vietnam",
    "welsh": "wales",
    "yemeni": "yemen",
}

# Those of them that are no adjectives.
COUNTRY_NAMES: frozenset[str] = frozenset(["america", "britain"])

# What stands before a person's name, and is no part of it.
TITLES: frozenset[str] = frozenset(
    str.split("""
        mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister premier king queen prince
        princess emir sheikh sheik shaikh ayatollah imam senator sen congressman congresswoman representative rep
        governor gov mayor secretary chancellor ambassador judge justice general gen colonel col lieutenant lt major
        maj captain capt commander cmdr admiral adm sergeant sgt brigadier brig corporal cpl marshal spokesman
        spokeswoman spokesperson chairman coach rear air chief staff deputy defense foreign state press leader
    """)
)

# Abbreviations whose full stop ends no sentence.
DOTTED: frozenset[str] = frozenset(
    str.split("""
        mr mrs ms dr prof gen maj col lt capt cmdr adm sgt brig cpl sen rep gov st mt ft
    """)
)

# First names (some of them also places): a place's name beside one is a person.
GIVEN_NAMES: frozenset[str] = frozenset(
    str.split("""
        aaron abbas abdul abdullah abraham adam adel adrian ahmad ahmed aisha alan albert alex alexander alexandra
        alfred ali alice alison amanda amir amy ana andrea andrew andy angela ann anna anne anthony antonio arthur
        ashley austin barbara barry bashar ben benjamin bernard beth betty bill billy bob brad brandon brenda brian
        bruce bryan carl carlos carol caroline carter catherine charles charlie charlotte chelsea chris christian
        christina christine christopher chuck claire clara cody colin craig cynthia dan daniel dave david dawn dean
        deborah debra denis dennis derek diana diane diego don donald donna doris dorothy doug douglas dustin dylan
        ed eddie edward elena eli elizabeth ellen emily emma eric erik ernest esmail ethan eugene eva evelyn fatima
        felix fiona florence frances francis frank fred frederick gabriel gareth gary geoff george georgia gerald
        gina giorgia glenn gloria gordon grace graham grant greg gregory hafez haider hamid harold harry hasan
        hassan heather helen hilary hillary henry houston howard hugh hussein ian ibrahim igor imran irene isaac isabel ivan jack
        jackie jackson jacob james jamie jan jane janet jason jay jean jeff jeffrey jennifer jeremy jerome jerry
        jesse jessica jill jim jimmy jo joan joe joel john johnny jon jonathan jordan jose joseph josh joshua juan
        judith judy julia julian julie justin karen karim karl kate katherine kathleen kathryn katie keith kelly ken
        kenneth kevin khaled khalid kim kobe kofi kyle lance larry laura lauren lee leo leon leonard lewis liam
        linda lisa liz logan london louis louise lucas lucy luis luke lynn madison mahmoud malcolm marco marcus
        margaret maria marie mario marion mark martha martin marvin mary mathew matt matthew maurice max megan
        melissa michael michel michelle miguel mike mohamed mohammad mohammed monica muhammad muqtada mustafa nancy
        naomi natalie nathan neil nicholas nick nicola nicole nigel nina noah noel norman oliver olivia omar oscar
        owen paris pamela pat patricia patrick paul paula pedro peggy penny pete peter phil philip phillip phoebe
        phyllis pierre qais qasem qassem rachel ralph ray raymond rebecca reza richard rick rob robert robin rodney
        roger roland ron ronald rose ross roy russell ruth ryan saddam salim salman sam samantha samir samuel sandra
        sara sarah savannah scott sean sergei sharon shaun shawn sheila shirley sidney simon sofia sophia sophie
        spencer stan stanley stella stephanie stephen steve steven stuart sue susan suzanne sydney sylvia tariq ted
        teresa terry thelma theodore theresa thomas tim timothy tina todd tom tommy toni tony tracy travis trevor
        tyler valerie vanessa vernon veronica victor victoria vincent virginia vladimir walter wanda warren wayne
        wendy will william willie winona xavier yasmin yusuf yvonne zachary zoe
    """)
)

# Family names so common that one alone says nothing of a place that is spelt alike.
FAMILY_NAMES: frozenset[str] = frozenset(
    str.split("""
        abadi assad asad allawi barzani biden blair bolton brown bush carter clinton cruz davis erdogan gaddafi
        garcia hariri hussein johnson jones khamenei khan lee lopez macron maliki martinez merkel miller modi moore
        nasrallah netanyahu obama pence pompeo putin rouhani rumsfeld sadr scholz sistani smith sudani sunak taylor
        thatcher thomas trump washington williams wilson zelensky
    """)
)

# Words after which lower-case "us" is the country: what follows belongs to a state, and a pronoun takes no noun.
STATE_NOUNS: frozenset[str] = frozenset(
    str.split("""
        military troops troop forces force soldiers soldier personnel base bases airbase officials official army
        navy marines marine service serviceman servicemen servicewoman members member contractors contractor
        citizens embassy consulate government president administration warship warships warplanes airstrike
        airstrikes strike strikes central defense department state led backed aircraft drone drones jets congress
        senate house sanctions dollars intelligence coalition positions targets outpost casualties deaths dead
        wounded ambassador secretary general commander bombers
    """)
)
# … unless one of these stands before it ("gave us troops").
GIVING: frozenset[str] = frozenset(
    str.split("""
        give gives gave giving given send sends sent show shows showed tell tells told lend lent offer offered bring
        brought help helped let make made get got of
    """)
)

# Prepositions that lead to a place, so that an ordinary word after them is a name when it has a capital ("in Hit").
PLACING: frozenset[str] = frozenset(
    str.split("""
        in near at from around outside inside towards toward of to between
    """)
)
# What only a subject can be followed by: a name that opens a sentence ("Hit is a town").
COPULAS: frozenset[str] = frozenset(["is", "was", "has", "lies", "remains", "sits"])

# What people do and places do not, so that a shared name before it is the person's.
SPEAKING: frozenset[str] = frozenset(
    str.split("""
        said says say told tells asked asks added denied denies claimed claims met meets visited visits insisted vowed warned wrote
        accused blamed thanked resigned fled ruled
    """)
)

# What follows a name and a hyphen and makes an adjective that says little of the name itself ("Iran-backed").
TIES: frozenset[str] = frozenset(
    str.split("""
        affiliated aligned allied backed based brokered built controlled friendly funded held imposed led linked made
        manufactured occupied run sponsored style supplied supported trained
    """)
)
