"""The example on earthquakes, judged by the command alone: a domain that the program has no code for."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
EXAMPLE = ROOT / "examples" / "earthquakes"
ROWS: list[dict[str, Any]] = yaml.safe_load((HERE / "earthquakes.yaml").read_text(encoding="utf-8"))
SHOWN: list[tuple[str, str]] = re.findall(
    r"^\$ claimcheck (.*)\n((?:(?!\$ |```).*\n)*)", (EXAMPLE / "README.md").read_text(encoding="utf-8"), re.MULTILINE
)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def run_claimcheck(cache: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CLAIMCHECK", "NO_COLOR"))}
    return subprocess.run(
        [sys.executable, "-m", "claimcheck", *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**kept, "CLAIMCHECK_CACHE": str(cache), "PYTHONUTF8": "1"},
        cwd=ROOT,
        timeout=60,
        check=False,
    )


def find_sides(claim: dict[str, Any]) -> dict[str, set[str]]:
    """The ids of the statements that stand for a judged claim, against it, and for its look-alikes."""
    sides: dict[str, set[str]] = {"supports": set(), "contradicts": set(), "alike": set()}
    for assertion in claim["assertions"]:
        for reading in assertion["readings"]:
            for one in reading["evidence"]:
                sides.setdefault(one["stance"], set()).add(one["statement"]["id"])
        sides["alike"].update(one["statement"]["id"] for one in assertion["look_alikes"])
    return sides


def _rows() -> list[Any]:
    return [
        pytest.param(row, id=row["claim"], marks=[pytest.mark.xfail(reason=row["pending"])] if "pending" in row else [])
        for row in ROWS
    ]


@pytest.mark.parametrize("row", _rows())
def test_claim(row: dict[str, Any], cache: Path) -> None:
    done = run_claimcheck(cache, "--kb", "examples/earthquakes", row["claim"], "--format", "json")
    ((claim,),) = (document["claims"] for document in json.loads(done.stdout)["documents"])
    assert claim["verdict"] == row["verdict"]
    sides = find_sides(claim)
    assert set(row.get("for", ())) <= sides["supports"]
    assert set(row.get("against", ())) <= sides["contradicts"]
    assert set(row.get("alike", ())) <= sides["alike"]


def test_the_knowledge_base_is_clean(cache: Path) -> None:
    done = run_claimcheck(cache, "kb", "lint", "examples/earthquakes")
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(("command", "output"), SHOWN, ids=[command for command, _ in SHOWN])
def test_readme_shows_what_is_printed(command: str, output: str, cache: Path) -> None:
    assert run_claimcheck(cache, *shlex.split(command)).stdout.strip() == output.strip()


def test_readme_shows_five_commands() -> None:
    assert len(SHOWN) == 5
