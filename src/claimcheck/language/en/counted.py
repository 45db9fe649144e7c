"""English words that tell where the noun phrase after a figure ends, as data. Lower case."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# No noun phrase goes on over one of these: function words, adverbs, and verbs that are seldom adjectives.
STOPS: frozenset[str] = _words(
    """a an the this that these those my your his her its our their some any each every no not and or but nor so yet if as
    than then when while where who whom whose which what why how because although though unless until till since before
    after during about above across against along among amid around at behind below beneath beside besides between beyond
    by despite down for from in inside into like near of off on onto out outside over past per plus minus through
    throughout to toward towards under up upon via with within without versus vs is are was were be been being am has have
    had having do does did done can could may might must shall should will would cannot he she it they we you i him them us
    me himself themselves itself there here also only just even still already again ever never always often sometimes
    perhaps maybe yesterday today tonight tomorrow ago later earlier now once twice soon too very much more most less least
    fewer rather quite almost nearly both either neither else instead together apart away home abroad overnight alone all
    said says say told tells reportedly announced according hit hits struck died dies die fell falls
    rose rises came come comes went go goes took take takes made make makes left leave leaves got gets get gave give gives
    kept held lost lose loses won win wins led ran run runs stood remain remains remained became become becomes begin began
    broke brought bought caught chose drew drove ate found flew fought grew heard knew lay met paid put read saw sent
    showed shut slept sold spent spoke swam thought threw understood wore wrote survived happened occurred appeared arrived
    landed exploded followed fled include includes included including need needs needed want wants wanted seem seems seemed
    alive ill younger older overall apiece respectively total 's monday tuesday wednesday thursday friday saturday sunday
    january february april june july august september october november december"""
)
# Plurals without -s, and nouns that are plural as they stand.
PLURALS: frozenset[str] = _words(
    """people men women children police personnel troops aircraft staff cattle sheep fish deer mice teeth feet geese media
    data criteria crew folk spacecraft hovercraft watercraft offspring species series servicemen servicewomen policemen
    policewomen firemen fishermen gunmen congressmen businessmen salesmen crewmen militiamen spokesmen airmen clergy
    headquarters barracks crossroads dice alumni cacti fungi nuclei stimuli phenomena bacteria schoolchildren grandchildren
    ads gis mps gps mvps horsemen craftsmen statesmen councilmen freshmen noblemen infantrymen cavalrymen infantry cavalry
    workmen oxen lice sportsmen sportswomen businesswomen spokeswomen chairmen frenchmen englishmen irishmen dutchmen"""
)
# Words in -s that are no plurals.
NOT_PLURALS: frozenset[str] = _words(
    """this thus plus minus always perhaps besides sometimes towards afterwards news gas bus bias atlas chaos christmas
    texas kansas arkansas paris hamas iris analysis basis crisis thesis tennis emphasis hypothesis diagnosis oasis axis
    campus bonus virus corps us yes its his is was has does versus across unless focus status census consensus thousands
    hundreds millions billions dozens tens regardless surplus genius prospectus stimulus cactus fungus corpus minus"""
)
# Followed by one of these, words without a plural are still what is counted ("33 personnel-carrier were hit").
VERBS_AFTER: frozenset[str] = _words("were are had have")
VERBS: frozenset[str] = VERBS_AFTER | {"was", "is", "has"}
# Adjectives that stand for those they are said of, but name no kind of thing ("33 dead").
NOT_NOUNS: frozenset[str] = _words("dead missing unaccounted strong each")
# Endings that a noun phrase does not stop at.
VERB_ENDING = "ed"
NOT_NOUN_ENDINGS: tuple[str, ...] = ("ed", "ly")
NOT_PLURAL_ENDINGS: tuple[str, ...] = ("ss", "'s", "ous", "sis")
MEN = "men"  # "foremen", "gunmen", but not all words in -men
NOT_MEN: frozenset[str] = _words(
    "specimen omen regimen abdomen acumen yemen ramen stamen hymen semen carmen bremen turkmen amen"
)
# Between "of" and the noun.
DETERMINERS: frozenset[str] = _words("the its their his her our these those my your a every all such")
