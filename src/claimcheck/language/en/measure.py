"""English words about what happened and what is counted: irregular forms, particles, idioms. Data, no logic."""

from __future__ import annotations

# Base form -> its other forms, where they are not made by adding -s, -ed and -ing.
IRREGULAR_VERBS: dict[str, tuple[str, ...]] = {
    line.split()[0]: tuple(line.split()[1:])
    for line in """
arise arose arisen
awake awoke awoken
be am is are was were been being
bear bore borne born
beat beaten
become became
begin began begun beginning
bend bent
bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
die dying
dig dug
do does did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go goes went gone
grind ground
grow grew grown
hang hung
have has had having
hear heard
hide hid hidden
hit
hold held
hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
outdo outdid outdone
outrun outran
overcome overcame
overrun overran
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
prove proven
put
quit
read
rend rent
repay repaid
rid
ride rode ridden
ring rang rung
rise rose risen
run ran
saw sawn
say said
see saw seen
seek sought
sell sold
send sent
set
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split
spoil spoilt
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
tie tying
tread trod trodden
undergo undergoes underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
""".strip().splitlines()
}

IRREGULAR_PLURALS: dict[str, str] = {
    "man": "men",
    "woman": "women",
    "person": "people",
    "child": "children",
    "foot": "feet",
    "tooth": "teeth",
    "goose": "geese",
    "mouse": "mice",
    "life": "lives",
    "wife": "wives",
    "knife": "knives",
    "half": "halves",
    "leaf": "leaves",
    "thief": "thieves",
    "wolf": "wolves",
    "shelf": "shelves",
    "analysis": "analyses",
    "crisis": "crises",
    "basis": "bases",
    "medium": "media",
    "datum": "data",
    "criterion": "criteria",
    "phenomenon": "phenomena",
}

# Verbs of more than one syllable that double their last letter all the same ("referred"), and British "travelled".
DOUBLING: frozenset[str] = frozenset(
    str.split("""
        admit begin commit compel confer control defer deter enrol equip excel expel forget incur occur omit patrol
        permit prefer propel rebel recur refer regret repel submit transfer transmit travel cancel model signal
        label level fuel tunnel shovel handicap kidnap worship program upset
    """)
)

# Words of a phrase that may stand for one another ("lose their lives", "lose his life").
DETERMINERS: frozenset[str] = frozenset(
    str.split("""
        a an the his her its their our my your this that these those
    """)
)

# What may part from its verb and follow the object ("shot 13 of them down").
PARTICLES: frozenset[str] = frozenset(
    str.split("""
        about across against ahead apart around aside at away back behind by dead down for from in into off on onto
        out over short through to together under up upon with
    """)
)

# Those of them that leave a verb its meaning ("fire at" is to fire).
PREPOSITIONS: frozenset[str] = frozenset(str.split("against at by for from in into on onto to under upon with"))

# Particles that are a measure's verb only where inflected ("downed") or after "to".
ADVERBS: frozenset[str] = frozenset(["away", "back", "down", "off", "out", "over", "through", "up"])

# Words that end a noun phrase to the left of its noun, and a phrasal verb's object.
BOUNDARIES: frozenset[str] = frozenset(
    str.split("""
        about above across after against along although am among and are around as at be because been before behind
        being below beneath beside between beyond but by can could did do does down during either except for from
        had has have he her him i if in inside into is it like may me might must near nor of off on onto or out over
        over past per said say saying says shall she should since so than that them then they though through
        throughout till to told toward towards under until up upon us was we were what when where whereas whether
        which while who whom whose why will with within without would you
    """)
)

# Conjunctions and relatives: a clause ends before them.
CLAUSE_OPENERS: frozenset[str] = frozenset(
    str.split("""
        although because but if since so that though unless until when where whereas which while who whom whose
    """)
)

# Prepositions that tie a later noun to an earlier one ("troops from Denmark", "members of the U.S. military").
LINKS: frozenset[str] = frozenset(["of", "from"])


# Phrases that have a measure's word in them and mean something else. Base forms.
IDIOMS: tuple[str, ...] = (
    "take place",
    "take part",
    "take over",
    "take office",
    "take off",
    "take into account",
    "take care",
    "take advantage",
    "take time",
    "take notice",
    "take note",
    "take steps",
    "take action",
    "take measures",
    "take cover",
    "take shelter",
    "take up",
    "take seriously",
    "set fire to",
    "cease fire",
    "come under fire",
    "under fire",
    "open fire",
    "hold fire",
    "fire brigade",
    "fire department",
    "fire service",
    "fire engine",
    "friendly fire",
    "launch an investigation",
    "launch an inquiry",
    "launch a campaign",
    "strike a deal",
    "strike a balance",
    "strike an agreement",
    "strike a chord",
    "go on strike",
    "on strike",
    "strike action",
    "strike group",
    "hit list",
    "hit song",
    "hit single",
    "hit the headlines",
    "hit back",
    "hit the road",
    "land mine",
    "land reform",
    "land war",
    "dead sea",
    "dead heat",
    "dead end",
    "dead of night",
    "death penalty",
    "death threat",
    "death sentence",
    "death row",
    "die down",
    "die out",
    "kill time",
    "hurt feelings",
    "long shot",
    "shot in the arm",
    "find guilty",
    "find out",
    "find fault",
    "win over",
    "lose touch",
    "lose sight",
    "lose interest",
    "used to",
    "be based on",
    "stand for",
    "stand by",
    "stand up",
    "stand out",
    "stand trial",
    "rise to fame",
    "score of",
    "house of representatives",
    "house of commons",
    "house of lords",
    "white house",
    "opera house",
    "upper house",
    "lower house",
    "cast doubt",
    "cast light",
    "cast aside",
    "net worth",
    "net profit",
    "net loss",
    "net income",
    "tall order",
    "claim to fame",
    "insurance claim",
    "attack ad",
    "heart attack",
    "panic attack",
)
