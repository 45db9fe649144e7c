"""`claimcheck kb …`: looking after a knowledge base."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import UsageError
from .exits import OK, warn
from .knowledge import choose_knowledge, find_cache, open_shown, shown_compiling


def validate(path: str | None) -> int:
    """Prints what the knowledge base holds; mistakes are raised together and reported by exits.py."""
    knowledge = open_shown(choose_knowledge([path] if path else []), cache=None)
    counts = (
        (len(knowledge.statements), "statement"),
        (len(knowledge.events), "event"),
        (len(knowledge.sources), "source"),
    )
    words = ", ".join(f"{count:,} {noun}{'' if count == 1 else 's'}" for count, noun in counts)
    print(f"{knowledge.title}: {words}; no mistakes")
    return OK


def compile_to(path: str | None, output: str | None, kb: Sequence[str]) -> int:
    """Compiles into a folder that serves as a knowledge base of its own, or into the cache."""
    from ..pipeline import compile_knowledge

    folders = choose_knowledge([path] if path else kb)
    if output is not None:
        with shown_compiling() as progress:
            knowledge = compile_knowledge(folders, output, progress=progress)
    else:
        cache = find_cache()
        if cache is None:
            raise UsageError("there is no cache to compile into (name a folder with -o)")
        knowledge = open_shown(folders, cache=cache, warn=warn)
    print(f"{knowledge.folder or 'in memory alone'}: {knowledge.title}, {len(knowledge.statements):,} statements")
    return OK


def print_schema() -> int:
    """Prints a JSON Schema of the YAML files, which editors complete from."""
    import json

    from ..knowledge.schema import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return OK
