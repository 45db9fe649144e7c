"""One JSON object a claim and line, as in `claimcheck/1`, with its document's name first.

What concerns a document as a whole follows its claims, on a line that has `notes` and no `verdict`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model import CheckedDocument, Lexicon, Report
from . import Layout
from .json_format import Json, describe_claim, describe_notes, write_json


def render(report: Report, layout: Layout) -> str:
    return join([render_piece(one, report.lexicon, layout) for one in report.documents], report, layout)


def render_piece(document: CheckedDocument, lexicon: Lexicon, layout: Layout) -> str:
    return "".join(write_json(line, indent=None) + "\n" for line in _describe(document, lexicon, layout))


def join(pieces: Sequence[str], report: Report, layout: Layout) -> str:
    return "".join(pieces)


def _describe(document: CheckedDocument, lexicon: Lexicon, layout: Layout) -> Iterable[Json]:
    for claim in document.claims:
        yield {"document": document.name, **describe_claim(claim, lexicon, explain=layout.explain)}
    if document.notes:
        yield {"document": document.name, **describe_notes(document.notes)}
