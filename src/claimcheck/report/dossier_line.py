"""The rows of a dossier: every figure in order of time on one number line, with who gave it in words beside."""

from __future__ import annotations

from collections.abc import Sequence

from ..dataclass import dataclass
from ..model import Quantity, Status
from .dossier_words import STATUS_MARKS, Voice, find_publishers, short_day
from .number_line import DRAWN, PLAIN, Marks, Scale, choose_scale, draw_axis, draw_interval, drawable
from .phrases import clean
from .screen import Line, Piece, fit, line_width, text_width, wrap

ROLES = {Status.CURRENT: "strong", Status.SUPERSEDED: "quiet", Status.CORRECTED: "contradicts"}
_INDENT = "  "
_STATUS, _DAY = 5, 11
_MOST_FIGURE = 17
_LEAST_WORD = 8  # what a line of words is wrapped to at least
_LEAST_WHO, _LEAST_PLOT, _MOST_PLOT = 26, 12, 44
_PUBLISHERS = 3
_LOG_FROM = 500.0  # small figures may share a column here: each is written beside its row


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """How wide each column is; `plot` is 0 where there is nothing to draw."""

    figure: int
    plot: int
    who: int


def draw_voices(voices: Sequence[Voice], *, width: int, unicode: bool, full: bool) -> list[Line]:
    """A row or more for each, and the axis under them where figures are drawn."""
    quantities = [one.value.denotes for one in voices if isinstance(one.value, Quantity)]
    units = {one.value.unit for one in voices if isinstance(one.value, Quantity)}
    drawn = len(quantities) > 1 and len(units) == 1 and all(drawable(one) for one in quantities)
    columns = _find_columns(voices, width, drawn=drawn)
    marks = DRAWN if unicode else PLAIN
    scale = choose_scale(quantities, columns.plot, log_from=_LOG_FROM) if columns.plot else None
    lines: list[Line] = []
    for voice in voices:
        lines += _draw_voice(voice, columns, scale, marks, full=full)
    if scale is not None:
        margin = _INDENT + " " * (_STATUS + 1 + _DAY + 2 + columns.figure + 2)
        if scale.logarithmic:
            margin = fit(_INDENT + "log scale", len(margin))
        lines += draw_axis(scale, marks, margin)
    return lines


def _find_columns(voices: Sequence[Voice], width: int, *, drawn: bool) -> Columns:
    most = min(_MOST_FIGURE if drawn else width // 3, width - len(_INDENT) - _STATUS - 1 - _DAY - 2 - 2 - _LEAST_WORD)
    figure = min(max(text_width(one.figure) for one in voices), max(most, _LEAST_WORD))
    room = width - len(_INDENT) - _STATUS - 1 - _DAY - 2 - figure - 2
    plot = min(room - 2 - _LEAST_WHO, max(room * 2 // 5, _LEAST_PLOT), _MOST_PLOT) if drawn else 0
    if plot < _LEAST_PLOT:
        return Columns(figure=figure, plot=0, who=max(room, _LEAST_WORD))
    return Columns(figure=figure, plot=plot, who=room - 2 - plot)


def _draw_voice(voice: Voice, columns: Columns, scale: Scale | None, marks: Marks, *, full: bool) -> list[Line]:
    role = ROLES[voice.status]
    head: Line = [
        (_INDENT, ""),
        (fit(STATUS_MARKS[voice.status], _STATUS + 1), role),
        (fit(short_day(voice.day), _DAY + 2), ""),
    ]
    figures = wrap([(voice.figure, "strong" if role == "strong" else "")], columns.figure)
    cells: Line = []
    if scale is not None:
        cells = [(" ", "")] * columns.plot
        if isinstance(voice.value, Quantity):
            draw_interval(cells, voice.value.denotes, role, scale, marks)
        cells.append(("  ", ""))
    words = wrap(describe_voice(voice, full=full), columns.who)
    lines: list[Line] = []
    for index in range(max(len(figures), len(words))):
        figure = figures[index] if index < len(figures) else []
        pad = " " * (columns.figure + 2 - line_width(figure))
        start: Line = [(" " * line_width(part), "") for part in (head, cells)] if index else [*head]
        middle = start[1:] if index else cells
        lines.append(
            [*start[: 1 if index else None], *figure, (pad, ""), *middle, *(words[index : index + 1] or [[]])[0]]
        )
    return lines


def describe_voice(voice: Voice, *, full: bool) -> list[Piece]:
    """Who gave the figure, then who published it; an outlet in its own voice once."""
    publishers = find_publishers(voice.figures)
    shown = publishers if full else publishers[:_PUBLISHERS]
    more = f" and {len(publishers) - len(shown)} more" if len(publishers) > len(shown) else ""
    pieces: list[Piece] = []
    if voice.own_voice:
        pieces.append((", ".join(shown) + more, ""))
    else:
        pieces += [(voice.speaker, ""), (": " + ", ".join(shown) + more, "quiet")]
    if voice.kindred:
        pieces.append((f"; given as {voice.kindred}", ""))
    corrections = dict.fromkeys(one.statement.corrected for one in voice.figures if one.statement.corrected)
    pieces += [(f". {clean(text).rstrip('.')}", "") for text in corrections]
    return pieces
