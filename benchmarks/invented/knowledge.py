"""Invented knowledge bases of any size, as a curator would write them, and claims made from their statements.

The same size and seed always give the same files. An event is a disaster or a march at a place on a day, with three to
twenty-two statements: several speakers' figures, which differ, running totals that supersede one another, the date, and
sentences without a figure. Places, speakers and sources are drawn by Zipf's law: the r-th is met 1/r as often as the
first. A claim is worded anew from one statement, with the place as it is written, in another spelling or with a typo.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from random import Random

from .names import invent_word, mistype, respell, slug
from .words import (
    BODIES,
    CLAIMS,
    COUNTED,
    DISASTERS,
    GIVEN,
    HAPPENED,
    LEXICON,
    MARCHES,
    OF_DISASTERS,
    OF_MARCHES,
    PAPER_KINDS,
    PAPERS,
    PARTS,
    REMARKS,
    TITLES,
    WHENS,
    WHERES,
)

FIRST_DAY = date(1995, 1, 1)
DAYS = 11_000
PER_EVENT = 10  # statements, in the mean of SIZES
SIZES = (3, 5, 8, 12, 22)
DEVIATIONS = (0.6, 0.8, 1, 1, 1.2)  # of a speaker's figure from the truth
QUALIFIERS = ("{}", "{}", "{}", "at least {}", "more than {}", "about {}", "nearly {}")
FILE_ENTRIES = 500  # sources in one file


class Written(StrEnum):
    """How a claim writes its place, or that its statement is words alone."""

    EXACT = "exact"
    VARIANT = "variant"
    TYPO = "typo"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    id: str
    title: str
    aliases: tuple[str, ...]
    region: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A statement. `value` is as the file has it, "" for one that is words alone."""

    id: str
    measure: str
    of: str
    value: str
    speaker: str
    source: str
    day: date
    where: str
    says: str
    supersedes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An event with its statements."""

    id: str
    kind: str
    title: str
    day: date
    place: Place
    statements: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A claim, the full id of the statement it was made from, and how it writes the place."""

    text: str
    statement: str
    written: Written


class Invention:
    """A knowledge base of about so many statements: an event for every ten."""

    def __init__(self, statements: int, seed: int = 1) -> None:
        self.events = max(1, statements // PER_EVENT)
        self.statements = sum(SIZES[number % len(SIZES)] for number in range(self.events))
        self._seed = seed
        chance = Random(seed)
        taken: set[str] = set()
        self.regions = [invent_word(chance, taken) for _ in range(max(4, statements // 2_000))]
        self.places = [
            _invent_place(chance, taken, slug(self.regions[chance.randrange(len(self.regions))]))
            for _ in range(max(20, statements // 50))
        ]
        self.bodies = [
            f"{invent_word(chance, taken)} {chance.choice(BODIES)}" for _ in range(max(10, statements // 250))
        ]
        self.people = [
            f"{chance.choice(GIVEN)} {invent_word(chance, taken)}" for _ in range(max(10, statements // 250))
        ]
        self.papers = [
            f"{invent_word(chance, taken)} {chance.choice(PAPERS)}" for _ in range(max(5, statements // 1_000))
        ]
        self.sources = max(20, statements // 20)

    def write(self, folder: Path) -> None:
        """The YAML files, into a new folder."""
        (folder / "events").mkdir(parents=True)
        (folder / "sources").mkdir()
        head = f"title: Invented events, {self.statements:,} statements\nlanguage: en\nschema: claimcheck-knowledge/1\n"
        (folder / "knowledge-base.yaml").write_text(head, encoding="utf-8")
        (folder / "names.yaml").write_text("".join(self._name_entries()), encoding="utf-8")
        for name, text in LEXICON.items():
            (folder / name).write_text(text, encoding="utf-8")
        for first in range(0, self.sources, FILE_ENTRIES):
            entries = map(self._source_entry, range(first, min(first + FILE_ENTRIES, self.sources)))
            (folder / "sources" / f"sources-{first // FILE_ENTRIES:04}.yaml").write_text("".join(entries), "utf-8")
        for number in range(self.events):
            event = self.event(number)
            (folder / "events" / f"{event.id}.yaml").write_text(event_text(event), encoding="utf-8")

    def event(self, number: int) -> Happening:
        """The `number`-th, from 0."""
        chance = Random(self._seed * 1_000_003 + number)
        place = self.places[zipf(chance, len(self.places))]
        day = FIRST_DAY + timedelta(chance.randrange(DAYS))
        kind = chance.choice(DISASTERS if chance.random() < 0.8 else MARCHES)
        return Happening(
            id=f"{day}-{place.id}-{slug(kind)}-{number}",
            kind=kind,
            title=f"{kind.capitalize()} in {place.title}",
            day=day,
            place=place,
            statements=tuple(self._invent_statements(chance, SIZES[number % len(SIZES)], kind, day, place)),
        )

    def claims(self, count: int, seed: int = 7) -> Iterator[Claimed]:
        """Each from a statement of its own choice, a quarter of each way of writing it."""
        ways = tuple(Written)
        chance = Random(seed)
        made = 0
        while made < count:
            way = ways[made % len(ways)]
            event = self.event(chance.randrange(self.events))
            fitting = [one for one in event.statements if (not one.measure) == (way is Written.TEXT)]
            if not fitting:
                continue
            said = chance.choice(fitting)
            text = word_claim(chance, event, said, way)
            if text:
                made += 1
                yield Claimed(text=text, statement=f"{event.id}/{said.id}", written=way)

    def _invent_statements(self, chance: Random, size: int, kind: str, day: date, place: Place) -> Iterator[Said]:
        speakers = [self._invent_speaker(chance) for _ in range(4)]
        counts = _Counts(chance, OF_MARCHES if kind in MARCHES else OF_DISASTERS, place)
        for number in range(size):
            source = f"source-{zipf(chance, self.sources)}"
            said_on = day + timedelta(number // 3)
            if number == 1:
                yield Said(
                    id="date", measure="date", of="", value=str(day), speaker="", source=source, day=said_on,
                    where=chance.choice(WHERES), says=f"It happened on {_long(day)}.",
                )  # fmt: skip
            elif number % 10 == 2:
                yield self._invent_remark(chance, number, kind, place, source, said_on)
            else:
                yield counts.invent(number, chance.choice(speakers), source, said_on)

    def _invent_remark(self, chance: Random, number: int, kind: str, place: Place, source: str, day: date) -> Said:
        remark = chance.randrange(len(REMARKS))
        who = chance.choice(self.people)
        says = REMARKS[remark][0].format(
            who=who, place=place.title, kind=kind, part=chance.choice(PARTS), when=chance.choice(WHENS)
        )
        return Said(
            id=f"remark-{number}-{remark}", measure="", of="", value="", speaker=slug(who), source=source, day=day,
            where=chance.choice(WHERES), says=says + ".",
        )  # fmt: skip

    def _invent_speaker(self, chance: Random) -> str:
        if chance.random() < 0.2:
            return ""
        names = self.bodies if chance.random() < 0.7 else self.people
        return slug(names[zipf(chance, len(names))])

    def _name_entries(self) -> Iterator[str]:
        for region in self.regions:
            yield f"- name: {slug(region)}\n  kind: place\n  title: {region}\n"
        for place in self.places:
            aliases = f"  aliases: [{', '.join(place.aliases)}]\n" if place.aliases else ""
            yield f"- name: {place.id}\n  kind: place\n  title: {place.title}\n{aliases}  within: {place.region}\n"
        for body in self.bodies:
            yield f"- name: {slug(body)}\n  kind: organisation\n  title: {body}\n"
        for number, person in enumerate(self.people):
            body = self.bodies[number % len(self.bodies)]
            yield f"- name: {slug(person)}\n  kind: person\n  title: {person}\n  speaks-for: {slug(body)}\n"

    def _source_entry(self, number: int) -> str:
        chance = Random(self._seed * 7_919 + number)
        paper = self.papers[zipf(chance, len(self.papers))]
        published = FIRST_DAY + timedelta(chance.randrange(DAYS))
        return (
            f"- source: source-{number}\n"
            f"  title: {chance.choice(DISASTERS).capitalize()} toll rises, officials say\n"
            f"  publisher: {paper}\n"
            f"  url: https://{slug(paper)}.example/{published:%Y/%m/%d}/{number}\n"
            f"  published: {published}\n"
            f"  kind: {chance.choice(PAPER_KINDS)}\n"
        )


class _Counts:
    """Figures of one event: each speaker's differ from the truth and go on rising."""

    def __init__(self, chance: Random, measures: Sequence[str], place: Place) -> None:
        self._chance, self._measures, self._place = chance, measures, place
        self._truth: dict[tuple[str, str], int] = {}
        # measure, thing and speaker -> the figure last given, and its statement
        self._given: dict[tuple[str, str, str], tuple[int, str]] = {}

    def invent(self, number: int, speaker: str, source: str, day: date) -> Said:
        chance, measure = self._chance, self._chance.choice(self._measures)
        things, least, most, phrase = COUNTED[measure]
        thing = things[0] if chance.random() < 0.8 else chance.choice(things)
        truth = self._truth.setdefault((measure, thing), int(least * (most / least) ** chance.random()))
        earlier, superseded = self._given.get((measure, thing, speaker), (0, ""))
        figure = max(earlier + 1, int(truth * chance.choice(DEVIATIONS)))
        value = chance.choice(QUALIFIERS).format(f"{figure:,}")
        identity = f"{measure}-{thing}-{number}"
        self._given[measure, thing, speaker] = (figure, identity)
        says = phrase.format(value=value, thing=TITLES.get(thing, thing))
        return Said(
            id=identity, measure=measure, of=thing, value=value, speaker=speaker, source=source, day=day,
            where=chance.choice(WHERES), says=f"{says[0].upper()}{says[1:]} in {self._place.title}.",
            supersedes=superseded if chance.random() < 0.5 else "",
        )  # fmt: skip


def event_text(event: Happening) -> str:
    """The event's file."""
    lines = [f"event: {event.id}\ntitle: {event.title}\ndate: {event.day}\nplace: {event.place.id}\nstatements:\n"]
    for one in event.statements:
        lines.append(f"  - id: {one.id}\n")
        if one.measure:
            lines.append(f"    measure: {one.measure}\n")
            lines.append(f"    of: {one.of}\n    value: {one.value}\n" if one.of else f"    value: {one.value}\n")
        if one.speaker:
            lines.append(f"    speaker: {one.speaker}\n")
        lines.append(f"    source: {one.source}\n    as-of: {one.day}\n    where: {one.where}\n    says: {one.says}\n")
        if one.supersedes:
            lines.append(f"    supersedes: {one.supersedes}\n")
    return "".join(lines)


def word_claim(chance: Random, event: Happening, said: Said, way: Written) -> str:
    """A sentence that says what the statement does; "" where the place has no other spelling."""
    place = event.place.title
    if way is Written.VARIANT:
        place = respell(place, chance)
    elif way is Written.TYPO:
        place = mistype(place, chance)
    if not place:
        return ""
    if not said.measure:
        remark = int(said.id.rpartition("-")[2])
        template, reworded = REMARKS[remark]
        return reworded.format(**_read_back(template, said.says.removesuffix("."))) + "."
    if said.measure == "date":
        text = chance.choice(HAPPENED).format(kind=event.kind, place=place, day=_long(event.day))
    else:
        text = chance.choice(CLAIMS[said.measure]).format(
            value=said.value, thing=TITLES.get(said.of, said.of), kind=event.kind, place=place, day=_long(event.day)
        )
    return text[0].upper() + text[1:] + "."


def _read_back(template: str, text: str) -> dict[str, str]:
    """What stands for each {word} of the template in the text made from it."""
    pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(template))
    found = re.fullmatch(pattern, text)
    assert found is not None, (template, text)
    return {"kind": "", "part": "", "when": "", **found.groupdict()}


def _invent_place(chance: Random, taken: set[str], region: str) -> Place:
    title = invent_word(chance, taken)
    aliases = []
    if chance.random() < 0.3:
        aliases.append(f"{title} {chance.choice(('district', 'city', 'township'))}")
    if chance.random() < 0.2 and (other := respell(title, chance)) and slug(other) not in taken:
        taken.add(slug(other))
        aliases.append(other)
    return Place(id=slug(title), title=title, aliases=tuple(aliases), region=region)


def zipf(chance: Random, count: int) -> int:
    """A number from 0 below `count`, r drawn about 1/(r+1) as often as 0."""
    return min(count - 1, int((count + 1) ** chance.random()) - 1)


def _long(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def texts_of(invention: Invention) -> Iterator[tuple[str, str]]:
    """Each statement by its full id, as one text: what it says, its event and date. For engines that search texts."""
    for number in range(invention.events):
        event = invention.event(number)
        about = f"{event.title} {_long(event.day)}"
        for one in event.statements:
            yield f"{event.id}/{one.id}", f"{one.says} {about}"
