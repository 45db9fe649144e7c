"""Answers that are kept once they were given: look-ups in large tables, and what is worked out of single words."""

from __future__ import annotations

from collections.abc import Callable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    K = TypeVar("K")
    V = TypeVar("V")

_KEPT = 50_000  # answers; beyond, asking begins anew, so that no stream of texts fills the memory (house)


class Answers(dict["K", "V"]):
    """`answers[question]` is what `ask` says of it. A look-up of what was asked before is that of a plain dict."""

    __slots__ = ("_ask",)

    def __init__(self, ask: Callable[[K], V]) -> None:
        self._ask = ask

    def __missing__(self, question: K) -> V:
        if len(self) >= _KEPT:
            self.clear()
        answer = self[question] = self._ask(question)
        return answer
