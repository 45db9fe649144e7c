"""One JSON object a claim and line, as in `claimcheck/1`, with its document's name first."""

from __future__ import annotations

from ..model import Report
from . import Layout
from .json_format import describe_claim, write_json


def render(report: Report, layout: Layout) -> str:
    return "".join(
        write_json(
            {"document": document.name, **describe_claim(claim, report.lexicon, explain=layout.explain)}, indent=None
        )
        + "\n"
        for document in report.documents
        for claim in document.claims
    )
