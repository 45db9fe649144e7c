"""Who says so: reporting verbs by what they take, nouns for statements and for those who make them."""

from __future__ import annotations

from .word import word_set

# Verbs that report a clause or a quotation ("said that …", "added: …"), by base.
CLAUSE_VERBS = word_set(
    """
    say state add note insist maintain assert allege argue contend warn explain suggest indicate believe think
    reckon conclude assess declare reveal disclose admit write tweet recall testify concede boast affirm reply
    respond remark stress emphasise emphasize observe reiterate complain predict forecast suspect calculate
    determine comment underline repeat counter describe quip joke tell brief inform notify show find understand
    mention report announce confirm deny claim estimate acknowledge count reject dismiss refute dispute rebut
    """
)
# Verbs whose object is itself what is asserted ("reported 33 deaths", "confirmed the attack").
OBJECT_VERBS = word_set(
    """
    report confirm deny acknowledge reject dismiss refute dispute rebut corroborate verify disclose
    """
)
# Verbs whose object is asserted if there is a figure in it ("estimated 33 deaths", "put the toll at 33").
FIGURE_VERBS = word_set("say announce estimate claim put cite reveal mention state admit")
# Verbs that report if a statement, a count or a body that counts is their subject ("the tally gave 33").
DOCUMENT_VERBS = word_set(
    """
    give show list count record register tally find indicate suggest include number set detail log
    """
)
COUNTING_VERBS = word_set("list count record register tally log")
# Verbs that name whom they tell first ("told reporters that …").
TELL_VERBS = word_set("tell inform brief notify assure remind warn")
DENYING_VERBS = word_set("deny reject dismiss refute dispute rebut")
# Verbs that assert in the passive with "by" ("was confirmed by the army").
PASSIVE_VERBS = word_set(
    """
    report confirm deny announce estimate state cite acknowledge dismiss reject refute dispute corroborate verify
    reveal disclose count record give quote
    """
)
# "according to plan" names nobody.
NO_AUTHORITY = word_set("plan plans schedule law tradition legend custom need needs size age rules taste ability")
HELPERS = word_set("been be being have")
ABLE = word_set("can could")
SHARES = word_set("% percent percentage")
NO_SPEAKERS = word_set("i you there one nobody none nothing")  # as subjects of "said" these name nobody
NOT_CONTENT = word_set("to whether if how why what who where when")
BEFORE_COUNTS = word_set("by on")
# "citing the army": participles that name the speaker after them.
CITING = word_set("citing quoting")

# "claimed responsibility", "reported for duty", "announced his retirement": not assertions.
NOT_ASSERTED = {
    "claim": word_set(
        """
    responsibility credit victory life lives title titles attack attacks strike strikes bombing bombings asylum
    power medal medals gold silver bronze benefit benefits damages compensation insurance land territory ownership
    win scalp point points seat seats wicket wickets crown prize refund expenses sovereignty asset assets assault
    shooting explosion blast killing ambush raid operation
    """
    ),
    "report": word_set("for to back directly"),
    "deny": word_set(
        """
    entry access bail visa visas permission treatment asylum parole them him her us me you
    """
    ),
    "reject": word_set(
        """
    offer bid proposal plan deal bill appeal request application motion them him her
    """
    ),
    "dismiss": word_set(
        """
    coach manager minister staff employees workers case lawsuit charges from appeal head him her them
    """
    ),
    "dispute": word_set("ownership territory"),
    "confirm": word_set("him her them appointment nominee nomination"),
    "put": word_set("in on out into up off down forward"),
}

# Nouns for what is issued and counted: "a statement by …", "the army's count of …".
DOCUMENT_NOUNS = word_set(
    """
    statement report count tally estimate figure figures toll account assessment reckoning data survey study
    analysis release communique bulletin briefing document documents memo letter tweet post investigation review
    inquiry audit census poll records record estimates statistics numbers number calculation calculations projection
    projections tweets statements reports counts accounts announcement filing dispatch message note testimony claim
    claims findings
    """
)
# Of those, the ones that name a figure: "the army's count of 33".
COUNT_NOUNS = word_set(
    """
    count tally estimate figure toll reckoning assessment number calculation report claim account
    """
)
DENIAL_NOUNS = word_set("denial denials rejection dismissal")

# Those who speak without a name: they make "police: 33 dead" and "by the army's count" attributions.
SPEAKER_NOUNS = word_set(
    """
    police officials official army military navy ministry minister government spokesman spokeswoman spokesperson
    spokespeople spokesmen agency agencies department authorities authority commander commanders general sources
    source doctors doctor hospital hospitals medics witnesses witness residents resident rescuers firefighters
    investigators investigator prosecutors prosecutor analysts analyst experts expert scientists researchers
    researcher economists company firm bank union unions group president premier governor mayor king queen secretary
    ambassador envoy office bureau institute council commission committee court judge lawyer lawyers report study
    survey poll media television tv radio newspaper newspapers magazine website channel coalition command force
    forces troops militia rebels opposition party parliament senate congress un nato who pentagon centcom reuters ap
    afp bbc cnn officers officer sheriff coroner aide aides diplomat diplomats regulator regulators operator airline
    ngo charity charities monitor monitors observers health state data figures family relatives neighbours neighbors
    mother father coach manager club chairman ceo chief director professor historian historians organisation
    organization organizers organisers association federation
    """
)
# Before a colon or after "per" these are no speakers.
NOT_SPEAKERS = word_set(
    """
    update breaking exclusive analysis opinion correction note photo video watch live explainer factbox graphic
    warning read more cent day week month year hour person capita annum head unit share minute second se night game
    match conclusion summary result question answer example reminder fact timeline background context caption
    """
)
# What may stand between a reporting verb and what it reports without being part of it.
SAYING_WHEN = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later late early afterwards
    again separately meanwhile tonight recently previously initially publicly repeatedly however also
    """
)
SAYING_HOW = word_set(
    """
    statement interview briefing tweet post report conference letter email message memo speech filing note release
    call testimony article reporters journalists television tv radio twitter x facebook telegram podcast bulletin
    document condition anonymity monday tuesday wednesday thursday friday saturday sunday morning evening afternoon
    night week month year january february march april may june july august september october november december
    """
)
CONTRASTING = word_set("while but whereas although though however yet")
