"""A small knowledge base of one event, whose toll rose."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.knowledge import KnowledgeBase
from claimcheck.pipeline import open_knowledge

LANDSLIP = Path(__file__).parent / "landslip"


@pytest.fixture(scope="session")
def landslip() -> KnowledgeBase:
    return open_knowledge([LANDSLIP])


@pytest.fixture(scope="session")
def shipped() -> KnowledgeBase:
    return open_knowledge()
