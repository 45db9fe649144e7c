"""The text statements nearest to a claim, found in a file or in memory alike."""

from __future__ import annotations

from pathlib import Path

from claimcheck.knowledge.index import Compiling, open_knowledge
from claimcheck.knowledge.load import load_knowledge
from claimcheck.knowledge.texts import TEXTS, Texts, write_texts

from .conftest import Write, parse_value

EVENT = """\
event: sayings
title: Sayings
date: since 2020
place: old-bridge
statements:
  - {id: circus, source: gazette-2021-03-02, says: The Old Bridge was sold to a circus., rating: "False"}
  - {id: cracks, source: gazette-2021-03-02, says: Inspectors found forty cracks in the Old Bridge.}
  - {id: figure, source: gazette-2021-03-02, measure: crossed, value: 40, says: Inspectors found forty cracks.}
"""


def find(texts: Texts, claim: str) -> list[str]:
    return [one.id for one in texts.search(claim)]


def test_in_memory_and_from_a_file(write: Write, tmp_path: Path) -> None:
    folder = write({"events/sayings.yaml": EVENT})
    compiling = Compiling(parse_value=parse_value, furnish=write_texts)
    compiled = open_knowledge([folder], compiling, cache=str(tmp_path / "cache")).knowledge
    assert compiled.folder is not None
    assert Path(compiled.folder, TEXTS).is_file()
    for knowledge in (load_knowledge([folder], parse_value=parse_value), compiled):
        texts = Texts(knowledge)
        assert find(texts, "A circus has bought the Old Bridge")[0] == "sayings/circus"
        assert find(texts, "There are forty cracks in the Old Bridge, inspectors found")[0] == "sayings/cracks"
        assert find(texts, "Bananas are rich in potassium") == []
        assert find(texts, "") == []


def test_none_at_all(write: Write) -> None:
    bare = "event: 2021-03-01-closure\ntitle: Closure\ndate: 2021-03-01\nplace: old-bridge\n"
    folder = write({"events/2021-03-01-closure.yaml": bare})
    assert Texts(load_knowledge([folder], parse_value=parse_value)).search("The Old Bridge was sold") == ()
