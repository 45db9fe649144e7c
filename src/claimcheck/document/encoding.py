"""Bytes -> text: UTF-8 and UTF-16 with or without a mark, else Windows-1252, or the encoding that is named."""

from __future__ import annotations

import codecs

from ..errors import InputError, UsageError
from ..model import Note

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, name: str, *, encoding: str | None = None) -> tuple[str, tuple[Note, ...]]:
    """The text, line ends as they are, and a note where its encoding had to be guessed. Raises InputError."""
    if encoding is not None:
        return _decode_as(data, name, encoding), ()
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _decode_as(data, name, marked), ()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        text, guessed = _guess(data, name, error)
        return text, (Note(kind="encoding", text=f"{name} is not UTF-8; it was read as {guessed}"),)
    if "\0" in text:
        return _guess_wide(data, name)
    return text, ()


def _guess(data: bytes, name: str, error: UnicodeDecodeError) -> tuple[str, str]:
    """Windows-1252 for what has the look of text."""
    if b"\0" in data:
        return _guess_wide(data, name)[0], "UTF-16"
    try:
        return data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError:
        problem = f"{name}: byte {error.start + 1} is neither UTF-8 nor Windows-1252"
        raise InputError(f"{problem} (name the encoding with --encoding)") from error


def _guess_wide(data: bytes, name: str) -> tuple[str, tuple[Note, ...]]:
    """UTF-16 without a mark, by where its zero bytes stand."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if max(even, odd) * 3 > len(data) // 2 and len(data) % 2 == 0:
        guessed = "utf-16-le" if odd > even else "utf-16-be"
        try:
            return data.decode(guessed), (Note(kind="encoding", text=f"{name} was read as UTF-16 without a mark"),)
        except UnicodeDecodeError:
            pass
    raise InputError(f"{name} is not text (name its format with --from)")


def _decode_as(data: bytes, name: str, encoding: str) -> str:
    try:
        codecs.lookup(encoding)  # which decoding nothing does not do
        return data.decode(encoding)
    except LookupError as error:
        raise UsageError(f"no such encoding: {encoding}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: byte {error.start + 1} is not {encoding}: {error.reason}") from error
