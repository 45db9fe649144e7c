"""Where the knowledge base and its cache are."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from ..errors import UsageError
from .options import CheckOptions
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
