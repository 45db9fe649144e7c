"""json_schema: the same files pass it that pass the loader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from claimcheck.knowledge.compose import Entries, Items, Node, Scalar, compose
from claimcheck.knowledge.files import find_files
from claimcheck.knowledge.schema import KEYS, json_schema
from claimcheck.knowledge.shipped import shipped_path

from .conftest import Write

JSON_WORDS = {"true": True, "false": False}


def as_json(node: Node | None) -> Any:
    """What an editor makes of YAML (1.2): dates stay text, numbers and true and false do not."""
    match node:
        case None:
            return None
        case Scalar(text=text):
            if node.empty:
                return None
            return (
                JSON_WORDS.get(text, int(text) if text.isdigit() and text[0] != "0" else text) if node.plain else text
            )
        case Items():
            return [as_json(one) for one in node.nodes]
        case Entries():
            return {name: as_json(value) for name, (_, value) in node.pairs.items()}


def faults(folder: Path) -> list[str]:
    found = []
    for file in find_files(str(folder), 0)[0]:
        node, _ = compose(Path(file.path).read_bytes(), file.relative)
        for error in Draft202012Validator(json_schema(file.kind)).iter_errors(as_json(node)):
            found.append(f"{file.relative}: {error.json_path}: {error.message}")
    return found


def test_it_is_a_schema_and_prints_as_json() -> None:
    schema = json.loads(json.dumps(json_schema()))
    Draft202012Validator.check_schema(schema)
    assert set(KEYS) < set(schema["$defs"])


def test_shipped_files_pass() -> None:
    assert faults(Path(shipped_path())) == []


def test_the_small_base_passes(write: Write) -> None:
    assert faults(write({"names.yaml": None, "things.yaml": "# none yet\n"})) == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("things.yaml", "- thing: a\n  titel: A\n  title: A\n  nouns: a\n"),
        ("things.yaml", "- thing: A b\n  title: A\n  nouns: a\n"),
        ("things.yaml", "- thing: a\n  title: A\n"),
        ("things.yaml", "- thing: a\n  title: A\n  nouns: {a: b}\n"),
        ("things.yaml", "- thing: a\n  title: A\n  nouns: [a]\n  generic: perhaps\n"),
        ("measures.yaml", "- measure: a\n  title: A\n  value: colour\n"),
        ("sources/a.yaml", "- source: a\n  title: A\n  publisher: P\n  kind: wire\n  published: 2021-03\n"),
        ("sources/a.yaml", "- source: a\n  title: A\n  publisher: P\n  kind: wire\n  url: www.example.org\n"),
        ("events/a.yaml", "event: a\ntitle: A\ndate: 1 March\nplace: b\n"),
        ("events/a.yaml", "event: a\ntitle: A\ndate: 2021\nplace: b\nstatements: [{id: a, source: b}]\n"),
        ("events/a.yaml", "event: a\ntitle: A\ndate: 2021\nplace: b\nstatements: [{id: a, source: b, measure: c}]\n"),
        (
            "events/a.yaml",
            "event: a\ntitle: A\ndate: 2021\nplace: b\nstatements: [{id: a, source: b, says: c, of: d}]\n",
        ),
        ("names.yaml", "name: a\n"),
        ("knowledge-base.yaml", "title: A\nlanguage: en\nschema: claimcheck-knowledge/1\nreliability: {wire: G}\n"),
    ],
)
def test_mistakes_of_form_do_not(write: Write, path: str, text: str) -> None:
    assert faults(write({path: text}, base=False))
