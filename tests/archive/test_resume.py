"""A run that is broken off is taken up where it was, and what many workers do is what one does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from claimcheck.archive.record import Columns
from claimcheck.archive.run import Run as Folder
from claimcheck.archive.source import Wanted, cut_sources, open_source

from .conftest import EXAMPLE, TEXTS, Run, make_records, read_lines, write_lines

WIDE = [{"id": str(at), "text": f"{TEXTS[at % 5]} " * 4, "else": "-" * 1_000} for at in range(400)]  # some parts


def start(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CLAIMCHECK")}
    environment = {**kept, "CLAIMCHECK_KB": str(EXAMPLE), "CLAIMCHECK_CACHE": str(folder / ".cache")}
    return subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "archive", "--date", "2024-06-01", *arguments],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def finished(folder: Path) -> list[str]:
    parts = folder / "out.jsonl.archive" / "parts"
    return [one for one in os.listdir(parts) if one.endswith(".part")] if parts.is_dir() else []


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_killed_and_taken_up(archive: Run, tmp_path: Path, jobs: str) -> None:
    """Nothing of what was done is done again, nothing is lost or there twice, and half-written parts are done anew."""
    write_lines(tmp_path / "in.jsonl", WIDE)
    assert archive("in.jsonl", "-o", "whole.jsonl", "--brief", "--jobs", "1")[0] == 0
    running = start(tmp_path, "in.jsonl", "-o", "out.jsonl", "--brief", "--jobs", jobs)
    while not finished(tmp_path) and running.poll() is None:
        time.sleep(0.01)
    os.kill(running.pid, signal.SIGKILL)
    running.communicate()
    done = finished(tmp_path)
    assert done
    assert not (tmp_path / "out.jsonl").exists()
    parts = tmp_path / "out.jsonl.archive" / "parts"
    times = {name: (parts / name).stat().st_mtime_ns for name in done}
    plan = Folder("out.jsonl").read_plan()
    assert plan is not None
    assert len(plan.parts) > len(done)
    missing = next(part.number for part in plan.parts if f"{part.number:06}.part" not in done)
    (parts / f"{missing:06}.part").write_bytes((parts / done[0]).read_bytes()[:-100])
    (parts / f"{missing:06}.part.77.aside").write_bytes(b"half")
    seen: dict[str, int] = {}
    drop = Folder.drop_parts

    def look(self: Folder) -> None:
        seen.update({name: (parts / name).stat().st_mtime_ns for name in os.listdir(parts)})
        drop(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Folder, "drop_parts", look)
        status, _, errors = archive("in.jsonl", "-o", "out.jsonl", "--brief")
    assert status == 0, errors
    assert f"{len(done)} of {len(plan.parts)} parts were done before" in errors
    assert times.items() <= seen.items()
    assert set(seen) == {f"{part.number:06}.part" for part in plan.parts}
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert not parts.exists()


def test_interrupted(archive: Run, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", WIDE)
    running = start(tmp_path, "in.jsonl", "-o", "out.jsonl", "--brief", "--jobs", "1")
    while not finished(tmp_path) and running.poll() is None:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    _, errors = running.communicate()
    assert (running.returncode, errors) == (130, b"claimcheck: interrupted; the same command goes on where it was\n")
    status, _, said = archive("in.jsonl", "-o", "out.jsonl", "--brief")
    assert status == 0
    assert "were done before" in said


def test_jobs_do_not_change_a_byte(archive: Run, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", [*WIDE[:100], {"text": 5}, *make_records(200)])
    for jobs in ("1", "2"):
        status, _, errors = archive("in.jsonl", "-o", f"out{jobs}.jsonl", "--jobs", jobs)
        assert status == 0, errors
    assert (tmp_path / "out1.jsonl").read_bytes() == (tmp_path / "out2.jsonl").read_bytes()
    assert (tmp_path / "out1.jsonl.rejects.jsonl").read_bytes() == (tmp_path / "out2.jsonl.rejects.jsonl").read_bytes()


def test_what_is_done_is_not_done_again(archive: Run, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", make_records(5))
    archive("in.jsonl", "-o", "out.jsonl")
    before = (tmp_path / "out.jsonl").stat().st_mtime_ns
    status, _, errors = archive("in.jsonl", "-o", "out.jsonl")
    assert status == 0
    assert "out.jsonl is done already (--restart does it anew)" in errors
    assert (tmp_path / "out.jsonl").stat().st_mtime_ns == before
    (tmp_path / "out.jsonl").unlink()
    assert archive("in.jsonl", "-o", "out.jsonl")[0] == 0
    (tmp_path / "out.jsonl").write_text("mine")
    status, _, errors = archive("in.jsonl", "-o", "out.jsonl")
    assert status == 2
    assert "out.jsonl is not what the run wrote there" in errors
    assert archive("in.jsonl", "-o", "out.jsonl", "--restart")[0] == 0
    assert len(read_lines(tmp_path / "out.jsonl")) == 6


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["--as-of", "2020-01-01"], "--as-of was none, and is 2020-01-01"),
        (["--brief"], "--brief was no, and is yes"),
        (["--min-reliability", "b"], "--min-reliability was none, and is B"),
        (["--id-column", "date"], "the id column of in.jsonl was id, and is date"),
        (["--date", "2023-01-01"], "--date was 2024-06-01, and is 2023-01-01"),
        (["--kb", str(EXAMPLE.parent / "earthquakes")], "the knowledge base was another one (Heights of mountains"),
        (["more.jsonl"], "the inputs were in.jsonl"),
    ],
)
def test_another_run_is_refused_with_what_differs(
    archive: Run, tmp_path: Path, arguments: list[str], what: str
) -> None:
    write_lines(tmp_path / "in.jsonl", make_records(5))
    write_lines(tmp_path / "more.jsonl", make_records(5))
    archive("in.jsonl", "-o", "out.jsonl")
    status, _, errors = archive("in.jsonl", "-o", "out.jsonl", *arguments)
    assert status == 2
    assert what in errors
    assert "(--restart begins anew, or name another output)" in errors
    assert archive("in.jsonl", "-o", "out.jsonl", *arguments, "--restart")[0] == 0


def test_a_changed_input_is_refused(archive: Run, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", make_records(5))
    archive("in.jsonl", "-o", "out.jsonl")
    write_lines(tmp_path / "in.jsonl", make_records(6))
    status, _, errors = archive("in.jsonl", "-o", "out.jsonl")
    assert status == 2
    assert "in.jsonl has changed" in errors


@pytest.mark.parametrize("end", [b"", b"\n"])
def test_parts_hold_every_line_once(tmp_path: Path, end: bytes) -> None:
    path = tmp_path / "in.jsonl"
    lines = [b'{"text": "%d"}' % (10 ** (at % 300)) for at in range(3_000)]
    path.write_bytes(b"\n".join(lines) + end)
    source = open_source(str(path), Wanted(columns=Columns(text="text", id=None, date=None)))
    parts = list(cut_sources([source]))
    assert len(parts) > 3
    data = path.read_bytes()
    assert b"".join(data[one.start : one.start + one.length] for one in parts) == data
    assert [one.first for one in parts] == [1 + data[: one.start].count(b"\n") for one in parts]
    assert sum(one.texts for one in parts) == len(lines)
