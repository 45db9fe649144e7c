"""Ordinary English words less common than those of ordinary.py, five letters or more. Data, no logic."""

from __future__ import annotations

WORDS = """
abbreviate abdicate abduct abide aboard abound abrasive abrupt absentee absolve abstain abundance abyss accessory
acclaim accolade accomplice accountability accredit accrue accustom acknowledgment acorn acoustic acquaint acquit
acrobat acrylic acupuncture adamant adhere adhesive adjective adjourn admission adolescence adorable adore adorn
adrenaline adultery adverb aesthetic affidavit affiliate affinity affirm afflict affluent afield aftermath aftershock
aggravate aggression agile agitate agony agrarian ailment airbag airborne airlift airplane airspace airtight albeit
alcoholic algae algebra alibi alienate allegory allergic allergy alley alligator allot alloy allude almond aloft aloud
alphabet alpine altar altruism alzheimer amass ambient ambiguity ambiguous amenity amicable ammunition amnesty ample
amplify amputate analog analogy anarchy anatomy angel anguish animate animation annex annihilate annotate annuity
annul anomaly anonymity antagonist antenna anthem anthology anthrax anthropology antibiotic antibody antic antique
antisemitic antisemitism apartheid apathy apiece apostle apparatus apparel appease append appendix appetite applaud
applause appliance applicable appraise apprehend apprentice apron aptitude aquarium aquatic arcade archaeology
archdiocese arctic ardent arduous aristocrat arithmetic aroma arouse arrears arrogance arrogant arsenal arson artery
arthritis articulate artisan ascend ascertain ascribe ashore aspirin assassin assassinate assassination assent
assimilate assort asterisk asteroid asthma astray astrology astronaut astronomer astronomy atheist athletic atlas
atomic atrocity attic attire auburn auctioneer audible augment austere austerity authentic authenticate authorise
authoritarian autism autobiography autograph automate automatic automobile autonomous autonomy autopsy auxiliary
aviation aviator avocado babble bachelor backbone backdrop backfire backlash backlog backpack backpacker backstage
backup backyard badminton baffle baggage bailout baker bakery balcony ballad ballet balloon ballroom bamboo banana
bandage bandit bandwagon bangle banish banjo banknote bankruptcy banquet banter baptism baptist barbarian barbecue
barbed barber barcode barefoot barge barley baron barrister bartend bartender basil bastard bathe baton battlefield
battleground bazaar beacon beaker beautify beaver beckon bedrock bedside bedtime beetle befall befriend beggar
beginner behead beige belated benchmark benefactor beneficial beneficiary benevolent benign bequest bereaved beret
berry berth besiege bestow bestseller betray betrayal beverage beware bewilder bilateral bilingual billboard
billionaire bingo biography biologist biology biopsy biscuit bisexual bizarre blackberry blackboard blackjack
blackmail blackout bladder blare blasphemy blatant bleach bleak blend blender blight blimp blink bliss blister
blizzard blockade blockage blockbuster blogger blond bloodshed bloodstream bloom blossom blouse blueprint bluff
blunder blunt blurb blurt blush bodyguard bogus bonfire bonnet bookcase booklet bookmark bookshop bookstore boomerang
booth booze borderline boredom botch bounty bouquet bourgeois boutique bowel boxer boyhood bracelet bracket braid
brainstorm brainwash brass bravery brawl breadth breakage breakaway breakout breakup breastfeed breathtaking brethren
brewer brewery bribe bribery bridegroom briefcase brighten brilliance brink brisk bristle brittle broadband broaden
brochure bronchitis brood broom broth brothel browse browser bruise brunch brunette brushstroke buckle buddhism budge
buffalo buffer buffet bulge bulldoze bulldozer bumper bumpy bunch bungalow buoyant burglar burglary burial burrito
burrow bursary bustle butcher butler butterfly buttock buyout bypass cactus cadet cafeteria caffeine calcium caliber
calibre calorie camel camouflage campfire campsite cancellation candid candy canine cannon cannot canoe canopy canteen
canvas canyon capitulate capsize capsule caption captivate captor caravan carbohydrate cardboard cardiac cardigan
cardinal caregiver caress caretaker caricature carjacking carnage carnival carol carpenter carton cartridge cascade
cashier casino casket casserole cassette castaway caste catalyst catapult catastrophe catastrophic categorise
categorize caterpillar catfish catholicism cavalry caveat cavern caviar cavity celestial celibate cello cellphone
cellular censor censorship censure ceramic cereal ceremonial cessation chairwoman chalet chalk chameleon champagne
chandelier chant chaotic chaplain charcoal chariot charismatic charlatan chasm chassis chaste chatter chauffeur
chauvinist checklist checkout checkpoint checkup cheerleader cheesecake cheetah cherish cherry chess chick chihuahua
chili chill chilly chime chimney chimpanzee chisel chlorine choir choke cholera cholesterol chord chore choreography
chorizo christen chrome chromosome chronicle chronological chuck chuckle cider cigar cinnamon circular circumcise
circumvent circus citation civilisation civilization clairvoyant clamp clandestine clarinet clasp classification
classify classmate clatter cleanse cleanup clench clergy clergyman clerical cliche climax clinch cling clinician
clipboard cloak clockwise clone closet clover clown clumsy clutch clutter coastline cobalt cobble cobra cocaine
cockpit cockroach cocktail cocoa coconut coerce coercion coexist coffin cognition coherent cohesion cohort coinage
coleslaw collateral collegiate collision colloquial cologne colon colonise colonist colonize colossal comet comfy
comic comma commandeer commando commemorate commend commendable commentary commercialise commonplace commonwealth
commotion communal commune communique communism communist commute commuter comparative compartment compass compassion
compatible compatriot complacent complement compliance compliant complicity compliment comply compost comprehend
comprehension compress compulsion comrade conceit concierge concise concoct concur condense condiment condo condolence
condom confederate confederation confidant configure confiscate confiscation conflate congenial congestion
conglomerate congregate congregation conjecture conjunction conjure connoisseur conquest conscientious conscript
consecutive conservatory consign consolation console consonant consortium conspicuous conspirator conspire
constellation constituency constituent constraint construe consulate consumption contagion contagious contaminate
contemplate contentious contingency contingent contour contraception contraceptive contradictory contraption contrive
controller convection converge convergence converse conversion convertible convulse cookie copious copyright coral
cordial cordon cornerstone coronary coronation coronavirus coroner corpse correlate correlation corroborate corrode
cosmetic cosmic cosmos costume countdown counteract counterattack counterfeit counterproductive countess countryside
coupon courageous courier courteous courthouse courtroom courtyard covert coveted cowboy coyote crackdown cradle crane
crate crater cravat crave craze creak credential credibility creed creek creep creepy cremate cremation crescent crest
crevice crimson cringe cripple crisp criteria crocodile crook crossfire crossover crossroads crossword crouch crowbar
crucifix crucify crumb crumble crumple crunch crusade crust crutch crypt cryptic cubic cucumber cuddle cuisine
culinary culminate culprit cultivate cumulative cunning cupcake curate curator curfew curiosity curly currant curse
cursor curtail cushion custodian customary customise cutback cutlery cutter cyanide cyber cybersecurity cyclical
cyclone cylinder cynic dachshund dagger daisy dandruff daredevil darken darling dashboard dashed dawdle daylight
daytime dazzle deactivate deadlock debacle debit debunk decease deceit deceive decency deception deceptive decimal
decimate decipher decisive decode decompose decoy decree decriminalise deduce deduct deduction deepen deepfake
defamation defame defecate deference deficiency deficient defile deflate deflect deforestation deform defraud defund
defuse degenerate degrade dehydrate deity delicacy delinquent delirious delta delude delusion deluxe demean demeanor
demeanour dementia demise demobilise demographic demolish demolition demon demonic demoralise demote denier
denomination denote dental dentist deodorant dependency deplete deplore depose deprave depreciate deprivation deprive
deputise derail derby derelict derogatory descent descriptive desecrate despicable destabilise destined destiny
destitute destructive detach detachment detainee detergent deteriorate detour detract detriment detrimental
devaluation deviant deviate deviation devious devoid devotee devour devout dexterity diabetes diabetic diagnostic
diagonal diagram dialect diameter diaper diaphragm diarrhea dictionary diehard dietary digit digitise dignified
dignitary dilapidated dilate diligent dilute diner dinghy dinosaur diocese dioxide diploma diplomacy disability
disadvantage disallow disappearance disapproval disapprove disarm disarmament disarray disastrous disavow disbelief
discard discern disciple disclaimer disclosure disco discolor discomfort disconnect discontent discontinue discord
discredit discreet discrepancy disdain disembark disenchant disenfranchise disengage disfigure disgrace disgraceful
disguise disgust dishonest dishonor disinfect disinfectant disinformation disintegrate disinterest dismal dismantle
dismay dismount disobey disorient disparage disparate disparity dispel dispense dispenser displease disposition
disproportionate disprove disqualify disregard disrepair disrespect dissatisfy dissect disseminate dissent dissident
dissimilar dissipate dissolution dissuade distaste distill distillery distraught distrust disturbance ditch ditto
diver diverge divergence diversify divisive dizzy doberman docile dockyard doctorate dodge dogma dolphin domesticate
dominance dominant dominion donkey donut doomsday doorbell doorstep doorway dormant dormitory dorsal dosage dossier
dough doughnut downfall downgrade download downplay downpour downright downside downstairs downturn downward dragon
drainage dramatist drape drastic drawback dread dreadful dreary drench dribble drier driveway drizzle drool droop
dropout drowsy drugstore drummer drunkard dryer dubious duchess dummy dumpster dungeon duplicate durable duration
duress dwarf dwindle dynamite dynasty dysfunction eagle earmark easel eatery eccentric eclipse ecology ecosystem
ecstasy ecstatic edible editorial eerie eggshell egotist ejaculate eject elapse elastic elated electorate electrician
electrocute electrode eleventh elicit elongate eloquent elusive emaciated email emanate emancipate embalm embankment
embattle ember embezzle emblem embody embroider embroil embryo emerald emigrant emigrate eminent emissary emotive
empathy emphatic empirical empower emptiness emulate enact enamel encapsulate enchant encircle enclave enclose
enclosure encode encompass encore encroach encrypt encyclopedia endeavor endeavour endemic endow endowment endurance
energetic energise engrave engulf enigma enlarge enlighten enlist enormity enrage ensemble enshrine enslave ensue
entail entangle enthusiast enthusiastic entice entirety entourage entrant entrench entrepreneurial entrust enumerate
envelop enviable envious environmentalist envisage envision enzyme epicenter epicentre epilepsy epilogue epitaph
epitome equate equator equestrian equilibrium equitable eradicate erosion erotic errand erratic erroneous escapade
eschew espionage espouse espresso estrange eternity ethanol ethos etiquette eulogy euphemism euphoria euthanasia
evacuee evade evangelical evaporate evasion evasive evergreen everlasting evict eviction evoke exacerbate exaggerate
exaggeration exalt exasperate excavate excavation excellence excerpt exclaim exclusion excrete excruciating excursion
exemplary exemplify exhale exhilarate exhort exhume exodus exonerate exorbitant expanse expatriate expectancy expedite
expedition expend expendable expenditure explanatory expletive exponent exponential exposition exquisite exterior
exterminate extinct extinction extinguish extort extortion extradite extradition extraneous extraterrestrial
extravagant eyeball eyebrow eyelash eyelid eyeliner eyesight eyewitness fable fabricate fabulous facade facet facial
facsimile factual fairground fairytale falcon fallacy fallout falsify falter famine fanatic fanatical fanfare farewell
farmhouse farmland fascism fascist fasten fastener fatherland fatten faucet fauna feasible feces federation feeble
feedback feign feline felon felony feminine feminism feminist fentanyl ferment ferocious fertiliser fertilizer fervent
fervor festive festivity fetal fetish fetus feudal fiance fiasco fiber fickle fictitious fiddle fidelity fiend fiery
filmmaker filth filthy finale finalise finch fingernail fingerprint finite firefight firefighter fireplace firepower
fireproof fireside firework firsthand fishery fizzle flair flaky flamboyant flank flashback flashbang flashlight flask
flatter flaunt fleece flexibility flick flicker flier flimsy flinch fling flint flirt floodlight floppy floral florist
flounder fluctuate fluent fluff fluffy fluke flunk fluoride flurry flushed flute flutter flyer focal foggy foliage
folklore folly fondle foolish footage foothold footnote footpath footprint footstep footwear forage foray forbear
forceps forearm foreclose foreclosure forefront forehead foremost forensic forerunner foresee foreshadow foresight
forestry foretell forfeit forgery forklift forlorn formidable formulate formulation forsake forte forthcoming
forthright fortify fortitude fortress fortunate foundry fountain fourth foyer fragrance frail frantic fraternal
fraternity fraudster fraudulent freak freckle freebie freelance freemason freestyle freeway frenetic frenzy freshen
freshwater friction fridge frivolous frolic frontline frostbite frugal fugitive fumble functionary fundraise
fundraiser fungus funnel furlong furnace furry fusion fussy futile futuristic gadget gaffe galaxy gallant gallop gamer
gangster garbage garnish gaseous gaslight gastric gateway gaudy gaunt gauze gavel gazelle gazette genealogy generosity
genesis genie genital genitalia genome genteel geographic geographical geologist geology geometric geometry
geopolitical geriatric germinate gestation geyser ghastly ghetto giggle gimmick ginger giraffe glacier glamor
glamorous glamour gland glare glaze gleam glean glide glider glimmer glint glisten glitch glitter gloat globalisation
globalization glorify glorious gloss glossary glossy glucose gluten glyphosate gnome goalie goblin godfather godmother
gofundme goggle goose gopher gorge gorilla gospel gossip gourmet governance gracious gradient graffiti graft granary
grandchild granddaughter grandeur grandma grandpa grandparent grandson grandstand granite granny grapefruit graphic
graphite grapple grasshopper grassroots gratify gratitude gratuitous gravel graveyard graze grease greasy greed greedy
greenhouse gregarious grievance grieve grill grimace grime gritty groan groin groom groove grope grotesque grouch
grove growl grudge gruesome gruff grumble grunt guidebook guideline guild guillotine guinea guise gullible gunboat
gunner gunpoint gunpowder gunshot gutter guzzle gymnasium gymnast gymnastics gypsy hacker haircut hairdresser
hairstyle hallmark hallucinate hallway halve hamburger hamlet hamper hamster handbag handball handbook handcuff
handgun handicap handicraft handkerchief handmade handout handset handshake handsome handstand handwriting hangar
hangout hangover hanker haphazard happiness hardcore harden hardliner hardworking harlot harmonica harmonious
harmonise harness harpoon harrow hashtag hassle hasten hatch hatchback hatchet hatred haughty haulage havoc haystack
hazardous hazel headgear headlight headlong headmaster headphone headquarter headscarf headset headstone headway
healthcare hearsay hearse heartbeat heartbreak heartfelt hearth heartland heathen heatwave hectic hefty heiress heist
helium helpline hemisphere hepatitis herald herbicide herdsman hereby hereditary heresy heretic hermit heroic heroin
heroine herpes hesitant heterosexual hexagon heyday hibernate hiccup hideous hideout hierarchical highland highlander
hilarious hilltop hinder hindrance hindsight hinge hippie hippopotamus hipster hitch hitchhike hitherto hoard hoarse
hobble hockey hoist holdup holler hollow holocaust hologram holster homage homebuyer homemade homemaker homeowner
homepage hometown homework homogeneous homosexual homosexuality honeymoon honorary hooligan horde horizontal hormone
horrendous horrific horrify horseback horsepower hospice hospitable hospitalise hospitalization hostel hostess hotdog
hotline hound housekeeper housewife housework huddle humane humankind humid humidity humiliate humiliation humility
hunch husky hydrant hydraulic hydrogen hydroxychloroquine hyena hygiene hyperbole hyperlink hypertension hyphen
hypnosis hypnotise hypocrisy hypocrite hypothetical hysteria hysterical iceberg icicle iconic identification idiom
idiosyncratic idiot idiotic idolise igloo iguana illegible illegitimate illicit illiterate illuminate illustrious
imaginary imaginative imbalance imitate imitation immaculate immaterial immature immerse immobile immoral immortal
immunise immunize impart impartial impasse impatient impeccable impede impediment impending impenetrable imperative
imperfect impersonal impersonate impetus implant implausible implicate implicit implode implore imposter impostor
impotent impound impoverish impractical imprint improbable improper improvise impudent impurity inaccessible
inaccuracy inaccurate inactive inadvertent inanimate inappropriate inaugural inaugurate inauguration inbound incapable
incarcerate incarceration incarnation incense incentivise inception incessant incest incidence incinerate incision
incite inclusion inclusive incoherent incomparable incompatible incompetent incomplete incomprehensible inconclusive
inconsistent inconvenience inconvenient incorrect increment incriminate incubate incumbent incursion indebted indecent
indefensible indefinite indelible indent indentation indifferent indigenous indigestion indignant indirect
indiscriminate indispensable indoctrinate indoor induce inducement induct indulge industrialise ineffective
inefficient ineligible inept inequality inert inertia inescapable inexpensive inexperience inexplicable infamous
infancy infantile infatuate infer inference inferior infest infidelity infiltrate infinite infinity inflame
inflammable inflammation inflammatory inflatable inflate inflexible influx infographic informative infrared infrequent
infringe infringement infuriate infuse ingenious ingenuity ingest ingrain ingratitude inhale inheritance inhibit
inhumane injunction injurious injustice inland inlet innate innocence innocuous innovate innovative innuendo
innumerable inordinate inpatient inquest inquisitive insane insanity inscribe inscription insecure insecurity
insensitive inseparable insidious insignia insignificant insinuate insistence insolent insomnia instalment instigate
instil instill insulate insulin insurgency insurrection intangible intellect intelligible intensify interchange
interchangeable intercom intercourse interface interference interlude intermediary interminable intermission
intermittent intern internment interplay interracial interrogate interrogation intersect intersperse interstate
intertwine intestine intimacy intimidate intimidation intolerable intolerance intoxicate intravenous intrepid
intricate intrigue intrinsic introductory introvert intrude intruder intrusion intuition intuitive inundate invalid
invaluable invariable inventory inverse invert invertebrate invigorate invoice involuntary irate irrational irregular
irrelevance irresistible irrespective irresponsible irreversible irrigate irrigation irritable irritate irritation
itinerary ivory jackal jackpot jaguar jailbreak janitor jargon jaunt javelin jaywalk jeans jelly jellyfish jeopardise
jeopardize jeopardy jester jetty jigsaw jihad jihadist jingle jockey jogger jolly jovial jubilant jubilee judiciary
juggle jukebox jumble jumbo junction juncture junkie jurisdiction juror karaoke karate kayak kennel kerfuffle kernel
kerosene ketchup kettle keyhole keynote kidnapper kidney kilogram kindergarten kindle kingpin kiosk kitten knack
knapsack kneel knockout knuckle koala labyrinth lackluster lacquer ladle lagoon lament landfill landlady landlocked
landmine landowner landslide lantern lapel lapse laptop larceny larva larynx latch latent latex lather latino latitude
launder laureate laurel lavatory lavender lavish lawful lawless lawmaker lawmaking laxative layman layoff layout
leakage leftover legalise legible legion legitimacy lemonade lengthen leniency lenient leopard leprosy lesbian lessen
lethal lethargic lettuce leukemia lever leverage lexicon liaison libel libertarian librarian lifeboat lifeguard
lifeline lifelong lifespan ligament lighthouse lightweight likelihood likewise lilac limelight limestone limousine
linen lingerie linguist linguistic linkage lioness lipstick liqueur liquidate liquor litany liter literate lithium
litigant litre livelihood lizard loafer loath loathe lobster locale lockdown locket locksmith locomotive locust lodge
lofty lollipop loneliness lonesome longevity longitude lookout loophole loosen lopsided lotion loudspeaker louse lousy
lovable lowland lubricate lucid lucrative ludicrous luggage lukewarm lullaby lumber luminous lunar lunatic lurid
luscious lynch lyric macabre macaroni machete mackerel maggot magician magma magnate magnesium magnet magnificent
magnify magpie mahogany maiden mailbox mainstay majestic majesty makeover maker makeshift malaria malice malicious
malign malignant malnutrition malpractice mammal mammogram mammoth mango mania maniac manicure manifesto manifold
mannequin manor manpower manslaughter mantle manure manuscript maple marijuana marina marinate marketplace maroon
marquee martial martian martyr marvel marvelous mascara mascot masculine masquerade massage masseur mastermind
masterpiece matchmaker matrimony matron mattress mausoleum maverick maxim mayhem mayonnaise meadow meager measles
meatball medallion meddle mediocre meditate meditation megaphone melancholy mellow melodrama melody melon meltdown
memorable memorandum memorise menopause mentor mercenary merchandise merciful merciless mercury meridian mermaid merry
mesmerise metabolism metallic metaphor meteor meteorologist meticulous metric metro metropolis metropolitan microbe
microbiome microchip microphone microscope microscopic microwave midday midfield midget midsummer midterm midway
midwife migraine milestone milieu militarise milkshake millet millionaire mimic mince mindset minefield minesweeper
mingle miniature minibus miniskirt ministerial minivan minus minuscule miraculous mirage miscellaneous misconception
miserable misfit mishap missionary misuse mitigate mitten mockery modernise modification modular moist moisten
moisture molecular molecule molest molten momentary monarch monarchy monastery monetary moneymaker monochrome
monologue monotonous monsoon monstrous moose morale moratorium morbid morgue mormon morphine morsel mortal motel motif
motocross motorbike motorcade motorcycle motorway motto mould mound mousse moustache mouthpiece movable mower mucus
muddle muddy muffin muffle mugger mulch multicultural multilateral multimedia multinational multitude mumble mummy
munch mundane muppet mural murderous murky murmur mushroom musket mussel mustache mustard mutant mutate mutation
mutilate mutiny mutter muzzle mystic mystical mystify mythology naive namesake nanny napkin narcissist narcotic
narrate narrator nasal nationalise nationwide naturalise naughty nausea nautical navel nebula necklace necktie nectar
negligence negligent negligible neolithic neonatal neurological neuron neutralise newborn newlywed newscast newsletter
newsreel newsroom nibble nicety niche nickel nickname nicotine niece nightclub nightfall nightingale nimble nipple
nitrogen nobility nobleman nocturnal nomad nominal nonchalant noodle noose nostalgia nostalgic nostril notation notch
notebook noteworthy notoriety nourish novelty novice nuance nudge nudity nugget nuisance nullify numerical nursery
nurture nutrient nutrition nutritionist nutritious nutshell nylon oasis obedience obedient obese obesity obituary
obligatory oblique obliterate oblivion oblivious oblong obnoxious obscene obscenity observance observatory obsess
obsession obsessive obsolete obstetrician obstinate obstruct obstruction obtuse occult occurrence oceanfront octagon
octave octopus odour offbeat offline offload offshoot ointment olympic omelet ominous omission omnipotent oncoming
onlooker onset onslaught ontology onward opaque opioid opium opportune opportunist optic optical optician optimal
optimise optimistic optimum opulent oracle orangutan orator oratory orchard orchestrate orchid ordain ordinance
oregano ornament ornate orphanage orthodox oscillate ostensible ostracise ostrich outage outcry outdo outfitter
outlandish outlaw outrageous outrun outset ovary overdo overdue overrun overt overture overuse oyster ozone pacemaker
pacify paddle paddler padlock pagan painkiller pajamas palate palette palpable paltry pamper pamphlet pancake pancreas
panda pandemic pander panorama panoramic pansy panther pantry papacy papal paperback paperwork parable parachute
paradigm paradise paraffin paragon paragraph paralyse paralysis paralyze paramedic parameter paramount paranoia
paranoid paraphernalia paraphrase parasite parcel parchment parenthesis parishioner parity parlor parlour parody
parole parrot parsley parson partake partisan pastime pastry pasture patchwork paternal paternity pathetic pathogen
pathological pathologist pathology pathway patio patriarch patriotic patronage patronise paunch pauper pavilion
payback payload payout payroll peacekeeper peacekeeping peacetime peach peacock peanut pearl pebble peculiar pedagogy
pedal peddle pedestal pedestrian pediatric pediatrician pedigree pedophile pelican pellet pelvis penal penance
penchant pendant pendulum penguin penicillin peninsula penis penniless penny penthouse perceptive perch percussion
perennial perforate perfume perimeter periodic periodical peripheral periphery perjury permeate permissible permissive
perpetrate perpetrator perpetual perpetuate perplex persecute persecution perseverance persevere persistence
persistent persona personalise personify persuasion persuasive pertain pertinent perturb pervade pervasive perverse
pervert pessimism pessimist pester pesticide pestilence petal petite petri petrify petroleum phantom pharaoh
pharmaceutical pharmacist pharmacy pheasant phenomenal philanthropist philanthropy philosophical phobia phoenix
phonetic phosphate photocopy photogenic physique pianist pickle pickpocket pickup picnic pictorial picturesque
piecemeal pierce piety pigment pilgrim pilgrimage pillage pimple pinball pinch pineapple pinnacle pinpoint pious piper
piracy piranha piston pitfall pitiful pivot pivotal pixel placard placate placebo placenta plagiarise plagiarism plaid
plaintiff planner plaque plasma plaster plateau platinum platitude platoon platter plausible playboy playoff
playwright plaza pleasantry pleat plebiscite plentiful pliers plight pluck plumage plumber plumbing plume plummet
plump plunder plural plurality plush plutonium plywood pneumonia poach poacher podcast podium poetic poignant poise
poker polar polarise polarize polaroid polemic polio pollen pollinate pollster pollutant pollute polygamy polygon
polymer pompous ponder ponytail poodle popcorn poplar populace popularise populate populism populist porcelain
pornographic pornography porous porridge posit postage postcard postcode postgraduate posthumous postmark posture
postwar potassium potent potion pottery pouch poultry pounce praiseworthy prank prankster prawn preamble precarious
precaution precedence precedent precept precinct precipice precipitate precipitation preclude precocious precondition
precursor predate predecessor predetermine predicament predominant preemptive preface prefect preferential prefix
prehistoric prelude premature premeditated preoccupation preoccupy preparatory prequel prerequisite prerogative
prescriptive preservative preside prestige prestigious presumption presuppose pretence pretense pretext prevalent
preview prick primate primitive printout prism pristine privatise privatize privy proactive probability proclamation
procrastinate procure procurement prodigal prodigy profanity profess proficiency proficient profiteer progeny
prognosis proliferate proliferation prolific prologue prominence promiscuous pronoun pronounce pronunciation proofread
propagate propel propeller propensity prophecy prophetic proponent proposition proprietary proprietor propriety
propulsion prose prosperous prostate prostitute prostitution protagonist protege proton prototype protract protrude
proverb providence provocation provocative prowess prowl proximity prudent prune psalm pseudonym psyche psychiatrist
psychiatry psychic psychologist psychopath psychosis puberty publicise pudding puddle pulley pulpit pulse pumpkin
punch punctual punctuate punctuation puncture pundit pungent punitive puppet puppy purge purify purist puritan purity
purport pyjamas pyramid python quack quadrant quadriplegic quadruple quaint quake qualitative qualm quantify
quantitative quantum quarantine quarry quart quartet quartz quash queasy queer quell quench questionnaire quibble
quicken quilt quirk quirky quiver quorum quotient rabbi rabid rabies raccoon racecourse racer racetrack racket radiant
radiate radiator radioactive radiologist radish radius raffle rainbow raincoat rainfall rainforest raisin ramble
rampage rampant ransom rapist rapper rapport rapture rarity rascal raspberry ration rattle rattlesnake raucous ravage
raven ravine ravish razor reactionary readiness reaper reappear rearrange reassess reassurance reassure rebate
rebellious rebirth reboot rebound rebuff rebuke rebut rebuttal recede receptacle receptive recess recharge reciprocal
reciprocate recital recite reclaim recline recluse recoil recollect recollection recommence recompense reconciliation
reconnaissance reconsider recount recoup recourse recreate recreation recreational rectangle rectangular rectify
rector rectum recuperate recur recurrence recurrent redeem redemption redesign redhead redirect rediscover
redistribute redress redundancy redundant refill refinance reflex refrigerate refrigerator refuel refund refurbish
refute regain regal regatta regenerate regent registrar registry regress regrettable regroup rehearsal rehearse
reimburse reincarnation reindeer reinstate reissue reiterate rejoice rejoin rejuvenate relapse relegate relentless
relevance reliance relic relinquish relish relocate reluctance remake remarry remembrance reminisce reminiscent
remission remit remnant remodel remorse remuneration renaissance rename renegade renege renegotiate renounce renovate
renovation renown reopen reorganise reorganize repatriate repatriation repellent repent repentance repercussion
repertoire repetition repetitive rephrase replay replenish replica replicate repossess reprehensible repressed
repression repressive reprieve reprimand reprint reprisal reproach reproduce reproduction reptile reptilian repudiate
repugnant repulse repulsive reputable requisite reread rerun reschedule rescind resell resent resentful resentment
reset reshape reshuffle residue resilience resilient resin resolute resonance resonate resounding respiration
respirator respiratory respite restart restate restaurateur restructure resubmit resumption resurface resurgence
resurrect resurrection resuscitate retake retaliatory retard retention rethink reticent retina retinue retiree retort
retract retrain retribution retro retrograde retrospect retrospective returnee retweet reunification reunite reuse
revamp reveler revelry revere reverence revert revisit revitalise revocation revoke revolve revolver revulsion reword
rework rewrite rheumatism rhino rhinoceros rhyme rhythmic ribbon rickets riddle ridicule rigid rigor rigorous
ringleader ringtone rinse rioter riotous ripen ripple ritual rivalry riverside rivet roadblock roadkill roadside
roadway roast robber robotic rockery rocketry rodent rodeo rogue rollercoaster rollout rooftop rookie roommate rooster
rosary roster rotary rotor rouge roulette roundabout rouse router rover rowdy rower royalty rubble rucksack rudder
ruffle rugby ruinous rumble ruminate rummage runaway runoff rupture rustic rustle rusty ruthless sabbath sabbatical
saber sabotage saccharine sadden saddle sailboat salami salesman salesperson salient saliva salmonella salon saloon
salvage salvation samurai sanctify sanctity sanctuary sandbag sandpaper sandstone sandstorm sanguine sanitary
sanitation sanitise sanitizer sanity sapphire sarcasm sarcastic sardine satanic satin satire satirical satirist
satisfactory sauna savage savanna savior saviour savor savory savvy sawdust saxophone scaffold scald scalp scalpel
scammer scamper scandalous scant scanty scapegoat scarecrow scarf scarlet scathing scavenge scavenger scenery scenic
sceptic sceptical schematic schizophrenia scholastic schoolchild schoolgirl schoolhouse schoolteacher schoolwork
scissors scoff scold scoop scooter scorch scoreboard scorecard scorpion scoundrel scour scourge scowl scramble
scrapbook scrapyard scrawl screech screed screenplay screenshot screenwriter scribble scripture scroll scrub scruffy
scrum scruple scrutinise scrutinize scuba scuffle sculptor seabed seafarer seafood seafront seagull seamless seaport
searchlight seaside seaweed secede secession seclude secrecy sectarian sedan sedate sedation sedative sediment
sedition seduce seduction seductive seedling segregate segregation seismic seizure selfie selfish semblance semester
semiautomatic semifinal seminal seminar seminary semitic senile sensibility sensory sensual sentinel sepsis sequel
sequential sequin serenade serene serenity sermon serpent serum serviette sesame setback setter setup seventh sever
severance sewage sewer sexism sexist shabby shack shackle shaft shaggy shale shampoo shanty shard sharia shark sharpen
shave shawl sheath sheen shelve shill shipbuilder shipwreck shipyard shiver shoal shoelace shoemaker shootout
shopkeeper shoplift shoplifter shopper shoreline shortcoming shortcut shorthand shortlist shortstop shotgun shove
shovel showbiz showcase showdown showroom shred shrewd shriek shrill shrimp shrivel shroud shrub shudder shuffle
shutdown shutter sicken sideline sidewalk sideways signatory signify signpost silhouette silicon silicone simmer
simplicity simplify simplistic sincere sincerity singular sinister sinner sinus siphon siren sitcom sixth sizable
skateboard skeletal skeleton skeptic skeptical skepticism skier skilful skillet skinhead skinny skipper skirmish skunk
skyline skyrocket skyscraper slack slander slang slant slash slate slaughterhouse sleazy sledge sleek sleet sleeve
sleigh slender slick slime sling slipper slippery sliver sloppy sloth slouch sluggish slumber slump slung slush smack
smallpox smear smelt smirk smother smudge snack snail snapshot snare snarl snatch sneak sneaker sneer sneeze sniff
snippet snooker snoop snooze snore snorkel snort snout snowball snowboard snowfall snowflake snowstorm sober sobriety
sociable socialise socialite sociologist sociology socket sodium softball soften soggy solace solemn solicit soliloquy
solitary solitude solstice soluble solvent somber sombre somersault sonar sonata sonic sonogram soothe sophomore
soprano sorcerer sordid soulmate southbound souvenir spacecraft spacious spade spaghetti spaniel spank sparkle sparrow
sparse spasm spate spatial spawn spear spearhead specialty speck spectacle specter spectre speedboat speedway sperm
spice spicy spider spike spiky spillage spinach spindle spinner spiral spire splendor splendour splinter splurge
spokespeople sponge spontaneous spoof spook spooky spool sporadic spore sportswear spotlight spotty sprain sprawl
sprinkle sprinkler sprout spruce spurious spurn spurt squabble squalid squalor squander squash squat squatter squeak
squeal squid squint squire squirm squirrel squirt stabilise stabilize stack stagger stagnant stagnate stagnation
stairway stairwell stale stalemate stalk stalker stalwart stamina stammer stampede standby standoff standpoint
standstill stanza starboard starch stardom stare starfish stark starlight starry startup stash statesman statewide
stationary stationery statistician staunch steadfast steak stealth stealthy steeple stellar stench stencil stepbrother
stepfather stepmother stereo stereotype sterile sterilise sterilize sterling sternum steroid stethoscope steward
stewardess stewardship stifle stigma stiletto stillborn stimulant stimulus stink stint stipend stipulate stitch
stockbroker stockholder stockpile stoic stoke stomp stool stoop stopover stoppage storefront storehouse stork
storyline storyteller stout stowaway straddle straggle straighten straightforward strait strangle strangler strata
stratagem strategist stratosphere strawberry streamline streetcar strenuous strident stringent stripper strobe stroll
stroller stronghold struct strut stubborn studious stump stunt sturdy stutter stylish suave subcommittee subconscious
subcontract subdivide subdivision subdue subliminal submerge submission submissive subordinate subpoena subscription
subset subside subsidise subsidize subsist subsistence substandard substantiate subterranean subtitle subtract
subtraction subtropical subversion subversive subvert subway succinct succumb suction suffice suffix suffocate
suffrage suffragette suitcase sulfur sullen sulphur sultan sultry summarise summarize summertime sumptuous sunbathe
sunburn sundae sundry sunflower sunglasses sunken sunlight sunny sunrise sunset sunshine superficial superfluous
superintendent superlative supersede superstition superstitious supple supplementary suppository supremacist supremacy
surcharge surfer surly surmise surmount surpass surreal surrealist surrogate suspense swagger swanky swarm swastika
swath sweatshirt sweeten sweetener sweetheart swelter swerve swindle swindler swipe swirl swish switchboard swivel
swollen swoon swoop syllable syllabus symbolise symmetry sympathise sympathize symphony symposium synagogue
synchronise synchronize synonym synonymous synopsis syntax synthetic syphilis syringe syrup tablecloth tablet tabloid
taboo tacit tacky tactful tactician tadpole taekwondo taint takeoff talcum talkative talon tamper tampon tandem
tangent tangerine tangible tangle tango tantalise tantamount tantrum taper tapestry tarantula tardy tarmac tarnish
tatter tattoo taunt tavern taxable taxation taxicab teacup teammate teapot teaspoon techno tedious teenage teeter
telecast telecommunication telepathy telephoto televise telltale temperament temperamental temperate template tempo
temporal tenacious tenacity tendon tenet tenor tentacle tentative tenth tenuous tenure tepid terminate termination
terminology termite terrace terrestrial terrify terrorise testament testicle testosterone tether textile texture
thanksgiving thatch theatrical theist thematic theologian theorem theorise theorist theorize therapeutic thereof
thermal thermometer thermostat thesaurus thesis thicken thicket thigh thorn thorny thrash threadbare thrift thrifty
throb throng throttle throwback thump thwart thyme thyroid tickle tidal tidbit tidings timekeeper timer timid tinfoil
tinge tingle tinker tipster tiptoe tiresome titan titanic titanium titillate toddler toenail toiletry token tolerable
tolerant tomahawk tomboy tombstone tonic tonsil toothache toothbrush toothpaste topless topsoil tornado torrent
torrential torso tortoise tortuous totalitarian totter touchdown toughen tourney toxin trademark trafficker
trafficking trajectory tramp trample trampoline trance tranquil tranquility transaction transatlantic transcend
transcribe transcript transcription transfix transfusion transgender transgress transient translucent transparency
transpire transplant transpose transsexual transvestite trapeze trapper trash traverse travesty trawl trawler
treacherous treachery treadmill treason treatise treble tremble tremor trespass trespasser triad triangular triathlon
tribesman tribulation tributary tricycle trifle trilogy trimester trinity trinket tripartite tripod trite trivia
trivial troll trolley trombone tropic troubleshoot troublesome trout truant trudge truffle trumpet truncate
trustworthy tuber tuberculosis tuition tulip tumble tumultuous tundra tuner tunic turban turbine turbulence turbulent
turnaround turnip turnkey turnpike turpentine turquoise turret turtle tutor tutorial tuxedo tweak tweet tweezers
twelfth twentieth twilight twinkle twirl twitch tycoon typhoid typhoon typist tyranny tyrant ulcer ulterior ultimatum
ultrasound ultraviolet umbrella umpire unacceptable unanimity unauthorized unavoidable unbearable unbeaten
unbelievable uncanny uncomfortable unconditional unconstitutional undeniable underage undercut underdog underlying
underneath underpin underway undesirable undue unfaithful unfavorable unfit unforeseen unforgettable unicorn
unification unify unilateral unintentional unison unleash unpredictable unproven unravel unruly unscrupulous
unthinkable upbeat upbringing upcoming upfront upheaval uphill upkeep uplift upload uproar uproot upscale upside
upstairs upstart upstate upstream uptake uptown upturn upward uranium urinate urine usher usurp utensil uterus utilise
utilitarian utilize utmost utopia utterance vaccinate vagina vagrant valet valiant validate valor valour valve vampire
vandal vandalise vandalism vandalize vanguard vanilla vanity vantage vaping vapor vapour varnish varsity vector vegan
vegetarian vegetation vehement velocity velvet vendetta veneer venerable vengeance vengeful venison venom venomous
ventilate ventilation ventilator veracity veranda verbatim verbose verifiable verification veritable vermin versatile
vertebra vestige veterinarian veterinary viability vibrant vibrate vibration vicar vicinity vicious victimise
videotape viewpoint vigil vigilance vigilant vigilante vignette vigor vigorous viking villa villain vindicate
vindictive vinegar vineyard vintage vinyl viola violin violinist viper viral virgin virginity virtuoso virtuous
virulent viscous visibility visionary visor vista visualise vitamin vivacious vocabulary vocation vocational vodka
vogue voltage voluptuous vomit voodoo voracious voucher vowel vulgar vulture waffle wager waitress waive waiver
walkout wallet wallop wallpaper walnut walrus waltz wander wanderer warden wardrobe warlike warlord warmth wasteland
watchdog watercolor waterfall waterfront watermelon waterproof watershed watertight wavelength waver waxwork wayside
wayward weakling weaponise weaponry weasel webcam webinar webpage wedge weekday welder wellbeing westbound whack wharf
wheelbarrow wheelchair whereabouts whiff whimper whimsical whine whirl whirlpool whirlwind whisk whisker whiskey
whisky whistle whistleblower whiten wholesale wholesaler wholesome whore wicket widen width wield wiggle wildfire
willow willpower wince winch windfall windmill windshield winery winnow wiper witchcraft withhold withstand witty
wizard wobble wobbly wonderland woodland woodpecker woodwork workbook workday workload workout worksheet workstation
worrisome worshipper worthwhile woven wrack wrangle wrangler wrapper wrath wreak wreath wrench wrestle wrestler
wretched wriggle wring wrinkle writhe wrongdoer wrongdoing wrought yacht yardstick yearbook yearn yeast yeoman yoghurt
yogurt yonder yummy zealot zealous zebra zigzag zipper zodiac zombie zoologist
"""
