"""Knowledge bases and reports for other programs, in the shapes these publish."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from claimcheck.api import open_knowledge
from claimcheck.exchange.knowledge_claims import describe_claims, describe_reviews
from claimcheck.exchange.standing import find_standings
from claimcheck.model import Report, Verdict
from claimcheck.report import Layout, find_format
from claimcheck.report.rating_words import RATINGS

from ..report.reports import CASES, DRAFT, draft, report_on
from .conftest import Write
from .shapes import CLAIM, CLAIM_REVIEW, COLLECTION, feed

REPORTS = {**{name: report_on(make()) for name, make in CASES.items()}, "draft": draft()}


def render(name: str, report: Report, **layout: bool) -> Any:
    text = find_format(name).render(report, Layout(**layout))
    assert isinstance(text, str)
    assert text.endswith("\n")
    return json.loads(text)


def items(described: Any) -> list[Any]:
    return [element["item"] for element in described["dataFeedElement"]]


@pytest.mark.parametrize("case", REPORTS)
def test_reports_have_the_published_shapes(case: str) -> None:
    report = REPORTS[case]
    Draft202012Validator(feed(CLAIM_REVIEW)).validate(render("claimreview", report))
    Draft202012Validator(COLLECTION).validate(render("webannotation", report))


def test_ratings_are_those_of_the_verdicts() -> None:
    assert len({words.label for words in RATINGS.values()}) == len(Verdict)
    contested = {Verdict.DISPUTED, Verdict.NEEDS_CONTEXT, Verdict.UNCONFIRMED, Verdict.NO_EVIDENCE}
    assert {verdict for verdict, words in RATINGS.items() if words.value is None} == contested


def test_a_contested_claim_has_no_number_but_an_explanation() -> None:
    rating = items(render("claimreview", report_on(CASES["disputed"]())))[0]["reviewRating"]
    assert rating["alternateName"] == "Disputed"
    assert "ratingValue" not in rating
    assert "Supports:" in rating["ratingExplanation"]
    assert "Contradicts:" in rating["ratingExplanation"]


def test_annotations_select_their_claims() -> None:
    report = draft()
    annotations = render("webannotation", report)["first"]["items"]
    assert len(annotations) == len(report.documents[0].claims)
    for annotation, judged in zip(annotations, report.documents[0].claims, strict=True):
        quote, place = annotation["target"]["selector"]
        assert DRAFT[place["start"] : place["end"]] == quote["exact"]
        assert DRAFT[: place["start"]].endswith(quote["prefix"])
        assert DRAFT[place["end"] :].startswith(quote["suffix"])
        assert quote["exact"].split() == judged.claim.text.split()
        assert annotation["body"][0]["value"] == str(judged.verdict)
    assert len({annotation["id"] for annotation in annotations}) == len(annotations)


def test_without_a_draft_only_the_words_select() -> None:
    annotation = render("webannotation", report_on(CASES["refuted"]()))["first"]["items"][0]
    assert [selector["type"] for selector in annotation["target"]["selector"]] == ["TextQuoteSelector"]


def test_of_a_page_what_is_shown_is_selected() -> None:
    report = draft()
    document = replace(report.documents[0], name="draft.HTML")
    annotations = render("webannotation", replace(report, documents=(document,)))["first"]["items"]
    quotes = [one["target"]["selector"][0]["exact"] for one in annotations]
    assert quotes == [judged.claim.text for judged in document.claims]


def test_quiet_leaves_out_what_is_supported() -> None:
    report = report_on(CASES["supported"]())
    assert render("webannotation", report, quiet=True)["total"] == 0
    assert items(render("claimreview", report, quiet=True)) == []


def test_the_day_asked_about_is_the_reviews() -> None:
    report = report_on(CASES["refuted"]())
    report = replace(report, knowledge=replace(report.knowledge, as_of=date(2020, 1, 20)))
    described = render("claimreview", report)
    Draft202012Validator(feed(CLAIM_REVIEW)).validate(described)
    assert items(described)[0]["datePublished"] == "2020-01-20"


# ---------------------------------------------------------------- knowledge bases


def test_knowledge_has_the_published_shapes(write: Write) -> None:
    knowledge = open_knowledge(write())
    for described, shape in ((describe_claims(knowledge), CLAIM), (describe_reviews(knowledge), CLAIM_REVIEW)):
        Draft202012Validator(feed(shape)).validate(described)
        assert len(items(described)) == len(knowledge.statements)


def test_what_ships_has_the_published_shapes() -> None:
    knowledge = open_knowledge()
    Draft202012Validator(feed(CLAIM)).validate(describe_claims(knowledge))
    Draft202012Validator(feed(CLAIM_REVIEW)).validate(describe_reviews(knowledge))


def test_reviews_say_how_each_statement_stands(write: Write) -> None:
    found = {
        one["identifier"][0]["value"]: one["reviewRating"] for one in items(describe_reviews(open_knowledge(write())))
    }
    labels = {id.partition("/")[2]: rating["alternateName"] for id, rating in found.items()}
    assert labels == {
        "crossed-gazette": "Outdated",
        "crossed-council": "Disputed",
        "crossed-police": "Disputed",
        "closed-by-both": "Correct",
        "built": "Incorrect",
        "circus": "False",
        "crossed-2020": "Correct",
    }
    assert found["2021-03-01-closure/crossed-council"]["ratingExplanation"] == "Others say otherwise: 9 (The Gazette)."


def test_what_was_rated_is_reviewed_as_it_was_published(write: Write) -> None:
    described = items(describe_reviews(open_knowledge(write())))
    review = next(one for one in described if one["reviewRating"]["alternateName"] == "False")
    assert review["url"] == "https://check.example/c"
    assert review["author"]["name"] == "Check Desk"
    assert review["itemReviewed"] == {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "A. Poster"},
        "appearance": [{"@type": "CreativeWork", "url": "https://posts.example/1"}],
    }
    assert review["reviewRating"]["ratingExplanation"] == "Nobody bought it."


def test_claims_say_who_and_when(write: Write) -> None:
    described = {one["identifier"][0]["value"]: one for one in items(describe_claims(open_knowledge(write())))}
    claim = described["2021-03-01-closure/crossed-council"]
    assert claim["author"] == {"@type": "Person", "name": "Ann Example"}
    assert claim["about"]["startDate"] == "2021-03-01"
    assert claim["about"]["location"]["name"] == "Old Bridge"
    assert described["2021-03-01-closure/crossed-gazette"]["text"] == "Closure of the Old Bridge: lorries crossed, 12"
    assert described["2021-03-01-closure/built"]["correction"] == "It was built in 1823."
    assert described["2021-03-01-closure/circus"]["author"]["name"] == "A. Poster"


def test_standing_on_a_day(write: Write) -> None:
    standings = {
        one.statement.id.partition("/")[2]: str(one.status)
        for one in find_standings(open_knowledge(write()), as_of=date(2021, 3, 2))
    }
    assert standings["crossed-gazette"] == "current"
    assert "crossed-council" not in standings
