"""Lines of styled text: their width on a terminal, wrapping, and painting, by rich, loaded when a line is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import groupby

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rich.console import Console

Piece = tuple[str, str]
"""Text and its role, a key of STYLES."""
Line = list[Piece]

# rich's names for the terminal's own palette, so that a reader's theme is respected.
STYLES: Mapping[str, str] = {
    "": "",
    "strong": "bold",
    "quiet": "dim",
    "mark": "bold underline",
    "claim": "bold cyan",
    "supports": "green",
    "contradicts": "red",
    "consistent": "yellow",
    "related": "",
    "supported": "bold green",
    "refuted": "bold red",
    "disputed": "bold magenta",
    "outdated": "bold yellow",
    "needs-context": "bold cyan",
    "unconfirmed": "bold yellow",
    "no-evidence": "bold blue",
}

# What to write where the terminal's encoding has no more than ASCII.
PLAIN = str.maketrans(
    {"“": '"', "”": '"', "’": "'", "‘": "'", "…": "...", "→": "->", "–": "-", "—": "-", "─": "-", "·": "-", "‾": "^"}
)


def text_width(text: str) -> int:
    """Terminal columns `text` takes: none for combining marks, two for wide characters."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def line_width(line: Sequence[Piece]) -> int:
    return sum(text_width(text) for text, _ in line)


def fit(text: str, width: int, ellipsis: str = "…") -> str:
    """`text` padded with spaces, or cut and ending in `ellipsis`, to exactly `width` columns."""
    from rich.cells import set_cell_size

    if text_width(text) > width:
        text = (set_cell_size(text, max(width - len(ellipsis), 0)).rstrip() + ellipsis)[:width]
    return set_cell_size(text, width)


def wrap(pieces: Iterable[Piece], width: int, *, first: str = "", rest: str = "") -> list[Line]:
    """`pieces` broken at spaces into lines of at most `width` columns; `first` and `rest` indent them.

    A word wider than a line is broken where the line ends.
    """
    words = _folded(pieces)
    plain = "".join(text for text, _ in words)
    lines: list[Line] = []
    offset = 0
    while offset < len(plain):
        indent = rest if lines else first
        room = max(width, text_width(rest) + 8) - text_width(indent)
        text = _first_line(plain[offset:], room)
        start = plain.index(text, offset)
        kept = _cut(words, start, start + len(text))
        lines.append([(indent, ""), *kept] if indent else kept)
        offset = start + len(text)
        while plain[offset : offset + 1] == " ":
            offset += 1
    return lines


def _first_line(text: str, room: int) -> str:
    """What of `text` stands on a line of `room` columns."""
    from rich.text import Text

    beginning = text[: 4 * room + 8]  # more than any line takes
    return Text(beginning).wrap(_console(), room)[0].plain.strip(" ")


@cache
def _console() -> Console:
    """What rich asks for tab stops when it wraps; nothing is written to it."""
    from rich.console import Console

    return Console(width=80, _environ={})


def _folded(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces with single spaces between words and none at either end."""
    out: list[Piece] = []
    spaced = True
    for text, role in pieces:
        words = " ".join(text.split(" "))
        while "  " in words:
            words = words.replace("  ", " ")
        words = words.lstrip(" ") if spaced else words
        if words:
            out.append((words, role))
            spaced = words.endswith(" ")
    if out:
        out[-1] = (out[-1][0].rstrip(" "), out[-1][1])
    return [piece for piece in out if piece[0]]


def _cut(pieces: Sequence[Piece], start: int, end: int) -> Line:
    """The pieces between two offsets of their joined text."""
    line: Line = []
    at = 0
    for text, role in pieces:
        part = text[max(start - at, 0) : max(end - at, 0)]
        if part:
            line.append((part, role))
        at += len(text)
    return line


def underline(lines: Iterable[Line], role: str = "mark") -> list[Line]:
    """The lines, each that has a piece in `role` followed by one that underlines it, for want of colour."""
    out: list[Line] = []
    for line in lines:
        out.append(line)
        if any(style == role for _, style in line):
            out.append([(("‾" if style == role else " ") * text_width(text), "") for text, style in line])
    return out


def paint(lines: Iterable[Line], *, colour: bool) -> str:
    """The lines as one text, each ending in a line feed; without colour, words alone."""
    from io import StringIO

    from rich.console import Console
    from rich.text import Text

    out = StringIO()
    console = Console(
        file=out,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        width=100_000,
        legacy_windows=False,
        _environ={},
    )
    for line in lines:
        runs = groupby(line, key=lambda piece: piece[1])
        text = Text.assemble(*(("".join(part for part, _ in run), STYLES[role]) for role, run in runs))
        text.rstrip()
        console.print(text, soft_wrap=True, highlight=False, markup=False, emoji=False)
    return out.getvalue()
