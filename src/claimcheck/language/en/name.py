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
        aaron abbas abby abdul abdullah abigail abraham ada adam addison adel adrian agnes ahmad ahmed ahmet aisha
        akbar akram alan alana alastair albert albie alec alex alexander alexandra alexis alfie alfred ali alice
        alicia alison alistair allison alma alvin amanda amelia amir amos amy ana anastasia andre andrea andrew andy
        angela angelina angelo angus anita ann anna anne annette annie anthony antoine antonio archie ariana ariel
        arnold arthur ashley ashton audrey austin ava barack barbara barney barron barry bashar beatrice becky bella
        ben benjamin bernard bernie beth bethany betty beverly bill billy blaine blake bob bobby bonnie boris brad
        brandon brenda brent brett brian brigitte britney brittany brooke bruce bryan bubba byron caitlin caleb
        callum calvin cameron camilla candace carl carla carlo carlos carmen carol caroline carrie carter casey
        cassandra catherine cathy cecil celia chad charles charley charlie charlotte chelsea chelsey cher chloe
        chris christian christina christine christopher chuck claire clara clarence clark claude clayton clifford
        clint clive clyde cody colin conor conrad corey courtney craig curtis cynthia dale damian damon dan dana
        daniel danielle danny darlene darrell darren daryl dave david dawn dawson dean debbie deborah debra deepak
        delia della denis denise dennis derek desmond devin dexter diana diane diego dolly dolores dominic don
        donald donna dora doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie
        edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli eliot elisa elizabeth ella ellen
        ellie elliot elmer elsie elton elvis emil emilia emily emma emmanuel enrique eric erica erik erika erin
        ernest ernie ervin esmail esther ethan ethel eugene eugenia eva evan evelyn fatima felicity felix fernando
        fidel fiona florence floyd forrest frances francesca francis francisco frank frankie franklin fred freddie
        frederick gabby gabriel gail gareth garrett gary gavin gene geoff geoffrey george georgia georgina gerald
        gerard gideon gilbert gina giorgia giovanni giuseppe glen glenn gloria gordon graham grant greg gregory
        greta gus gwen hadley hafez haider hamid hannah harold harriet harrison harry harvey hasan hassan hazel
        heather hector heidi helen henry herbert herman hermione hilary hillary holly homer horace houston howard
        howie hubert hugh hugo hussein ian ibrahim igor imogen imran ingrid irene iris irving isaac isabel isabella
        isaiah isla ivan ivy jack jackie jackson jacob jacqueline jada jaden jake james jamie jan jane janet jared
        jasmine jason jasper jay jean jeanette jeanne jeff jeffrey jenna jennifer jenny jeremiah jeremy jermaine
        jerome jerrold jerry jesse jessica jill jim jimmie jimmy jo joan joanna joanne jocelyn jodie joe joel joey
        johan johanna johannes john johnny jon jonas jonathan jordan jordon jorge jose joseph josephine josh joshua
        josie joyce juan juanita judah judd judith judy jules julia julian julie juliet juliette justin kamala kara
        karen kari karim karl katarina kate katherine kathleen kathryn kathy katie katrina katy kayla keira keith
        kelly kelvin ken kendra kenneth kerry kevin khaled khalid kim kirk kirsten kobe kofi kristen kristin
        kristina kurt kyle lana lance lara larry lars laura lauren leah lee leila lena leo leon leonard leroy leslie
        lester lewis liam lily linda lindsay lindsey lionel lisa liz lloyd logan lola london lorenzo loretta lori
        lorraine louis louise lucas lucia lucille lucy luis luke luther lydia lynn mabel mackenzie maddie madison
        mae maggie mahmoud malala malcolm malia mandy manuel mara marcel marcia marco marcus margaret margot maria
        mariah marian marianne marie marilyn mario marion marjorie mark marlene marshall martha martin marty marvin
        mary mathew matilda matt matthew maureen maurice mavis max maya megan meghan melania melanie melinda melissa
        melvin mercedes meredith meryl mia michael michaela michel michelle mick mickey miguel mike mildred miles
        miley millie milo miranda mitch mitchell mitt mohamed mohammad mohammed molly mona monica morgan morris
        moses muammar muhammad muqtada mustafa myra myron nadia naftali nancy naomi narendra natalie natasha nate
        nathan ned neil nelson nicholas nick nicola nicole nigel nigella nikki nikolai nina noah noel nora norma
        norman olga olive oliver olivia olivier omar omarosa oprah orlando orville osama oscar otis owen pablo paige
        pamela paolo paris pat patricia patrick patty paul paula pedro peggy penny percy pete peter petra phil
        philip philippa phillip phoebe phyllis pierre polly preston priscilla qais qasem qassem queenie quentin
        quincy rachel rafael ralph ramona randall randy raul ray raymond rebecca reggie regina reginald rene reuben
        rex reza rhonda ricardo richard richie rick ricky riley rita rob robert roberta roberto robin rocco rochelle
        roderick rodney rodrigo roger roland roman romeo ron ronald ronaldo ronnie rosa rosalind rose rosemary rosie
        ross rowan roxanne roy ruben rudolf rudy rufus rupert russell rusty ruth ryan sabrina saddam sadie salim
        sally salman salvador sam samantha samir samuel sandra sandy sara sarah sasha saul savannah scott sean
        sebastian selena serena sergei seth shane shannon sharon shaun shawn sheila sheldon shelley sheryl shirley
        sidney silvia silvio simon simone skyler sofia sonia sonny sophia sophie spencer stacey stacy stan stanley
        stefan stefano stella stephanie stephen sterling steve steven stewart stuart sue susan suzanne sydney sylvia
        tabitha tamara tamir tammy tanya tara tariq tate taylor ted terence teresa terrell terry tess tessa thelma
        theo theodore theresa thomas tiffany tilda tim timothy tina tobias toby todd tom tommie tommy toni tony tori
        tracey tracy travis trevor tristan trudy truman tucker tyler uma ursula valerie vanessa vera vernon veronica
        vicki vicky victor victoria viktor vince vincent viola violet virginia vivian vladimir volodymyr wade
        wallace wally walt walter wanda warren wayne wendell wendy wesley whitney wilbur wilfred wilhelm willa
        william willie willy wilma winnie winona winston woody xavier xi yasmin yolanda yuri yusuf yves yvonne zach
        zachary zack zara zelda zoe
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
PLACING: frozenset[str] = frozenset(str.split("in near at from around outside inside towards toward of"))
# Those of them that lead to no person.
PLACING_IN: frozenset[str] = frozenset(["in", "near", "at", "into", "around", "outside", "inside"])
# What follows a verb and no name ("Hit the", "Hit by").
FOLLOWING: frozenset[str] = frozenset(["the", "a", "an", "by", "with", "his", "her", "its", "their"])

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
