"""A small knowledge base on disk, and commands run in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.cli.exits import run

BASE = {
    "knowledge-base.yaml": "title: Bridges\nlanguage: en\nschema: claimcheck-knowledge/1\n",
    "names.yaml": """\
- {name: old-bridge, kind: place, title: Old Bridge, aliases: [the Old Crossing]}
- {name: county-council, kind: organisation, title: County Council}
- {name: ann-example, kind: person, title: Ann Example, speaks-for: county-council}
""",
    "things.yaml": "- {thing: lorries, title: lorries, nouns: [lorry, truck], usually: crossed}\n",
    "measures.yaml": """\
- {measure: crossed, title: crossed, words: [cross], value: quantity, of: [lorries]}
- {measure: closed-by, title: closed by, words: [close], value: name, several: true}
- {measure: opened, title: opened, words: [open], value: date}
""",
    "sources/press.yaml": """\
- source: gazette
  title: The bridge, “shut”
  publisher: The Gazette
  url: https://gazette.example/bridge
  published: 2021-03-02
  kind: newspaper
- {source: council, title: =Notice, publisher: County Council, kind: official-statement, reliability: A}
- {source: checkers, title: No circus, publisher: Check Desk, url: "https://check.example/c", kind: trade-press}
""",
    "events/2021-03-01-closure.yaml": """\
event: 2021-03-01-closure
title: Closure of the Old Bridge
date: 2021-03-01
place: old-bridge
aliases: [the March closure, the great closure]
statements:
  - {id: crossed-gazette, measure: crossed, of: lorries, value: "12", source: gazette, as-of: 2021-03-02}
  - id: crossed-council
    measure: crossed
    of: lorries
    value: at least 15
    speaker: ann-example
    source: council
    as-of: 2021-03-03
    supersedes: crossed-gazette
    says: The council counted 15 lorries or more.
  - id: crossed-police
    measure: crossed
    of: lorries
    value: 9
    source: gazette
    as-of: 2021-03-04
    note: Counted from one bank.
  - id: closed-by-both
    measure: closed-by
    value: [county-council, ann-example]
    source: council
    on: 2021-03-01 to 2021-03-05
  - {id: built, source: gazette, says: The bridge was built in 1832., corrected: It was built in 1823.}
  - id: circus
    source: checkers
    as-of: 2021-03-09
    says: The Old Bridge was sold to a circus.
    rating: "False"
    claimant: A. Poster
    note: "Nobody bought it. Claimed at: https://posts.example/1"
""",
    "events/2020-tolls.yaml": """\
event: 2020-tolls
title: Tolls
date: since 2020-01-01
place: old-bridge
standing: true
statements:
  - {id: crossed-2020, measure: crossed, of: lorries, value: about 4000, source: gazette}
""",
}

Write = Callable[..., Path]
Run = Callable[..., str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes the knowledge base to a folder, texts of its files replaced by others."""

    def write_folder(name: str = "kb", **changes: tuple[str, str]) -> Path:
        folder = tmp_path / name
        for place, text in BASE.items():
            path = folder / place
            path.parent.mkdir(parents=True, exist_ok=True)
            for old, new in changes.values():
                text = text.replace(old, new)
            path.write_text(text, encoding="utf-8")
        return folder

    return write_folder


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs `claimcheck` in `tmp_path`: what it printed, or told where `errors`; it must exit with `status`."""
    for variable in ("CLAIMCHECK_KB", "CLAIMCHECK_CONFIG"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("CLAIMCHECK_CACHE", "")
    monkeypatch.chdir(tmp_path)

    def run_command(*arguments: str | Path, status: int = 0, errors: bool = False) -> str:
        found = run([str(argument) for argument in arguments])
        printed = capfd.readouterr()
        assert found == status, printed.err
        return printed.err if errors else printed.out

    return run_command
