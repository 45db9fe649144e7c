"""`claimcheck kb …`: looking after a knowledge base."""

from __future__ import annotations

from ..pipeline import open_knowledge
from .exits import OK
from .knowledge import choose_knowledge


def validate(path: str | None) -> int:
    """Prints what the knowledge base holds; mistakes are raised together and reported by exits.py."""
    knowledge = open_knowledge(choose_knowledge([path] if path else []))
    counts = (
        (len(knowledge.statements), "statement"),
        (len(knowledge.events), "event"),
        (len(knowledge.sources), "source"),
    )
    words = ", ".join(f"{count:,} {noun}{'' if count == 1 else 's'}" for count, noun in counts)
    print(f"{knowledge.title}: {words}; no mistakes")
    return OK


def print_schema() -> int:
    """Prints a JSON Schema of the YAML files, which editors complete from."""
    import json

    from ..knowledge.schema import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return OK
