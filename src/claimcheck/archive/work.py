"""A part of an archive -> what it comes to, in bytes: the one function that every worker runs, wherever it runs.

The bytes are a store: `findings` and `rejects` are lines of JSON, `texts` and `asks` for the ledger, `counts` the rest.
"""

from __future__ import annotations

import marshal
from collections import Counter
from collections.abc import Callable
from datetime import date
from io import BytesIO
from operator import attrgetter
from typing import Any
from zlib import compress, crc32, decompress

from ..dataclass import dataclass, field, names_of
from ..document.text import split_whole
from ..errors import InputError
from ..knowledge import KnowledgeBase
from ..knowledge.store import DamagedStoreError, Store, StoreWriter
from ..model import CheckedDocument, Document, JudgedClaim, Reliability, Stance
from ..report.json_format import Json, describe_claim, write_json
from .question import Ask, Watcher, read_asks
from .record import Record, Reject
from .source import Part, Source, read_part

SCHEMA = "claimcheck/1"
_HELD = ("findings", "rejects", "texts", "asks", "counts")
_FAST = 1  # of zlib's levels; findings repeat themselves so much that it makes a tenth of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """On what terms texts are checked. `knowledge` is the digest of the knowledge base, `today` the day of texts that
    have no date of their own; with `brief`, findings leave out the claim as a report shows it."""

    knowledge: str
    today: date
    as_of: date | None = None
    min_reliability: Reliability | None = None
    brief: bool = False


PackedClaim = tuple[int, int, int, int, str]
"""Line, column and offset where a claim begins, the offset where it ends, and its verdict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A checked text: where it stands, the CRC-32 of its words, how many bytes its findings take, its `claims`, and
    which of the asks are its own. `by_words` as in `Watcher`."""

    source: int
    number: int
    id: str
    start: int
    length: int
    check: int
    size: int
    claims: tuple[PackedClaim, ...]
    asks: tuple[int, ...]
    by_words: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a part comes to. `verdicts` counts its claims, `silent` the texts that make none."""

    findings: bytes
    rejects: bytes
    texts: tuple[Text, ...]
    asks: tuple[Ask, ...]
    rejected: int
    silent: int
    verdicts: dict[str, int] = field(default_factory=dict)


class Examiner:
    """Checks the texts of an archive against one knowledge base. Raises InputError where that is another one than the
    run began with."""

    def __init__(self, knowledge: KnowledgeBase, terms: Terms) -> None:
        if knowledge.digest != terms.knowledge:
            raise InputError("the knowledge base has changed since the run began (--restart begins anew)")
        self._brief, self._lexicon = terms.brief, knowledge.lexicon
        self.watcher = Watcher(knowledge, today=terms.today, as_of=terms.as_of, min_reliability=terms.min_reliability)

    def check_part(
        self, part: Part, source: Source, data: bytes | None = None, *, pause: Callable[[], None] = lambda: None
    ) -> bytes:
        """A packed `Result`. `pause` is called before each record, and may put an end to the work by raising."""
        gathered = Gathered()
        for one in read_part(part, source, data):
            pause()
            if isinstance(one, Reject):
                gathered.reject(one, source)
            else:
                self.check_record(one, source, part.source, gathered)
        return gathered.pack()

    def check_record(self, record: Record, source: Source, number: int, gathered: Gathered) -> CheckedDocument:
        """One text, whose findings and asks go to `gathered`."""
        name = record.id if record.id is not None else f"{source.path}:{record.number}"
        document = Document(name=name, text=record.text, blocks=split_whole(record.text), date=record.date)
        self.watcher.forget()
        checked = self.watcher.check_document(document)
        lines = [self.write_finding(one, name, source, record.number) for one in checked.claims]
        gathered.add(record, name, number, checked, lines, self.watcher)
        return checked

    def write_finding(self, judged: JudgedClaim, id: str, source: Source, number: int) -> bytes:
        """One line of JSON, whose `claim` is that of a report on the claim, byte for byte."""
        finding: Json = {
            "schema": SCHEMA,
            "id": id,
            "file": source.path,
            "record": number,
            "line": judged.start.line,
            "column": judged.start.column,
            "sentence": judged.claim.text,
            "verdict": str(judged.verdict),
            "statements": list(find_grounds(judged)),
        }
        if not self._brief:
            finding["claim"] = describe_claim(judged, self._lexicon)
        return write_json(finding, indent=None).encode("utf-8") + b"\n"


def find_grounds(judged: JudgedClaim) -> tuple[str, ...]:
    """The ids of the statements that the verdict rests on, each once, the strongest of each event first."""
    return tuple(
        dict.fromkeys(
            one.statement.id
            for assertion in judged.assertions
            for reading in assertion.readings
            for one in reading.evidence
            if one.decides and one.stance is not Stance.RELATED
        )
    )


class Gathered:
    """What has been found so far."""

    def __init__(self) -> None:
        self._findings, self._rejects = BytesIO(), BytesIO()
        self._texts: list[tuple[Any, ...]] = []
        self._asks: dict[Ask, int] = {}
        self._verdicts: Counter[str] = Counter()
        self._rejected = self._silent = 0

    def reject(self, one: Reject, source: Source) -> None:
        line = write_json({"file": source.path, "record": one.number, "reason": one.reason}, indent=None)
        self._rejects.write(line.encode("utf-8") + b"\n")
        self._rejected += 1

    def add(
        self, record: Record, id: str, source: int, checked: CheckedDocument, lines: list[bytes], watcher: Watcher
    ) -> None:
        asks = dict.fromkeys(self._asks.setdefault(one, len(self._asks)) for one in read_asks(watcher.asked))
        found = b"".join(lines)
        self._findings.write(found)
        text = Text(
            source=source,
            number=record.number,
            id=id,
            start=record.start,
            length=record.length,
            check=check_text(record.text),
            size=len(found),
            claims=tuple(
                (one.start.line, one.start.column, one.start.offset, one.end.offset, str(one.verdict))
                for one in checked.claims
            ),
            asks=tuple(asks),
            by_words=watcher.by_words,
        )
        self._texts.append(pack_text(text))
        self._verdicts.update(str(one.verdict) for one in checked.claims)
        self._silent += not lines

    def pack(self) -> bytes:
        stream = BytesIO()
        writer = StoreWriter(stream)
        asks = [(one.claim, one.questions, one.scene, one.events, one.outcome) for one in self._asks]
        held = (
            compress(self._findings.getvalue(), _FAST),
            self._rejects.getvalue(),
            marshal.dumps(self._texts),
            marshal.dumps(asks),
            marshal.dumps((self._rejected, self._silent, dict(self._verdicts))),
        )
        for name, content in zip(_HELD, held, strict=True):
            writer.add("part", name, content)
        writer.close()
        return stream.getvalue()

    def result(self) -> Result:
        return unpack_result(self.pack())


def pack_text(one: Text) -> tuple[Any, ...]:
    packed: tuple[Any, ...] = _read_text(one)
    return packed


def unpack_text(packed: tuple[Any, ...]) -> Text:
    return Text(**dict(zip(_TEXT, packed, strict=True)))


_TEXT = names_of(Text)
_read_text = attrgetter(*_TEXT)


def check_text(text: str) -> int:
    return crc32(text.encode("utf-8", "surrogatepass"))


def verify_result(packed: bytes) -> None:
    """Raises DamagedStoreError where the bytes are not whole."""
    _read_table(packed)


def _read_table(packed: bytes) -> dict[str, memoryview]:
    table = Store(packed).table("part")
    held = dict(table)
    if tuple(held) != _HELD:
        raise DamagedStoreError("the result of a part is not whole")
    return held


def unpack_result(packed: bytes) -> Result:
    """Raises DamagedStoreError where the bytes are not whole."""
    held = _read_table(packed)
    rejected, silent, verdicts = marshal.loads(held["counts"])
    texts, asks = marshal.loads(held["texts"]), marshal.loads(held["asks"])
    findings, rejects = decompress(held["findings"]), bytes(held["rejects"])
    return Result(
        findings=findings,
        rejects=rejects,
        texts=tuple(unpack_text(one) for one in texts),
        asks=tuple(
            Ask(claim=claim, questions=questions, scene=scene, events=events, outcome=outcome)
            for claim, questions, scene, events, outcome in asks
        ),
        rejected=rejected,
        silent=silent,
        verdicts=verdicts,
    )
