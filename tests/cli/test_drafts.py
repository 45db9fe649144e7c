"""Drafts: what they are read as, their dates, several at once and in several processes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .conftest import EXAMPLE, FALSE, TRUE, Command, Run


def verdicts(output: str) -> list[tuple[str, int, str]]:
    """Document, line and verdict of each claim of a JSON lines report."""
    claims = [json.loads(line) for line in output.splitlines()]
    return [(claim["document"], claim["start"]["line"], claim["verdict"]) for claim in claims]


def test_a_draft_is_read_by_its_suffix(inside: Run) -> None:
    Path("draft.md").write_text(f"---\ntitle: Peaks\n---\n\n# Peaks\n\n```\n{FALSE}.\n```\n\n{TRUE}. **{FALSE}.**\n")
    status, output, errors = inside("draft.md", "-f", "jsonl")
    assert (status, errors) == (1, "")
    assert verdicts(output) == [("draft.md", 11, "supported"), ("draft.md", 11, "refuted")]
    _, output, _ = inside("draft.md", "-f", "jsonl", "--from", "text", "--fail-on", "none")
    assert ("draft.md", 8, "refuted") in verdicts(output)


def test_sentences_wrap_and_questions_are_skipped(inside: Run) -> None:
    Path("draft.txt").write_text(f"Is {TRUE}?\n\nPeople say that Denali, in Alaska,\nis 20,500 feet tall.\n")
    _, output, _ = inside("draft.txt", "-f", "json")
    (document,) = json.loads(output)["documents"]
    assert [one["verdict"] for one in document["claims"]] == ["refuted"]
    (assertion,) = document["claims"][0]["assertions"]
    assert (assertion["start"]["line"], assertion["start"]["column"]) == (4, 4)
    assert len(document["skipped"]) == 1


def test_claims_and_drafts_together(inside: Run) -> None:
    Path("one.txt").write_text(f"{TRUE}.\n{FALSE}.\n")
    status, output, _ = inside(FALSE, "one.txt", "-f", "jsonl", TRUE)
    assert status == 1
    assert verdicts(output) == [
        ("<claim>", 1, "refuted"),
        ("one.txt", 1, "supported"),
        ("one.txt", 2, "refuted"),
        ("<claim 2>", 1, "supported"),
    ]


def test_the_date_of_a_draft(inside: Run) -> None:
    Path("draft.md").write_text("---\ndate: 2023-10-06\n---\n\nYesterday Mont Blanc was 4,805.59 metres high.\n")
    dates = {}
    for arguments in ([], ["--date", "2020-01-02"]):
        _, output, _ = inside("draft.md", "-f", "json", "--explain", *arguments)
        dates[tuple(arguments)] = output
    assert "2023-10-05" in dates[()] or "5 October 2023" in dates[()]
    assert "1 January 2020" in dates["--date", "2020-01-02"] or "2020-01-01" in dates["--date", "2020-01-02"]


def test_unreadable_drafts_do_not_stop_the_others(inside: Run) -> None:
    Path("good.txt").write_text(f"{TRUE}.\n")
    Path("bad.docx").write_bytes(b"PK\x03\x04 broken")
    Path("bad.txt").write_bytes(b"\x00\x01\x02")
    status, output, errors = inside("bad.docx", "good.txt", "bad.txt", "missing.txt", "-f", "jsonl")
    assert status == 2
    assert verdicts(output) == [("good.txt", 1, "supported")]
    lines = errors.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("claimcheck: error: ") for line in lines)
    for name in ("bad.docx", "bad.txt", "missing.txt"):
        assert sum(name in line for line in lines) == 1


def test_processes_give_the_same_in_the_same_order(command: Command, tmp_path: Path) -> None:
    names = []
    for number in range(7):
        names.append(f"{number}.txt")
        (tmp_path / names[-1]).write_text(f"{TRUE}.\n\n" * (7 - number) + f"{FALSE}.\n")
    (tmp_path / "4.txt").write_bytes(b"\x00")
    arguments = [*names, TRUE, "missing.txt"]
    views = [["jsonl"], ["text"], ["json"], ["markdown"], ["json", "--todo"], ["text", "--quiet", "--explain"]]
    for view in views:
        one = command(*arguments, "-f", *view, "--jobs", "1")
        two = command(*arguments, "-f", *view, "--jobs", "2")
        assert (one.returncode, two.returncode) == (2, 2)
        assert one.stdout == two.stdout
        assert sorted(one.stderr.splitlines()) == sorted(two.stderr.splitlines())
        assert one.stdout
    several = ["-o", "r.json", "-o", "r.csv", "-o", "-"]
    files = []
    for jobs in ("1", "2"):
        done = command(*arguments, *several, "--jobs", jobs)
        files.append([done.stdout, *((tmp_path / name).read_bytes() for name in ("r.json", "r.csv"))])
    assert files[0] == files[1]


@pytest.mark.parametrize("jobs", ["0", "-1", "two", "1e3", "9999", ""])
def test_impossible_numbers_of_processes(inside: Run, jobs: str) -> None:
    status, output, errors = inside(f"--jobs={jobs}" if jobs else "--jobs=", TRUE)
    assert (status, output) == (2, "")
    assert errors.startswith("claimcheck: error: --jobs takes a number of processes, 1 to 256, or auto") or not jobs


def test_progress(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("draft.txt").write_text(f"{TRUE}.\n\n" * 20)
    monkeypatch.setattr("claimcheck.cli.progress._PATIENCE", 0)
    monkeypatch.setattr("claimcheck.cli.progress._PERIOD", 0)
    quiet = inside("draft.txt", "draft.txt")
    assert quiet[2] == ""
    status, output, errors = inside("draft.txt", "draft.txt", "--progress")
    assert (status, output) == quiet[:2]
    assert "1 of 2 drafts  sentence 3 of 20" in errors
    assert "50%" in errors
    assert errors.endswith("\x1b[2K")
    assert inside("draft.txt", "--no-progress")[2] == ""


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interruption_leaves_whole_lines_and_no_files(tmp_path: Path, jobs: str) -> None:
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text(f"{TRUE}.\n{FALSE}.\n" * 60)
    (tmp_path / "report.md").write_text("what was here before")
    names = [f"{number:02}.txt" for number in range(30)] * 5
    environment = {**os.environ, "CLAIMCHECK_KB": str(EXAMPLE), "CLAIMCHECK_CACHE": str(tmp_path / "cache")}
    for arguments in (["-f", "jsonl"], ["-o", "report.md", "-o", "new.json"]):
        with (tmp_path / "lines").open("wb") as lines:
            done = subprocess.Popen(
                [sys.executable, "-m", "claimcheck", *names, *arguments, "--jobs", jobs],
                stdout=lines,
                stderr=subprocess.PIPE,
                cwd=tmp_path,
                env=environment,
            )
            waiting = time.monotonic() + (20 if "-f" in arguments else 2)
            while time.monotonic() < waiting and not (tmp_path / "lines").stat().st_size:
                time.sleep(0.05)
            done.send_signal(signal.SIGINT)
            _, errors = done.communicate(timeout=60)
        assert (done.returncode, errors) == (130, b"claimcheck: interrupted\n")
        text = (tmp_path / "lines").read_text()
        assert bool(text) == ("-f" in arguments)
        assert text[-1:] in ("", "\n")
        for line in text.splitlines():
            json.loads(line)
    assert (tmp_path / "report.md").read_text() == "what was here before"
    assert not [path for path in tmp_path.iterdir() if path.suffix in (".part", ".json")]


def test_what_is_left_to_research(inside: Run) -> None:
    Path("draft.txt").write_text(f"{TRUE}.\n\nMont Blanc was climbed by 30,000 people.\n\n{FALSE}.\n")
    status, output, _ = inside("draft.txt", "--todo")
    assert status == 1
    assert "Mont Blanc" in output
    assert "Denali" not in output
    _, output, _ = inside("draft.txt", "--todo", "-f", "jsonl")
    assert verdicts(output) == [("draft.txt", 3, "no-evidence")]
    _, output, _ = inside("draft.txt", "--todo", "--format", "yaml")
    import yaml

    stubs = list(yaml.safe_load_all(output))
    assert stubs
    assert "30,000" in output
    inside("draft.txt", "--todo", "-o", "todo.txt", "-o", "todo.yaml")
    assert "Denali" not in Path("todo.txt").read_text()
    assert "no-evidence" in Path("todo.txt").read_text()
