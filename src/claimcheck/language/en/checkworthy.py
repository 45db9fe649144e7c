"""What marks a sentence as opinion, prediction, feeling, instruction or furniture rather than a checkable assertion."""

from __future__ import annotations

from .word import phrase_set, word_set

# Modals that say what will or may be, and those that say what ought to be.
PREDICTING_MODALS = word_set(
    """
    will shall would could might may 'll won't wouldn't couldn't mightn't shan't wont wouldnt couldnt 'd
    """
)
NORMATIVE_MODALS = word_set("should must ought shouldn't mustn't needn't oughtn't shouldnt mustnt")
# "is expected to", "plans to": said of the future, by the words before an infinitive.
FORWARD_LOOKING = word_set(
    """
    expected set due going likely unlikely poised scheduled projected forecast predicted slated bound about tipped
    planning hoping aiming intending preparing hopes hope plans plan aims aim intends intend vows vow pledges pledge
    promises promise threatens threaten wants want expects expect prepares prepare destined certain sure planned
    anticipated vowed pledged promised threatened
    """
)
FORWARD_VERBS = word_set("expect predict forecast project anticipate foresee")
CONDITIONALS = word_set("if unless")
INVERTED_CONDITIONS = word_set("had were should")  # "had the alarm worked, …"
HEDGING_MODALS = word_set("may might")
PAST_AUXILIARIES = word_set("was were had did wasn't weren't hadn't didn't has have hasn't haven't")
NEED_VERBS = word_set("need needs deserve deserves")

OPINION_FRAMES = word_set(
    """
    think believe feel guess suppose reckon doubt suspect imagine find consider
    """
)
WISH_FRAMES = word_set("hope wish pray long dream")
OPINION_PHRASES = phrase_set(
    """
    in my opinion, in my view, in our view, in our opinion, to my mind, if you ask me, as far as i am concerned,
    personally, frankly, needless to say, it is time to, it 's time to, the time has come, there is no excuse, it
    goes without saying, it is high time, it would be, it is important to, it is vital to, it is wrong to, it is
    right to, no one should, nobody should, it is hard to imagine, let us be clear
    """
)
WISH_PHRASES = phrase_set(
    """
    if only, let us hope, let 's hope, hopefully, here 's hoping, may they rest, may he rest, may she rest, long live,
    god bless, rest in peace, fingers crossed, long may, happy birthday, good luck
    """
)
FEELING_PHRASES = phrase_set(
    """
    thoughts and prayers, our thoughts, our hearts, our condolences, heartfelt condolences, deepest condolences, my
    heart goes, our sympathies, words cannot, lost for words, broke my heart, breaks my heart
    """
)
FEELING_WORDS = word_set(
    """
    heartbroken devastated sad happy proud grateful thankful shocked saddened angry delighted thrilled afraid scared
    frightened terrified worried anxious furious excited relieved disappointed appalled horrified honoured honored
    humbled hopeful confident optimistic pessimistic glad sorry ashamed embarrassed exhausted tired lonely overjoyed
    gutted heartened stunned overwhelmed nervous upset disgusted outraged frustrated ecstatic elated miserable
    joyful sick
    """
)
FEELING_VERBS = word_set("love hate adore dislike enjoy miss regret fear cherish feel")
EVALUATIVE = word_set(
    """
    best worst amazing awful beautiful ugly terrible horrible wonderful great brilliant stupid foolish disgraceful
    shameful outrageous ridiculous absurd pathetic magnificent superb delicious fantastic fabulous lovely nice
    awesome perfect unacceptable appalling disgusting inspiring tragic sad cruel brutal unfair unjust fair reckless
    cowardly heroic brave courageous evil immoral wise clever delightful charming dull boring tedious exciting
    thrilling remarkable extraordinary stunning breathtaking marvellous dreadful dismal mediocre overrated
    underrated important essential vital crucial critical necessary better worse wrong right good bad finest
    greatest prettiest tastiest funniest nicest loveliest ugliest dullest coolest sweetest scariest inexcusable
    indefensible deplorable admirable praiseworthy commendable disappointing impressive complex complicated simple
    clear obvious certain sure interesting fascinating challenging difficult hard easy tough dangerous risky welcome
    unthinkable unforgivable heartbreaking promising sensible senseless pointless useless priceless charismatic
    elegant graceful sublime gripping moving masterful
    """
)
TASTE_NOUNS = word_set(
    """
    disgrace shame scandal tragedy outrage masterpiece joke farce nightmare delight joy triumph mess blunder mistake
    disaster embarrassment insult pleasure honour honor privilege catastrophe
    """
)

# Verbs of state and mind, whose past tense alone does not tell of an event.
STATIVE_VERBS = word_set(
    """
    be have seem appear look feel think believe know want need like love hate hope wish fear worry mean matter sound
    understand remember care deserve smile laugh sigh shrug nod wonder try
    """
)

# Furniture of a page: folded words at its beginning.
BOILERPLATE_STARTS = phrase_set(
    """
    thank you for, thanks for, cookie policy, editor 's note, share this, share on, read more, read also, read the full, click here, sign up, subscribe, follow us, follow
    the, all rights reserved, copyright, photo by, photo, image, picture by, pictured, credit, by our,
    advertisement, advertising, sponsored, related, related articles, see also, more on this, download our, get the
    latest, log in, sign in, register now, contact us, terms of use, privacy policy, cookie, cookies, skip to, table
    of contents, back to top, tags, filed under, last updated, updated, published, posted on, this story, this
    article, this is a developing story, additional reporting, reporting by, edited by, editing by, writing by,
    compiled by, watch, listen, newsletter, our newsletter, to read more, more details soon, more follows, for more
    information, file photo, getty images, reuters photo, ap photo, image credit, photograph by, photo credit, most
    read, most popular, trending, you may also like, recommended, comments, leave a comment, join the conversation,
    print this, email this, continue reading, story continues, view gallery
    """
)
# Headings made of a word and a number.
LABELS = word_set(
    """
    chapter part section table figure fig box page episode day volume step appendix annex item lesson unit round
    week
    """
)
LISTICLES = word_set(
    """
    things ways reasons facts tips questions lessons takeaways points steps photos charts
    """
)

# With a figure, these stand for a verb: "33 dead in blast".
# Places in an order: what is "the third attack" or "the deadliest since 2003" can be counted up.
RANKS = word_set(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth largest biggest smallest highest lowest longest
    shortest oldest youngest fastest slowest deadliest richest poorest heaviest strongest tallest deepest driest
    wettest hottest coldest busiest costliest bloodiest only
    """
)
OUTCOMES = word_set(
    """
    dead killed injured wounded hurt missing hit arrested detained infected displaced homeless ill sick stranded
    feared held rescued trapped damaged destroyed launched fired intercepted up down unemployed jobless
    """
)
BOILERPLATE_ANYWHERE = phrase_set("all rights reserved, min read, minute read, minutes read")
BOILERPLATE_MARKS = word_set("© http https www")
# Before a colon.
BOILERPLATE_LABELS = word_set(
    """
    source sources photo photos photograph picture image credit tags related video topics category more
    """
)
INSTRUCTION_VERBS = word_set("stay look try wait help watch listen stop rest talk walk run")
# Questions: words that may stand before one, words of amount after "how", and auxiliaries that begin a wish or condition.
BEFORE_QUESTIONS = word_set("and but so then or")
HOW_MUCH = word_set("many much long far old big often soon fast high large few little")
NO_QUESTION_STARTS = word_set("may had should were 'd 'll")
FIRST_PERSON = word_set("i we")
INSTRUCTION_STARTS = phrase_set(
    """
    please, do not, don't, let us, let 's, remember to, make sure, be sure, be careful, note that
    """
)
MONTHS = word_set(
    """
    january february march april june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday yesterday
    """
)
