"""Sentences: where one ends, and where each of its characters stands."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.document import read_document
from claimcheck.document.sentence import find_sentences, locate, split_sentences


@pytest.mark.parametrize(
    "text",
    [
        "The attack came on Jan. 8 at night.|It was bad.",
        "The U.S. said no.|The U.S. Army agreed.",
        "It happened in the U.S.|The army left.",
        "The U.N. Security Council met.|The U.K. Ministry of Defence spoke.",
        "Maj. Gen. Roe spoke.|Lt. Col. Doe did too.",
        "Rear Adm. Doe agreed with Spc. Poe, Pfc. Moe and Sgt. 1st Class Coe.|Amb. Roe did not.",
        "Sens. Roe and Doe asked.|Reps. Poe and Moe answered.",
        "It hit No. 5 and No. 7.|Then it stopped.",
        "Was it true? The answer was no.|Then it was yes.".replace("? ", "?|"),
        "It was 6:30 p.m. Sunday when it hit.|All was quiet at 7 a.m. ET on Monday.",
        "It ended at 6:30 p.m.|The base was quiet.",
        "At 5 a.m. Jan. 20, it hit.|At 8 p.m. local time, it was over.",
        "J. R. Roe and G.W. Doe came.|They left.",
        "He is in St. Louis.|He left Ft. Roe for Mt. Doe.",
        "He said... nothing.|And… more.",
        "“It hit. It burned,” he said.|“We ran.”|They did.",
        '"Was it 33?" he asked.|"Yes! Many."|He left.',
        "It was 3.5 million.|About 2.5 percent.",
        "1. First this happened.|2. Then that happened.",
        "Some weapons, e.g. rockets, were used, i.e. fired.|See cf. p. 5.",
        "BAGHDAD, Jan. 21, 2024 — The army said 33.|It hit.",
        "CITY (AP) — The U.S. Central Command said so.|It did.",
        "See Fig. 3 and Sec. 4.|Also Art. 5 and vol. 2, pp. 3-5.",
        "Joint U.S.-U.K. strikes followed.|The U.S. left.",
        "He lives in Washington, D.C.|She works elsewhere.",
        "The Dept. of Defense said so.|Asst. Sec. Doe denied it.",
        "Is it?|No!|Yes?!|Good.",
        "It was hit by al-Qa'ida.|The group claimed it.",
        "He came on Saturday, Jan. 20.|Sunday was quiet.",
        "The drone, an Mk. 2, failed.|Dr. Roe vs. Mr. Doe went on.",
        "Twenty men, among them Éva Roe, fell at 𝟑 p.m. Sunday.|Ça alors.",
    ],
)
def test_where_sentences_end(text: str) -> None:
    parts = text.split("|")
    whole = " ".join(parts)
    assert [span.cut(whole).strip() for span in find_sentences(whole)] == parts


WORDS = [
    "Jan.",
    "No.",
    "U.S.",
    "p.m.",
    "Sunday",
    "It",
    "hit.",
    "33",
    "“Yes.",
    "No.”",
    "é.",
    "𝟑",
    "...",
    "?",
    "1.",
    "(a.",
    ".)",
    "  ",
]


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_sentences_hold_the_whole_text(text: str) -> None:
    spans = find_sentences(text)
    covered = 0
    for span in spans:
        assert span.start >= covered
        assert not text[covered : span.start].strip()
        covered = span.end
    assert not text[covered:].strip()


PIECES = [
    "It hit. ",
    "Four men, ",
    "é𝟑 ",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "U.S. Army ",
    "*five* ",
    "- ",
    "> ",
    "{++new. ++}",
    "[a](u) ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.sampled_from(["draft.txt", "draft.md"]))
@settings(max_examples=300, deadline=None)
def test_every_character_is_found_in_the_source(text: str, name: str) -> None:
    document = read_document(text.encode(), name)
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", document.text))]
    for sentence in split_sentences(document):
        assert sentence.text == sentence.text.strip()
        for at, char in enumerate(sentence.text):
            place = locate(sentence, at)
            there = document.text[place.offset]
            assert there == char or (there.isspace() and char == " ")
            assert starts[place.line - 1] + place.column - 1 == place.offset
        assert locate(sentence, 0) == sentence.start
        last = locate(sentence, len(sentence.text) - 1)
        assert (sentence.end.offset, sentence.end.column) == (last.offset + 1, last.column + 1)


def test_a_heading_is_one_sentence() -> None:
    document = read_document(b"# What? Who. When!\n\nIt hit. It burned.\n", "draft.md")
    assert [one.text for one in split_sentences(document)] == ["What? Who. When!", "It hit.", "It burned."]
