"""Every mistake a knowledge file can hold: what is written -> its line and column, and words of the message."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.errors import KnowledgeError, KnowledgeFaultsError
from claimcheck.knowledge.load import load_knowledge

from .conftest import BASE, Write, parse_value

EVENT = "events/2021-03-01-closure.yaml"
ROWS = yaml.safe_load((Path(__file__).parent / "mistakes.yaml").read_text(encoding="utf-8"))


def mistakes(folder: Path) -> list[str]:
    """Each as `relative/path:line:column: …`."""
    with pytest.raises(KnowledgeFaultsError) as caught:
        load_knowledge([folder], parse_value=parse_value)
    return [str(one).replace(f"{folder}{os.sep}", "").replace(os.sep, "/") for one in caught.value.mistakes]


@pytest.mark.parametrize("row", ROWS, ids=[row["what"] for row in ROWS])
def test_planted(write: Write, row: dict[str, str]) -> None:
    place, _, words = row["want"].partition(": ")
    found = mistakes(write({row["file"]: row["text"]}))
    assert any(one.startswith(f"{row['file']}:{place}: ") and words in one for one in found), found
    assert "alone" not in row or len(found) == 1, found


@pytest.mark.parametrize(
    ("content", "want"),
    [
        (b"- name: a\n\tkind: place\n", "2:1: a tab cannot indent YAML (use spaces)"),
        (b"- name: a\n  title: A\x07B\n", "2:11: control character U+0007 in the text (remove it)"),
        (b"- name: a\n  title: caf\xe9\n", "2:13: byte 0xe9 is not UTF-8 (save the file as UTF-8)"),
    ],
)
def test_planted_bytes(write: Write, content: bytes, want: str) -> None:
    """What this project's own YAML could not hold."""
    assert mistakes(write({"names.yaml": content})) == [f"names.yaml:{want}"]


def test_words_that_yaml_would_change_stay_words(write: Write) -> None:
    folder = write(
        {
            "names.yaml": BASE["names.yaml"]
            .replace("title: Old Bridge", "title: NO")
            .replace("[the Old", "[012, 1:30, the Old"),
        }
    )
    name = load_knowledge([folder], parse_value=parse_value).lexicon.names["old-bridge"]
    assert (name.title, name.aliases) == ("NO", ("012", "1:30", "the Old Crossing"))


def test_all_mistakes_at_once_in_order(write: Write) -> None:
    found = mistakes(
        write(
            {
                "names.yaml": BASE["names.yaml"].replace("kind: person", "kind: persona"),
                EVENT: BASE[EVENT]
                .replace("value: 12\n    source: gazette", "value: some\n    source: gazete")
                .replace("on: 2021-03-01", "on: 1 March"),
                "sources/press.yaml": BASE["sources/press.yaml"].replace("2021-03-02\n  kind", "yesterday\n  kind"),
            }
        )
    )
    assert [one.partition(": ")[0] for one in found] == [
        f"{EVENT}:10:12",
        f"{EVENT}:11:13",
        f"{EVENT}:27:9",
        "names.yaml:14:9",
        "sources/press.yaml:5:14",
    ]


def test_a_broken_file_does_not_make_its_references_dead(write: Write) -> None:
    assert len(mistakes(write({"names.yaml": "- name: 'a\n"}))) == 1


def test_without_libyaml_the_same_mistakes(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    from claimcheck.knowledge import compose

    folder = write({"names.yaml": "- name: a\n\tkind: place\n", "things.yaml": "- thing: A\n  title: B: C\n"})
    fast = [one.split(": ")[0] for one in mistakes(folder)]
    monkeypatch.setattr(compose, "_parser", compose._pure_parser)
    assert [one.split(": ")[0] for one in mistakes(folder)] == fast


@pytest.mark.parametrize(
    ("changes", "base", "words"),
    [
        ({"knowledge-base.yaml": None}, True, ": no knowledge-base.yaml here (a knowledge base begins with it"),
        ({}, False, ": the folder is empty"),
        ({"name.yaml": ""}, True, "name.yaml: not a file of a knowledge base (did you mean 'names.yaml'?)"),
        ({"event/a.yaml": "", "README.md": "", ".b.yaml": ""}, True, "event: not a folder of a knowledge base (did"),
        ({"events/a.yml": ""}, True, "events/a.yml: the suffix must be .yaml (rename it to a.yaml)"),
        ({"events/2021/a.yaml": ""}, True, "events/2021: folders within events/ are not read (move its files"),
    ],
)  # fmt: skip
def test_folders(write: Write, changes: dict[str, str | bytes | None], base: bool, words: str) -> None:
    (found,) = mistakes(write(changes, base=base))
    assert words in found
    assert "\n" not in found


def test_no_folder(tmp_path: Path, write: Write) -> None:
    with pytest.raises(KnowledgeFaultsError, match="nowhere: there is no such folder"):
        load_knowledge([tmp_path / "nowhere"], parse_value=parse_value)
    file = write() / "names.yaml"
    with pytest.raises(KnowledgeFaultsError, match=r"names\.yaml: this is a file, not a folder"):
        load_knowledge([file], parse_value=parse_value)


def test_permission(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write()
    inner = str(folder / "events")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path == inner:
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert mistakes(folder) == ["events: cannot be read: Permission denied"]


@given(st.sampled_from(sorted(BASE)), st.data())
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_is_too_broken(tmp_path: Path, path: str, data: st.DataObject) -> None:
    """Whatever is cut out of a file and put in its place, it loads or its mistakes are told."""
    text = BASE[path]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    put_in = data.draw(
        st.one_of(
            st.text(max_size=6),
            st.sampled_from(["[", "{a: b}", "\n- ", "- - -", "null", "''", "&a *a", "? ", "|\n", "0"]),
        )
    )
    for relative, content in {**BASE, path: text[:start] + put_in + text[end:]}.items():
        file = tmp_path / relative
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content.encode("utf-8", "surrogatepass"))
    found: tuple[KnowledgeError, ...] = ()
    try:
        load_knowledge([tmp_path], parse_value=parse_value)
    except KnowledgeFaultsError as error:
        found = error.mistakes
    assert all(one.line >= 1 and one.column >= 1 and one.problem for one in found)


def test_depth_and_length_are_no_trouble(write: Write) -> None:
    assert mistakes(write({"names.yaml": "[" * 5_000}))
    assert mistakes(write({"names.yaml": "- {name: " + "a" * 100_000 + "!}"}, name="long"))
