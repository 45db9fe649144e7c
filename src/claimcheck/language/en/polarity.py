"""What turns a statement round, what only looks as if it did, and what hedges it. Phrases are folded words."""

from __future__ import annotations

from .word import phrase_set, word_set

# After "not" and "n't", what does not negate.
NOT_NEGATING = phrase_set(
    """
    only, just, merely, simply, solely, alone, least, to mention, to say, less than, fewer than, more than, later than,
    earlier than, a single, one, unlike, far from, long ago, long after, unexpectedly, surprisingly, without reason, to worry, until, till
    """
)
# Contractions written without their apostrophe.
UNMARKED_NOT = word_set(
    """
    isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt wont wouldnt couldnt shouldnt cant
    """
)
# What may stand before "not" without negating.
BEFORE_NOT = (("if",), ("or",), ("why",), ("as", "often", "as"), ("more", "often", "than"))
UNTIL = word_set("until till")
NEVER_NOT_NEGATING = phrase_set("mind, fewer than, less than, more than, before has, before had, before have, again")
# After a negation, the verbs and adjectives that hand it on to the clause they take ("do not think that …").
HANDS_ON_VERBS = word_set("think believe suppose expect imagine reckon feel")
HANDS_ON_ADJECTIVES = word_set("true case correct accurate right fact")

# Forms of verbs that deny what follows -> their base; those of DENIES_CLAIMS only before a word for a claim, or "that".
DENIALS = {
    form: base
    for base, forms in (
        ("deny", "denies denied denying"),
        ("refute", "refutes refuted refuting"),
        ("rebut", "rebuts rebutted rebutting"),
        ("disprove", "disproves disproved disproving disproven"),
        ("debunk", "debunks debunked debunking"),
        ("disavow", "disavows disavowed disavowing"),
        ("contradict", "contradicts contradicted contradicting"),
        ("reject", "rejects rejected rejecting"),
        ("dismiss", "dismisses dismissed dismissing"),
        ("dispute", "disputes disputed disputing"),
        ("repudiate", "repudiates repudiated repudiating"),
        ("retract", "retracts retracted retracting"),
    )
    for form in (base, *forms.split())
}
DENIES_CLAIMS = word_set("contradict reject dismiss dispute repudiate retract")
DENIAL_NOUNS = word_set("denial denials refutation rebuttal")
CLAIM_NOUNS = word_set(
    """
    report reports claim claims allegation allegations suggestion suggestions rumour rumours rumor rumors accusation
    accusations figure figures number numbers assertion assertions statement statements account accounts idea notion
    charge charges toll estimate estimates story stories speculation count counts theory theories evidence
    """
)
# "denied entry": withheld, not contradicted.
WITHHELD = word_set(
    """
    entry access bail visa visas permission treatment asylum parole admission benefits citizenship food water
    medicine care justice rights them him her us me you opportunity service services permits funding healthcare
    """
)
WITHHELD_AFTER_DETERMINER = word_set(
    """
    visa visas chance opportunity right rights permit licence license request requests appeal petition application
    bid loan place job seat motion
    """
)

# Verbs and adjectives followed by "to" that say the thing was not done.
NOT_DONE = word_set(
    """
    fail failed fails failing failure refuse refused refuses refusing refusal decline declined declines declining
    unable neglected neglects unwilling powerless forgot
    """
)
FALSE_WORDS = word_set(
    """
    false untrue incorrect wrong inaccurate baseless unfounded bogus fabricated fake fictitious mistaken nonsense
    lie hoax myth misinformation disinformation fiction groundless
    """
)
FALSELY = word_set(
    """
    falsely wrongly mistakenly incorrectly erroneously inaccurately untruthfully
    """
)

# "prevented Spain from scoring": verbs before "from" and an -ing form.
KEPT_FROM = word_set(
    """
    prevent prevents prevented preventing stop stops stopped stopping keep keeps kept keeping bar bars barred ban bans
    banned prohibit prohibits prohibited deter deters deterred discourage discouraged dissuade dissuaded save saved
    """
)
# Those who do not say or deny anything: "nobody denies that …".
NOBODY = word_set("nobody none nothing")
# "nothing to suggest that …"
SUGGESTING = word_set("suggest suggests suggested indicate indicates indicated show shows showed prove proves proved")
# "no evidence that …" denies the clause; elsewhere "no" is a quantity or an idiom, left to the reader of quantities.
NO_BACKING = word_set(
    """
    evidence sign signs indication indications proof truth suggestion confirmation record basis hint trace
    """
)
# "in no way": a preposition before "no", a word after.
NO_MANNER = word_set(
    """
    way means time point stage circumstances occasion account event sense respect moment
    """
)

# Phrases that exclude what follows them.
EXCLUDING = phrase_set(
    "let alone, stopped short of, stops short of, stop short of, stopping short of, rather than, instead of, as opposed to, in place of, anything but, nothing like, nowhere near"
)
FAR_FROM = word_set(
    """
    over certain clear complete finished dead alone true being won settled safe enough done perfect ideal unanimous
    it satisfied convinced normal easy simple sure empty defeated beaten resolved
    """
)
WITHOUT_NOT_NEGATING = phrase_set(
    "any, a single, doubt, a doubt, question, fail, exception, further ado, precedent, saying"
)

HEDGES = phrase_set(
    """
    reportedly, allegedly, apparently, purportedly, supposedly, ostensibly, seemingly, presumably, possibly, probably,
    perhaps, maybe, likely, unlikely, potentially, conceivably, arguably, tentatively, provisionally, alleged, suspected,
    presumed, purported, rumoured, rumored, unconfirmed, unverified, supposed, putative, may, might, could have,
    can have, must have, would have, appears to, appear to, appeared to, seems to, seem to, seemed to, it appears,
    it seems, it appeared, it seemed, is believed to, are believed to, was believed to, were believed to, believed to,
    thought to, understood to, said to, reported to, feared to, alleged to, rumoured to, rumored to, suspected to,
    presumed to, considered to, assumed to, estimated to, is said, are said, feared dead, believed dead,
    according to early reports, according to initial reports, according to preliminary reports,
    according to unconfirmed reports, according to first reports, early reports, initial reports, preliminary reports,
    first reports, early indications, initial indications, first indications, preliminary information,
    preliminary findings, in all likelihood, in all probability, most likely, very likely, more than likely,
    as far as is known, if confirmed, if true, on some accounts, by some accounts, by some estimates, some say,
    it is thought, it is believed, it is understood, it is feared, it was feared, it was thought, it was believed,
    not clear, unclear, not certain, uncertain, a possible, possible, probable, believed, feared, tends to, tended to,
    we believe, sources say, word has it
    """
)
# Single words that do not hedge beside certain others: the words before that cancel, and the words after.
HEDGE_CANCELLED = {
    "likely": (word_set("as"), word_set("as")),
    "possible": (
        word_set(
            """
    as if where wherever whenever whatever not everything best worst every all
    """
        ),
        word_set("to"),
    ),
    "supposed": (word_set(""), word_set("to")),
    "believed": (word_set("it you not never"), word_set("in that him her them the")),
    "feared": (word_set("it you"), word_set("the by that for a")),
    "suspected": (word_set("police"), word_set("that the him her them")),
    "alleged": (word_set("it"), word_set("that the")),
    "presumed": (word_set(""), word_set("that the")),
}
