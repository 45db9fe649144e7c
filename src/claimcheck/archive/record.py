"""A part of an archive -> its records: texts with an id and a date, or why one cannot be checked."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, BinaryIO

from ..dataclass import dataclass
from .parquet import iterate_rows

LONGEST_TEXT = 1_000_000  # characters; a book is no text that was published in one piece (house)
LONGEST_LINE = 16_000_000  # bytes of one line of a file, which is read whole (house)
_ESCAPED = re.compile("[\udc80-\udcff]")  # what stands for bytes that are not UTF-8


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The names under which a record holds its text, its id and its date; None where it has none."""

    text: str
    id: str | None
    date: str | None

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name in (self.text, self.id, self.date) if name is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A text. `number` counts the lines of a JSONL file, the rows of any other, from 1; `id` is None where the record
    gives none. It stands at byte `start` of its file, `length` bytes long; of a Parquet file, `start` is its row."""

    number: int
    id: str | None
    text: str
    date: date | None
    start: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reject:
    """A record that cannot be checked, and why."""

    number: int
    reason: str


class _UnreadableError(Exception):
    """Why a record cannot be taken."""


# ---------------------------------------------------------------- lines of JSON


def read_json_lines(
    stream: BinaryIO, length: int, columns: Columns, *, start: int, first: int
) -> Iterator[Record | Reject]:
    """The records of the next `length` bytes, which begin with a line, number `first`, at byte `start` of its file."""
    for number, at, size, line in split_lines(stream, length, start=start, first=first):
        try:
            if line is None:
                raise _UnreadableError(f"the line is longer than {LONGEST_LINE:,} bytes")
            if line.strip():
                yield _read_fields(_parse_object(line), columns, number, at, size)
        except _UnreadableError as error:
            yield Reject(number=number, reason=str(error))


def split_lines(
    stream: BinaryIO, length: int, *, start: int, first: int
) -> Iterator[tuple[int, int, int, bytes | None]]:
    """Number, place, size and bytes of each line, its end included; None for the bytes of one too long to read."""
    end, number = start + length, first
    while start < end:
        line: bytes | None = stream.readline(min(end - start, LONGEST_LINE + 1))
        if not line:
            return
        size, ended = len(line), line.endswith(b"\n")
        if size > LONGEST_LINE:
            line = None
            while not ended and start + size < end:
                more = stream.readline(min(end - start - size, LONGEST_LINE))
                size, ended = size + len(more), more.endswith(b"\n") or not more
        yield number, start, size, line
        start, number = start + size, number + 1


def _parse_object(line: bytes) -> Mapping[str, Any]:
    try:
        value = json.loads(line.decode("utf-8").removeprefix("\ufeff"))
    except UnicodeDecodeError as error:
        raise _UnreadableError(f"byte {error.start + 1} of the line is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise _UnreadableError(f"not JSON: {error.msg} at column {error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise _UnreadableError(f"not JSON that can be read: {error}") from error
    if not isinstance(value, dict):
        raise _UnreadableError("not a JSON object")
    return value


def list_keys(line: bytes) -> tuple[str, ...]:
    """The keys of the object in `line`; none where it holds none."""
    try:
        return tuple(_parse_object(line))
    except _UnreadableError:
        return ()


# ---------------------------------------------------------------- rows of CSV

Row = tuple[int, int, list[str] | str]
"""Where a row begins, how many bytes it takes, and its fields, or why it has none."""


def read_rows(
    stream: BinaryIO, length: int, header: Sequence[str], columns: Columns, *, start: int, first: int
) -> Iterator[Record | Reject]:
    """The records of the next `length` bytes, which hold whole rows."""
    number = first
    for at, size, row in split_rows(stream, length, start=start):
        if isinstance(row, list) and not row:
            continue
        try:
            if isinstance(row, str):
                raise _UnreadableError(row)
            if len(row) != len(header):
                raise _UnreadableError(f"it has {len(row)} fields where the header has {len(header)}")
            fields = {name: row[header.index(name)] for name in columns.names}
            yield _read_fields(fields, columns, number, at, size)
        except _UnreadableError as error:
            yield Reject(number=number, reason=str(error))
        number += 1


def split_rows(stream: BinaryIO, length: int, *, start: int) -> Iterator[Row]:
    """The rows of the next `length` bytes. A row whose quotes do not close is its first line, and unreadable."""
    csv.field_size_limit(LONGEST_LINE)
    lines = _Lines(stream, length, start)
    while True:
        at = lines.position
        try:
            row = next(csv.reader(lines, strict=True), None)
        except csv.Error as error:
            lines.back_to_second()
            yield at, lines.position - at, f"not CSV: {error}"
            continue
        if row is None:
            return
        yield at, lines.position - at, row
        lines.forget()


class _Lines:
    """Lines of text for the csv module, which can be read again from the second one on."""

    def __init__(self, stream: BinaryIO, length: int, start: int) -> None:
        self._lines = split_lines(stream, length, start=start, first=1)
        self._read: list[tuple[int, bytes | None]] = []
        self._ahead: list[tuple[int, bytes | None]] = []
        self.position = start

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._ahead:
            size, line = self._ahead.pop(0)
        else:
            _, _, size, line = next(self._lines)
        self._read.append((size, line))
        self.position += size
        if line is None:
            raise csv.Error(f"a line is longer than {LONGEST_LINE:,} bytes")
        return line.decode("utf-8", "surrogateescape")

    def back_to_second(self) -> None:
        self.position -= sum(size for size, _ in self._read[1:])
        self._ahead = [*self._read[1:], *self._ahead]
        self._read = []

    def forget(self) -> None:
        self._read = []


# ---------------------------------------------------------------- rows of Parquet


def read_table(file: Any, name: str, columns: Columns, *, start: int, length: int) -> Iterator[Record | Reject]:
    """The records of `length` rows from row `start` on, counted from 0."""
    for number, row in enumerate(iterate_rows(file, name, columns.names, start=start, length=length), start=start):
        try:
            yield _read_fields(row, columns, number + 1, number, 1)
        except _UnreadableError as error:
            yield Reject(number=number + 1, reason=str(error))


# ---------------------------------------------------------------- fields


def _read_fields(fields: Mapping[str, Any], columns: Columns, number: int, start: int, length: int) -> Record:
    text = _read_text(fields.get(columns.text), columns.text)
    return Record(
        number=number,
        id=_read_id(fields.get(columns.id), columns.id) if columns.id is not None else None,
        text=text,
        date=_read_day(fields.get(columns.date), columns.date) if columns.date is not None else None,
        start=start,
        length=length,
    )


def _read_text(value: Any, name: str) -> str:
    if value is None:
        raise _UnreadableError(f"there is no {name!r}")
    text = _decode(value, name)
    if not isinstance(text, str):
        raise _UnreadableError(f"{name!r} is not text but {_word_kind(text)}")
    if not text.strip():
        raise _UnreadableError(f"{name!r} is empty")
    if len(text) > LONGEST_TEXT:
        raise _UnreadableError(f"{name!r} is longer than {LONGEST_TEXT:,} characters: {len(text):,}")
    return text


def _read_id(value: Any, name: str) -> str | None:
    """Text or a whole number; None where nothing is given."""
    value = _decode(value, name)
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise _UnreadableError(f"{name!r} is neither text nor a whole number but {_word_kind(value)}")
    return str(value)


def _read_day(value: Any, name: str) -> date | None:
    value = _decode(value, name)
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value.strip()).date()
        except ValueError:
            pass
    raise _UnreadableError(f"{name!r} is not a day such as 2024-01-20: {str(value)[:40]!r}")


def _decode(value: Any, name: str) -> Any:
    """Text from the bytes that a table holds, or with the bytes marked that were none."""
    try:
        if isinstance(value, bytes):
            return value.decode("utf-8")
        if isinstance(value, str) and not value.isascii() and _ESCAPED.search(value):
            value.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError as error:
        raise _UnreadableError(f"{name!r} is not UTF-8") from error
    return value


def _word_kind(value: Any) -> str:
    kinds = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return kinds.get(type(value), type(value).__name__)
