"""Who works on other machines: the workers of a dask.distributed cluster, an extra.

Each worker is sent the compiled knowledge base once, when it joins, and opens it in its own folder. A part goes to it
as a place in a file; where it cannot read that file, the part's bytes are sent. What the part comes to is sent back,
and written here. The scheduler gives the parts of a worker that is lost to another.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any

from ..dataclass import dataclass
from ..errors import ClaimcheckError, InputError, MissingExtraError, UsageError
from ..knowledge.index import open_compiled
from .run import Plan, Run, write_whole
from .source import Part, Source, ship_part
from .work import Examiner, Terms

try:
    from distributed import Client, KilledWorker, WorkerPlugin, as_completed
except ImportError as error:
    raise MissingExtraError("--cluster", "cluster") from error

_WAIT = 20.0  # seconds for the scheduler to answer, and for the first worker to be there
_AHEAD = 3  # parts that each thread of a worker is given, so that it never waits for the next


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipment:
    """What a worker is sent once: the files of the compiled knowledge base, and what must be the same where it is
    opened. `name` is one run's."""

    name: str
    version: str
    python: str
    terms: Terms
    files: Mapping[str, bytes]


def pack_shipment(plan: Plan, folder: str) -> Shipment:
    """`folder` is where the compiled knowledge base lies."""
    files = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as stream:
            files[name] = stream.read()
    name = f"claimcheck-{plan.terms.knowledge[:16]}-{os.getpid()}"
    return Shipment(name=name, version=plan.version, python=_python(), terms=plan.terms, files=files)


def work_on_cluster(address: str, run: Run, plan: Plan, parts: Sequence[Part], folder: str) -> Iterator[Part]:
    """Each part once what it came to is written, in whatever order they are done."""
    with _connect(address) as client:
        shipment = pack_shipment(plan, folder)
        _ship(client, shipment, address)
        try:
            yield from _share(client, run, plan, parts, shipment.name)
        finally:
            client.unregister_worker_plugin(shipment.name)


@contextmanager
def _connect(address: str) -> Iterator[Client]:
    """The client of the scheduler at `address`, or that the file of this name tells of."""
    is_file = "://" not in address
    if is_file and not os.path.isfile(address):
        raise UsageError(f"--cluster: there is no scheduler file {address} (or give an address: tcp://HOST:8786)")
    try:
        client = Client(scheduler_file=address, timeout=_WAIT) if is_file else Client(address, timeout=_WAIT)
    except (OSError, ValueError) as error:
        raise UsageError(f"--cluster: no scheduler answers at {address}") from error
    with client:
        yield client


def _ship(client: Client, shipment: Shipment, address: str) -> None:
    try:
        client.wait_for_workers(1, timeout=_WAIT)
    except TimeoutError as error:
        raise UsageError(f"--cluster: the scheduler at {address} has no workers") from error
    try:
        client.register_plugin(_Opening(shipment), name=shipment.name)
    except Exception as error:  # whatever goes wrong on another machine comes back as it is, ours too
        raise InputError(f"--cluster: the workers cannot open the knowledge base: {error}") from error


def _share(client: Client, run: Run, plan: Plan, parts: Sequence[Part], name: str) -> Iterator[Part]:
    """A few parts ahead of the workers, so that neither all parts nor all results are held at once."""
    left, remote = list(reversed(parts)), False
    sent: dict[Any, Part] = {}
    waiting = as_completed(loop=client.loop)

    def send(part: Part) -> None:
        source = plan.sources[part.source]
        data = ship_part(part, source) if remote else None
        future = client.submit(check_shipped, name, part, source, data, pure=False, retries=2)
        sent[future.key] = part
        waiting.add(future)

    while left or sent:
        ahead = _AHEAD * max(sum(client.nthreads().values()), 1)
        while left and len(sent) < ahead:
            send(left.pop())
        future = next(waiting)
        part = sent.pop(future.key)
        packed = _take(future, part)
        if packed is None:
            remote = True  # what one worker cannot read, the others probably cannot either
            left.append(part)
            continue
        write_whole(run.result_path(part.number), packed)
        yield part


def _take(future: Any, part: Part) -> bytes | None:
    """What the part came to; None where the worker cannot read its file."""
    try:
        packed: bytes | None = future.result()
    except KilledWorker as error:
        raise InputError(f"part {part.number} was given up: every worker that was given it was lost") from error
    future.release()
    return packed


# ---------------------------------------------------------------- on a worker

_OPENED: dict[str, tuple[Examiner, Lock]] = {}


class _Opening(WorkerPlugin):
    """Opens the knowledge base on a worker when it joins."""

    def __init__(self, shipment: Shipment) -> None:
        self._shipment = shipment

    def setup(self, worker: Any) -> None:
        from .. import __version__

        sent = self._shipment
        for what, here, there in (("claimcheck", __version__, sent.version), ("Python", _python(), sent.python)):
            if here != there:
                raise ClaimcheckError(f"the worker at {worker.address} has {what} {here}, not {there}")
        folder = os.path.join(worker.local_directory, sent.name)
        os.makedirs(folder, exist_ok=True)
        for name, content in sent.files.items():
            write_whole(os.path.join(folder, name), content)
        _OPENED[sent.name] = Examiner(open_compiled(folder), sent.terms), Lock()

    def teardown(self, worker: Any) -> None:
        from shutil import rmtree

        _OPENED.pop(self._shipment.name, None)
        rmtree(os.path.join(worker.local_directory, self._shipment.name), ignore_errors=True)


def check_shipped(name: str, part: Part, source: Source, data: bytes | None) -> bytes | None:
    """What the part comes to; None where its file cannot be read here and its bytes were not sent."""
    if name not in _OPENED:
        raise ClaimcheckError("a worker joined that could not open the knowledge base")
    examiner, alone = _OPENED[name]
    try:
        with alone:
            return examiner.check_part(part, source, data)
    except InputError as error:
        if data is None:
            return None
        raise ClaimcheckError(str(error)) from None
    except ClaimcheckError as error:
        raise ClaimcheckError(str(error)) from None  # as one that can be sent


def _python() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"
