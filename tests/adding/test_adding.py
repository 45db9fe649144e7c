"""What a curator answers becomes an entry that the loader accepts, or one clear line."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from claimcheck.adding.page import Page, read_page
from claimcheck.adding.read_back import describe_change, read_back
from claimcheck.adding.skeleton import make_skeleton
from claimcheck.adding.source import SourceAnswers, plan_source
from claimcheck.adding.statement import StatementAnswers, plan_statement
from claimcheck.errors import KnowledgeFaultsError, UsageError
from claimcheck.knowledge import KnowledgeBase
from claimcheck.knowledge.edit import check_edit
from claimcheck.model import ValueKind
from claimcheck.pipeline import compiling, open_knowledge

LANDSLIP = Path(__file__).parents[1] / "dossier" / "landslip"
GIVEN = StatementAnswers(
    event="2019-03-02",
    measure="poisoned",
    of="miners",
    value="34",
    speaker="ana",
    source="service-3",
    as_of="2019-03-25",
)
PARSE = compiling().parse_value


@pytest.fixture(scope="module")
def landslip() -> KnowledgeBase:
    return open_knowledge([LANDSLIP])


def given(**changes: Any) -> StatementAnswers:
    return replace(GIVEN, **changes)


# ---------------------------------------------------------------- statements


def test_a_statement_is_planned_with_whole_ids_and_accepted(landslip: KnowledgeBase) -> None:
    edit = plan_statement(GIVEN, landslip, str(LANDSLIP), parse_value=PARSE)
    assert edit.added == "2019-03-02-landslip/poisoned-ana-ruiz-service-3"
    assert edit.after.startswith(edit.before)
    assert edit.after.decode().splitlines()[-2:] == [
        "  - {id: poisoned-ana-ruiz-service-3, measure: poisoned, of: miners, value: 34, speaker: ana-ruiz, "
        "source: service-3,",
        "     as-of: 2019-03-25}",
    ]
    after = check_edit([str(LANDSLIP)], edit.path, edit.after, parse_value=PARSE)
    assert after.statements[edit.added].written == "34"
    assert Path(edit.path).read_bytes() == edit.before


def test_what_a_statement_changes_is_said(landslip: KnowledgeBase) -> None:
    def change(answers: StatementAnswers) -> tuple[str, ...]:
        edit = plan_statement(answers, landslip, str(LANDSLIP), parse_value=PARSE)
        after = check_edit([str(LANDSLIP)], edit.path, edit.after, parse_value=PARSE)
        return describe_change(edit.added, landslip, after)

    assert change(GIVEN) == (
        "It replaces 30 (the Rescue Service; thirty).",
        "It contradicts 28 (the District Hospital; hospital).",
    )
    assert change(given(as_of="2019-03-06", value="20"))[0].startswith("It is superseded as it stands")
    assert change(given(of=""))[0] == "It does not say what is counted: people, miners …"
    assert change(given(of="houses"))[0] == "houses is not among what poisoned counts by measures.yaml."
    assert change(given(as_of="2019-02-01"))[0] == "It was given before the event (2019-03-02)."


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"event": "2018"}, "no event '2018'"),
        ({"measure": "poisond"}, "no measure 'poisond'; did you mean poisoned"),
        ({"of": "minors"}, "no thing 'minors'; did you mean miners"),
        ({"value": "lots and lots"}, "'lots and lots' cannot be read: expected one quantity"),
        ({"value": ""}, "poisoned needs a value"),
        ({"measure": ""}, "a value needs a measure"),
        ({"measure": "", "value": "", "of": ""}, "needs a measure with its value, or what it says"),
        ({"speaker": "hospitl"}, "did you mean hospital.*names.yaml"),
        ({"source": ""}, "a statement needs its source"),
        ({"source": "service"}, "could be service-1, service-2, service-3"),
        ({"source": "gazette-9"}, "kb source add"),
        ({"as_of": "2019-02-30"}, "as-of: '2019-02-30' is not in the calendar"),
        ({"as_of": "yesterday"}, "as-of: 'yesterday' is not a date"),
        ({"supersedes": ("thirtty",)}, "no statement 'thirtty'; did you mean thirty"),
        ({"at": ("nowhere",)}, "no name 'nowhere'"),
        ({"measure": "owner", "value": "nobody known", "of": ""}, "no name 'nobody known'"),
    ],
)
def test_bad_answers_give_one_line(changes: dict[str, Any], message: str, landslip: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        plan_statement(given(**changes), landslip, str(LANDSLIP), parse_value=PARSE)
    assert "\n" not in str(caught.value)


def test_an_id_is_never_taken_twice(landslip: KnowledgeBase) -> None:
    with_words = given(measure="", value="", of="", says="It slid.")
    edit = plan_statement(with_words, landslip, str(LANDSLIP), parse_value=PARSE)
    assert edit.added.endswith("/account-ana-ruiz-service-3")
    taken = given(id="thirty")
    again = plan_statement(taken, landslip, str(LANDSLIP), parse_value=PARSE)
    with pytest.raises(KnowledgeFaultsError) as caught:
        check_edit([str(LANDSLIP)], again.path, again.after, parse_value=PARSE)
    assert str(LANDSLIP) in str(caught.value)


def test_a_folder_laid_over_another_gets_a_file_of_its_own(landslip: KnowledgeBase, tmp_path: Path) -> None:
    for place, text in make_skeleton("Desk", "desk").items():
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_text(text, encoding="utf-8")
    roots = [str(LANDSLIP), str(tmp_path)]
    edit = plan_statement(GIVEN, landslip, str(tmp_path), parse_value=PARSE)
    assert edit.before == b""
    assert edit.after.startswith(b"event: 2019-03-02-landslip\nstatements:\n  - id: poisoned-ana-ruiz")
    after = check_edit(roots, edit.path, edit.after, parse_value=PARSE)
    assert len(after.of_event("2019-03-02-landslip")) == len(landslip.of_event("2019-03-02-landslip")) + 1


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("at least 4", "at least 4: 4 or more, usually under 8"),
        ("over 100", "over 100: above 100, usually under 200"),
        ("up to 10", "at most 10: 10 or fewer, usually above 5"),
        ("fewer than 10", "fewer than 10: below 10, usually above 5"),
        ("33", "33, and no other number"),
        ("none", "0, and no other number"),
        ("about 100", "about 100: 90 to 110"),
        ("nearly 100", "nearly 100: 90 to below 100"),
        ("dozens", "dozens: 24 to 99"),
        ("10 to 15", "10 to 15, and no other number"),
    ],
)
def test_a_figure_is_read_back_in_words(written: str, words: str, landslip: KnowledgeBase) -> None:
    assert read_back(written, ValueKind.QUANTITY, landslip.lexicon, PARSE) == words


def test_other_values_are_read_back_in_words(landslip: KnowledgeBase) -> None:
    def back(written: str, kind: ValueKind) -> str:
        return read_back(written, kind, landslip.lexicon, PARSE)

    assert back("2024-01-20", ValueKind.DATE) == "20 January 2024"
    assert back("rescue", ValueKind.NAME) == "the Rescue Service"
    assert back("none", ValueKind.NAME) == "nobody"
    assert back("no", ValueKind.YES_NO) == "no"
    assert back("a  slide", ValueKind.TEXT) == "words: “a slide”"


# ---------------------------------------------------------------- sources

SOURCE = SourceAnswers(title="A slide", publisher="The Post", kind="newspaper", published="2019-03-02")


def test_a_source_goes_to_the_file_of_its_year(landslip: KnowledgeBase, tmp_path: Path) -> None:
    folder = tmp_path / "kb"
    shutil.copytree(LANDSLIP, folder)
    assert plan_source(SOURCE, landslip, str(folder)).path.endswith("all.yaml")
    (folder / "sources" / "2017-2019.yaml").write_text("[]\n", encoding="utf-8")
    edit = plan_source(SOURCE, landslip, str(folder))
    assert edit.path.endswith("2017-2019.yaml")
    assert edit.added == "the-post-2019-03-02"
    (folder / "sources" / "2019.yaml").write_text("# none yet\n", encoding="utf-8")
    assert plan_source(SOURCE, landslip, str(folder)).path.endswith("sources/2019.yaml")
    check_edit([str(folder)], edit.path, edit.after, parse_value=PARSE)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"title": " "}, "needs a title"),
        ({"publisher": ""}, "needs a publisher"),
        ({"kind": "newspapr"}, "did you mean newspaper"),
        ({"kind": ""}, "--kind is one of"),
        ({"reliability": "G"}, "a letter, A to F"),
        ({"url": "post.example"}, "begins with https://"),
        ({"published": "2 March"}, "published: '2 March' is not a date"),
        ({"id": "post"}, "a source 'post' already"),
        ({"url": "http://www.service.example/1/?utm_source=x&utm_medium=y#top"}, "is already there: service-1"),
    ],
)
def test_bad_sources_give_one_line(changes: dict[str, Any], message: str, landslip: KnowledgeBase) -> None:
    answers = replace(SOURCE, **changes)
    with pytest.raises(UsageError, match=message):
        plan_source(answers, landslip, str(LANDSLIP))


LINKED = """{"@graph": [{"@type": "NewsArticle", "headline": "Slide &amp; flood",
  "datePublished": "2019-03-02T18:30:00Z", "publisher": {"name": "Post Group"}}]}"""
PAGES = [
    (
        "<!doctype html><title>A slide | The Post</title><meta property=og:site_name content='The Post'>"
        "<meta property='article:published_time' content='2019-03-02T23:59:00+01:00'>"
        "<link rel=canonical href='https://post.example/a'>",
        Page(title="A slide", publisher="The Post", published="2019-03-02", url="https://post.example/a"),
    ),
    (
        f"<html><head><title>x</title><script type='application/ld+json'>{LINKED}</script>",
        Page(title="Slide & flood", publisher="Post Group", published="2019-03-02"),
    ),
    (
        "<html><title>Only\n a title</title><script type='application/ld+json'>{broken</script>"
        "<time datetime='2 March 2019'>",
        Page(title="Only a title", published="2019-03-02"),
    ),
    (
        "# Slide at Hillside\n\nThe Post, Saturday 2 March 2019. In March a slope fell. https://post.example/b.\n",
        Page(title="Slide at Hillside", published="2019-03-02", url="https://post.example/b"),
    ),
    ("Slide\nLast week, in March 2019, a slope fell.", Page(title="Slide")),
    ("", Page()),
    ("<html><meta property='og:url' content='javascript:x'><title></title>", Page()),
]


@pytest.mark.parametrize(("text", "page"), PAGES)
def test_a_page_says_what_it_is(text: str, page: Page) -> None:
    assert read_page(text) == page


# ---------------------------------------------------------------- a new knowledge base


def test_a_new_knowledge_base_has_no_mistakes_and_its_lessons_hold(tmp_path: Path) -> None:
    files = make_skeleton("News: ours", "desk")
    for place, text in files.items():
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_text(text, encoding="utf-8")
    assert open_knowledge([tmp_path]).title == "News: ours"
    for place, text in files.items():  # what the comments show, taken at its word
        if place.endswith(".yaml") and place != "knowledge-base.yaml":
            shown = [line[2:] for line in text.splitlines() if line.startswith(("# - ", "#   "))]
            lesson = "\n".join(line.split("   ")[0] if line[:2] == "- " else _uncommented(line) for line in shown)
            (tmp_path / place).write_text(lesson + "\n", encoding="utf-8")
    with open(tmp_path / "names.yaml", "a", encoding="utf-8") as names:
        names.write("- {name: port-city, kind: place, title: Port City}\n")
    readme = files["events/README.md"]
    event = readme.split("```yaml\n")[1].split("```")[0]
    (tmp_path / "events" / "2024-05-02-ferry-aground.yaml").write_text(event, encoding="utf-8")
    knowledge = open_knowledge([tmp_path])
    assert list(knowledge.statements) == ["2024-05-02-ferry-aground/rescued-doe-gazette"]


def _uncommented(line: str) -> str:
    """A key and its value without the explanation that stands after them, three spaces on."""
    body = line.strip()
    return "  " + body.split("   ")[0] if ":" in body.split(" ")[0] else ""
