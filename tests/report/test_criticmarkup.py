"""The marked draft gives back the draft, with one comment behind each highlight."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import JudgedClaim, Note, Position, Report, Span
from claimcheck.report import Layout, find_format
from claimcheck.report.criticmarkup_format import find_marks

from .reports import DRAFT, disputed, draft, find_span, report_on

# The reference implementation's own pattern (CriticMarkup-toolkit, CLI/criticParser_CLI.py).
HIGHLIGHT = re.compile(r"(?s)\{==(?P<value>.*?)==\}\{>>(?P<comment>.*?)<<\}")
COMMENT = re.compile(r"(?s)\{>>(?P<comment>.*?)<<\}")


def write(report: Report, layout: Layout | None = None) -> str:
    text = find_format("criticmarkup").render(report, layout or Layout())
    assert isinstance(text, str)
    return text


def strip(text: str) -> str:
    return COMMENT.sub("", HIGHLIGHT.sub(lambda match: match["value"], text))


def test_without_marks_it_is_the_draft() -> None:
    assert strip(write(draft())).rstrip("\n") + "\n" == DRAFT


def test_each_assertion_has_its_comment() -> None:
    found = [(match["value"], match["comment"].split(":")[0]) for match in HIGHLIGHT.finditer(write(draft()))]
    assert found == [
        ("33 missiles", "disputed"),
        ("34 US troops", "outdated"),
        ("4 US troops", "needs-context"),
        ("Two tanks", "no-evidence"),
        ("Ain al-Assda", "Note"),
        ("Islamic Resistance in Iraq", "supported"),
        ("Four US troops", "supported"),
        ("two", "refuted"),
        ("20 January 2024", "Inconsistent"),
        ("12 missiles", "unconfirmed"),
    ]


def place(source: str, text: str = "33 missiles hit Ain al-Asad") -> JudgedClaim:
    """The claim in a source that has its first words, and its last, somewhere."""
    judged = disputed()
    marks = []
    at = 0
    for word in re.finditer(r"\S+", text):
        at = source.index(word[0], at)
        marks.append((word.start(), Position(line=1, column=at + 1, offset=at)))
        at += len(word[0])
    return replace(judged, claim=replace(judged.claim, text=text), start=marks[0][1], marks=tuple(marks))


@pytest.mark.parametrize(
    ("source", "want"),
    [
        ("33 missiles hit Ain al-Asad", "{==33 missiles==}# hit Ain al-Asad"),
        ("**33** missiles hit Ain al-Asad", "{==**33** missiles==}# hit Ain al-Asad"),
        ("33 *missiles* hit Ain al-Asad", "{==33 *missiles*==}# hit Ain al-Asad"),
        ("*33 missiles* hit Ain al-Asad", "*{==33 missiles==}#* hit Ain al-Asad"),
        ("> 33\n> missiles hit Ain al-Asad", "> {==33\n> missiles==}# hit Ain al-Asad"),
        ("33 [missiles](x) hit Ain al-Asad", "33 [missiles#](x) hit Ain al-Asad"),
        ("{==33 missiles==} hit Ain al-Asad", "{==33 missiles==}# hit Ain al-Asad"),
        ("{==33 missiles==}{>>why?<<} hit Ain al-Asad", "{==33 missiles==}#{>>why?<<} hit Ain al-Asad"),
        ("{++33++} missiles hit Ain al-Asad", "{++33++} missiles# hit Ain al-Asad"),
    ],
)
def test_markup_is_kept_whole(source: str, want: str) -> None:
    marked = write(report_on(place(source), name="a.md", source=source)).split("\n\n{>>")[0]
    assert re.sub(r"\{>>disputed.*?<<\}", "#", marked) == want


def test_comments_cannot_end_early() -> None:
    judged = replace(disputed(), suggestion="a <<} b ==} c {>> d {=={== e ~> f <<<}<} g | h\n\ni")
    marked = write(report_on(judged))
    (match,) = HIGHLIGHT.finditer(marked)
    assert match["comment"].endswith("Suggested wording: a b c d e f g / h i")
    assert not re.search(r"<<\}|==\}|\{>>|\{==|~>", match["comment"])


def test_comments_on_one_stretch_stand_behind_it() -> None:
    judged = disputed()
    note = Note(kind="sum", text="it does not add up", span=find_span(judged.claim.text, "33"), fault=True)
    marked = write(report_on(replace(judged, notes=(note,))))
    assert re.match(r"\{==33 missiles==\}\{>>disputed[^{}]*<<\}\{>>Inconsistent: It does not add up\.<<\} hit", marked)


def test_without_a_source_the_sentences_stand_for_it() -> None:
    (document,) = draft().documents
    marked = write(replace(draft(), documents=(replace(document, source=""),)))
    text = strip(marked)
    assert text.startswith("33 missiles hit Ain al-Asad\n\n34 US troops")
    assert text.rstrip().endswith("Will Iran respond?")


def test_several_documents_are_told_apart() -> None:
    one = report_on(disputed(), name="a.md").documents
    two = report_on(disputed(), name="b.md").documents
    marked = write(replace(draft(), documents=(*one, *two)))
    assert re.findall(r"^\{>>([ab]\.md)<<\}$", marked, re.MULTILINE) == ["a.md", "b.md"]


def test_marks_are_found_in_one_pass() -> None:
    assert find_marks("{++a++} {--b {>>c<<} --} {==d") == [(0, 7), (8, 24)]
    assert find_marks("{++{--{~~{=={>>" * 20_000) == []
    assert len(find_marks("{==a==}" * 20_000)) == 20_000


@settings(deadline=None, max_examples=60)
@given(st.text("ab *_{}=<>~+-|\n", max_size=40), st.integers(0, 40), st.integers(0, 12))
def test_any_text_comes_back(text: str, start: int, length: int) -> None:
    """Whatever a draft holds, the marks stand between its characters and change none."""
    source = f"{text}x"
    start = min(start, len(source) - 1)
    end = min(start + length + 1, len(source))
    judged = disputed()
    (one,) = judged.assertions
    one = replace(one, assertion=replace(one.assertion, span=Span(start=start, end=end)))
    at = Position(line=1, column=1, offset=0)
    judged = replace(judged, claim=replace(judged.claim, text=source), start=at, end=at, assertions=(one,))
    marked = write(report_on(judged, name="a.md", source=source))
    marked = marked.split("\n\n{>>1 checkable")[0]
    without = re.sub(r"\{>>disputed: Attribute.*?<<\}", "", marked)
    begun = [match.start() for match in re.finditer(r"\{==", without)]
    ended = [match.start() for match in re.finditer(r"==\}", without)]
    assert without == source or source in {
        without[:first] + without[first + 3 : last] + without[last + 3 :] for first in begun for last in ended
    }
