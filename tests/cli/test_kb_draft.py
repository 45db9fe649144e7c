"""`claimcheck kb draft`: a file to review, and nothing else changed."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from .conftest import EXAMPLE, Run

ARTICLE = (
    "In 2015 the US Geological Survey found that Denali is 20,310 feet tall. Denali rises 20,900 feet, said others.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> str:
    file = tmp_path / "article.txt"
    file.write_text(ARTICLE, "utf-8")
    return str(file)


def test_proposals_are_grouped_by_event(inside: Run, article: str) -> None:
    status, output, errors = inside("kb", "draft", article, "--source", "usgs-2015")
    assert status == 0
    assert "proposed for" in errors
    parts = [part for part in yaml.safe_load_all(output) if part]
    denali = next(part for part in parts if part["event"] == "denali")
    heights = {one["value"]: one for one in denali["statements"] if one.get("measure") == "height"}
    assert {"20,310 ft", "20,900 ft"} <= set(heights)
    assert all(one["says"] == "" and one["source"] == "usgs-2015" for one in heights.values())
    assert "# agrees with denali/height-2015" in output
    assert "# conflicts with denali/height-2015" in output
    assert f"# paragraph 1: {ARTICLE.split('. ')[0]}." in output


def test_a_file_is_written_whole_and_the_knowledge_base_left(inside: Run, article: str, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in sorted(EXAMPLE.rglob("*.yaml"))}
    target = tmp_path / "proposed.yaml"
    day = ("--as-of", "2015-09-03")
    assert inside("kb", "draft", article, "--source", "usgs-2015", *day, "-o", str(target))[:2] == (0, "")
    parts = [part for part in yaml.safe_load_all(target.read_text("utf-8")) if part]
    assert {str(one["as-of"]) for part in parts for one in part["statements"]} == {"2015-09-03"}
    assert {path: path.read_bytes() for path in sorted(EXAMPLE.rglob("*.yaml"))} == before


def test_a_new_source_comes_with_a_stub(inside: Run, article: str) -> None:
    status, output, _ = inside("kb", "draft", article, "--source", "alpine-gazette", "--as-of", "2024-05-01")
    assert status == 0
    stub = next(part for part in yaml.safe_load_all(output) if isinstance(part, list))
    assert stub[0]["source"] == "alpine-gazette"
    assert str(stub[0]["published"]) == "2024-05-01"
    known = inside("kb", "draft", article, "--source", "usgs-2015")[1]
    assert "- source:" not in known


def test_a_slip_in_the_source_is_told(inside: Run, article: str) -> None:
    status, output, errors = inside("kb", "draft", article, "--source", "usgs-2016")
    assert (status, output) == (2, "")
    assert "no source 'usgs-2016'; did you mean usgs-2015?" in errors
    assert inside("kb", "draft", article, "--source", "usgs-2016", "--new-source")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--source", "Not An Id!"), "can be no new source's id"),
        (("--source", "usgs-2015", "--as-of", "soon"), "--as-of takes a day"),
        (("--source", "usgs-2015", "-o", "."), "is a directory"),
        (("--source", "usgs-2015", "-o", "nowhere/x.yaml"), "there is no folder nowhere"),
        (("--source", "usgs-2015", "-o", "article.txt"), "is the article"),
    ],
)
def test_bad_usage(inside: Run, article: str, arguments: tuple[str, ...], told: str) -> None:
    status, output, errors = inside("kb", "draft", article, *arguments)
    assert (status, output) == (2, "")
    assert told in errors
    assert Path(article).read_text("utf-8") == ARTICLE


def test_an_article_that_cannot_be_read(inside: Run, tmp_path: Path) -> None:
    assert inside("kb", "draft", "missing.txt", "--source", "usgs-2015")[0] == 2
    (tmp_path / "empty.txt").write_text("\n")
    status, _, errors = inside("kb", "draft", "empty.txt", "--source", "usgs-2015")
    assert status == 2
    assert "empty.txt is empty" in errors
