"""Fact checks as they are published, read; and what of them cannot be."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.exchange.claim_review import find_reviews, read_reviews
from claimcheck.exchange.review import Review

REVIEW = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "claimReviewed": "The Old Bridge was sold to a circus.",
    "url": "https://check.example/2021/bridge.html",
    "name": "No circus bought the bridge",
    "author": {"@type": "Organization", "name": "Check Desk"},
    "datePublished": "2021-03-05T10:00:00Z",
    "reviewRating": {
        "@type": "Rating",
        "alternateName": "False",
        "ratingValue": 1,
        "ratingExplanation": "Nobody bought it.",
    },
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "A. Poster"},
        "datePublished": "2021-03-02",
        "appearance": [{"@type": "CreativeWork", "url": "https://posts.example/1"}],
    },
}
READ = Review(
    place="",
    claim="The Old Bridge was sold to a circus.",
    rating="False",
    publisher="Check Desk",
    claimant="A. Poster",
    claimed=date(2021, 3, 2),
    url="https://check.example/2021/bridge.html",
    title="No circus bought the bridge",
    reviewed=date(2021, 3, 5),
    explanation="Nobody bought it.",
    appearances=("https://posts.example/1",),
)
API = {
    "claims": [
        {
            "text": "12 lorries crossed",
            "claimant": "Social media",
            "claimDate": "2021-03-01T00:00:00Z",
            "claimReview": [
                {
                    "publisher": {"name": "Check Desk", "site": "check.example"},
                    "url": "https://check.example/lorries",
                    "title": "No, not 12",
                    "reviewDate": "2021-03-09T00:00:00Z",
                    "textualRating": "Mostly false",
                    "languageCode": "en",
                },
                {"publisher": {"site": "faits.example"}, "textualRating": "Faux", "languageCode": "fr"},
            ],
        },
        {"text": "Nobody asked", "claimReview": []},
    ],
    "nextPageToken": "x",
}


def review(**changes: Any) -> dict[str, Any]:
    """REVIEW with keys laid over it, None leaving one out."""
    return {key: value for key, value in {**REVIEW, **changes}.items() if value is not None}


def test_every_field_is_read() -> None:
    found = find_reviews(REVIEW)
    assert found.taken == (READ,)
    assert not found.untaken


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ([REVIEW], "[0]"),
        ({"@context": "https://schema.org", "@graph": [REVIEW]}, "@graph[0]"),
        ({"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": REVIEW}]}, None),
        ({"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}]}, None),
        ({"@type": "NewsArticle", "review": REVIEW}, "review"),
        (review(**{"@type": ["Review", "https://schema.org/ClaimReview"]}), ""),
        (review(**{"@type": "schema:ClaimReview"}), ""),
    ],
)
def test_whatever_holds_it(data: Any, place: str | None) -> None:
    found = find_reviews(data)
    assert [one.claim for one in found.taken] == [READ.claim]
    assert not found.untaken
    if place is not None:
        assert found.taken[0].place == place


def test_nodes_of_a_graph_refer_to_one_another() -> None:
    graph = [
        review(author={"@id": "#desk"}, itemReviewed={"@id": "#claim"}),
        {"@id": "#desk", "@type": "Organization", "name": "Check Desk"},
        {"@id": "#claim", "@type": "Claim", "author": [{"name": "A. Poster"}]},
    ]
    found = find_reviews({"@graph": graph})
    assert (found.taken[0].publisher, found.taken[0].claimant) == ("Check Desk", "A. Poster")
    assert [(one.place, one.reason) for one in found.untaken] == [
        ("@graph[1]", "it is of the type Organization, not a ClaimReview"),
        ("@graph[2]", "it is of the type Claim, not a ClaimReview"),
    ]


def test_the_api() -> None:
    found = find_reviews(API)
    assert [(one.place, one.publisher, one.rating, one.language) for one in found.taken] == [
        ("claims[0].claimReview[0]", "Check Desk", "Mostly false", "en"),
        ("claims[0].claimReview[1]", "faits.example", "Faux", "fr"),
    ]
    assert found.taken[0].claimed == date(2021, 3, 1)
    assert [(one.place, one.reason) for one in found.untaken] == [("claims[1]", "nobody has reviewed this claim")]


@pytest.mark.parametrize(
    ("rating", "read"),
    [
        ({"ratingValue": 2, "worstRating": 1, "bestRating": 4}, "2 of 1 to 4"),
        ({"ratingValue": "2.0"}, "2.0 of 1 to 5"),
        ({"ratingValue": 3.0}, "3 of 1 to 5"),
        ({"name": "Half true", "ratingValue": 3}, "Half true"),
        ({"alternateName": {"@language": "en", "@value": "Half true"}}, "Half true"),
        ({"alternateName": ["Half&nbsp;true"]}, "Half true"),
    ],
)
def test_ratings(rating: dict[str, Any], read: str) -> None:
    assert find_reviews(review(reviewRating=rating)).taken[0].rating == read


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"claimReviewed": None}, "it has no claim (claimReviewed)"),
        ({"reviewRating": None}, "it has no rating (reviewRating)"),
        ({"reviewRating": "False"}, "it has no rating (reviewRating)"),
        ({"author": None, "url": None}, "it has no publisher (author)"),
        ({"claimReviewed": " ", "reviewRating": {}}, "it has no claim (claimReviewed), no rating (reviewRating)"),
    ],
)
def test_what_a_review_cannot_do_without(changes: dict[str, Any], reason: str) -> None:
    found = find_reviews([REVIEW, review(**changes)])
    assert len(found.taken) == 1
    assert [(one.place, one.reason, one.whole) for one in found.untaken] == [("[1]", reason, True)]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"datePublished": "March 2021"}, "its date “March 2021” is not one"),
        ({"datePublished": "2021-02-30"}, "its date “2021-02-30” is not one"),
        ({"url": "check.example/x"}, "its address “check.example/x” is not one"),
        ({"url": "javascript:alert(1)"}, "its address “javascript:alert(1)” is not one"),
    ],
)
def test_what_is_left_of_a_review_is_told(changes: dict[str, Any], reason: str) -> None:
    found = find_reviews(review(**changes))
    assert len(found.taken) == 1
    assert [(one.reason, one.whole) for one in found.untaken] == [(reason, False)]


def test_what_is_no_record() -> None:
    found = find_reviews([7, None, {"a": 1}, {"@type": "MediaReview"}, "x"])
    assert not found.taken
    assert [one.place for one in found.untaken] == ["[0]", "[1]", "[2]", "[3]", "[4]"]


def test_depth_is_bounded() -> None:
    data: Any = REVIEW
    for _ in range(50):
        data = [data]
    assert [one.reason for one in find_reviews(data).untaken] == ["it lies too deep in the file"]


# ---------------------------------------------------------------- files


def test_a_line_each() -> None:
    content = "\n".join(json.dumps(one) for one in (REVIEW, API, REVIEW)) + "\n\n"
    assert len(read_reviews(content.encode(), "feed.jsonl").taken) == 4


def test_a_page() -> None:
    page = f"""<!doctype html><html><head>
    <script>var a = "<ClaimReview>";</script>
    <script type="application/ld+json">{json.dumps({"@type": "Organization", "name": "x"})}</script>
    <script TYPE="application/ld+json; charset=utf-8">{json.dumps([REVIEW])}</script>
    <script type="application/ld+json">{{broken</script>
    <script type="application/ld+json">
    //<![CDATA[
    {json.dumps(review(claimReviewed="A break"), indent=1).replace("A break", "A" + chr(10) + "break")}
    //]]>
    </script>
    </head><body>ClaimReview</body></html>"""
    found = read_reviews(page.encode(), "page.html")
    assert [one.claim for one in found.taken] == [READ.claim, "A break"]
    assert [one.place for one in found.untaken] == ["script[2]"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "is not JSON"),
        (b"{", "is not JSON"),
        (b"{}\n{", "is not JSON"),
        (b"\xff\xfe", "is not UTF-8 text"),
        (b"<html></html>", "is a page without ClaimReview markup"),
        (b"[" * 100_000, "nests too deeply"),
        (b"1" * 10_000, "is not JSON"),
    ],
)
def test_files_that_are_neither(content: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        read_reviews(content, "file")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from((*REVIEW, "@graph", "@id", "item", "claims", "claimReview", "name", "@value", "text")),
            inner | st.just("ClaimReview"),
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(deadline=None)
@given(JSON)
def test_no_value_breaks_the_reader(data: Any) -> None:
    find_reviews(data)
    find_reviews({**REVIEW, "reviewRating": data, "author": data, "itemReviewed": data, "url": data})
