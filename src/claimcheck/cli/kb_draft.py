"""`claimcheck kb draft`: the statements that an article proposes, in a file to review."""

from __future__ import annotations

import os
import re
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import InputError, UsageError
from .exits import OK, say

if TYPE_CHECKING:
    from ..knowledge import KnowledgeBase
    from ..model import Document

_SLIP = 0.8  # how alike an unknown source's id is to a known one where it is taken for a slip (house)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def register(kb: typer.Typer) -> None:
    kb.command("draft")(draft)


def draft(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article; - is standard input.")],
    source: Annotated[
        str,
        typer.Option("--source", metavar="ID", help="Where it was published: a source's id, or one for a new source."),
    ],
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="The day it was written. Without it: its own date.")
    ] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write there, not to standard output.")
    ] = None,
    kb: Annotated[
        list[str] | None, typer.Option("--kb", metavar="PATH", help="The knowledge base that it is for.")
    ] = None,
    new_source: Annotated[
        bool, typer.Option("--new-source", help="Take an id that is like a known one for a new source's.")
    ] = False,
) -> int:
    """Propose statements from an article, for a person to review.

    They are grouped by event, each with its sentence and with what it agrees or conflicts with. Nothing enters the
    knowledge base.
    """
    from ..document.sentence import split_sentences
    from ..drafting import propose_statements, write_proposals
    from ..pipeline import Checker
    from .knowledge import choose_knowledge, find_cache, open_shown

    written = _parse_day(as_of)
    _check_output(output, article)
    knowledge = open_shown(choose_knowledge(kb or []), cache=find_cache(), warn=say)
    _check_source(source, knowledge, new_source)
    document = _read_article(article)
    known = knowledge.sources.get(source)
    day = written or (known.published if known else None) or document.date
    checker = Checker(knowledge, today=day)
    proposals = propose_statements(split_sentences(document), checker, today=day)
    _write(write_proposals(proposals, source, day, knowledge), output)
    events = len({one.event for one in proposals})
    say(f"{_count(len(proposals), 'statement')} proposed for {_count(events, 'event')}; none was added")
    return OK


def _parse_day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--as-of takes a day as 2024-01-20, not {text!r}") from None


def _check_source(source: str, knowledge: KnowledgeBase, new: bool) -> None:
    """A known one, or an id that can only be meant for a new one."""
    from .nearest import find_nearest

    if source in knowledge.sources:
        return
    near = find_nearest(source, knowledge.sources, _SLIP)
    if near and not new:
        raise UsageError(f"--source: no source {source!r}; did you mean {near}? (--new-source takes it for a new one)")
    if not _ID.fullmatch(source):
        raise UsageError(f"--source: {source!r} can be no new source's id: small letters, digits and hyphens only")


def _read_article(article: str) -> Document:
    from ..document import read_document

    try:
        data = sys.stdin.buffer.read() if article == "-" else Path(article).read_bytes()
    except OSError as error:
        raise InputError(f"{article} cannot be read: {error.strerror or error}") from error
    if not data.strip():
        raise InputError(f"{'standard input' if article == '-' else article} is empty")
    return read_document(data, "article.txt" if article == "-" else article)


def _check_output(output: str | None, article: str) -> None:
    if output is None:
        return
    if os.path.isdir(output):
        raise UsageError(f"-o: {output} is a directory")
    if not os.path.isdir(os.path.dirname(output) or "."):
        raise UsageError(f"-o: there is no folder {os.path.dirname(output)}")
    if os.path.exists(output) and os.path.exists(article) and os.path.samefile(output, article):
        raise UsageError(f"-o: {output} is the article")


def _write(text: str, output: str | None) -> None:
    from .console import print_report
    from .output import write_whole

    if output is None:
        print_report(text, "yaml")
    else:
        write_whole(output, text.encode("utf-8"))


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
