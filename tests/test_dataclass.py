"""The classes made for a fast start behave as the standard library's do."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from typing import Any

import pytest

from claimcheck.dataclass import _dataclass, _field, _replace
from claimcheck.model import DateSpan, Interval, Lexicon, Span


def make(decorate: Any, field: Any) -> Any:
    class Attack:
        """An attack."""

        id: str
        killed: int = 0
        names: list[str] = field(default_factory=list)
        known: str = field(default="", repr=False)

        def twice(self) -> int:
            return 2 * self.killed

    return decorate(frozen=True, slots=True, kw_only=True, order=True)(Attack)


OURS, STANDARD = make(_dataclass, _field), make(dataclasses.dataclass, dataclasses.field)


@pytest.mark.parametrize(
    "given", [{"id": "a"}, {"id": "a", "killed": 3}, {"id": "b", "names": ["x"], "known": "y", "killed": -1}]
)
def test_objects_are_alike(given: dict[str, Any]) -> None:
    ours, standard = OURS(**given), STANDARD(**given)
    assert repr(ours) == repr(standard)
    assert dataclasses.asdict(ours) == dataclasses.asdict(standard)
    assert [one.name for one in dataclasses.fields(ours)] == [one.name for one in dataclasses.fields(standard)]
    assert (ours == OURS(**given), ours == OURS(id="other"), ours == standard) == (True, False, False)
    assert ours.twice() == standard.twice()
    assert _replace(ours, killed=9) == dataclasses.replace(ours, killed=9) == OURS(**{**given, "killed": 9})
    assert OURS.__match_args__ == STANDARD.__match_args__
    assert OURS.__doc__ == "An attack."
    assert list(inspect.signature(OURS).parameters) == list(inspect.signature(STANDARD).parameters)


@pytest.mark.parametrize("given", [{}, {"id": "a", "kill": 1}, {"id": "a", "known": "", "x": 2}])
def test_wrong_fields_are_told_alike(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError) as theirs:
        STANDARD(**given)
    with pytest.raises(TypeError) as ours:
        OURS(**given)
    assert str(ours.value) == str(theirs.value)
    with pytest.raises(TypeError):
        OURS("a")


def place(decorate: Any) -> Any:
    class Pair:
        first: int
        second: int = 2

    return decorate(frozen=True, slots=True)(Pair)


@pytest.mark.parametrize(
    ("values", "named"), [((1,), {}), ((1, 3), {}), ((1,), {"second": 4}), ((), {"first": 1}), ((1, 2, 3), {})]
)
@pytest.mark.parametrize("more", [{}, {"first": 1}, {"third": 3}])
def test_fields_given_by_their_place(values: tuple[int, ...], named: dict[str, int], more: dict[str, int]) -> None:
    told = []
    for kind in (place(_dataclass), place(dataclasses.dataclass)):
        try:
            told.append(repr(kind(*values, **named, **more)))
        except TypeError as error:
            told.append(str(error))
    assert told[0] == told[1]


def test_each_object_has_defaults_of_its_own() -> None:
    assert Lexicon().names is not Lexicon().names


def test_they_are_frozen_hashed_and_ordered() -> None:
    span = Span(start=1, end=2)
    for name in ("start", "new"):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(span, name, 5)
    with pytest.raises(dataclasses.FrozenInstanceError):
        delattr(span, "end")
    assert len({span, Span(start=1, end=2), Span(start=1, end=3)}) == 2
    assert sorted([Span(start=2, end=3), Span(start=1, end=9), span]) == [
        span,
        Span(start=1, end=9),
        Span(start=2, end=3),
    ]
    others: list[object] = [Interval(low=1, high=None), DateSpan(first=None, after=None)]
    assert others[0] != others[1]


def test_they_can_be_copied_and_sent_to_another_process() -> None:
    value = DateSpan(first=None, after=None, weekday=3)
    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value


def test_classes_without_slots_are_refused() -> None:
    with pytest.raises(TypeError, match="slots"):
        _dataclass(frozen=True)
