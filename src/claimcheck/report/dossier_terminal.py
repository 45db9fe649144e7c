"""The dossier drawn for a terminal: what stands, how it came to that, and every figure with who gave it."""

from __future__ import annotations

from collections.abc import Iterable

from ..dossier_model import Dossier, FigureHistory, Step, Subject
from ..figures import format_number
from ..model import Qualifier, Status
from . import Layout
from .dossier_line import ROLES, draw_voices
from .dossier_words import (
    STATUS_MARKS,
    STATUS_MEANING,
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
    word_history,
    word_legend,
    word_origins,
    word_range,
)
from .phrases import clean, plural
from .screen import PLAIN, Line, Piece, line_width, paint, wrap
from .step_chart import ChartStep, draw_steps

_WIDEST, _NARROWEST = 110, 40
_INDENT = "  "
_HEIGHT = 10
_BESIDE = 72  # columns from which a chart has its words beside it (house)
_HISTORIES = 2
_CHARTED = 3  # steps that a chart shows better than words (house)
_LABELS = 14
_SIGNS = {
    Qualifier.AT_LEAST: "{}+",
    Qualifier.MORE_THAN: "{}+",
    Qualifier.AT_MOST: "<={}",
    Qualifier.FEWER_THAN: "<{}",
    Qualifier.JUST_UNDER: "<{}",
    Qualifier.ABOUT: "~{}",
}


def render(dossier: Dossier, layout: Layout) -> str:
    text = paint(_draw(dossier, layout), colour=layout.colour)
    return text if layout.unicode else text.translate(PLAIN)


def _draw(dossier: Dossier, layout: Layout) -> list[Line]:
    width = min(max(layout.width, _NARROWEST), _WIDEST)
    lines = wrap([(dossier_title(dossier), "strong")], width)
    lines += wrap([(event_title(dossier), "")], width)
    if as_of := word_as_of(dossier):
        lines.append([(as_of, "strong")])
    for subject in dossier.subjects:
        lines += [[], *_draw_subject(subject, dossier, layout, width)]
    return [*lines, [], *_draw_legend(dossier, width)]


def _draw_subject(subject: Subject, dossier: Dossier, layout: Layout, width: int) -> list[Line]:
    lines: list[Line] = []
    if len(dossier.subjects) > 1:
        lines += [*wrap([(subject_title(subject, dossier), "mark")], width), []]
    lines += _draw_summary(subject, dossier, width)
    for history in subject.histories[: None if layout.full else _HISTORIES]:
        lines += [[], *wrap([(history_title(history, dossier), "strong")], width), []]
        lines += _draw_history(history, dossier, width, unicode=layout.unicode)
    voices = find_voices(subject, dossier)
    count = plural(len(subject.figures), "figure")
    lines += [[], [(f"{count}, in order of time", "strong")], []]
    return [*lines, *draw_voices(voices, width=width, unicode=layout.unicode, full=layout.full)]


def _draw_summary(subject: Subject, dossier: Dossier, width: int) -> list[Line]:
    rows = (
        ("Current", word_range(subject, dossier)),
        ("Origins", word_origins(subject, dossier)),
        ("Caution", word_grades(subject)),
        ("Safe wording", clean(subject.wording)),
    )
    lines: list[Line] = []
    for label, text in rows:
        if text:
            role = "strong" if label == "Safe wording" else ""
            lines += wrap([(text, role)], width, first=f"{_INDENT}{label + ':':<14}", rest=_INDENT + " " * 14)
    return lines


# ---------------------------------------------------------------- histories


def _draw_history(history: FigureHistory, dossier: Dossier, width: int, *, unicode: bool) -> list[Line]:
    """The chart with its steps in words beside it, or under it where there is no room."""
    steps = history.steps
    in_words = word_history(history) if unicode else word_history(history).translate(PLAIN)
    years = {step.day.year for step in steps}
    beside = _word_steps(steps, dossier, year=len(years) > 1) if width >= _BESIDE and len(steps) <= _LABELS else []
    taken = max((line_width(line) for line in beside), default=-4) + 4
    if len(steps) < _CHARTED:
        return wrap([(in_words, "")], width, first=_INDENT, rest=_INDENT)
    chart = draw_steps(
        [
            ChartStep(
                day=step.day,
                number=step.quantity.number,
                label=_sign(step),
                tick=short_day(step.day, year=len(years) > 1),
            )
            for step in steps
        ],
        width=width - len(_INDENT) - taken,
        height=max(_HEIGHT, len(beside) - 2),
        unicode=unicode,
    )
    if not chart:
        return wrap([(in_words, "")], width, first=_INDENT, rest=_INDENT)
    if not beside:
        words = wrap([(in_words, "")], width, first=_INDENT, rest=_INDENT)
        return [*([(_INDENT, ""), *line] for line in chart), [], *words]
    room = width - len(_INDENT) - taken
    gap = [(" " * 4, "")]
    lines: list[Line] = []
    for index in range(max(len(chart), len(beside))):
        left: Line = chart[index] if index < len(chart) else []
        right: Line = beside[index] if index < len(beside) else []
        pad = [(" " * (room - line_width(left)), "")]
        lines.append([(_INDENT, ""), *left, *pad, *gap, *right])
    return lines


def _word_steps(steps: Iterable[Step], dossier: Dossier, *, year: bool) -> list[Line]:
    """A line for each step, the figures that were given for something else saying so."""
    words = [(short_day(step.day, year=year), step_text(step), _kindred(step, dossier)) for step in steps]
    days = max(len(day) for day, _, _ in words)
    return [
        [(f"{day:<{days}}  ", ""), (figure, "strong"), (f", as {kindred}" if kindred else "", "quiet")]
        for day, figure, kindred in words
    ]


def _kindred(step: Step, dossier: Dossier) -> str:
    return kindred_title(step.figures[0], dossier)


def _sign(step: Step) -> str:
    """The figure in as few characters as can be: "110", "66+", "~40"."""
    written = format_number(step.quantity.number)
    return _SIGNS.get(step.quantity.qualifier, "{}").format(written)


def _draw_legend(dossier: Dossier, width: int) -> list[Line]:
    statuses = {one.status for subject in dossier.subjects for one in subject.figures}
    pieces: list[Piece] = []
    for status in Status:
        if status in statuses:
            pieces += [
                (", " if pieces else "", "quiet"),
                (STATUS_MARKS[status], ROLES[status]),
                (f": {STATUS_MEANING[status]}", "quiet"),
            ]
    return [*wrap(pieces, width), *wrap([(word_legend(dossier), "quiet")], width)]
