"""A knowledge base as a table, one row a statement with its event and source, and such a table as a knowledge base.

The columns hold what the YAML files hold, so that a table that was edited in a spreadsheet can be read again. Two more
are for reading only: the status that follows for a statement, and the title of the knowledge base it is from.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from ..errors import InputError
from ..knowledge import KnowledgeBase
from ..knowledge.schema import ID_PATTERN
from ..model import DateSpan, Event, Source, Statement
from ..report.sheet import is_formula
from .review import Untaken
from .review_folder import Folder
from .standing import Standing, find_standings
from .yaml_text import write_list, write_record

EVENT = ("event", "event title", "event date", "event place", "event aliases", "event standing", "event note")
STATEMENT = (
    *("id", "measure", "of", "value", "speaker", "as-of", "at", "on", "where", "says"),
    *("supersedes", "corrected", "rating", "claimant", "note"),
)
SOURCE = (
    *("source", "source title", "publisher", "url", "published", "kind"),
    *("reliability", "derived-from", "accessed", "source note"),
)
DERIVED = ("status", "knowledge base")
COLUMNS = (*EVENT, *STATEMENT, *SOURCE, *DERIVED)

_ID = re.compile(ID_PATTERN)
_LISTS = frozenset(("event place", "event aliases", "at", "value", "supersedes"))
_BETWEEN = "; "  # between the entries of a list
_FILE_KEYS = {"event title": "title", "event date": "date", "event place": "place", "event aliases": "aliases"} | {
    "event standing": "standing",
    "event note": "note",
    "source title": "title",
    "source note": "note",
}


def write_table(knowledge: KnowledgeBase, *, as_of: date | None = None) -> str:
    """CSV (RFC 4180) with a byte order mark; what a spreadsheet would run as a formula has an apostrophe before it."""
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for standing in find_standings(knowledge, as_of=as_of):
        row = _describe_row(standing, knowledge.sources[standing.statement.source], knowledge)
        writer.writerow(_defuse(row[column]) for column in COLUMNS)
    return out.getvalue()


def read_table(content: bytes, name: str) -> Folder:
    """The events and sources of a table such as `write_table` makes. Raises InputError where it is none."""
    try:
        text = content.decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{name} is not a table in UTF-8: {error}") from error
    titles = [title.strip().lower() for title in rows[0]] if rows else []
    if not {"event", "id", "source"} <= set(titles):
        raise InputError(f"{name} has no columns “event”, “id” and “source” in its first row")
    unknown = [title for title in titles if title and title not in COLUMNS]
    if unknown:
        raise InputError(f"{name} has a column “{unknown[0]}”, which nothing is known of (known: {', '.join(COLUMNS)})")
    return _Tables(titles).read(rows[1:])


# ---------------------------------------------------------------- writing


def _describe_row(standing: Standing, source: Source, knowledge: KnowledgeBase) -> Mapping[str, str]:
    statement = standing.statement
    return {
        **_describe_event(standing.event),
        **_describe_statement(statement),
        **_describe_source(source),
        "status": str(standing.status),
        "knowledge base": statement.knowledge_base or knowledge.title,
    }


def _describe_event(event: Event) -> dict[str, str]:
    return {
        "event": event.id,
        "event title": event.title,
        "event date": write_span(event.date),
        "event place": _BETWEEN.join(event.places),
        "event aliases": _BETWEEN.join(event.aliases),
        "event standing": "true" if event.standing else "",
        "event note": event.note,
    }


def _describe_statement(one: Statement) -> dict[str, str]:
    return {
        "id": one.id.partition("/")[2],
        "measure": one.measure or "",
        "of": one.of or "",
        "value": one.written.replace(", ", _BETWEEN) if _takes_list(one) else one.written,
        "speaker": "" if one.own_voice else one.speaker,
        "as-of": _day(one.as_of),
        "at": _BETWEEN.join(one.places) if one.own_place else "",
        "on": write_span(one.on) if one.on else "",
        "where": one.where,
        "says": one.says,
        "supersedes": _BETWEEN.join(one.supersedes),
        "corrected": one.corrected,
        "rating": one.rating,
        "claimant": one.claimant,
        "note": one.note,
    }


def _takes_list(one: Statement) -> bool:
    """Only names may be several, and their ids hold no comma."""
    names = getattr(one.value, "names", ())
    return len(names) > 1 and len(one.written.split(", ")) > 1


def _describe_source(source: Source) -> dict[str, str]:
    return {
        "source": source.id,
        "source title": source.title,
        "publisher": source.publisher,
        "url": source.url or "",
        "published": _day(source.published),
        "kind": source.kind,
        "reliability": str(source.reliability),
        "derived-from": source.derived_from or "",
        "accessed": _day(source.accessed),
        "source note": source.note,
    }


def write_span(span: DateSpan) -> str:
    """As knowledge files write it: "2024-01-20", "2024-01", "2024", "2024-01-20 to 2024-01-22", "since 2023-10-17"."""
    first = span.first or date.min
    if span.after is None:
        return f"since {first.isoformat()}"
    last = span.after - timedelta(days=1)
    if first == last:
        return first.isoformat()
    if first.day == 1 and span.after.day == 1:
        months = (span.after.year - first.year) * 12 + span.after.month - first.month
        if months == 1:
            return f"{first.year:04}-{first.month:02}"
        if months == 12 and first.month == 1:
            return f"{first.year:04}"
    return f"{first.isoformat()} to {last.isoformat()}"


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _defuse(cell: str) -> str:
    return f"'{cell}" if is_formula(cell) or (cell[:1] == "'" and is_formula(cell[1:])) else cell


# ---------------------------------------------------------------- reading

Cells = Mapping[str, str]


class _Tables:
    """Rows gathered into events and sources. What a row says of its event or source must be what the rows before it
    say: else it is told, and the first stands."""

    def __init__(self, titles: Sequence[str]) -> None:
        self._titles = titles
        self._events: dict[str, tuple[Cells, dict[str, Cells]]] = {}
        self._sources: dict[str, Cells] = {}
        self._untaken: list[Untaken] = []

    def read(self, rows: Sequence[Sequence[str]]) -> Folder:
        for number, row in enumerate(rows, start=2):
            if any(cell.strip() for cell in row):
                self._add(
                    f"row {number}", {title: _restore(cell) for title, cell in zip(self._titles, row, strict=False)}
                )
        files = {f"events/{event}.yaml": _write_event(*held) for event, held in self._events.items()}
        sources = [_pick(cells, SOURCE) for cells in self._sources.values()]
        count = sum(len(statements) for _, statements in self._events.values())
        return Folder(
            files={"sources/sources.yaml": write_list(sources), **files},
            statements=count,
            untaken=tuple(self._untaken),
        )

    def _add(self, place: str, cells: Cells) -> None:
        missing = [title for title in ("event", "id", "source") if not cells.get(title)]
        if missing:
            self._untaken.append(Untaken(place=place, reason=f"it has no {', '.join(missing)}"))
            return
        if _ID.fullmatch(cells["event"]) is None:
            self._untaken.append(Untaken(place=place, reason=f"its event “{cells['event']}” is not an id"))
            return
        event, statements = self._events.setdefault(cells["event"], (cells, {}))
        if cells["id"] in statements:
            self._untaken.append(Untaken(place=place, reason=f"“{cells['event']}/{cells['id']}” is there already"))
            return
        statements[cells["id"]] = cells
        source = self._sources.setdefault(cells["source"], cells)
        for first, titles, what in ((event, EVENT, "event"), (source, SOURCE, "source")):
            differ = [title for title in titles if first.get(title, "") != cells.get(title, "")]
            if differ:
                reason = f"its {what} has another {', '.join(differ)} than in the rows before, which stands"
                self._untaken.append(Untaken(place=place, reason=reason, whole=False))


def _restore(cell: str) -> str:
    """A cell without the apostrophe that kept it from being a formula, on one line."""
    bare = cell[1:] if cell[:1] == "'" and is_formula(cell[1:].lstrip("'")) else cell
    return " ".join(bare.split())


def _write_event(event: Cells, statements: Mapping[str, Cells]) -> str:
    rows = [
        _pick(cells, ("id", "measure", "of", "value", "speaker", "source", *STATEMENT[5:]))
        for cells in statements.values()
    ]
    head: dict[str, str | Sequence[str] | Sequence[Mapping[str, str | Sequence[str]]]] = {**_pick(event, EVENT)}
    return write_record({**head, "statements": rows})


def _pick(cells: Cells, titles: Sequence[str]) -> dict[str, str | Sequence[str]]:
    """The keys of a knowledge file; a list where a cell holds several entries."""
    return dict(_entries(cells, titles))


def _entries(cells: Cells, titles: Sequence[str]) -> Iterator[tuple[str, str | Sequence[str]]]:
    for title in titles:
        text = cells.get(title, "")
        parts = [part for part in text.split(_BETWEEN) if part] if title in _LISTS else []
        yield _FILE_KEYS.get(title, title), parts if len(parts) > 1 else text
