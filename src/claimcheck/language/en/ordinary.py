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

# Less common words of four letters or fewer; the longer ones are in rare.py.
SHORT = """
ache acne akin alas ante anus ape apex arid aura awe axe axle bait bald bash bead beak bloc blur bra brag brew brim
bud bulb bump buoy bust buzz byte cafe cage calf cane carp char chef chin clad clam clan clap claw clog clot coax cod
coil coke cola coma comb cone cord cork cosy cot cozy crab crib cub cuff cull cult curl curt dart daze deaf deft deli
demo dent dew dial dice dime dire diva dole doll dome don dope dorm dove doze drab drip dual dub duel duet duke dumb
dupe dusk dye dyed earl eel ego elk elm epic euro fad fang feat fend fern fete feud fib fig fir firs flap flop foal
foam foe foil font fowl fox fray fry fume fuse fuss gag gait gala gale garb gash gasp gel gem germ gin gist glee glow
glue goad gout gown gull gulp gum guru gush gust gut halo ham harp hash hay haze hazy heed helm hemp hen hive hoax
hoof hoop hoot hop hose howl hub hue hug hull hum hurl hush hut hymn hype icy idol iris irk itch ivy jade jeep jerk
jog jolt jot judo jug junk kerb kiln kilo kilt kin kiwi klan knit knob lace lad lag lame lard lark lash lass laud lava
lax levy lewd liar lice lick lid lily limp lisp loaf loft logo loom lore lull lump lure lurk lush lust maim mash maul
maze meek meme memo mesh mink mint moan moat mock mop moss moth mow mug mule mum muse mush mute nag nap nib nick nil
noun nude numb nun oar oat odor omen omit ooze ore orgy oust oval owl ox pane pang pant par paw pawn pea pear peck
peel peep peg pelt perk pest pike pimp ping pint plod plow ploy plug plum poke polo pond pony pore pork pout prep prod
prop pry puff pulp puma punk purr quay quip quiz rack raft rag rake ram ramp rant rash rave redo reef reek reel rein
rib rift rig rim rind rink roam robe romp rosy rot ruby rum rung ruse rust rut rye sag saga sage sane sap sash sax
scab scam scum seam serf shin shod shun sift silo sip skim skit slab slit slob slog slop slot slug slum slur sly smog
smug snag snob snub snug sob soda sofa sore sour sow soy soya spa spam spew sued sulk swab swan swat sway sync tab
tack taco tact tame tar tart temp thaw thud thug tick tile tilt tint toad tofu toil tort tow tram trek trio trot tub
tuba tug tuna turf tusk twig typo undo vase veer veil vend vent vest vet vibe vie vile vine vlog volt wad wade wag
wail wan wand wane warp wart wary wasp wavy wax wean wee weep weld wham whim whir wick wig wilt wily wink wiry woe
wolf womb woo woof wren writ wry yank yarn yawn yelp yoga yoke yolk zeal zinc zip zoo zoom
"""
