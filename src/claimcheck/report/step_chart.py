"""A history drawn as a step chart with characters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..dataclass import dataclass
from ..model import Interval
from .number_line import choose_scale, label_number
from .screen import Line, text_width

_LEAST_WIDTH = 16
_LEAST, _MOST = 1e-6, 1e15  # as on a number line


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartStep:
    """From `day` on the figure was `number`, written `label` at its dot and `tick` under it."""

    day: date
    number: float
    label: str
    tick: str


@dataclass(frozen=True, slots=True)
class _Strokes:
    dot: str
    level: str
    rise: str
    turn_up: str
    turn_down: str
    axis: str
    floor: str
    corner: str
    mark: str
    foot: str


_DRAWN = _Strokes("●", "─", "│", "┘", "┐", "│", "─", "└", "┤", "┴")
_PLAIN = _Strokes("*", "-", "|", "+", "+", "|", "-", "+", "+", "+")


def draw_steps(steps: Sequence[ChartStep], *, width: int, height: int, unicode: bool) -> list[Line]:
    """The chart, `height` rows and an axis of dates, in `width` columns; [] where there is no room or no change."""
    top = max(step.number for step in steps)
    if len(steps) < 2 or not _LEAST <= top < _MOST or min(step.number for step in steps) < 0:
        return []
    scale = choose_scale([Interval(low=0, high=top)], height)
    ticks = [tick for tick in scale.ticks() if tick <= scale.high]
    margin = max(text_width(label_number(tick)) for tick in ticks) + 2
    if width - margin < _LEAST_WIDTH:
        return []
    strokes = _DRAWN if unicode else _PLAIN
    canvas = _Canvas(width - margin, height)
    columns = _place_days(steps, canvas.width)
    rows = [height - 1 - scale.column(step.number) for step in steps]
    _draw_stairs(canvas, columns, rows, strokes)
    _write_labels(canvas, steps, columns, rows)
    axis = {height - 1 - scale.column(tick): label_number(tick) for tick in ticks}
    lines: list[Line] = []
    for row in range(height):
        label = axis.get(row, "")
        edge = strokes.mark if label else strokes.axis
        lines.append([(f"{label:>{margin - 2}} {edge}", "quiet"), *canvas.line(row)])
    return [*lines, *_draw_days(steps, columns, canvas.width, margin, strokes)]


class _Canvas:
    """Cells of a character and its role."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._cells = [[(" ", "")] * width for _ in range(height)]

    def put(self, row: int, column: int, text: str, role: str) -> None:
        for index, char in enumerate(text):
            self._cells[row][column + index] = (char, role)

    def free(self, row: int, first: int, count: int) -> bool:
        """The cells, and one beside them on either side, are there and empty."""
        if not (0 <= row < self.height and first >= 0 and first + count <= self.width):
            return False
        return all(cell[0] == " " for cell in self._cells[row][max(first - 1, 0) : first + count + 1])

    def line(self, row: int) -> Line:
        return list(self._cells[row])


def _place_days(steps: Sequence[ChartStep], width: int) -> list[int]:
    """A column for each step, by its day; never two in one. A little is left to go on after the last."""
    room = width - 1 - max(width // 12, 2)
    first, last = steps[0].day.toordinal(), steps[-1].day.toordinal()
    columns: list[int] = []
    for index, step in enumerate(steps):
        share = (step.day.toordinal() - first) / (last - first) if last > first else index / (len(steps) - 1)
        columns.append(max(round(share * room), columns[-1] + 1 if columns else 0))
    over = columns[-1] - (width - 1)
    return columns if over <= 0 else [min(column, width - len(columns) + index) for index, column in enumerate(columns)]


def _draw_stairs(canvas: _Canvas, columns: Sequence[int], rows: Sequence[int], strokes: _Strokes) -> None:
    ends = [*columns[1:], canvas.width]
    for index, (column, row, end) in enumerate(zip(columns, rows, ends, strict=True)):
        for cell in range(column + 1, end):
            canvas.put(row, cell, strokes.level, "claim")
        if index + 1 < len(rows) and rows[index + 1] != row:
            following = rows[index + 1]
            canvas.put(row, end, strokes.turn_up if following < row else strokes.turn_down, "claim")
            for between in range(min(row, following) + 1, max(row, following)):
                canvas.put(between, end, strokes.rise, "claim")
    for column, row in zip(columns, rows, strict=True):
        canvas.put(row, column, strokes.dot, "strong")


def _write_labels(canvas: _Canvas, steps: Sequence[ChartStep], columns: Sequence[int], rows: Sequence[int]) -> None:
    """Each figure at its dot where there is room: the last and the first before the others."""
    order = [len(steps) - 1, 0, *range(len(steps) - 2, 0, -1)]
    for index in order:
        label, column, row = steps[index].label, columns[index], rows[index]
        size = text_width(label)
        if size != len(label):
            continue
        centred = max(min(column - size // 2, canvas.width - size), 0)
        places = ((row, column - size - 1), (row - 1, centred), (row - 1, max(column - size, 0)), (row + 1, column + 1))
        for at_row, at_column in places:
            if canvas.free(at_row, at_column, size) or (at_row == row and _free_left(canvas, row, at_column, size)):
                canvas.put(at_row, at_column, label, "strong")
                break


def _free_left(canvas: _Canvas, row: int, first: int, size: int) -> bool:
    """The cells left of a dot, with one before them, are empty: the one after them is the space before the dot."""
    return first >= 1 and canvas.free(row, first, size - 1) and canvas.free(row, first + size - 2, 1)


def _draw_days(
    steps: Sequence[ChartStep], columns: Sequence[int], width: int, margin: int, strokes: _Strokes
) -> list[Line]:
    """The axis with the days that fit under it, the first and the last before the others."""
    rule = [strokes.floor] * width
    labels = [" "] * width
    for index in dict.fromkeys((0, len(steps) - 1, *range(len(steps)))):
        tick, column = steps[index].tick, columns[index]
        start = max(min(column - len(tick) // 2, width - len(tick)), 0)
        before = max(start - 2, 0)
        if any(char != " " for char in labels[before : start + len(tick) + 2]):
            continue
        labels[start : start + len(tick)] = tick
        rule[column] = strokes.foot
    head = " " * (margin - 1)
    return [
        [(head + strokes.corner + "".join(rule), "quiet")],
        [(head + " " + "".join(labels), "quiet")],
    ]
