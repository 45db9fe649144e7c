"""What is added to a knowledge file disturbs nothing that was there, and is read as it was meant."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as some

from claimcheck.errors import InputError
from claimcheck.knowledge.edit import append_entry, describe_difference, format_entry, format_scalar, write_file

ROOT = Path(__file__).parents[2]
EVENTS = sorted([*ROOT.glob("knowledge/events/*.yaml"), *ROOT.glob("examples/*/events/*.yaml")])
SOURCES = sorted([*ROOT.glob("knowledge/sources/*.yaml"), *ROOT.glob("examples/*/sources/*.yaml")])
FIELDS = {"id": "new", "measure": "hurt", "value": "at least 4", "says": "Four, it said: all well."}
LONG = "A sentence, with a comma, that goes on " + "and on " * 20 + "to its end."


def read(content: bytes | str) -> object:
    text = content.decode("utf-8-sig") if isinstance(content, bytes) else content
    return yaml.load(text, yaml.BaseLoader)


@pytest.mark.parametrize("path", EVENTS, ids=lambda path: path.stem)
def test_a_statement_goes_to_the_end_of_every_event(path: Path) -> None:
    before = path.read_bytes()
    after = append_entry(before, FIELDS, path=str(path), key="statements")
    assert after.startswith(before.rstrip(b"\n"))
    old, new = read(before), read(after)
    assert isinstance(old, dict)
    assert isinstance(new, dict)
    assert new == {**old, "statements": [*(old.get("statements") or []), FIELDS]}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_a_source_goes_to_the_end_of_every_list(path: Path) -> None:
    before = path.read_bytes()
    after = append_entry(before, {"source": "new", "title": "T: t"}, path=str(path))
    old, new = read(before), read(after)
    assert isinstance(old, list)
    assert new == [*old, {"source": "new", "title": "T: t"}]
    assert after.startswith(before.rstrip(b"\n"))


# Each: a file, and where in it the new entry stands, marked with @ and written as one line in between.
PLACES = [
    ("statements:\n  - id: a\n", "statements:\n  - id: a\n  - id: new\n"),
    ("statements:\n  - id: a", "statements:\n  - id: a\n  - id: new\n"),
    ("statements:\r\n  - id: a\r\n", "statements:\r\n  - id: a\r\n  - id: new\r\n"),
    ("\ufeffstatements:\n- id: a\n", "\ufeffstatements:\n- id: a\n- id: new\n"),
    ("statements:\n   -   id: a\n", "statements:\n   -   id: a\n   -   id: new\n"),
    ("statements:\n  - {id: a}\n", "statements:\n  - {id: a}\n  - {id: new}\n"),
    ("statements:\n  - id: a  # why\n    # more\n", "statements:\n  - id: a  # why\n    # more\n  - id: new\n"),
    ("statements:\n  - id: a\n\n  - id: b\n", "statements:\n  - id: a\n\n  - id: b\n\n  - id: new\n"),
    ("statements:\n  - id: a\n\n# the end\n", "statements:\n  - id: a\n  - id: new\n\n# the end\n"),
    ("statements:\n  - id: a\nnote: n\n", "statements:\n  - id: a\n  - id: new\nnote: n\n"),
    (
        "statements:\n  - says: >-\n      x\n\n\nnote: n\n",
        "statements:\n  - says: >-\n      x\n  - id: new\n\n\nnote: n\n",
    ),
    ("statements:\n  - says: |\n      x\n      # y\n", "statements:\n  - says: |\n      x\n      # y\n  - id: new\n"),
    ("statements:\n  - at: [a,\n      b]\n", "statements:\n  - at: [a,\n      b]\n  - id: new\n"),
    ('statements:\n  - says: "x\n      y"\n', 'statements:\n  - says: "x\n      y"\n  - id: new\n'),
    ("statements: []\n", "statements:\n  - id: new\n"),
    ("statements: []  # none\nnote: n\n", "statements:  # none\n  - id: new\nnote: n\n"),
    ("statements:\n  # as in: - id: x\n\nnote: n\n", "statements:\n  # as in: - id: x\n  - id: new\n\nnote: n\n"),
    ("statements:\n", "statements:\n  - id: new\n"),
    ("event: e\n", "event: e\nstatements:\n  - id: new\n"),
    ("event: e", "event: e\nstatements:\n  - id: new\n"),
    ("---\nstatements:\n  - id: a\n...\n", "---\nstatements:\n  - id: a\n  - id: new\n...\n"),
    ("", "statements:\n  - id: new\n"),
]


@pytest.mark.parametrize(("before", "after"), PLACES)
def test_every_byte_around_the_new_entry_is_kept(before: str, after: str) -> None:
    assert append_entry(before.encode(), {"id": "new"}, path="e.yaml", key="statements").decode() == after


def test_a_list_that_is_the_whole_file() -> None:
    assert append_entry(b"# sources\n", {"id": "new"}, path="s.yaml") == b"# sources\n- id: new\n"
    assert append_entry(b"[]\n", {"id": "new"}, path="s.yaml").split() == b"- id: new".split()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"statements: [{id: a}]\n", "e.yaml:1:13: this list stands in brackets"),
        (b"statements: {id: a}\n", "e.yaml:1:13: this list stands in brackets"),
        (b"statements:\n  - id: 'a\n", "e.yaml:.*: not YAML; mend it first"),
    ],
)
def test_what_cannot_be_added_to_is_said_in_a_line(content: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        append_entry(content, FIELDS, path="e.yaml", key="statements")


@given(some.text(min_size=1).filter(lambda text: text.isprintable() or "\n" not in text))
def test_any_text_is_read_back(text: str) -> None:
    if any(0xD800 <= ord(char) < 0xE000 for char in text):
        return
    assert read(f"key: {format_scalar(text)}\n") == {"key": text}
    assert read(f"{{key: {format_scalar(text, flow=True)}, b: c}}\n") == {"key": text, "b": "c"}


@given(
    some.lists(some.sampled_from(["a", "word: b", "x #y", "-", "'", '"', "{z}", "long" * 9]), min_size=1, max_size=40)
)
def test_long_texts_are_folded_and_read_back(words: list[str]) -> None:
    text = " ".join(words)
    for flow in (False, True):
        lines = format_entry({"id": "n", "says": text, "at": ["a", "b, c"]}, dash=2, flow=flow)
        assert read("\n".join(["l:", *lines, ""])) == {"l": [{"id": "n", "says": text, "at": ["a", "b, c"]}]}


def test_long_sentences_keep_to_the_line() -> None:
    assert max(map(len, format_entry({"id": "n", "says": LONG}, dash=2))) <= 118


def test_a_difference_shows_what_was_added_alone() -> None:
    before = b"statements:\n  - id: a\n"
    shown = describe_difference(before, append_entry(before, FIELDS, path="e", key="statements"), "events/e.yaml")
    changed = [line for line in shown.splitlines()[2:] if line[0] in "+-"]
    assert changed[0] == "+  - id: new"
    assert all(line.startswith("+") for line in changed)


def test_a_file_that_was_changed_meanwhile_is_left(tmp_path: Path) -> None:
    path = tmp_path / "e.yaml"
    path.write_bytes(b"other\n")
    with pytest.raises(InputError, match="was changed meanwhile"):
        write_file(str(path), b"new\n", before=b"old\n")
    assert path.read_bytes() == b"other\n"
    write_file(str(path), b"new\n", before=b"other\n")
    assert path.read_bytes() == b"new\n"
    assert list(tmp_path.iterdir()) == [path]
