"""`claimcheck cache …`: the compiled knowledge bases that are kept for next time."""

from __future__ import annotations

import json

from ..knowledge.index import CachedIndex, clear_cache, find_cached
from .choices import choose
from .exits import OK
from .knowledge import find_cache


def show(format_name: str) -> int:
    choose(format_name, ("text", "json"), "--format")
    folder = find_cache()
    found = () if folder is None else find_cached(str(folder))
    if format_name == "json":
        indexes = [
            {
                "folder": one.folder,
                "title": one.title or None,
                "statements": one.statements,
                "bytes": one.size,
                "knowledge_bases": list(one.roots),
            }
            for one in found
        ]
        print(json.dumps({"folder": str(folder) if folder else None, "indexes": indexes}, indent=2, ensure_ascii=False))
        return OK
    print(f"{folder or 'no cache'}: {_count(found)}")
    for one in found:
        title = one.title or "damaged"
        print(f"\n{title}: {one.statements:,} statements, {one.size:,} bytes\n  {one.folder}")
        for root in one.roots or ("nothing any more",):
            print(f"  made from {root}")
    return OK


def clear() -> int:
    """Removes all of it; what is needed will be made anew."""
    folder = find_cache()
    removed = () if folder is None else clear_cache(str(folder))
    print(f"{folder or 'no cache'}: removed {_count(removed)}")
    return OK


def _count(found: tuple[CachedIndex, ...]) -> str:
    size = sum(one.size for one in found)
    return f"{len(found):,} compiled knowledge base{'' if len(found) == 1 else 's'}, {size:,} bytes"
