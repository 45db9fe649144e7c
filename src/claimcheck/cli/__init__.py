"""The command: parse options, open files, call the pipeline, print."""

from __future__ import annotations

_MANY = 100_000  # objects; a plain question makes fewer, and has no garbage worth looking for


def main() -> None:
    """Run the command line's arguments and leave with the status that exits.py describes."""
    import gc
    import sys

    from .exits import leave, run

    gc.set_threshold(_MANY)
    leave(run(sys.argv[1:]))
