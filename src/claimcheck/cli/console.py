"""Standard output: whether it is a terminal, how wide, in which encoding, and printing to it."""

from __future__ import annotations

import os
import sys

from ..errors import InputError, UsageError
from ..report import LOCAL
from .exits import stop_output

_DRAWING = "●○━▶◀│┿░─┴◆→“”"


def is_terminal() -> bool:
    return sys.stdout.isatty()


def wants_colour(asked: bool | None) -> bool:
    """What was asked for; else a terminal that is not dumb, and no NO_COLOR (https://no-color.org)."""
    if asked is not None:
        return asked
    return is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def find_width() -> int:
    """COLUMNS, else the terminal's columns, else 80."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def can_draw(format_name: str) -> bool:
    """Standard output's encoding holds the characters of a drawing."""
    if format_name not in LOCAL:
        return True
    try:
        _DRAWING.encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def print_report(text: str | bytes, format_name: str) -> None:
    """Data formats in UTF-8 always; text as the terminal reads it, what it cannot show escaped."""
    if isinstance(text, bytes) and is_terminal():
        raise UsageError(f"{format_name} is no format for a terminal (name a file with -o)")
    encoding = sys.stdout.encoding or "ascii" if format_name in LOCAL else "utf-8"
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text if isinstance(text, bytes) else text.encode(encoding, "backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # who read it has seen enough; the status is still the report's
        stop_output()
    except OSError as error:
        stop_output()
        raise InputError(f"standard output cannot be written: {error.strerror or error}") from error
