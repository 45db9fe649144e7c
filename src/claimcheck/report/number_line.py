"""A small number line: the claim's figure across what each source gives."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, log10

from ..dataclass import dataclass
from ..model import Interval
from .screen import Line, fit, text_width


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure to draw: who gives it, the figure as written, what it denotes, and the role it is painted in."""

    label: str
    figure: str
    interval: Interval
    role: str


@dataclass(frozen=True, slots=True)
class Marks:
    """The characters a line is drawn with. `dot` is an end that counts, `ring` one that does not ("more than");
    `own` is the claim's dot, `claim` the line that runs down from it and `band` the same for a range."""

    own: str
    dot: str
    ring: str
    bar: str
    right: str
    left: str
    claim: str
    crossed: str
    band: str
    axis: str
    tick: str
    gap: str
    ellipsis: str


DRAWN = Marks("◆", "●", "○", "━", "▶", "◀", "│", "┿", "░", "─", "┴", "╌", "…")
PLAIN = Marks("#", "*", "o", "=", ">", "<", "|", "+", ":", "-", "+", "~", "...")

_LABELS = 30
_FIGURES = 22
_LEAST, _PLOT = 16, 60
_LEAST_NUMBER, _MOST_NUMBER = 1e-6, 1e15
# A linear scale would press the small figures into one column where the widest is this many times the narrowest.
_LOG_FROM = 12.0


def draw_number_line(claim: Row, rows: Sequence[Row], *, width: int, unicode: bool) -> list[Line]:
    """The claim's row, one for each of `rows`, and a labelled axis; [] where there is nothing to compare.

    The claim's own figure runs down through the rows, as a line or, for a range, a band.
    """
    if not rows or not all(drawable(row.interval) for row in (claim, *rows)):
        return []
    labels = min(max(text_width(row.label) for row in (claim, *rows)), _LABELS)
    figures = min(max(text_width(row.figure) for row in (claim, *rows)), _FIGURES)
    if width - labels - figures - 4 < 2 * _LEAST:  # a narrow screen: words give way to the drawing
        labels, figures = min(labels, width // 3), min(figures, width // 5)
    plot = min(width - labels - figures - 4, _PLOT)
    if plot < _LEAST:
        return []
    scale = choose_scale([row.interval for row in (claim, *rows)], plot)
    marks = DRAWN if unicode else PLAIN
    lines: list[Line] = []
    for row in (claim, *rows):
        label, figure = fit(row.label, labels, marks.ellipsis), fit(row.figure, figures, marks.ellipsis)
        head: Line = [(label + "  ", ""), (figure + "  ", "strong")]
        lines.append(head + _draw_row(row, claim, scale, marks))
    margin = labels + figures + 4
    return [*lines, *draw_axis(scale, marks, fit("log scale" if scale.logarithmic else "", margin))]


def order_rows(row: Row) -> tuple[float, float]:
    """A key that sorts by size, the lower end first."""
    low, high = row.interval.low, row.interval.high
    return (low if low is not None else 0.0, high if high is not None else float("inf"))


def drawable(interval: Interval) -> bool:
    ends = [end for end in (interval.low, interval.high) if end is not None]
    return bool(ends) and all(end == 0 or _LEAST_NUMBER <= end < _MOST_NUMBER for end in ends)


# ---------------------------------------------------------------- scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Numbers to columns 0 to `columns` - 1. A logarithmic one may begin with a zero set apart by `gap` columns.

    With `whole`, what is counted does not come in parts.
    """

    low: float
    high: float
    columns: int
    logarithmic: bool
    whole: bool
    gap: int = 0

    def column(self, number: float) -> int:
        if self.logarithmic:
            if number < self.low:
                return 0 if number <= 0 or not self.gap else self.gap // 2
            share = log10(number / self.low) / log10(self.high / self.low)
        else:
            share = (number - self.low) / (self.high - self.low)
        return self.gap + round(min(max(share, 0.0), 1.0) * (self.columns - 1 - self.gap))

    def ticks(self) -> list[float]:
        """Round numbers to label, in order; more than fit, the axis leaves some out."""
        if not self.logarithmic:
            widest = len(label_number(float(f"{self.high:.0f}" if self.high > 9 else f"{self.high:.2g}"))) + 3
            step = _round_step((self.high - self.low) / max(self.columns // max(widest, 7), 2))
            step = max(step, 1.0) if self.whole else step
            first = ceil(self.low / step - 1e-9)
            return [index * step for index in range(first, floor(self.high / step + 1e-9) + 1)]
        ticks = [0.0] if self.gap else []
        power = floor(log10(self.low))
        while 10.0**power <= self.high:
            ticks += [factor * 10.0**power for factor in (1, 2, 5)]
            power += 1
        return [tick for tick in ticks if tick == 0 or self.low * 0.999 <= tick <= self.high * 1.001]


def choose_scale(intervals: Sequence[Interval], columns: int, *, log_from: float = _LOG_FROM) -> Scale:
    """From zero where that leaves the figures apart, logarithmic where the widest is `log_from` times the narrowest."""
    ends = [end for interval in intervals for end in (interval.low, interval.high) if end is not None]
    if any(interval.low in (None, 0) for interval in intervals):
        ends.append(0.0)
    whole = all(end.is_integer() for end in map(float, ends))
    top = max(ends)
    positive = [end for end in ends if end > 0]
    room = 1.25 if any(interval.high is None for interval in intervals) else 1.08
    if positive and max(positive) / min(positive) >= log_from:
        low, high = _round_down(min(positive)), max(positive) * room * room
        return Scale(low=low, high=high, columns=columns, logarithmic=True, whole=whole, gap=6 if 0 in ends else 0)
    if top == 0:
        return Scale(low=0, high=5, columns=columns, logarithmic=False, whole=whole)
    bottom = min(ends)
    if bottom > 0.75 * top and top - bottom > 0:  # close together and far from zero: show the stretch between
        margin = max((top - bottom) * 0.5, top * 0.002)
        return Scale(low=max(bottom - margin, 0), high=top + margin, columns=columns, logarithmic=False, whole=whole)
    return Scale(low=0, high=top * room, columns=columns, logarithmic=False, whole=whole)


def _round_step(rough: float) -> float:
    """The least of 1, 2, 5 times a power of ten that is no smaller."""
    power = 10.0 ** floor(log10(rough))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)


def _round_down(number: float) -> float:
    power = 10.0 ** floor(log10(number))
    return max(factor * power for factor in (1, 2, 5) if factor * power <= number * 1.001)


# ---------------------------------------------------------------- rows


def _draw_row(row: Row, claim: Row, scale: Scale, marks: Marks) -> Line:
    cells = [(" ", "")] * scale.columns
    first, last = _columns(claim.interval, scale)
    own = row is claim
    if not own:
        band = marks.claim if first == last else marks.band
        for column in range(first, last + 1):
            cells[column] = (band, "claim")
    draw_interval(cells, row.interval, "claim" if own else row.role, scale, marks)
    if own and first == last:
        cells[first] = (marks.own, "claim")
    return cells


def _columns(interval: Interval, scale: Scale) -> tuple[int, int]:
    first = 0 if interval.low is None else scale.column(interval.low)
    return first, scale.columns - 1 if interval.high is None else scale.column(interval.high)


def draw_interval(cells: Line, interval: Interval, role: str, scale: Scale, marks: Marks) -> None:
    """A dot; a bar with an end that counts (dot) or not (ring); an arrow where it has no end."""
    first, last = _columns(interval, scale)
    for column in range(first, last + 1):
        cells[column] = (marks.crossed if cells[column][0] == marks.claim else marks.bar, role)
    if interval.low is None:
        cells[first] = (marks.left, role)
    elif interval.low > 0 or interval.high == 0:
        cells[first] = (marks.ring if interval.open_low else marks.dot, role)
    if interval.high is None:
        cells[last] = (marks.right, role)
    elif last > first or not interval.open_low:
        cells[last] = (marks.ring if interval.open_high else marks.dot, role)


# ---------------------------------------------------------------- axis


def draw_axis(scale: Scale, marks: Marks, margin: str) -> list[Line]:
    """The axis with ticks, and the labels that fit under them."""
    rule = [marks.axis] * scale.columns
    labels = [" "] * scale.columns
    free = 0
    ticks = scale.ticks()
    if scale.logarithmic:  # whole powers of ten first, then what fits between them
        ticks = _thin(ticks, scale)
    for tick in ticks:
        column, label = scale.column(tick), label_number(tick)
        start = max(min(column - len(label) // 2, scale.columns - len(label)), 0)
        if start < free:
            continue
        rule[column] = marks.tick
        labels[start : start + len(label)] = label
        free = start + len(label) + 2
    if scale.gap:
        rule[2 : scale.gap - 1] = marks.gap * (scale.gap - 3)
    return [[(margin + "".join(rule), "quiet")], [(" " * len(margin) + "".join(labels), "quiet")]]


def _thin(ticks: list[float], scale: Scale) -> list[float]:
    """Powers of ten, and those between them that leave every label six columns or more."""
    kept = [tick for tick in ticks if tick == 0 or log10(tick).is_integer()]
    for tick in ticks:
        if all(abs(scale.column(tick) - scale.column(other)) > len(label_number(tick)) + 2 for other in kept):
            kept.append(tick)
    return sorted(kept)


def label_number(number: float) -> str:
    for scale, letter in ((1e12, "tn"), (1e9, "bn"), (1e6, "m")):
        if number >= scale:
            return f"{number / scale:.12g}{letter}"
    return f"{number:,.12g}" if number >= 1 or number == 0 else f"{number:.6g}"
