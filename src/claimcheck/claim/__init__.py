"""A sentence -> a claim: its figures, dates, names, polarity and speakers, put together into assertions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from ..dataclass import replace
from ..kinship import Kinship, find_called
from ..language.en.role import SPANS
from ..model import Claim, Lexicon, NameMention, Note, QuantityMention, Span
from ..text import tokenize
from . import event, measure_table, name_table
from .arithmetic import find_sum_faults
from .assembly import assemble
from .attribution import find_attributions
from .checkworthy import decide_checkability
from .clause import split_clauses
from .date import find_dates, find_impossible_dates
from .measure import MeasureFinder
from .mentions import Mentions, covers, overlaps
from .name import NameFinder
from .polarity import find_hedges, find_negations
from .quantity import find_quantities
from .roles import find_roles
from .stranger import find_strangers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LONGEST = 5_000  # characters; no sentence is longer, and what stands near what is looked at pair by pair (house)


class ClaimReader:
    """Reads sentences by one lexicon. Building it is cheap: tables are made when first needed."""

    def __init__(self, lexicon: Lexicon, packed: Mapping[str, Any] | None = None) -> None:
        """`packed` holds the finders' tables ready-made, as `pack_tables` gives them."""
        names, measures, events = (_unpack(packed or {}, part) for part in _TABLES)
        self.names = NameFinder(lexicon, name_table.open_tables(names) if names else None)
        self.measures = MeasureFinder(lexicon, measure_table.open_tables(measures) if measures else None)
        self.events = event.EventFinder(lexicon, event.open_tables(events) if events else None)
        self.kinship = Kinship(lexicon, (packed or {}).get(_CALLED))

    def read_claim(self, text: str, *, today: date | None) -> Claim:
        """The claim that `text`, one sentence, makes. Never raises; what could not be read is in its notes."""
        whole, text = text, text[:LONGEST]
        mentions = self._find_mentions(text, today)
        roles = find_roles(mentions, self.kinship.lexicon)
        assertions, cues = assemble(mentions, roles, self.kinship)
        strangers = find_strangers(mentions)
        notes = tuple(_find_notes(mentions, strangers, self.kinship.lexicon))
        if len(whole) > LONGEST:
            cut = Note(kind="too-long", text=f"only the first {LONGEST:,} characters of {len(whole):,} were read")
            notes = (*notes, cut)
        return Claim(
            text=whole,
            checkability=decide_checkability(text),
            assertions=assertions,
            cues=replace(
                cues, events=self.events.find_events(mentions.tokens), unknown=tuple(one.cut(text) for one in strangers)
            ),
            quantities=mentions.quantities,
            dates=mentions.dates,
            names=mentions.names,
            things=mentions.things,
            measures=mentions.measures,
            notes=notes,
        )

    def _find_mentions(self, text: str, today: date | None) -> Mentions:
        tokens = tokenize(text)
        dates = find_dates(text, today=today)
        quantities = find_quantities(text)
        names = tuple(
            one
            for one in self.names.find_names(text)
            if not any(overlaps(one.span, date.span) for date in dates)
            and not any(_in_unit(one.span, quantity) for quantity in quantities)
        )
        return Mentions(
            text=text,
            tokens=tokens,
            clauses=split_clauses(text),
            quantities=tuple(
                one
                for one in quantities
                if not any(covers(date.span, one.figure) for date in dates) and not _is_stretch(one, text)
            ),
            dates=dates,
            names=names,
            things=self.measures.find_things(text),
            measures=self.measures.find_measures(text, names),
            negations=find_negations(text),
            attributions=find_attributions(text),
            hedges=find_hedges(text),
            starts=tuple([token.span.start for token in tokens]),
        )


# What is packed by each part's name: the functions that build its tables.
_TABLES = {"names": name_table.build_tables, "measures": measure_table.build_tables, "events": event.build_tables}

_CALLED = "called"


def pack_tables(lexicon: Lexicon) -> dict[str, Any]:
    """The finders' tables for one lexicon, of plain values that can be stored."""
    tables = {f"{part} {name}": table for part, build in _TABLES.items() for name, table in build(lexicon).items()}
    return {**tables, _CALLED: find_called(lexicon)}


def _unpack(packed: Mapping[str, Any], part: str) -> dict[str, Any]:
    """The tables of one part by name."""
    return {key.removeprefix(f"{part} "): packed[key] for key in packed if key.startswith(f"{part} ")}


def _in_unit(name: Span, quantity: QuantityMention) -> bool:
    """ "30 billion US dollars": the name of a unit tells no place."""
    return quantity.figure.end <= name.start and name.end <= quantity.span.end


def _is_stretch(quantity: QuantityMention, text: str) -> bool:
    """ "Three days later", "for two years": a stretch of time says when, and counts nothing."""
    counted = quantity.counted.cut(text).lower().split() if quantity.counted else []
    return quantity.quantity.unit in SPANS or (bool(counted) and counted[0] in SPANS)


def _find_notes(mentions: Mentions, strangers: Iterable[Span], lexicon: Lexicon) -> Iterable[Note]:
    for name in mentions.names:
        if name.suggested:
            yield Note(kind="did-you-mean", text=_did_you_mean(name, mentions.text, lexicon), span=name.span)
    for stranger in strangers:
        if not any(overlaps(one.span, stranger) for one in mentions.names):
            text = f'"{stranger.cut(mentions.text)}" is a name the knowledge base does not know'
            yield Note(kind="unknown-name", text=text, span=stranger)
    for span, message in _find_weekday_faults(mentions):
        yield Note(kind="weekday", text=message, span=span, fault=True)
    for span, message in find_impossible_dates(mentions.text):
        yield Note(kind="impossible-date", text=message, span=span, fault=True)
    for span, message in find_sum_faults(mentions.text, mentions.quantities):
        yield Note(kind="sum", text=message, span=span, fault=True)


def _find_weekday_faults(mentions: Mentions) -> Iterable[tuple[Span, str]]:
    if not mentions.dates:
        return ()
    from .date_fault import find_weekday_faults

    return find_weekday_faults(mentions.dates)


def _did_you_mean(name: NameMention, text: str, lexicon: Lexicon) -> str:
    titles = " or ".join(lexicon.names[one].title for one in name.ids)
    return f'"{name.span.cut(text)}" is not known; did you mean {titles}?'
