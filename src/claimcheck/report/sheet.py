"""The report as a table, one row an assertion, for the sheet on which a desk keeps track of its claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..dataclass import dataclass
from ..model import CheckedDocument, Evidence, JudgedAssertion, JudgedClaim, Lexicon, Note, Report, Stance
from . import Layout
from .grouping import order_readings
from .phrases import (
    clean,
    describe_look_alike,
    iso_date,
    measure_title,
    sentence,
    shorten,
    stated_figure,
    thing_titles,
    word_value,
)
from .place import locate
from .summary import find_notes
from .vocabulary import ADVICE, FAULTLESS, name_note
from .witness import Witness, find_strongest

Cell = str | int | None

_LONGEST = 2000  # characters of a cell that people still read


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """`width` in characters of a spreadsheet's column; `wraps` where its text may run over several lines."""

    title: str
    width: int
    wraps: bool = False


_SOURCE_COLUMNS = (("figure", 16), ("speaker", 24), ("date", 11), ("source", 20), ("grade", 7), ("url", 28))

COLUMNS = (
    Column(title="document", width=20),
    Column(title="line", width=6),
    Column(title="column", width=8),
    Column(title="place", width=13),
    Column(title="sentence", width=50, wraps=True),
    Column(title="assertion", width=22, wraps=True),
    Column(title="verdict", width=14),
    Column(title="advice", width=18),
    Column(title="measure", width=18),
    Column(title="of", width=20),
    Column(title="value", width=16),
    Column(title="event", width=36, wraps=True),
    Column(title="event date", width=13),
    *(Column(title=f"{side} {title}", width=width) for side in ("for", "against") for title, width in _SOURCE_COLUMNS),
    Column(title="suggestion", width=50, wraps=True),
    Column(title="notes", width=40, wraps=True),
)


def tabulate(report: Report, layout: Layout) -> Iterable[tuple[Cell, ...]]:
    """The rows below the titles, each as long as COLUMNS. What a document has wrong as a whole has a row of its own."""
    for document in report.documents:
        for claim in document.claims:
            yield from _claim_rows(document, claim, report.lexicon, layout)
        for note in document.notes:
            if note.fault or not layout.quiet:
                yield _row(document=clean(document.name), verdict=name_note(note).lower(), notes=sentence(note.text))


def _claim_rows(
    document: CheckedDocument, judged: JudgedClaim, lexicon: Lexicon, layout: Layout
) -> Iterable[tuple[Cell, ...]]:
    """A row for each assertion, one for a claim without any; the wording and the claim's notes stand once."""
    notes = find_notes(judged)
    shown = [one for one in judged.assertions if not layout.quiet or one.verdict not in FAULTLESS]
    if not shown and layout.quiet and judged.verdict in FAULTLESS and not any(note.fault for note in notes):
        return
    fault = judged.assertions[judged.fault] if judged.fault is not None else None
    for index, one in enumerate(shown or [None]):
        start = locate(judged, one.assertion.span.start) if one else judged.start
        first = one is fault if fault in shown else index == 0
        yield _row(
            document=clean(document.name),
            line=start.line,
            column=start.column,
            place=clean(start.label or ""),
            sentence=shorten(judged.claim.text, _LONGEST),
            verdict=str(one.verdict if one else judged.verdict),
            advice=ADVICE[one.verdict if one else judged.verdict],
            suggestion=shorten(judged.suggestion, _LONGEST) if first else "",
            notes=_word_notes(notes if first else (), one, lexicon),
            **(_assertion_cells(one, judged, lexicon) if one else {}),
        )


def _assertion_cells(one: JudgedAssertion, judged: JudgedClaim, lexicon: Lexicon) -> dict[str, Cell]:
    assertion = one.assertion
    readings = order_readings(one)
    event = readings[0].event if readings else None
    return {
        "assertion": shorten(assertion.span.cut(judged.claim.text), _LONGEST),
        "measure": clean(measure_title(assertion.measure, lexicon)),
        "of": clean(thing_titles(assertion.of, lexicon)),
        "value": clean(word_value(assertion.value, lexicon)),
        "event": clean(event.title) if event else "",
        "event date": iso_date(event.date) if event else "",
        **_source_cells("for", find_strongest(one, Stance.SUPPORTS, lexicon), lexicon),
        **_source_cells("against", find_strongest(one, Stance.CONTRADICTS, lexicon), lexicon),
    }


def _source_cells(side: str, witness: Witness | None, lexicon: Lexicon) -> dict[str, Cell]:
    if witness is None:
        return {}
    one: Evidence = witness.evidence
    day = one.statement.as_of or one.source.published
    return {
        f"{side} figure": stated_figure(one, lexicon),
        f"{side} speaker": clean(one.statement.speaker_title),
        f"{side} date": day.isoformat() if day else "",
        f"{side} source": clean(one.source.publisher),
        f"{side} grade": str(one.source.reliability),
        f"{side} url": clean(one.source.url or ""),
    }


def _word_notes(notes: Sequence[Note], one: JudgedAssertion | None, lexicon: Lexicon) -> str:
    words = [f"{name_note(note)}: {sentence(note.text)}" for note in notes]
    if one is not None:
        words += [f"Look-alike: {describe_look_alike(other, lexicon)}" for other in one.look_alikes[:1]]
        words += [sentence(one.note)] if one.note else []
    return " ".join(words)


def _row(**cells: Cell) -> tuple[Cell, ...]:
    """The cells in the order of COLUMNS, those not named empty."""
    return tuple(cells.get(column.title, "") for column in COLUMNS)


def is_formula(text: str) -> bool:
    """A spreadsheet may take the text for a formula (OWASP, "CSV injection")."""
    return text[:1] in ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
