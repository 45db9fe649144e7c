"""The command: parse options, open files, call the pipeline, print."""

from __future__ import annotations


def main() -> None:
    """Run the command line's arguments and leave with the status that exits.py describes."""
    import sys

    from .exits import run

    sys.exit(run(sys.argv[1:]))
