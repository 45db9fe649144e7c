"""Questions on a terminal: an answer that is one of many, found by its beginning, its words, or its number."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence

from ..choice import find_ids, find_near
from ..errors import UsageError

_SHOWN = 12


class Asker:
    """Asks on standard error and reads standard input, so that standard output stays what is wanted of the command."""

    def ask(self, question: str, *, default: str = "", needed: bool = False) -> str:
        """One line; the default where it is empty."""
        while True:
            shown = f"{question} [{default}]: " if default else f"{question}: "
            answer = self._read(shown) or default
            if answer or not needed:
                return answer
            self.tell("an answer is needed here")

    def ask_until(self, question: str, accept: Callable[[str], str], *, default: str = "", needed: bool = False) -> str:
        """What `accept` makes of the answer; asks again, saying why, while it raises UsageError."""
        while True:
            answer = self.ask(question, default=default, needed=needed)
            if not answer:
                return answer
            try:
                return accept(answer)
            except UsageError as error:
                self.tell(str(error))

    def choose(
        self, question: str, known: Mapping[str, Sequence[str]], *, needed: bool = True, first: Sequence[str] = ()
    ) -> str:
        """One of the ids, by its beginning or words of its spellings; several are listed with numbers to choose by.

        `?` lists them, those in `first` before the others. "" where the answer is empty and none is needed.
        """
        shown: Sequence[str] = ()
        if first:
            shown = self._list(first, known)
        while True:
            answer = self._read(f"{question}: ")
            if not answer and not needed:
                return ""
            if answer == "?":
                shown = self._list([*first, *(one for one in known if one not in first)], known)
            elif answer.isdecimal() and answer not in known and 1 <= int(answer) <= len(shown):
                return self._chosen(shown[int(answer) - 1], known)
            elif found := find_ids(answer, known):
                if len(found) == 1:
                    return self._chosen(found[0], known)
                shown = self._list(found, known)
            elif near := find_near(answer, known):
                self.tell(f"there is no {answer!r}; near it:")
                shown = self._list(near, known)
            else:
                self.tell(
                    f"there is no {answer!r}; ? lists them" if answer else "an answer is needed here; ? lists them"
                )

    def agree(self, question: str) -> bool:
        return self._read(f"{question} [y/N]: ").lower() in ("y", "yes")

    def tell(self, text: str) -> None:
        self._write(f"  {text}\n")

    def _chosen(self, one: str, known: Mapping[str, Sequence[str]]) -> str:
        title = _title(one, known)
        self.tell(f"{one}: {title}" if title else one)
        return one

    def _list(self, ids: Sequence[str], known: Mapping[str, Sequence[str]]) -> Sequence[str]:
        shown = ids[:_SHOWN]
        for number, one in enumerate(shown, start=1):
            title = _title(one, known)
            self.tell(f"{number:>2}  {one}" + (f"  {title}" if title else ""))
        if len(ids) > len(shown):
            self.tell(f"    and {len(ids) - len(shown):,} more: write some of it")
        return shown

    def _read(self, question: str) -> str:
        self._write(question)
        line = sys.stdin.readline()
        if not line:
            raise UsageError("the answers ended; nothing was written")
        return line.strip()

    def _write(self, text: str) -> None:
        encoding = getattr(sys.stderr, "encoding", None) or "ascii"
        sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stderr.flush()


def _title(one: str, known: Mapping[str, Sequence[str]]) -> str:
    """The title, "" where it says no more than the id."""
    title = next(iter(known[one]), "")
    return "" if title.lower() == one.replace("-", " ") else title
