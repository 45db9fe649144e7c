"""Reports in files: the format of their suffix, whole or not at all."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.cli.output import write_whole
from claimcheck.errors import InputError

from .conftest import EXAMPLE, FALSE, TRUE, Run


def test_each_suffix_has_its_format(inside: Run) -> None:
    names = ["r.json", "r.jsonl", "r.md", "r.txt", "r.csv", "r.html", "r.sarif", "r.JSON"]
    status, output, errors = inside(FALSE, *[part for name in names for part in ("-o", name)])
    assert (status, output, errors) == (1, "", "")
    assert json.loads(Path("r.json").read_text())["schema"] == "claimcheck/1"
    assert Path("r.json").read_text() == Path("r.JSON").read_text()
    assert json.loads(Path("r.jsonl").read_text())["verdict"] == "refuted"
    assert json.loads(Path("r.sarif").read_text())["version"] == "2.1.0"
    assert Path("r.html").read_text().startswith("<!")
    assert "refuted" in Path("r.txt").read_text()


@pytest.mark.parametrize("name", ["report.out", "report", "report.md"])
def test_one_file_takes_the_format_that_is_named(inside: Run, name: str) -> None:
    assert inside(TRUE, "--format", "json", "-o", name)[:2] == (0, "")
    assert json.loads(Path(name).read_text())["documents"]


def test_a_dash_is_standard_output(inside: Run) -> None:
    plain = inside(TRUE)
    both = inside(TRUE, "-o", "r.json", "-o", "-")
    assert both == plain
    assert Path("r.json").exists()
    assert json.loads(inside(TRUE, "-o", "r.md", "-o", "-", "-f", "json")[1])["documents"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "r.xyz"], "r.xyz: .xyz stands for no format (one of .txt, .json"),
        (["-o", "report"], "report: it has no suffix (one of "),
        (["-o", "nowhere/r.json"], "--output: there is no folder nowhere"),
        (["-o", "folder"], "--output: folder is a directory"),
        (["-o", "draft.txt"], "--output: draft.txt is a draft that is to be checked"),
        (["-o", "r.json", "-o", "./r.json"], "--output names the same file twice"),
        (["-o", "-", "-o", "-"], "--output names the same file twice"),
        (["-o", "r.json", "-o", "r.xyz"], "r.xyz: .xyz stands for no format"),
        (["-o", "r.json", "--format", "jsn"], "--format is one of "),
    ],
)
def test_files_that_cannot_be_written(inside: Run, arguments: list[str], message: str) -> None:
    Path("folder").mkdir()
    Path("draft.txt").write_text(TRUE)
    status, output, errors = inside("draft.txt", *arguments)
    assert (status, output) == (2, "")
    assert errors.startswith(f"claimcheck: error: {message}")
    assert sorted(path.name for path in Path().iterdir() if path.name != ".cache") == ["draft.txt", "folder"]
    assert Path("draft.txt").read_text() == TRUE


def test_what_was_there_keeps_its_permissions_and_links(tmp_path: Path) -> None:
    target, link = tmp_path / "kept.md", tmp_path / "link.md"
    target.write_text("before")
    target.chmod(0o640)
    link.symlink_to(target)
    write_whole(str(link), b"after")
    assert link.is_symlink()
    assert target.read_bytes() == b"after"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    write_whole(str(tmp_path / "new.md"), b"new")
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE((tmp_path / "new.md").stat().st_mode) == 0o666 & ~mask
    write_whole("/dev/null", b"gone")


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.md"
    target.write_text("before")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(InputError, match=r"report\.md cannot be written: No space left on device"):
        write_whole(str(target), b"after")
    assert [path.name for path in tmp_path.iterdir()] == ["report.md"]
    assert target.read_text() == "before"


def test_what_could_be_checked_is_written(inside: Run) -> None:
    Path("good.txt").write_text(TRUE)
    status, _, errors = inside("good.txt", "missing.md", "-o", "r.json")
    assert status == 2
    assert "missing.md" in errors
    assert [one["name"] for one in json.loads(Path("r.json").read_text())["documents"]] == ["good.txt"]
    assert inside("missing.md", "-o", "none.json")[0] == 2
    assert not Path("none.json").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_disk_is_told_once(tmp_path: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "claimcheck", "--kb", str(EXAMPLE), TRUE],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "CLAIMCHECK_CACHE": str(tmp_path)},
            check=False,
        )
    expected = b"claimcheck: error: standard output cannot be written: No space left on device\n"
    assert (done.returncode, done.stderr) == (2, expected)


def test_who_stops_reading_is_not_bothered(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "--kb", str(EXAMPLE), TRUE],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "CLAIMCHECK_CACHE": str(tmp_path)},
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(60) == 0
