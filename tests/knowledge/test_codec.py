"""pack and Unpacker: whatever the model can hold comes back equal."""

from __future__ import annotations

import marshal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.knowledge.codec import Unpacker, pack
from claimcheck.model import Event, Measure, Name, Source, Statement, Thing


@given(st.one_of(*(st.from_type(kind) for kind in (Statement, Event, Source, Name, Thing, Measure))))
def test_there_and_back(value: object) -> None:
    """Through marshal, and hashable as before: tuples have not become lists."""
    assume("nan" not in repr(value))  # which equals nothing, itself neither
    again = Unpacker(None).unpack(marshal.loads(marshal.dumps(pack(value))))
    assert again == value
    assert type(again) is type(value)
    assert hash(again) == hash(value)


def test_what_is_not_of_the_model_is_refused() -> None:
    with pytest.raises(KeyError):
        pack({1, 2})
