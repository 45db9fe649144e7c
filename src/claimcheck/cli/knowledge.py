"""Where the knowledge base and its cache are."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from ..errors import UsageError
from .options import CheckOptions
from .settings import resolve


def find_knowledge(written: Sequence[str]) -> tuple[Path, ...]:
    """The folders that are named, each of which must be there; none means the one that ships."""
    for path in written:
        if not os.path.exists(path):
            raise UsageError(f"no such knowledge base: {path}")
    return tuple(Path(path) for path in written)


def choose_knowledge(written: Sequence[str]) -> tuple[Path, ...]:
    """For the commands beside a check: those named by --kb, else by CLAIMCHECK_KB or a configuration file."""
    return find_knowledge(resolve(CheckOptions(kb=tuple(written))).options.kb)


def find_cache() -> Path | None:
    """The user's cache folder for claimcheck, by the platform's custom; None where there is no home."""
    named = os.environ.get("CLAIMCHECK_CACHE")
    if named is not None:
        return Path(named) if named else None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base, "claimcheck", "cache") if base else None
    home = os.path.expanduser("~")
    if not os.path.isabs(home):
        return None
    if sys.platform == "darwin":
        return Path(home, "Library", "Caches", "claimcheck")
    return Path(os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "claimcheck")
