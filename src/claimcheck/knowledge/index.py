"""The compiled knowledge base in the user's cache: opened at once while its files are as they were, else made anew.

The cache holds a folder `index-…` for each content met, and `stamps`, which remember for each list of knowledge folders
the times and sizes of their files and the index they led to. Equal times and sizes: that index is opened. Else the
contents are read; an index of their digest is opened, or one is built aside and renamed into place, so that a crash, a
full disk or two processes at once never leave half of one. Whatever is amiss with the cache, the knowledge base is
compiled in memory. An index belongs to the version of this package's reading code, known by times and sizes likewise.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from zlib import crc32

from ..dataclass import dataclass
from ..errors import InputError
from .base import KnowledgeBase
from .store import DamagedStoreError, open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .build import ParseValue
    from .compile import BuildExtra, Progress

Furnish = Callable[[KnowledgeBase, str], None]
FileTimes = tuple[tuple[str, int, int], ...]

INDEX = "knowledge.index"
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_READING = (
    "",
    "claim",
    "claim/quantity",
    "knowledge",
    "knowledge/retrieval",
    "language",
    "language/en",
)  # the code that decides what an index holds
_TICK = 2 * 10**9  # nanoseconds in which a file may change twice and keep its time: the coarsest file system's (FAT)
_LONG_AGO = 3600 * 10**9  # nanoseconds after which what nobody refers to was left behind (house)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A knowledge base, and what the user should be told of the cache, each a sentence."""

    knowledge: KnowledgeBase
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiling:
    """How a knowledge base is made where it has to be. `furnish` may add files of its own to a new index's folder;
    `progress` is told how many events are done, and of how many."""

    parse_value: ParseValue
    build_extra: BuildExtra | None = None
    furnish: Furnish | None = None
    progress: Progress | None = None


def open_knowledge(paths: Sequence[str | os.PathLike[str]], compiling: Compiling, *, cache: str | None) -> Opened:
    """The folders in `paths`, stacked, or the one compiled folder. Raises KnowledgeFaultsError. Without `cache`, or
    where it cannot be used, everything is read and kept in memory."""
    roots = tuple(os.fspath(path) for path in paths)
    if len(roots) == 1 and os.path.isfile(os.path.join(roots[0], INDEX)):
        return Opened(knowledge=open_compiled(roots[0]))
    if cache is None:
        return Opened(knowledge=_load(roots, compiling))
    try:
        return _Cache(cache).open(roots, compiling)
    except OSError as error:
        problem = f"the cache {cache} cannot be used ({error.strerror or error}), so that every start takes longer"
        return Opened(knowledge=_load(roots, compiling), warnings=(problem,))


def open_compiled(folder: str) -> KnowledgeBase:
    """What `compile_folder` wrote. Raises InputError where that is damaged or of another version."""
    try:
        return _open_index(folder, None)
    except (OSError, DamagedStoreError) as error:
        fix = "compile it anew: claimcheck kb compile -o " + folder
        raise InputError(f"{folder}: {getattr(error, 'strerror', None) or error} ({fix})") from error


def compile_folder(paths: Sequence[str | os.PathLike[str]], target: str, compiling: Compiling) -> KnowledgeBase:
    """Write an index that needs neither cache nor files to `target`, a new or empty folder or an earlier index."""
    target = os.path.abspath(target)
    if os.path.lexists(target) and not (
        os.path.isdir(target) and (not os.listdir(target) or os.path.isfile(os.path.join(target, INDEX)))
    ):
        raise InputError(f"{target} holds something else (name a new folder)")
    roots = tuple(os.fspath(path) for path in paths)
    aside, _ = _build_aside(os.path.dirname(target), roots, compiling, None)
    if os.path.lexists(target):
        _remove(target)
    os.rename(aside, target)
    return open_compiled(target)


@dataclass(frozen=True, slots=True, kw_only=True)
class CachedIndex:
    """One index of the cache; `roots` are the folders that led to it last, () where nothing refers to it any more."""

    folder: str
    title: str
    statements: int
    size: int
    roots: tuple[str, ...]


def find_cached(cache: str) -> tuple[CachedIndex, ...]:
    """What the cache holds, by folder. Damaged indexes have no title."""
    users = {stamp.index: stamp.roots for stamp in _Cache(cache).stamps()}
    found = []
    for folder in _list(cache, "index-"):
        size = sum(
            os.path.getsize(os.path.join(inside, name)) for inside, _, names in os.walk(folder) for name in names
        )
        roots = users.get(os.path.basename(folder), ())
        try:
            knowledge = _open_index(folder, None)
            title, statements = knowledge.title, len(knowledge.statements)
        except (OSError, DamagedStoreError):
            title, statements = "", 0
        found.append(CachedIndex(folder=folder, title=title, statements=statements, size=size, roots=roots))
    return tuple(found)


def clear_cache(cache: str) -> tuple[CachedIndex, ...]:
    """Remove all that this module has put into the cache, and return what there was."""
    found = find_cached(cache)
    for folder in (*_list(cache, "index-"), *_list(cache, "building-"), os.path.join(cache, "stamps")):
        _remove(folder)
    return found


def drop_damaged(cache: str) -> tuple[str, ...]:
    """Remove the indexes of which anything, read to its end, is not as it was written, and return their folders: of
    a large one only what is asked for is looked at, and the damage found when it is met."""
    dropped = tuple(folder for folder in _list(cache, "index-") if not all(map(_is_whole, _list(folder, ""))))
    for folder in dropped:
        _remove(folder)
    return dropped


def _is_whole(path: str) -> bool:
    try:
        return not path.endswith(".index") or open_store(path).is_whole()
    except (OSError, DamagedStoreError):
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stamp:
    roots: tuple[str, ...]
    code: str
    files: FileTimes
    index: str


class _Cache:
    """Raises OSError where the folder cannot be read or written."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._warnings: list[str] = []

    def open(self, roots: tuple[str, ...], compiling: Compiling) -> Opened:
        code, files = _fingerprint_code(), tuple(_stat_files(roots))
        path = self._stamp_path(roots)
        stamp = _read_stamp(path)
        if stamp is not None and (stamp.roots, stamp.code) != (_absolute(roots), code):
            stamp = None
        fresh = stamp is not None and stamp.files == files and _is_settled(files, path)
        knowledge = self._open_named(stamp.index, roots) if stamp is not None and fresh else None
        if knowledge is None:
            knowledge = self._open_by_content(roots, code, compiling, stamp)
            index = os.path.basename(knowledge.folder or "")
            from contextlib import suppress

            with suppress(OSError):  # a cache that can be read and not written serves as well
                _write_stamp(path, _Stamp(roots=_absolute(roots), code=code, files=files, index=index))
                self._forget(os.stat(path).st_mtime_ns)
        return Opened(knowledge=knowledge, warnings=tuple(self._warnings))

    def stamps(self) -> Iterator[_Stamp]:
        for path in _list(os.path.join(self._folder, "stamps"), ""):
            stamp = _read_stamp(path)
            if stamp is not None:
                yield stamp

    def _open_named(self, name: str, roots: tuple[str, ...]) -> KnowledgeBase | None:
        """None where it is not there or damaged; the latter is told, and removed."""
        folder = os.path.join(self._folder, name)
        try:
            return _open_index(folder, roots)
        except FileNotFoundError:
            return None
        except DamagedStoreError as error:
            self._warnings.append(f"{error}: {folder} has been made anew")
            _remove(folder)
            return None

    def _open_by_content(
        self, roots: tuple[str, ...], code: str, compiling: Compiling, stamp: _Stamp | None
    ) -> KnowledgeBase:
        digest = _digest(roots)
        knowledge = self._open_named(_index_name(digest, code), roots) if digest else None
        if knowledge is not None:
            return knowledge
        earlier = self._open_named(stamp.index, roots) if stamp is not None else None
        os.makedirs(self._folder, mode=0o700, exist_ok=True)
        aside, digest = _build_aside(self._folder, roots, compiling, earlier)
        target = os.path.join(self._folder, _index_name(digest, code))
        try:
            os.rename(aside, target)
        except OSError:
            _remove(aside)
            if not os.path.isdir(target):  # else another process was first
                raise
        return _open_index(target, roots)

    def _stamp_path(self, roots: tuple[str, ...]) -> str:
        key = crc32("\0".join(_absolute(roots)).encode("utf-8", "surrogateescape"))
        return os.path.join(self._folder, "stamps", f"{key:08x}")

    def _forget(self, now: int) -> None:
        """Remove indexes that no stamp of folders which are still there refers to, and what a crash left behind."""
        stamps = [stamp for stamp in self.stamps() if all(os.path.isdir(root) for root in stamp.roots)]
        from contextlib import suppress

        used = {stamp.index for stamp in stamps}
        for folder in (*_list(self._folder, "index-"), *_list(self._folder, "building-")):
            with suppress(OSError):
                if os.path.basename(folder) not in used and os.stat(folder).st_mtime_ns < now - _LONG_AGO:
                    _remove(folder)


def _load(roots: tuple[str, ...], compiling: Compiling) -> KnowledgeBase:
    from .load import load_knowledge

    return load_knowledge(
        roots,
        parse_value=compiling.parse_value,
        build_extra=compiling.build_extra,
        progress=compiling.progress,
    )


def _open_index(folder: str, roots: tuple[str, ...] | None) -> KnowledgeBase:
    return KnowledgeBase(open_store(os.path.join(folder, INDEX)), roots, folder=folder)


def _build_aside(
    parent: str, roots: tuple[str, ...], compiling: Compiling, earlier: KnowledgeBase | None
) -> tuple[str, str]:
    """A folder within `parent` that holds the whole index, and the digest of the files it was made from."""
    from tempfile import mkdtemp

    from .compile import compile_knowledge, without_collector

    aside = mkdtemp(prefix="building-", dir=parent)
    try:
        with without_collector(), open(os.path.join(aside, INDEX), "w+b") as stream:
            digest = compile_knowledge(
                roots,
                stream,
                parse_value=compiling.parse_value,
                build_extra=compiling.build_extra,
                earlier=earlier.store if earlier is not None else None,
                progress=compiling.progress,
            )
            stream.flush()
            os.fsync(stream.fileno())
        if compiling.furnish is not None:
            with without_collector():
                compiling.furnish(_open_index(aside, roots), aside)
    except BaseException:
        _remove(aside)
        raise
    return aside, digest


def _digest(roots: tuple[str, ...]) -> str:
    """The digest of the files as they are now; "" where a folder cannot be read, which compiling will report."""
    from .files import Reader, find_files

    reader = Reader()
    for home, root in enumerate(roots):
        files, mistakes = find_files(root, home)
        if mistakes:
            return ""
        for file in files:
            reader.read(file)
    return "" if reader.mistakes else reader.digest()


def _index_name(digest: str, code: str) -> str:
    return f"index-{digest[:32]}-{code}"


def _fingerprint_code() -> str:
    times = tuple(one for folder in _READING for one in _stat_folder(os.path.join(_PACKAGE, folder), folder))
    return f"{crc32(repr((times, sys.implementation.cache_tag)).encode()):08x}"


def _stat_files(roots: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
    """Place, time of the last change in nanoseconds and size of every file and folder where knowledge may lie."""
    for home, root in enumerate(roots):
        for folder in ("", "sources", "events"):
            yield from _stat_folder(os.path.join(root, folder), f"{home}/{folder}")


def _stat_folder(path: str, name: str) -> list[tuple[str, int, int]]:
    found = []
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                if entry.name.startswith((".", "__pycache__")):
                    continue
                if entry.is_dir():
                    found.append((f"{name}/{entry.name}/", 0, 0))
                else:
                    status = entry.stat()
                    found.append((f"{name}/{entry.name}", status.st_mtime_ns, status.st_size))
    except OSError as error:
        found.append((f"{name}: {error.strerror}", 0, 0))
    return sorted(found)


def _is_settled(files: FileTimes, stamp: str) -> bool:
    """No file changed so shortly before the stamp was written that it may have changed again without its time."""
    limit = os.stat(stamp).st_mtime_ns - _TICK
    return all(time < limit for _, time, _ in files)


def _read_stamp(path: str) -> _Stamp | None:
    try:
        with open(path, "rb") as stream:
            content = stream.read()
    except OSError:
        return None
    if len(content) < 5 or crc32(content[4:]) != int.from_bytes(content[:4], "little"):
        return None
    roots, code, files, index = marshal.loads(content[4:])
    return _Stamp(roots=roots, code=code, files=files, index=index)


def _write_stamp(path: str, stamp: _Stamp) -> None:
    packed = marshal.dumps((stamp.roots, stamp.code, stamp.files, stamp.index))
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    aside = f"{path}.{os.getpid()}"
    with open(aside, "wb") as stream:
        stream.write(crc32(packed).to_bytes(4, "little") + packed)
    os.replace(aside, path)


def _absolute(roots: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(os.path.abspath(root) for root in roots)


def _list(folder: str, prefix: str) -> list[str]:
    try:
        return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.startswith(prefix))
    except OSError:
        return []


def _remove(path: str) -> None:
    from shutil import rmtree

    rmtree(path, ignore_errors=True)
