"""Event files read without a YAML parser: what is made of them is what YAML makes of them, or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from benchmarks.invented.knowledge import Invention, event_text
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from claimcheck.errors import KnowledgeFaultsError
from claimcheck.knowledge import KnowledgeBase
from claimcheck.knowledge.compose import Entries, Items, Node, Scalar, compose
from claimcheck.knowledge.glance import Glance
from claimcheck.knowledge.load import load_knowledge
from claimcheck.knowledge.plain import read_event
from claimcheck.knowledge.shipped import shipped_path
from claimcheck.pipeline import compiling

from .conftest import BASE, Write, parse_value

EVENT = "events/2021-03-01-closure.yaml"
PLAIN = """\
event: 2021-03-01-closure
title: Closure of the Old Bridge
date: 2021-03-01
place: old-bridge
note: >-
  It was said: nobody knew
  for how long.
statements:
  - id: crossed
    measure: crossed
    of: lorries
    value: at least 15
    source: gazette-2021-03-02
    says: "Fifteen: no more"
  - id: crossed-later
    measure: crossed
    value: 16
    source: council-2021-03-03
    at: [old-bridge, north-county]
    supersedes: crossed
    says: Sixteen lorries crossed,
      as the council's clerk counted.
"""


def composed(text: str) -> tuple[Any, ...]:
    """What YAML makes of it, in the words of `read_event`."""
    root, mistakes = compose(text.encode(), "a.yaml")
    assert not mistakes, (text, mistakes)
    assert isinstance(root, Entries)
    statements = root.pairs["statements"][1]
    assert isinstance(statements, Items)
    blocks = [node for node in statements.nodes if isinstance(node, Entries)]
    assert len(blocks) == len(statements.nodes)
    words = {key: words_in(node) for key, (_, node) in root.pairs.items() if key != "statements"}
    found = [(one.line, {key: words_in(node) for key, (_, node) in one.pairs.items()}) for one in blocks]
    return words, {one.column for one in blocks}, found


def words_in(node: Node) -> str | tuple[str, ...]:
    if isinstance(node, Scalar):
        assert not node.empty
        return node.text.strip()
    assert isinstance(node, Items)
    return tuple(words_in(one) for one in node.nodes)  # type: ignore[misc]


def read_like_yaml(text: str) -> bool:
    """Whether it was read; then as YAML reads it."""
    found = read_event(text)
    if found is None:
        return False
    assert (found.words, {found.column}, [tuple(one) for one in found.statements]) == composed(text)
    return True


VALUES = (
    "33",
    "at least 4",
    "2024-01-20",
    "a-b",
    "a: b",
    "a:b",
    "a:",
    "https://a.example/b?c=d#e",
    "a #b",
    "a#b",
    "#a",
    "null",
    "nullify",
    "~",
    "-",
    "- a",
    "-a",
    "?",
    "? a",
    "'a'",
    "'a: b'",
    "'it''s'",
    "it's",
    '"a"',
    '"a\\n"',
    '"a" b',
    '""',
    "' '",
    "[a]",
    "[a, b c]",
    "[a, [b]]",
    "[a:b]",
    "[a: b]",
    "[null]",
    "[a,b]",
    "[]",
    "{a: b}",
    "*a",
    "&a b",
    "!a b",
    "|",
    ">-",
    ">- a",
    "%a",
    "@a",
    "`a",
    "a ",
    "a\t",
    "(a)",
    "$5",
    "£5bn",
    "café",
    "naïve: ça",
    "a\u00a0",
    "\u00a0a",
    "a\u2028b",
    "…a",
    "a\u0085b",
    "a\ufeff",
    "a\x07",
    "a, b",
    "a [b]",
    "a }",
    "Yes",
    "1:30",
    "---",
    "...",
    ",a",
    "a\n      b",
    "a\n      b: c",
    "a\n    b",
    "a\n\n      b",
    "a\n      - b",
    "a\n      # b",
    "a \n      b",
    ">-\n      a: b\n      - c",
    ">-\n      a\n       b",
    ">-\n      a\n\n      b",
    "'a\n      b'",
    "\n      a",
    "\n      - a",
    "[a,\n      b]",
    "|\n      a",
    "null\n      a",
    "a\n      null",
    "a\n      b:",
    "a\n      'b'",
    "\n",
)
KEYS = st.sampled_from(["id", "says", "as-of", "a b", "a1", "'a'", "- id", "? a", "A", "a-", "says "])
WRITTEN = st.sampled_from(VALUES) | st.text("ab: -#'\"[],>\n \t\u00a0é&*!|{}?~", max_size=8)
LINES = st.lists(st.tuples(KEYS, WRITTEN), min_size=1, max_size=4)


@settings(deadline=None, max_examples=600, suppress_health_check=[HealthCheck.too_slow])
@given(
    LINES, st.lists(LINES, max_size=3), st.sampled_from(["  ", "", "    "]), st.sampled_from(["", "\n", " \n", "# a\n"])
)
def test_what_is_read_is_what_yaml_reads(
    head: list[tuple[str, str]], statements: list[list[tuple[str, str]]], margin: str, after: str
) -> None:
    text = "".join(f"{key}: {value}\n" for key, value in head) + "statements:\n"
    for lines in statements:
        written = [f"{key}: {value}\n" for key, value in lines]
        text += f"{margin}- " + f"{margin}  ".join(written)
    read_like_yaml(text + after)


@pytest.mark.parametrize("value", VALUES)
def test_a_value_that_is_read_is_what_yaml_reads(value: str) -> None:
    read_like_yaml(PLAIN.replace("value: 16", f"value: {value}"))
    read_like_yaml(PLAIN.replace("title: Closure of the Old Bridge", f"title: {value}"))


def test_what_curators_write_is_plain() -> None:
    """Else nothing is gained: both ways to dash a list, text on several lines, quotes and lists on one line."""
    assert read_like_yaml(PLAIN)
    assert read_like_yaml(PLAIN.replace("\n  - ", "\n- ").replace("\n    ", "\n  ").replace("\n    as", "\n      as"))
    assert read_like_yaml(BASE[EVENT])
    assert all(read_like_yaml(event_text(Invention(1000).event(number))) for number in range(20))
    shipped = [path.read_text(encoding="utf-8") for path in Path(shipped_path(), "events").glob("*.yaml")]
    assert sum(map(read_like_yaml, shipped)) > 0.9 * len(shipped)


def everything(folder: Path, *, real: bool) -> list[str] | list[object]:
    """The mistakes in the folder, or all that is in it. `real` reads values as claims are read."""
    try:
        knowledge = load_knowledge([folder], parse_value=compiling().parse_value if real else parse_value)
    except KnowledgeFaultsError as error:
        return [str(one) for one in error.mistakes]
    return [knowledge.digest, dict(knowledge.events), dict(knowledge.statements), *tables(knowledge)]


def tables(knowledge: KnowledgeBase) -> list[object]:
    lexicon = knowledge.lexicon
    return [
        [knowledge.by_measure(one) for one in lexicon.measures],
        [knowledge.by_thing(one) for one in lexicon.things],
        [knowledge.events_at(one) for one in lexicon.names],
        [knowledge.of_event(one) for one in knowledge.events],
        list(knowledge.texts()),
    ]


def with_care(folder: Path, *, real: bool = False) -> list[str] | list[object]:
    with patch.object(Glance, "read", return_value=None):
        return everything(folder, real=real)


def test_a_glance_sees_what_care_sees(tmp_path: Path) -> None:
    Invention(300).write(tmp_path / "kb")
    for folder in (Path(shipped_path()), tmp_path / "kb"):
        assert everything(folder, real=True) == with_care(folder, real=True)


GIVEN = ("id", "measure", "of", "value", "speaker", "source", "as-of", "at", "on", "supersedes", "corrected", "x")
WORDS = (
    "crossed",
    "closed-by",
    "opened",
    "lorries",
    "old-bridge",
    "north-county",
    "county-council",
    "nowhere",
    "12",
    "soon",
    "2021-03-01",
    "2021-02-30",
    "2021",
    "since 2021",
    "since 1999 to 2001",
    "gazette-2021-03-02",
    "crossed-later",
    "a b",
    "2021-03-01-closure/crossed",
    "2020-01-01-elsewhere/crossed",
    "[old-bridge, nowhere]",
    "[crossed]",
    "yes",
    "https://a.b",
)


@pytest.fixture
def folder(write: Write) -> Path:
    return write({})


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example("measure: crossed", "where", "lorries", "note", "x")
@example("id: crossed-later", "id", "crossed", "note", "x")
@example("supersedes: crossed", "supersedes", "crossing", "note", "x")
@example("supersedes: crossed", "supersedes", "2020-01-01-elsewhere/crossed", "note", "x")
@example("of: lorries", "value", "12", "note", "x")
@example("value: 16", "value", "soon", "note", "x")
@example("value: 16", "value", "16", "note", "[x]")
@example("source: council-2021-03-03", "source", "nowhere", "note", "x")
@given(
    st.sampled_from(PLAIN.splitlines()).map(str.strip),
    st.sampled_from((*GIVEN, "title", "date", "place", "standing")),
    st.sampled_from(WORDS),
    st.sampled_from((*GIVEN, "note", "rating")),
    st.sampled_from(WORDS),
)
def test_a_glance_overlooks_no_mistake(
    folder: Path, line: str, key: str, value: str, added: str, addition: str
) -> None:
    """One line in place of another, and one more."""
    text = PLAIN.replace(f"{line.removeprefix('- ')}\n", f"{key}: {value}\n", 1) + f"    {added}: {addition}\n"
    (folder / EVENT).write_text(text)
    assert everything(folder, real=False) == with_care(folder)
