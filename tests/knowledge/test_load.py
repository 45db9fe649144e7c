"""load_knowledge: what a sound folder becomes, and how folders stack."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.errors import KnowledgeFaultsError
from claimcheck.knowledge import KnowledgeBase
from claimcheck.knowledge.load import load_knowledge
from claimcheck.model import DateSpan, NameKind, NameValue, Quantity, Reliability

from .conftest import BASE, Write, parse_value

CLOSURE = "2021-03-01-closure"
EVENT = f"events/{CLOSURE}.yaml"


@pytest.fixture
def knowledge(write: Write) -> KnowledgeBase:
    return load_knowledge([write()], parse_value=parse_value)


def test_words(knowledge: KnowledgeBase) -> None:
    lexicon = knowledge.lexicon
    bridge = lexicon.names["old-bridge"]
    assert (bridge.kind, bridge.within, bridge.zone) == (NameKind.PLACE, ("north-county",), "Europe/London")
    assert lexicon.things["lorries"].usually == "crossed"
    assert lexicon.things["vehicles"].generic
    assert lexicon.measures["closed-by"].several
    assert lexicon.measures["crossed"].phrase == "{value} {thing} crossed"
    assert lexicon.event_names == {CLOSURE: ("the March closure",)}


def test_sources_take_their_kind_s_letter(knowledge: KnowledgeBase) -> None:
    """C for newspapers comes from knowledge-base.yaml, A from the source itself."""
    letters = {name: source.reliability for name, source in knowledge.sources.items()}
    assert letters == {"gazette-2021-03-02": Reliability.C, "council-2021-03-03": Reliability.A}
    assert knowledge.sources["gazette-2021-03-02"].published == date(2021, 3, 2)


def test_statements(knowledge: KnowledgeBase) -> None:
    own, quoted, names, text = knowledge.of_event(CLOSURE)
    assert (own.speaker, own.speaker_title, own.own_voice) == ("gazette-2021-03-02", "The Gazette", True)
    assert (own.places, own.own_place, own.on) == (("old-bridge",), False, None)
    assert isinstance(own.value, Quantity)
    assert (own.value.number, own.written, own.knowledge_base) == (12, "12", "")
    assert (quoted.speaker, quoted.speaker_title) == ("council-spokeswoman", "Ann Example")
    assert quoted.authority == "county-council"
    assert quoted.supersedes == (f"{CLOSURE}/crossed-gazette",)
    assert quoted.as_of == date(2021, 3, 3)
    assert names.value == NameValue(names=("county-council", "roads-office"))
    assert (names.places, names.own_place) == (("north-county",), True)
    assert names.on == DateSpan(first=date(2021, 3, 1), after=date(2021, 3, 6))
    assert (text.measure, text.value, text.corrected) == (None, None, "It was built in 1823.")
    assert text.position is not None
    assert text.position.line == 28
    assert knowledge.by_measure("crossed") == (own, quoted)
    assert knowledge.by_measure("unheard-of") == knowledge.of_event("unheard-of") == ()
    assert list(knowledge.statements.values()) == [own, quoted, names, text]


@pytest.mark.parametrize(
    ("written", "first", "after"),
    [
        ("2021-03-01", date(2021, 3, 1), date(2021, 3, 2)),
        ("2021-12", date(2021, 12, 1), date(2022, 1, 1)),
        ("2021", date(2021, 1, 1), date(2022, 1, 1)),
        ("2021-03-01 to 2021-03-03", date(2021, 3, 1), date(2021, 3, 4)),
        ("2021-03 to 2021-04", date(2021, 3, 1), date(2021, 5, 1)),
        ("since 2021-03-01", date(2021, 3, 1), None),
    ],
)
def test_event_dates(write: Write, written: str, first: date, after: date | None) -> None:
    folder = write({EVENT: BASE[EVENT].replace("date: 2021-03-01", f"date: {written}")})
    knowledge = load_knowledge([folder], parse_value=parse_value)
    assert knowledge.events[CLOSURE].date == DateSpan(first=first, after=after)


def test_the_digest_is_of_places_and_contents(write: Write) -> None:
    folders = [
        write(name="a"),
        write(name="b"),
        write({"README.md": "not knowledge"}, name="c"),
        write({"things.yaml": BASE["things.yaml"] + "# one more word\n"}, name="d"),
        write({"sources/press.yaml": None, "sources/news.yaml": BASE["sources/press.yaml"]}, name="e"),
    ]
    first, same, still, other, moved = (load_knowledge([one], parse_value=parse_value).digest for one in folders)
    assert first == same == still
    assert len({first, other, moved}) == 3
    assert len(first) == 64


def test_a_later_folder_adds_and_overrides(write: Write) -> None:
    desk = {
        "knowledge-base.yaml": "title: Desk\nlanguage: en\nschema: claimcheck-knowledge/1\n",
        "names.yaml": "- {name: old-bridge, aliases: [the ford]}\n- {name: new-bridge, kind: place, title: Ford}\n",
        "sources/desk.yaml": "- source: gazette-2021-03-02\n  reliability: D\n",
        EVENT: f"event: {CLOSURE}\nplace: new-bridge\nstatements:\n"
        "  - id: desk\n    source: gazette-2021-03-02\n    says: Heard at the desk.\n"
        "  - id: says-only\n    source: gazette-2021-03-02\n    says: The bridge was built in 1832.\n"
        "    corrected: It was built in 1823.\n",
    }
    paths = [write(), write(desk, name="desk", base=False)]
    knowledge = load_knowledge(paths, parse_value=parse_value)
    assert knowledge.title == "Bridges + Desk"
    bridge = knowledge.lexicon.names["old-bridge"]
    assert (bridge.title, bridge.aliases) == ("Old Bridge", ("the ford",))
    assert "new-bridge" in knowledge.lexicon.names
    assert knowledge.sources["gazette-2021-03-02"].reliability is Reliability.D
    assert knowledge.sources["gazette-2021-03-02"].title == "The bridge is shut"
    assert knowledge.events[CLOSURE].places == ("new-bridge",)
    ids = [one.id.partition("/")[2] for one in knowledge.of_event(CLOSURE)]
    assert ids == ["crossed-gazette", "crossed-council", "closed-by-both", "says-only", "desk"]
    assert knowledge.statements[f"{CLOSURE}/desk"].knowledge_base == "Desk"
    assert knowledge.statements[f"{CLOSURE}/says-only"].knowledge_base == "Bridges"


def test_statements_that_differ_cannot_share_an_id(write: Write) -> None:
    desk = {
        "knowledge-base.yaml": BASE["knowledge-base.yaml"],
        EVENT: f"event: {CLOSURE}\nstatements:\n  - id: says-only\n    source: gazette-2021-03-02\n    says: Other.\n",
    }
    paths = [write(), write(desk, name="desk", base=False)]
    with pytest.raises(
        KnowledgeFaultsError, match=r":3:9: the statement 'says-only' is given twice, and the two differ"
    ):
        load_knowledge(paths, parse_value=parse_value)


def test_a_folder_on_its_own_must_complete_its_records(write: Write) -> None:
    folder = write({"names.yaml": BASE["names.yaml"] + "- name: ford\n  aliases: [a]\n"})
    with pytest.raises(KnowledgeFaultsError) as caught:
        load_knowledge([folder], parse_value=parse_value)
    assert [one.problem for one in caught.value.mistakes] == [
        "the name 'ford' has no 'kind'",
        "the name 'ford' has no 'title'",
    ]
