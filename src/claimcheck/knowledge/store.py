"""Tables of keys and bytes in one buffer, each key found in constant time: a file that is mapped, or bytes in memory.

Layout: a header; the tables' records, offsets and slots; a directory. A record is the key's and the value's length, the
value's CRC-32, the key and the value. `slots` is an open hash table of record numbers from 1 (0 is free) by the key's
CRC-32; `offsets` gives the records in the order they were added.
"""

from __future__ import annotations

import marshal
import sys
from array import array
from collections.abc import Iterator, Mapping
from struct import Struct, error
from zlib import crc32

from ..errors import ClaimcheckError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mmap import mmap
    from typing import BinaryIO

# marshal's format and the arrays' byte order belong to the interpreter that wrote them
_MAGIC = f"claimcheck-index/2 {sys.implementation.cache_tag} {sys.byteorder}".encode().ljust(48, b" ")
_HEADER = Struct("<48sQQIII")  # magic, directory's offset, size, CRC-32 of the directory, of all, of these fields
_RECORD = Struct("<III")  # length of key, length of value, CRC-32 of value
_WAITING = 3_000  # pieces that are written at once

SMALL = 4_000_000  # bytes that are read and checked whole in a few milliseconds; of more, each record when it is met


class DamagedStoreError(ClaimcheckError):
    """The bytes are not a store of this version, or not whole."""


class StoreWriter:
    """Writes records as they come; the store is whole once `close` has been called."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._tables: dict[str, tuple[array[int], array[int]]] = {}
        self._waiting: list[bytes | memoryview] = []
        self._position = stream.write(b"\0" * _HEADER.size)
        self._check = 0

    def add(self, table: str, key: str, value: bytes | memoryview) -> None:
        """No key may come twice in one table."""
        encoded = key.encode("utf-8", "surrogatepass")
        if table not in self._tables:
            self._tables[table] = array("Q"), array("I")
        offsets, hashes = self._tables[table]
        offsets.append(self._position)
        hashes.append(crc32(encoded))
        self._waiting += (_RECORD.pack(len(encoded), len(value), crc32(value)), encoded, value)
        self._position += _RECORD.size + len(encoded) + len(value)
        if len(self._waiting) > _WAITING:
            self._flush()

    def close(self) -> None:
        places: dict[str, tuple[int, int, int]] = {}
        for name, (offsets, hashes) in self._tables.items():
            places[name] = (len(offsets), self._position, self._position + len(offsets) * offsets.itemsize)
            self._write(offsets.tobytes())
            self._write(_fill_slots(hashes).tobytes())
        directory = marshal.dumps(places)
        start = self._position
        self._write(directory)
        self._flush()
        fields = (_MAGIC, start, self._position, crc32(directory), self._check)
        self._stream.seek(0)
        self._stream.write(_HEADER.pack(*fields, crc32(repr(fields).encode())))

    def _write(self, content: bytes) -> None:
        self._waiting.append(content)
        self._position += len(content)

    def _flush(self) -> None:
        content = b"".join(self._waiting)
        self._waiting.clear()
        self._check = crc32(content, self._check)
        self._stream.write(content)


class Store:
    """The tables of `buffer`, by name. Raises DamagedStoreError at once where header, size or directory are not as they
    were written, and later where a record is not."""

    def __init__(self, buffer: bytes | mmap) -> None:
        self._view = memoryview(buffer)
        if len(self._view) < _HEADER.size:
            raise DamagedStoreError("the index is too short")
        *fields, check = _HEADER.unpack_from(self._view)
        magic, start, size, directory_check, whole_check = fields
        if magic != _MAGIC:
            raise DamagedStoreError("the index was made by another version")
        if check != crc32(repr(tuple(fields)).encode()) or size != len(self._view):
            raise DamagedStoreError("the index is not whole")
        directory = self._view[start:]
        self._check = whole_check
        if crc32(directory) != directory_check or (size <= SMALL and not self.is_whole()):
            raise DamagedStoreError("the index is not whole")
        self._directory: dict[str, tuple[int, int, int]] = marshal.loads(directory)

    def is_whole(self) -> bool:
        """Everything, read to its end, is as it was written."""
        return bool(crc32(self._view[_HEADER.size :]) == self._check)

    def table(self, name: str) -> Table:
        """Empty where there is none of the name."""
        return Table(self._view, *self._directory.get(name, (0, 0, 0)))

    def names(self, prefix: str) -> Iterator[str]:
        """What follows `prefix` in the names of the tables that begin with it."""
        return (name.removeprefix(prefix) for name in self._directory if name.startswith(prefix))

    def __contains__(self, name: str) -> bool:
        return name in self._directory


def open_store(path: str) -> Store:
    """The store in a file. A small one is read; a large one is mapped, and its pages are shared by all processes that
    do so. Raises OSError and DamagedStoreError."""
    with open(path, "rb") as stream:
        content: bytes | mmap = stream.read(SMALL)
        if len(content) == SMALL:
            from mmap import ACCESS_READ, mmap

            content = mmap(stream.fileno(), 0, access=ACCESS_READ)
    return Store(content)


class Table(Mapping[str, memoryview]):
    """Keys and values in the order they were added."""

    __slots__ = ("_count", "_mask", "_offsets", "_slots", "_view")

    def __init__(self, view: memoryview, count: int, offsets: int, slots: int) -> None:
        self._view, self._count = view, count
        size = _slot_count(count)
        self._mask = size - 1
        self._offsets = view[offsets:slots].cast("Q") if count else memoryview(b"")
        self._slots = view[slots : slots + 4 * size].cast("I") if count else memoryview(b"")

    def find(self, key: str) -> int | None:
        """The number of the record, from 0; None where there is no such key."""
        if self._count:
            encoded = key.encode("utf-8", "surrogatepass")
            slot = crc32(encoded) & self._mask
            for _ in range(self._mask):
                number = self._slots[slot] - 1
                if number < 0:
                    break
                if self._read(number)[0] == encoded:
                    return number
                slot = (slot + 1) & self._mask
        return None

    def __getitem__(self, key: str) -> memoryview:
        number = self.find(key)
        if number is None:
            raise KeyError(key)
        return self.value_at(number)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self.find(key) is not None

    def __iter__(self) -> Iterator[str]:
        return (self.key_at(number) for number in range(self._count))

    def __len__(self) -> int:
        return self._count

    def key_at(self, number: int) -> str:
        """The key that was added as the number-th, from 0."""
        return str(self._read(number)[0], "utf-8", "surrogatepass")

    def value_at(self, number: int) -> memoryview:
        """The value that was added as the number-th, from 0."""
        _, value, check = self._read(number)
        if crc32(value) != check:
            raise DamagedStoreError("the index is damaged")
        return value

    def _read(self, number: int) -> tuple[memoryview, memoryview, int]:
        """Key, value and the value's CRC-32 as it should be."""
        try:
            offset = self._offsets[number]
            key_length, value_length, check = _RECORD.unpack_from(self._view, offset)
        except (IndexError, error) as damage:
            raise DamagedStoreError("the index is damaged") from damage
        start = offset + _RECORD.size
        end = start + key_length
        return self._view[start:end], self._view[end : end + value_length], check


def _slot_count(count: int) -> int:
    """A power of two, at most half full."""
    return 1 << (2 * count).bit_length()


def _fill_slots(hashes: array[int]) -> array[int]:
    mask = _slot_count(len(hashes)) - 1
    slots = array("I", bytes(4 * (mask + 1)))
    for number, hashed in enumerate(hashes, start=1):
        slot = hashed & mask
        while slots[slot]:
            slot = (slot + 1) & mask
        slots[slot] = number
    return slots
