"""How far a long check has come: one line on standard error, drawn over itself, gone at the end."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from time import monotonic

from ..model import Sentence

_PATIENCE = 0.5  # seconds before anything is shown
_PERIOD = 0.1  # seconds between two drawings
_BAR = 20  # columns


def wants_progress(asked: bool | None) -> bool:
    """What was asked for; else a terminal that is not dumb."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb" if asked is None else asked


class Progress:
    """Counts drafts, and the sentences of the one at hand."""

    def __init__(self, total: int, *, shown: bool) -> None:
        self._total, self._shown = total, shown
        self._done = 0
        self._next = monotonic() + _PATIENCE
        self._drawn = False

    def follow(self, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
        """The sentences as they are taken up."""
        for number, sentence in enumerate(sentences):
            self._draw(number, len(sentences))
            yield sentence

    def step(self) -> None:
        """A draft is done."""
        self._done += 1
        self._draw(0, 0)

    def clear(self) -> None:
        """Make room for other lines."""
        if self._drawn:
            self._drawn = False
            self._write("\r\x1b[K")

    def _draw(self, sentence: int, sentences: int) -> None:
        if not self._shown or (now := monotonic()) < self._next:
            return
        self._next = now + _PERIOD
        self._drawn = True
        part = (self._done + (sentence / sentences if sentences else 0)) / max(self._total, 1)
        bar = "#" * round(_BAR * part)
        words = [f"[{bar:-<{_BAR}}] {part:4.0%}"]
        if self._total > 1:
            words.append(f"{self._done:,} of {self._total:,} drafts")
        if sentences:
            words.append(f"sentence {sentence:,} of {sentences:,}")
        self._write("\r" + "  ".join(words)[: _columns() - 1] + "\x1b[K")

    def _write(self, text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()


def _columns() -> int:
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns or 80
    except (OSError, ValueError):
        return 80
