"""A real scheduler and two workers on this machine, one of which is killed: what they do is what one process does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claimcheck.archive.run import Run as Folder

from .conftest import EXAMPLE, TEXTS, Run, write_lines

ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("CLAIMCHECK", "DASK"))}
MANY = [{"id": str(at), "text": TEXTS[at % 5], "else": "-" * 900} for at in range(1_000)]  # some parts


def start(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    with (folder / "log").open("ab") as log:
        return subprocess.Popen(
            [sys.executable, *arguments], cwd=folder, env=ENVIRONMENT, stdout=log, stderr=subprocess.STDOUT
        )


def wait_for(is_so: Callable[[], object], folder: Path) -> None:
    until = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < until, (folder / "log").read_text()
        time.sleep(0.01)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """A scheduler, told of in `scheduler.json`, and two workers, which run elsewhere."""
    folder = tmp_path / "cluster"
    folder.mkdir()
    file = str(tmp_path / "scheduler.json")
    own = ("--scheduler-file", file, "--no-dashboard", "--host", "127.0.0.1")
    started = [start(folder, "-m", "distributed.cli.dask_scheduler", *own, "--port", "0")]
    try:
        wait_for(lambda: os.path.exists(file), folder)
        for number in range(2):
            home = folder / f"worker-{number}"
            home.mkdir()
            of_worker = ("--nthreads", "1", "--no-nanny", "--local-directory", str(home))
            started.append(start(home, "-m", "distributed.cli.dask_worker", *own, *of_worker))
        yield started[1:]
    finally:
        for one in started:
            one.kill()
            one.wait()


def find_parts(folder: Path) -> list[str]:
    parts = folder / "out.jsonl.archive" / "parts"
    return [one for one in os.listdir(parts) if one.endswith(".part")] if parts.is_dir() else []


def test_a_worker_is_killed_midway(archive: Run, cluster: list[subprocess.Popen[bytes]], tmp_path: Path) -> None:
    """The one that is killed has parts to do, and had done some."""
    write_lines(tmp_path / "in.jsonl", MANY)
    assert archive("in.jsonl", "-o", "serial.jsonl", "--brief", "--jobs", "1")[0] == 0
    command = ("-m", "claimcheck", "archive", "--kb", str(EXAMPLE), "--date", "2024-06-01", "--brief")
    client = start(tmp_path, *command, "in.jsonl", "-o", "out.jsonl", "--cluster", "scheduler.json")
    try:
        wait_for(lambda: find_parts(tmp_path) or client.poll() is not None, tmp_path)
        cluster[0].send_signal(signal.SIGKILL)
        done = find_parts(tmp_path)
        plan = Folder(str(tmp_path / "out.jsonl")).read_plan()
        assert plan is not None, (tmp_path / "log").read_text()
        assert 0 < len(done) < len(plan.parts) - 6  # so many are given out ahead
        assert client.wait(60) == 0, (tmp_path / "log").read_text()
    finally:
        client.kill()
        client.wait()
    assert cluster[1].poll() is None
    found, serial = ((tmp_path / name).read_bytes().splitlines() for name in ("out.jsonl", "serial.jsonl"))
    assert sorted(found) == sorted(serial)
    assert found == serial


def test_what_a_worker_cannot_read_is_sent_to_it(archive: Run, tmp_path: Path) -> None:
    """In a process of its own, since the package has a loop of its own running from the moment it is loaded."""
    write_lines(tmp_path / "in.jsonl", MANY[:50])
    code = """
import os
from datetime import date
from threading import Lock
from claimcheck.archive import cluster, record, source, work
from claimcheck.pipeline import open_knowledge

knowledge = open_knowledge()
terms = work.Terms(knowledge=knowledge.digest, today=date(2024, 6, 1), brief=True)
examiner = work.Examiner(knowledge, terms)
cluster._OPENED["run"] = examiner, Lock()
columns = record.Columns(text="text", id="id", date=None)
opened = source.open_source("in.jsonl", source.Wanted(columns=columns))
for part in source.cut_sources([opened]):
    whole = examiner.check_part(part, opened)
    assert cluster.check_shipped("run", part, opened, None) == whole
    data = source.ship_part(part, opened)
    os.rename("in.jsonl", "gone.jsonl")
    assert cluster.check_shipped("run", part, opened, None) is None
    assert cluster.check_shipped("run", part, opened, data) == whole
"""
    running = start(tmp_path, "-c", code)
    assert running.wait(60) == 0, (tmp_path / "log").read_text()


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("gone.json", "--cluster: there is no scheduler file gone.json (or give an address: tcp://HOST:8786)"),
        ("tcp://127.0.0.1:1", "--cluster: no scheduler answers at tcp://127.0.0.1:1"),
    ],
)
def test_no_scheduler(archive: Run, tmp_path: Path, address: str, message: str) -> None:
    write_lines(tmp_path / "in.jsonl", MANY[:5])
    code = f"""
import sys
from claimcheck.archive import cluster
from claimcheck.cli.exits import run
cluster._WAIT = 0.5
sys.exit(run(["archive", "in.jsonl", "-o", "out.jsonl", "--cluster", "{address}"]))
"""
    running = start(tmp_path, "-c", code)
    assert running.wait(60) == 2
    assert message in (tmp_path / "log").read_text()


def test_without_the_extra(archive: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_lines(tmp_path / "in.jsonl", MANY[:5])
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delitem(sys.modules, "claimcheck.archive.cluster", raising=False)
    status, _, errors = archive("in.jsonl", "-o", "out.jsonl", "--cluster", "tcp://10.0.0.5:8786")
    assert status == 2
    assert "pip install 'claimcheck[cluster]'" in errors
    assert not (tmp_path / "out.jsonl.archive").exists()
