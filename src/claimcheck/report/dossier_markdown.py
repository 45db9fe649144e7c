"""The dossier in CommonMark with tables: what stands, how it came to that, every figure with its sources."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..dossier_model import AttributedFigure, Dossier, FigureHistory, Subject
from . import Layout
from .dossier_words import (
    STATUS_MEANING,
    Voice,
    dossier_title,
    event_title,
    find_voices,
    history_title,
    kindred_title,
    short_day,
    step_text,
    subject_title,
    word_as_of,
    word_grades,
    word_legend,
    word_origins,
    word_range,
)
from .markdown_format import escape
from .phrases import sentence

_LINKED = ("http://", "https://")


def render(dossier: Dossier, layout: Layout) -> str:
    blocks = [f"# {escape(dossier_title(dossier))}", escape(event_title(dossier) + ".")]
    if as_of := word_as_of(dossier):
        blocks.append(escape(as_of))
    for subject in dossier.subjects:
        blocks += _subject(subject, dossier)
    known = dossier.knowledge
    blocks.append(escape(f"{word_legend(dossier)} From “{known.title}”."))
    return "\n\n".join(blocks) + "\n"


def _subject(subject: Subject, dossier: Dossier) -> Iterable[str]:
    if len(dossier.subjects) > 1:
        yield f"## {escape(subject_title(subject, dossier))}"
    yield "\n".join(
        f"- {label}: {escape(text)}"
        for label, text in (
            ("**Current**", word_range(subject, dossier)),
            ("**Independent origins**", word_origins(subject, dossier)),
            ("**Caution**", word_grades(subject)),
            ("**Safe wording**", subject.wording),
        )
        if text
    )
    for history in subject.histories:
        yield _history(history, dossier)
    rows = [_row(voice) for voice in find_voices(subject, dossier)]
    yield "\n".join(["| Given | Figure | Status | Who says so |", "| --- | --- | --- | --- |", *rows])


def _history(history: FigureHistory, dossier: Dossier) -> str:
    steps = []
    for step in history.steps:
        kindred = kindred_title(step.figures[0], dossier)
        given = f", as {kindred}" if kindred else ""
        steps.append(f"{escape(step_text(step))} ({escape(short_day(step.day) + given)})")
    return f"{escape(history_title(history, dossier))}: {' → '.join(steps)}"


def _row(voice: Voice) -> str:
    cells = (short_day(voice.day), voice.figure, STATUS_MEANING[voice.status])
    links = "<br>".join(dict.fromkeys(_link(one) for one in voice.figures))
    who = links if voice.own_voice else f"{escape(voice.speaker)}:<br>{links}"
    if voice.kindred:
        who += f"<br>Given as {escape(voice.kindred)}."
    for text in dict.fromkeys(one.statement.corrected for one in voice.figures if one.statement.corrected):
        who += f"<br>{escape(sentence(text))}"
    return f"| {' | '.join(map(escape, cells))} | {who} |"


def _link(one: AttributedFigure) -> str:
    """The publisher with its grade, linked to the document where its address is known and safe to link."""
    publisher, url = escape(one.source.publisher), one.source.url
    if url and url.startswith(_LINKED):
        address = re.sub(r"[<>\s|]", "", url)
        publisher = f"[{publisher}](<{address}>)"
    return f"{publisher} ({one.source.reliability})"
