"""Lines of styled text: their width on a terminal, wrapping, and painting with ANSI colours.

Written out here because a report needs nothing else of a terminal library, and loading one costs more time than
checking the claim (ARCHITECTURE.md, dependencies).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from unicodedata import combining, east_asian_width

Piece = tuple[str, str]
"""Text and its role, a key of STYLES."""
Line = list[Piece]

# Select Graphic Rendition codes: the terminal's own palette, so that a reader's theme is respected.
STYLES: Mapping[str, str] = {
    "": "",
    "strong": "1",
    "quiet": "2",
    "mark": "1;4",
    "claim": "1;36",
    "supports": "32",
    "contradicts": "31",
    "consistent": "33",
    "related": "",
    "supported": "1;32",
    "refuted": "1;31",
    "disputed": "1;35",
    "outdated": "1;33",
    "needs-context": "1;36",
    "unconfirmed": "1;33",
    "no-evidence": "1;34",
}

# What to write where the terminal's encoding has no more than ASCII.
PLAIN = str.maketrans(
    {"“": '"', "”": '"', "’": "'", "‘": "'", "…": "...", "→": "->", "–": "-", "—": "-", "─": "-", "·": "-", "‾": "^"}
)


def text_width(text: str) -> int:
    """Terminal columns `text` takes: none for combining marks, two for wide characters."""
    if text.isascii():
        return len(text)
    return sum(_char_width(char) for char in text)


def _char_width(char: str) -> int:
    if combining(char) or char in "\u200b\u200c\u200d\u200e\u200f\ufe0e\ufe0f\ufeff":
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def line_width(line: Sequence[Piece]) -> int:
    return sum(text_width(text) for text, _ in line)


def fit(text: str, width: int, ellipsis: str = "…") -> str:
    """`text` padded with spaces, or cut and ending in `ellipsis`, to exactly `width` columns."""
    taken = text_width(text)
    if taken > width:
        kept, taken = "", 0
        for char in text:
            if taken + _char_width(char) > width - len(ellipsis):
                break
            kept, taken = kept + char, taken + _char_width(char)
        text = (kept.rstrip() + ellipsis)[:width]
        taken = text_width(text)
    return text + " " * (width - taken)


def wrap(pieces: Iterable[Piece], width: int, *, first: str = "", rest: str = "") -> list[Line]:
    """`pieces` broken at spaces into lines of at most `width` columns; `first` and `rest` indent them.

    A word wider than a line is broken where the line ends.
    """
    lines: list[Line] = []
    line: Line = [(first, "")] if first else []
    used, empty = text_width(first), True
    room = max(width, text_width(rest) + 8)
    for word, role, spaced in _words(pieces):
        gap = 1 if spaced and not empty else 0
        if not empty and used + gap + text_width(word) > room:
            line, carried = (line, []) if spaced else _split_last_word(line)
            lines.append(line)
            line = [(rest, ""), *carried] if rest else list(carried)
            used, gap = line_width(line), 0
        while used + text_width(word) > room:
            head, word = _break(word, max(room - used, 1))
            lines.append([*line, (head, role)])
            line, used = ([(rest, "")] if rest else []), text_width(rest)
        if gap:
            line.append((" ", role if line[-1][1] == role else ""))
        line.append((word, role))
        used, empty = used + gap + text_width(word), False
    if not empty:
        lines.append(line)
    return lines


def _split_last_word(line: Line) -> tuple[Line, Line]:
    """The line without its last word, and that word, which moves down with what is glued to it."""
    for index in range(len(line) - 1, 0, -1):
        if line[index][0] == " ":
            return line[:index], line[index + 1 :]
    return line, []


def _words(pieces: Iterable[Piece]) -> Iterable[tuple[str, str, bool]]:
    """Words with their role, and whether a space stood before them."""
    spaced = False
    for text, role in pieces:
        for index, word in enumerate(text.split(" ")):
            spaced = spaced or index > 0
            if word:
                yield word, role, spaced
                spaced = False


def _break(word: str, width: int) -> tuple[str, str]:
    taken = 0
    for index, char in enumerate(word):
        taken += _char_width(char)
        if taken > width:
            return word[: max(index, 1)], word[max(index, 1) :]
    return word, ""


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
    out: list[str] = []
    for line in lines:
        while line and not line[-1][0].strip():
            line = line[:-1]
        if line:
            line = [*line[:-1], (line[-1][0].rstrip(), line[-1][1])]
        for role, run in groupby(line, key=lambda piece: piece[1]):
            text = "".join(piece[0] for piece in run)
            code = STYLES[role] if colour else ""
            out.append(f"\x1b[{code}m{text}\x1b[0m" if code and text.strip() else text)
        out.append("\n")
    return "".join(out)
