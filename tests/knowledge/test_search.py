"""TextIndex and StatementSearch: what is found, in which order, and what never makes a difference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.knowledge import KnowledgeBase
from claimcheck.knowledge.index import Compiling, open_knowledge
from claimcheck.knowledge.load import load_knowledge
from claimcheck.knowledge.retrieval.inverted import Inverted, Posting
from claimcheck.knowledge.retrieval.post import read_post, split_tag
from claimcheck.knowledge.retrieval.ranking import rank
from claimcheck.knowledge.retrieval.term import find_joined, find_words, sound_of, split_camel, terms_of
from claimcheck.knowledge.search import (
    TEXT_INDEX,
    StatementSearch,
    TextIndex,
    write_text_index,
)
from claimcheck.knowledge.store import Store

from .conftest import Write, parse_value

TEXTS = {
    "ferry": "A photograph shows the harbour ferry sinking in calm water.",
    "mayor": "Mayor Ilse Varga banned fireworks within the city walls in 2019.",
    "tunnel": "The railway tunnel under the strait leaks forty litres a minute.",
    "wolves": "Wolves were released in the northern forests by the Ministry of Agriculture.",
    "vaccine": "A vaccine against hay fever was withdrawn after three deaths.",
    "bakery": "The oldest bakery in Lindholm still uses an oven built in 1790.",
    "bridge": "Engineers closed the Old Bridge because its cables were corroded.",
    "chess": "Grandmaster Teodor Quist lost to a twelve-year-old girl.",
    "comet": "Comet Hartwig will be visible without a telescope in 2031.",
    "union": "The State of the Union address was broadcast without sound.",
    "email": "An e-mail from the tax office asks for card numbers.",
    "strike": "Dockworkers at Port Melrose went on strike over night shifts.",
}
ONE_FIELD = {"text": 1.0}
WORDS = sorted({word for text in TEXTS.values() for word in find_words(text)})
NONSENSE = st.text(alphabet="jxzqv", min_size=4, max_size=9)  # shares neither beginning nor sound with the corpus


def build(texts: Mapping[str, str]) -> TextIndex:
    return TextIndex.build(((name, {"text": text}) for name, text in texts.items()), ONE_FIELD)


def open_inverted(texts: Mapping[str, str]) -> Inverted:
    stream = BytesIO()
    write_text_index(((name, {"text": text}) for name, text in texts.items()), ONE_FIELD, stream)
    return Inverted(Store(stream.getvalue()))


INDEX = build(TEXTS)


def find(text: str, index: TextIndex = INDEX, limit: int = 10) -> list[str]:
    return [hit.id for hit in index.search(text, limit)]


# ---------------------------------------------------------------- what is found


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_finds_itself_first(name: str) -> None:
    hits = INDEX.search(TEXTS[name])
    assert hits[0].id == name
    assert hits[0].score > 0.9


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the ferry sank", "ferry"),  # no stem in common but the ferry's
        ("is the bridge closing?", "bridge"),
        ("corosion of cabels", "bridge"),
        ("Tunel under the straight leeks", "tunnel"),
        ("Theodore Kwist beaten", "chess"),
        ("vaccination and hayfever", "vaccine"),
        ("they relaesed wovles", "wolves"),
        ("an email from the taxman", "email"),
        ("vaccine pulled, three people died", "vaccine"),
        ("#StateOfTheUnion had no sound", "union"),
        ("what did @MayorVarga do", "mayor"),
        ("#portmelrose today", "strike"),
        ("the comet of '31", "comet"),
    ],
)
def test_other_forms_and_spellings_are_found(text: str, name: str) -> None:
    assert find(text)[0] == name


@settings(deadline=None)
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_a_typo_still_finds(name: str, data: st.DataObject) -> None:
    words = TEXTS[name].split()
    place = data.draw(st.sampled_from([index for index, word in enumerate(words) if len(word) > 4]))
    word = words[place]
    at = data.draw(st.integers(1, len(word) - 2))
    words[place] = data.draw(
        st.sampled_from(
            [
                word[:at] + word[at + 1 :],
                word[:at] + word[at] + word[at:],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                word[:at] + "k" + word[at + 1 :],
            ]
        )
    )
    assert find(" ".join(words))[0] == name


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6))
def test_every_document_that_shares_a_word_is_found(words: list[str]) -> None:
    """What a scan of all texts finds."""
    wanted = {term for word in words for term, _ in terms_of(word)}
    scanned = {
        name
        for name, text in TEXTS.items()
        if wanted & {term for word in find_words(text) + find_joined(text) for term, _ in terms_of(word)}
    }
    assert set(find(" ".join(words), limit=len(TEXTS))) == scanned


def test_a_word_in_a_very_long_document_is_found() -> None:
    texts = {str(number): f"heron {number}" for number in range(50)}
    assert "long" in find("egret", build({**texts, "long": "egret " + "pelican " * 30_000}))
    assert "long" in find("heron", build({**texts, "long": "heron " + "pelican " * 30_000}), limit=99)


def test_nothing_shared_finds_nothing() -> None:
    assert find("xylophone") == []
    assert find("") == []
    assert find("anything", build({})) == []


# ---------------------------------------------------------------- in which order


def scan(terms: Iterable[tuple[Posting, float]], limit: int) -> list[tuple[int, float]]:
    """What rank gives, by looking at everything."""
    scores: dict[int, float] = {}
    for posting, weight in sorted(terms, key=lambda one: one[0].most * one[0].rarity * one[1], reverse=True):
        numbers = range(len(posting.impacts)) if posting.numbers is None else posting.numbers
        for number, impact in zip(numbers, posting.impacts, strict=True):
            if impact:
                scores[number] = scores.get(number, 0.0) + impact * weight * posting.rarity / 100
    return sorted(scores.items(), key=lambda one: (-one[1], one[0]))[:limit]


@settings(deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(WORDS[:25]), min_size=1, max_size=8), min_size=1, max_size=60),
    st.lists(st.tuples(st.sampled_from(WORDS[:25]), st.floats(0.1, 1.5)), min_size=1, max_size=12),
    st.integers(1, 5),
    st.floats(0, 1),
)
def test_looking_at_few_loses_nothing(
    texts: list[list[str]], words: list[tuple[str, float]], limit: int, share: float
) -> None:
    index = open_inverted({str(number): " ".join(text) for number, text in enumerate(texts)})
    weights = {term: share * weight for word, weight in words for term, share in terms_of(word)}
    terms = [(posting, weight) for term, weight in weights.items() if (posting := index.posting(term))]
    ranked, scanned = rank(terms, limit), scan(terms, limit)
    assert [score for _, score in ranked] == pytest.approx([score for _, score in scanned])
    assert all(score == pytest.approx(dict(scan(terms, len(texts)))[number]) for number, score in ranked)
    least = share * scanned[0][1] if scanned else share
    enough = [score for _, score in rank(terms, limit, least) if score >= least]
    assert enough == [score for _, score in ranked if score >= least]


@settings(deadline=None)
@given(st.lists(st.lists(NONSENSE, min_size=1, max_size=30), max_size=12))
def test_an_unrelated_document_changes_no_order(others: list[list[str]]) -> None:
    """Of two texts of one length, that which holds all the other holds and more stays before it."""
    texts = {"some": "wolves seen near the walls of a bakery", "more": "wolves released near the walls of a bakery"}
    texts |= {f"other {number}": " ".join(words) for number, words in enumerate(others)}
    assert find("bakery wolves released", build(texts), len(texts))[:2] == ["more", "some"]


@settings(deadline=None)
@given(st.permutations(sorted(TEXTS)), st.sampled_from(sorted(TEXTS)))
def test_the_order_of_documents_makes_no_difference(names: list[str], name: str) -> None:
    shuffled = build({one: TEXTS[one] for one in names})
    assert {(hit.id, round(hit.score, 9)) for hit in shuffled.search(TEXTS[name], 20)} == {
        (hit.id, round(hit.score, 9)) for hit in INDEX.search(TEXTS[name], 20)
    }


def test_the_same_documents_make_the_same_index() -> None:
    def write() -> bytes:
        stream = BytesIO()
        write_text_index(((name, {"text": text}) for name, text in TEXTS.items()), ONE_FIELD, stream)
        return stream.getvalue()

    assert write() == write()
    assert INDEX.search("bridge ferry") == INDEX.search("bridge ferry")


def test_equals_come_in_the_order_they_were_added() -> None:
    index = build({"second": "a ferry", "first": "a ferry", "third": "a ferry"})
    assert find("ferry", index) == ["second", "first", "third"]


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    texts = {f"common {number}": f"the mayor spoke {number} times" for number in range(20)}
    index = build({**texts, "rare": "a heron was seen"})
    assert find("the mayor and the heron", index)[0] == "rare"


def test_a_field_weighs_as_it_is_told() -> None:
    documents = [("below", {"title": "News", "note": "A heron"}), ("above", {"title": "A heron", "note": "News"})]
    assert find("heron", TextIndex.build(documents, {"title": 2.0, "note": 0.5})) == ["above", "below"]
    assert find("heron", TextIndex.build(documents, {"title": 1.0})) == ["above"]


def test_a_document_of_other_years_comes_later() -> None:
    index = build({"old": "In 2004 the ferry sank.", "new": "In 2019 the ferry sank.", "none": "So the ferry sank."})
    assert find("the ferry sank, 2019", index) == ["new", "none", "old"]
    assert find("the ferry sank, 2020", index)[-1] == "old"  # 2019 is near enough


@settings(deadline=None)
@given(st.text(max_size=200), st.integers(1, 20))
def test_no_text_raises(text: str, limit: int) -> None:
    hits = INDEX.search(text, limit)
    assert len(hits) <= limit
    assert all(0 < hit.score <= 1 for hit in hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


@pytest.mark.parametrize("text", ["@", "#ab", "a-", "— x (@", "a.", "http://", "&a;", "ferry ", "zzferryzz#", "\u0301"])
def test_long_texts_take_no_longer_than_a_post(text: str) -> None:
    INDEX.search(text * 50_000)


# ---------------------------------------------------------------- posts


def known(word: str) -> float:
    """A reader of posts that knows these words, all alike."""
    return 0.01 if word in {"boris", "johnson", "blue", "whale", "a", "i", "the", "union", "he", "is"} else 0.0


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("StateOfTheUnion", ["state", "of", "the", "union"]),
        ("borisjohnson", ["boris", "johnson"]),
        ("bluewhale2020", ["blue", "whale", "2020"]),
        ("CBPWestTexas", ["cbp", "west", "texas"]),
        ("blue_whale", ["blue", "whale"]),
        ("qwzzk", ["qwzzk"]),
        ("ÉtéChaud", ["ete", "chaud"]),
        ("_", []),
    ],
)
def test_a_tag_falls_into_words(tag: str, words: list[str]) -> None:
    assert split_tag(tag, known) == words


def test_a_signature_counts_less_than_the_text() -> None:
    words = dict(read_post("Whale ahoy! — Ann Example (@annexample) January 6, 2020", known))
    assert words["whale"] == 1.0
    assert words["ann"] < words["2020"] < 1.0
    assert set(words) == {"whale", "ahoy", "ann", "example", "annexample", "january", "6", "2020"}


@pytest.mark.parametrize(
    "text",
    [
        "whale https://t.co/Abc123",
        "whalehttps://t.co/Abc123",
        "whale pic.twitter.com/xYz987",
        "whale news.example.org/a/b?c=d",
        "🐋 whale &nbsp;",
    ],
)
def test_addresses_and_emoji_say_nothing(text: str) -> None:
    assert [word for word, _ in read_post(text, known)] == ["whale"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. spent 3,500 dollars.", ["the", "us", "spent", "3500", "dollars"]),
        ("Iraq’s café wasn't open", ["iraq", "cafe", "wasnt", "open"]),
        ("al-Asad", ["al", "asad"]),
        ("2nd of 1.5", ["2nd", "of", "1.5"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert find_words(text) == words


def test_camel_case() -> None:
    assert list(split_camel("GE19isNHSDay")) == ["GE", "19", "is", "NHS", "Day"]


@pytest.mark.parametrize(
    ("one", "other"), [("kataib", "kataeb"), ("hezbollah", "hizbullah"), ("qassem", "kasem"), ("photo", "foto")]
)
def test_transliterations_sound_alike(one: str, other: str) -> None:
    assert sound_of(one) == sound_of(other)


# ---------------------------------------------------------------- statements

MORE = """\
event: 2021-05-02-flood
title: Flood at the Old Bridge
date: 2021-05-02
place: north-county
statements:
  - id: depth
    source: gazette-2021-03-02
    says: The river stood three metres above its banks.
  - id: blame
    measure: closed-by
    value: council-spokeswoman
    source: gazette-2021-03-02
"""


@pytest.fixture
def folder(write: Write) -> Path:
    return write({"events/2021-05-02-flood.yaml": MORE})


@pytest.fixture
def knowledge(folder: Path) -> KnowledgeBase:
    return load_knowledge([folder], parse_value=parse_value)


@pytest.mark.parametrize(
    ("claim", "statement"),
    [
        ("The river rose three meters over the banks", "2021-05-02-flood/depth"),
        ("Twelve trucks crossed", "2021-03-01-closure/crossed-gazette"),
        ("It was bilt in 1832", "2021-03-01-closure/says-only"),
        ("Ann Exampel is to blame for the flod", "2021-05-02-flood/blame"),  # a name that is the value
        ("at least 15 lorries", "2021-03-01-closure/crossed-council"),  # a statement without words of its own
    ],
)
def test_the_nearest_statement(knowledge: KnowledgeBase, claim: str, statement: str) -> None:
    assert StatementSearch(knowledge).search(claim)[0].id == statement


def test_an_alias_finds(knowledge: KnowledgeBase) -> None:
    found = {hit.id for hit in StatementSearch(knowledge).search("the Old Crossing", limit=3)}
    assert "2021-03-01-closure/crossed-gazette" in found


def test_the_index_beside_the_compiled_knowledge_base_is_opened(
    folder: Path, knowledge: KnowledgeBase, tmp_path: Path
) -> None:
    compiling = Compiling(parse_value=parse_value)
    compiled = open_knowledge([folder], compiling, cache=str(tmp_path / "cache")).knowledge
    assert compiled.folder is not None
    path = Path(compiled.folder, TEXT_INDEX)
    wanted = StatementSearch(knowledge).search("trucks on the bridge")
    assert wanted
    assert not path.exists()
    assert StatementSearch(compiled).search("trucks on the bridge") == wanted
    assert path.exists()
    assert StatementSearch(compiled).search("trucks on the bridge") == wanted
    path.write_bytes(path.read_bytes()[:-1])
    assert StatementSearch(compiled).search("trucks on the bridge") == wanted
    path.unlink()
    assert StatementSearch(compiled).search("trucks on the bridge") == wanted
