"""The classes English words fall into: closed classes in full, the commoner verbs, and the words that mislead."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a list written as running text."""
    return frozenset(text.split())


def phrase_set(text: str) -> tuple[str, ...]:
    """The phrases of a list written as running text, parted by commas."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


DETERMINERS = word_set(
    """
    the a an this that these those my your his her its our their whose every each some any no another either neither
    both all what which such half many several few much most more fewer less enough
    """
)
SUBJECT_PRONOUNS = word_set(
    """
    i you he she it we they there who nobody everybody somebody anybody everyone someone anyone none nothing
    everything something anything this that these those one ones both many several some others few most all
    """
)
SUBJECT_ONLY_PRONOUNS = word_set("i he she we they there")
OBJECT_PRONOUNS = word_set(
    """
    me him us them myself yourself himself herself itself ourselves themselves yourselves mine yours hers ours
    theirs
    """
)
PREPOSITIONS = word_set(
    """
    of in on at by for with from into onto over under above below about around between among amid amidst against
    through throughout during without within across near behind beneath beside besides beyond toward towards upon
    via per despite inside outside off out up down along past like unlike except minus plus versus including
    excluding regarding concerning alongside aboard atop opposite to than
    """
)
COORDINATORS = word_set("and or but nor yet plus")
SUBORDINATORS = word_set(
    """
    while when after before because although though if unless since until till as whether where once whereas whilst
    lest wherever whenever provided
    """
)
RELATIVES = word_set("who which that whom whose where when")
QUESTION_WORDS = word_set("who whom whose what which when where why how")

BE = word_set(
    """
    is are was were am be been being isn't aren't wasn't weren't ain't isnt arent wasnt werent 'm 're
    """
)
HAVE = word_set("has have had having hasn't haven't hadn't hasnt havent hadnt 've")
DO = word_set("do does did don't doesn't didn't dont doesnt didnt")
MODALS = word_set(
    """
    will would can could may might shall should must ought won't wouldn't can't cannot couldn't mayn't mightn't
    shan't shouldn't mustn't needn't oughtn't wont wouldnt cant couldnt shouldnt 'll 'd
    """
)
NON_FINITE_AUXILIARIES = word_set("be been being having")

ADVERBS = word_set(
    """
    not never also just only still even already soon now then here again once twice almost nearly quite rather very
    too ever always often sometimes seldom rarely hardly barely scarcely yet perhaps maybe however moreover
    meanwhile instead together apart away back ahead forward home abroad afterwards afterward later earlier today
    yesterday tomorrow tonight initially so thus therefore hence else elsewhere somewhere anywhere nowhere no longer
    well far long hard fast late early overnight thrice further indeed otherwise altogether sometime someday
    """
)
NOT_ADVERBS_IN_LY = word_set(
    """
    family italy july supply reply rely apply ally assembly anomaly fly imply comply multiply bully daily weekly
    monthly yearly early only likely unlikely deadly friendly elderly lonely lovely costly orderly holy ugly silly
    belly rally tally jelly butterfly homily melancholy monopoly lily sicily billy kelly emily sally molly reilly
    hourly quarterly curly timely lively cowardly leisurely hilly chilly
    """
)

NUMBER_WORDS = word_set(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    trillion dozen dozens hundreds thousands millions billions scores zero
    """
)

# Verbs in their base form. A form that is also a common noun ("attack") is here too: NOUN_VERBS says which.
VERBS = word_set(
    """
    abandon abduct abide abolish abort absorb abstain abuse accelerate accept access accompany accomplish account
    accrue accumulate accuse achieve acknowledge acquire acquit act activate adapt add address adhere adjust
    administer admire admit adopt advance advertise advise advocate affect affirm afford age agree aid aim air alert
    allege allocate allow alter amass amend amount amputate analyse analyze anger announce annoy annul answer
    anticipate apologise apologize appeal appear applaud apply appoint appreciate apprehend approach approve argue
    arise arm arrange arrest arrive ask assassinate assault assemble assert assess assign assist assume assure
    attach attack attain attempt attend attract attribute auction audit author authorise authorize avert avoid await
    award awake back bail balance ban bank bar bare bargain base batter battle be bear beat become beg begin behave
    believe belong benefit bet betray bid bill bind bite blame blast bleed bless block blow board boast bolster bomb
    bombard book boom boost border borrow bother bounce bow brace brand breach break breathe breed brief bring
    broadcast broaden broker brush build bulldoze burn burst bury buy calculate call calm campaign cancel capture
    care carry carve cast catch cause cease celebrate censor centre certify challenge chair champion change channel
    charge charter chart chase chat cheat check cheer chill choose circle circulate cite claim clarify clash
    classify clean clear climb clinch cling close coach coincide collaborate collapse collect collide combat combine
    come command commemorate commence comment commission commit communicate compare compel compensate compete
    compile complain complete comply comprise concede conceal concentrate concern conclude condemn conduct confess
    confine confirm confiscate confront confuse congratulate connect conquer consider consist conspire constitute
    construct consult consume contact contain contend contest continue contract contradict contrast contribute
    control convene convert convey convict convince cook cool cooperate cope copy correct cost count counter couple
    cover crack crash crawl create credit cripple criticise criticize cross crush cry cultivate curb cure cut cycle
    damage dance dare date deal debate debut decide declare decline decrease dedicate deem deepen defeat defect
    defend defer define defuse defy delay delete deliver demand demolish demonstrate denounce deny depart depend
    depict deploy deport deprive derail descend describe desert deserve design designate desire destroy detail
    detain detect deter deteriorate determine detonate devastate develop devise devote diagnose dictate die differ
    dig diminish dine dip direct disable disagree disappear disappoint disarm discharge disclose discount discover
    discuss dislodge dismantle dismiss dispatch disperse displace display dispute disrupt dissolve distance
    distinguish distribute disturb dive divert divide divorce document dodge dominate donate double doubt down
    downgrade downplay draft drag drain draw dream dress drift drill drink drive drop drown dry dub dump dwell earn
    ease eat echo edge edit educate eject elaborate elect elevate eliminate embark embrace emerge emit emphasise
    emphasize employ empty enable enact encounter encourage end endanger endorse endure enforce engage engulf
    enhance enjoy enlist ensure enter entertain entitle equal equip eradicate erase erect erode erupt escalate
    escape escort establish estimate evacuate evade evaluate evaporate evict evolve examine exceed exchange exclude
    excuse execute exempt exercise exert exhaust exhibit exist exit expand expect expel experience expire explain
    explode exploit explore export expose express extend extract extradite face facilitate fade fail fall falter
    favour favor fear feature feed feel fend fetch fight figure file fill film finalise finalize finance find fine
    finish fire fit fix flag flare flatten flee fling float flood flourish flow fluctuate fly focus fold follow
    force forecast foresee forge forget forgive form foster found free freeze frighten front fuel fulfil fulfill
    function fund gain gather gauge generate get give go govern grab grade graduate grant grapple greet grind grip
    grow guarantee guard guess guide halt halve hammer hand handle hang happen harass harbor harbour harm harvest
    hate haul have head heal hear heat heighten help hesitate hide highlight hijack hike hint hire hit hold honor
    honour hope host house hover howl hug hunt hurl hurt identify ignite ignore illustrate imagine impact impeach
    implement implicate imply import impose impress imprison improve incinerate include increase incur indicate
    indict infect infiltrate inflict influence inform inherit inhibit initiate inject injure inquire insert insist
    inspect inspire install instruct insult insure integrate intend intensify interact intercept interest interfere
    interpret interrogate interrupt intervene interview introduce invade invent invest investigate invite invoke
    involve isolate issue jail jam join joke judge jump justify keep kick kidnap kill kiss knock know label lack lag
    land last laud laugh launch lay lead leak lean leap learn lease leave lecture lend let level levy liberate lie
    lift light like limit line linger link list listen live load loan lob lobby locate lock lodge log long look loom
    loot lose love lower maintain make manage mandate manipulate manufacture march mark market marry mask massacre
    match matter mature mean measure mediate meet melt mention merge mind mine minimise minimize miss mistake
    mobilise mobilize moderate modernise modify monitor mount mourn move multiply murder mushroom name narrow near
    necessitate need negotiate nominate note notice notify number obey object oblige observe obtain occupy occur
    offend offer offset omit open operate oppose opt order organise organize originate oust outlaw outline outnumber
    outpace outperform overcome overhaul overlook oversee overshadow overtake overthrow overturn overwhelm owe own
    pack paint paralyse paralyze pardon park participate pass patrol pause pave pay peak penetrate perceive perform
    perish permit persist persuade phase phone pick pierce pilot pin place plague plan plant play plead please
    pledge plot plummet plunge point poison police poll pollute portray pose position possess post postpone pound
    pour power practise practice praise pray preach precede predict prefer prepare present preserve press pressure
    presume prevail prevent price print proceed process proclaim produce profit program progress prohibit project
    prolong promise promote prompt pronounce propose prosecute protect protest prove provide provoke publish pull
    pump punch punish purchase purge pursue push put qualify quarantine question quit quote race rage raid rain
    raise rally ram range rank rape rate ratify raze reach react read realise realize reap rebound rebuff rebuild
    rebuke recall recede receive reckon recognise recognize recommend reconsider reconstruct record recount recoup
    recover recruit recycle redeem redirect reduce refer reflect refrain refuse refute regain regard register regret
    regulate reinforce reinstate reiterate reject rejoin relate relax relaunch relay release relent relinquish
    relocate rely remain remark remember remind remove rename render renew renounce rent reopen repair repay repeal
    repeat repel replace reply report repress represent reprimand request require rescue research resemble resent
    reserve reshape reside resign resist resolve resort respect respond rest restore restrain restrict restructure
    result resume retain retaliate retire retreat retrieve return reunite reveal reverse review revise revive revoke
    reward ride ring riot rip rise risk rival roam rob rocket roll rotate rout row rule run rush sabotage sack
    sacrifice sail salvage sanction satisfy save say scale scan scare scatter schedule score scramble scrap scrape
    screen scrutinise seal search seat secure see seek seem seize select sell send sentence separate serve set
    settle sever shake shape share shatter shed shell shelter shelve shield shift shine ship shock shoot shop shore
    shorten shoulder shout show shrink shrug shut shuttle side sideline sign signal silence simplify sing sink sit
    skip slam slap slash slaughter slay sleep slide slip slow slump slur smash smell smile smoke smuggle snap snatch
    sneak soar solve sound spare spark speak specialise specialize specify speculate speed spell spend spill spin
    split sponsor spot spread spring spur spy squander squeeze stab stabilise stabilize staff stage stall stamp
    stand star stare start starve state station stay steal steer stem step stick stir stock stop storm strand stream
    strengthen stress stretch strike strip strive struggle study stumble stun submit subside subsidise succeed
    succumb suck sue suffer suggest suit sum summarise summarize summon supervise supply support suppose suppress
    surge surpass surprise surrender surround survey survive suspect suspend sustain swallow swap swear sweep swell
    swim swing switch sympathise tackle take talk tally tamper tap target tax teach team tear tell tempt tend tender
    term terminate test testify thank think threaten thrive throw thwart tie tighten tilt time top topple torpedo
    torture total touch tour tout tow trace track trade trail train transfer transform translate transmit transport
    trap travel treat tremble trend trigger trim triple trouble trust try tumble turn tweet twist type uncover
    undercut undergo undermine understand undertake undo unearth unfold unify unite unleash unload unlock unsettle
    unveil update upgrade uphold uproot upset urge use usher utilise utilize utter vacate vaccinate value vanish
    vary venture verify veto view violate visit voice volunteer vote vow wage wait wake walk wane want warn wash
    waste watch water weaken wear weigh welcome whip widen wield win wind wipe wish withdraw wither withhold
    withstand witness wonder work worry worsen worship wound wrap wreck wrestle write yield zoom
    """
)

# Of those, the ones whose bare form (or with -s) is at least as often a noun or adjective in the news.
NOUN_VERBS = word_set(
    """
    abuse access account act address advance age aid aim air alert amount anger answer appeal approach arm arrest
    assault attack attempt attribute auction audit author award back bail balance ban bank bar bare bargain base
    battle bear benefit bet bid bill blame blast block blow board bomb book boom boost border bow brand breach break
    breed brief broadcast burn calm campaign care cast catch cause centre challenge chair champion change channel
    charge charter chart chase chat check chill circle claim clash clean clear close coach collapse combat command
    comment commission complete concern conduct conflict contact contest contract contrast control cook cool copy
    correct cost count counter couple cover crack crash credit cross cry cure cut cycle damage dance date deal
    debate debut decline decrease defeat defect delay demand deposit desert design desire detail dip direct
    discharge discount dispatch display dispute distance dive divorce document double doubt down draft drain draw
    dream dress drift drill drink drive drop dry dump ease echo edge empty encounter end equal escape escort
    estimate evacuee exchange excuse exempt exercise exhibit exit experience exploit export face fall favour favor
    fear feature feed fight figure file film finance fine finish fire fit fix flag flare flood flow focus fold force
    forecast form found free freeze front fuel function fund gain grade graduate grant grip ground guarantee guard
    guess guide halt hammer hand handle harbor harbour harm harvest haul head heat help highlight hike hint hit hold
    honor honour hope host house hunt hurt impact import increase influence insult interest interview invite issue
    jail jam joke judge jump kick kiss label lack land last launch lay lead leak lean leap lease leave lecture level
    levy lie lift light like limit line link list live load loan lobby lock log long look love lower mandate march
    mark market mask massacre match matter mature mean measure mind mine miss mistake moderate monitor mount move
    murder name narrow near need note notice number object offer offset open order outline overhaul own pack paint
    pardon park pass patrol pause pay peak permit phase phone pick pilot pin place plague plan plant play pledge
    plot plunge point poison police poll position post pound power practice praise present press pressure price
    print process produce profit program progress project promise prompt protest pump punch purchase purge push
    question quote race rage raid rain raise rally range rank rape rate reach read rebound rebuke recall record
    recruit refuse regard register regret release rent repair repeat reply report request rescue research reserve
    resort respect rest result retreat return reverse review reward ride ring riot rise risk rival rocket roll row
    rule run rush sack sacrifice sail sanction save scale scan scare schedule score scramble scrap screen seal
    search seat secure sentence separate set settle shake shape share shell shelter shield shift ship shock shop
    shore shoulder show side sign signal silence slap slaughter slide slip slow slump smoke snap sound spare spark
    spill spin split sponsor spot spread spring spur spy staff stage stall stamp stand star start state station stay
    steer stem step stick stock stop storm strand stream stress stretch strike strip struggle study suit sum supply
    support surge surprise survey suspect swap sweep swing switch tackle talk tally tap target tax team tear tender
    term test thank tie time top torpedo torture total touch tour tow trace track trade trail train transfer
    transport trap travel treat trend trigger trouble trust try turn tweet twist type update upgrade upset use value
    venture veto view visit voice volunteer vote vow wage wait wake walk waste watch water wave welcome whip wind
    wish witness work worry wound wreck yield
    """
)

# Irregular forms: base -> (past, participle); where both are alike, one word.
IRREGULAR = {
    "arise": "arose arisen", "awake": "awoke awoken", "bear": "bore borne", "beat": "beat beaten",
    "become": "became become", "begin": "began begun", "bind": "bound", "bite": "bit bitten", "bleed": "bled",
    "blow": "blew blown", "break": "broke broken", "breed": "bred", "bring": "brought", "broadcast": "broadcast",
    "build": "built", "burn": "burnt", "burst": "burst", "buy": "bought", "cast": "cast", "catch": "caught",
    "choose": "chose chosen", "cling": "clung", "come": "came come", "cost": "cost", "cut": "cut", "deal": "dealt",
    "dig": "dug", "draw": "drew drawn", "dream": "dreamt", "drink": "drank drunk", "drive": "drove driven",
    "dwell": "dwelt", "eat": "ate eaten", "fall": "fell fallen", "feed": "fed", "feel": "felt", "fight": "fought",
    "find": "found", "flee": "fled", "fling": "flung", "fly": "flew flown", "forecast": "forecast",
    "foresee": "foresaw foreseen", "forget": "forgot forgotten", "forgive": "forgave forgiven",
    "freeze": "froze frozen", "get": "got gotten", "give": "gave given", "go": "went gone", "grind": "ground",
    "grow": "grew grown", "hang": "hung", "hear": "heard", "hide": "hid hidden", "hit": "hit", "hold": "held",
    "hurt": "hurt", "keep": "kept", "know": "knew known", "lay": "laid", "lead": "led", "lean": "leant",
    "leap": "leapt", "learn": "learnt", "leave": "left", "lend": "lent", "let": "let", "lie": "lay lain",
    "light": "lit", "lose": "lost", "make": "made", "mean": "meant", "meet": "met", "mistake": "mistook mistaken",
    "offset": "offset", "overcome": "overcame overcome", "oversee": "oversaw overseen",
    "overtake": "overtook overtaken", "overthrow": "overthrew overthrown", "pay": "paid", "plead": "pled",
    "prove": "proved proven", "put": "put", "quit": "quit", "read": "read", "rebuild": "rebuilt", "repay": "repaid",
    "ride": "rode ridden", "ring": "rang rung", "rise": "rose risen", "run": "ran run", "say": "said",
    "see": "saw seen", "seek": "sought", "sell": "sold", "send": "sent", "set": "set", "shake": "shook shaken",
    "shed": "shed", "shine": "shone", "shoot": "shot", "show": "showed shown", "shrink": "shrank shrunk",
    "shut": "shut", "sing": "sang sung", "sink": "sank sunk", "sit": "sat", "slay": "slew slain", "sleep": "slept",
    "slide": "slid", "speak": "spoke spoken", "speed": "sped", "spell": "spelt", "spend": "spent", "spill": "spilt",
    "spin": "spun", "split": "split", "spread": "spread", "spring": "sprang sprung", "stand": "stood",
    "steal": "stole stolen", "stick": "stuck", "strike": "struck stricken", "strive": "strove striven",
    "swear": "swore sworn", "sweep": "swept", "swell": "swelled swollen", "swim": "swam swum", "swing": "swung",
    "take": "took taken", "teach": "taught", "tear": "tore torn", "tell": "told", "think": "thought",
    "throw": "threw thrown", "undercut": "undercut", "undergo": "underwent undergone",
    "understand": "understood", "undertake": "undertook undertaken", "undo": "undid undone",
    "uphold": "upheld", "upset": "upset", "wake": "woke woken", "wear": "wore worn", "win": "won", "wind": "wound",
    "withdraw": "withdrew withdrawn", "withhold": "withheld", "withstand": "withstood", "write": "wrote written",
}  # fmt: skip

# Look like participles and are not.
NOT_ED = word_set(
    """
    united hundred red bed need speed seed feed breed indeed sacred naked wicked embed exceed proceed succeed bleed
    weed greed creed shed sled steed agreed-upon biped ahmed mohammed muhammed hamed ted ned fred jared alfred reed
    unmanned unprecedented so-called limited talented aged beloved rugged crooked unnamed unidentified undisclosed
    unarmed unconfirmed unspecified unrelated unexploded uninjured unharmed unhurt undamaged
    """
)
NOT_ING = word_set(
    """
    building buildings morning evening meeting king wing spring string ring thing something nothing anything
    everything during according including following regarding concerning excluding pending beijing ceiling wedding
    pudding being housing clothing sterling darling sibling earring herring lightning offspring viking kunming
    beginning upcoming ongoing incoming outgoing boeing standing notwithstanding
    """
)

# Nouns and adjectives whose "that" opens what they say, not what they are ("the claim that …", "clear that …").
COMPLEMENT_NOUNS = word_set(
    """
    claim claims report reports evidence fact facts idea notion belief news hope hopes fear fears sign signs proof
    view rumour rumours rumor rumors allegation allegations suggestion suggestions statement statements announcement
    denial denials assertion assertions accusation accusations conclusion confirmation indication indications
    assurance assurances assumption argument warning warnings concern concerns suspicion suspicions doubt doubts
    possibility chance likelihood risk theory speculation prediction promise pledge condition ground grounds
    impression feeling opinion word reminder truth myth lie hoax revelation admission finding findings estimate
    principle realisation reporters journalists parliament congress lawmakers senators court council police world
    public investors shareholders fans nation viewers listeners readers staff troops committee jury true false clear
    certain likely unlikely possible impossible probable sure confident aware unaware afraid glad sorry proud
    surprised disappointed worried concerned hopeful obvious evident apparent important vital essential untrue
    incorrect wrong case adamant so such convinced satisfied unclear doubtful inconceivable plausible
    """
)

# Verbs without a passive: their participle opens no clause by itself ("a spokesman, said on Friday").
EVENT_NOUNS = word_set(
    """
    attack strike report clash protest raid talk plan visit threat march rally riot fight struggle battle race
    result review update question answer view interview picture photo test study trial claim demand concern fear
    hope warning sanction tax cost price cut rate share sale work form point name note record score match game
    release issue need gain loss increase rise fall drop change
    """
)
NEVER_PASSIVE = word_set(
    """
    say die rise fall come go arrive happen occur remain stay collapse last begin seem appear disappear emerge exist
    vanish live sleep talk walk run speak agree argue insist add note complain reply respond act belong depend
    differ fail flee erupt explode crash derail sink soar plunge plummet tumble climb surge drop dip slide slip
    slump drift retire resign retreat withdraw return travel march protest rally sit stand lie wait weep smile laugh
    shrug
    """
)

# Words that are one thing or another by their neighbours.
PREPOSITION_OR_SUBORDINATOR = word_set("before after since until till as than like once")
BEFORE_CONTRACTED_IS = word_set(
    """
    it he she that there who what here where how this everything nothing let
    """
)
FLOATING = word_set("neither both either all each")  # "were both killed"
BEFORE_PARTICIPLE = word_set("those anyone everyone someone all others")  # "those injured in the blast"
PLURALS = word_set("people police men women children troops data media")
NEGATIONS = word_set("not never cannot")
CAPITAL_NAMES = word_set("May Will")
BEFORE_PREPOSITION_TO = word_set("according thanks owing prior next close similar compared contrary")
BEFORE_EITHER_TO = word_set("due")
SINGULAR = word_set("this that each one another either neither")
MODAL_NOUNS = word_set("might can will must may")
VERB_PREFIXES = ("re", "un", "over", "under", "out", "mis", "pre", "dis")

# Abbreviations whose full stop ends no sentence.
TITLES = word_set(
    """
    gen maj lt col capt cmdr adm sgt cpl brig rear mr mrs ms dr prof sen rep gov rev hon st supt insp det pres sec
    amb ft mt no vs inc corp co ltd jr sr dept univ al
    """
)
