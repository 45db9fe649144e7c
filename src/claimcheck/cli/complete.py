"""What the shell offers for ids, from the knowledge base that the command line names so far."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

from ..errors import ClaimcheckError

if TYPE_CHECKING:
    from ..knowledge import KnowledgeBase


def complete_event(ctx: typer.Context, incomplete: str) -> list[str]:
    knowledge = _open(ctx)
    return _beginning(knowledge.events if knowledge else (), incomplete)


def complete_measure(ctx: typer.Context, incomplete: str) -> list[str]:
    """Those that the event has, where it is known already."""
    knowledge = _open(ctx)
    if knowledge is None:
        return []
    from ..dossier import find_event

    try:
        event = find_event(ctx.params.get("event") or "", knowledge)
    except ClaimcheckError:
        return _beginning(knowledge.lexicon.measures, incomplete)
    had = dict.fromkeys(one.measure for one in knowledge.of_event(event.id) if one.measure)
    return _beginning(had, incomplete) or _beginning(knowledge.lexicon.measures, incomplete)


def complete_thing(ctx: typer.Context, incomplete: str) -> list[str]:
    knowledge = _open(ctx)
    return _beginning(knowledge.lexicon.things if knowledge else (), incomplete)


def complete_name(ctx: typer.Context, incomplete: str) -> list[str]:
    knowledge = _open(ctx)
    return _beginning(knowledge.lexicon.names if knowledge else (), incomplete)


def complete_source(ctx: typer.Context, incomplete: str) -> list[str]:
    knowledge = _open(ctx)
    return _beginning(knowledge.sources if knowledge else (), incomplete)


def complete_kind(incomplete: str) -> list[str]:
    from ..knowledge.schema import SOURCE_KINDS

    return _beginning(SOURCE_KINDS, incomplete)


def _open(ctx: typer.Context) -> KnowledgeBase | None:
    """None where it cannot be opened: a shell that completes has no place for an error."""
    from ..pipeline import open_knowledge
    from .knowledge import choose_knowledge, find_cache

    try:
        return open_knowledge(choose_knowledge(ctx.params.get("kb") or []), cache=find_cache())
    except ClaimcheckError:
        return None


def _beginning(ids: Iterable[str], incomplete: str) -> list[str]:
    return [one for one in ids if one.startswith(incomplete)]
