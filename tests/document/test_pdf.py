"""PDF: the text layer by page, as paragraphs."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import pytest

from claimcheck.document import read_document
from claimcheck.document.sentence import split_sentences
from claimcheck.errors import InputError, MissingExtraError
from claimcheck.model import Document


def make_pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF with these lines of text."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>")
    for lines in pages:
        shown = "".join(f"({line}) Tj 0 -14 Td\n" for line in lines)
        stream = f"BT /F1 12 Tf 72 720 Td\n{shown}ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        content = len(objects)
        resources = "<< /Font << /F1 3 0 R >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {content} 0 R /Resources {resources} >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    data = "%PDF-1.4\n"
    places = []
    for number, content_of in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content_of}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n"
    return (data + end).encode("latin-1")


def read(*pages: Sequence[str]) -> Document:
    return read_document(make_pdf(pages), "draft.pdf")


def test_paragraphs_by_page() -> None:
    document = read(
        [
            "The attack on the base",
            "The army said that thirty-three mis-",
            "siles hit the base of Ain al-",
            "Asad on Saturday. Four men were",
            "hurt.",
            "The next day was quiet, the men said",
        ],
        ["and nobody went out. It rained."],
    )
    assert [(block.label, block.text) for block in document.blocks] == [
        ("page 1", "The attack on the base"),
        (
            "page 1",
            "The army said that thirty-three missiles hit the base of Ain al-Asad on Saturday. Four men were hurt.",
        ),
        ("page 1", "The next day was quiet, the men said and nobody went out. It rained."),
    ]
    assert [one.start.line for one in split_sentences(document)] == [1, 1, 1, 1, 1]


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        ["The Daily, 21 January 2024", f"Men of group {name} were hurt.", f"Page {at} of 4"]
        for at, name in enumerate("ABCD", 1)
    ]
    assert [block.text for block in read(*pages).blocks] == [f"Men of group {name} were hurt." for name in "ABCD"]


@pytest.mark.parametrize(
    ("data", "want"),
    [
        (b"", "is not a PDF, or is damaged"),
        (b"plain text", "is not a PDF, or is damaged"),
        (b"%PDF-1.7\n1 0 obj", "is not a PDF, or is damaged"),
        (make_pdf([[]]), "has no text in it, only pictures of it"),
    ],
)
def test_what_cannot_be_read(data: bytes, want: str) -> None:
    with pytest.raises(InputError, match=want) as caught:
        read_document(data, "draft.pdf")
    assert "\n" not in str(caught.value)


def test_the_extra_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    data = make_pdf([["It was hit."]])
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(MissingExtraError, match=r"claimcheck\[pdf\]"):
        read_document(data, "draft.pdf")
