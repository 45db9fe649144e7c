"""What is written as YAML reads back as it was, by the loader and by any reader of YAML."""

from __future__ import annotations

import re

import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.exchange.yaml_text import write_list, write_record, write_scalar
from claimcheck.knowledge.compose import Entries, Items, Scalar, compose

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ufffe\uffff\ufeff\ud800-\udfff\u2028\u2029]")
TEXTS = st.text(min_size=1, max_size=40).map(lambda text: " ".join(CONTROL.sub("", text).split())).filter(bool)


@given(TEXTS)
@example("no")
@example("33")
@example("1e5")
@example("0x1f")
@example("12:30:00")
@example("2024-01-20")
@example("a: b")
@example("a #b")
@example("a:")
@example("“quoted” \"text\" and 'more'")
@example("https://example.org/a?b=c#d")
@example("- x")
@example("!tag")
@example("null")
@example("a, b] c")
@example("a\u00a0")
@example("\\")
@example("=")
@example("1_000")
@example("é: ñ")
def test_texts_read_back(text: str) -> None:
    for content in (f"key: {write_scalar(text)}\n", f"key: [{write_scalar(text, inner=True)}, other]\n"):
        node, mistakes = compose(content.encode(), "file")
        assert not mistakes
        assert isinstance(node, Entries)
        value = node.pairs["key"][1]
        if isinstance(value, Items):
            value = value.nodes[0]
        assert isinstance(value, Scalar)
        assert value.text == text
        assert not value.empty
        read = yaml.load(content, Loader=yaml.SafeLoader)["key"]
        first = read[0] if isinstance(read, list) else read
        assert str(first) == text


def test_records() -> None:
    assert write_list([{"name": "a", "aliases": ("b", "c: d"), "within": (), "title": ""}]) == (
        '- name: a\n  aliases: [b, "c: d"]\n'
    )
    assert write_record({"event": "e", "statements": [{"id": "a", "says": "x"}, {"id": "b"}]}) == (
        "event: e\nstatements:\n  - id: a\n    says: x\n  - id: b\n"
    )
