"""Who works on an archive: this process, or several that take parts by their places and write what they come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..archive.run import Plan, Run, write_whole
from ..archive.source import Part
from ..archive.work import Examiner
from ..dataclass import dataclass
from ..errors import ClaimcheckError, InputError
from ..knowledge import KnowledgeBase
from ..knowledge.store import DamagedStoreError
from ..pipeline import open_knowledge
from . import collect_rarely
from .workers import deaf

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What a worker must know beside its part: the knowledge base's folders and cache, and the run."""

    knowledge: tuple[str, ...]
    cache: str | None
    plan: Plan
    output: str


class _StoppedError(Exception):
    """The run ends before this part is done."""


def work_here(knowledge: KnowledgeBase, run: Run, plan: Plan, parts: Sequence[Part]) -> Iterator[Part]:
    """Each part once what it came to is written."""
    examiner = Examiner(knowledge, plan.terms)
    for part in parts:
        write_whole(run.result_path(part.number), examiner.check_part(part, plan.sources[part.source]))
        yield part


def work_in_processes(bench: Bench, parts: Sequence[Part], jobs: int) -> Iterator[Part]:
    """The same, in whatever order they are done. Left early, it ends the others at their next text."""
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    context = get_context("spawn")
    stop = context.Event()
    executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=(bench, stop))
    try:
        with deaf():
            futures = {executor.submit(_work, part): part for part in parts}
        for future in as_completed(futures):
            problem = future.result()
            if problem:
                raise ClaimcheckError(problem)
            yield futures.pop(future)
    except BrokenProcessPool as error:
        raise InputError("a process that checked texts was ended; run the same command again to go on") from error
    except BaseException:  # an interruption too
        stop.set()
        raise
    finally:
        executor.shutdown(cancel_futures=True)


_bench: Bench | None = None
_examiner: Examiner | None = None
_stop: Event | None = None


def _start(bench: Bench, stop: Event) -> None:
    """In a worker, before its first part."""
    import signal
    from threading import Thread

    global _bench, _stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where processes do not inherit it
    Thread(target=_outlive_nobody, daemon=True).start()
    collect_rarely()
    _bench, _stop = bench, stop


def _outlive_nobody() -> None:
    """A worker whose first process was killed would wait for its next part for ever."""
    import os
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(part: Part) -> str:
    """Why the part cannot be checked; "" where it was."""
    global _examiner
    assert _bench is not None
    try:
        if _examiner is None:
            _examiner = Examiner(open_knowledge(_bench.knowledge, cache=_bench.cache), _bench.plan.terms)
        packed = _examiner.check_part(part, _bench.plan.sources[part.source], pause=_until_stopped)
        write_whole(Run(_bench.output).result_path(part.number), packed)
    except DamagedStoreError:
        raise
    except ClaimcheckError as error:
        return str(error)
    return ""


def _until_stopped() -> None:
    if _stop is not None and _stop.is_set():
        raise _StoppedError
