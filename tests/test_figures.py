"""The table of what qualified figures denote and usually suggest, and how quantities are written out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.figures import format_number, format_quantity, make_dozens, make_quantity, open_ends
from claimcheck.model import Interval, Qualifier, Quantity

EXACTLY, AT_LEAST, MORE_THAN = Qualifier.EXACTLY, Qualifier.AT_LEAST, Qualifier.MORE_THAN
AT_MOST, FEWER_THAN, JUST_UNDER = Qualifier.AT_MOST, Qualifier.FEWER_THAN, Qualifier.JUST_UNDER
ABOUT, BETWEEN, VAGUE = Qualifier.ABOUT, Qualifier.BETWEEN, Qualifier.VAGUE


def _stretch(interval: Interval) -> str:
    """The interval as mathematicians write it: "[10, 20)"."""
    low = "0" if interval.low is None else f"{interval.low:g}"
    high = "∞" if interval.high is None else f"{interval.high:g}"
    return f"{'(' if interval.open_low else '['}{low}, {high}{')' if interval.open_high or high == '∞' else ']'}"


@pytest.mark.parametrize(
    ("quantity", "denotes", "usual"),
    [
        (make_quantity(EXACTLY, 33), "[33, 33]", "[33, 33]"),
        (make_quantity(AT_LEAST, 10), "[10, ∞)", "[10, 20)"),
        (make_quantity(AT_LEAST, 0), "[0, ∞)", "[0, ∞)"),
        (make_quantity(MORE_THAN, 100), "(100, ∞)", "(100, 200)"),
        (make_quantity(MORE_THAN, 1), "(1, ∞)", "(1, 3)"),
        (make_quantity(MORE_THAN, 0), "(0, ∞)", "(0, 2)"),
        (make_quantity(MORE_THAN, 1, unit="km"), "(1, ∞)", "(1, 2)"),
        (make_quantity(AT_MOST, 10), "[0, 10]", "(5, 10]"),
        (make_quantity(AT_MOST, 0), "[0, 0]", "[0, 0]"),
        (make_quantity(FEWER_THAN, 10), "[0, 10)", "(5, 10)"),
        (make_quantity(FEWER_THAN, 2), "[0, 2)", "(0, 2)"),
        (make_quantity(FEWER_THAN, 1), "[0, 1)", "[0, 1)"),
        (make_quantity(FEWER_THAN, 2, unit="percent"), "[0, 2)", "(1, 2)"),
        (make_quantity(JUST_UNDER, 3000), "[2700, 3000)", "[2700, 3000)"),
        (make_quantity(ABOUT, 2500), "[2250, 2750]", "[2250, 2750]"),
        (make_quantity(BETWEEN, 10, 15), "[10, 15]", "[10, 15]"),
        (make_quantity(BETWEEN, 15, 10), "[10, 15]", "[10, 15]"),
        (make_quantity(VAGUE, 24, 99), "[24, 99]", "[24, 99]"),
        (make_quantity(VAGUE, 2), "[2, ∞)", "[2, ∞)"),
        (make_dozens(12), "[11, 13]", "[11, 13]"),
        (make_dozens(24), "[22, 26]", "[22, 26]"),
        (make_dozens(6), "[5, 7]", "[5, 7]"),
        (open_ends(make_quantity(BETWEEN, 10, 15), low=True, high=True), "(10, 15)", "(10, 15)"),
    ],
)
def test_the_table(quantity: Quantity, denotes: str, usual: str) -> None:
    assert (_stretch(quantity.denotes), _stretch(quantity.usual)) == (denotes, usual)


def test_below_a_temperature_nothing_ends_at_zero() -> None:
    assert make_quantity(FEWER_THAN, 5, unit="degC").denotes.low is None
    assert make_quantity(FEWER_THAN, 5, unit="kg").denotes.low == 0
    assert make_quantity(ABOUT, -20, unit="degC").denotes == Interval(low=-22, high=-18)


@pytest.mark.parametrize(
    ("quantity", "written"),
    [
        (make_quantity(EXACTLY, 33, explicit=False), "33"),
        (make_quantity(EXACTLY, 33), "exactly 33"),
        (make_quantity(AT_LEAST, 10), "at least 10"),
        (make_quantity(MORE_THAN, 100, unit="km"), "over 100 km"),
        (make_quantity(MORE_THAN, 2, unit="day"), "more than 2 days"),
        (make_quantity(AT_MOST, 10), "at most 10"),
        (make_quantity(FEWER_THAN, 10), "fewer than 10"),
        (make_quantity(FEWER_THAN, 10, unit="percent"), "less than 10 percent"),
        (make_quantity(JUST_UNDER, 3000), "nearly 3,000"),
        (make_quantity(ABOUT, 2500), "about 2,500"),
        (make_quantity(BETWEEN, 24, 99), "24 to 99"),
        (make_quantity(BETWEEN, 15, 10), "between 15 and 10"),
        (make_quantity(BETWEEN, 3e9, 4e9, "USD"), "$3 billion to $4 billion"),
        (open_ends(make_quantity(BETWEEN, 10, 15), low=False, high=True), "at least 10 but fewer than 15"),
        (make_quantity(VAGUE, 24, 99), "dozens"),
        (make_quantity(VAGUE, 300, 999), "several hundred"),
        (make_quantity(VAGUE, 36, 71), "a few dozen"),
        (make_quantity(VAGUE, 2_000_000, 9_999_999, "USD"), "millions of dollars"),
        (make_quantity(VAGUE, 2), "multiple"),
        (make_quantity(VAGUE, 25, 98), "25 to 98"),
        (make_dozens(12), "a dozen"),
        (make_dozens(48), "4 dozen"),
        (make_quantity(EXACTLY, 200 / 3, unit="percent", explicit=False), "two thirds"),
        (make_quantity(EXACTLY, 50, unit="percent", explicit=False), "50 percent"),
        (make_quantity(EXACTLY, -5, unit="degC", explicit=False), "minus 5 °C"),
        (make_quantity(EXACTLY, 1, unit="mi", explicit=False), "1 mile"),
        (make_quantity(EXACTLY, 2, unit="times", explicit=False), "2-fold"),
        (make_quantity(EXACTLY, 500, unit="AUD", explicit=False), "500 AUD"),
        (make_quantity(EXACTLY, 7, unit="parsec", explicit=False), "7 parsec"),
    ],
)
def test_written_out(quantity: Quantity, written: str) -> None:
    assert format_quantity(quantity) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (0.0, "0"),
        (1234.0, "1,234"),
        (1234.5, "1,234.5"),
        (1_200_000.0, "1.2 million"),
        (1_234_567.0, "1,234,567"),
        (3e9, "3 billion"),
        (0.00001, "0.00001"),
    ],
)
def test_numbers_written_out(number: float, written: str) -> None:
    assert format_number(number) == written


@given(
    st.sampled_from([one for one in Qualifier if one not in (BETWEEN, VAGUE)]),
    st.floats(min_value=-1e15, max_value=1e15, allow_nan=False),
    st.sampled_from([None, "km", "degC", "percent"]),
)
def test_what_is_usual_is_denoted(qualifier: Qualifier, number: float, unit: str | None) -> None:
    quantity = make_quantity(qualifier, number, unit=unit)
    assert quantity.denotes.contains(quantity.usual)
