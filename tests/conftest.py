"""What all tests share: golden files, kept byte for byte."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Matches = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files anew instead of comparing")


@pytest.fixture
def matches_golden(request: pytest.FixtureRequest) -> Matches:
    """Compares a text with the golden file at a path, or writes it there with --update-golden."""
    update = request.config.getoption("--update-golden")

    def compare(path: Path, text: str) -> None:
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.exists(), f"{path} is missing: run pytest --update-golden"
        assert text == path.read_bytes().decode()

    return compare
