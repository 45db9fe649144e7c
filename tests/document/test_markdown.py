"""Markdown: what is prose, and where it stands."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.document import read_document
from claimcheck.document.position import source_offset
from claimcheck.document.sentence import split_sentences
from claimcheck.model import Block, BlockKind, Document


def read(text: str) -> Document:
    return read_document(text.encode(), "draft.md")


def texts(text: str) -> list[str]:
    return [block.text for block in read(text).blocks]


def written(document: Document, block: Block) -> str:
    """What stands in the source where the block's characters are said to stand."""
    return "".join(document.text[source_offset(block, at)] for at in range(len(block.text)))


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("It *hit* the **base** and ***burned***.", "It hit the base and burned."),
        ("The [base](https://x.org/33 '33 rockets') stood.", "The base stood."),
        ("The [base][1] stood.\n\n[1]: https://x.org/33", "The base stood."),
        ("The [base] stood.", "The [base] stood."),
        ("Run `claimcheck` twice.", "Run claimcheck twice."),
        ("Run `` a`b `` twice.", "Run a`b twice."),
        ("Smith &amp; Sons &#8211; 5 \\* 3", "Smith & Sons – 5 * 3"),
        ("one line\nand the next", "one line and the next"),
        ("one line  \nand the next", "one line and the next"),
        ("one line\\\nand the next", "one line and the next"),
        ("See https://x.org/2024/01/20/33-missiles.", "See ."),
        ("Mail <https://x.org/33> or call.", "Mail or call."),
        ("Four <!-- 33 --> were hurt.", "Four were hurt."),
        ("Four <b>men</b> were<br>hurt.", "Four men were hurt."),
        ("Four ~~or five~~ were hurt.", "Four were hurt."),
        ("Four <del>or five</del> were hurt.", "Four were hurt."),
        ("Four were hurt.[^1]\n\n[^2]: none", "Four were hurt.[^1]"),
        ("3\\. not a list", "3. not a list"),
        ("a * b * c", "a * b * c"),
        ("2*3*4 and snake_case_name", "234 and snake_case_name"),
    ],
)
def test_inline_marks_are_left_out(text: str, want: str) -> None:
    assert texts(text)[0] == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("It hit {++at least ++}ten.", "It hit at least ten."),
        ("It hit {--about --}ten.", "It hit ten."),
        ("It hit {~~ten~>eleven~~}.", "It hit eleven."),
        ("It hit {==ten==}{>>who says so?<<}.", "It hit ten."),
        ("It hit {--a\n\nb--}ten.", "It hit ten."),
        ("It hit {++ten.", "It hit {++ten."),
        ("{~~ten~~} men", "men"),
    ],
)
def test_changes_are_read_as_accepted(text: str, want: str) -> None:
    assert texts(text) == [want]


def test_kinds_and_sections() -> None:
    document = read(
        "Opening line.\n\n# One\n\nText.\n\n- item\n\n  more of it\n\n1. [x] first\n\nTwo\n---\n\n> said\n\n"
        "![smoke over *the* base](a.png)\n\nSee.[^a]\n\n[^a]: From the report.\n\n    code\n\n```\nfence\n```\n\n***\n"
    )
    assert [(block.kind, block.section, block.text) for block in document.blocks] == [
        (BlockKind.PARAGRAPH, 0, "Opening line."),
        (BlockKind.HEADING, 1, "One"),
        (BlockKind.PARAGRAPH, 1, "Text."),
        (BlockKind.LIST_ITEM, 1, "item"),
        (BlockKind.LIST_ITEM, 1, "more of it"),
        (BlockKind.LIST_ITEM, 1, "first"),
        (BlockKind.HEADING, 2, "Two"),
        (BlockKind.PARAGRAPH, 2, "said"),
        (BlockKind.CAPTION, 2, "smoke over the base"),
        (BlockKind.PARAGRAPH, 2, "See."),
        (BlockKind.FOOTNOTE, 2, "From the report."),
        (BlockKind.FOOTNOTE, 2, "code"),
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("**The attack**", BlockKind.HEADING),
        ("**The attack** came", BlockKind.PARAGRAPH),
        ("**Four men were hurt.**", BlockKind.PARAGRAPH),
        ("**Four** men **hurt**", BlockKind.PARAGRAPH),
        ("- **The attack**", BlockKind.LIST_ITEM),
    ],
)
def test_a_bold_line_is_a_heading(text: str, want: BlockKind) -> None:
    blocks = read(f"{text}\n\nIt came at night.").blocks
    assert [(block.kind, block.section) for block in blocks] == [
        (want, int(want is BlockKind.HEADING)),
        (BlockKind.PARAGRAPH, int(want is BlockKind.HEADING)),
    ]


@pytest.mark.parametrize(
    ("header", "want"),
    [
        ("---\ntitle: 33 missiles\ndate: 2024-01-21\n---\n", date(2024, 1, 21)),
        ("---\r\ndate: '2024-01-21T08:00:00Z' # set by hand\r\n---\r\n", date(2024, 1, 21)),
        ("---\ndate: 21 January 2024\n...\n", date(2024, 1, 21)),
        ('---\ndate: "Jan. 21, 2024"\n---\n', date(2024, 1, 21)),
        ('+++\ndate = "2024-01-21"\n+++\n', date(2024, 1, 21)),
        ("---\ncreated: 2023-05-05\ndate: 2024-01-21\n---\n", date(2024, 1, 21)),
        ("---\npublished: 2024-01-21\n---\n", date(2024, 1, 21)),
        ("---\ntitle: none\n---\n", None),
        ("", None),
    ],
)
def test_front_matter_gives_the_date_and_is_no_prose(header: str, want: date | None) -> None:
    document = read(f"{header}Four were hurt.\n")
    assert document.date == want
    assert [block.text for block in document.blocks] == ["Four were hurt."]
    assert written(document, document.blocks[0]) == "Four were hurt."


def test_a_date_that_cannot_be_read_is_noted() -> None:
    document = read("---\ndate: soonish\n---\nFour were hurt.\n")
    assert document.date is None
    assert [note.text for note in document.notes] == ["draft.md: the date in its front matter cannot be read: soonish"]


def test_a_rule_is_no_front_matter() -> None:
    assert texts("---\n\nFour were hurt.") == ["Four were hurt."]


TABLE = """\
| Base | Missiles launched | Troops injured | Date | Status |
|:-----|------------------:|----------------|------|--------|
| Ain al-Asad | 33 | at least 4 | 20 January 2024 | **open** |
| Camp \\| Taji | 18 | | 2020 | |
"""


def test_a_row_is_read_with_its_headers() -> None:
    document = read(TABLE)
    assert [block.text for block in document.blocks] == [
        "Ain al-Asad; 33 Missiles launched; at least 4 Troops injured; Date: 20 January 2024; Status: open",
        "Camp | Taji; 18 Missiles launched; Date: 2020",
    ]
    assert {block.kind for block in document.blocks} == {BlockKind.TABLE_ROW}


def test_what_is_found_in_a_row_is_shown_in_that_row() -> None:
    document = read(TABLE)
    block = document.blocks[0]
    for words, shown in (("33", "33"), ("at least 4", "at least 4"), ("open", "open")):
        start = block.text.index(words)
        first, last = source_offset(block, start), source_offset(block, start + len(words) - 1)
        assert document.text[first : last + 1] == shown
    assert [one.start.line for one in split_sentences(document)] == [3, 4]
    assert [one.end.line for one in split_sentences(document)] == [3, 4]


def test_a_header_that_says_nothing_gives_way_to_the_rows_first_cell() -> None:
    table = "| Item | Value |\n|---|---|\n| Missiles launched | 33 |\n| Attacker | unknown |\n"
    assert texts(table) == ["33 Missiles launched", "Attacker: unknown"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_places_whatever_ends_the_lines(end: str, mark: str) -> None:
    lines = ["# Tĭtle", "", "Naïve 𝟑 men", "> were **hurt**.", "", "> Quoted", "> words. *More* words."]
    document = read(mark + end.join(lines))
    places = [(one.text, one.start.line, one.start.column) for one in split_sentences(document)]
    assert places == [
        ("Tĭtle", 1, 3),
        ("Naïve 𝟑 men", 3, 1),
        ("were hurt.", 4, 3),
        ("Quoted words.", 6, 3),
        ("More words.", 7, 11),
    ]


def test_every_character_stands_where_it_is_said_to() -> None:
    document = read(
        "# A *b* c #\n\nPlain **bold [link *x*](u 'ti*t*le') end**, `code` 𝟑 ends\nhere.\n\n"
        "* one `two`\n  three\n  > four _five_\n\nSet *ext*\nheading\n===\n\n{++new++} ![alt **x**](src) tail\n"
    )
    for block in document.blocks:
        assert written(document, block).replace("\n", " ") == block.text


PIECES = [
    *("word", "33", "é", "𝟑", " ", "  ", "\n", "\r\n", "\n\n", "*", "**", "_", "~~", "`", "``", "[", "]", "](u)", "("),
    *(")", "!", "![", "<b>", "</b>", "<!--", "-->", "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}"),
    *("# ", "> ", "- ", "1. ", "    ", "\t", "| a | b |\n|---|---|\n| ", " | ", "&amp;", "\\", "\\*", "[^1]", "[^1]: "),
    *("https://x.org/1", "<https://x.org>", "<br>", "---\n", "```\n", "\x0c", "\u2028", "<div>", "</div>\n"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
@settings(max_examples=200, deadline=None)
def test_no_draft_is_too_odd(text: str) -> None:
    document = read(text)
    for block in document.blocks:
        assert block.text == block.text.strip()
        for at in range(len(block.text)):
            assert 0 <= source_offset(block, at) < len(document.text)
    split_sentences(document)
    if not any(odd in text for odd in ("`", "|", "&", "\0", "\\", "<")):
        for block in document.blocks:
            pairs = zip(block.text, written(document, block), strict=True)
            assert all(one == other or (one.isspace() and other.isspace()) for one, other in pairs)


@pytest.mark.parametrize("piece", ["[", "*", "**a", "`", "<", "{++", "{~~", "![", "> ", "| ", "[^1]", "&", "- ", "\\"])
def test_long_odd_drafts_take_no_long_time(piece: str) -> None:
    read(piece * 3000)
