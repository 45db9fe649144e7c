"""Several processes that share the drafts: each opens the knowledge base for itself, and takes drafts by name."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence

from ..errors import ClaimcheckError
from ..model import CheckedDocument
from .task import Desk, Task, Terms

Outcome = CheckedDocument | ClaimcheckError
"""A document, or why there is none."""

WORTH_IT = 50_000  # bytes of drafts that are enough for one process (measured: its start takes as long as 20,000)

_desk: Desk | None = None


def decide_jobs(written: str | None, sizes: Sequence[int]) -> int:
    """How many processes: as asked, or as many as have enough to do, up to the number of cores."""
    if written is not None and written != "auto":
        return max(1, min(int(written), len(sizes)))
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, len(sizes), sum(sizes) // WORTH_IT))


def check_in_processes(tasks: Sequence[Task], terms: Terms, jobs: int) -> Iterator[Outcome]:
    """The outcome of each task, in their order."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import active_children, get_context

    executor = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_start, initargs=(terms,))
    try:
        yield from executor.map(_check, tasks, chunksize=max(1, min(8, len(tasks) // (jobs * 32))))
        executor.shutdown()
    except BaseException:  # an interruption too: nobody waits for what is still being checked
        threading.excepthook = lambda _: None  # the executor's own thread trips over futures that were cancelled
        executor.shutdown(wait=False, cancel_futures=True)
        for child in active_children():
            child.terminate()
        raise


def _start(terms: Terms) -> None:
    """In a worker: interruptions are the first process's to deal with."""
    import signal

    global _desk
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _desk = Desk(terms)


def _check(task: Task) -> Outcome:
    assert _desk is not None
    try:
        return _desk.check(task)
    except ClaimcheckError as error:
        return ClaimcheckError(str(error))
