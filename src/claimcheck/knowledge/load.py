"""YAML folders -> KnowledgeBase, or every mistake in them at once (design.md, section 6).

How folders stack, each laid over those before it:

* A name, thing, measure, source or event with an id of its own is added.
* One with an id that an earlier folder has is laid over it key by key: a key that is given replaces the earlier one,
  lists included, and a key left out stays. So a folder may add an alias list, a speaker's authority or a grade without
  repeating the rest.
* An event of an earlier folder may be given with `event` and `statements` alone: its statements are added. An equal
  statement is taken once; a different statement with an id that is taken is a mistake.
* References reach over all folders. A source's default reliability is that of the folder which gave it last.
* Within one folder an id may be given once.

A statement takes its event's places unless it has `at`. Without `speaker` the source speaks for itself. Its authority
is the end of the speaker's `speaks-for` chain.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from io import BytesIO

from .base import KnowledgeBase
from .build import ParseValue
from .compile import BuildExtra, Progress, compile_knowledge
from .store import Store


def load_knowledge(
    paths: Sequence[str | os.PathLike[str]],
    *,
    parse_value: ParseValue,
    build_extra: BuildExtra | None = None,
    progress: Progress | None = None,
) -> KnowledgeBase:
    """The folders in `paths` as one knowledge base in memory. Raises KnowledgeFaultsError with all mistakes, in order
    of file and line. `parse_value` reads a statement's value and raises ReadingError where it cannot; `build_extra`
    makes of the lexicon what the knowledge base is to hold as its `extra`; `progress` is told how many events are done,
    and of how many."""
    roots = tuple(os.fspath(path) for path in paths)
    stream = BytesIO()
    compile_knowledge(roots, stream, parse_value=parse_value, build_extra=build_extra, progress=progress)
    return KnowledgeBase(Store(stream.getvalue()), roots)
