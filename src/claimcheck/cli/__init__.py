"""The command: parse options, open files, call the pipeline, print."""

from __future__ import annotations

_MANY = 100_000  # objects; a plain question makes fewer, and has no garbage worth looking for


def main() -> None:
    """Run the command line's arguments and leave with the status that exits.py describes."""
    import sys

    from .exits import leave, run

    collect_rarely()
    leave(run(sys.argv[1:]))


def collect_rarely() -> None:
    """Look for garbage after so many objects, in every process of ours: next to nothing made here is garbage in rings,
    and looking for it as often as Python does takes a seventh of the time."""
    import gc

    gc.set_threshold(_MANY)
