"""What the modules of formats have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ..model import CheckedDocument, Lexicon, Report
from . import Layout


class Format(Protocol):
    def render(self, report: Report, layout: Layout) -> str | bytes:
        """The whole report, text ending in a line feed unless it is empty. Raises MissingExtraError where the format
        needs a package that is not installed."""
        ...


class PiecewiseFormat(Format, Protocol):
    """A format of which each document can be written by itself, in another process."""

    def render_piece(self, document: CheckedDocument, lexicon: Lexicon, layout: Layout) -> str:
        """What `join` needs of one document."""
        ...

    def join(self, pieces: Sequence[str], report: Report, layout: Layout) -> str:
        """What `render` gives of the whole report; of its documents outlines suffice."""
        ...
