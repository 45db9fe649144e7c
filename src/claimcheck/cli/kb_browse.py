"""`claimcheck kb search`, `show`, `events`, `sources`, `stats`, `conflicts`: looking into a knowledge base."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..browse import count_entries, find_entry, search_statements
from ..errors import UsageError
from ..knowledge import KnowledgeBase
from ..model import Event, Source
from ..report.entry import describe_entry, draw_entry, word_event, word_source, word_statement
from ..report.phrases import clean
from .choices import choose
from .exits import OK, say, warn
from .knowledge import choose_knowledge, find_cache, open_shown

FORMATS = ("text", "json")


def open_chosen(kb: Sequence[str]) -> KnowledgeBase:
    return open_shown(choose_knowledge(kb), cache=find_cache(), warn=warn)


def search(words: Sequence[str], kb: Sequence[str], format_name: str, limit: int) -> int:
    choose(format_name, FORMATS, "--format")
    knowledge = open_chosen(kb)
    hits = search_statements(words, knowledge)
    shown = hits[:limit]
    if format_name == "json":
        return _print_json({"total": len(hits), "hits": [_hit(hit.score, hit.statement) for hit in shown]})
    _print(word_statement(hit.statement, knowledge.lexicon) for hit in shown)
    if len(shown) < len(hits):
        say(f"{len(hits) - len(shown):,} more (--limit shows more)")
    return OK


def _hit(score: float, statement: Any) -> dict[str, Any]:
    return {"score": round(score, 3), **describe_entry(statement)}


def show(written: str, kb: Sequence[str], format_name: str) -> int:
    choose(format_name, FORMATS, "--format")
    knowledge = open_chosen(kb)
    entry = find_entry(written, knowledge)
    described = describe_entry(entry)
    if isinstance(entry, Event):
        statements = knowledge.of_event(entry.id)
    elif isinstance(entry, Source):
        statements = tuple(one for one in knowledge.statements.values() if one.source == entry.id)
    else:
        statements = ()
    if format_name == "json":
        return _print_json(
            {**described, **({"statements": [describe_entry(one) for one in statements]} if statements else {})}
        )
    _print(draw_entry(described))
    if statements:
        print(f"\n{_count(len(statements), 'statement')}")
        _print(f"  {word_statement(one, knowledge.lexicon)}" for one in statements)
    return OK


def list_events(kb: Sequence[str], format_name: str) -> int:
    choose(format_name, FORMATS, "--format")
    knowledge = open_chosen(kb)
    if format_name == "json":
        return _print_json(
            [
                {**describe_entry(one), "statements": len(knowledge.of_event(one.id))}
                for one in knowledge.events.values()
            ]
        )
    _print(
        f"{word_event(one, knowledge.lexicon)} ({_count(len(knowledge.of_event(one.id)), 'statement')})"
        for one in knowledge.events.values()
    )
    return OK


def list_sources(kb: Sequence[str], format_name: str) -> int:
    choose(format_name, FORMATS, "--format")
    knowledge = open_chosen(kb)
    if format_name == "json":
        return _print_json([describe_entry(one) for one in knowledge.sources.values()])
    _print(word_source(one) for one in knowledge.sources.values())
    return OK


def print_stats(kb: Sequence[str], format_name: str) -> int:
    choose(format_name, FORMATS, "--format")
    knowledge = open_chosen(kb)
    counted = count_entries(knowledge)
    groups = {
        "entries": counted.counts,
        "statements by measure": counted.measures,
        "statements by reliability of their source": counted.reliability,
        "statements by authority": counted.speakers,
        "statements by source": counted.sources,
    }
    if format_name == "json":
        described = {name.replace(" ", "_"): dict(rows) for name, rows in groups.items()}
        return _print_json({"title": knowledge.title, "digest": knowledge.digest, **described})
    print(knowledge.title)
    for name, rows in groups.items():
        print(f"\n{name}")
        _print(f"{count:>7,}  {word}" for word, count in rows[:12])
        if len(rows) > 12:
            print(f"         and {len(rows) - 12:,} more (--format json shows all)")
    return OK


def print_conflicts(kb: Sequence[str], format_name: str) -> int:
    from ..conflicts import find_conflicts

    choose(format_name, FORMATS, "--format")
    knowledge = open_chosen(kb)
    conflicts = find_conflicts(knowledge)
    if format_name == "json":
        return _print_json(
            [
                {
                    "event": one.event.id,
                    "measure": one.measure,
                    "of": one.of,
                    "places": list(one.places),
                    "direct": one.direct,
                    "contradictions": [list(pair) for pair in one.against],
                    "statements": [describe_entry(statement) for statement in one.statements],
                }
                for one in conflicts
            ]
        )
    for number, one in enumerate(conflicts):
        of = f" of {one.of}" if one.of else ""
        print(f"{'' if number == 0 else chr(10)}{one.event.id}: {one.measure}{of}")
        implied = len(one.against) - one.direct
        print(f"  {_count(one.direct, 'contradiction')}{f', {implied:,} by ordinary usage' if implied else ''}")
        figures: dict[tuple[str, str], list[str]] = {}
        for statement in one.statements:
            figures.setdefault((statement.written, statement.speaker_title), []).append(statement.id)
        for (written, speaker), ids in figures.items():
            more = f" and {len(ids) - 1:,} more" if len(ids) > 1 else ""
            print("  " + clean(f"{written}: {speaker} ({ids[0].partition('/')[2]}{more})"))
    return OK


def complete_entries(incomplete: str, kinds: Sequence[str] = ("event", "statement", "source", "name")) -> list[str]:
    """Ids that begin so, for the shell; none where the knowledge base cannot be read."""
    from ..browse import list_kinds
    from ..errors import ClaimcheckError

    try:
        knowledge = open_chosen(())
    except ClaimcheckError:
        return []
    found = list_kinds(knowledge)
    wanted = [kind for kind in kinds if kind != "statement" or "/" in incomplete]
    return list(dict.fromkeys(one for kind in wanted for one in found[kind] if one.startswith(incomplete)))


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def _print_json(value: Sequence[Any] | Mapping[str, Any]) -> int:
    print(json.dumps(value, indent=2, ensure_ascii=False))
    return OK


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def read_limit(written: str) -> int:
    if not written.isdecimal() or int(written) < 1:
        raise UsageError(f"--limit takes a number, 1 or more, not {written!r}")
    return int(written)
