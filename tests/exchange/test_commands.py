"""`claimcheck kb import`, `kb export` and `kb diff`, as a desk uses them: out, edited elsewhere, in again."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import yaml

from .conftest import Run, Write
from .test_claim_review import API, REVIEW


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "feed.json"
    path.write_text(json.dumps([REVIEW, API, {"@type": "Article"}, REVIEW]), encoding="utf-8")
    return path


def test_import_writes_a_knowledge_base_and_tells_what_it_left(command: Run, feed: Path, tmp_path: Path) -> None:
    told = command("kb", "import", feed, "-o", "reviews", errors=True)
    assert told.splitlines() == [
        f"claimcheck: {feed}: [1].claims[1]: left out: nobody has reviewed this claim",
        f"claimcheck: {feed}: [2]: left out: it is of the type Article, not a ClaimReview",
        f"claimcheck: {feed}: [3]: left out: it is the same as {feed}: [0]",
    ]
    event = yaml.safe_load((tmp_path / "reviews" / "events" / "claim-reviews-2021-03.yaml").read_text("utf-8"))
    assert event["statements"][0]["rating"] == "False"
    assert event["statements"][0]["claimant"] == "A. Poster"
    assert command("kb", "validate", "reviews").endswith("3 statements, 1 event, 3 sources; no mistakes\n")


def test_import_never_writes_over_anything(command: Run, feed: Path, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "notes.txt").write_text("mine", encoding="utf-8")
    assert "new or empty" in command("kb", "import", feed, "-o", "there", status=2, errors=True)
    nothing = tmp_path / "nothing.json"
    nothing.write_text("[]", encoding="utf-8")
    assert "nothing was written" in command("kb", "import", nothing, "-o", "new", status=2, errors=True)
    assert not (tmp_path / "new").exists()


def test_what_was_rated_false_refutes(command: Run, feed: Path) -> None:
    command("kb", "import", feed, "-o", "reviews")
    printed = command("--kb", "reviews", "--format", "json", "--exit-zero", "The Old Bridge was sold to a circus")
    stances = {
        evidence["stance"]
        for assertion in json.loads(printed)["documents"][0]["claims"][0]["assertions"]
        for reading in assertion["readings"]
        for evidence in reading["evidence"]
    }
    assert "supports" not in stances


def test_reviews_go_out_and_come_in_as_they_were(command: Run, feed: Path, tmp_path: Path) -> None:
    command("kb", "import", feed, "-o", "one")
    command("kb", "export", "--kb", "one", "--format", "claimreview", "-o", "out.json")
    described = json.loads((tmp_path / "out.json").read_text("utf-8"))
    command("kb", "import", "out.json", "-o", "same")
    assert command("kb", "diff", "one", "same") == "Nothing changed in meaning.\n"

    described["dataFeedElement"][0]["item"]["reviewRating"]["alternateName"] = "Half true"
    (tmp_path / "out.json").write_text(json.dumps(described), encoding="utf-8")
    command("kb", "import", "out.json", "-o", "two")
    changes = json.loads(command("kb", "diff", "one", "two", "--format", "json"))["changes"]
    assert len(changes) == 1
    assert changes[0]["id"] == "claim-reviews-2021-03/check-desk-bridge"
    assert changes[0]["fields"] == [{"field": "rating", "old": "False", "new": "Half true"}]


def test_a_table_goes_out_and_comes_in_with_exactly_the_edit(command: Run, write: Write, tmp_path: Path) -> None:
    base = write()
    command("kb", "export", "--kb", base, "-o", "rows.csv")
    command("kb", "import", "rows.csv", "--kb", base, "-o", "same")
    assert command("kb", "diff", base, "same") == "Nothing changed in meaning.\n"

    table = (tmp_path / "rows.csv").read_text("utf-8")
    assert table.count("at least 15") == 1
    (tmp_path / "rows.csv").write_text(table.replace("at least 15", "at least 20"), encoding="utf-8")
    command("kb", "import", "rows.csv", "--kb", base, "-o", "edited")
    assert command("kb", "diff", base, "edited", "--exit-code", status=1) == (
        "~ statement 2021-03-01-closure/crossed-council: The council counted 15 lorries or more.\n"
        "    value: at least 15 → at least 20\n"
    )


def test_a_mistake_in_a_table_is_told(command: Run, write: Write, tmp_path: Path) -> None:
    base = write()
    command("kb", "export", "--kb", base, "-o", "rows.csv")
    table = (tmp_path / "rows.csv").read_text("utf-8")
    (tmp_path / "rows.csv").write_text(table.replace("at least 15", "umpteen"), encoding="utf-8")
    told = command("kb", "import", "rows.csv", "--kb", base, "-o", "broken", status=2, errors=True)
    assert "umpteen" in told
    assert "2021-03-01-closure.yaml" in told


def test_which_verdicts_change(command: Run, write: Write, tmp_path: Path) -> None:
    old, new = write("old"), write("new", figure=("value: 9\n", "value: 16\n"))
    (tmp_path / "draft.md").write_text(
        "On 1 March 2021, 16 lorries crossed the Old Bridge.\n\nThe bridge is old.\n", encoding="utf-8"
    )
    printed = json.loads(command("kb", "diff", old, new, "--against", "draft.md", "--format", "json"))
    assert [one["id"] for one in printed["changes"]] == ["2021-03-01-closure/crossed-police"]
    assert len(printed["verdicts"]) == 1
    verdict = printed["verdicts"][0]
    assert verdict["old"] != verdict["new"]
    assert verdict["start"]["line"] == 1
    assert "2021-03-01-closure/crossed-police" in verdict["because"]
    assert "draft.md:1:1: " in command("kb", "diff", old, new, "--against", "draft.md")
    assert command("kb", "diff", old, old, "--against", "draft.md") == (
        "Nothing changed in meaning.\n\nNo verdict changes.\n"
    )


def test_two_revisions(command: Run, write: Write, tmp_path: Path) -> None:
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-C", str(tmp_path)]
    write()
    for arguments in (["init", "-q"], ["add", "kb"], ["commit", "-q", "-m", "one"]):
        subprocess.run([*git, *arguments], check=True)
    write(figure=("value: 9\n", "value: 10\n"))
    assert "9 → 10" in command("kb", "diff", "HEAD:kb", "kb")
    subprocess.run([*git, "commit", "-q", "-a", "-m", "two"], check=True)
    assert "9 → 10" in command("kb", "diff", "HEAD~1:kb", "HEAD:./kb")
    assert command("kb", "diff", "HEAD:kb", "kb") == "Nothing changed in meaning.\n"
    write(figure=("value: 9\n", "value: umpteen\n"))
    subprocess.run([*git, "commit", "-q", "-a", "-m", "three"], check=True)
    assert "HEAD:kb/events/2021-03-01-closure.yaml:" in command("kb", "diff", "HEAD:kb", "kb", status=2, errors=True)
    for wrong in ("HEAD:nothing", "nowhere:kb", "--output=x:kb", "HEAD:kb/names.yaml", "nothing"):
        assert command("kb", "diff", "--", wrong, "kb", status=2, errors=True)


@pytest.mark.parametrize("format", ["csv", "claims", "claimreview"])
def test_export_to_standard_output_and_to_a_file(command: Run, write: Write, tmp_path: Path, format: str) -> None:
    base = write()
    printed = command("kb", "export", "--kb", base, "--format", format)
    command("kb", "export", "--kb", base, "--format", format, "-o", "out")
    assert (tmp_path / "out").read_bytes().decode() == printed.replace("\r\n", "\n").replace(
        "\n", "\r\n" if format == "csv" else "\n"
    )


def test_wrong_options(command: Run, write: Write) -> None:
    base = write()
    assert "one of csv, claims, claimreview" in command(
        "kb", "export", "--kb", base, "--format", "xml", status=2, errors=True
    )
    assert "cannot be written" in command(
        "kb", "export", "--kb", base, "-o", "no/such/folder.csv", status=2, errors=True
    )
    assert "cannot be read" in command("kb", "import", "nothing.json", "-o", "new", status=2, errors=True)


def test_a_knowledge_base_sent_as_reviews_comes_in_rated(command: Run, write: Write) -> None:
    command("kb", "export", "--kb", write(), "--format", "claimreview", "-o", "out.json")
    assert command("kb", "import", "out.json", "-o", "in", errors=True) == ""
    assert "7 statements" in command("kb", "validate", "in")
