"""A small knowledge base on disk, and a reader of values simple enough to predict."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from claimcheck.errors import ReadingError
from claimcheck.model import (
    DateSpan,
    Interval,
    Lexicon,
    NameValue,
    Qualifier,
    Quantity,
    TextValue,
    TimeSpan,
    Value,
    ValueKind,
    YesNo,
)

BASE = {
    "knowledge-base.yaml": """\
title: Bridges
language: en
schema: claimcheck-knowledge/1
reliability:
  newspaper: C
""",
    "names.yaml": """\
- name: north-county
  kind: place
  title: North County
- name: old-bridge
  kind: place
  title: Old Bridge
  aliases: [the Old Crossing]
  within: north-county
  zone: Europe/London
- name: county-council
  kind: organisation
  title: County Council
- name: council-spokeswoman
  kind: person
  title: Ann Example
  speaks-for: roads-office
- name: roads-office
  kind: organisation
  title: Roads Office
  speaks-for: county-council
""",
    "things.yaml": """\
- thing: vehicles
  title: vehicles
  nouns: [vehicle]
  generic: true
- thing: lorries
  title: lorries
  nouns: [lorry, truck]
  within: [vehicles]
  usually: crossed
""",
    "measures.yaml": """\
- measure: crossed
  title: crossed
  words: [cross, drive over]
  value: quantity
  of: [vehicles]
  phrase: "{value} {thing} crossed"
- measure: closed-by
  title: closed by
  words: [close]
  value: name
  several: true
- measure: opened
  title: opened
  words: [open]
  value: date
""",
    "sources/press.yaml": """\
- source: gazette-2021-03-02
  title: The bridge is shut
  publisher: The Gazette
  url: https://gazette.example/bridge
  published: 2021-03-02
  kind: newspaper
- source: council-2021-03-03
  title: Notice
  publisher: County Council
  kind: official-statement
  reliability: A
""",
    "events/2021-03-01-closure.yaml": """\
event: 2021-03-01-closure
title: Closure of the Old Bridge
date: 2021-03-01
place: old-bridge
aliases: [the March closure]
statements:
  - id: crossed-gazette
    measure: crossed
    of: lorries
    value: 12
    source: gazette-2021-03-02
    where: first paragraph
    says: Twelve lorries crossed that day.
  - id: crossed-council
    measure: crossed
    of: lorries
    value: at least 15
    speaker: council-spokeswoman
    source: council-2021-03-03
    as-of: 2021-03-03
    supersedes: crossed-gazette
  - id: closed-by-both
    measure: closed-by
    value: [county-council, roads-office]
    source: council-2021-03-03
    at: north-county
    on: 2021-03-01 to 2021-03-05
  - id: says-only
    source: gazette-2021-03-02
    says: The bridge was built in 1832.
    corrected: It was built in 1823.
""",
}

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a folder of knowledge files: the small base with `changes` laid over it, None leaving a file out."""

    def write_folder(
        changes: dict[str, str | bytes | None] | None = None, *, name: str = "kb", base: bool = True
    ) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        for relative, content in {**(BASE if base else {}), **(changes or {})}.items():
            if content is not None:
                path = folder / relative
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.encode() if isinstance(content, str) else content)
        return folder

    return write_folder


def parse_value(text: str, kind: ValueKind, lexicon: Lexicon) -> Value:
    """Bare numbers and "at least N", ISO days, ids of names."""
    match kind:
        case ValueKind.QUANTITY:
            number = text.removeprefix("at least ")
            if not number.isdigit():
                raise ReadingError(f"'{text}' is not a quantity")
            low, floor = float(number), number != text
            return Quantity(
                qualifier=Qualifier.AT_LEAST if floor else Qualifier.EXACTLY,
                number=low,
                denotes=Interval(low=low, high=None if floor else low),
                usual=Interval(low=low, high=2 * low, open_high=True) if floor else Interval(low=low, high=low),
                explicit=floor,
            )
        case ValueKind.DATE:
            try:
                first = date.fromisoformat(text)
            except ValueError:
                raise ReadingError(f"'{text}' is not a date") from None
            return DateSpan(first=first, after=first + timedelta(days=1))
        case ValueKind.TIME:
            return TimeSpan(first=1110, last=1110, about=True, zone="local")
        case ValueKind.NAME:
            if text != "none" and text not in lexicon.names:
                raise ReadingError(f"'{text}' is not a name")
            return NameValue(names=() if text == "none" else (text,))
        case ValueKind.YES_NO:
            return YesNo(yes=text == "yes")
        case ValueKind.TEXT:
            return TextValue(text=text)
