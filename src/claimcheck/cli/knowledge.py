"""Where the knowledge base and its cache are: options first, then the environment, then what ships."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from ..errors import UsageError


def find_knowledge(written: Sequence[str]) -> tuple[Path, ...]:
    """The folders named by --kb, else by CLAIMCHECK_KB (separated as in PATH); none means the one that ships."""
    named = list(written) or [part for part in os.environ.get("CLAIMCHECK_KB", "").split(os.pathsep) if part]
    for path in named:
        if not os.path.exists(path):
            raise UsageError(f"no such knowledge base: {path}")
    return tuple(Path(path) for path in named)


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
