"""Plain text: what is a paragraph, a heading, an item, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.document import format_of, read_document
from claimcheck.document.position import source_offset
from claimcheck.document.sentence import split_sentences
from claimcheck.errors import InputError, UsageError
from claimcheck.model import BlockKind, Document

H, P, L = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM


def read(text: str) -> Document:
    return read_document(text.encode(), "draft.txt")


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("One line.", [(P, "One line.")]),
        ("One line without an end", [(P, "One line without an end")]),
        ("- One item", [(L, "One item")]),
        ("A heading\n\nIts text.", [(H, "A heading"), (P, "Its text.")]),
        ("A heading\n=========\n\nIts text.", [(H, "A heading"), (P, "Its text.")]),
        (
            "A heading\nThe army said on Saturday that four of its men\nwere hurt.",
            [(H, "A heading"), (P, "The army said on Saturday that four of its men were hurt.")],
        ),
        (
            "The army said that thirty-three missiles hit the base of Ain\nal-Asad on Saturday.",
            [(P, "The army said that thirty-three missiles hit the base of Ain al-Asad on Saturday.")],
        ),
        (
            "The army said that the attack on its base took place on January\n20. Four men were hurt by it.",
            [(P, "The army said that the attack on its base took place on January 20. Four men were hurt by it.")],
        ),
        (
            "The missiles, thirty-three of them, were fired from the west\n— as the army said — on Saturday.",
            [(P, "The missiles, thirty-three of them, were fired from the west — as the army said — on Saturday.")],
        ),
        (
            "Hurt:\n- four men\n- one woman\n  and a child",
            [(P, "Hurt:"), (L, "four men"), (L, "one woman and a child")],
        ),
        ("1. First.\n2) Second.\n(c) Third.", [(L, "First."), (L, "Second."), (L, "Third.")]),
        ("* one\n\n* two", [(L, "one"), (L, "two")]),
        ("BAGHDAD, Jan. 21, 2024 — Four were hurt.", [(P, "BAGHDAD, Jan. 21, 2024 — Four were hurt.")]),
        ("Four were hurt.\nOne was killed.", [(P, "Four were hurt."), (P, "One was killed.")]),
        ("See https://x.org/33-missiles for more.", [(P, "See for more.")]),
        ("https://x.org/33", []),
        ("one.\x0ctwo.", [(P, "one. two.")]),
        ("One.\u2029Two.", [(P, "One."), (P, "Two.")]),
        ("***\n\n---", []),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_blocks(text: str, want: list[tuple[BlockKind, str]]) -> None:
    for end in ("\n", "\r\n", "\r"):
        document = read(text.replace("\n", end))
        assert [(block.kind, block.text) for block in document.blocks] == want


def test_headings_open_sections() -> None:
    text = "One.\n\nFirst heading\n\nTwo.\n\nSecond heading\n\nThree."
    assert [block.section for block in read(text).blocks] == [0, 1, 1, 2, 2]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_places_whatever_the_encoding(end: str, encoding: str) -> None:
    text = end.join(["Ĥeading 𝟑", "", "  The 𝟑 men of Ain al-Asad were hurt, said", "  the army. One died."])
    document = read_document(text.encode(encoding), "draft.txt")
    assert document.text == text
    places = [
        (one.text, one.start.line, one.start.column, one.end.line, one.end.column) for one in split_sentences(document)
    ]
    if end != "\u2028":
        assert places[0] == ("Ĥeading 𝟑", 1, 1, 1, 10)
        assert places[1] == ("The 𝟑 men of Ain al-Asad were hurt, said the army.", 3, 3, 4, 12)
    assert places[-1] == ("One died.", 4, 13, 4, 22)


def test_other_encodings() -> None:
    document = read_document("The caf\u00e9 – closed.".encode("cp1252"), "draft.txt")
    assert document.blocks[0].text == "The café – closed."
    assert [note.text for note in document.notes] == ["draft.txt is not UTF-8; it was read as Windows-1252"]
    named = read_document("Где 33?".encode("koi8-r"), "draft.txt", encoding="koi8-r")
    assert (named.text, named.notes) == ("Где 33?", ())


def test_what_cannot_be_read() -> None:
    with pytest.raises(InputError, match="is not text"):
        read_document(b"\x00\x01\x02" * 40, "draft.txt")
    with pytest.raises(InputError, match="neither UTF-8 nor Windows-1252"):
        read_document(b"caf\x81", "draft.txt")
    with pytest.raises(InputError, match="byte 4 is not ascii"):
        read_document("café".encode(), "draft.txt", encoding="ascii")
    with pytest.raises(UsageError, match="no such encoding"):
        read_document(b"", "draft.txt", encoding="no-such")
    with pytest.raises(UsageError, match="no such input format"):
        read_document(b"", "draft.txt", format="no-such")


def test_formats_by_suffix() -> None:
    names = {"a.md": "markdown", "A.HTM": "html", "b.docx": "docx", "c.pdf": "pdf", "d": "text", "e.log": "text"}
    assert {name: format_of(name) for name in names} == names
    with pytest.raises(InputError, match="save it as"):
        format_of("old.doc")
    assert read_document(b"# One", "draft.txt", format="markdown").blocks[0].text == "One"


PIECES = ["word", "33.", "é", "𝟑", "Jan. 20", " ", "\t", "\n", "\r\n", "\r", "\n\n", "- ", "1. ", "— ", "a) ", "\x0c"]
MORE = [
    "\u2028",
    "\u2029",
    "\x85",
    "https://x.org/1",
    "===",
    "“",
    "”",
    "Heading",
    "U.S. ",
    "p.m. ",
    "\u00a0",
    ". ",
    "It ",
]


@given(st.lists(st.sampled_from(PIECES + MORE), max_size=40).map("".join))
@settings(max_examples=300, deadline=None)
def test_every_character_stands_where_it_is_said_to(text: str) -> None:
    document = read(text)
    for block in document.blocks:
        assert block.text == block.text.strip()
        for at, char in enumerate(block.text):
            there = document.text[source_offset(block, at)]
            assert there == char or (there.isspace() and char == " ")
