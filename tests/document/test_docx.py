"""Word documents: their words, with changes accepted, and where a person finds them."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml

from claimcheck.document import read_document
from claimcheck.document.sentence import split_sentences
from claimcheck.errors import InputError, MissingExtraError
from claimcheck.model import BlockKind, Document


def saved(build: Callable[[Any], None]) -> bytes:
    made = docx.Document()
    build(made)
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def read(build: Callable[[Any], None]) -> Document:
    return read_document(saved(build), "draft.docx")


def read_paragraph(*runs: str) -> list[str]:
    """What is read of a paragraph of these pieces of XML."""

    def build(made: Any) -> None:
        made.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{''.join(runs)}</w:p>"))

    return [block.text for block in read(build).blocks]


def run(text: str, properties: str = "", element: str = "t") -> str:
    kept = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{kept}<w:{element} xml:space="preserve">{text}</w:{element}></w:r>'


def test_kinds_and_places() -> None:
    def build(made: Any) -> None:
        made.add_heading("Attack on the base", 1)
        made.add_paragraph("It was hit. Four were hurt.")
        made.add_paragraph("")
        made.add_paragraph("Two of them badly", style="List Bullet")
        made.add_paragraph("Smoke rises", style="Caption")
        made.add_heading("After", 2)
        made.add_paragraph("All was quiet.")

    document = read(build)
    assert [(block.kind, block.section, block.text) for block in document.blocks] == [
        (BlockKind.HEADING, 1, "Attack on the base"),
        (BlockKind.PARAGRAPH, 1, "It was hit. Four were hurt."),
        (BlockKind.LIST_ITEM, 1, "Two of them badly"),
        (BlockKind.CAPTION, 1, "Smoke rises"),
        (BlockKind.HEADING, 2, "After"),
        (BlockKind.PARAGRAPH, 2, "All was quiet."),
    ]
    sentences = split_sentences(document)
    assert [(one.start.label, one.start.line, one.start.column) for one in sentences[:4]] == [
        ("paragraph 1", 1, 1),
        ("paragraph 2", 2, 1),
        ("paragraph 2", 2, 13),
        ("paragraph 3", 3, 1),
    ]
    offsets = [one.start.offset for one in sentences]
    assert offsets == sorted(set(offsets))
    assert document.date is None


@pytest.mark.parametrize(
    ("runs", "want"),
    [
        ([run("It "), f"<w:ins>{run('really ')}</w:ins>", run("hit.")], "It really hit."),
        ([run("It "), f"<w:del>{run('nearly ', element='delText')}</w:del>", run("hit.")], "It hit."),
        (
            [run("It "), f"<w:moveFrom>{run('was ')}</w:moveFrom>", run("hit"), f"<w:moveTo>{run(' now')}</w:moveTo>"],
            "It hit now",
        ),
        ([run("The "), f"<w:hyperlink>{run('base')}</w:hyperlink>", run(" stood.")], "The base stood."),
        ([run("a"), "<w:r><w:tab/></w:r>", run("b"), "<w:r><w:br/></w:r>", run("c")], "a b c"),
        ([run("al"), "<w:r><w:noBreakHyphen/></w:r>", run("Asad")], "al-Asad"),
        ([run("Four "), run("or five ", "<w:strike/>"), run("men")], "Four men"),
        ([run("Four "), run("not struck ", '<w:strike w:val="0"/>'), run("men")], "Four not struck men"),
        ([run("Four "), run("hidden ", "<w:vanish/>"), run("men")], "Four men"),
        ([run("On "), run(" DATE ", element="instrText"), run("Sunday")], "On Sunday"),
        ([f"<w:sdt><w:sdtContent>{run('In a box')}</w:sdtContent></w:sdt>"], "In a box"),
        ([run("See https://x.org/33 now")], "See now"),
    ],
)
def test_words_of_a_paragraph(runs: list[str], want: str) -> None:
    assert read_paragraph(*runs) == [want]


def test_a_bold_line_is_a_heading() -> None:
    def build(made: Any) -> None:
        made.add_paragraph().add_run("The attack").bold = True
        made.add_paragraph().add_run("Four were hurt.").bold = True

    assert [block.kind for block in read(build).blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_a_paragraph_whose_end_was_deleted_goes_on() -> None:
    def build(made: Any) -> None:
        mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
        made.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{mark}{run('One ')}</w:p>"))
        made.element.body.insert(1, parse_xml(f"<w:p {nsdecls('w')}>{run('two.')}</w:p>"))

    assert [block.text for block in read(build).blocks] == ["One two."]


def test_tables_are_read_by_row() -> None:
    def build(made: Any) -> None:
        made.add_paragraph("Attacks:")
        table = made.add_table(rows=3, cols=3)
        rows = (("Base", "Missiles launched", "Date"), ("Ain al-Asad", "33", "20 January 2024"), ("Taji", "18", ""))
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        plain = made.add_table(rows=2, cols=2)
        for plain_row, words in zip(plain.rows, (("Troops injured", "4"), ("Missiles launched", "33")), strict=True):
            for cell, text in zip(plain_row.cells, words, strict=True):
                cell.text = text
        made.add_table(rows=1, cols=1).rows[0].cells[0].text = "A box of text."

    assert [(block.label, block.text) for block in read(build).blocks] == [
        ("paragraph 1", "Attacks:"),
        ("table 1, row 2", "Ain al-Asad; 33 Missiles launched; Date: 20 January 2024"),
        ("table 1, row 3", "Taji; 18 Missiles launched"),
        ("table 2, row 1", "4 Troops injured"),
        ("table 2, row 2", "33 Missiles launched"),
        ("paragraph 2", "A box of text."),
    ]


def test_footnotes() -> None:
    data = saved(lambda made: made.add_paragraph("It was hit."))
    notes = (
        f"<w:footnotes {nsdecls('w')}>"
        f'<w:footnote w:type="separator" w:id="-1"><w:p>{run("x")}</w:p></w:footnote>'
        f'<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>{run(" The army said so.")}</w:p></w:footnote>'
        "</w:footnotes>"
    )
    place = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(changed, "w") as new:
        for entry in old.namelist():
            text = old.read(entry)
            if entry == "word/_rels/document.xml.rels":
                relation = f'<Relationship Id="rIdF" Type="{place}" Target="footnotes.xml"/></Relationships>'
                text = text.replace(b"</Relationships>", relation.encode())
            elif entry == "[Content_Types].xml":
                override = f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
                text = text.replace(b"</Types>", override.encode())
            new.writestr(entry, text)
        new.writestr("word/footnotes.xml", notes)
    blocks = read_document(changed.getvalue(), "draft.docx").blocks
    assert [(block.kind, block.label, block.text) for block in blocks] == [
        (BlockKind.PARAGRAPH, "paragraph 1", "It was hit."),
        (BlockKind.FOOTNOTE, "footnote 1", "The army said so."),
    ]


@pytest.mark.parametrize(
    ("data", "want"),
    [
        (b"", "is not a Word document, or is damaged"),
        (b"plain text", "is not a Word document, or is damaged"),
        (b"PK\x03\x04 cut short", "is not a Word document, or is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is protected by a password"),
    ],
)
def test_what_cannot_be_read(data: bytes, want: str) -> None:
    with pytest.raises(InputError, match=want) as caught:
        read_document(data, "draft.docx")
    assert "\n" not in str(caught.value)


def test_other_packages_and_damage() -> None:
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
    data = saved(lambda made: made.add_paragraph("It was hit."))
    for damaged in (other.getvalue(), data[: len(data) // 2], data.replace(b"word/document.xml", b"word/documenx.xml")):
        with pytest.raises(InputError, match="is not a Word document"):
            read_document(damaged, "draft.docx")


def test_the_extra_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    data = saved(lambda made: made.add_paragraph("It was hit."))
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtraError, match=r"claimcheck\[docx\]"):
        read_document(data, "draft.docx")
