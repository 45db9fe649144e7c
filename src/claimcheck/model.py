"""The nouns: every value that crosses a stage boundary. Imports nothing of ours.

A document is read into sentences, a sentence into a claim with its assertions, an assertion is compared with
statements of the knowledge base to give evidence, evidence gives readings and verdicts, and a report holds it all.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from .dataclass import dataclass, field

# ---------------------------------------------------------------- text


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """Code points `start` (included) to `end` (excluded) of the text that was read. The text is never rewritten."""

    start: int
    end: int

    def cut(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where something stands in a document. `line` and `column` count from 1, `offset` from 0, in code points.

    `label` is what a person looks for where lines mean nothing ("paragraph 4", "page 2").
    """

    line: int
    column: int
    offset: int
    label: str | None = None


# ---------------------------------------------------------------- values


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A stretch of the number line. Ends are inclusive unless `open_*`; None leaves one unbounded."""

    low: float | None
    high: float | None
    open_low: bool = False
    open_high: bool = False

    def contains(self, other: Interval) -> bool:
        """All of `other` lies in this one."""
        if self.low is not None:
            if other.low is None or other.low < self.low:
                return False
            if other.low == self.low and self.open_low and not other.open_low:
                return False
        if self.high is not None:
            if other.high is None or other.high > self.high:
                return False
            if other.high == self.high and self.open_high and not other.open_high:
                return False
        return True

    def meets(self, other: Interval) -> bool:
        """The two share at least one number."""
        for left, right in ((self, other), (other, self)):
            if left.high is not None and right.low is not None:
                if left.high < right.low:
                    return False
                if left.high == right.low and (left.open_high or right.open_low):
                    return False
        return True


class Qualifier(StrEnum):
    """How a figure is hedged; what each denotes is the table in design.md, section 3 (ARCHITECTURE.md says where)."""

    EXACTLY = "exactly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    FEWER_THAN = "fewer than"
    JUST_UNDER = "just under"
    ABOUT = "about"
    BETWEEN = "between"
    VAGUE = "vague"  # "dozens", "several": the word itself is the range


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number as written: what it `denotes`, the narrower stretch it `usual`ly suggests, and its `unit`.

    `number` is the figure as written ("at least 10": 10; "between 10 and 15": 10, the low end; "dozens": 24) and
    `explicit` says that the qualifier was written, not assumed ("exactly 33" against a bare "33"). `unit` is None
    for a bare count, else a canonical word: "percent", "percentage point", "USD", "km", "kg", "km/h", "year" …
    """

    qualifier: Qualifier
    number: float
    denotes: Interval
    usual: Interval
    unit: str | None = None
    explicit: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSpan:
    """The days `first` to the day before `after`: "2024" is [2024-01-01, 2025-01-01). None leaves an end open.

    `about` widens a comparison by three days; `weekday` is 0 (Monday) to 6 where one is named;
    `year_written` is False where the year was supplied from the context.
    """

    first: date | None
    after: date | None
    about: bool = False
    weekday: int | None = None
    year_written: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSpan:
    """Minutes after midnight, `first` to `last` inclusive, as written: 18:30 is 1110 to 1110; last < first runs past
    midnight. `zone` is None (not said), "local", or a zone as written, folded to an IANA name or offset ("UTC+03:00").
    `on` is the date written with it, if any: the day it begins. `either_half` marks a "6:30" with neither a.m. nor
    p.m., which may be twelve hours later."""

    first: int
    last: int
    about: bool = False
    zone: str | None = None
    on: DateSpan | None = None
    either_half: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NameValue:
    """One or more names by id ("islamic-resistance-in-iraq")."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNo:
    yes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TextValue:
    """Plain words, compared by content only."""

    text: str


Value = Quantity | DateSpan | TimeSpan | NameValue | YesNo | TextValue


class ValueKind(StrEnum):
    QUANTITY = "quantity"
    DATE = "date"
    TIME = "time"
    NAME = "name"
    YES_NO = "yes-no"
    TEXT = "text"


# ---------------------------------------------------------------- mentions: what a reader found in a sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityMention:
    """A quantity in a sentence. `span` covers qualifier, figure and unit; `figure` the digits or number words alone.

    `counted` covers the noun phrase the figure counts ("ballistic missiles" of "10 ballistic missiles"), None if none
    follows. `whole` is the total of a share ("13 of 15": 15). `part` marks a figure said to be out of an earlier one
    ("six, two of them seriously": two). `total` marks one said to be the sum of others ("six in all").
    """

    span: Span
    figure: Span
    quantity: Quantity
    counted: Span | None = None
    whole: Quantity | None = None
    part: bool = False
    total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """A date or time of day in a sentence. `role` is "on" (when it happened), "since", "before", "after", "until" or
    "by" by the word before it; the value is the resulting span in each case (before 3 May: everything to 2 May)."""

    span: Span
    value: DateSpan | TimeSpan
    role: str = "on"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMention:
    """A name of the lexicon in a sentence. `score` 1.0 is exact after folding; below that it was matched fuzzily
    against `alias`. `ids` holds several where an alias is shared. A `suggested` name is near, but not near enough."""

    span: Span
    ids: tuple[str, ...]
    alias: str
    score: float
    suggested: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingMention:
    """A noun phrase that stands for a thing. `ids` are the things it may mean, the most general first."""

    span: Span
    ids: tuple[str, ...]
    noun: str
    score: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureMention:
    """A word or phrase that signals measures. `ids` in the order of measures.yaml."""

    span: Span
    ids: tuple[str, ...]
    word: str
    score: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Negation:
    """`cue` ("did not") turns what stands in `scope` round."""

    cue: Span
    scope: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """`speaker` ("Iraq's military") is said to have asserted what stands in `content`; `cue` is "said", "denied"."""

    cue: Span
    speaker: Span
    content: Span
    denies: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkability:
    """Whether a sentence asserts something checkable; `reason` is a plain phrase ("a question", "a prediction")."""

    checkable: bool
    reason: str
    score: float


# ---------------------------------------------------------------- claims


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    TABLE_ROW = "table-row"
    CAPTION = "caption"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of prose as it is read, markup left out. `marks` say where its characters stand in the source.

    Each mark (offset in `text`, offset in the source) begins a run in which both advance together. `label` stands for
    the offset where a source has no lines ("paragraph 4", "page 2"), and `line` is its number. `section` counts the
    headings before it. A row of a table is read with its header's words, which stand for the cell they head.
    """

    kind: BlockKind
    text: str
    marks: tuple[tuple[int, int], ...] = ((0, 0),)
    section: int = 0
    label: str | None = None
    line: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A draft as it was read: `text` is the source where it is text, "" where it is not; `date` its own date."""

    name: str
    text: str
    blocks: tuple[Block, ...]
    date: date | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a document, with where it stands. `text` is a verbatim slice of its block's text.

    `marks` (offset in `text`, position in the document) begin runs in which both advance together; without them the
    sentence stands unbroken from `start`.
    """

    text: str
    start: Position
    end: Position
    section: int = 0
    kind: BlockKind = BlockKind.PARAGRAPH
    marks: tuple[tuple[int, Position], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """One checkable part of a claim.

    `measure` and `of` are ids of the lexicon or None where the lexicon has no word for it; `of` is a tuple because a
    bare noun ("troops") may stand for several things. `signal` is the word that signalled the measure. `negated`
    turns it round ("33 missiles did not hit"). `speakers` are the names the claim attributes it to. `places` and
    `dates` narrow the claim's own for this assertion alone ("17 at Al-Asad and five at Erbil").
    """

    span: Span
    measure: str | None
    of: tuple[str, ...]
    value: Value
    counted: str = ""
    signal: str = ""
    negated: bool = False
    speakers: tuple[str, ...] = ()
    speaker_text: str = ""
    places: tuple[str, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    hedge: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """What a claim (or its context) says of the event it is about. `events` are those named outright; `since` the start
    of a running count ("since 17 October"); `things` the nouns met, which hint at the kind of event ("drone attack");
    `unknown` places the lexicon has no name for."""

    places: tuple[str, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    since: tuple[DateSpan, ...] = ()
    things: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A cue the claim took from its context: `what` in words, from `line`."""

    what: str
    cues: Cues
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something to tell the user that is no verdict: a near-miss name, a weekday that does not fit, a figure too large
    to read. `kind` is one of the words in `pipeline` ("did-you-mean", "weekday", "sum", "unreadable", …). `other` is
    the second place it is about, where a draft says one thing here and another there."""

    kind: str
    text: str
    span: Span | None = None
    fault: bool = False
    other: Position | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One checkable sentence, as it was read."""

    text: str
    checkability: Checkability
    assertions: tuple[Assertion, ...]
    cues: Cues
    carried: tuple[Carried, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    names: tuple[NameMention, ...] = ()
    things: tuple[ThingMention, ...] = ()
    measures: tuple[MeasureMention, ...] = ()
    notes: tuple[Note, ...] = ()


# ---------------------------------------------------------------- the knowledge base


class NameKind(StrEnum):
    PLACE = "place"
    ORGANISATION = "organisation"
    PERSON = "person"
    WEAPON = "weapon"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A place, organisation, person or weapon type with its spellings. `within` are wider names (a base within a
    province; a militia within an alliance); `speaks_for` is the authority a speaker speaks for."""

    id: str
    title: str
    kind: NameKind
    aliases: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    speaks_for: str | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What a measure counts. `nouns` are the words for it, singular or plural; a noun of several words must be met
    whole. With `modifiers` ("US", "American") one of them must stand by the noun. A `generic` thing's noun leaves open
    which narrower thing is meant ("troops"). `usually` is the measure meant where a claim gives no word for one;
    `loosely` are things the news calls by its name ("rockets" for missiles)."""

    id: str
    title: str
    nouns: tuple[str, ...]
    modifiers: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    generic: bool = False
    usually: str | None = None
    loosely: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is asserted of an event. `words` signal it (base forms; "shoot down" may be split by its object).

    `within` are wider measures (hit within launched); `loosely` those used for one another in the news; `of` the things
    it can count. `several` says that more than one value may hold at once (claimed-by). `phrase` words a figure for the
    safe wording: "{value} {thing} were launched".
    """

    id: str
    title: str
    words: tuple[str, ...]
    kind: ValueKind
    several: bool = False
    of: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    loosely: tuple[str, ...] = ()
    phrase: str = ""
    takes: tuple[NameKind, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words a knowledge base knows, by id, in file order."""

    names: Mapping[str, Name] = field(default_factory=dict)
    things: Mapping[str, Thing] = field(default_factory=dict)
    measures: Mapping[str, Measure] = field(default_factory=dict)
    event_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Reliability(StrEnum):
    """The Admiralty code's letter for a source: A reliable … E unreliable, F cannot be judged."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document somebody published. `derived_from` names the source or publisher whose copy it republishes."""

    id: str
    title: str
    publisher: str
    url: str | None
    published: date | None
    kind: str
    reliability: Reliability
    derived_from: str | None = None
    note: str = ""
    accessed: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened at a place and time, or a standing state of affairs (`standing`)."""

    id: str
    title: str
    date: DateSpan
    places: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    standing: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePosition:
    """A place in a knowledge file, for reports and errors; `line` and `column` count from 1."""

    path: str
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One source's assertion that a measure of an event has a value: the unit of the knowledge base.

    `id` is "event/statement". `places` and `on` are the event's unless the statement gives its own (`own_place` says
    so). `speaker` is a name's id, or the source's id where it speaks for itself (`own_voice`); `authority` is what the
    speaker speaks for, else the speaker. `written` is the value as the curator wrote it. `measure` is None for a
    statement with `says` alone. With a `rating` the source does not assert what `says` holds: `claimant` did, and the
    source rates it ("False"). `knowledge_base` is the title of the one it is from, where several are stacked.
    """

    id: str
    event: str
    measure: str | None
    of: str | None
    value: Value | None
    written: str
    speaker: str
    speaker_title: str
    authority: str
    own_voice: bool
    source: str
    as_of: date | None
    where: str
    says: str
    places: tuple[str, ...]
    own_place: bool = False
    on: DateSpan | None = None
    supersedes: tuple[str, ...] = ()
    corrected: str = ""
    note: str = ""
    position: FilePosition | None = None
    knowledge_base: str = ""
    rating: str = ""
    claimant: str = ""


# ---------------------------------------------------------------- evidence and verdicts


class Stance(StrEnum):
    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONSISTENT = "consistent"
    RELATED = "related"


class Strength(StrEnum):
    DIRECT = "direct"
    INDIRECT = "indirect"
    IMPLIED = "implied"


class Status(StrEnum):
    CURRENT = "current"
    SUPERSEDED = "superseded"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What one value says of another, before anything is known of who said it."""

    stance: Stance
    strength: Strength
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A statement with its stance on an assertion. `decides` is False where it is shown but does not count (another
    speaker than the one the claim names). `reason` is one plain sentence."""

    statement: Statement
    source: Source
    stance: Stance
    strength: Strength
    status: Status
    reason: str
    decides: bool = True


class Verdict(StrEnum):
    """In falling order of what a claim takes from its assertions: the worst first."""

    REFUTED = "refuted"
    DISPUTED = "disputed"
    OUTDATED = "outdated"
    NEEDS_CONTEXT = "needs-context"
    UNCONFIRMED = "unconfirmed"
    NO_EVIDENCE = "no-evidence"
    SUPPORTED = "supported"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One event an assertion could be about, and what follows if it is. Evidence strongest first; `history` holds the
    superseded figures in order of time, `speakers` the number of independent speakers for and against."""

    event: Event
    verdict: Verdict
    evidence: tuple[Evidence, ...]
    speakers_for: int = 0
    speakers_against: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAlike:
    """The claim's very figure, given for another event."""

    event: Event
    statement: Statement
    source: Source
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Considered:
    """For `--explain`: a statement that was looked at, whether it was kept, and why."""

    statement: str
    kept: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedAssertion:
    assertion: Assertion
    verdict: Verdict
    readings: tuple[Reading, ...]
    look_alikes: tuple[LookAlike, ...] = ()
    note: str = ""
    considered: tuple[Considered, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedClaim:
    """`fault` is the index of the assertion whose verdict the claim took; `suggestion` is safe wording, "" if none.

    `marks` are the sentence's: where its text is not one unbroken stretch of the document.
    """

    claim: Claim
    start: Position
    end: Position
    verdict: Verdict
    fault: int | None
    assertions: tuple[JudgedAssertion, ...]
    suggestion: str = ""
    notes: tuple[Note, ...] = ()
    marks: tuple[tuple[int, Position], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedDocument:
    """`skipped` are the sentences that are not checkable, with why; `notes` concern the document as a whole.

    `source` is the draft as it was given, where that is text.
    """

    name: str
    claims: tuple[JudgedClaim, ...]
    skipped: tuple[tuple[Sentence, str], ...] = ()
    notes: tuple[Note, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnowledgeSummary:
    title: str
    digest: str
    statements: int
    as_of: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """`lexicon` gives the titles of the names, things and measures that the report mentions by id."""

    knowledge: KnowledgeSummary
    documents: tuple[CheckedDocument, ...]
    lexicon: Lexicon = field(default_factory=Lexicon)
