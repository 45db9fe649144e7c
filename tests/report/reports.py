"""Reports made by hand, one for each kind of answer, for the tests of the formats."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from claimcheck.figures import make_quantity
from claimcheck.model import (
    Assertion,
    Carried,
    Checkability,
    CheckedDocument,
    Claim,
    Comparison,
    Considered,
    Cues,
    DateSpan,
    Event,
    Evidence,
    FilePosition,
    JudgedAssertion,
    JudgedClaim,
    KnowledgeSummary,
    Lexicon,
    LookAlike,
    Measure,
    MeasureMention,
    Name,
    NameKind,
    NameMention,
    NameValue,
    Note,
    Position,
    Qualifier,
    Quantity,
    QuantityMention,
    Reading,
    Reliability,
    Report,
    Sentence,
    Source,
    Span,
    Stance,
    Statement,
    Status,
    Strength,
    Thing,
    ThingMention,
    Value,
    ValueKind,
    Verdict,
)


def _names() -> dict[str, Name]:
    places = {"ain-al-asad": "Ain al-Asad Air Base", "camp-taji": "Camp Taji"}
    people = {"islamic-resistance-in-iraq": "Islamic Resistance in Iraq", "kataib-hezbollah": "Kataib Hezbollah"}
    return {
        **{id: Name(id=id, title=title, kind=NameKind.PLACE) for id, title in places.items()},
        **{id: Name(id=id, title=title, kind=NameKind.ORGANISATION) for id, title in people.items()},
    }


def _measures() -> dict[str, Measure]:
    titles = {
        "hit": "hit",
        "launched": "launched",
        "injured": "injured",
        "brain-injured": "diagnosed with brain injuries",
        "killed": "killed",
    }
    counts = {id: Measure(id=id, title=title, words=(title,), kind=ValueKind.QUANTITY) for id, title in titles.items()}
    named = Measure(id="claimed-by", title="claimed by", words=("claim",), kind=ValueKind.NAME, several=True)
    return {**counts, "claimed-by": named}


LEXICON = Lexicon(
    names=_names(),
    things={
        id: Thing(id=id, title=title, nouns=(title,))
        for id, title in {"missiles": "missiles", "us-service-members": "US service members"}.items()
    },
    measures=_measures(),
)


def _day(text: str) -> DateSpan:
    first = date.fromisoformat(text)
    return DateSpan(first=first, after=date.fromordinal(first.toordinal() + 1))


JANUARY_2024 = Event(
    id="2024-01-20-asad-missile-attack",
    title="Missile attack on Ain al-Asad Air Base",
    date=_day("2024-01-20"),
    places=("ain-al-asad",),
)
JANUARY_2020 = Event(
    id="2020-01-08-iran-strikes",
    title="Iranian missile strikes on Al-Asad and Erbil",
    date=_day("2020-01-08"),
    places=("ain-al-asad",),
)
TAJI = Event(
    id="2020-03-14-taji-rocket-attack",
    title="Rocket attack on Camp Taji",
    date=_day("2020-03-14"),
    places=("camp-taji",),
)


def make_source(publisher: str, reliability: str, published: str | None = None, kind: str = "newspaper") -> Source:
    slug = publisher.lower().replace(" ", "-")
    return Source(
        id=slug,
        title=f"A report by {publisher}",
        publisher=publisher,
        url=f"https://example.org/{slug}",
        published=date.fromisoformat(published) if published else None,
        kind=kind,
        reliability=Reliability(reliability),
    )


AIBOT = make_source("AiBot", "E", "2024-01-21", "machine-written")
STRIPES = make_source("Stars and Stripes", "B", "2024-01-23")
REUTERS = make_source("Reuters", "B", "2020-02-10", "wire")
CENTCOM = make_source("US Central Command", "B", "2020-01-08", "official-statement")
GUARDIAN = make_source("The Guardian", "B", "2020-01-16")


def state(
    event: Event,
    id: str,
    measure: str | None,
    value: Value | None,
    written: str,
    speaker: str,
    source: Source,
    as_of: str,
    *,
    says: str = "",
    corrected: str = "",
) -> Statement:
    return Statement(
        id=f"{event.id}/{id}",
        event=event.id,
        measure=measure,
        of="missiles" if measure in ("hit", "launched") else "us-service-members",
        value=value,
        written=written,
        speaker=speaker.lower().replace(" ", "-"),
        speaker_title=speaker,
        authority="us-military" if speaker.startswith(("Pentagon", "US ")) else speaker.lower().replace(" ", "-"),
        own_voice=False,
        source=source.id,
        as_of=date.fromisoformat(as_of),
        where="third paragraph",
        says=says or f"{speaker} gave {written}.",
        places=event.places,
        corrected=corrected,
        position=FilePosition(path=f"knowledge/events/{event.id}.yaml", line=7, column=5),
    )


def weigh(
    statement: Statement,
    source: Source,
    stance: str,
    reason: str,
    *,
    strength: str = "direct",
    status: str = "current",
    decides: bool = True,
) -> Evidence:
    comparison = Comparison(stance=Stance(stance), strength=Strength(strength), reason=reason)
    return Evidence(
        statement=statement,
        source=source,
        stance=comparison.stance,
        strength=comparison.strength,
        status=Status(status),
        reason=comparison.reason,
        decides=decides,
    )


def exactly(number: float) -> Quantity:
    return make_quantity(Qualifier.EXACTLY, number, explicit=False)


def at_least(number: float) -> Quantity:
    return make_quantity(Qualifier.AT_LEAST, number)


def find_span(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start=start, end=start + len(part))


def read(text: str, *assertions: Assertion, **more: object) -> Claim:
    checkable = Checkability(checkable=True, reason="it gives a figure", score=0.9)
    return Claim(text=text, checkability=checkable, assertions=assertions, cues=Cues(), **more)  # type: ignore[arg-type]


def judge(
    claim: Claim,
    verdict: str,
    *judged: JudgedAssertion,
    suggestion: str = "",
    line: int = 1,
    notes: tuple[Note, ...] = (),
) -> JudgedClaim:
    worst = [one.verdict for one in judged]
    return JudgedClaim(
        claim=claim,
        start=Position(line=line, column=1, offset=0),
        end=Position(line=line, column=1 + len(claim.text), offset=len(claim.text)),
        verdict=Verdict(verdict),
        fault=worst.index(Verdict(verdict)) if Verdict(verdict) in worst else None,
        assertions=judged,
        suggestion=suggestion,
        notes=notes,
    )


def report_on(*claims: JudgedClaim, name: str = "<claim>", **more: object) -> Report:
    return Report(
        knowledge=KnowledgeSummary(title="Attacks on US forces", digest="sha256:0f", statements=412, as_of=None),
        documents=(CheckedDocument(name=name, claims=claims, **more),),  # type: ignore[arg-type]
        lexicon=LEXICON,
    )


def disputed() -> JudgedClaim:
    """Both sides on one event, one of them by a neighbouring measure, and a look-alike."""
    text = "33 missiles hit Ain al-Asad"
    assertion = Assertion(
        span=find_span(text, "33 missiles"),
        measure="hit",
        of=("missiles",),
        value=exactly(33),
        counted="missiles",
        signal="hit",
    )
    launched = state(JANUARY_2024, "launched", "launched", exactly(33), "33", "Iraqi military", AIBOT, "2024-01-21")
    floor = state(JANUARY_2024, "hit", "hit", at_least(10), "at least 10", "US officials", AIBOT, "2024-01-21")
    taji = state(TAJI, "launched-iraq", "launched", exactly(33), "33", "Iraqi military", REUTERS, "2020-03-14")
    reading = Reading(
        event=JANUARY_2024,
        verdict=Verdict.DISPUTED,
        evidence=(
            weigh(
                launched,
                AIBOT,
                "supports",
                "33 is given for missiles launched, not for missiles that hit",
                strength="indirect",
            ),
            weigh(floor, AIBOT, "contradicts", "at least 10 is not usually said of 33", strength="implied"),
        ),
        speakers_for=1,
        speakers_against=1,
    )
    judged = JudgedAssertion(
        assertion=assertion,
        verdict=Verdict.DISPUTED,
        readings=(reading,),
        look_alikes=(
            LookAlike(
                event=TAJI,
                statement=taji,
                source=REUTERS,
                reason="33 rockets is the Iraqi military's count at Camp Taji, 14 March 2020",
            ),
        ),
        note="this rests on sources graded D to F alone",
        considered=(
            Considered(statement=launched.id, kept=True, why="launched is used loosely for hit"),
            Considered(statement=floor.id, kept=True, why="same measure and thing"),
            Considered(statement=taji.id, kept=False, why="another place: Camp Taji"),
        ),
    )
    claim = read(
        text,
        assertion,
        quantities=(QuantityMention(span=find_span(text, "33"), figure=find_span(text, "33"), quantity=exactly(33)),),
        names=(NameMention(span=find_span(text, "Ain al-Asad"), ids=("ain-al-asad",), alias="Ain al-Asad", score=1.0),),
        things=(ThingMention(span=find_span(text, "missiles"), ids=("missiles",), noun="missile"),),
        measures=(MeasureMention(span=find_span(text, "hit"), ids=("hit",), word="hit"),),
        carried=(Carried(what="the attack of 20 January 2024", cues=Cues(), line=3),),
    )
    return judge(
        claim,
        "disputed",
        judged,
        suggestion="at least 10 missiles struck, US officials said; Iraq's military counted 33 launched",
    )


def _toll(verdict: str, value: Quantity, number: str, readings: tuple[Reading, ...], note: str = "") -> JudgedClaim:
    text = f"{number} US troops were injured at Ain al-Asad"
    assertion = Assertion(
        span=find_span(text, f"{number} US troops"),
        measure="injured",
        of=("us-service-members",),
        value=value,
        counted="US troops",
        signal="injured",
    )
    judged = JudgedAssertion(assertion=assertion, verdict=Verdict(verdict), readings=readings, note=note)
    return judge(read(text, assertion), verdict, judged)


_TOLL = (
    ("none", 0, "2020-01-08", CENTCOM),
    ("11", 11, "2020-01-16", GUARDIAN),
    ("34", 34, "2020-01-24", REUTERS),
    ("50", 50, "2020-01-28", REUTERS),
    ("64", 64, "2020-01-30", REUTERS),
    ("109", 109, "2020-02-10", REUTERS),
)


def _injured_2020(claimed: float, last_stance: str) -> tuple[Evidence, ...]:
    evidence = []
    for written, number, day, source in _TOLL:
        statement = state(
            JANUARY_2020, f"injured-{number}", "injured", exactly(number), written, "Pentagon", source, day
        )
        same = number == claimed
        reason = f"the source says {written} too" if same else f"the source says {written}, not {claimed:g}"
        evidence.append(weigh(statement, source, "supports" if same else "contradicts", reason, status="superseded"))
    latest = state(JANUARY_2020, "injured-110", "injured", exactly(110), "110", "Pentagon", REUTERS, "2020-02-21")
    stripes = state(JANUARY_2020, "injured-110-s", "injured", exactly(110), "110", "Pentagon", STRIPES, "2020-02-21")
    reason = f"the source says 110, not {claimed:g}"
    current = [weigh(latest, REUTERS, last_stance, reason), weigh(stripes, STRIPES, last_stance, reason)]
    return (*current, *evidence)


def outdated() -> JudgedClaim:
    """A figure since superseded, with its history."""
    reading = Reading(
        event=JANUARY_2020,
        verdict=Verdict.OUTDATED,
        evidence=_injured_2020(34, "contradicts"),
        speakers_for=0,
        speakers_against=1,
    )
    return _toll("outdated", exactly(34), "34", (reading,))


def needs_context() -> JudgedClaim:
    """True of one event, refuted of another."""
    four = state(JANUARY_2024, "injured", "brain-injured", at_least(4), "at least 4", "Pentagon", STRIPES, "2024-01-23")
    first = Reading(
        event=JANUARY_2024,
        verdict=Verdict.SUPPORTED,
        evidence=(
            weigh(four, STRIPES, "supports", "the source says at least 4", strength="implied"),
            weigh(
                state(JANUARY_2024, "old", "injured", exactly(4), "4", "US officials", AIBOT, "2024-01-21"),
                AIBOT,
                "supports",
                "the source says 4 too",
            ),
        ),
        speakers_for=2,
    )
    second = Reading(
        event=JANUARY_2020,
        verdict=Verdict.REFUTED,
        evidence=_injured_2020(4, "contradicts"),
        speakers_against=1,
    )
    return _toll("needs-context", exactly(4), "4", (first, second), note="say which attack is meant")


def no_evidence() -> JudgedClaim:
    """Nothing found, and a name that is nearly one that is known."""
    text = "Two tanks were lost at Ain al-Assda"
    note = Note(kind="did-you-mean", text="did you mean Ain al-Asad?", span=find_span(text, "Ain al-Assda"))
    assertion = Assertion(span=find_span(text, "Two tanks"), measure=None, of=(), value=exactly(2), counted="tanks")
    judged = JudgedAssertion(assertion=assertion, verdict=Verdict.NO_EVIDENCE, readings=())
    return judge(read(text, assertion, notes=(note,)), "no-evidence", judged)


def supported() -> JudgedClaim:
    """A name, with several speakers and no number line."""
    text = "The Islamic Resistance in Iraq claimed the attack"
    value = NameValue(names=("islamic-resistance-in-iraq",))
    assertion = Assertion(
        span=find_span(text, "Islamic Resistance in Iraq"), measure="claimed-by", of=(), value=value, signal="claimed"
    )
    said = state(
        JANUARY_2024,
        "claimed",
        "claimed-by",
        value,
        "islamic-resistance-in-iraq",
        "Islamic Resistance in Iraq",
        STRIPES,
        "2024-01-20",
    )
    reading = Reading(
        event=JANUARY_2024,
        verdict=Verdict.SUPPORTED,
        evidence=(weigh(said, STRIPES, "supports", "the source names the Islamic Resistance in Iraq too"),),
        speakers_for=1,
    )
    judged = JudgedAssertion(assertion=assertion, verdict=Verdict.SUPPORTED, readings=(reading,))
    return judge(read(text, assertion), "supported", judged)


def refuted() -> JudgedClaim:
    """Two assertions, one at fault; a corrected statement and one that does not decide."""
    text = "Four US troops were injured\nand two were killed on 20 January 2024"
    injured = Assertion(
        span=find_span(text, "Four US troops"), measure="injured", of=("us-service-members",), value=exactly(4)
    )
    killed = Assertion(span=find_span(text, "two"), measure="killed", of=("us-service-members",), value=exactly(2))
    four = state(JANUARY_2024, "injured", "injured", exactly(4), "4", "US officials", AIBOT, "2024-01-21")
    none = state(JANUARY_2024, "killed", "killed", exactly(0), "none", "Pentagon", STRIPES, "2024-01-23")
    other = state(JANUARY_2024, "killed-o", "killed", exactly(0), "none", "Iraqi military", REUTERS, "2024-01-21")
    wrong = state(
        JANUARY_2024,
        "killed-w",
        "killed",
        exactly(2),
        "2",
        "Iraqi military",
        GUARDIAN,
        "2024-01-20",
        corrected="the paper withdrew the figure the next day",
    )
    return judge(
        read(text, injured, killed),
        "refuted",
        JudgedAssertion(
            assertion=injured,
            verdict=Verdict.SUPPORTED,
            readings=(
                Reading(
                    event=JANUARY_2024,
                    verdict=Verdict.SUPPORTED,
                    evidence=(weigh(four, AIBOT, "supports", "the source says 4 too"),),
                    speakers_for=1,
                ),
            ),
        ),
        JudgedAssertion(
            assertion=killed,
            verdict=Verdict.REFUTED,
            readings=(
                Reading(
                    event=JANUARY_2024,
                    verdict=Verdict.REFUTED,
                    evidence=(
                        weigh(none, STRIPES, "contradicts", "the source says none, not 2"),
                        weigh(other, REUTERS, "contradicts", "the source says none, not 2", decides=False),
                        weigh(wrong, GUARDIAN, "supports", "the source says 2 too", status="corrected"),
                    ),
                    speakers_against=1,
                ),
            ),
        ),
        suggestion="at least four US service members were injured, the Pentagon said; no one was killed",
    )


def unconfirmed() -> JudgedClaim:
    """A source leaves room for the figure, by a speaker the claim names."""
    text = "US officials said 12 missiles hit Ain al-Asad"
    assertion = Assertion(
        span=find_span(text, "12 missiles"),
        measure="hit",
        of=("missiles",),
        value=exactly(12),
        counted="missiles",
        signal="hit",
        speakers=("us-officials",),
        speaker_text="US officials",
    )
    floor = state(JANUARY_2024, "hit", "hit", at_least(10), "at least 10", "US officials", AIBOT, "2024-01-21")
    reading = Reading(
        event=JANUARY_2024,
        verdict=Verdict.UNCONFIRMED,
        evidence=(weigh(floor, AIBOT, "consistent", "12 is within at least 10, but more precise"),),
    )
    judged = JudgedAssertion(assertion=assertion, verdict=Verdict.UNCONFIRMED, readings=(reading,))
    return judge(read(text, assertion), "unconfirmed", judged)


CASES = {
    "disputed": disputed,
    "outdated": outdated,
    "needs-context": needs_context,
    "no-evidence": no_evidence,
    "supported": supported,
    "refuted": refuted,
    "unconfirmed": unconfirmed,
}


TEXTS = (
    "33 missiles hit Ain al-Asad",
    "34 US troops were injured at Ain al-Asad",
    "4 US troops were injured at Ain al-Asad",
    "Two tanks were lost at Ain al-Assda",
    "The Islamic Resistance in Iraq claimed the attack",
    "Four US troops were injured\n  and two were killed on 20 January 2024",
    "US officials said 12 missiles hit Ain al-Asad",
)
DRAFT = "# What is known\n\n" + ".\n\n".join(TEXTS) + ".\n\nWill Iran respond?\n"


def draft() -> Report:
    """A draft with every case, each where DRAFT has it; a sentence broken over two lines, one skipped, and notes."""
    claims = [_settle(make(), text) for make, text in zip(CASES.values(), TEXTS, strict=True)]
    weekday = Note(
        kind="weekday",
        text="20 January 2024 was a Saturday, not a Friday",
        span=find_span(claims[5].claim.text, "20 January 2024"),
        fault=True,
    )
    figures = Note(
        kind="figures-differ",
        text="“4 US troops” here, but “34 US troops” on line 5",
        span=find_span(claims[2].claim.text, "4 US troops"),
        fault=True,
        other=claims[1].start,
    )
    claims[2] = replace(claims[2], notes=(figures,))
    claims[5] = replace(claims[5], notes=(weekday,))
    skipped = Sentence(text="Will Iran respond?", start=_find("Will Iran"), end=_find("\n", after="respond?"))
    return report_on(
        *claims,
        name="drafts/a draft.md",
        skipped=((skipped, "a question"),),
        notes=(
            Note(kind="encoding", text="the file begins with a byte order mark"),
            Note(kind="spelt-two-ways", text="“Al-Asad” on line 1, but “Al-Assad” on line 2", fault=True),
        ),
        source=DRAFT,
    )


def _find(text: str, *, after: str = "") -> Position:
    """Where a text stands in DRAFT, at the beginning of a line or `after` another text."""
    offset = DRAFT.index(text, DRAFT.index(after)) if after else DRAFT.index(f"\n{text}") + 1
    before = DRAFT[:offset]
    return Position(line=before.count("\n") + 1, column=offset - before.rfind("\n"), offset=offset)


def _settle(judged: JudgedClaim, text: str) -> JudgedClaim:
    """The claim where DRAFT has it, its lines joined by a space."""
    lines = [line.strip() for line in text.split("\n")]
    start = _find(lines[0])
    last = _find(lines[-1], after=lines[0]) if len(lines) > 1 else start
    end = replace(last, column=last.column + len(lines[-1]), offset=last.offset + len(lines[-1]))
    marks = ((0, start), (len(lines[0]) + 1, last)) if len(lines) > 1 else ()
    claim = replace(judged.claim, text=" ".join(lines))
    return replace(judged, claim=claim, start=start, end=end, marks=marks)
