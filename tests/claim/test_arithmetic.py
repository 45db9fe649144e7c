"""Sums, shares and ranges inside one sentence."""

from __future__ import annotations

import pytest

from claimcheck.claim.arithmetic import find_sum_faults
from claimcheck.claim.quantity import find_quantities


def faults(text: str) -> list[str]:
    return [message for _, message in find_sum_faults(text, find_quantities(text))]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Three ships and four barges sank, six in all.", "3 + 4 is 7, not 6"),
        ("20 women and 12 men were hired, 31 in all.", "20 + 12 is 32, not 31"),
        ("31 passengers died: 20 women and 12 men, 31 in all.", "20 + 12 is 32, not 31"),
        ("16 of the 15 members voted.", "16 cannot be part of 15"),
        ("13 of 15 members (90 percent) voted.", "13 of 15 is 87 percent, not 90"),
        ("Between 15 and 10 boats were lost.", "the range runs from 15 down to 10"),
    ],
)
def test_what_does_not_add_up(text: str, message: str) -> None:
    assert faults(text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        "Three ships and four barges sank, seven in all.",
        "Three ships sank and four were saved.",
        "At least three ships and four barges sank, nine in all.",
        "13 of 15 members (87 percent) voted.",
        "Between 10 and 15 boats were lost.",
        "In 2019, 12 of 40 schools closed; 30 percent of them reopened.",
        "",
    ],
)
def test_what_adds_up_or_cannot_be_known(text: str) -> None:
    assert faults(text) == []
