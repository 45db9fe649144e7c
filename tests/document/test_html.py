"""HTML: the article's prose, its date, and where its words stand."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.document import read_document
from claimcheck.document.position import source_offset
from claimcheck.document.sentence import split_sentences
from claimcheck.model import BlockKind, Document


def read(text: str) -> Document:
    return read_document(text.encode(), "page.html")


def texts(text: str) -> list[str]:
    return [block.text for block in read(text).blocks]


PAGE = """\
<!doctype html>
<html><head><title>33 rockets</title><style>p { margin: 5px }</style>
<script>var missiles = 33;</script></head>
<body><header><h1>The Daily</h1><p>Edition 7</p></header>
<nav role="navigation"><ul><li><a href="/">Home 1</a></ul></nav>
<main><article>
  <header><h1>Attack on <em>the base</em></h1></header>
  <p>The army said <b>33
     missiles</b> hit the <a href="/33">base</a>.<sup><a href="#n1">[1]</a></sup> It was
     the 10<sup>th</sup> attack.</p>
  <aside><p>Related: 99 hurt</p></aside>
  <figure><img src="a.png" alt="smoke"><figcaption>Smoke rises.</figcaption></figure>
  <ul><li>One hurt.<li>Two more.</ul>
  <pre>code 5</pre>
  <form><label>Mail</label><p>Join 300 readers.</p><button>Send 1</button></form>
  <p hidden>Hidden 6.</p><p>He <del>fell</del> <ins>stood</ins>.</p>
  First line<br>goes on.<br><br>Second paragraph.
</article>
<article><p>A teaser.</p></article></main>
<footer><p>Since 1999</p></footer></body></html>
"""


def test_of_a_page_the_article_is_read() -> None:
    assert [(block.kind, block.text) for block in read(PAGE).blocks] == [
        (BlockKind.HEADING, "Attack on the base"),
        (BlockKind.PARAGRAPH, "The army said 33 missiles hit the base. It was the 10th attack."),
        (BlockKind.CAPTION, "Smoke rises."),
        (BlockKind.LIST_ITEM, "One hurt."),
        (BlockKind.LIST_ITEM, "Two more."),
        (BlockKind.PARAGRAPH, "He stood."),
        (BlockKind.PARAGRAPH, "First line goes on."),
        (BlockKind.PARAGRAPH, "Second paragraph."),
    ]


def test_sentences_know_their_lines() -> None:
    places = {one.text: (one.start.line, one.start.column) for one in split_sentences(read(PAGE))}
    assert places["The army said 33 missiles hit the base."] == (8, 6)
    assert places["It was the 10th attack."] == (9, 83)
    assert places["Two more."] == (13, 24)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("<p>One<p>Two", ["One", "Two"]),
        ("plain text", ["plain text"]),
        ("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]),
        ("<p>AT&amp;T &lt;b&gt; caf&eacute; &#8220;x&#x201d; &unknown; a & b", ["AT&T <b> café “x” &unknown; a & b"]),
        ("<p>See https://x.org/33 now.", ["See now."]),
        ("<p>Five <!-- 33 --> men", ["Five men"]),
        ("<p>Five <!-- 33 men", ["Five"]),
        ("<main><p>In main.</main><p>Outside.", ["In main."]),
        ("<article><p>Short.</article><article><p>Not so short.</article>", ["Short.", "Not so short."]),
        ("<form id=page><p>All in a form.</form>", ["All in a form."]),
        ("<body><header><h1>Title</h1></header>", ["Title"]),
        ("<p>Five <script>33</script>men</p>", ["Five men"]),
        ("<p>a</b></i></div>b", ["ab"]),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", ["a", "b", "c"]),
        ("<dl><dt>Hurt<dd>Four</dl>", ["Hurt", "Four"]),
        ("<svg><text>33</text></svg><p>x", ["x"]),
    ],
)
def test_what_is_prose(text: str, want: list[str]) -> None:
    assert texts(text) == want


def test_a_row_is_read_with_its_headers() -> None:
    table = (
        "<table><caption>Attacks</caption><thead><tr><th>Base<th>Missiles launched<th>Date</tr></thead>"
        "<tr><td>Ain al-Asad<td><b>33</b><td>20 January 2024</tr><tr><td>Taji<td><td></table>"
        "<table><tr><th>Troops injured</th><td><p>4</p></td></tr><tr><th>Place</th><td>Iraq</td></tr></table>"
    )
    assert texts(table) == [
        "Attacks",
        "Ain al-Asad; 33 Missiles launched; Date: 20 January 2024",
        "Taji",
        "4 Troops injured",
        "Place: Iraq",
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('<meta property="article:published_time" content="2024-01-21T08:00:00+03:00">', date(2024, 1, 21)),
        ('<meta name="date" content="2024-01-21"><time datetime="2020-01-01">', date(2024, 1, 21)),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-01-21"}</script>',
            date(2024, 1, 21),
        ),
        ('<time datetime="2020-01-01">x</time><article><time datetime="2024-01-21 08:00">', date(2024, 1, 21)),
        (
            '<article><time datetime="2020-01-01">x</time><time itemprop="datePublished" datetime="2024-01-21">',
            date(2024, 1, 21),
        ),
        ('<time datetime="PT2H">two hours</time>', None),
        ("<script>'datePublished': '2024-01-21'</script>", None),
        ("<p>21 January 2024</p>", None),
    ],
)
def test_date(text: str, want: date | None) -> None:
    assert read(text).date == want


@pytest.mark.parametrize(
    ("data", "want"),
    [
        ('<meta charset="iso-8859-1"><p>café – x'.replace("–", "-").encode("latin-1"), "café - x"),
        ('<meta http-equiv="content-type" content="text/html; charset=windows-1251"><p>Да'.encode("cp1251"), "Да"),
        ('<meta charset="latin-1"><p>café'.encode(), "café"),
        ("<p>café".encode("utf-16"), "café"),
        ('<meta charset="no-such"><p>caf\u00e9'.encode("cp1252"), "café"),
    ],
)
def test_encodings(data: bytes, want: str) -> None:
    assert read_document(data, "page.html").blocks[0].text == want


def test_html_within_markdown() -> None:
    text = "# One\n\n<div>\n<p>Four <b>men</b> were hurt.</p>\n<h2>Two</h2>\n</div>\n\nFive.\n"
    document = read_document(text.encode(), "draft.md")
    assert [(block.text, block.section) for block in document.blocks] == [
        ("One", 1),
        ("Four men were hurt.", 1),
        ("Two", 2),
        ("Five.", 2),
    ]
    assert [one.start.line for one in split_sentences(document)] == [1, 4, 5, 8]


PIECES = [
    *("word", "33.", "é", "𝟑", " ", "\n", "\r\n", "<p>", "</p>", "<b>", "</b>", "<br>", "<br/>", "<div>", "</div>"),
    *("<table>", "</table>", "<tr>", "<td>", "<th>", "</td>", "</tr>", "<thead>", "</thead>", "<ul>", "<li>", "</ul>"),
    *("<article>", "</article>", "<main>", "<aside>", "</aside>", "<sup>", "<a href='x'>", "</a>", "</sup>", "<", ">"),
    *("&amp;", "&", "&#39;", "&#x110000;", "<!--", "-->", "<script>", "</script>", "<h1>", "</h1>", "<del>", "</del>"),
    *("<figure>", "<figcaption>", "</figure>", "<form>", "</form>", "<![CDATA[", "]]>", "<?x", "<!DOCTYPE", "\u2028"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
@settings(max_examples=200, deadline=None)
def test_no_page_is_too_odd(text: str) -> None:
    document = read(text)
    for block in document.blocks:
        for at, char in enumerate(block.text):
            there = document.text[source_offset(block, at)]
            plain = not ("<t" in text or "&" in text or char.isspace())
            assert there == char or not plain
    split_sentences(document)


@pytest.mark.parametrize(
    "piece", ["<", "<p>", "<!--", '<a href="', "<a b=", "&", "<table><tr><td>", "<sup><a>", "<li>"]
)
def test_long_odd_pages_take_no_long_time(piece: str) -> None:
    read(piece * 5000)
