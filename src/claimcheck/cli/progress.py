"""How far a long check has come: one line on standard error, drawn by rich over itself, gone at the end."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from time import monotonic

from ..model import Sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

_PATIENCE = 0.5  # seconds before anything is shown, and before rich is loaded for it
_PERIOD = 0.1  # seconds between two drawings


def wants_progress(asked: bool | None) -> bool:
    """What was asked for; else a terminal that is not dumb."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb" if asked is None else asked


class Progress:
    """Counts drafts, and the sentences of the one at hand."""

    def __init__(self, total: int, *, shown: bool) -> None:
        self._total, self._shown = total, shown
        self._done = 0
        self._next = monotonic() + _PATIENCE
        self._bar: tuple[Bar, TaskID] | None = None

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
        if self._bar is not None:
            self._bar[0].stop()
            self._bar = None

    def _draw(self, sentence: int, sentences: int) -> None:
        if not self._shown or (now := monotonic()) < self._next:
            return
        self._next = now + _PERIOD
        if self._bar is None:
            self._bar = _open_bar(self._total)
        bar, task = self._bar
        words = [f"{self._done:,} of {self._total:,} drafts"] if self._total > 1 else []
        if sentences:
            words.append(f"sentence {sentence:,} of {sentences:,}")
        part = self._done + (sentence / sentences if sentences else 0)
        bar.update(task, completed=part, description="  ".join(words), refresh=True)


class CompilingProgress:
    """Counts the events of a knowledge base that is being compiled; with it, what is to be told of them."""

    def __init__(self, *, shown: bool) -> None:
        self._shown, self._next = shown, monotonic() + _PATIENCE
        self._bar: tuple[Bar, TaskID] | None = None

    def __enter__(self) -> Callable[[int, int], None]:
        return self.draw

    def __exit__(self, *_: object) -> None:
        self.clear()

    def draw(self, done: int, total: int) -> None:
        if not self._shown or (now := monotonic()) < self._next:
            return
        self._next = now + _PERIOD
        if self._bar is None:
            self._bar = _open_bar(total)
        bar, task = self._bar
        words = f"compiling the knowledge base: {done:,} of {total:,} events"
        bar.update(task, completed=done, description=words, refresh=True)

    def clear(self) -> None:
        """Make room for other lines."""
        if self._bar is not None:
            self._bar[0].stop()
            self._bar = None


class ArchiveProgress:
    """Counts the texts of an archive, of which `before` were done in an earlier run; says how fast they go, and how
    long the rest will take."""

    def __init__(self, total: int, before: int, *, shown: bool) -> None:
        self._total, self._before, self._done, self._shown = total, before, before, shown
        self._begun = monotonic()
        self._bar: tuple[Bar, TaskID] | None = None

    def step(self, texts: int) -> None:
        """A part with so many texts is done."""
        self._done += texts
        if not self._shown:
            return
        if self._bar is None:
            self._bar = _open_bar(self._total)
        rate = (self._done - self._before) / max(monotonic() - self._begun, 1e-9)
        left = (self._total - self._done) / rate if rate else 0.0
        words = f"{self._done:,} of {self._total:,} texts  {rate:,.0f} a second  {word_seconds(left)} left"
        bar, task = self._bar
        bar.update(task, completed=self._done, description=words, refresh=True)

    def clear(self) -> None:
        """Make room for other lines."""
        if self._bar is not None:
            self._bar[0].stop()
            self._bar = None


def word_seconds(seconds: float) -> str:
    """ "4.2 s", "3 min 20 s", "2 h 05 min"."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s"


def _open_bar(total: int) -> tuple[Bar, TaskID]:
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn
    from rich.progress import Progress as Bar

    console = Console(file=sys.stderr, force_terminal=True)
    columns = (BarColumn(bar_width=20), TaskProgressColumn(), TextColumn("{task.description}"))
    bar = Bar(*columns, console=console, transient=True, auto_refresh=False)
    bar.start()
    return bar, bar.add_task("", total=max(total, 1))
