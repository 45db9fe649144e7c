"""The dossier as a picture that can stand in a story: the history as a step chart, or the current figures side by side.

Drawn with matplotlib, the extra `plot`. The same dossier gives the same bytes with one version of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal
from xml.sax.saxutils import escape

from ..dataclass import dataclass
from ..dossier_model import Dossier, FigureHistory, Step, Subject
from ..errors import MissingExtraError, UsageError
from ..figures import format_number
from ..model import Interval, Qualifier, Quantity, Status, Value
from .dossier_words import (
    Voice,
    event_title,
    find_publishers,
    find_voices,
    join,
    origin_title,
    short_day,
    step_text,
    subject_title,
    word_as_of,
    word_range,
)
from .number_line import Scale, choose_scale, drawable

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Okabe and Ito, "Color Universal Design" (2008): apart for every kind of colour vision, and in grey.
BLUE, VERMILION, BLACK, GREY, PALE = "#0072B2", "#D55E00", "#1a1a1a", "#5f6368", "#d9dce0"
_INCHES, _DOTS = 7.2, 200
_CHARTED = 3  # steps that make a history worth a chart (house)
_ROWS, _SOURCES = 14, 6
_SIDE, _ROW_COLUMNS = 0.4, 88  # of a row: the share that takes names, and how many characters the whole does
_TITLE_COLUMNS, _SUBTITLE_COLUMNS, _NOTE_COLUMNS = 64, 106, 118
_SIGNS = {
    Qualifier.AT_LEAST: "{}+",
    Qualifier.MORE_THAN: "{}+",
    Qualifier.AT_MOST: "≤{}",
    Qualifier.FEWER_THAN: "<{}",
    Qualifier.JUST_UNDER: "<{}",
    Qualifier.ABOUT: "~{}",
}


def draw_picture(dossier: Dossier, kind: str) -> bytes:
    """An "svg" or "png" of the subject with the most figures. Raises MissingExtraError without matplotlib, and
    UsageError where there is no figure to draw."""
    try:
        import matplotlib
    except ImportError as error:
        raise MissingExtraError("drawing a picture", "plot") from error
    subject = dossier.subjects[0]
    history = next((one for one in subject.histories if len(one.steps) >= _CHARTED), None)
    settings: Any = {
        "svg.hashsalt": dossier.knowledge.digest,
        "svg.fonttype": "none",  # text stays text, which can be searched and read aloud
        "font.family": "sans-serif",
        "font.sans-serif": ["DejaVu Sans"],
        "font.size": 9.5,
        "text.parse_math": False,  # a figure may have a dollar sign
        "axes.edgecolor": GREY,
        "path.simplify": False,
    }
    with matplotlib.rc_context(settings):
        figure = _draw_history(history, subject, dossier) if history else _draw_range(subject, dossier)
        return _write(figure, kind, subject_title(subject, dossier), describe_picture(dossier))


def describe_picture(dossier: Dossier) -> str:
    """The picture in words, for those who do not see it."""
    subject = dossier.subjects[0]
    history = next((one for one in subject.histories if len(one.steps) >= _CHARTED), None)
    if history is None:
        return f"{subject_title(subject, dossier)}. {event_title(dossier)}. {word_range(subject, dossier)}"
    steps = ", ".join(f"{step_text(step)} on {short_day(step.day)}" for step in history.steps)
    who = origin_title(history.authority, dossier)
    return f"{subject_title(subject, dossier)}, as given by {who}: {steps}. {event_title(dossier)}."


# ---------------------------------------------------------------- a history


def _draw_history(history: FigureHistory, subject: Subject, dossier: Dossier) -> Figure:
    steps = history.steps
    days = [step.day.toordinal() for step in steps]
    numbers = [step.quantity.number for step in steps]
    figure, axes = _begin(4.3)
    end = days[-1] + max((days[-1] - days[0]) * 0.07, 0.5)
    axes.step([*days, end], [*numbers, numbers[-1]], where="post", color=BLUE, linewidth=2.2, zorder=2)
    kindred = [step.figures[0].kindred for step in steps]
    for day, number, early in zip(days, numbers, kindred, strict=True):
        axes.plot(
            day,
            number,
            "o",
            color=BLUE,
            markersize=6.5,
            markerfacecolor="white" if early else BLUE,
            zorder=3,
            clip_on=False,
        )
    axes.set_ylim(0, max(numbers) * 1.14)
    axes.set_xlim(days[0] - (end - days[0]) * 0.03, end)
    _label_steps(axes, steps)
    _draw_days(axes, [step.day for step in steps])
    _clear(axes, grid="y")
    subtitle = f"As given by {origin_title(history.authority, dossier)}. {event_title(dossier)}"
    notes = []
    if any(kindred):
        measures = join(
            list(dict.fromkeys(one.figures[0].statement.measure or "" for one in steps if one.figures[0].kindred))
        )
        notes.append(f"Hollow dots: first given as {measures.replace('-', ' ')}.")
    if any(step.quantity.qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN) for step in steps):
        notes.append("A plus sign: at least, or more than.")
    if any(step.quantity.qualifier is Qualifier.ABOUT for step in steps):
        notes.append("A tilde: about.")
    publishers = _name_sources([one.source.publisher for step in reversed(steps) for one in step.figures])
    return _finish(figure, axes, subject_title(subject, dossier), subtitle, [*notes, publishers], dossier)


def _label_steps(axes: Axes, steps: Sequence[Step]) -> None:
    """The figure above and left of each dot, below and right where the step goes down; left out where it would cover
    the last one written."""
    taken: list[tuple[float, float]] = []
    order = [len(steps) - 1, 0, *range(1, len(steps) - 1)]
    for index in order:
        step = steps[index]
        at = axes.transData.transform((step.day.toordinal(), step.quantity.number))
        if any(abs(at[0] - other[0]) < 34 and abs(at[1] - other[1]) < 20 for other in taken):
            continue
        taken.append((float(at[0]), float(at[1])))
        first = index == 0
        steep = axes.transData.transform((steps[1].day.toordinal(), 0))[0] - at[0] < 25  # a line rises through it
        falls = not first and step.quantity.number < steps[index - 1].quantity.number
        written = _SIGNS.get(step.quantity.qualifier, "{}").format(format_number(step.quantity.number))
        axes.annotate(
            written,
            (step.day.toordinal(), step.quantity.number),
            xytext=(9, -4) if first and steep else (0, 7) if first else (5, -13) if falls else (-5, 5),
            textcoords="offset points",
            ha="left" if first or falls else "right",
            fontweight="bold",
            color=BLACK,
        )


def _draw_days(axes: Axes, days: Sequence[date]) -> None:
    """Ticks at the first and last day and at those between that leave room."""
    span = days[-1].toordinal() - days[0].toordinal() or 1
    shown = [days[0], days[-1]] if len(days) > 1 else [days[0]]
    for day in days:
        if all(abs(day.toordinal() - other.toordinal()) > span * 0.13 for other in shown):
            shown.append(day)
    shown.sort()
    with_year = {day: index == 0 or day.year != shown[index - 1].year for index, day in enumerate(shown)}
    axes.set_xticks(
        [day.toordinal() for day in shown],
        [short_day(day, year=False) + (f"\n{day.year}" if with_year[day] else "") for day in shown],
    )


# ---------------------------------------------------------------- figures side by side


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A figure as written, who gives it, and whether it still stands."""

    written: str
    value: Quantity
    stands: bool
    who: tuple[str, ...]


def _draw_range(subject: Subject, dossier: Dossier) -> Figure:
    """A row for each figure that stands; where that is one at most, for those it replaced as well."""
    voices = [one for one in find_voices(subject, dossier) if not one.kindred and _is_drawable(one)]
    if not voices:
        raise UsageError("there is no figure to draw: leave the picture out")
    rows = _merge([one for one in voices if one.status is Status.CURRENT], voices[0].value)
    if len(rows) < 2:
        rows = _merge(voices, voices[0].value)
    rows = rows[:_ROWS]
    figure, axes = _begin(1.7 + 0.36 * len(rows))
    scale = choose_scale([row.value.denotes for row in rows], 100, log_from=float("inf"))
    room = scale.high - scale.low
    axes.set_ylim(-0.6, len(rows) - 0.4)
    axes.set_xlim(scale.low - room * 0.015, scale.high)
    for index, row in enumerate(reversed(rows)):
        _draw_interval(axes, index, row.value.denotes, scale.high, BLUE if row.stands else GREY)
        _name_row(axes, index, row, scale)
    labels = [f"{row.written}   " for row in reversed(rows)]
    axes.set_yticks(range(len(rows)), labels, fontweight="bold")
    _clear(axes, grid="x")
    axes.tick_params(axis="y", length=0, labelcolor=BLACK)
    notes = []
    if any(row.value.denotes.high is None for row in rows):
        notes.append("An arrow: at least, or more than; a hollow end is not itself included.")
    if any(not row.stands for row in rows):
        notes.append("In grey: replaced or corrected since.")
    if scale.low > 0:
        notes.append("The scale does not begin at zero.")
    drawn = {(row.written, row.stands) for row in rows}
    shown = [voice for voice in voices if (voice.figure, voice.status is Status.CURRENT) in drawn]
    notes.append(_name_sources([one.source.publisher for voice in shown for one in voice.figures]))
    title, event = subject_title(subject, dossier), event_title(dossier)
    return _finish(figure, axes, title, f"What sources say. {event}", notes, dossier)


def _merge(voices: Sequence[Voice], like: Value | None) -> list[_Row]:
    """One row for each figure as written, in the unit of `like`, with all who give it, from the smallest."""
    assert isinstance(like, Quantity)
    rows: dict[tuple[str, bool], tuple[Quantity, dict[str, None]]] = {}
    for voice in voices:
        if isinstance(voice.value, Quantity) and voice.value.unit == like.unit:
            key = (voice.figure, voice.status is Status.CURRENT)
            named = rows.setdefault(key, (voice.value, {}))[1]
            named[find_publishers(voice.figures)[0].rpartition(" (")[0] if voice.own_voice else voice.speaker] = None
    ordered = sorted(rows.items(), key=lambda item: (item[1][0].number, item[1][0].denotes.low or 0.0, item[0]))
    return [
        _Row(written=written, value=value, stands=stands, who=tuple(named))
        for (written, stands), (value, named) in ordered
    ]


def _name_row(axes: Axes, index: int, row: _Row, scale: Scale) -> None:
    """Who gives the figure: on that side of its mark where there is more room, or above a long one."""
    low = max(row.value.denotes.low or 0.0, scale.low)
    high = scale.high if row.value.denotes.high is None else row.value.denotes.high
    start, end = ((edge - scale.low) / (scale.high - scale.low) for edge in (low, high))
    if start > 1 - end and start > _SIDE:
        at, offset, side, room = low, (-9, -3), "right", start
    elif 1 - end > _SIDE:
        at, offset, side, room = high, (9, -3), "left", 1 - end
    else:
        at, offset, side, room = low, (6, 5), "left", 1 - start
    axes.annotate(
        _fit_names(row.who, round(room * _ROW_COLUMNS)),
        (at, index),
        xytext=offset,
        textcoords="offset points",
        ha=side,
        fontsize=8,
        color=GREY,
        zorder=1.5,  # under lines and dots
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.8},
    )


def _fit_names(names: Sequence[str], columns: int) -> str:
    """As many names as fit, and how many more there are."""
    for count in range(len(names), 0, -1):
        more = len(names) - count
        text = join(names) if not more else f"{', '.join(names[:count])} and {more} more"
        if len(text) <= columns:
            return text
    rest = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return names[0].partition(",")[0] + rest


def _is_drawable(voice: Voice) -> bool:
    return isinstance(voice.value, Quantity) and drawable(voice.value.denotes)


def _draw_interval(axes: Axes, row: int, interval: Interval, limit: float, colour: str) -> None:
    low = interval.low or 0.0
    high = interval.high
    if high is None:
        axes.annotate(
            "",
            (limit, row),
            xytext=(low, row),
            arrowprops={"arrowstyle": "-|>", "color": colour, "lw": 2.2, "shrinkA": 0},
        )
    elif high > low:
        axes.plot([low, high], [row, row], color=colour, linewidth=2.2, solid_capstyle="butt")
        axes.plot(high, row, "o", color=colour, markersize=7, markerfacecolor="white" if interval.open_high else colour)
    axes.plot(
        low, row, "o", color=colour, markersize=7, markerfacecolor="white" if interval.open_low else colour, zorder=3
    )


# ---------------------------------------------------------------- what both have


def _begin(height: float) -> tuple[Figure, Axes]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(_INCHES, height), facecolor="white")
    FigureCanvasAgg(figure)
    return figure, figure.add_subplot()


def _clear(axes: Axes, *, grid: Literal["x", "y"]) -> None:
    """Only what is needed to read it: a baseline and pale lines across."""
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.tick_params(axis="both", colors=GREY, length=3)
    axes.tick_params(axis=grid, length=0)
    axes.grid(axis=grid, color=PALE, linewidth=0.8)
    axes.set_axisbelow(True)
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    numbers: Any = axes.yaxis if grid == "y" else axes.xaxis
    numbers.set_major_locator(MaxNLocator(nbins=5, integer=True))
    numbers.set_major_formatter(FuncFormatter(lambda number, _: f"{number:,.12g}"))


def _finish(figure: Figure, axes: Axes, title: str, subtitle: str, notes: Sequence[str], dossier: Dossier) -> Figure:
    """Title and subtitle above, notes and sources below, the drawing in what is left."""
    from textwrap import wrap

    height = figure.get_figheight()
    titles = wrap(title, _TITLE_COLUMNS)
    subtitles = wrap(" ".join(part for part in (subtitle + ".", word_as_of(dossier)) if part), _SUBTITLE_COLUMNS)
    left, at = 0.14 / _INCHES, 0.12
    for line in titles:
        figure.text(left, 1 - at / height, line, fontsize=12.5, fontweight="bold", color=BLACK, va="top")
        at += 0.24
    at += 0.04
    for line in subtitles:
        figure.text(left, 1 - at / height, line, fontsize=9, color=GREY, va="top")
        at += 0.18
    written = [line for note in notes for line in wrap(note, _NOTE_COLUMNS)]
    for index, line in enumerate(written):
        below = 0.12 + 0.155 * (len(written) - 1 - index)
        figure.text(left, below / height, line, fontsize=7.5, color=GREY, va="bottom")
    bottom = 0.12 + 0.155 * len(written) + 0.42
    labels = max((len(label.get_text()) for label in axes.get_yticklabels()), default=4)
    start = (
        max(0.42, 0.085 * labels + 0.1)
        if any(label.get_fontweight() == "bold" for label in axes.get_yticklabels())
        else 0.48
    )
    figure.subplots_adjust(
        left=start / _INCHES, right=1 - 0.2 / _INCHES, top=1 - (at + 0.12) / height, bottom=bottom / height
    )
    return figure


def _name_sources(publishers: Sequence[str]) -> str:
    named = list(dict.fromkeys(publishers))
    more = len(named) - _SOURCES
    return f"Sources: {', '.join(named[:_SOURCES])}{f' and {more} more' if more > 0 else ''}."


def _write(figure: Figure, kind: str, title: str, description: str) -> bytes:
    stream = BytesIO()
    if kind == "png":
        metadata: dict[str, Any] = {"Title": title, "Description": description, "Software": None}
        figure.savefig(stream, format="png", dpi=_DOTS, metadata=metadata)
        return stream.getvalue()
    figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    return _add_words(stream.getvalue().decode("utf-8"), title, description).encode("utf-8")


def _add_words(svg: str, title: str, description: str) -> str:
    """A title and description that readers speak, as WAI-ARIA asks of a picture."""
    words = (
        f'<title id="claimcheck-title">{escape(title)}</title>\n'
        f' <desc id="claimcheck-desc">{escape(description)}</desc>\n'
    )
    marks = ' role="img" aria-labelledby="claimcheck-title claimcheck-desc"'
    return re.sub(r"(<svg\b[^>]*?)(>)", lambda found: f"{found[1]}{marks}>\n {words}", svg, count=1)
