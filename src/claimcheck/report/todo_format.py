"""A work list for whoever does the research: what no source of the knowledge base gives, as a list to tick off.

It is Markdown, so that it can be pasted into an issue or a document.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from ..model import Lexicon, Report, Stance
from . import Layout
from .markdown_format import escape
from .phrases import clean, describe_event, describe_measure, plural, sentence, shorten, stated_figure
from .screen import PLAIN
from .summary import find_notes, summarize_documents
from .todo import OPEN, Gap, find_gaps
from .vocabulary import ADVICE, MEANING
from .witness import find_strongest, word_attribution


def render(report: Report, layout: Layout) -> str:
    gaps = tuple(find_gaps(report))
    total = summarize_documents(report.documents).claims
    lines = [_count(gaps, total)]
    for name, found in groupby(gaps, key=lambda gap: gap.document.name):
        lines += ["", f"## {escape(name.strip('<>'))}", ""]
        for gap in found:
            lines += _item(gap, report.lexicon)
    text = "".join(f"{line}\n" for line in lines)
    return text if layout.unicode else text.translate(PLAIN)


def _count(gaps: tuple[Gap, ...], total: int) -> str:
    if not total:
        return "Nothing to research: no checkable claim."
    if not gaps:
        return f"Nothing to research: sources give or contradict each of {plural(total, 'checkable claim')}."
    claims = len({(id(gap.document), gap.claim.start.offset) for gap in gaps})
    counts = [(sum(gap.verdict is verdict for gap in gaps), verdict) for verdict in reversed(OPEN)]
    told = ", ".join(f"{count:,} {verdict}" for count, verdict in counts if count)
    return f"To research in {claims:,} of {plural(total, 'checkable claim')}: {told}."


def _item(gap: Gap, lexicon: Lexicon) -> Iterable[str]:
    """The place, what is asserted and what to do; its sentence; what is known of it."""
    at = gap.start
    place = clean(at.label) if at.label else f"line {at.line}, column {at.column}"
    quoted = escape(shorten(gap.text, 120))
    title = describe_measure(gap.judged.assertion, lexicon) if gap.judged else ""
    read = f", read as {escape(title)}" if title else ""
    yield f"- [ ] {escape(place)}: **“{quoted}”**{read}: {gap.verdict}, {ADVICE[gap.verdict]}"
    if gap.judged:
        yield f"      “{escape(shorten(gap.claim.claim.text, 300))}”"
    yield f"      {escape(_known(gap, lexicon))}"
    for note in find_notes(gap.claim):
        if note.kind == "did-you-mean":
            yield f"      {escape(sentence(note.text))}"


def _known(gap: Gap, lexicon: Lexicon) -> str:
    """The nearest that a source comes to it, else that there is nothing."""
    nearest = find_strongest(gap.judged, Stance.CONSISTENT, lexicon) if gap.judged else None
    if nearest is None:
        return MEANING[gap.verdict]
    one = nearest.evidence
    event = describe_event(nearest.reading.event, lexicon)
    who = word_attribution(one)
    return f"Nearest: {stated_figure(one, lexicon)}, according to {who}, of {event}. {sentence(one.reason)}"
