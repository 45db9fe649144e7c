"""The folders of a knowledge base -> its files, in a fixed order, their contents and a digest of them."""

from __future__ import annotations

import os
from hashlib import sha256

from ..dataclass import dataclass
from ..errors import KnowledgeError
from .nearest import suggest
from .schema import FILES, FOLDERS

_SUFFIX = ".yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnowledgeFile:
    """A file by its place in its folder (`relative`, with slashes) and on disk. `home` counts folders from 0."""

    kind: str
    home: int
    relative: str
    path: str


def find_files(folder: str, home: int) -> tuple[tuple[KnowledgeFile, ...], tuple[KnowledgeError, ...]]:
    """The folder's knowledge files, and what is wrong with it as a whole. Hidden files and other suffixes are left."""
    try:
        entries = _list(folder)
        if not entries:
            return (), (_whole(folder, "the folder is empty", "a knowledge base begins with knowledge-base.yaml"),)
        found: list[KnowledgeFile] = []
        mistakes: list[KnowledgeError] = []
        for entry in entries:
            if entry.is_dir():
                inner, faults = _find_inner(entry.name, entry.path, home)
                found += inner
                mistakes += faults
            elif entry.name in FILES:
                found.append(KnowledgeFile(kind=FILES[entry.name], home=home, relative=entry.name, path=entry.path))
            elif entry.name.endswith((_SUFFIX, ".yml")):
                mistakes.append(_whole(entry.path, "not a file of a knowledge base", suggest(entry.name, list(FILES))))
    except FileNotFoundError:
        return (), (_whole(folder, "there is no such folder", "check the path"),)
    except NotADirectoryError:
        return (), (_whole(folder, "this is a file, not a folder of knowledge files", "name the folder"),)
    except OSError as error:
        return (), (_whole(str(error.filename or folder), f"cannot be read: {error.strerror or error}"),)
    if not any(file.kind == "knowledge-base" for file in found):
        fix = "a knowledge base begins with it: title, language, schema"
        mistakes.insert(0, _whole(folder, "no knowledge-base.yaml here", fix))
    return tuple(found), tuple(mistakes)


class Reader:
    """Reads files and keeps account of them: `mistakes` for what cannot be opened, a digest of all that was read."""

    def __init__(self) -> None:
        self.mistakes: list[KnowledgeError] = []
        self._digests: dict[tuple[int, str], bytes] = {}

    def read(self, file: KnowledgeFile) -> bytes | None:
        try:
            with open(file.path, "rb", buffering=0) as stream:
                content: bytes = stream.readall()
        except OSError as error:
            self.mistakes.append(_whole(file.path, f"cannot be read: {error.strerror or error}"))
            return None
        self._digests[file.home, file.relative] = sha256(content).digest()
        return content

    def digest_of(self, file: KnowledgeFile) -> bytes:
        """SHA-256 of a file that was read."""
        return self._digests[file.home, file.relative]

    def digest(self) -> str:
        """SHA-256, in hexadecimal, over the places and digests of all files read, in order of place."""
        whole = sha256()
        for (home, relative), digest in sorted(self._digests.items()):
            whole.update(f"{home}\0{relative}\0".encode("utf-8", "surrogateescape") + digest)
        return whole.hexdigest()


def _list(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda entry: entry.name)


def _find_inner(name: str, path: str, home: int) -> tuple[list[KnowledgeFile], list[KnowledgeError]]:
    found: list[KnowledgeFile] = []
    mistakes: list[KnowledgeError] = []
    kind = FOLDERS.get(name)
    if kind is None:
        fix = suggest(name, list(FOLDERS))
        if fix.startswith("did you") and any(entry.name.endswith(_SUFFIX) for entry in _list(path)):
            mistakes.append(_whole(path, "not a folder of a knowledge base", fix))
        return found, mistakes
    for entry in _list(path):
        if entry.is_dir():
            if any(inner.name.endswith(_SUFFIX) for inner in _list(entry.path)):
                mistakes.append(
                    _whole(entry.path, f"folders within {name}/ are not read", f"move its files to {name}/")
                )
        elif entry.name.endswith(_SUFFIX):
            found.append(KnowledgeFile(kind=kind, home=home, relative=f"{name}/{entry.name}", path=entry.path))
        elif entry.name.endswith(".yml"):
            mistakes.append(_whole(entry.path, "the suffix must be .yaml", f"rename it to {entry.name[:-4]}.yaml"))
    return found, mistakes


def _whole(path: str, problem: str, fix: str = "") -> KnowledgeError:
    return KnowledgeError(problem, path=path, line=0, column=0, fix=fix)
