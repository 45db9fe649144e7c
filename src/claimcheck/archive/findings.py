"""The results of all parts -> one file of findings, one of what was set aside, and the ledger."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import BinaryIO, Protocol

from ..dataclass import replace
from ..errors import InputError
from .ledger import LedgerWriter
from .parquet import TableWriter, read_lines
from .run import LEDGER, Plan, Run, Totals
from .work import Result

FORMATS = ("jsonl", "parquet")


class FindingsWriter(Protocol):
    """Writes findings, which come as lines of JSON; `close` when all are there."""

    def write(self, lines: bytes) -> None: ...
    def close(self) -> None: ...


class _Lines:
    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, lines: bytes) -> None:
        self._stream.write(lines)

    def close(self) -> None:
        pass


def open_writer(stream: BinaryIO, format: str) -> FindingsWriter:
    return TableWriter(stream) if format == "parquet" else _Lines(stream)


# ---------------------------------------------------------------- putting together


def gather_findings(run: Run, plan: Plan) -> Plan:
    """The findings of all parts in their order, what was set aside, and the ledger. Returns the finished plan."""
    totals = write_archive(run, plan, run.read_results(plan))
    return run.finish(plan, totals)


def write_archive(run: Run, plan: Plan, results: Iterable[Result]) -> Totals:
    """Everything is written aside within the run's folder; the findings take their place last."""
    findings, rejects, ledger = run.path("findings"), run.path("rejects"), run.path(f"{LEDGER}.aside")
    try:
        with open(findings, "wb") as to, open(rejects, "wb") as aside, open(ledger, "wb") as index:
            totals = _write(to, aside, index, plan, results)
    except OSError as error:
        raise InputError(f"{run.folder} cannot be written: {error.strerror or error}") from error
    if totals.rejected:
        run.place(rejects, run.rejects)
    else:
        for path in (rejects, run.rejects):
            with suppress(OSError):
                os.unlink(path)
    run.place(ledger, run.path(LEDGER))
    run.place(findings, run.output)
    return totals


def _write(to: BinaryIO, aside: BinaryIO, index: BinaryIO, plan: Plan, results: Iterable[Result]) -> Totals:
    writer, ledger = open_writer(to, plan.format), LedgerWriter(index)
    texts = silent = rejected = 0
    verdicts: Counter[str] = Counter()
    for result in results:
        writer.write(result.findings)
        aside.write(result.rejects)
        asks = ledger.intern(result.asks)
        for text in result.texts:
            ledger.add(replace(text, asks=tuple(asks[one] for one in text.asks)))
        texts, silent, rejected = texts + len(result.texts), silent + result.silent, rejected + result.rejected
        verdicts.update(result.verdicts)
    writer.close()
    ledger.close()
    return Totals(texts=texts, silent=silent, rejected=rejected, verdicts=dict(verdicts))


def read_findings(path: str, format: str) -> Iterator[bytes]:
    """The findings that were written to a file, as lines of JSON."""
    if format == "parquet":
        yield from read_lines(path)
        return
    with open(path, "rb") as stream:
        yield from stream
