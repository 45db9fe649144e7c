"""Archives of made-up texts about mountains, and running the command on them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from claimcheck.cli.exits import run

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "mountains"

TEXTS = (
    "Denali is 20,310 feet tall.",
    "Denali is 20,500 feet tall. Mount Everest stands 29,032 feet above the sea.",
    "Mont Blanc is 4,806 metres high, climbers say.\n\nEverest is 8,849 metres high. It was a lovely morning.",
    "Who knows?",
    "K2 is “8,611 m” high; the summit of Everest, 8,850 metres.",
)

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs `claimcheck archive` in this process and an empty folder: its status, output and errors."""
    for name in list(os.environ):
        if name.startswith(("CLAIMCHECK", "NO_COLOR", "COLUMNS")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("CLAIMCHECK_KB", str(EXAMPLE))
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path / ".cache"))
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        status = run(["archive", "--date", "2024-06-01", *arguments])
        captured = capfd.readouterr()
        return status, captured.out, captured.err

    return call


def make_records(count: int) -> list[dict[str, Any]]:
    return [
        {"id": f"t{at}", "text": TEXTS[at % len(TEXTS)], "date": f"2024-01-{at % 28 + 1:02}"} for at in range(count)
    ]


def write_lines(path: Path, records: Iterable[Mapping[str, Any]]) -> None:
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records), encoding="utf-8")


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
