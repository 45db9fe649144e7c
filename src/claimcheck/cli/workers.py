"""Several processes that share the drafts: each opens the knowledge base for itself, and takes drafts by name."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..errors import ClaimcheckError
from ..model import CheckedDocument, Sentence
from .task import Desk, Task, Terms

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

Outcome = CheckedDocument | ClaimcheckError
"""A document, or why there is none."""

WORTH_IT = 50_000  # bytes of drafts that are enough for one process (measured: its start takes as long as 20,000)

_desk: Desk | None = None
_stop: Event | None = None


def decide_jobs(written: str | None, sizes: Sequence[int]) -> int:
    """How many processes: as asked, or as many as have enough to do, up to the number of cores."""
    if written is not None and written != "auto":
        return max(1, min(int(written), len(sizes)))
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, len(sizes), sum(sizes) // WORTH_IT))


def check_in_processes(tasks: Sequence[Task], terms: Terms, jobs: int) -> Iterator[Outcome]:
    """The outcome of each task, in their order. Left early, it ends the others at their next sentence."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    context = get_context("spawn")
    stop = context.Event()
    executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=(terms, stop))
    try:
        with _deaf():
            outcomes = executor.map(_check, tasks, chunksize=max(1, min(8, len(tasks) // (jobs * 32))))
        yield from outcomes
    except BaseException:  # an interruption too
        stop.set()
        raise
    finally:
        executor.shutdown(cancel_futures=True)


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes begun within pay no heed to interruptions, which are for the first one to deal with."""
    import signal

    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _start(terms: Terms, stop: Event) -> None:
    """In a worker, before its first task."""
    import signal

    global _desk, _stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where processes do not inherit it
    _desk, _stop = Desk(terms), stop


def _check(task: Task) -> Outcome:
    assert _desk is not None
    try:
        return _desk.check(task, _until_stopped)
    except ClaimcheckError as error:
        return ClaimcheckError(str(error))


def _until_stopped(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    for sentence in sentences:
        if _stop is not None and _stop.is_set():
            return
        yield sentence
