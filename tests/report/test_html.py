"""The page is well formed, loads nothing, runs nothing, and shows text as it is."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

from claimcheck.model import Report, Source
from claimcheck.report import Layout, find_format

from .reports import disputed, draft, report_on

VOID = {"meta", "br"}


class Page(HTMLParser):
    """Every tag with its attributes; fails where tags are not closed in turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def read(report: Report, layout: Layout | None = None) -> Page:
    text = find_format("html").render(report, layout or Layout())
    assert isinstance(text, str)
    return Page(text)


def test_well_formed_and_nothing_runs() -> None:
    for layout in (Layout(), Layout(full=True, explain=True), Layout(quiet=True)):
        page = read(draft(), layout)
        names = {tag for tag, _ in page.tags}
        assert not names & {"script", "link", "img", "iframe", "object", "form"}
        assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)
        anchors = [attributes["id"] for tag, attributes in page.tags if tag == "article"]
        assert len(set(anchors)) == len(anchors)


def test_text_is_shown_as_it_is() -> None:
    judged = disputed()
    odd = "33 missiles <script>alert(1)</script> & “hit” \x1b[31m Ain al-Asad"
    page = read(report_on(replace(judged, claim=replace(judged.claim, text=odd), suggestion="<b>&amp;</b>")))
    assert "script" not in {tag for tag, _ in page.tags}
    assert "<script>alert(1)</script> & “hit”" in page.words
    assert "<b>&amp;</b>" in page.words
    assert "\x1b" not in page.words


def with_url(url: str) -> Report:
    judged = disputed()
    (one,) = judged.assertions
    (reading,) = one.readings
    first = reading.evidence[0]
    source: Source = replace(first.source, url=url)
    reading = replace(reading, evidence=(replace(first, source=source), *reading.evidence[1:]))
    return report_on(replace(judged, assertions=(replace(one, readings=(reading,)),)))


def test_only_addresses_of_the_web_are_linked() -> None:
    def links(url: str) -> set[str | None]:
        return {attributes.get("href") for tag, attributes in read(with_url(url)).tags if tag == "a"}

    assert "javascript:alert(1)" not in links("javascript:alert(1)")
    assert 'https://x.org/?a=1&b="2"' in links('https://x.org/?a=1&b="2"')
