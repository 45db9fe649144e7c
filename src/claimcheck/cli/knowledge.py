"""Where the knowledge base and its cache are."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from ..errors import UsageError
from ..knowledge import KnowledgeBase
from ..pipeline import open_knowledge
from .options import CheckOptions
from .progress import CompilingProgress, wants_progress
from .settings import resolve


def find_knowledge(written: Sequence[str]) -> tuple[str, ...]:
    """The folders that are named, each of which must be there; none means the one that ships."""
    for path in written:
        if not os.path.exists(path):
            raise UsageError(f"no such knowledge base: {path}")
    return tuple(written)


def choose_knowledge(written: Sequence[str]) -> tuple[str, ...]:
    """For the commands beside a check: those named by --kb, else by CLAIMCHECK_KB or a configuration file."""
    return find_knowledge(resolve(CheckOptions(kb=tuple(written))).options.kb)


def shown_compiling(asked: bool | None = None) -> CompilingProgress:
    """What is to be told how far compiling has come: if it takes long enough to notice, a terminal shows it."""
    return CompilingProgress(shown=wants_progress(asked))


def open_shown(
    paths: Sequence[str], *, cache: str | None, warn: Callable[[str], None] | None = None, asked: bool | None = None
) -> KnowledgeBase:
    """The knowledge base; if it has to be compiled, that can be watched."""
    with shown_compiling(asked) as progress:
        return open_knowledge(paths, cache=cache, warn=warn, progress=progress)


def find_cache() -> str | None:
    """The user's cache folder for claimcheck, by the platform's custom; None where there is no home."""
    named = os.environ.get("CLAIMCHECK_CACHE")
    if named is not None:
        return named or None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return os.path.join(base, "claimcheck", "cache") if base else None
    home = os.path.expanduser("~")
    if not os.path.isabs(home):
        return None
    if sys.platform == "darwin":
        return os.path.join(home, "Library", "Caches", "claimcheck")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "claimcheck")
