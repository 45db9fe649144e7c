"""Bytes -> Document: a reader a format, chosen by a file's suffix or by name."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from typing import Protocol, cast

from ..errors import InputError, UsageError
from ..model import Document

FORMATS: Mapping[str, str] = {
    "text": "text",
    "markdown": "markdown",
    "html": "html",
    "docx": "docx",
    "pdf": "pdf",
}
SUFFIXES: Mapping[str, str] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".pdf": "pdf",
}
UNREADABLE: Mapping[str, str] = {
    ".doc": "save it as .docx",
    ".odt": "save it as .docx",
    ".rtf": "save it as .docx or text",
    ".pages": "export it as .docx or .pdf",
}


class Reader(Protocol):
    """A module of this package that reads one format."""

    def read_document(self, data: bytes, name: str, *, encoding: str | None) -> Document: ...


def format_of(name: str) -> str:
    """The format a file's suffix stands for; text where it stands for none. Raises InputError for one that cannot be
    read, saying what to do."""
    suffix = os.path.splitext(name)[1].lower()
    if suffix in UNREADABLE:
        raise InputError(f"{name}: {suffix} files cannot be read ({UNREADABLE[suffix]})")
    return SUFFIXES.get(suffix, "text")


def read_document(data: bytes, name: str, *, format: str | None = None, encoding: str | None = None) -> Document:
    """The document in `data`. Raises InputError where it is not what its format says."""
    chosen = format or format_of(name)
    if chosen not in FORMATS:
        raise UsageError(f"no such input format: {chosen} (one of {', '.join(FORMATS)})")
    reader = cast(Reader, import_module(f".{FORMATS[chosen]}", __name__))
    return reader.read_document(data, name, encoding=encoding)
