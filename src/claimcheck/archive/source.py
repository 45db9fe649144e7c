"""The files of an archive, and the parts they are cut into: whole records, of about one size."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from hashlib import sha256
from io import BytesIO
from typing import BinaryIO

from ..dataclass import dataclass, replace
from ..errors import InputError, UsageError
from .parquet import iterate_rows, open_table, pack_rows
from .record import (
    Columns,
    Record,
    Reject,
    list_keys,
    read_json_lines,
    read_rows,
    read_table,
    split_lines,
    split_rows,
)

FORMATS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".parquet": "parquet", ".pq": "parquet"}
SMALLEST, LARGEST = 64 * 1024, 256 * 1024  # bytes of a part, whose findings may take several hundred times that (house)
_PARTS = 2_000  # parts that are enough to share, and to see how far a run has come (house)
_SAMPLE = 100  # lines of JSON in which a column is looked for
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The columns asked for; those of `named` must be there, the others may be missing."""

    columns: Columns
    named: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file, what it held when it was opened, and where its records hold what. `path` is as it was named, `place` from
    the root; `header` are the columns of CSV."""

    path: str
    place: str
    format: str
    size: int
    digest: str
    columns: Columns
    header: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The `number`-th part of an archive: `length` bytes (rows of Parquet) from `start` on of source number `source`,
    whose records are counted from `first`. `texts` is how many records there are, blank lines included."""

    number: int
    source: int
    start: int
    length: int
    first: int
    texts: int


def open_source(path: str, wanted: Wanted) -> Source:
    """Raises UsageError for a suffix that stands for nothing, InputError for what cannot be read or lacks a column."""
    if path == "-":
        raise UsageError(
            "an archive is read from files, so that a run can be taken up again; write standard input to a .jsonl file"
        )
    suffix = os.path.splitext(path)[1].lower()
    if suffix not in FORMATS:
        shown = f"{suffix} stands for no archive" if suffix else "it has no suffix"
        raise UsageError(f"{path}: {shown} (one of {', '.join(FORMATS)})")
    try:
        with open(path, "rb") as stream:
            digest, size = _digest(stream)
            stream.seek(0)
            header, found = _FIND[FORMATS[suffix]](stream, path)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    columns = _choose_columns(found, wanted, path) if found else wanted.columns
    return Source(
        path=path,
        place=os.path.abspath(path),
        format=FORMATS[suffix],
        size=size,
        digest=digest,
        columns=columns,
        header=header,
    )


def _digest(stream: BinaryIO) -> tuple[str, int]:
    digest, size = sha256(), 0
    while block := stream.read(_BLOCK):
        digest.update(block)
        size += len(block)
    return digest.hexdigest(), size


def _choose_columns(found: Sequence[str], wanted: Wanted, path: str) -> Columns:
    for name in wanted.columns.names:
        if name not in found and (name == wanted.columns.text or name in wanted.named):
            shown = ", ".join(found[:20]) + (" …" if len(found) > 20 else "")
            raise InputError(f"{path}: there is no column {name!r} (there are: {shown})")
    id, day = (name if name in found else None for name in (wanted.columns.id, wanted.columns.date))
    return replace(wanted.columns, id=id, date=day)


# ---------------------------------------------------------------- columns

_Found = tuple[tuple[str, ...], Sequence[str]]
"""The header of CSV, and the columns there are."""


def _find_keys(stream: BinaryIO, path: str) -> _Found:
    found: dict[str, None] = {}
    size = os.fstat(stream.fileno()).st_size
    for number, _, _, line in split_lines(stream, size, start=0, first=1):
        if number > _SAMPLE:
            break
        found |= dict.fromkeys(list_keys(line or b""))
    return (), tuple(found)


def _find_header(stream: BinaryIO, path: str) -> _Found:
    start = _skip_mark(stream)
    rows = split_rows(stream, os.fstat(stream.fileno()).st_size - start, start=start)
    row = next((row for _, _, row in rows if row), [])
    if isinstance(row, str):
        raise InputError(f"{path}: the first row, which names the columns, is {row}")
    if any("\0" in name or not name.isprintable() for name in row):
        raise InputError(f"{path} is not UTF-8 text (save it as CSV in UTF-8)")
    return tuple(row), tuple(row)


def _find_fields(stream: BinaryIO, path: str) -> _Found:
    return (), tuple(open_table(stream, path).schema_arrow.names)


_FIND = {"jsonl": _find_keys, "csv": _find_header, "parquet": _find_fields}


def _skip_mark(stream: BinaryIO) -> int:
    """The first byte after a byte order mark, where the stream then stands."""
    start = 3 if stream.read(3) == b"\xef\xbb\xbf" else 0
    stream.seek(start)
    return start


# ---------------------------------------------------------------- parts


def cut_sources(sources: Sequence[Source]) -> Iterator[Part]:
    """The parts of all sources, in order. What they are depends on the sources alone."""
    size = min(max(sum(one.size for one in sources) // _PARTS, SMALLEST), LARGEST)
    number = 0
    for index, source in enumerate(sources):
        with open(source.place, "rb") as stream:
            for start, length, first, texts in _CUT[source.format](stream, source, size):
                yield Part(number=number, source=index, start=start, length=length, first=first, texts=texts)
                number += 1


_Piece = tuple[int, int, int, int]
"""Where it starts, how long it is, the number of its first record, and how many records it has."""


def _cut_lines(stream: BinaryIO, source: Source, size: int) -> Iterator[_Piece]:
    start, first = 0, 1
    while block := stream.read(size):
        length, lines, ended = len(block), block.count(b"\n"), block.endswith(b"\n")
        while not ended and (rest := stream.readline(_BLOCK)):
            length, ended = length + len(rest), rest.endswith(b"\n")
            lines += ended
        lines += not ended
        yield start, length, first, lines
        start, first = start + length, first + lines


def _cut_rows(stream: BinaryIO, source: Source, size: int) -> Iterator[_Piece]:
    start = _skip_mark(stream)
    start, length, first, rows, headed = start, 0, 1, 0, False
    for _, taken, row in split_rows(stream, source.size - start, start=start):
        length += taken
        if not row:
            continue
        if not headed:
            headed, start, length = True, start + length, 0
            continue
        rows += 1
        if length >= size:
            yield start, length, first, rows
            start, length, first, rows = start + length, 0, first + rows, 0
    if rows:
        yield start, length, first, rows


def _cut_table(stream: BinaryIO, source: Source, size: int) -> Iterator[_Piece]:
    """Rows of one row group, as many as take about `size` bytes."""
    metadata, before = open_table(stream, source.path).metadata, 0
    for group in range(metadata.num_row_groups):
        rows, taken = metadata.row_group(group).num_rows, metadata.row_group(group).total_byte_size
        step = max(1, rows * size // max(taken, 1))
        for start in range(0, rows, step):
            count = min(step, rows - start)
            yield before + start, count, before + start + 1, count
        before += rows


_CUT = {"jsonl": _cut_lines, "csv": _cut_rows, "parquet": _cut_table}


# ---------------------------------------------------------------- reading a part


def read_part(part: Part, source: Source, data: bytes | None = None) -> Iterator[Record | Reject]:
    """The records of a part: from its file, or from `data`, which `ship_part` took from it. Raises InputError where the
    file is not as it was."""
    if data is not None:
        yield from _read(BytesIO(data), part, source, start=0)
        return
    try:
        with open(source.place, "rb") as stream:
            if os.fstat(stream.fileno()).st_size != source.size:
                raise InputError(f"{source.path} has changed since the run began")
            yield from _read(stream, part, source, start=part.start)
    except OSError as error:
        raise InputError(f"{source.path} cannot be read: {error.strerror or error}") from error


def _read(stream: BinaryIO, part: Part, source: Source, *, start: int) -> Iterator[Record | Reject]:
    if source.format == "parquet":
        for one in read_table(stream, source.path, source.columns, start=start, length=part.length):
            moved = part.start - start
            if isinstance(one, Record):
                yield replace(one, number=one.number + moved, start=one.start + moved)
            else:
                yield replace(one, number=one.number + moved)
        return
    stream.seek(start)
    if source.format == "jsonl":
        yield from read_json_lines(stream, part.length, source.columns, start=part.start, first=part.first)
    else:
        yield from read_rows(stream, part.length, source.header, source.columns, start=part.start, first=part.first)


def ship_part(part: Part, source: Source) -> bytes:
    """What another machine needs to read the part without the file."""
    if source.format != "parquet":
        with open(source.place, "rb") as stream:
            stream.seek(part.start)
            return stream.read(part.length)
    columns = source.columns.names
    rows = iterate_rows(source.place, source.path, columns, start=part.start, length=part.length)
    return pack_rows(list(rows), columns)


def read_places(source: Source, places: Sequence[tuple[int, int, int]]) -> Iterator[Record]:
    """The records at these places, each its start, length and number, in rising order. Raises InputError where the file
    is not as it was."""
    if not places:
        return
    try:
        with open(source.place, "rb") as stream:
            if os.fstat(stream.fileno()).st_size != source.size:
                raise changed_since(source)
            yield from (_read_rows_at if source.format == "parquet" else _read_at)(stream, source, places)
    except OSError as error:
        raise InputError(f"{source.path} cannot be read: {error.strerror or error}") from error


def _read_at(stream: BinaryIO, source: Source, places: Sequence[tuple[int, int, int]]) -> Iterator[Record]:
    for start, length, number in places:
        part = Part(number=0, source=0, start=start, length=length, first=number, texts=1)
        one = next(_read(stream, part, source, start=start), None)
        if not isinstance(one, Record):
            raise changed_since(source)
        yield one


def _read_rows_at(stream: BinaryIO, source: Source, places: Sequence[tuple[int, int, int]]) -> Iterator[Record]:
    """In one pass over the rows from the first to the last, since each row group is read whole."""
    first, last = places[0][0], places[-1][0]
    wanted = {start for start, _, _ in places}
    rows = read_table(stream, source.path, source.columns, start=first, length=last - first + 1)
    return (one for one in rows if isinstance(one, Record) and one.start in wanted)


def changed_since(source: Source) -> InputError:
    return InputError(f"{source.path} has changed since the run, so that its texts cannot be looked at anew")
