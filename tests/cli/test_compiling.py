"""Compiling that takes long enough to notice is seen on a terminal, and nowhere else."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.invented.knowledge import Invention

EVENTS = 30
NOTICED = f"of {EVENTS} events"
AT_ONCE = "import claimcheck.cli.progress as shown; shown._PATIENCE = shown._PERIOD = 0"
SCRIPT = f"import sys; {AT_ONCE}; from claimcheck.cli.exits import run; sys.exit(run(sys.argv[1:]))"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Invention(10 * EVENTS).write(tmp_path / "kb")
    return tmp_path / "kb"


def on_terminal(tmp_path: Path, *arguments: str) -> tuple[int, str]:
    """The status, and what a terminal gets of standard error."""
    leader, follower = pty.openpty()
    clean = {name: value for name, value in os.environ.items() if not name.startswith("CLAIMCHECK")}
    done = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=follower,
        env={**clean, "TERM": "xterm", "CLAIMCHECK_CACHE": str(tmp_path / "cache")},
    )
    os.close(follower)
    output = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:
            break
        if not part:
            break
        output += part
    os.close(leader)
    return done.wait(60), output.decode()


@pytest.mark.parametrize("command", [["kb", "compile"], ["kb", "compile", "-o", "OUT"], ["The fire took place."]])
def test_compiling_is_seen(tmp_path: Path, folder: Path, command: list[str]) -> None:
    arguments = [str(tmp_path / "out") if one == "OUT" else one for one in command]
    status, errors = on_terminal(tmp_path, *arguments, "--kb", str(folder))
    assert status == 0
    assert f"29 {NOTICED}" in errors
    assert errors.endswith("\x1b[2K")
    assert "events" not in on_terminal(tmp_path, "The fire took place.", "--kb", str(folder))[1] or "OUT" in command


def test_mistakes_leave_the_terminal_as_it_was(tmp_path: Path, folder: Path) -> None:
    event = sorted((folder / "events").iterdir())[-1]
    event.write_text(event.read_text().replace("source:", "sauce:"))
    status, errors = on_terminal(tmp_path, "The fire took place.", "--kb", str(folder))
    assert status == 2
    assert "did you mean 'source'?" in errors.partition("\x1b[?25h")[2]  # after the cursor is there again


def test_compiling_is_not_seen(tmp_path: Path, folder: Path) -> None:
    asked = ["The fire took place.", "--kb", str(folder)]
    assert on_terminal(tmp_path, *asked, "--no-progress") == (0, "")
    environment = os.environ | {"CLAIMCHECK_CACHE": str(tmp_path / "other")}
    piped = subprocess.run([sys.executable, "-c", SCRIPT, *asked], env=environment, capture_output=True, check=True)
    assert piped.stderr == b""
