"""Report -> text. A format is a module with `render`; FORMATS names them, and each is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from ..dataclass import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .format import Format, PiecewiseFormat


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a report is to be shown. `width` is in terminal columns; without `unicode` drawings are plain ASCII.

    `full` leaves nothing out, `explain` adds how each claim was read, `quiet` leaves out what is not at fault.
    """

    width: int = 80
    colour: bool = False
    unicode: bool = True
    full: bool = False
    explain: bool = False
    quiet: bool = False


FORMATS: Mapping[str, str] = {
    "terminal": "terminal_format",
    "text": "text_format",
    "json": "json_format",
    "jsonl": "jsonl_format",
    "markdown": "markdown_format",
    "claimreview": "claimreview_format",
    "webannotation": "webannotation_format",
    "html": "html_format",
    "csv": "csv_format",
    "xlsx": "xlsx_format",
    "sarif": "sarif_format",
    "github": "github_format",
    "criticmarkup": "criticmarkup_format",
    "todo": "todo_format",
    "yaml": "yaml_format",
}

# The format of a file to write, by its suffix.
SUFFIXES: Mapping[str, str] = {
    ".txt": "text",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".sarif": "sarif",
    ".critic": "criticmarkup",
    ".yaml": "yaml",
    ".yml": "yaml",
}

# Those for people at a terminal, in its encoding; all others are UTF-8 wherever they go.
LOCAL = frozenset({"terminal", "text", "todo"})


PIECEWISE = frozenset({"text", "json", "jsonl"})


def find_format(name: str) -> Format:
    """The format of that name, which must be one of FORMATS."""
    from importlib import import_module

    found: Any = import_module(f".{FORMATS[name]}", __name__)
    module: Format = found
    return module


def find_piecewise(name: str) -> PiecewiseFormat:
    """The format of that name, which must be one of PIECEWISE."""
    found: Any = find_format(name)
    module: PiecewiseFormat = found
    return module
