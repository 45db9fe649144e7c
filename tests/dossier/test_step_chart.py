from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from claimcheck.report.screen import paint, text_width
from claimcheck.report.step_chart import ChartStep, draw_steps

START = date(2020, 1, 8)


def make_steps(*steps: tuple[int, float]) -> list[ChartStep]:
    return [
        ChartStep(day=START + timedelta(days=day), number=number, label=f"{number:g}", tick=f"{day}d")
        for day, number in steps
    ]


def draw(*steps: tuple[int, float], width: int = 40, height: int = 6, unicode: bool = True) -> list[str]:
    return paint(draw_steps(make_steps(*steps), width=width, height=height, unicode=unicode), colour=False).splitlines()


def test_stairs_rise_and_fall() -> None:
    assert draw((0, 0), (10, 100), (20, 50), height=5) == [
        "100 ┤            100 ●───────────────┐",
        "    │                │               │",
        "    │                │            50 ●──",
        "    │0               │",
        "  0 ┤●───────────────┘",
        "    └┴───────────────┴───────────────┴──",
        "     0d             10d             20d",
    ]


@pytest.mark.parametrize("steps", [((0, 0), (3, 0)), ((0, 5),), ((0, -1), (3, 5)), ((0, 1), (3, 1e16))])
def test_what_has_no_stairs_is_not_drawn(steps: tuple[tuple[int, float], ...]) -> None:
    assert draw(*steps) == []


def test_no_room_no_chart() -> None:
    assert draw((0, 1), (3, 5), width=15) == []


@given(
    some.lists(some.tuples(some.integers(0, 800), some.floats(0, 1e9)), min_size=2, max_size=30),
    some.integers(20, 120),
    some.integers(3, 20),
    some.booleans(),
)
def test_charts_keep_to_their_room(steps: list[tuple[int, float]], width: int, height: int, unicode: bool) -> None:
    lines = draw(*sorted(steps), width=width, height=height, unicode=unicode)
    assert all(text_width(line) <= width for line in lines)
    assert len(lines) in (0, height + 2)
    assert unicode or "".join(lines).isascii()
    if lines:
        assert "".join(lines).count("●" if unicode else "*") >= 1
