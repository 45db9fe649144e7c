"""The statements that are text alone, found by their words: a file beside the compiled knowledge base, or in memory."""

from __future__ import annotations

import os
from collections.abc import Iterator

from ..model import Statement
from .base import KnowledgeBase
from .search import TextIndex, write_text_index
from .store import open_store

TEXTS = "texts.index"
NEAREST = 10  # statements that are worth comparing with a claim (house)
_LEAST = 0.3  # the share of a claim's words, as they count, that a statement must have (house)
_WEIGHTS = {"says": 4}


class Texts:
    """Finds the text statements nearest to a claim. Opened when it is first asked."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        self._index: TextIndex | None = None

    def search(self, claim_text: str, limit: int = NEAREST) -> tuple[Statement, ...]:
        """The nearest first; none that shares little with the claim."""
        if self._index is None:
            self._index = _open(self._knowledge)
        statements = self._knowledge.statements
        return tuple(statements[hit.id] for hit in self._index.search(claim_text, limit, least=_LEAST))


def write_texts(knowledge: KnowledgeBase, folder: str) -> None:
    """Put the file into the folder of a new index."""
    with open(os.path.join(folder, TEXTS), "w+b") as stream:
        write_text_index(_documents(knowledge), _WEIGHTS, stream)


def _open(knowledge: KnowledgeBase) -> TextIndex:
    """The file's, where there is one; else made in memory."""
    try:
        return TextIndex(open_store(os.path.join(knowledge.folder or "", TEXTS)))
    except OSError:
        return TextIndex.build(_documents(knowledge), _WEIGHTS)


def _documents(knowledge: KnowledgeBase) -> Iterator[tuple[str, dict[str, str]]]:
    return ((one.id, {"says": one.says}) for one in knowledge.texts())
