"""What each text's verdicts depend on, looked up from the other side: by measure, place and event.

A store beside the findings, derived from them and the texts; `stale` reads it. Texts and asks are numbered from 0.
"""

from __future__ import annotations

import marshal
from array import array
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import BinaryIO, TypeVar

from ..errors import InputError
from ..knowledge.store import DamagedStoreError, Store, StoreWriter
from .question import Ask, unpack_claim
from .work import Text, pack_text, unpack_text

K = TypeVar("K", bytes, str)

WORDS = ""  # stands for the measure of plain words, which have none


class LedgerWriter:
    """Takes texts in order, each with its asks. Equal asks are kept once."""

    def __init__(self, stream: BinaryIO) -> None:
        self._writer = StoreWriter(stream)
        self._numbers: dict[bytes, int] = {}
        self._texts_of: list[array[int]] = []
        self._questions: dict[str, dict[bytes, array[int]]] = {}
        self._scenes: dict[bytes, array[int]] = {}
        self._named: dict[str, array[int]] = {}
        self._by_words = array("I")
        self._count = 0

    def intern(self, asks: Iterable[Ask]) -> tuple[int, ...]:
        """Their numbers here."""
        return tuple(self._intern(one) for one in asks)

    def _intern(self, ask: Ask) -> int:
        key = blake2b(ask.claim, digest_size=16).digest()
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._texts_of)
            self._texts_of.append(array("I"))
            self._writer.add("asks", str(number), marshal.dumps((ask.claim, ask.outcome)))
            for question in ask.questions:
                measure = unpack_claim(question).assertions[0].measure
                _post(self._questions.setdefault(measure or WORDS, {}), question, number)
            if ask.scene:
                _post(self._scenes, ask.scene, number)
            for event in ask.events:
                _post(self._named, event, number)
        return number

    def add(self, text: Text) -> None:
        """Its asks by their numbers here."""
        for ask in text.asks:
            self._texts_of[ask].append(self._count)
        if text.by_words:
            self._by_words.append(self._count)
        self._writer.add("texts", str(self._count), marshal.dumps(pack_text(text)))
        self._count += 1

    def close(self) -> None:
        for number, texts in enumerate(self._texts_of):
            self._writer.add("texts of", str(number), texts.tobytes())
        for measure, questions in self._questions.items():
            self._writer.add(
                "questions", measure, marshal.dumps([(key, one.tobytes()) for key, one in questions.items()])
            )
        self._writer.add("scenes", "scenes", marshal.dumps([(key, one.tobytes()) for key, one in self._scenes.items()]))
        for event, asks in self._named.items():
            self._writer.add("named", event, asks.tobytes())
        self._writer.add("by words", "by words", self._by_words.tobytes())
        self._writer.close()


def _post(table: dict[K, array[int]], key: K, number: int) -> None:
    numbers = table.setdefault(key, array("I"))
    if not numbers or numbers[-1] != number:
        numbers.append(number)


class Ledger:
    """The tables that a `LedgerWriter` wrote to the file at `path`. Raises InputError where they are not whole."""

    def __init__(self, path: str) -> None:
        from mmap import ACCESS_READ, mmap

        try:
            with open(path, "rb") as stream:
                self._store = Store(mmap(stream.fileno(), 0, access=ACCESS_READ))
        except (OSError, ValueError, DamagedStoreError) as error:
            raise InputError(f"{path} cannot be read: {error} (run the archive anew with --restart)") from error
        self._asks, self._texts = self._store.table("asks"), self._store.table("texts")
        self._texts_of = self._store.table("texts of")

    def __len__(self) -> int:
        return len(self._texts)

    def measures(self) -> Iterator[str]:
        """Those of which something is asked; `WORDS` for plain words."""
        return iter(self._store.table("questions"))

    def questions(self, measure: str) -> Iterator[tuple[bytes, memoryview]]:
        """Each question of the measure, with the numbers of the asks that ask it."""
        return _unpack(self._store.table("questions"), measure)

    def scenes(self) -> Iterator[tuple[bytes, memoryview]]:
        return _unpack(self._store.table("scenes"), "scenes")

    def naming(self, event: str) -> memoryview:
        """The asks of claims that name the event."""
        return self._store.table("named").get(event, memoryview(b"")).cast("I")

    def by_words(self) -> memoryview:
        """The texts of which something was left to the statements that are text alone."""
        return self._store.table("by words")["by words"].cast("I")

    def ask(self, number: int) -> tuple[bytes, bytes]:
        """The packed claim, and its outcome when it was last judged."""
        claim, outcome = marshal.loads(self._asks.value_at(number))
        return claim, outcome

    def texts_of(self, ask: int) -> memoryview:
        return self._texts_of.value_at(ask).cast("I")

    def text(self, number: int) -> Text:
        return unpack_text(marshal.loads(self._texts.value_at(number)))


def _pack(table: Mapping[bytes, array[int]]) -> bytes:
    return marshal.dumps([(key, numbers.tobytes()) for key, numbers in table.items()])


def _unpack(table: Mapping[str, memoryview], key: str) -> Iterator[tuple[bytes, memoryview]]:
    if key in table:
        for held, numbers in marshal.loads(table[key]):
            yield held, memoryview(numbers).cast("I")
