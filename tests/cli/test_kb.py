"""The commands that look into and after a knowledge base, the cache and what each says of bad input."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from .conftest import EXAMPLE, TRUE, Command, Run


def read(inside: Run, *arguments: str) -> Any:
    status, output, errors = inside(*arguments, "--format", "json")
    assert (status, errors) == (0, "")
    return json.loads(output)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The example knowledge base, to spoil."""
    return Path(shutil.copytree(EXAMPLE, tmp_path / "copy"))


def test_search(inside: Run) -> None:
    found = read(inside, "kb", "search", "surveyors", "Mont", "Blanc", "2023")
    assert found["hits"][0]["statement"] == "mont-blanc/height-2023"
    assert found["hits"][0]["score"] == 1
    assert found["total"] > 1
    lines = inside("kb", "search", "surveyor", "2023")[1].splitlines()
    assert lines[0].startswith("mont-blanc/height-2023: height, 4,805.59 metres: surveyors of Haute-Savoie")
    status, output, errors = inside("kb", "search", "height", "-n", "1")
    assert (status, len(output.splitlines())) == (0, 1)
    assert errors.endswith("more (--limit shows more)\n")
    assert inside("kb", "search", "submarines") == (0, "", "")


def test_show(inside: Run) -> None:
    event = read(inside, "kb", "show", "mont-b")
    assert (event["event"], event["place"]) == ("mont-blanc", ["mont-blanc"])
    assert [one["statement"] for one in event["statements"]] == ["mont-blanc/height-2023", "mont-blanc/height-2021"]
    statement = read(inside, "kb", "show", "mont-blanc/height-2023")
    assert statement["value"] == "4,805.59 metres"
    assert statement["file"].endswith("mont-blanc.yaml:7:5")
    assert read(inside, "kb", "show", "savoie-2023")["source"] == "savoie-2023"
    assert read(inside, "kb", "show", "usgs")["name"] == "usgs"
    assert read(inside, "kb", "show", "mountains")["thing"] == "mountains"
    assert read(inside, "kb", "show", "height")["measure"] == "height"
    assert "high, tall, height" in inside("kb", "show", "height")[1]


def test_lists(inside: Run) -> None:
    events, sources = read(inside, "kb", "events"), read(inside, "kb", "sources")
    assert {one["event"] for one in events} == {"everest", "mont-blanc", "denali"}
    assert sum(one["statements"] for one in events) == 7
    assert len(sources) == 6
    assert len(inside("kb", "events")[1].splitlines()) == 3
    assert "savoie-2023: Measurement of Mont Blanc 2023" in inside("kb", "sources")[1]


def test_statistics(inside: Run) -> None:
    found = read(inside, "kb", "stats")
    assert found["entries"]["statement"] == 7
    assert found["statements_by_measure"] == {"height": 7}
    assert "7  statement" in inside("kb", "stats")[1]


def test_conflicts(inside: Run, copy: Path) -> None:
    assert read(inside, "kb", "conflicts", "--kb", "copy") == []
    file = copy / "events" / "mont-blanc.yaml"
    other = "{id: other, measure: height, value: 4900 metres, speaker: usgs, source: usgs-2015, as-of: 2023-10-05}"
    file.write_text(f"{file.read_text()}  - {other}\n")
    (found,) = read(inside, "kb", "conflicts", "--kb", "copy")
    assert (found["event"], found["measure"], found["direct"]) == ("mont-blanc", "height", 1)
    assert found["contradictions"] == [["mont-blanc/height-2023", "mont-blanc/other"]]
    assert inside("kb", "conflicts", "--kb", "copy")[1].splitlines() == [
        "mont-blanc: height",
        "  1 contradiction",
        "  4,805.59 metres: surveyors of Haute-Savoie (height-2023)",
        "  4900 metres: US Geological Survey (other)",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["search", "..."], "nothing to search for"),
        (["search", "x", "--limit", "0"], "--limit takes a number, 1 or more, not '0'"),
        (["show", "mount-blanc"], "no entry 'mount-blanc'; did you mean mont-blanc"),
        (["show", "mont-blanc/height-1999"], "no entry 'mont-blanc/height-1999'"),
        (["events", "--format", "xml"], "--format is one of text, json, not 'xml'"),
        (["stats", "--kb", "nowhere"], "no such knowledge base: nowhere"),
        (["lint", "--format", "xml"], "--format is one of text, json, sarif, github, not 'xml'"),
        (["lint", "--since", "soon"], "--since takes a day such as 2024-01-20, not 'soon'"),
        (["lint", "--only", "dead"], "--only is one of "),
        (["lint", "nowhere"], "no such knowledge base: nowhere"),
        (["compile", "-o", "."], "/"),
    ],
)
def test_bad_input(inside: Run, arguments: list[str], message: str) -> None:
    Path("something").write_text("else")
    status, output, errors = inside("kb", *arguments)
    assert (status, output) == (2, "")
    assert errors.startswith(f"claimcheck: error: {message}")
    assert len(errors.splitlines()) == 1


def test_lint(inside: Run, copy: Path) -> None:
    assert inside("kb", "lint", "copy")[0] == 0
    names = copy / "names.yaml"
    names.write_text(names.read_text() + "- {name: other, kind: place, title: Other, aliases: [Everest]}\n")
    status, output, errors = inside("kb", "lint", "copy")
    assert status == 1
    assert output.startswith("copy/names.yaml:")
    assert "warning" in output
    assert output.rstrip().endswith("[shared-alias]")
    assert errors.startswith("claimcheck: 1 warning")
    (found,) = json.loads(inside("kb", "lint", "copy", "-f", "json")[1])
    assert (found["code"], found["level"], found["file"]) == ("shared-alias", "warning", "copy/names.yaml")
    run = json.loads(inside("kb", "lint", "copy", "-f", "sarif")[1])["runs"][0]
    assert run["tool"]["driver"]["rules"][0]["id"] == run["results"][0]["ruleId"] == "shared-alias"
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": found["line"], "startColumn": found["column"]}
    line = inside("kb", "lint", "copy", "-f", "github")[1]
    assert line.startswith(f"::warning file=copy/names.yaml,line={found['line']},col={found['column']},title=shared-al")
    assert inside("kb", "lint", "copy", "--only", "no-date")[0] == 0
    notes = inside("kb", "lint", "copy", "--level", "note")[1]
    assert "[no-date]" in notes
    late = inside("kb", "lint", "copy", "--since", "2030-01-01")
    assert late[0] == 1
    assert "[not-looked-at]" in late[1]


def test_lint_of_what_does_not_load(inside: Run, copy: Path) -> None:
    (copy / "events" / "denali.yaml").write_text("event: denali\ntitel: x\n")
    status, output, _ = inside("kb", "lint", "copy")
    assert status == 2
    assert "copy/events/denali.yaml:2:1: error: " in output
    assert "[mistake]" in output


def test_compile(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    status, output, errors = inside("kb", "compile", "-o", "compiled")
    assert (status, errors) == (0, "")
    assert output.endswith("compiled: Heights of mountains, 7 statements\n")
    expected = inside(TRUE)
    assert inside("--kb", "compiled", TRUE) == expected
    (Path("compiled") / "knowledge.index").write_bytes(b"damaged")
    status, output, errors = inside("--kb", "compiled", TRUE)
    assert (status, output) == (2, "")
    assert "claimcheck kb compile -o" in errors
    assert inside("kb", "compile")[0] == 0
    monkeypatch.setenv("CLAIMCHECK_CACHE", "")
    assert inside("kb", "compile")[2].startswith("claimcheck: error: there is no cache to compile into")


def test_cache(inside: Run) -> None:
    assert ": 0 compiled knowledge bases" in inside("cache", "show")[1]
    inside(TRUE)
    found = read(inside, "cache", "show")
    (index,) = found["indexes"]
    assert (index["title"], index["statements"]) == ("Heights of mountains", 7)
    assert index["knowledge_bases"] == [str(EXAMPLE)]
    assert "Heights of mountains: 7 statements" in inside("cache", "show")[1]
    assert ": removed 1 compiled knowledge base, " in inside("cache", "clear")[1]
    assert read(inside, "cache", "show")["indexes"] == []
    assert inside("cache", "show", "--format", "xml")[0] == 2


def test_a_cache_that_cannot_be_used_is_a_warning(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = inside(TRUE)
    Path("occupied").write_text("")
    monkeypatch.setenv("CLAIMCHECK_CACHE", "occupied")
    status, output, errors = inside(TRUE)
    assert (status, output) == plain[:2]
    assert errors.startswith("claimcheck: warning: the cache occupied cannot be used (")


def test_ids_are_completed(command: Command) -> None:
    def complete(words: str, kb: str = str(EXAMPLE)) -> list[str]:
        environment = {
            "_CLAIMCHECK_COMPLETE": "complete_bash",
            "COMP_WORDS": words,
            "COMP_CWORD": str(len(words.split(" ")) - 1),
            "CLAIMCHECK_KB": kb,
        }
        return command(env=environment).stdout.decode().split()

    assert complete("claimcheck kb show mont") == ["mont-blanc"]
    assert complete("claimcheck kb show mont-blanc/") == ["mont-blanc/height-2023", "mont-blanc/height-2021"]
    assert complete("claimcheck kb conf") == ["conflicts"]
    assert complete("claimcheck kb show mont", kb="nowhere") == []
