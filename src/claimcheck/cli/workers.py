"""Several processes that share the drafts: each opens the knowledge base for itself, and takes drafts by name.

What comes back is as little as will do. Where the formats allow it, that is each document's part of the reports, ready
written, and its outline; else the document, with its statements, sources and events by their ids, for the first process
to put its own in their place.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..errors import ClaimcheckError
from ..knowledge import KnowledgeBase
from ..knowledge.store import DamagedStoreError
from ..model import CheckedDocument, Event, Lexicon, Sentence, Source, Statement
from ..report import PIECEWISE, find_piecewise
from ..report.summary import outline
from . import collect_rarely
from .task import Checked, Desk, Task, Terms, View

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event as Flag

Outcome = Checked | ClaimcheckError
"""A document, or why there is none."""

WORTH_IT = 50_000  # bytes of drafts that are enough for one process (measured: its start takes as long as 20,000)

_desk: Desk | None = None
_views: tuple[View, ...] = ()
_stop: Flag | None = None
_known: KnowledgeBase | None = None


def decide_jobs(written: str | None, sizes: Sequence[int]) -> int:
    """How many processes: as asked, or as many as have enough to do, up to the number of cores."""
    if written is not None and written != "auto":
        return max(1, min(int(written), len(sizes)))
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, len(sizes), sum(sizes) // WORTH_IT))


def check_in_processes(
    tasks: Sequence[Task], terms: Terms, jobs: int, views: tuple[View, ...], knowledge: KnowledgeBase
) -> Iterator[Outcome]:
    """The outcome of each task, in their order; `knowledge` is what `terms` name, opened here. Left early, it ends the
    others at their next sentence."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    context = get_context("spawn")
    stop = context.Event()
    executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=(terms, views, stop))
    try:
        with deaf():
            outcomes = executor.map(_check, tasks, chunksize=max(1, min(8, len(tasks) // (jobs * 32))))
        for packed in outcomes:
            yield _unpack(packed, knowledge)
    except BaseException:  # an interruption too
        stop.set()
        raise
    finally:
        executor.shutdown(cancel_futures=True)


@contextmanager
def deaf() -> Iterator[None]:
    """Processes begun within pay no heed to interruptions, which are for the first one to deal with."""
    import signal

    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _start(terms: Terms, views: tuple[View, ...], stop: Flag) -> None:
    """In a worker, before its first task."""
    import signal

    global _desk, _views, _stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where processes do not inherit it
    collect_rarely()
    _desk, _views, _stop = Desk(terms), views, stop


def _check(task: Task) -> bytes:
    """The outcome, packed."""
    assert _desk is not None
    try:
        return _pack(_write_pieces(_desk.check(task, _until_stopped), _desk.knowledge.lexicon))
    except DamagedStoreError:
        raise
    except ClaimcheckError as error:
        return _pack(ClaimcheckError(str(error)))


def _write_pieces(document: CheckedDocument, lexicon: Lexicon) -> Checked:
    if not all(view.format in PIECEWISE for view in _views):
        return Checked(document=document)
    pieces = (find_piecewise(view.format).render_piece(view.select(document), lexicon, view.layout) for view in _views)
    return Checked(document=outline(document), pieces=tuple(pieces))


def _pack(outcome: Outcome) -> bytes:
    from io import BytesIO
    from pickle import HIGHEST_PROTOCOL, Pickler

    stream = BytesIO()
    pickler = Pickler(stream, HIGHEST_PROTOCOL)
    pickler.dispatch_table = dict.fromkeys((Statement, Source, Event), _name_entry)
    pickler.dump(outcome)
    return stream.getvalue()


def _name_entry(entry: Statement | Source | Event) -> tuple[Callable[[str, str], object], tuple[str, str]]:
    return _find_entry, (type(entry).__name__, entry.id)


def _find_entry(kind: str, id: str) -> Statement | Source | Event:
    assert _known is not None
    entries: dict[str, Mapping[str, Statement | Source | Event]] = {
        "Statement": _known.statements,
        "Source": _known.sources,
        "Event": _known.events,
    }
    return entries[kind][id]


def _unpack(packed: bytes, knowledge: KnowledgeBase) -> Outcome:
    global _known
    import pickle

    _known = knowledge
    outcome: Outcome = pickle.loads(packed)
    return outcome


def _until_stopped(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    for sentence in sentences:
        if _stop is not None and _stop.is_set():
            return
        yield sentence
