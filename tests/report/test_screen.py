"""Wrapping, fitting and painting keep words whole, lines short and colours out where they are not wanted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.report.screen import STYLES, Line, Piece, fit, line_width, paint, text_width, wrap

PIECES = st.lists(st.tuples(st.text("ab é漢\u0301", max_size=30), st.sampled_from(sorted(STYLES))), max_size=6)


def read(lines: list[Line]) -> list[str]:
    return ["".join(text for text, _ in line) for line in lines]


@pytest.mark.parametrize(
    ("pieces", "want"),
    [
        ([("one two three", "")], ["one two", "  three"]),
        ([("one ", ""), ("two three", "strong")], ["one two", "  three"]),
        ([("ab (", ""), ("cdefgh", ""), (")", "")], ["ab", "  (cdefgh)"]),
        ([("one,", ""), ("two", "")], ["one,two"]),
        ([("", "")], []),
    ],
)
def test_wrap(pieces: list[Piece], want: list[str]) -> None:
    assert read(wrap(pieces, 10, rest="  ")) == want


def test_wrap_breaks_words_wider_than_a_line() -> None:
    assert read(wrap([("x" * 25, "")], 10)) == ["x" * 10, "x" * 10, "x" * 5]


@settings(deadline=None)
@given(PIECES, st.integers(10, 40))
def test_wrap_keeps_every_word_and_the_width(pieces: list[Piece], width: int) -> None:
    lines = wrap(pieces, width, first="  ", rest="  ")
    assert all(line_width(line) <= width for line in lines)
    assert "".join("".join(read(lines)).split()) == "".join("".join(text for text, _ in pieces).split())


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("é漢字e\u0301", 6), ("👍🏽", 2), ("\u200bx", 1), ("", 0), ("שלום", 4)]
)
def test_text_width(text: str, width: int) -> None:
    assert text_width(text) == width


@pytest.mark.parametrize(("text", "want"), [("abc", "abc  "), ("abcdef", "abcd…"), ("漢字漢字", "漢字…")])
def test_fit(text: str, want: str) -> None:
    assert fit(text, 5) == want


def test_paint() -> None:
    lines: list[Line] = [[("a", "strong"), (" b", "strong"), ("  ", "")], [], [("c", "")]]
    assert paint(lines, colour=False) == "a b\n\nc\n"
    assert paint(lines, colour=True) == "\x1b[1ma b\x1b[0m\n\nc\n"
