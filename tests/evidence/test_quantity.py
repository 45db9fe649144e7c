"""compare_quantity: the five rules of design.md, section 3, with the reason each gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.evidence.quantity import compare_quantity
from claimcheck.figures import make_quantity
from claimcheck.model import Qualifier, Quantity, Stance, Strength

Q = Qualifier


def quantity(qualifier: Qualifier, number: float, high: float | None = None, unit: str | None = None) -> Quantity:
    return make_quantity(qualifier, number, high, unit, explicit=qualifier is not Q.EXACTLY)


@pytest.mark.parametrize(
    ("claimed", "stated", "stance", "strength"),
    [
        # 1: the same number, qualifiers that do not point opposite ways
        ((Q.EXACTLY, 33), (Q.EXACTLY, 33), Stance.SUPPORTS, Strength.DIRECT),
        ((Q.EXACTLY, 4), (Q.AT_LEAST, 4), Stance.SUPPORTS, Strength.IMPLIED),
        ((Q.AT_LEAST, 4), (Q.EXACTLY, 4), Stance.SUPPORTS, Strength.IMPLIED),
        ((Q.EXACTLY, 2500), (Q.ABOUT, 2500), Stance.SUPPORTS, Strength.DIRECT),
        ((Q.ABOUT, 2500), (Q.EXACTLY, 2500), Stance.SUPPORTS, Strength.DIRECT),
        ((Q.ABOUT, 2500), (Q.MORE_THAN, 2500), Stance.SUPPORTS, Strength.DIRECT),
        ((Q.AT_LEAST, 100), (Q.MORE_THAN, 100), Stance.SUPPORTS, Strength.IMPLIED),
        ((Q.BETWEEN, 10, 15), (Q.BETWEEN, 10, 15), Stance.SUPPORTS, Strength.DIRECT),
        # 2: all that is stated lies in the claim
        ((Q.MORE_THAN, 100), (Q.EXACTLY, 109), Stance.SUPPORTS, Strength.DIRECT),
        ((Q.AT_LEAST, 10), (Q.EXACTLY, 33), Stance.SUPPORTS, Strength.DIRECT),
        ((Q.BETWEEN, 10, 15), (Q.EXACTLY, 12), Stance.SUPPORTS, Strength.DIRECT),
        ((Q.VAGUE, 24, 99), (Q.EXACTLY, 30), Stance.SUPPORTS, Strength.DIRECT),
        ((Q.ABOUT, 2500), (Q.EXACTLY, 2400), Stance.SUPPORTS, Strength.DIRECT),
        ((Q.AT_LEAST, 10), (Q.AT_LEAST, 30), Stance.SUPPORTS, Strength.DIRECT),
        # 3: no number shared
        ((Q.MORE_THAN, 100), (Q.EXACTLY, 4), Stance.CONTRADICTS, Strength.DIRECT),
        ((Q.EXACTLY, 33), (Q.EXACTLY, 11), Stance.CONTRADICTS, Strength.DIRECT),
        ((Q.MORE_THAN, 100), (Q.FEWER_THAN, 100), Stance.CONTRADICTS, Strength.DIRECT),
        ((Q.JUST_UNDER, 3000), (Q.MORE_THAN, 3000), Stance.CONTRADICTS, Strength.DIRECT),
        ((Q.BETWEEN, 10, 15), (Q.EXACTLY, 16), Stance.CONTRADICTS, Strength.DIRECT),
        # 4: no number usually shared
        ((Q.EXACTLY, 33), (Q.AT_LEAST, 10), Stance.CONTRADICTS, Strength.IMPLIED),
        ((Q.EXACTLY, 5), (Q.AT_MOST, 10), Stance.CONTRADICTS, Strength.IMPLIED),
        # 5: otherwise
        ((Q.EXACTLY, 12), (Q.AT_LEAST, 10), Stance.CONSISTENT, Strength.DIRECT),
        ((Q.EXACTLY, 10), (Q.BETWEEN, 10, 15), Stance.CONSISTENT, Strength.DIRECT),
        ((Q.AT_LEAST, 12), (Q.AT_LEAST, 10), Stance.CONSISTENT, Strength.DIRECT),
    ],
)
def test_first_rule_that_applies(
    claimed: tuple[Qualifier, float, float | None],
    stated: tuple[Qualifier, float, float | None],
    stance: Stance,
    strength: Strength,
) -> None:
    comparison = compare_quantity(quantity(*claimed), quantity(*stated))
    assert (comparison.stance, comparison.strength) == (stance, strength)


@pytest.mark.parametrize(
    ("claimed", "stated", "reason"),
    [
        ((Q.EXACTLY, 33), (Q.EXACTLY, 33), "the source says 33 too"),
        ((Q.EXACTLY, 4), (Q.AT_LEAST, 4), "the source says at least 4"),
        ((Q.AT_LEAST, 4), (Q.EXACTLY, 4), "the source says 4, not at least 4"),
        ((Q.MORE_THAN, 100), (Q.EXACTLY, 109), "109 is over 100"),
        ((Q.MORE_THAN, 100), (Q.EXACTLY, 4), "4 is not over 100"),
        ((Q.EXACTLY, 33), (Q.EXACTLY, 11), "the source says 11, not 33"),
        ((Q.EXACTLY, 33), (Q.AT_LEAST, 10), "at least 10 is not usually said of 33"),
        ((Q.EXACTLY, 12), (Q.AT_LEAST, 10), "12 is within at least 10, but more precise"),
    ],
)
def test_reason_is_a_plain_sentence(
    claimed: tuple[Qualifier, float, float | None], stated: tuple[Qualifier, float, float | None], reason: str
) -> None:
    assert compare_quantity(quantity(*claimed), quantity(*stated)).reason == reason


@pytest.mark.parametrize(
    ("claimed", "stated", "stance"),
    [
        ((Q.EXACTLY, 8, None, "km"), (Q.EXACTLY, 5, None, "mi"), Stance.SUPPORTS),
        ((Q.EXACTLY, 30, None, "km"), (Q.EXACTLY, 5, None, "mi"), Stance.CONTRADICTS),
        ((Q.MORE_THAN, 7, None, "km"), (Q.EXACTLY, 5, None, "mi"), Stance.SUPPORTS),
        ((Q.EXACTLY, 90, None, "minute"), (Q.EXACTLY, 1.5, None, "hour"), Stance.SUPPORTS),
        ((Q.EXACTLY, 67, None, "percent"), (Q.EXACTLY, 200 / 3, None, "percent"), Stance.SUPPORTS),
        ((Q.EXACTLY, 65, None, "percent"), (Q.EXACTLY, 200 / 3, None, "percent"), Stance.CONTRADICTS),
        ((Q.EXACTLY, 10, None, "km"), (Q.EXACTLY, 10, None, "kg"), Stance.RELATED),
        ((Q.EXACTLY, 10, None, None), (Q.EXACTLY, 10, None, "percent"), Stance.RELATED),
    ],
)
def test_units_are_converted(
    claimed: tuple[Qualifier, float, float | None, str | None],
    stated: tuple[Qualifier, float, float | None, str | None],
    stance: Stance,
) -> None:
    assert compare_quantity(quantity(*claimed), quantity(*stated)).stance is stance


_FIGURES = st.builds(
    quantity,
    st.sampled_from([q for q in Q if q not in (Q.BETWEEN, Q.VAGUE)]),
    st.integers(min_value=1, max_value=10**9).map(float),
)


@given(_FIGURES)
def test_a_quantity_supports_itself(one: Quantity) -> None:
    assert compare_quantity(one, one).stance is Stance.SUPPORTS


@given(_FIGURES, _FIGURES)
def test_sharing_no_number_is_symmetric(one: Quantity, other: Quantity) -> None:
    def apart(claimed: Quantity, stated: Quantity) -> bool:
        comparison = compare_quantity(claimed, stated)
        return (comparison.stance, comparison.strength) == (Stance.CONTRADICTS, Strength.DIRECT)

    assert apart(one, other) == apart(other, one)
