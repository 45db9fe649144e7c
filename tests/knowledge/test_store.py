"""Store: every key is found with its value, and damage is noticed."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.knowledge.store import DamagedStoreError, Store, StoreWriter


def written(tables: dict[str, dict[str, bytes]]) -> bytes:
    stream = BytesIO()
    writer = StoreWriter(stream)
    for name, table in tables.items():
        for key, value in table.items():
            writer.add(name, key, value)
    writer.close()
    return stream.getvalue()


KEYS = st.text(st.characters(), max_size=8)
TABLES = st.dictionaries(KEYS, st.dictionaries(KEYS, st.binary(max_size=20)), max_size=4)


@given(TABLES, KEYS)
def test_every_key_is_found(tables: dict[str, dict[str, bytes]], other: str) -> None:
    store = Store(written(tables))
    for name, table in tables.items():
        found = store.table(name)
        assert {key: bytes(value) for key, value in found.items()} == table
        assert list(found) == list(table)
        assert [found.key_at(number) for number in range(len(found))] == list(table)
        assert (other in found) == (other in table)
    assert len(store.table("\0nowhere")) == 0


@given(TABLES, st.data())
def test_a_changed_or_missing_byte_is_noticed(tables: dict[str, dict[str, bytes]], data: st.DataObject) -> None:
    content = bytearray(written(tables))
    place = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        del content[place:]
    else:
        content[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(DamagedStoreError):
        Store(bytes(content))


def test_in_a_large_store_damage_is_noticed_when_it_is_met(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.knowledge.store.SMALL", 0)
    table = {f"key {number}": b"the value" * number for number in range(50)}
    content = bytearray(written({"t": table}))
    place = content.index(b"the value" * 20)
    content[place] ^= 1
    found = Store(bytes(content)).table("t")
    damaged = 0
    for key, value in table.items():
        try:
            assert bytes(found[key]) == value
        except DamagedStoreError:
            damaged += 1
    assert damaged == 1


def test_another_version_is_told_from_damage() -> None:
    with pytest.raises(DamagedStoreError, match="made by another version"):
        Store(written({}).replace(b"claimcheck-index/2", b"claimcheck-index/0"))
