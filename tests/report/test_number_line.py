"""Number lines: what is drawn where, on which scale, and what is not drawn at all."""

from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Interval
from claimcheck.report.number_line import Row, draw_number_line, order_rows
from claimcheck.report.screen import Line, line_width


def row(figure: str, low: float | None, high: float | None, *, open_low: bool = False, open_high: bool = False) -> Row:
    interval = Interval(low=low, high=high, open_low=open_low, open_high=open_high)
    return Row(label="Speaker", figure=figure, interval=interval, role="supports")


def point(number: float) -> Row:
    return row(f"{number:g}", number, number)


def draw(claim: Row, *rows: Row, width: int = 60, unicode: bool = True) -> list[str]:
    return read(draw_number_line(claim, rows, width=width, unicode=unicode))


def read(lines: list[Line]) -> list[str]:
    return ["".join(text for text, _ in line) for line in lines]


def test_rows_below_the_claim_with_its_line_through_them() -> None:
    claim, floor, same, axis, labels = draw(point(33), row("at least 10", 10, None), point(33))
    column = claim.index("◆")
    assert floor[column] == "┿"
    assert same[column] == "●"
    assert floor.rstrip().endswith("▶")
    assert floor.index("●") < column
    assert axis.strip().startswith("┴")
    assert labels.split() == ["0", "10", "20", "30", "40"]


@pytest.mark.parametrize(
    ("figure", "drawn"),
    [
        (row("more than 100", 100, None, open_low=True), "○━▶"),
        (row("at least 100", 100, None), "●━▶"),
        (row("20 to 100", 20, 100), "●━●"),
        (row("nearly 100", 90, 100, open_high=True), "●━○"),
        (row("up to 100", 0, 100), "━●"),
        (row("fewer than 100", 0, 100, open_high=True), "━○"),
        (row("not 5 or more", None, 100), "◀━●"),
        (row("none", 0, 0), "●"),
    ],
)
def test_qualifiers(figure: Row, drawn: str) -> None:
    marks = [char for char in draw(point(50), figure)[1].replace("┿", "━") if char in "●○◀▶━"]
    assert "".join(mark for mark, _ in groupby(marks)) == drawn


def test_a_range_runs_down_as_a_band() -> None:
    outside, inside = draw(row("20 to 40", 20, 40), point(10), point(30))[1:3]
    assert inside.replace("●", "░").count("░") == outside.count("░") > 5


def test_plain_ascii() -> None:
    text = "".join(draw(row("20 to 40", 20, 40), point(3), row("over 9", 9, None, open_low=True), unicode=False))
    assert text.isascii()


def test_wide_spans_are_logarithmic_and_say_so() -> None:
    lines = draw(point(4), point(110), point(0))
    assert lines[-2].startswith("log scale")
    assert lines[-1].split()[0] == "0"
    assert "╌" in lines[-2]


def test_close_figures_far_from_zero_are_shown_apart() -> None:
    claim, low, _, _, labels = draw(point(2_000_000), point(1_900_000), point(2_000_001))
    assert claim.index("◆") - low.index("●") > 10
    assert labels.split()[0] != "0"


def test_counts_have_no_fractions_between() -> None:
    assert draw(point(2), point(0))[-1].split() == ["0", "1", "2"]


@pytest.mark.parametrize("interval", [Interval(low=None, high=None), Interval(low=1e300, high=None)])
def test_what_cannot_be_drawn_is_not(interval: Interval) -> None:
    assert draw(point(1), Row(label="", figure="", interval=interval, role="")) == []
    assert draw(point(1)) == []
    assert draw(point(1), point(2), width=20) == []


ENDS = st.one_of(st.integers(0, 10), st.integers(0, 10**14), st.floats(1e-6, 1e14))


@settings(deadline=None)
@given(
    ENDS,
    st.lists(st.tuples(ENDS, st.none() | ENDS, st.booleans(), st.booleans()), min_size=1, max_size=6),
    st.booleans(),
)
def test_any_figures_fit(number: float, ends: list[tuple[float, float | None, bool, bool]], unicode: bool) -> None:
    rows = [
        row("x", low, None if high is None else max(low, high), open_low=open_low, open_high=open_high)
        for low, high, open_low, open_high in ends
    ]
    for width in (46, 80):
        lines = draw_number_line(point(number), rows, width=width, unicode=unicode)
        assert len(lines) == len(rows) + 3
        assert all(line_width(line) <= width for line in lines)


def test_order_of_size() -> None:
    rows = [row("over 9", 9, None, open_low=True), point(9), row("up to 9", None, 9), point(10), point(0)]
    assert [one.figure for one in sorted(rows, key=order_rows)] == ["0", "up to 9", "9", "over 9", "10"]
