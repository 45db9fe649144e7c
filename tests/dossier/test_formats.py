from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from claimcheck.dossier import gather_dossier
from claimcheck.errors import MissingExtraError, UsageError
from claimcheck.knowledge import KnowledgeBase
from claimcheck.report import Layout, dossier_json, dossier_markdown, dossier_terminal
from claimcheck.report.dossier_picture import describe_picture, draw_picture
from claimcheck.report.screen import text_width

Matches = Callable[[Path, str], None]
GOLDEN = Path(__file__).parent / "golden"
EVENT = "2019-03-02-landslip"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("measure", ["poisoned", "buried", "owner"])
def test_formats_are_kept_byte_for_byte(measure: str, landslip: KnowledgeBase, matches_golden: Matches) -> None:
    dossier = gather_dossier(EVENT, measure, landslip)
    matches_golden(GOLDEN / f"{measure}.80.out", dossier_terminal.render(dossier, Layout(width=80)))
    matches_golden(GOLDEN / f"{measure}.120.out", dossier_terminal.render(dossier, Layout(width=120, full=True)))
    matches_golden(GOLDEN / f"{measure}.ascii.out", dossier_terminal.render(dossier, Layout(width=60, unicode=False)))
    matches_golden(GOLDEN / f"{measure}.json", dossier_json.render(dossier, Layout()))
    matches_golden(GOLDEN / f"{measure}.md", dossier_markdown.render(dossier, Layout()))


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 300])
@pytest.mark.parametrize("unicode", [True, False])
def test_lines_keep_to_the_width(width: int, unicode: bool, shipped: KnowledgeBase) -> None:
    for event, measure in (
        ("2020-01-08-asad-erbil", "brain-injured"),
        ("2020-01-08-asad-erbil", "launched"),
        ("2023-10-17-campaign", "attacks"),
        ("2024-01-20-asad", "claimed-by"),
    ):
        text = dossier_terminal.render(gather_dossier(event, measure, shipped), Layout(width=width, unicode=unicode))
        widest = min(max(width, 40), 110)
        assert max(map(text_width, text.splitlines())) <= widest
        assert unicode or not set("●○━▶│─┤┘┐·…→“”") & set(text)


def test_json_holds_every_figure_with_its_source(landslip: KnowledgeBase) -> None:
    described = json.loads(dossier_json.render(gather_dossier(EVENT, "poisoned", landslip), Layout()))
    assert described["schema"] == "claimcheck-dossier/1"
    (subject,) = described["subjects"]
    assert [step["value"] for step in subject["histories"][0]["steps"]] == ["none", "at least 5", "12", "30"]
    assert len(subject["figures"]) == 9
    assert {one["status"] for one in subject["figures"]} == {"current", "superseded", "corrected"}
    assert all(one["source"]["publisher"] for one in subject["figures"])


def test_markdown_keeps_its_tables_whole(landslip: KnowledgeBase) -> None:
    text = dossier_markdown.render(gather_dossier(EVENT, "poisoned", landslip), Layout())
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert {line.replace("\\|", "").count("|") for line in rows} == {5}
    assert "Copy \\| Paste" in text


@pytest.mark.parametrize("measure", ["poisoned", "buried"])
def test_a_picture_is_the_same_each_time_and_says_what_it_shows(measure: str, landslip: KnowledgeBase) -> None:
    pytest.importorskip("matplotlib")
    dossier = gather_dossier(EVENT, measure, landslip)
    svg = draw_picture(dossier, "svg")
    assert svg == draw_picture(dossier, "svg")
    root = ElementTree.fromstring(svg)
    assert root.get("role") == "img"
    assert [one.text for one in root.iter(f"{SVG}desc")] == [describe_picture(dossier)]
    assert [one.get("id") for one in root.iter(f"{SVG}title")] == ["claimcheck-title"]
    words = " ".join("".join(one.itertext()) for one in root.iter(f"{SVG}text"))
    assert "Sources: " in words
    assert "2019" in words
    png = draw_picture(dossier, "png")
    assert png.startswith(b"\x89PNG")
    assert png == draw_picture(dossier, "png")


def test_a_picture_without_figures_is_refused(landslip: KnowledgeBase) -> None:
    pytest.importorskip("matplotlib")
    with pytest.raises(UsageError, match="no figure to draw"):
        draw_picture(gather_dossier(EVENT, "owner", landslip), "svg")


def test_a_picture_in_words_gives_each_step(landslip: KnowledgeBase) -> None:
    words = describe_picture(gather_dossier(EVENT, "poisoned", landslip))
    assert "none on 2 Mar 2019, at least 5 on 3 Mar 2019, 12 on 5 Mar 2019, 30 on 20 Mar 2019" in words


def test_a_missing_plotting_library_is_said_in_a_line(landslip: KnowledgeBase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'claimcheck\[plot\]'"):
        draw_picture(gather_dossier(EVENT, "poisoned", landslip), "svg")
