"""The command, run as a user runs it: in a process of its own, against the example knowledge base."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.cli.exits import run

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "mountains"

TRUE = "Denali is 20,310 feet tall"
FALSE = "Denali is 20,500 feet tall"

Command = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def command(tmp_path: Path) -> Command:
    """Runs `claimcheck` with arguments, and `stdin` bytes, `env` changes or a `cwd` where given."""

    def call(
        *arguments: str, stdin: bytes = b"", env: dict[str, str] | None = None, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("CLAIMCHECK", "NO_COLOR"))}
        environment = {
            **kept,
            "CLAIMCHECK_KB": str(EXAMPLE),
            "CLAIMCHECK_CACHE": str(tmp_path / "cache"),
            **(env or {}),
        }
        return subprocess.run(
            [sys.executable, "-m", "claimcheck", *arguments],
            input=stdin,
            capture_output=True,
            env=environment,
            cwd=cwd or tmp_path,
            timeout=60,
            check=False,
        )

    return call


def error_line(done: subprocess.CompletedProcess[bytes]) -> str:
    """The one line on standard error, where there is one and nothing else went wrong."""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1, done.stderr.decode()
    return lines[0]


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs the command in this process and an empty folder: its status, output and errors."""
    for name in list(os.environ):
        if name.startswith(("CLAIMCHECK", "NO_COLOR", "COLUMNS")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("CLAIMCHECK_KB", str(EXAMPLE))
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path / ".cache"))
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        status = run(arguments)
        captured = capfd.readouterr()
        return status, captured.out, captured.err

    return call
