"""What changed in meaning between two knowledge bases: every change of one is told, and nothing of layout."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.api import open_knowledge
from claimcheck.diff import Change, ChangeKind, compare_knowledge

from .exchange.conftest import write

__all__ = ["write"]

Write = Callable[..., Path]
PREFIX = "2021-03-01-closure/"


def compare(write: Write, **changes: tuple[str, str]) -> tuple[Change, ...]:
    return compare_knowledge(open_knowledge(write("old")), open_knowledge(write("new", **changes)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("value: at least 15", "value: no fewer than fifteen"),
        ("value: 9\n", 'value: "nine"   # counted\n'),
        (
            "says: The council counted 15 lorries or more.",
            "says: >-\n      The council counted\n      15 lorries or more.",
        ),
        ("note: Counted from one bank.", "note: Counted twice."),
        ("aliases: [the March closure, the great closure]", "aliases: [the great closure, the March closure]"),
        ("nouns: [lorry, truck]", "nouns: [truck, lorry]"),
        ("title: The bridge, “shut”\n", 'title: "The bridge, “shut”"\n  note: Read again.\n'),
    ],
)
def test_layout_is_no_change(write: Write, old: str, new: str) -> None:
    assert compare(write, edit=(old, new)) == ()


@pytest.mark.parametrize(
    ("old", "new", "record", "id", "fields"),
    [
        ("value: 9\n", "value: about 9\n", "statement", PREFIX + "crossed-police", [("value", "9", "about 9")]),
        (
            "speaker: ann-example",
            "speaker: county-council",
            "statement",
            PREFIX + "crossed-council",
            [("speaker", "ann-example", "county-council")],
        ),
        ('rating: "False"', "rating: Half true", "statement", PREFIX + "circus", [("rating", "False", "Half true")]),
        (
            "corrected: It was built in 1823.",
            "corrected: It was built in 1822.",
            "statement",
            PREFIX + "built",
            [("corrected", "It was built in 1823.", "It was built in 1822.")],
        ),
        (
            "on: 2021-03-01 to 2021-03-05",
            "on: 2021-03-01",
            "statement",
            PREFIX + "closed-by-both",
            [("on", "1–5 March 2021", "1 March 2021")],
        ),
        (
            "kind: official-statement, reliability: A",
            "kind: official-statement",
            "source",
            "council",
            [("reliability", "A", "B")],
        ),
        (
            "published: 2021-03-02",
            "published: 2021-03-03",
            "source",
            "gazette",
            [("published", "2021-03-02", "2021-03-03")],
        ),
        ("place: old-bridge\nstanding: true", "place: old-bridge", "event", "2020-tolls", [("standing", "true", "")]),
        ("speaks-for: county-council", "speaks-for: old-bridge", "name", "ann-example", None),
        ("nouns: [lorry, truck]", "nouns: [lorry]", "thing", "lorries", [("nouns", "lorry, truck", "lorry")]),
        ("words: [cross]", "words: [cross, use]", "measure", "crossed", [("words", "cross", "cross, use")]),
    ],
)
def test_one_edit_is_one_change(
    write: Write, old: str, new: str, record: str, id: str, fields: list[tuple[str, str, str]] | None
) -> None:
    changes = compare(write, edit=(old, new))
    found = [one for one in changes if one.record == record and one.id == id]
    assert len(found) == 1
    assert found[0].kind is ChangeKind.CHANGED
    if fields is not None:
        assert len(changes) == 1, changes
        assert [(one.field, one.old, one.new) for one in found[0].fields] == fields


def test_what_follows_for_others_is_told(write: Write) -> None:
    changes = compare(
        write,
        edit=("    supersedes: crossed-gazette\n", ""),
        speaker=("source: gazette, as-of: 2021-03-02", "speaker: ann-example, source: gazette, as-of: 2021-03-09"),
    )
    told = {one.id: {field.field: (field.old, field.new) for field in one.fields} for one in changes}
    assert told[PREFIX + "crossed-gazette"]["status"] == ("superseded", "current")
    assert told[PREFIX + "crossed-council"]["supersedes"] == (PREFIX + "crossed-gazette", "")


def test_added_removed_renamed(write: Write) -> None:
    line = "  - {id: built, source: gazette, says: The bridge was built in 1832., corrected: It was built in 1823.}\n"
    removed = compare_knowledge(open_knowledge(write("a")), open_knowledge(write("b", edit=(line, ""))))
    assert [(one.kind, one.record, one.id) for one in removed] == [(ChangeKind.REMOVED, "statement", PREFIX + "built")]
    added = compare_knowledge(open_knowledge(write("c", edit=(line, ""))), open_knowledge(write("d")))
    assert [(one.kind, one.record, one.id) for one in added] == [(ChangeKind.ADDED, "statement", PREFIX + "built")]
    renamed = compare_knowledge(open_knowledge(write("e")), open_knowledge(write("f", edit=("id: built", "id: age"))))
    assert [(one.kind, one.id, one.was) for one in renamed] == [(ChangeKind.RENAMED, PREFIX + "age", PREFIX + "built")]


def test_a_knowledge_base_does_not_differ_from_itself() -> None:
    assert compare_knowledge(open_knowledge(), open_knowledge()) == ()
