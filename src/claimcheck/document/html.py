"""HTML -> a document: the article, not the page round it.

Read by the standard library's parser, which says where each tag and text stands. Of a page the prose in `<article>` is
taken, else in `<main>`, else in the whole body; menus, asides, forms and code are left out, and a figure gives its
caption. Struck text is left out; inserted text stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from html import unescape
from html.parser import HTMLParser

from ..dataclass import dataclass, replace
from ..model import Block, BlockKind, Document
from .day import find_day
from .encoding import decode
from .prose import Prose
from .table import Cell, join_row, make_cell

_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_KINDS = {
    **dict.fromkeys(_HEADINGS, BlockKind.HEADING),
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
}
_BREAKING = frozenset(
    [
        *("p", "div", "section", "article", "main", "body", "html", "blockquote", "ul", "ol", "dl", "table", "tbody"),
        *("thead", "tfoot", "tr", "hr", "header", "footer", "aside", "nav", "figure", "form", "fieldset", "details"),
        *("summary", "address", "center", "pre", "hgroup", "head", "title"),
        *_KINDS,
    ]
)
_NEVER = frozenset(
    [
        *("script", "style", "noscript", "template", "svg", "math", "pre", "button", "select", "textarea", "option"),
        *("iframe", "object", "head", "nav", "aside", "footer", "audio", "video", "canvas", "del", "s", "strike"),
        *("label", "datalist", "dialog", "menu", "rp", "rt", "title"),
    ]
)
_NEVER_ROLES = frozenset(
    ["navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog"]
)
_VOID = frozenset(
    ["br", "hr", "img", "input", "meta", "link", "wbr", "source", "area", "base", "col", "embed", "param", "track"]
)
# What closes by itself when one of these begins: <li>One<li>Two.
_CLOSES = {
    "li": ("li",),
    "p": ("p",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "tr": ("tr", "td", "th"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "option": ("option",),
    "body": ("head",),
}
_SPACE = re.compile(r"[ \t\r\n\f]+")
_REFERENCE = re.compile(r"\s*\[?[\w.*†‡§ ]{1,12}\]?\s*")
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.IGNORECASE)
_PUBLISHED = re.compile(r'"datePublished"\s*:\s*"([^"]{4,60})"')
_DATE_FIELDS = (
    *("article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date"),
    *("dc.date.issued", "dcterms.issued", "dc.date", "dcterms.created", "pubdate", "publishdate", "publish-date"),
    *("article.published", "date"),
)
_SHARE = 3  # an article beside the longest is read too if it is at least a third as long (house)


def read_document(data: bytes, name: str, *, encoding: str | None = None) -> Document:
    text, notes = decode(data, name, encoding=encoding or _declared(data))
    page = _Page(text, 0, len(text))
    return Document(name=name, text=text, blocks=tuple(_number(page.prose())), date=page.find_date(), notes=notes)


def split_blocks(text: str, start: int, end: int) -> Iterable[Block]:
    """The blocks of a fragment of HTML, which stands between two offsets of a text; each heading opens a section."""
    return _number(_Page(text, start, end).prose())


def _declared(data: bytes) -> str | None:
    """The encoding a page names, where it is not UTF-8 and is said to be something that it can be."""
    match = _CHARSET.search(data, 0, 2048)
    if match is None:
        return None
    try:
        data.decode("utf-8")
        return None
    except UnicodeDecodeError:
        pass
    named = match[1].decode("ascii").lower()
    named = "cp1252" if named in ("iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii") else named
    try:
        data.decode(named)
        return named
    except (LookupError, UnicodeDecodeError):
        return None


def _number(blocks: Iterable[Block]) -> Iterable[Block]:
    section = 0
    for block in blocks:
        section += block.kind is BlockKind.HEADING
        yield replace(block, section=section)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A block with the part of the page it stands in; `article` numbers the outermost articles from 1."""

    block: Block
    article: int
    main: bool
    form: bool
    banner: bool


class _Page(HTMLParser):
    """Parses at once when it is built."""

    def __init__(self, text: str, start: int, end: int) -> None:
        super().__init__(convert_charrefs=False)
        self._text, self._start = text, start
        source = _complete(text[start:end])
        self._lines = [0, *(match.end() for match in re.finditer("\n", source))]
        self._pieces: list[_Piece] = []
        self._open: list[str] = []
        self._skipped = 0  # how many open tags hold nothing to be read
        self._articles = 0
        self._prose = Prose()
        self._break = False  # a <br> was the last thing met
        self._rows: list[_Row] = []
        self._notes: list[tuple[int, bool]] = []  # open <sup>: the prose's length, and whether a link was met
        self._dates: dict[str, str] = {}
        self._in_json = False
        self.feed(source)
        self.close()
        self._finish()

    # ------------------------------------------------------------ what comes out

    def prose(self) -> Iterable[Block]:
        return [piece.block for piece in _choose(self._pieces)]

    def find_date(self) -> date | None:
        keys = (*_DATE_FIELDS[:3], "json", *_DATE_FIELDS[3:], "time-published", "time-article", "time")
        days = (find_day(self._dates[key]) for key in keys if key in self._dates)
        return next((day for day in days if day is not None), None)

    # ------------------------------------------------------------ what the parser meets

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self._note_date(tag, attributes)
        for open_tag in _CLOSES.get(tag, ()):
            if self._open and self._innermost(open_tag):
                self._close(open_tag)
        if tag == "br":
            self._line_break()
        if tag in _BREAKING:
            self._finish()
        if tag in _VOID:
            return
        self._open.append(f"{tag}!" if _is_skipped(tag, attributes) else tag)
        self._skipped += self._open[-1].endswith("!")
        self._in_json = tag == "script" and "ld+json" in attributes.get("type", "")
        if tag == "article" and self._open.count("article") == 1:
            self._articles += 1
        elif tag == "table":
            self._rows.append(_Row())
        elif tag == "tr" and self._rows:
            self._rows[-1].cells = []
        elif tag == "sup":
            self._notes.append((self._prose.length, False))
        elif tag == "a" and self._notes:
            self._notes[-1] = (self._notes[-1][0], True)

    def handle_endtag(self, tag: str) -> None:
        if tag == "br":
            self._line_break()
        elif tag in self._open or f"{tag}!" in self._open:
            self._close(tag)
        elif tag == "p":
            self._finish()

    def handle_data(self, data: str) -> None:
        if self._in_json:
            match = _PUBLISHED.search(data)
            if match is not None:
                self._dates.setdefault("json", match[1])
        if self._skipped:
            return
        place = self._place()
        at = 0
        for space in _SPACE.finditer(data):
            self._add(data[at : space.start()], place + at)
            self._prose.space(place + space.start())
            at = space.end()
        self._add(data[at:], place + at)

    def handle_entityref(self, name: str) -> None:
        written = f"&{name}"
        ended = self._text.startswith(";", self._place() + len(written))
        self.handle_reference(unescape(written + ";" * ended))

    def handle_charref(self, name: str) -> None:
        self.handle_reference(unescape(f"&#{name};"))

    def handle_reference(self, text: str) -> None:
        if not self._skipped:
            self._add(text, self._place())

    # ------------------------------------------------------------ how it is put together

    def _place(self) -> int:
        line, column = self.getpos()
        return self._start + self._lines[min(line, len(self._lines)) - 1] + column

    def _add(self, text: str, place: int) -> None:
        if text:
            self._prose.add(text, place)
            self._break = False

    def _line_break(self) -> None:
        """One is a space, two part paragraphs."""
        if self._skipped:
            return
        if self._break:
            self._finish()
        else:
            self._prose.space(self._place())
            self._break = True

    def _innermost(self, tag: str) -> bool:
        """`tag` is open, with no list or table begun in it."""
        for name in reversed(self._open):
            if name.rstrip("!") == tag:
                return True
            if name in ("ul", "ol", "dl", "table", "div", "section", "article", "blockquote"):
                return False
        return False

    def _close(self, tag: str) -> None:
        """Close `tag` and what was left open in it."""
        while self._open:
            name = self._open.pop()
            plain = name.rstrip("!")
            self._open.append(name)
            self._end(plain)
            self._open.pop()
            self._skipped -= name.endswith("!")
            if plain == tag:
                return

    def _end(self, tag: str) -> None:
        if tag == "script":
            self._in_json = False
        elif tag in ("td", "th") and self._rows:
            self._rows[-1].cells.append(self._cell(heads=tag == "th"))
        elif tag == "tr" and self._rows:
            self._end_row(self._rows[-1])
        elif tag == "table" and self._rows:
            self._finish()
            self._rows.pop()
        elif tag == "sup" and self._notes:
            length, linked = self._notes.pop()
            if linked and _REFERENCE.fullmatch(self._prose.text, length):
                self._prose.cut(length)
        elif tag in _BREAKING:
            self._finish()

    def _cell(self, *, heads: bool) -> Cell:
        prose, self._prose = self._prose, Prose()
        return make_cell(prose, heads=heads) if prose.length else Cell(text="", marks=((0, self._place()),))

    def _end_row(self, row: _Row) -> None:
        cells, row.cells = row.cells, []
        texts = [cell.text.strip() for cell in cells]
        if not any(texts):
            return
        if "thead" in self._open or (not row.headers and len(cells) > 1 and all(cell.heads for cell in cells)):
            row.headers = texts
            return
        self._prose = join_row(cells, row.headers)
        self._finish(BlockKind.TABLE_ROW)

    def _finish(self, kind: BlockKind | None = None) -> None:
        """What was gathered is a block."""
        if self._rows and kind is None and ("td" in self._open or "th" in self._open):
            if self._prose.length:
                self._prose.space(self._place())
            return
        prose, self._prose, self._break = self._prose, Prose(), False
        self._notes = [(0, linked) for _, linked in self._notes]
        block = prose.block(kind or self._kind()) if prose.length else None
        if block is None:
            return
        inside = "article" in self._open
        piece = _Piece(
            block=block,
            article=self._articles if inside else 0,
            main="main" in self._open,
            form="form" in self._open,
            banner="header" in self._open and not inside and "main" not in self._open,
        )
        self._pieces.append(piece)

    def _kind(self) -> BlockKind:
        for tag in reversed(self._open):
            if tag in _KINDS:
                return _KINDS[tag]
        return BlockKind.PARAGRAPH

    def _note_date(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "meta":
            name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            if name.lower() in _DATE_FIELDS:
                self._dates.setdefault(name.lower(), attributes.get("content", ""))
        elif "datetime" in attributes and tag == "time":
            published = "pubdate" in attributes or "datepublished" in attributes.get("itemprop", "").lower()
            key = "time-published" if published else "time-article" if "article" in self._open else "time"
            self._dates.setdefault(key, attributes["datetime"])


class _Row:
    """A table as it is read: its header's words, and the cells of the row at hand."""

    def __init__(self) -> None:
        self.headers: list[str] = []
        self.cells: list[Cell] = []


def _complete(source: str) -> str:
    """Without a comment or tag that never ends; the parser would look for its end again and again."""
    opened = source.find("<!--", source.rfind("-->") + 1)
    source = source[:opened] if opened >= 0 else source
    opened = source.find("<", source.rfind(">") + 1)
    return source[:opened] if opened >= 0 else source


def _is_skipped(tag: str, attributes: dict[str, str]) -> bool:
    return (
        tag in _NEVER
        or "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or attributes.get("role") in _NEVER_ROLES
    )


def _choose(pieces: Sequence[_Piece]) -> Sequence[_Piece]:
    """The article's pieces, else those of the main part, else all but forms and the page's own header."""
    sizes: dict[int, int] = {}
    for piece in pieces:
        if piece.article and not piece.form:
            sizes[piece.article] = sizes.get(piece.article, 0) + len(piece.block.text)
    if sizes:
        least = max(sizes.values()) / _SHARE
        return [one for one in pieces if sizes.get(one.article, 0) >= least and one.article and not one.form]
    plain = [one for one in pieces if not one.form] or pieces
    return [one for one in plain if one.main] or [one for one in plain if not one.banner] or plain
