"""Ordinary English words, so that none is taken for a misspelt name, noun or verb. Base forms; data, no logic."""

from __future__ import annotations

# Words so common that a misspelling is more likely one of them than a name or noun just as near.
COMMON = """
a abandon abbey ability able abolish abort about above abroad absence absent absolute absorb abstract absurd abundant
abuse academic academy accelerate accent accept access accident accommodate accompany accomplish accord account
accountant accumulate accurate accuse achieve acid acknowledge acquire acre across act action active activist activity
actor actress actual acute adapt add addict addition additional address adequate adjacent adjust administer
administration admire admit adolescent adopt adult advance advantage adventure adverse advert advertise advice advise
adviser advisor advocate aerial affair affect affection afford afraid after afternoon afterward again against age
agency agenda agent aggressive ago agree agreement agriculture ahead aid aide ail aim air aircraft airline airport
airway aisle alarm album alcohol alert alien align alike alive all allay allege allegiance alliance allocate allow
allowance ally almost alone along alongside already also alter alternative although altitude altogether aluminium
aluminum always amateur amaze ambassador ambition ambulance ambush amend amendment amid among amount amuse an
anaesthetic analyse analysis analyst analyze ancestor anchor ancient and anger angle angry animal ankle anniversary
announce annoy annual anonymous another answer anticipate anxiety anxious any anybody anyone anything anyway anywhere
apart apartment apologise apologize apology appalling apparent appeal appear appearance apple applicant application
apply appoint appointment appreciate approach appropriate approval approve approximate april arab arbitrary arc arch
archbishop architect archive are area aren't arena argue argument arise arm armed armor armour army around arrange
arrangement arrest arrival arrive arrow art article artificial artillery artist as ash ashamed aside ask asleep aspect
aspire assail assault assemble assembly assert assess assessment asset assign assignment assist assistance assistant
associate association assume assumption assure astonish asylum at athlete atmosphere atom attach attack attacker
attain attempt attend attendance attention attitude attorney attract attractive attribute auction audience audio audit
august aunt author authority autumn available avenue average avert avoid await awake award aware away awful awkward
axis baby back background backing backward bacon bacteria bad badge bag bail bake balance ball ballistic ballot ban
band bang bank banker bankrupt banner bar bare bargain bark barn barracks barrage barrel barrier base baseball
basement basic basin basis basket basketball bass bat batch bath bathroom battalion batter battery battle bay be beach
beam bean bear beard beast beat beautiful beauty because become bed bedroom bee beef been beer before beg began begin
begun behalf behave behavior behaviour behind being belief believe bell belong beloved below belt bench bend beneath
benefit bent beside best bet better between beyond bias bible bicycle bid big bigger biggest bike bill billion bin
bind bird birth birthday bishop bit bite bitter black blade blame blank blanket blast blaze bleed bless blind block
blog blonde blood bloody blow blue board boast boat body boil bold bolster bolt bomb bombard bomber bond bone bonus
book boom boost boot border bore boring born borough borrow boss both bother bottle bottom bought bounce bound
boundary bow bowl box boy boycott boyfriend brain brake branch brand brave breach bread break breakdown breakfast
breakthrough breast breath breathe breed breeze brick bride bridge brief brigade bright brighter brilliant bring broad
broadcast broader broke broken broker bronze brother brought brown brush brutal bubble bucket buddy budget bug build
builder building built bulk bull bullet bulletin bunker burden bureau burn burnt burst bury bus bush business
businessman busy but butter button buy buyer by cab cabin cabinet cable cake calculate calendar call calm came camera
camp campaign campus can can't canal cancel cancer candidate candle cap capability capable capacity cape capital
captain captive capture car carbon card care career careful cargo carpet carriage carrier carrot carry cart cartoon
carve case cash cast castle casual casualty cat catalogue catch category cater cathedral cattle caught cause caution
cautious cave cease ceasefire ceiling celebrate celebrity cell cellar cement cemetery census cent center central
centre century ceremony certain certificate chain chair chairman challenge chamber champion championship chance
chancellor change channel chaos chapel chapter character characteristic charge charity charm chart charter chase chat
cheap cheaper cheapest cheat check cheek cheer cheese chemical chemist chemistry chest chew chicken chief child
childhood children chip chocolate choice choose chop chorus chose chosen chronic chunk church cigarette cinema circle
circuit circulate circumstance cite citizen city civic civil civilian claim clarify clarity clash class classic
classroom clause clay clean cleaner clear clearance clearer clerk clever click client cliff climate climb climber
clinic clinical clock close closer closest closure cloth clothes clothing cloud club clue cluster coach coal coalition
coarse coast coastal coat code coffee cognitive coin coincide cold colder collaborate collapse collar colleague
collect collection collective college collide colonel colonial colony color colour column combat combine come comedy
comfort command commander commence comment commentator commerce commercial commission commit commitment committee
commodity common communicate communication community compact companion company comparable compare comparison compel
compensate compensation compete competent competition competitor compile complain complaint complete complex
complicate complication component compose composite compound comprehensive comprise compromise compulsory compute
computer conceal concede conceive concentrate concept concern concert concession conclude conclusion concrete concuss
concussion condemn condition conduct confer conference confess confidence confident confidential confine confirm
conflict conform confront confuse confusion congratulate congress connect connection conquer conscience conscious
consensus consent consequence conservation conservative conserve consider considerable consideration consist
consistent consolidate conspiracy constable constant constitute constitution constrain construct construction consul
consult consultant consume consumer contact contain container contemporary contempt contend content contest context
continent continue contract contractor contradict contrary contrast contribute contribution control controversial
controversy convene convention conventional conversation convert convey convict conviction convince convoy cook cool
cooler cooperate coordinate cop cope copper copy core corn corner corporal corporate corporation corps correct
correspond correspondent corridor corrupt corruption cost costly cottage cotton couch cough could council councillor
counsel count counter counterpart country county coup couple courage course court courtesy cousin cover coverage cow
coward crack craft crash crawl crazy cream create creation creative creature credible credit creditor crept crew
cricket crime criminal crisis criterion critic critical criticise criticism criticize crop cross crowd crown crucial
crude cruel cruise crush cry crystal cube cue culture cup cupboard curb cure curious currency current curriculum
curtain curve custody custom customer cut cute cycle cyclist cynical dad daily dairy dam damage damn damp dance danger
dangerous dare dark darker data database date daughter dawn day dead deadline deadly deal dealer dealt dear death
debate debris debt debut decade decay december decent decide decision deck declare decline decorate decrease dedicate
deed deem deep deeper deepest deer default defeat defect defence defend defendant defender defense defer defiant
deficit define definite definition defy degree delay delegate delegation delete deliberate delicate delicious delight
deliver delivery demand democracy democrat democratic demonstrate denial denounce dense density deny depart department
departure depend dependent depict deploy deployment deport deposit depot depress depth deputy derive descend describe
description desert deserve design designate desire desk despair desperate despise despite dessert destination destroy
destroyer destruction detail detain detect detective detention deter determine deterrent detonate devastate develop
developer device devil devise devote diagnose diagnosis dialogue diamond diary dictate dictator did didn't die diesel
diet differ difference different difficult difficulty dig digest digital dignity dilemma dim dimension diminish dine
dinner dip diplomat diplomatic direct direction director dirt dirty disabled disagree disappear disappoint disaster
disc discharge discipline disclose discount discourage discover discovery discrete discriminate discuss discussion
disease dish dislike dismiss disorder dispatch disperse displace display disposal dispose dispute disrupt dissolve
distance distant distinct distinction distinguish distort distract distress distribute distribution district disturb
dive diverse divert divide dividend divine division divorce do dock doctor doctrine document documentary dog dollar
domain domestic dominate don't donate donation donor doom door dose dot double doubt down downtown dozen draft drag
drain drama dramatic drank draw drawer drawn dream dress drew drift drill drink drive driven driver drone drop drought
drove drown drug drum drunk dry duck due dull dump during dust duty dwell dynamic each eager ear earlier earliest
early earn earth earthquake ease easier east eastern easy eat eaten echo ecological economic economist economy edge
edit edition editor educate education effect effective efficient effort egg eight eighteen eighty either elaborate
elbow elder elect election elector electoral electric electricity electron electronic elegant element elephant elevate
eleven eligible eliminate elite else elsewhere embargo embark embarrass embassy embed embrace emerge emergency
emission emit emotion emotional emperor emphasis emphasise emphasize empire employ employee employer empty enable
encounter encourage end endanger endless endorse endure enemy energy enforce engage engine engineer enhance enjoy
enormous enough enquire enquiry enrich enrol enroll ensure enter enterprise entertain enthusiasm entire entitle entity
entrance entrepreneur entry envelope environment envoy envy epidemic episode equal equation equip equipment equity
equivalent era erase erect erode err error erupt escalate escape escort especially essay essence essential establish
estate estimate eternal ethic ethical ethnic evacuate evaluate eve even evening event eventual ever every everybody
everyday everyone everything everywhere evidence evident evil evolution evolve exact exam examine example exceed
excellent except exception excess exchange excite exclude exclusive excuse execute executive exempt exercise exert
exhaust exhibit exhibition exile exist existence exit exotic expand expansion expect expectation expel expense
expensive experience experiment expert expertise expire explain explanation explicit explode exploit explore explosion
explosive export expose exposure express expression extend extension extensive extent external extra extract
extraordinary extreme extremist eye fabric face facilitate facility fact faction factor factory faculty fade fail
failure faint fair fairer fairy faith fake fall fallen false fame familiar family famous fan fancy fantastic fantasy
far farce fare farm farmer fascinate fashion fast faster fastest fat fatal fatality fate father fatigue fault favor
favorite favour favourite fear feast feather feature february fed federal fee feed feel feet fell fellow felt female
fence ferry fertile festival fetch fever few fewer fewest fibre fiction field fierce fifteen fifty fight fighter
figure file fill film filter fin final finance financial find fine finer finger finish fire firearm firm first fiscal
fish fisherman fist fit fitness five fix flag flame flare flash flat flavor flavour flaw fled flee fleet flesh flew
flexible flight flip float flock flood floor flour flourish flow flower flown flu fluid fly focus fog fold folk follow
food fool foot football footballer for forbid force forecast foreign foreigner foreman forest forever forgave forge
forget forgive forgot forgotten fork form formal format formation former formula fort forth fortnight fortune forty
forum forward foster fought foul found foundation founder four fourteen fraction fracture fragile fragment frame
framework franchise frank fraud free freedom freeze freight frequency frequent fresh fresher friday friend friendly
friendship fright frog from front frontier frost frown froze frozen fruit frustrate fuel fulfil fulfill full fuller
fun function fund fundamental funeral funny fur furious furnish furniture further fury future gain gallery gallon
gamble game gang gap garage garden garlic garment garrison gas gasoline gate gather gauge gave gay gaze gear gender
gene general generate generation generic generous genetic genius genocide genre gentle gentleman genuine geography
gesture get ghost giant gift girl girlfriend give given glad glance glass glimpse global globe gloom glory glove go
goal goalkeeper goat god gold golden golf gone good goods gorgeous govern government governor grab grace grade gradual
graduate grain gram grammar grand grandfather grandmother grant grape graph grasp grass grateful grave gravity gray
great greater greatest green greet grenade grew grey grid grief grim grin grip grocery gross ground group grow grown
growth guarantee guard guardian guerrilla guess guest guidance guide guilt guilty guitar gulf gun gunfire gunman guy
gym habit habitat had hadn't hail hair half hall halt hammer hand handful handle hang happen happier happy harass
harbor harbour hard harder hardest hardly hardware harm harmony harsh harvest has hasn't haste hat hate haul haunt
have haven't hawk hazard he head headache headline headquarters heal health healthier healthy heap hear heard heart
heat heaven heavier heaviest heavy hectare hedge heel height heir held helicopter hell hello helmet help hence her
herb herd here heritage hero herself hesitate hi hid hidden hide hierarchy high higher highest highlight highway
hijack hike hill him himself hint hip hire his historian historic history hit hobby hold hole holiday holy home
homeland homeless homicide honest honey honor honour hook hope horizon horn horrible horror horse hospital host
hostage hostile hot hotel hotter hour house household housing hover how however huge human humanitarian humble humor
humour hundred hung hunger hungry hunt hunter hurdle hurricane hurry hurt husband hybrid hypothesis i ice icon idea
ideal identical identify identity ideology idle if ignite ignorance ignorant ignore ill illegal illness illusion
illustrate image imagination imagine immediate immense immigrant immigration imminent immune impact impair impeach
imperial implement implication imply import importance important impose impossible impress impression impressive
imprison improve improvement impulse in inability inadequate incentive inch incident incline include income
incorporate increase incredible incur indeed independence independent index indicate indication indicator indict
individual industrial industry inevitable infant infantry infect infection inflation inflict influence influential
inform informal information infrastructure ingredient inhabit inhabitant inherent inherit initial initiate initiative
inject injure injury ink inmate inn inner innocent innovation input inquire inquiry insect insert inside insight
insist inspect inspector inspire install instance instant instead instinct institute institution instruct instruction
instrument insufficient insult insurance insure insurgent intact intake integral integrate integrity intellectual
intelligence intelligent intend intense intensive intent intention interact interaction intercept interceptor interest
interfere interim interior intermediate internal international internet interpret interrupt intersection interval
intervene intervention interview intimate into introduce introduction invade invasion invent invest investigate
investigation investor invisible invitation invite invoke involve iron ironic irony irrelevant is island isn't isolate
issue it item its itself jacket jail jam january jar jaw jazz jealous jersey jet jew jewel jewelry job join joint joke
journal journalist journey joy judge judgment judicial juice july jump june jungle junior jury just justice justify
juvenile keen keep kept key keyboard kick kid kidnap kill killer kilometer kilometre kind king kingdom kiss kit
kitchen knee knew knife knight knives knock knot know knowledge known label labor laboratory labour lack ladder lady
laid lain lake lamb lamp lance land landing landlord landmark landscape lane language large larger largest laser last
late lately later latter laugh laughter launch launcher laundry law lawn lawsuit lawyer lay layer lazy lead leader
leadership leaf leaflet league leak lean leap learn lease least leather leave lecture led left leg legacy legal legend
legislate legislation legislator legislature legitimate leisure lemon lend length lens lent less lesser lesson let
letter level liability liable liberal liberate liberation liberty library licence license lie lieutenant life
lifestyle lifetime lift light lighter lightning like likely limb limit line linear liner linger link lion lip liquid
list listen listener lit literacy literal literary literature litigation litter little live lively liver lives
livestock load loan lobby local locate location lock log logic logical logistic lonely long longer longest look loop
loose loot lord lorry lose loss lost lot lottery loud louder lounge love lover low lowest loyal loyalty luck lucky
lunch lung luxury machine machinery mad made magazine magic magistrate magnetic magnitude maid mail main mainland
mainstream maintain maintenance major majority make makeup male malfunction mall man manage manager mandate manifest
manipulate mankind manner mansion manual manufacture manufacturer many map marathon marble march margin marine marital
mark marker market marriage marry marsh mask mass massacre massive master match mate material math mathematics matter
mature maximum may maybe mayor me meal mean meaning meant meanwhile measure meat mechanic mechanical mechanism medal
media mediate medical medication medicine medieval medium meet melt member membership memoir memorial memory men
menace mental mention menu merchant mercy mere merge merger merit mess message messenger met metal meter method metre
mice middle midfielder midnight midst might migrant migrate mild mile militant military militia militiaman milk mill
million mind mine miner mineral minimal minimise minimize minimum minister ministry minor minority minute miracle
mirror misery mislead miss missile mission mist mistake mistress mix mixture mob mobile mobilise mobilize mode model
moderate modern modest modify module moment momentum monday money monitor monk monkey monopoly monster month monument
mood moon moral more moreover morning mortality mortar mortgage mosque most mother motion motivate motive motor
motorist mount mountain mountaineer mourn mouse mouth move movement movie much mud multiple multiply municipal
munition murder murderer muscle museum music musical musician muslim must mutual my myself mysterious mystery myth
nail naked name narrative narrow nasty nation national native natural nature naval navigate navy near nearby nearer
nearest nearly neat necessary necessity neck need needle negative neglect negotiate negotiation negotiator neighbor
neighborhood neighbour neighbourhood neither nephew nerve nervous nest net network neutral never nevertheless new
newcomer newer newest newly news newspaper next nice night nightmare nine nineteen ninety no nobody nod noise noisy
nominate nomination nominee none nonetheless noon nor norm normal north northeast northern northwest nose not notable
note nothing notice notify notion notorious novel november now nowhere nuclear number numerous nurse nut oak oath obey
object objection objective obligation oblige obscure observe observer obstacle obtain obvious occasion occupant
occupation occupy occur ocean october odd odds of off offence offend offender offense offensive offer office officer
official offset offshore offspring often oil okay old older oldest olive on once one ongoing onion online only onto
open opera operate operation operator opinion opponent opportunity oppose opposite opposition oppress opt optimism
optimist option or oral orange orbit orchestra ordeal order ordinary ordnance organ organic organisation organise
organism organization organize orient origin original originate orphan other otherwise ought our ourselves out
outbreak outcome outdoor outer outfit outlet outline outlook outpost output outrage outright outside outstanding oven
over overall overcome overlap overlook overnight overseas oversee overthrow overturn overwhelm owe own owner ownership
oxygen pace pack package packet pact pad page paid pain painful paint painter pair palace pale palm pan panel panic
paper parade paradox parallel paramilitary pardon parent parish park parking parliament parliamentary part partial
participant participate particle particular partition partner partnership party pass passage passenger passion passive
passport past pasta paste pastor patch patent path patience patient patriot patrol patron pattern pause pave pay
payment peace peaceful peak peasant peer pen penalty pencil pending penetrate pension people pepper per perceive
percent percentage perception perfect perform performance perhaps peril period perish permanent permission permit
persist person personal personality personnel perspective persuade pet petition petrol petty phase phenomenon
philosopher philosophy phone photo photograph photographer phrase physical physician physics piano pick picture pie
piece pier pig pigeon pile pill pillar pillow pilot pin pine pink pioneer pipe pipeline pirate pistol pit pitch pity
pizza place plague plain plan plane planet plant plastic plate platform play player playground plea plead pleasant
please pleasure pledge plenty plot plough plunge plus pocket poem poet poetry point poison pole police policeman
policy polish polite political politician politics poll pollution pool poor poorer poorest pop pope popular population
porch port portfolio portion portrait portray pose position positive possess possession possibility possible post
postal poster postpone pot potato potential pound pour poverty powder power powerful practical practice practise
praise pray prayer preach precede precious precise precision predator predict prediction prefer preference pregnancy
pregnant prejudice preliminary premier premise premium prepare prescribe prescription presence present presentation
preserve presidency president presidential press pressure presumably presume pretend pretty prevail prevent previous
prey price pride priest primary prime prince princess principal principle print printer prior priority prison prisoner
privacy private privilege prize probable probe problem procedure proceed process processor proclaim produce producer
product production productive profession professional professor profile profit profound program programme progress
prohibit project projectile prolong prominent promise promote promotion prompt proof propaganda proper property
prophet proportion proposal propose prosecute prosecution prosecutor prospect prosper protect protection protective
protein protest protester protocol proud prove provide provided province provincial provision provoke proxy
psychiatric psychological psychology public publication publicity publish publisher pull pump punish punishment pupil
purchase pure purple purpose purse pursue pursuit push put puzzle qualification qualify quality quantity quarrel
quarter quarterback queen query quest question queue quick quicker quiet quieter quit quite quota quotation quote
rabbit race racial racism racist radar radiation radical radio rage raid rail railroad railway rain raise rally ran
ranch random rang range rank rape rapid rare rate rather ratify ratio rational raw ray reach react reaction read
reader ready real realise realistic reality realize really realm rear reason reasonable rebel rebellion rebuild recall
receipt receive recent reception recession recipe recipient reckless reckon recognise recognition recognize recommend
recommendation reconcile reconstruct record recover recovery recruit recruitment recycle red reduce reduction refer
referee reference referendum refine refinery reflect reflection reform refrain refresh refuge refugee refuse regard
regardless regime regiment region regional register registration regret regular regulate regulation regulator
regulatory rehabilitate reign reinforce reject relate relation relationship relative relax relay release relevant
reliable relief relieve religion religious reluctant rely remain remainder remark remarkable remedy remember remind
remote removal remove render renew rent repair repay repeal repeat repel replace replacement reply report reporter
represent representation representative republic republican reputation request require requirement rescue research
researcher resemble reserve reservoir reside residence resident residential resign resignation resist resistance
resolution resolve resort resource respect respective respond respondent response responsibility responsible rest
restaurant restore restrain restraint restrict restriction result resume retail retailer retain retaliate retaliation
retire retirement retreat retrieve return reunion reveal revelation revenge revenue reverse review revise revision
revival revive revolt revolution revolutionary reward rhetoric rhythm rice rich richer richest rid ride rider ridge
ridiculous rifle right ring riot rip ripe rise risen risk rival river road roar rob robbery robot robust rock rocket
rod role roll romance romantic roof room root rope rose rotate rotten rough round rout route routine row royal rub
rubber rubbish rude rug ruin rule ruler ruling rumor rumour run runner runway rural rush sack sacred sacrifice sad
safe safeguard safer safest safety said sail sailor saint sake salad salary sale salmon salt salute salvo same sample
sanction sand sandwich sang sank sat satellite satisfaction satisfy saturday sauce sausage save saving saw say scale
scan scandal scar scarce scare scatter scenario scene scent schedule scheme scholar scholarship school schoolboy
science scientific scientist scope score scorer scorn scout scrap scrape scratch scream screen screw script scrutiny
sculpture sea seal search season seat second secondary secret secretary sect section sector secular secure security
see seed seek seem seen segment seize select selection self sell senate senator send senior sensation sense sensible
sensitive sent sentence sentiment separate separatist september sequence sergeant serial series serious servant serve
server service session set settle settlement settler seven seventeen seventy several severe sew sex sexual shade
shadow shake shaken shall shallow shame shape share shareholder sharp sharper shatter she shed sheep sheer sheet shelf
shell shelter shepherd sheriff shield shift shine ship shipment shipping shirt shock shoe shone shook shoot shooter
shop shopping shore short shortage shorten shorter shortest shot should shoulder shout show shower shown shrank shrine
shrink shrug shrunk shut shuttle shy sibling sick sickness side siege sigh sight sign signal signature significance
significant silence silent silk silly silver similar simple simpler simulate simultaneous sin since sing singer single
sink sir sister sit site situate situation six sixteen sixty size skate sketch ski skill skin skip skirt skull sky
slain slam slap slaughter slave slavery slay sleep slept slew slice slid slide slight slim slip slogan slope slow
slower small smaller smallest smart smarter smash smell smile smoke smooth smuggle snake snap sniper snow so soak soap
soar soccer social socialist society sock soft softer software soil solar sold soldier sole solicitor solid solidarity
solo solution solve some somebody somehow someone something sometimes somewhat somewhere son song soon sooner
sophisticated sorrow sorry sort sought soul sound soup source south southeast southern southwest sovereign sovereignty
soviet space span spare spark speak speaker special specialise specialist specialize species specific specify specimen
spectacular spectator spectrum speculate speech speed spell spend spent sphere spill spin spine spirit spiritual spit
spite splash splendid split spoil spoke spoken spokesman spokesperson spokeswoman sponsor spoon sport sportsman spot
spouse sprang spray spread spring sprint sprung spun spur spy squad squadron square squeeze stab stability stable
stadium staff stage stain stair stake stall stamp stance stand standard standing staple star start startle starve
state statement static station statistic statistical statue stature status statute stay steady steal steam steel steep
steeper steer stem step stern stick sticky stiff still stimulate sting stir stock stolen stomach stone stood stop
storage store storm story stove straight strain strand strange stranger strap strategic strategy straw stray streak
stream street strength strengthen stress stretch strict stricter stride strike striker string strip stripe strive
stroke strong stronger strongest struck structural structure struggle stuck student studio study stuff stumble stun
stupid style subject submarine submit subscribe subsequent subsidiary subsidy substance substantial substitute subtle
suburb suburban succeed success successful succession successive successor such suck sudden sue suffer sufficient
sugar suggest suggestion suicide suit suitable suite sum summary summer summit summon sun sunday sung sunk super
superb superior supermarket supervise supervisor supper supplement supplier supply support supporter suppose suppress
supreme sure surface surge surgeon surgery surname surplus surprise surrender surround surveillance survey survival
survive survivor suspect suspend suspension suspicion suspicious sustain sustainable swallow swam swamp swap swear
sweat sweep sweet sweeter swell swept swift swim swimmer swing switch sword swore symbol symbolic sympathetic sympathy
symptom syndrome synthesis system systematic table tackle tactic tactical tail take taken takeover tale talent talk
tall taller tallest tank tap tape target tariff task taste taught tax taxi taxpayer tea teach teacher team tear tease
technical technician technique technological technology teen teenager teeth telegraph telephone telescope television
tell temper temperature temple temporary tempt ten tenant tend tendency tender tennis tense tension tent term terminal
terms terrain terrible terrific territorial territory terror terrorism terrorist test testify testimony text textbook
than thank that the theater theatre theft their them theme themselves then theology theoretical theory therapist
therapy there thereafter thereby therefore these they thick thicker thief thin thing think thinker thinner third
thirst thirteen thirty this thorough those though thought thousand thread threat threaten three threshold threw thrill
thrive throat throne through throughout throw thrown thrust thumb thunder thursday thus ticket tide tidy tie tiger
tight tighter till timber time timetable timing tin tiny tip tire tired tissue title to toast tobacco today toe
together toilet told tolerance tolerate toll tomato tomb tomorrow ton tone tongue tonight tonne too took tool tooth
top topic topple torch tore torment torn torpedo torture toss total touch tough tougher toughest tour tourism tourist
tournament toward towel tower town toxic toy trace track tract trade trader tradition traditional traffic tragedy
tragic trail trailer train trainee trainer trait traitor transfer transform transformation transit transition
translate transmission transmit transparent transport trap trauma traumatic travel traveler traveller tray treasure
treasurer treasury treat treatment treaty tree tremendous trench trend trial triangle tribal tribe tribunal tribute
trick trigger trillion trim trip triple triumph troop trooper trophy tropical trouble trousers truce truck true truly
trunk trust trustee truth try tsunami tube tuck tuesday tumor tumour tune tunnel turkey turmoil turn turnout turnover
twelve twenty twice twin twist two type typical tyre ugly ultimate unable unanimous uncertain uncertainty uncle under
undergo underground underlie undermine understand understood undertake unemployed unemployment unexpected unfair
unfold unfortunate uniform union unique unit unite unity universal universe university unknown unless unlike unlikely
unprecedented unrest until unusual up update upgrade uphold upon upper upset urban urge urgent us usage use useful
user usual utility utter vacant vacation vaccine vacuum vague vain valid valley valuable value van vanish variable
variant variation variety various vary vast vault vegetable vehicle vein vendor venture venue verb verbal verdict
verge verify verse version versus vertical very vessel veteran veto via viable vice victim victor victorious victory
video view viewer village villager violate violation violence violent virtual virtue virus visa visible vision visit
visitor visual vital vivid vocal voice void volatile volcano volley volleyball volume voluntary volunteer vote voter
vow voyage vulnerable wage wagon waist wait wake walk wall want war ward warehouse warfare warhead warm warmer warn
warning warplane warrant warrior warship was wash wasn't waste watch water wave way we weak weaken weaker weakest
wealth wealthier wealthiest wealthy weapon wear weather weave web website wedding wednesday weed week weekend weekly
weigh weight weird welcome welfare well went were weren't west western wet wetter whale what whatever wheat wheel when
whenever where whereas wherever whether which whichever while whip whisper white who whoever whole wholly whom whose
why wide wider widespread widest widow wife wild wilderness wildlife will willing win wind window wine wing winner
winter wipe wire wisdom wise wiser wish wit witch with withdraw withdrawal wither within without witness wives woke
woman women won won't wonder wonderful wood wooden wool word wore work worker workforce working workplace workshop
world worldwide worm worn worry worse worsen worship worst worth worthy would wouldn't wound wrap wreck wreckage wrist
write writer writing written wrong wrote yard year yell yellow yes yesterday yet yield you young younger youngest
youngster your yourself youth zero zone
"""

WORDS = """
don
abbreviate abdicate abduct abide aboard abound abrasive abrupt absentee absolve abstain abundance abyss accessory
acclaim accolade accomplice accountability accredit accrue accustom ache acknowledgment acne acorn acoustic acquaint
acquit acrobat acrylic acupuncture adamant adhere adhesive adjective adjourn admiral admission adolescence adorable
adore adorn adrenaline adultery adverb advisory aesthetic affidavit affiliate affinity affirm afflict affluent afield
aftermath aftershock aggravate aggression agile aging agitate agony agrarian ailment airbag airborne airlift airplane
airspace airtight akin alas albeit alcoholic algae algebra alibi alienate allegory allergic allergy alley alligator
allot alloy allude almond aloft aloud alphabet alpine altar altruism alzheimer amass ambient ambiguity ambiguous
amenity amicable ammunition amnesty ample amplify amputate analog analogy anarchy anatomy anchorman angel angler
anguish animate animation annex annihilate annotate annuity annul anomaly anonymity antagonist ante antenna anthem
anthology anthrax anthropology antibiotic antibody antic antique antisemitic antisemitism anus apartheid apathy ape
apex apiece apostle apparatus apparel appease append appendix appetite applaud applause appliance applicable appraise
apprehend apprentice apron aptitude aquarium aquatic arcade archaeology archdiocese archer arctic ardent arduous arid
aristocrat arithmetic aroma arouse arrears arrogance arrogant arsenal arson artery arthritis articulate artisan ascend
ascertain ascribe ashore aspirin assassin assassinate assassination assent assimilate assort asterisk asteroid asthma
astray astrology astronaut astronomer astronomy atheist athletic atlas atomic atrocity attic attire auburn auctioneer
audible audition augment aura austere austerity authentic authenticate authorise authoritarian authorize autism
autobiography autograph automate automatic automobile autonomous autonomy autopsy auxiliary aviation aviator avocado
awe axe axle babble bachelor backbone backdrop backfire backlash backlog backpack backpacker backstage backup backyard
badger badminton baffle baggage bailout bait baker bakery balcony bald ballad ballet balloon ballroom bamboo banana
bandage bandit bandwagon bangle banish banjo banknote bankruptcy banquet banter baptism baptist barbarian barbecue
barbed barber barcode barefoot barge barley baron barred barrister bartend bartender bash basil bastard bathe baton
battlefield battleground battleship bazaar beacon bead beak beaker beautify beaver beckon bedrock bedside bedtime
beetle befall befriend beggar begging beginner behead beige belated belly belongings benchmark benefactor beneficial
beneficiary benevolent benign bequest bereaved beret berry berth besiege bestow bestseller betray betrayal beverage
beware bewilder biased bilateral bilingual billboard billionaire bingo biography biologist biology biopsy biscuit
bisexual bitterness bizarre blackberry blackboard blackjack blackmail blackout bladder blankly blare blasphemy blatant
blazer bleach bleak bleeding blend blender blight blimp blink bliss blister blizzard bloc blockade blockage
blockbuster blogger blond bloodshed bloodstream bloom blossom blouse blueprint bluff blunder blunt blur blurb blurt
blush bodily bodyguard bogus boiler boldly bonfire bonnet bookcase booklet bookmark bookshop bookstore boomerang booth
booze borderline boredom botch bottled bounced bounty bouquet bourgeois boutique bowel bowler boxer boxing boyhood bra
bracelet bracket brag braid brainstorm brainwash brandy brass bravery brawl breadth breakage breakaway breakout
breakup breastfeed breathtaking brethren brew brewer brewery bribe bribery bridal bridegroom briefcase brighten
brilliance brim brink brisk bristle brittle broadband broaden brochure bronchitis brood broom broth brothel browse
browser bruise brunch brunette brushstroke brutality buckle bud buddhism budge buffalo buffer buffet bulb bulge bulky
bulldoze bulldozer bully bump bumper bumpy bunch bungalow buoy buoyant burglar burglary burial burner burrito burrow
bursary bust bustle butcher butler butterfly buttock buyout buzz bypass byte cactus cadet cafe cafeteria caffeine cage
calcium calf caliber calibre caller calorie camel camouflage camper campfire campsite cancellation candid candy cane
canine canned cannon cannot canoe canopy canteen canvas canvass canyon capitalism capitalist capitulate capsize
capsule caption captivate captivity captor caravan carbohydrate cardboard cardiac cardigan cardinal caregiver caress
caretaker caricature carjacking carnage carnival carol carp carpenter carton cartridge cascade cashier casino casket
casserole cassette castaway caste caster catalyst catapult catastrophe catastrophic catcher categorise categorize
caterpillar catfish catholicism causal cautioned cavalry caveat cavern caviar cavity celestial celibate cellist cello
cellphone cellular censor censorship censure ceramic cereal ceremonial cessation chairwoman chalet chalk chameleon
champagne chandelier chant chaotic chaplain char charcoal chariot charismatic charlatan chasm chassis chaste chatter
chauffeur chauvinist checklist checkout checkpoint checkup cheerful cheerleader cheesecake cheetah chef cherish cherry
chess chick chihuahua chili chill chilly chime chimney chimpanzee chin chisel chlorine choir choke cholera cholesterol
chord chore choreography chorizo christen chrome chromosome chronicle chronological chuck chuckle cider cigar cinnamon
circular circumcise circumvent circus citation civilisation civilization clad clairvoyant clam clamp clan clandestine
clap clarinet clasp classical classification classified classify classmate clatter claw cleanse cleanup clearing
clench clergy clergyman clerical cleverly cliche climax clinch cling clinician clipboard cloak clockwise clog clone
closet clot cloudy clover clown clumsy clutch clutter coaster coastline coax cobalt cobble cobra cocaine cockpit
cockroach cocktail cocoa coconut cod coerce coercion coexist coffin cognition coherent cohesion cohort coil coinage
coke cola coleslaw collateral collector collegiate collider collision colloquial cologne colon colonialism colonise
colonist colonize colossal columnist coma comb comet comfy comic comma commandeer commando commemorate commend
commendable commentary commenter commercialise commissioner commonplace commonwealth commotion communal commune
communique communism communist commute commuter companionship comparative compartment compass compassion compatible
compatriot compilation complacent complement complexion complexity compliance compliant complicity complies compliment
comply compost comprehend comprehension compress compulsion comrade concealment conceit conceivable conception
concierge concise concoct concur condemnation condense condiment condo condolence condom cone confederate
confederation confessor confidant configure confinement confiscate confiscation conflate conformity confrontation
congenial congestion conglomerate congregate congregation conjecture conjunction conjure connector connoisseur
conquest conscientious conscript consecutive conservatory consign consolation console consonant consortium conspicuous
conspirator conspire constellation constituency constituent constitutional constraint construe consulate consultation
consumption contagion contagious contaminate contemplate contender contentious contestant continental contingency
contingent continual continuity contour contraception contraceptive contraction contradiction contradictory
contraption contrive controller convection converge convergence converse conversion converter convertible conveyor
convulse cookie coolant cooperation cooperative coordination coordinator coping copious copyright coral cord cordial
cordon cork cornerstone coronary coronation coronavirus coroner corpse correction correlate correlation corroborate
corrode cosmetic cosmic cosmos costume cosy cot coughing countdown counteract counterattack counterfeit
counterproductive countess countless countryman countryside coupon courageous courier courteous courthouse courtroom
courtship courtyard covert coveted cowboy coyote cozy crab crackdown cracker cradle crane crate crater cravat crave
craze creak creamy creationism creator credential credibility creed creek creep creepy cremate cremation crescent
crest crevice crib cricketer crimson cringe cripple crisp criteria crocodile crook crooked cropped crossed crossfire
crossing crossover crossroads crossword crouch crowbar crucifix crucify cruiser crumb crumble crumple crunch crusade
crust crutch crypt cryptic cub cubic cucumber cuddle cuff cuisine culinary cull culminate culprit cult cultivate
cultural cumulative cunning cupcake curate curator curfew curiosity curl curly currant curse cursor curt curtail
cushion custodian customary customise customize cutback cutlery cutter cyanide cyber cybersecurity cyclical cyclone
cylinder cynic dachshund dagger daisy damnation dancer dandruff daredevil daring darken darkness darling dart
dashboard dashed dawdle daylight daytime daze dazzle deactivate deadliest deadlock deaf dealership dealing dearly
deathbed debacle debatable debit debunk decease deceit deceive decency deception deceptive decimal decimate decipher
decisive decks decode decompose decoration decorative decoy decree decriminalise deduce deduct deduction deepen
deepfake defamation defame defecate defection deference deficiency deficient defile definitive deflate deflect
deforestation deform defraud deft defund defuse degenerate degrade dehydrate deity delayed deletion deli delicacy
delinquent delirious delta delude delusion deluxe demean demeanor demeanour dementia demise demo demobilise
demographic demolish demolition demon demonic demoralise demote denier denomination denote dent dental dentist
deodorant departed dependable dependency depiction deplete deplore depose deposition deprave depreciate depression
deprivation deprive deputise derail derby derelict derogatory descent descriptive desecrate designer despicable
destabilise destined destiny destitute destructive detach detachment detainee detainer detection detector detergent
deteriorate determination detonation detour detract detriment detrimental devaluation deviant deviate deviation
devious devoid devotee devotion devour devout dew dexterity diabetes diabetic diagnostic diagonal diagram dial dialect
diameter diaper diaphragm diarrhea dice dictation dictatorship dictionary diehard dietary dieter digestion digit
digitise dignified dignitary dilapidated dilate diligent dilute dime diner dinghy dinosaur diocese dioxide diploma
diplomacy dipped dire directive directory disability disadvantage disagreement disallow disappearance disappointment
disapproval disapprove disarm disarmament disarray disastrous disavow disbelief discard discern disciple disclaimer
disclosure disco discolor discomfort disconnect discontent discontinue discord discredit discreet discrepancy
discretion discrimination disdain disembark disenchant disenfranchise disengage disfigure disgrace disgraceful
disguise disgust disgusting dishonest dishonor disinfect disinfectant disinformation disintegrate disinterest dismal
dismantle dismay dismissal dismissive dismount disobey disorderly disorient disparage disparate disparity dispel
dispense dispenser displacement displease disposable disposition disproportionate disprove disqualify disregard
disrepair disrespect disruption disruptive dissatisfy dissect disseminate dissent dissident dissimilar dissipate
dissolution dissuade distaste distill distillery distinctive distraction distraught distributor distrust disturbance
ditch ditches ditto diva diver diverge divergence diversify diversion diversity diviner divisive dizzy doberman docile
docked dockyard doctorate doctored dodge dogma dole doll dolphin dome domesticate dominance dominant domination
dominion donkey donut doomsday doorbell doorstep doorway dope dorm dormant dormitory dorsal dosage dossier doubtful
doubtless dough doughnut dove downfall downgrade download downplay downpour downright downside downstairs downturn
downward doze drab dragon drainage dramatist drape drastic drawback drawing dread dreadful dreary drench dressing
dribble drier drifter drinker drip driveway drizzle drool droop dropout drowning drowsy drugstore drummer drunkard
dryer dual dub dubious duchess duel duet duke dumb dummy dumpster dungeon dupe duplicate durable duration duress dusk
dwarf dwelling dwindle dye dyed dynamite dynasty dysfunction eagle earl earmark earnest earnings earring earthly easel
easter eatery eccentric eclipse ecology ecosystem ecstasy ecstatic edible editorial educator eel eerie eggshell ego
egotist ejaculate eject elapse elastic elated elderly electorate electrician electrocute electrode eleventh elicit
elimination elk elm elongate eloquent elusive emaciated email emanate emancipate embalm embankment embattle ember
embezzle emblem embody embroider embroil embryo emerald emigrant emigrate eminent emissary emotive empathy emphatic
empirical employment empower emptiness emulate enact enamel encapsulate enchant encircle enclave enclose enclosure
encode encompass encore encroach encrypt encyclopedia endeavor endeavour endemic ending endorsement endow endowment
endurance energetic energise enforcement engagement engrave engulf enigma enjoyable enjoyment enlarge enlighten enlist
enormity enrage ensemble enshrine enslave ensue entail entangle entertainer entertainment enthusiast enthusiastic
entice entirety entitlement entourage entrant entrench entrepreneurial entrust enumerate envelop enviable envious
environmental environmentalist envisage envision enzyme epic epicenter epicentre epilepsy epilogue epitaph epitome
equality equate equator equestrian equilibrium equitable eradicate erosion erotic errand erratic erroneous eruption
escalator escapade eschew espionage espouse espresso essayist estimation estrange eternity ethanol ethos etiquette
eulogy euphemism euphoria euro euthanasia evacuation evacuee evade evangelical evaporate evasion evasive evenly
eventful eventually evergreen everlasting evict eviction evidenced evoke exacerbate exaggerate exaggeration exalt
examination examiner exasperate excavate excavation excellence excerpt excessive excitement exclaim exclusion excrete
excruciating excursion exemplary exemplify exemption exhale exhaustion exhaustive exhilarate exhort exhume exodus
exonerate exorbitant expanse expatriate expectancy expedite expedition expend expendable expenditure experimental
expiration explanatory expletive exploitation exploration explorer exponent exponential exporter exposition expressive
exquisite exterior exterminate extinct extinction extinguish extort extortion extradite extradition extraneous
extraterrestrial extravagant extremism extremity eyeball eyebrow eyelash eyelid eyeliner eyesight eyewitness fable
fabricate fabrication fabulous facade facet facial facsimile factual fad fairground fairness fairytale faithful falcon
fallacy fallout falsehood falsely falsify falter famine fanatic fanatical fanfare fang farewell farmhouse farmland
fascination fascism fascist fashionable fasten fastener fatalism fateful fatherhood fatherland fatten faucet faulty
fauna feasible feat feces federation feeble feedback feign feline felon felony feminine feminism feminist fend
fentanyl ferment fern ferocious fertiliser fertility fertilizer fervent fervor festive festivity fetal fete fetish
fetus feud feudal fiance fiasco fib fiber fickle fictional fictitious fiddle fidelity fiend fiery fig filmmaker filth
filthy finale finalise finalist finch fingernail fingerprint finite fir firefight firefighter fireman fireplace
firepower fireproof fireside firework firs firsthand fisher fishery fishing fishy fizzle flair flaky flamboyant flank
flap flashback flashbang flashlight flask flatter flaunt flavored fleece fleeting flexibility flick flicker flier
flimsy flinch fling flint flipped flirt floodlight floored flop floppy floral florist flounder fluctuate fluent fluff
fluffy fluke flunk fluoride flurry flushed flute flutter flyer foal foam focal foe foggy foil folder foliage folklore
follower folly fondle font fooled foolish footage foothold footnote footpath footprint footstep footwear forage foray
forbear forceful forceps forearm foreclose foreclosure forefront forehead foremost forensic forerunner foresee
foreshadow foresight forestry foretell forfeit forgery forgetful forgiveness forklift forlorn formality formative
formidable formulate formulation forsake forte forthcoming forthright fortify fortitude fortress fortunate foundry
fountain fourth fowl fox foyer fragrance frail framed frantic fraternal fraternity fraudster fraudulent fray freak
freckle freebie freelance freemason freestyle freeway freezer freighter frenetic frenzy freshen freshman freshwater
friction fridge fries frivolous frolic frontal frontline frostbite frugal fruitful frustration fry fugitive
fulfillment fulfilment fullness fumble fume functional functionary funding fundraise fundraiser fungus funnel furlong
furnace furry fuse fusion fuss fussy futile futuristic gadget gaffe gag gait gala galaxy gale gallant gallop gambler
gamer gangster garb garbage gardener garnish gaseous gash gaslight gasp gastric gateway gatherer gaudy gaunt gauze
gavel gazelle gazette gel gem genealogy generator generosity genesis genetically genie genital genitalia genome
genteel genuinely geographic geographical geologist geology geometric geometry geopolitical geriatric germ germinate
gestation geyser ghastly ghetto ghostly giggle gimmick gin ginger giraffe girlhood gist glacier glamor glamorous
glamour gland glare glaze gleam glean glee glide glider glimmer glint glisten glitch glitter gloat globalisation
globalization gloomy glorify glorious gloss glossary glossy glow glucose glue gluten glyphosate gnome goad goalie
goblin godfather godmother gofundme goggle goose gopher gorge gorilla gospel gossip gourmet gout governance gown
grabbed graceful gracious grader gradient graffiti graft granary grandchild granddaughter grandeur grandma grandpa
grandparent grandson grandstand granite granny grapefruit graphic graphite grapple grasshopper grassroots grassy
gratify gratitude gratuitous gravel graveyard gravy graze grease greasy greed greedy greenhouse greeting gregarious
grievance grieve grill grilled grimace grime gritty groan groin groom groove grope grotesque grouch grounded grouping
grove grower growl grudge gruesome gruff grumble grunt guardianship guidebook guideline guild guillotine guinea guise
gull gullible gulp gum gunboat gunner gunpoint gunpowder gunshot guru gush gust gut gutter guzzle gymnasium gymnast
gymnastics gypsy hacker haircut hairdresser hairstyle hairy hallmark hallucinate hallway halo halve ham hamburger
hamlet hamper hamster handbag handball handbook handcuff handgun handicap handicraft handkerchief handler handmade
handout handset handshake handsome handstand handwriting handy hangar hanger hangout hangover hanker haphazard
happiness harassment hardcore harden hardliner hardness hardship hardworking hardy harlot harmful harmless harmonica
harmonious harmonise harness harp harpoon harrow hash hashtag hassle hasten hasty hatch hatchback hatchet hateful
hatred haughty haulage haunted havoc hay haystack hazardous haze hazel hazy headgear heading headlight headlong
headmaster headphone headquarter headscarf headset headstone headway healer healthcare hearing hearsay hearse
heartbeat heartbreak heartfelt hearth heartland hearty heater heathen heatwave hectic heed hefty heiress heist helium
helm helper helpful helpless helpline hemisphere hemp hen hepatitis herald herbal herbicide herdsman hereby hereditary
heresy heretic hermit heroic heroin heroine heroism herpes herring hesitant hesitation heterosexual hexagon heyday
hibernate hiccup hideous hideout hierarchical highland highlander highness hijacker hilarious hilltop hinder hindrance
hindsight hinge hippie hippopotamus hipster historical hitch hitchhike hitherto hive hoard hoarse hoax hobble hockey
hoist holder holdup holler hollow holocaust hologram holster homage homebuyer homemade homemaker homeowner homepage
hometown homework homogeneous homosexual homosexuality honesty honeymoon honorable honorary honourable hoof hooker
hooligan hoop hoot hop hopeful hopeless horde horizontal hormone horrendous horrific horrify horseback horsepower hose
hospice hospitable hospitalise hospitality hospitalization hostel hostess hostility hotdog hotline hound hourly
housekeeper housewife housework howl hub huddle hue hug hull hum humane humanist humanity humankind humid humidity
humiliate humiliation humility hunch hurl hush husky hut hydrant hydraulic hydrogen hydroxychloroquine hyena hygiene
hymn hype hyperbole hyperlink hypertension hyphen hypnosis hypnotise hypocrisy hypocrite hypothetical hysteria
hysterical iceberg icicle icing iconic icy idealist identification idiom idiosyncratic idiot idiotic idol idolise
igloo ignition iguana illegible illegitimate illicit illiterate illuminate illustration illustrator illustrious
imaginary imaginative imbalance imitate imitation immaculate immaterial immature immerse immobile immoral immortal
immunise immunity immunize impart impartial impasse impatient impeachable impeachment impeccable impede impediment
impending impenetrable imperative imperfect imperialism impersonal impersonate impetus implant implausible implicate
implicit implode implore importer imposter impostor impotent impound impoverish impractical imprint imprisonment
improbable improper improvise impudent impulsive impurity inaccessible inaccuracy inaccurate inactive inadvertent
inanimate inappropriate inaugural inaugurate inauguration inbound incapable incarcerate incarceration incarnation
incense incentivise inception incessant incest incidence incidental incinerate incision incite inclination inclusion
inclusive incoherent incoming incomparable incompatible incompetent incomplete incomprehensible inconclusive
inconsistent inconvenience inconvenient incorrect increment incriminate incubate incumbent incursion indebted indecent
indefensible indefinite indelible indent indentation indictment indifferent indigenous indigestion indignant indirect
indiscriminate indispensable indoctrinate indoor induce inducement induct indulge industrialise ineffective
inefficient ineligible inept inequality inert inertia inescapable inexpensive inexperience inexplicable infamous
infancy infantile infatuate infer inference inferior infest infidelity infiltrate infinite infinity inflame
inflammable inflammation inflammatory inflatable inflate inflexible influx infographic informant informative infrared
infrequent infringe infringement infuriate infuse ingenious ingenuity ingest ingrain ingratitude inhale inheritance
inhibit inhumane initiation injection injunction injurious injustice inland inlet innate inning innocence innocuous
innovate innovative innuendo innumerable inordinate inpatient inquest inquisitive insane insanity inscribe inscription
insecure insecurity insensitive inseparable insidious insignia insignificant insinuate insistence insolent insomnia
inspection inspiration installation installment instalment instigate instil instill instinctive institutional
instructor instrumental insulate insulin insurer insurgency insurrection intangible integration intellect intelligible
intensify intensity interception interchange interchangeable intercom intercourse interface interference interlude
intermediary interminable intermission intermittent intern internment interplay interpreter interracial interrogate
interrogation intersect intersperse interstate intertwine intestine intimacy intimidate intimidation intolerable
intolerance intoxicate intravenous intrepid intricate intrigue intrinsic introductory introvert intrude intruder
intrusion intuition intuitive inundate invalid invaluable invariable inventor inventory inverse invert invertebrate
investigative invigorate invoice involuntary irate iris irk irrational irregular irrelevance irresistible irrespective
irresponsible irreversible irrigate irrigation irritable irritate irritation itch itinerary ivory ivy jackal jackpot
jade jaguar jailbreak janitor jargon jaunt javelin jaywalk jealousy jeans jeep jelly jellyfish jeopardise jeopardize
jeopardy jerk jester jetty jigsaw jihad jihadist jingle jockey jog jogger jolly jolt jot jovial jubilant jubilee
judgement judiciary judo jug juggle juicy jukebox jumble jumbo jumper junction juncture junk junkie jurisdiction juror
karaoke karate kayak kennel kerb kerfuffle kernel kerosene ketchup kettle keyhole keynote kidnapper kidney killing
kiln kilo kilogram kilt kin kindergarten kindle kindness kingpin kiosk kitten kiwi klan knack knapsack kneel knit knob
knockout knowledgeable knuckle koala labyrinth lace lackluster lacquer lad ladle lag lagoon lame lament lancer lances
lander landfill landlady landlocked landmine landowner landslide lantern lapel lapse laptop larceny lard lark larva
larynx lash lass latch latent lateral latex lather latino latitude laud laughable launder laundering laureate laurel
lava lavatory lavender lavish lawful lawless lawmaker lawmaking lax laxative layman layoff layout leakage leftist
leftover legalise legality legalize legible legion legitimacy leisurely lemonade lengthen lengthy leniency lenient
leopard leprosy lesbian lessen lethal lethargic lettuce leukemia lever leverage levy lewd lexicon liaison liar libel
liberalism libertarian librarian lice lick lid lifeboat lifeguard lifeless lifeline lifelong lifespan ligament
lighthouse lightweight likelihood likeness likewise lilac lily limelight limestone limousine limp linen lingerie
linguist linguistic linkage lioness lipstick liqueur liquidate liquor lisp listing litany liter literate lithium
litigant litre livelihood lizard loaf loafer loaner loath loathe lobbyist lobster locale lockdown locker locket
locksmith locomotive locust lodge lodged lodging loft lofty logistics logo lollipop loneliness lonesome longevity
longing longitude lookout loom loophole loosen looted looter lopsided lore lotion loudspeaker louse lousy lovable
lowland lubricate lucid lucrative ludicrous luggage lukewarm lull lullaby lumber luminous lump lunar lunatic lure
lurid lurk luscious lush lust lynch lynching lyric macabre macaroni machete machinist mackerel maggot magician magma
magnate magnesium magnet magnificent magnify magpie mahogany maiden mailbox mailed mailer maim mainstay majestic
majesty makeover maker makeshift malaria malice malicious malign malignant malnutrition malpractice mammal mammogram
mammoth mango mania maniac manicure manifesto manifold mannequin manor manpower manslaughter mantle manually manure
manuscript maple marathoner marched marginal marijuana marina marinate mariner marketer marketplace maroon marquee
martial martian martyr marvel marvelous mascara mascot masculine mash masquerade massage masseur masterful mastermind
masterpiece matched matchmaker mating matrimony matron mattress maturity maul mausoleum maverick maxim mayhem
mayonnaise maze meadow meager meaningful meaningless measles measurable measurement meatball medallion meddle
mediation mediator medicinal mediocre meditate meditation meek megaphone melancholy mellow melodrama melody melon
meltdown meme memo memoirs memorable memorandum memorise menopause mentality mentor mercenary merchandise merciful
merciless mercury meridian mermaid merry mesh mesmerise messy metabolism metallic metaphor meteor meteorologist
meticulous metric metro metropolis metropolitan microbe microbiome microchip microphone microscope microscopic
microwave midday middleman midfield midget midsummer midterm midway midwife migraine migration milestone milieu
militarise milkshake miller millet millionaire mimic mince mindful mindset minefield minesweeper mingle miniature
minibus minimalist miniskirt ministerial minivan mink mint minus minuscule miraculous mirage misbehave miscarriage
miscellaneous mischief misconception misconduct miscount misdemeanor miserable misfit misfortune misguide mishandle
mishap misinform misinformation misinterpret misjudge misleading mismanage mismatch misplace misquote misread
misrepresent missal missionary missive misspell mistaken mistreat mistrust misunderstand misuse mitigate mitten moan
moat mobility mock mockery moderator modernise modernize modesty modification modular moist moisten moisture molecular
molecule molest molten momentary monarch monarchy monastery monetary moneymaker monochrome monologue monotonous
monsoon monstrous monumental moose mop moped morale moratorium morbid morgue mormon morphine morsel mortal moss motel
moth motherhood motif motionless motocross motorbike motorcade motorcycle motorway motto mould mound mourner mousse
moustache mouthful mouthpiece movable mow mower mucus muddle muddy muffin muffle mug mugger mulch mule multicultural
multilateral multimedia multinational multitude mum mumble mummy munch mundane municipality muppet mural murderous
murky murmur muse mush mushroom musket mussel mustache mustard muster mutant mutate mutation mute mutilate mutiny
mutter muzzle mystic mystical mystify mythology nag naive namely namesake nanny nap napkin narcissist narcotic narrate
narrator narrowly nasal nationalise nationalism nationalist nationality nationwide nativity naturalise naturalize
naughty nausea nautical navel navigation navigator neatly nebula necklace necktie nectar needless needy negligence
negligent negligible neolithic neonatal neurological neuron neutralise neutrality neutralize newborn newlywed newscast
newsletter newsreel newsroom nib nibble nicety niche nick nickel nickname nicotine niece nightclub nightfall
nightingale nightly nil nimble nipple nitrogen nobility nobleman nocturnal nomad nominal nonchalant nonprofit nonsense
nonstop noodle noose nostalgia nostalgic nostril notation notch notched notebook noteworthy notoriety noun nourish
novelist novelty novice nuance nude nudge nudged nudity nugget nuisance nullify numb numerical nun nursery nursing
nurture nutrient nutrition nutritionist nutritious nutshell nylon oar oasis oat obedience obedient obese obesity
obituary objectionable obligatory oblique obliterate oblivion oblivious oblong obnoxious obscene obscenity obscurity
observance observant observation observatory obsess obsession obsessive obsolete obstetrician obstinate obstruct
obstruction obtainable obtuse occult occupational occurrence oceanfront octagon octave octopus odor odour offbeat
officially offline offload offshoot ointment olympic omelet omen ominous omission omit omnipotent oncoming onlooker
onset onslaught ontology onward ooze opaque opener openness operative opioid opium opportune opportunist oppression
oppressive optic optical optician optimal optimise optimistic optimum optional opulent oracle orangutan orator oratory
orchard orchestrate orchid ordain ordinance ore oregano organiser organizer orgy orientation originality originator
ornament ornate orphanage orthodox oscillate ostensible ostracise ostrich oust outage outbound outburst outcast outcry
outdated outdo outfield outfitter outgoing outgrow outing outlandish outlast outlaw outnumber outpatient outperform
outpour outrageous outreach outrun outset outsider outsource outspoken outward outweigh oval ovary overboard overcast
overcoat overcrowd overdo overdose overdraft overdue overestimate overflow overhaul overhead overhear overjoyed
overland overload overly overpower overpriced override overrule overrun oversight oversized oversleep overstate overt
overtake overtime overture overuse overview overweight owl ox oyster ozone pacemaker pacify packer paddle paddled
paddler padlock pagan painkiller painting pajamas palate palette palpable paltry pamper pamphlet pancake pancreas
panda pandemic pander pane panelist pang panorama panoramic pansy pant panther pantry pants papacy papal paperback
paperwork par parable parachute paradigm paradise paraffin paragon paragraph paralyse paralysis paralyze paramedic
parameter paramount paranoia paranoid paraphernalia paraphrase parasite parcel parchment parenthesis parenthood
parishioner parity parked parlor parlour parody parole parrot parsley parson partake parting partisan partly pastime
pastoral pastry pasture patched patchwork patchy paternal paternity pathetic pathogen pathological pathologist
pathology pathway patio patriarch patriotic patriotism patronage patronise paunch pauper pavement pavilion paw pawn
payback payload payout payroll pea peacekeeper peacekeeping peacetime peach peacock peanut pear pearl pebble peck
peculiar pedagogy pedal peddle pedestal pedestrian pediatric pediatrician pedigree pedophile peel peep peg pelican
pellet pelt pelvis penal penance penchant pendant pendulum penguin penicillin peninsula penis penniless penny
pensioner penthouse perceptive perch percussion perennial perfection perforate perfume perimeter periodic periodical
peripheral periphery perjury perk permeate permissible permissive perpetrate perpetrator perpetual perpetuate perplex
persecute persecution perseverance persevere persistence persistent persona personable personalise personify
persuasion persuasive pertain pertinent perturb pervade pervasive perverse pervert pessimism pessimist pest pester
pesticide pestilence petal petite petitioner petri petrify petroleum phantom pharaoh pharmaceutical pharmacist
pharmacy pheasant phenomenal philanthropist philanthropy philosophical phobia phoenix phonetic phony phosphate
photocopy photogenic photography physique pianist pickle pickpocket pickup picnic pictorial picturesque piecemeal
pierce piercing piety pigment pike pilgrim pilgrimage pillage pimp pimple pinball pinch pineapple ping pinnacle
pinpoint pint pious piper piping piracy piranha piston pitcher pitfall pitiful pivot pivotal pixel placard placate
placebo placement placenta plagiarise plagiarism plaid plaintiff planner plantation plaque plasma plaster plateau
platinum platitude platoon platter plausible playboy playful playoff playwright plaza pleasantry pleat plebiscite
plentiful pliers plight plod plotted plow ploy pluck plucked plug plum plumage plumber plumbing plume plummet plump
plunder plural plurality plush plutonium plywood pneumonia poach poacher podcast podium poetic poignant pointer
pointless poise poke poker polar polarise polarize polaroid polemic polio polisher politeness pollen pollinate
pollster pollutant pollute polo polygamy polygon polymer pompous pond ponder pony ponytail poodle popcorn poplar
populace popularise popularity populate populism populist porcelain pore pork pornographic pornography porous porridge
portable portal porter portrayal posit positioning possessive postage postcard postcode postgraduate posthumous
posting postman postmark posture postwar potassium potent potion pottery pouch poultry pounce poured pout praised
praiseworthy prank prankster prawn preacher preamble precarious precaution precedence precedent precept precinct
precipice precipitate precipitation preclude precocious precondition precursor predate predecessor predetermine
predicament predictable predominant preemptive preface prefect preferable preferential prefix prehistoric prelude
premature premeditated preoccupation preoccupy prep preparation preparatory prequel prerequisite prerogative
prescriptive presenter preservation preservative preside pressed prestige prestigious presumption presuppose pretence
pretense pretext prevalent prevention preventive preview prick prickly priesthood primal primate primer primitive
printed printout prism pristine privatise privatize privy proactive probability probation procession proclamation
procrastinate procure procurement prod prodigal prodigy productivity profanity profess proficiency proficient
profitable profiteer progeny prognosis progression progressive prohibition prohibitive projection projector
proliferate proliferation prolific prologue prominence promiscuous promising promoter promotional pronoun pronounce
pronunciation proofread prop propagate propel propeller propensity prophecy prophetic proponent proportional
proposition proprietary proprietor propriety propulsion prose prospective prosperity prosperous prostate prostitute
prostitution protagonist protectionist protector protege proton prototype protract protrude proverb providence
provisional provocation provocative prowess prowl proximity prudent prune pry psalm pseudonym psyche psychiatrist
psychiatry psychic psychologist psychopath psychosis puberty publicise publicist publicize pudding puddle puff pulley
pulp pulpit pulse puma pumped pumpkin punch punctual punctuate punctuation puncture pundit pungent punitive punk
puppet puppy purchaser purely purge purify purist puritan purity purport purr pushy puzzling pyjamas pyramid python
quack quadrant quadriplegic quadruple quaint quake qualitative qualm quantify quantitative quantum quarantine quarry
quart quarterly quartet quartz quash quay queasy queer quell quench questionable questionnaire quibble quicken quilt
quip quirk quirky quiver quiz quorum quotient rabbi rabid rabies raccoon racecourse racer racetrack rack racket
radiant radiate radiator radically radioactive radiologist radish radius raffle raft rag ragged raider railing rainbow
raincoat rainfall rainforest rainy raisin rake ram ramble ramp rampage rampant ranger ranked ransom rant rapist rapper
rapport rapture rarity rascal rash raspberry ration rattle rattlesnake raucous ravage rave raven ravine ravish razor
reactionary reactor readily readiness realism realist realization reaper reappear rearrange reassess reassurance
reassure rebate rebellious rebirth reboot rebound rebuff rebuke rebut rebuttal recede receiver receptacle receptionist
receptive recess recharge reciprocal reciprocate recital recite reclaim recline recluse recoil recollect recollection
recommence recompense reconciliation reconnaissance reconsider reconstruction recorder recording recount recoup
recourse recreate recreation recreational recruiter rectangle rectangular rectify rector rectum recuperate recur
recurrence recurrent redeem redemption redesign redhead redirect rediscover redistribute redness redo redress
redundancy redundant reef reek reel refill refinance refinement reflective reflector reflex reformation reformer
refresher refreshment refrigerate refrigerator refuel refund refurbish refusal refute regain regal regatta regenerate
regent registrar registry regress regrettable regroup regularity rehearsal rehearse reimburse rein reincarnation
reindeer reinstate reissue reiterate rejection rejoice rejoin rejuvenate relapse relativity relaxation relegate
relentless relevance reliance relic relinquish relish relocate reluctance remake remarry remembrance reminder
reminisce reminiscent remission remit remnant remodel remorse removable remover remuneration renaissance rename
renegade renege renegotiate renounce renovate renovation renown renowned rental reopen reorganise reorganize
repatriate repatriation repellent repent repentance repercussion repertoire repetition repetitive rephrase replay
replenish replica replicate repossess reprehensible repressed repression repressive reprieve reprimand reprint
reprisal reproach reproduce reproduction reptile reptilian repudiate repugnant repulse repulsive reputable requisite
reread rerun reschedule rescind rescuer resell resent resentful resentment reservation reset reshape reshuffle residue
resilience resilient resin resistant resolute resonance resonate resounding respectable respectful respiration
respirator respiratory respite responder responsive restart restate restaurateur restless restoration restructure
resubmit resumption resurface resurgence resurrect resurrection resuscitate retake retaliatory retard retention
rethink reticent retina retinue retiree retort retract retrain retribution retrieval retro retrograde retrospect
retrospective returnee retweet retweeted reunification reunite reuse revamp reveler revelry revere reverence reversal
revert reviewer revisit revitalise revocation revoke revolve revolver revulsion reword rework rewrite rhetorical
rheumatism rhino rhinoceros rhyme rhythmic rib ribbon rickets riddle ridicule rift rig rigid rigor rigorous rim rind
ringleader ringtone rink rinse rioter rioting riotous ripen ripple risky ritual rivalry riverside rivet roadblock
roadkill roadside roadway roam roared roast robbed robber robe robotic rockery rocketry rocky rodent rodeo rogue
rolled roller rollercoaster rollout romp rooftop rookie roommate roomy rooster rosary roster rosy rot rotary rotation
rotor rouge roughly roulette roundabout rouse router rover rowdy rower royalty rubble ruby rucksack rudder ruffle
rugby rugged ruinous rum rumble ruminate rummage runaway rung runoff rupture ruse rushed rust rustic rustle rusty rut
ruthless rye sabbath sabbatical saber sabotage saccharine sadden saddle sadness sag saga sage sailboat saintly salami
salesman salesperson salient saliva salmonella salon saloon salty salvage salvation samurai sanctify sanctity
sanctuary sandal sandbag sandpaper sandstone sandstorm sandy sane sanguine sanitary sanitation sanitise sanitizer
sanity sap sapphire sarcasm sarcastic sardine sash satanic satin satire satirical satirist satisfactory saucer sauna
savage savanna savior saviour savor savory savvy sawdust sax saxophone scab scaffold scaffolding scald scalp scalpel
scam scammer scamper scandalous scant scanty scapegoat scarcity scarecrow scarf scarlet scary scathing scavenge
scavenger scenery scenic sceptic sceptical schematic schizophrenia scholarly scholastic schoolchild schoolgirl
schoolhouse schooling schoolteacher schoolwork scissors scoff scold scoop scooter scorch scoreboard scorecard
scoreless scorpion scoundrel scour scourge scowl scramble scrapbook scrapyard scratchy scrawl screech screed screener
screening screenplay screenshot screenwriter scribble scripture scroll scrub scruffy scrum scruple scrutinise
scrutinize scuba scuffle sculptor scum seabed seafarer seafood seafront seagull sealant sealed seam seamless seaport
searchlight seaside seasonal seasoning seaweed secede secession seclude secrecy secretion secretive sectarian
secularism sedan sedate sedation sedative sediment sedition seduce seduction seductive seedling segregate segregation
seismic seizure selective selfie selfish seller semblance semester semiautomatic semifinal seminal seminar seminary
semitic senile seniority sensational sensibility sensor sensory sensual sentimental sentinel separation separatism
sepsis sequel sequential sequin serenade serene serenity serf sermon serpent serum serviceable serviette serving
sesame setback setter setup seventh sever severance severity sewage sewer sewing sexism sexist sexuality shabby shack
shackle shady shaft shaggy shaky shale shampoo shanty shard shared sharia shark sharpen shave shaved shawl sheath
sheen shelve shifted shill shin shiny shipbuilder shipped shipwreck shipyard shiver shoal shod shoelace shoemaker
shootout shopkeeper shoplift shoplifter shopper shoreline shortcoming shortcut shorthand shortlist shorts shortstop
shotgun shove shoved shovel showbiz showcase showdown showroom shred shrewd shriek shrill shrimp shrivel shroud shrub
shrugged shudder shuffle shun shutdown shutter sicken sickly sided sideline sidewalk sideways sift sighting signatory
signify signpost silhouette silicon silicone silo simmer simplicity simplify simplistic simulation simulator sincere
sincerity singular sinister sinner sinus sip siphon siren sitcom sixth sizable sizeable skateboard skeletal skeleton
skeptic skeptical skepticism sketchy skier skilful skillet skillful skim skinhead skinny skipper skirmish skit skunk
skyline skyrocket skyscraper slab slack slander slang slant slash slashed slate slaughterhouse sleazy sledge sleek
sleeper sleepless sleepy sleet sleeve sleigh slender slick slime slimy sling slipped slipper slippery slit sliver slob
slog slop sloppy slot sloth slouch slug sluggish slum slumber slump slung slur slush sly smack smallpox smear smelly
smelt smirk smog smoked smoker smoky smother smudge smug smuggler snack snag snail snapshot snare snarl snatch sneak
sneaker sneer sneeze sniff snippet snob snooker snoop snooze snore snorkel snort snout snowball snowboard snowfall
snowflake snowman snowstorm snowy snub snug soared sob sober sobriety sociable socialise socialism socialite socialize
sociologist sociology socket soda sodium sofa softball soften softly soggy solace solder solemn solicit soliloquy
solitary solitude solstice soluble solvent somber sombre somersault sonar sonata sonic sonogram soothe sophomore
soprano sorcerer sordid sore soulful soulmate sour southbound southerner souvenir sow soy soya spa spacecraft
spaceship spacious spade spaghetti spam spaniel spank sparked sparkle sparkling sparrow sparse spasm spate spatial
spawn spear spearhead speciality specialty specification speck spectacle spectacles specter spectre speculation
speculative speculator speechless speedboat speedway speedy spelling spender sperm spew spice spicy spider spike spiky
spillage spinach spinal spindle spinner spiral spire spiritualist splendor splendour splinter splurge spokespeople
sponge sponsorship spontaneous spoof spook spooky spool sporadic spore sporting sportswear spotless spotlight spotty
sprain sprawl sprayed sprinkle sprinkler sprinter sprout spruce spurious spurn spurt squabble squalid squalor squander
squarely squash squat squatter squeak squeal squid squint squire squirm squirrel squirt stabbing stabilise stabilize
stack stagger stagnant stagnate stagnation stairway stairwell stale stalemate stalk stalker stalled stallion stalwart
stamina stammer stamped stampede standby standoff standpoint standstill stanza stapler starboard starch stardom stare
stared starfish stark starlight starry startup starvation stash stately statesman statewide stationary stationer
stationery statistician staunch steadfast steak stealth stealthy steamer steeple steered stellar stench stencil
stepbrother stepfather stepmother stepped stereo stereotype sterile sterilise sterilize sterling sternum steroid
stethoscope steward stewardess stewardship sticker stifle stigma stiletto stillborn stimulant stimulus stingy stink
stint stipend stipulate stitch stockbroker stockholder stocking stockpile stocky stoic stoke stomp stool stoop
stopover stoppage stopped storefront storehouse storey stork stormed stormy storyline storyteller stout stowaway
straddle straggle straighten straightforward strait stranded strangle strangler strapless strata stratagem strategist
stratosphere strawberry strayed streamline streetcar strenuous stressful stretcher strident stringent stripped
stripper strobe stroll stroller stronghold struct strut stubborn studious stuffy stump stunning stunt stupidity sturdy
stutter stylish stylist suave subcommittee subconscious subcontract subdivide subdivision subdue subjective subliminal
submerge submission submissive subordinate subpoena subscriber subscription subset subside subsidise subsidize subsist
subsistence substandard substantiate subterranean subtitle subtract subtraction subtropical subversion subversive
subvert subway succinct succumb suction sued suffice suffix suffocate suffrage suffragette suicidal suitcase suitor
sulfur sulk sullen sulphur sultan sultry summarise summarize summertime sumptuous sunbathe sunburn sundae sundry
sunflower sunglasses sunken sunlight sunny sunrise sunset sunshine superficial superfluous superhero superhuman
superimpose superintendent superiority superlative superman supernatural superpower supersede supersonic superstar
superstition superstitious supervision supple supplementary supportive supposedly suppository suppression supremacist
supremacy surcharge surfer surged surly surmise surmount surpass surprising surreal surrealist surrogate surrounding
surveyor suspense swab swagger swan swanky swarm swastika swat swath sway swearing sweater sweatshirt sweaty sweeten
sweetener sweetheart swelter swerve swindle swindler swipe swirl swish switchboard swivel swollen swoon swoop syllable
syllabus symbolise symbolism symmetry sympathise sympathize symphony symposium synagogue sync synchronise synchronize
synonym synonymous synopsis syntax synthetic syphilis syringe syrup tab tablecloth tablet tabloid taboo tacit tack
tackled tacky taco tact tactful tactician tadpole taekwondo tailor taint takeoff talcum talkative tally talon tame
tamper tampon tandem tangent tangerine tangible tangle tango tanker tantalise tantamount tantrum taper tapestry tapped
tar tarantula tardy tarmac tarnish tart tasteful tasteless tasty tatter tattoo taunt tavern taxable taxation taxicab
taxing teacup teammate teapot tearful teased teaspoon technicality techno tedious teenage teeter telecast
telecommunication telepathy telephoto televise telltale temp temperament temperamental temperate template tempo
temporal temptation tenacious tenacity tendon tenet tenor tentacle tentative tenth tenuous tenure tepid terminate
termination terminology termite terrace terrestrial terrify terrorise terrorize testament testicle testosterone tether
textile texture thankful thankless thanksgiving thatch thaw theatrical theist thematic theologian theorem theorise
theorist theorize therapeutic thereof thermal thermometer thermostat thesaurus thesis thicken thicket thickness thigh
thinly thirsty thorn thorny thoughtful thoughtless thrash threadbare thrift thrifty thriller throb throng throttle
throwback thrower thud thug thump thwart thyme thyroid tick tickle tidal tidbit tidings tile tilt timekeeper timeless
timely timer timid tinfoil tinge tingle tinker tint tipped tipster tiptoe tiresome titan titanic titanium titillate
toad toaster toddler toenail tofu toil toiletry token tolerable tolerant tomahawk tomboy tombstone tonic tonsil
toothache toothbrush toothpaste topical topless topping topsoil tornado torrent torrential torso tort tortoise
tortuous torturer totalitarian totality totter touchdown touching touchy toughen toured tourney tow towed towering
township toxicity toxin traced tracker traction tractor trademark trafficker trafficking tragically trained trajectory
tram tramp trample trampoline trance tranquil tranquility transaction transatlantic transcend transcribe transcript
transcription transfix transfusion transgender transgress transient translation translator translucent transparency
transpire transplant transportation transporter transpose transsexual transvestite trapeze trapped trapper trash
traverse travesty trawl trawler treacherous treachery treadmill treason treatise treble trek tremble tremor trespass
trespasser triad triangular triathlon tribesman tribulation tributary tricky tricycle trifle trilogy trimester trimmed
trinity trinket trio tripartite tripod tripped trite triumphant trivia trivial troll trolley trolling trombone tropic
trot troubleshoot troublesome trout truant trucker trudge truffle trumpet truncate trustworthy truthful tub tuba tuber
tuberculosis tucked tug tugged tuition tulip tumble tumultuous tuna tundra tuner tunic turban turbine turbulence
turbulent turf turnaround turnip turnkey turnpike turpentine turquoise turret turtle tusk tutor tutorial tuxedo tweak
tweet tweezers twelfth twentieth twig twilight twinkle twirl twitch tycoon typhoid typhoon typist typo tyranny tyrant
ulcer ulterior ultimatum ultrasound ultraviolet umbrella umpire unacceptable unanimity unarmed unattended unauthorised
unauthorized unavailable unavoidable unaware unbearable unbeaten unbelievable unborn uncanny unclear uncomfortable
uncommon unconditional unconscious unconstitutional uncontrolled unconventional uncover undecided undefeated
undeniable underage undercover undercut underdog underestimate undergraduate undergrowth underlying underneath
undernourished underpaid underpants underpin underrated underscore undersecretary understanding understate undertaker
undertaking undertone underwater underway underwear underweight underworld underwrite undesirable undisclosed
undisputed undo undocumented undoubted undress undue undying unearth uneasy uneducated unequal uneven unexplained
unfaithful unfamiliar unfavorable unfinished unfit unforeseen unforgettable unfounded unfriendly unhappy unhealthy
unheard unicorn unidentified unification uniformity unify unilateral unimportant uninhabited uninsured unintended
unintentional uninterrupted unison unjust unkind unknowing unlawful unleash unlimited unload unlock unlucky unmanned
unmarried unmask unnatural unnecessary unnoticed unofficial unorthodox unpaid unpleasant unpopular unpredictable
unproven unqualified unravel unrealistic unreasonable unrelated unreliable unresolved unruly unsafe unsatisfactory
unscrupulous unsealed unseen unsettle unsolicited unsolved unspecified unstable unsuccessful unsuitable unsung unsure
unsuspecting unthinkable unused unvaccinated unveil unwanted unwarranted unwelcome unwilling unwind unwise unwitting
unworthy upbeat upbringing upcoming upfront upheaval uphill upkeep uplift upload uproar uproot upscale upside upstairs
upstart upstate upstream uptake uptown upturn upward uranium urged urinate urine usher usurp utensil uterus utilise
utilitarian utilize utmost utopia utterance vaccinate vaccination vagina vagrant valet valiant validate validity valor
valour valuation valve vampire vandal vandalise vandalism vandalize vanguard vanilla vanity vantage vaping vapor
vapour varied varnish varsity vase vector veer vegan vegetarian vegetation vehement veil velocity velvet vend vendetta
veneer venerable vengeance vengeful venison venom venomous vent ventilate ventilation ventilator veracity veranda
verbatim verbose verifiable verification veritable vermin versatile vertebra vest vestige vet veterinarian veterinary
viability vibe vibrant vibrate vibration vicar vicinity vicious victimise victimize videotape vie viewpoint vigil
vigilance vigilant vigilante vignette vigor vigorous viking vile villa villain vindicate vindictive vine vinegar
vineyard vintage vinyl viola violin violinist viper viral virgin virginity virtuoso virtuous virulent viscous
visibility visionary visor vista visualise vitality vitamin vivacious vlog vocabulary vocalist vocation vocational
vodka vogue voiced volatility volt voltage voluptuous vomit voodoo voracious voucher vowel vulgar vulture wad wade
waffle wag wager wagered wail waited waiter waitress waive waiver walked walker walkout wallet wallop wallpaper walnut
walrus waltz wan wand wander wanderer wane warden wardrobe warlike warlord warmth warp warranty wart wary washer wasp
wasted wasteful wasteland watchdog watcher watchful watchman watercolor waterfall waterfront watermelon waterproof
watershed watertight watery waved wavelength waver wavy wax waxwork wayside wayward weakling weakness wean weaponise
weaponize weaponry wearer weary weasel weathered weaver webcam webinar webpage wedge wee weekday weekender weep
weighed weightless weld welder wellbeing westbound westerner whack wham wharf wheelbarrow wheelchair whereabouts whiff
whim whimper whimsical whine whir whirl whirlpool whirlwind whisk whisker whiskey whisky whistle whistleblower whiten
wholesale wholesaler wholesome whore wick wicked wicket widen widower width wield wig wiggle wildfire wildly willow
willpower wilt wily wince winch windfall windmill windshield windy winery winger wink winning winnow wiped wiper
wiring wiry wisely witchcraft withhold withstand witty wizard wobble wobbly woe wolf womb wonderland woo wooded
woodland woodpecker woodwork woody woof wording workbook workday workload workman workout worksheet workstation
worldly worried worrisome worshipper worthless worthwhile wounder woven wrack wrangle wrangler wrapper wrath wreak
wreath wren wrench wrestle wrestler wrestling wretched wriggle wring wrinkle writ writhe wrongdoer wrongdoing wrongful
wrought wry yacht yank yardstick yarn yawn yearbook yearly yearn yeast yelled yelp yeoman yoga yoghurt yogurt yoke
yolk yonder yummy zeal zealot zealous zebra zigzag zinc zip zipper zodiac zombie zoning zoo zoologist zoom
"""
