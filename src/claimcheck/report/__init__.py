"""Report -> text. A format is a module with `render`; FORMATS names them, and each is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, cast

from ..model import Report


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


class Format(Protocol):
    def render(self, report: Report, layout: Layout) -> str:
        """The whole report, ending in a line feed unless it is empty."""
        ...


FORMATS: Mapping[str, str] = {
    "terminal": "terminal_format",
    "text": "text_format",
    "json": "json_format",
    "jsonl": "jsonl_format",
    "markdown": "markdown_format",
}


def find_format(name: str) -> Format:
    """The format of that name, which must be one of FORMATS."""
    from importlib import import_module

    return cast(Format, import_module(f".{FORMATS[name]}", __name__))
