"""A PDF's text layer -> a document (pypdf): paragraphs by page, words put together that a line's end parted.

What stands at the head or foot of page after page, and page numbers, are left out.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ..dataclass import replace
from ..errors import InputError, MissingExtraError
from ..model import Block, BlockKind, Document
from .position import source_offset
from .prose import Prose
from .text import split_blocks

_NUMBER = re.compile(r"(?:page\s*)?[-–—|\s]*\d{1,4}[-–—|\s]*(?:(?:of|/)\s*\d{1,4})?", re.IGNORECASE)
_HYPHENATED = re.compile(r"(?<=[^\W_])[-\u2010\u00ad] (?=[^\W_])")
_FIGURES = re.compile(r"\d+")
_ENDS = (".", "!", "?", ":", ";", '."', ".”", "?”", "!”", ".)")
_SHORT = 0.7  # of the usual line: shorter, and it ends a paragraph (house)
_FEWEST_PAGES = 3  # to see that a line comes again and again (house)


def read_document(data: bytes, name: str, *, encoding: str | None = None) -> Document:
    """`encoding` says nothing here: the file says it itself."""
    pages = _read_pages(data, name)
    if not any(page.strip() for page in pages):
        raise InputError(f"{name} has no text in it, only pictures of it (run text recognition on it first)")
    whole = _join_over_pages(_split_pages(pages))
    return Document(name=name, text="", blocks=tuple(_number_sections(whole)))


def _read_pages(data: bytes, name: str) -> list[str]:
    try:
        from pypdf import PasswordType, PdfReader
    except ImportError as error:
        raise MissingExtraError("reading .pdf files", "pdf") from error
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends silently is nobody's concern
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
            raise InputError(f"{name} is protected by a password (save it without one)")
        return [page.extract_text().replace("\0", "") for page in reader.pages]
    except InputError:
        raise
    except Exception as error:  # of a damaged file the library says whatever it met
        raise InputError(
            f"{name} is not a PDF, or is damaged (open it in a viewer and print it to a new one)"
        ) from error


def _split_pages(pages: Sequence[str]) -> Iterable[Block]:
    """The blocks of each page, labelled; each knows its offset in all pages together."""
    repeated = _find_repeated(pages)
    offset = 0
    for number, page in enumerate(pages, start=1):
        kept = _part_paragraphs(_without_margins(page, repeated))
        for block in split_blocks(kept):
            whole = _without_hyphens(block, kept)
            marks = tuple((at, source + offset) for at, source in whole.marks)
            yield replace(whole, marks=marks, label=f"page {number}", line=number)
        offset += len(page) + 1


def _find_repeated(pages: Sequence[str]) -> frozenset[str]:
    """Lines, figures aside, that begin or end most pages."""
    if len(pages) < _FEWEST_PAGES:
        return frozenset()
    margins = Counter(_shape(page[at]) for page in map(_lines, pages) if page for at in {0, len(page) - 1})
    return frozenset(line for line, count in margins.items() if count > len(pages) // 2)


def _lines(page: str) -> list[str]:
    return [line.strip() for line in page.splitlines() if line.strip()]


def _shape(line: str) -> str:
    return _FIGURES.sub("#", line.strip())


def _without_margins(page: str, repeated: frozenset[str]) -> str:
    """The page with its running head, foot and number blank, each as long as it was."""
    lines = page.splitlines(keepends=True)
    written = [index for index, line in enumerate(lines) if line.strip()]
    for index in {*written[:2], *written[-2:]}:
        line = lines[index].rstrip("\r\n")
        first_or_last = index in (written[0], written[-1])
        if _NUMBER.fullmatch(line.strip()) or (first_or_last and _shape(line) in repeated):
            lines[index] = " " * len(line) + lines[index][len(line) :]
    return "".join(lines)


def _part_paragraphs(page: str) -> str:
    """The page with a paragraph's end marked after lines that stop short of the margin, each as long as it was."""
    lines = page.split("\n")
    widths = sorted(len(line.strip()) for line in lines if line.strip())
    usual = widths[len(widths) * 9 // 10] if widths else 0
    for index, line in enumerate(lines[:-1]):
        text, following = line.strip(), lines[index + 1].strip()
        if len(text) < usual * _SHORT and (text.endswith(_ENDS) or following[:1].isupper()):
            lines[index] = line + "\u2029"
        else:
            lines[index] = line + "\n"
    return "".join(lines)


def _without_hyphens(block: Block, page: str) -> Block:
    """Words parted at a line's end are whole again; before a capital or a figure the hyphen is the word's own."""
    prose = Prose()
    at = 0
    for match in _HYPHENATED.finditer(block.text):
        if page[source_offset(block, match.end() - 1)] in "\r\n":
            parted = block.text[match.end()].islower() and block.text[match.start() - 1].isalpha()
            prose.take(*_cut(block, at, match.start() if parted else match.start() + 1))
            at = match.end()
    prose.take(*_cut(block, at, len(block.text)))
    return replace(block, text=prose.text, marks=prose.marks)


def _cut(block: Block, start: int, end: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    inside = [(at, source) for at, source in block.marks if start < at < end]
    before = [(at, source) for at, source in block.marks if at <= start][-1]
    marks = ((0, before[1] + start - before[0]), *((at - start, source) for at, source in inside))
    return block.text[start:end], marks


def _join_over_pages(blocks: Iterable[Block]) -> Iterable[Block]:
    """A paragraph that goes on overleaf is one, and stands where it begins."""
    held: Block | None = None
    for block in blocks:
        if held is not None and held.label != block.label and _goes_on(held, block):
            prose = Prose()
            prose.take(held.text, held.marks)
            prose.space(prose.marks[-1][1] + prose.length)
            prose.take(block.text, block.marks)
            held = replace(held, kind=_whole_kind(held), text=prose.text, marks=prose.marks)
            continue
        if held is not None:
            yield held
        held = block
    if held is not None:
        yield held


def _goes_on(before: Block, after: Block) -> bool:
    return not before.text.endswith(_ENDS) and after.text[:1].islower() and after.kind is not BlockKind.LIST_ITEM


def _whole_kind(block: Block) -> BlockKind:
    return BlockKind.PARAGRAPH if block.kind is BlockKind.HEADING else block.kind


def _number_sections(blocks: Iterable[Block]) -> Iterable[Block]:
    section = 0
    for block in blocks:
        section += block.kind is BlockKind.HEADING
        yield replace(block, section=section)
