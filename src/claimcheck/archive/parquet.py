"""Parquet, by pyarrow, which is an extra: tables as rows, and rows as tables."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any, BinaryIO

from ..errors import InputError, MissingExtraError
from ..report.json_format import write_json

KEYS = ("schema", "id", "file", "record", "line", "column", "sentence", "verdict", "statements", "claim")
Row = Mapping[str, Any]

_GROUP = 2_000  # findings of a row group, which is held in memory (house)
_NUMBERS = ("record", "line", "column")


def load_pyarrow() -> tuple[Any, Any]:
    """The package, and its module for Parquet. Raises MissingExtraError."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingExtraError("reading or writing Parquet", "parquet") from error
    return pyarrow, parquet


def open_table(file: Any, name: str) -> Any:
    """A ParquetFile. Raises InputError."""
    pyarrow, parquet = load_pyarrow()
    try:
        return parquet.ParquetFile(file)
    except pyarrow.ArrowException as error:
        raise InputError(f"{name} is no Parquet file that can be read: {error}") from error


def iterate_rows(
    file: Any, name: str, columns: Sequence[str], *, start: int, length: int
) -> Iterator[Mapping[str, Any]]:
    """The rows from `start` on, counted from 0, as dicts. Texts are bytes, since a file may hold what is no text."""
    table, before = open_table(file, name), 0
    for group in range(table.num_row_groups):
        count = table.metadata.row_group(group).num_rows
        low, high = max(start - before, 0), min(start + length - before, count)
        before += count
        if low < high:
            rows = table.read_row_group(group, columns=list(columns)).slice(low, high - low)
            held = {one: _list_values(rows.column(one)) for one in columns}
            for at in range(high - low):
                yield {one: values[at] for one, values in held.items()}


def _list_values(column: Any) -> list[Any]:
    pyarrow, _ = load_pyarrow()
    if pyarrow.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    if pyarrow.types.is_string(column.type) or pyarrow.types.is_large_string(column.type):
        column = column.cast(pyarrow.large_binary())
    values: list[Any] = column.to_pylist()
    return values


def pack_rows(rows: Sequence[Row], columns: Sequence[str]) -> bytes:
    """A Parquet file of these rows alone."""
    pyarrow, parquet = load_pyarrow()
    stream = BytesIO()
    parquet.write_table(pyarrow.table({one: [row[one] for row in rows] for one in columns}), stream)
    return stream.getvalue()


class TableWriter:
    """Findings as a Parquet file: their keys as columns, the claim as JSON."""

    def __init__(self, stream: BinaryIO) -> None:
        self._pyarrow, parquet = load_pyarrow()
        text, number = self._pyarrow.string(), self._pyarrow.int64()
        kinds = {"statements": self._pyarrow.list_(text)} | dict.fromkeys(_NUMBERS, number)
        self._schema = self._pyarrow.schema([(key, kinds.get(key, text)) for key in KEYS])
        self._writer = parquet.ParquetWriter(stream, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []

    def write(self, lines: bytes) -> None:
        for line in lines.splitlines():
            self._rows.append(_read_row(line))
            if len(self._rows) == _GROUP:
                self._write_group()

    def close(self) -> None:
        self._write_group()
        self._writer.close()

    def _write_group(self) -> None:
        if self._rows:
            self._writer.write_table(self._pyarrow.Table.from_pylist(self._rows, schema=self._schema))
            self._rows = []


def _read_row(line: bytes) -> dict[str, Any]:
    """The claim stays as it is written in the line."""
    head, mark, claim = line.partition(b', "claim": ')
    row: dict[str, Any] = json.loads(head + b"}" if mark else head)
    row["claim"] = claim[:-1].decode("utf-8") if mark else None
    return {key: _clean(value) for key, value in row.items()}


def _clean(value: Any) -> Any:
    """Text that UTF-8 can hold."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8") if isinstance(value, str) else value


def read_lines(path: str) -> Iterator[bytes]:
    """What a TableWriter was given."""
    file = open_table(path, path)
    for group in range(file.num_row_groups):
        for row in file.read_row_group(group).to_pylist():
            claim = row.pop("claim")
            head = write_json(row, indent=None)
            yield (head if claim is None else f'{head[:-1]}, "claim": {claim}}}').encode() + b"\n"
