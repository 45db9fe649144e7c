"""What the arguments of a check are: claims, drafts, standard input, or mistakes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from ..errors import ClaimcheckError, UsageError
from .exits import say
from .nearest import did_you_mean, find_nearest
from .options import COMMANDS

STDIN = "<stdin>"
DOCUMENT_SUFFIXES = (
    *(".txt", ".text", ".md", ".markdown", ".rst", ".html", ".htm", ".xhtml", ".docx", ".doc", ".odt", ".rtf", ".pdf"),
    *(".csv", ".tsv", ".xlsx", ".json", ".jsonl", ".yaml", ".yml", ".xml"),
)


def sort_inputs(
    inputs: Sequence[str], complain: Callable[[ClaimcheckError], None]
) -> list[tuple[str, str | None, bytes | None]]:
    """Each input's name, with its text where it is a claim and its bytes where it is standard input. `complain` is told
    of those that are neither."""
    if inputs.count("-") > 1:
        raise UsageError("standard input (-) can be read only once")
    found: list[tuple[str, str | None, bytes | None]] = []
    claims = 0
    for written in inputs:
        try:
            if written == "-":
                if sys.stdin.isatty():
                    say("reading standard input; Ctrl-D ends it")
                found.append((STDIN, None, sys.stdin.buffer.read()))
            elif is_file(written):
                found.append((written, None, None))
            else:
                claims += 1
                name = "<claim>" if claims == 1 else f"<claim {claims}>"
                found.append((name, read_claim(written, alone=len(inputs) == 1), None))
        except ClaimcheckError as error:
            complain(error)
    return found


def is_file(written: str) -> bool:
    """It names something that exists and can be read as a file: not a directory."""
    try:
        return os.path.exists(written) and not os.path.isdir(written)
    except ValueError:
        return False


def read_claim(written: str, *, alone: bool) -> str:
    """The claim, if it can be one: it has a word or a figure, and is not a mistyped file or command."""
    if not any(char.isalnum() for char in written):
        shown = repr(written[:40]) if written.strip() else "an empty claim"
        raise UsageError(f"nothing to check: {shown} has no words")
    if not any(char.isspace() for char in written):
        if os.path.isdir(written):
            raise UsageError(f"{written} is a directory; name the files in it")
        if os.path.splitext(written)[1].lower() in DOCUMENT_SUFFIXES:
            raise UsageError(f"no such file: {written}{_did_you_mean_file(written)}")
        if alone and written not in COMMANDS and (command := find_nearest(written, COMMANDS, 0.75)):
            raise UsageError(f"no such command: {written}; did you mean {command}?")
    return written


def _did_you_mean_file(path: str) -> str:
    folder, name = os.path.split(path)
    try:
        names = sorted(os.listdir(folder or "."))
    except OSError:
        return ""
    near = find_nearest(name, names, 0.7)
    return did_you_mean(path, [os.path.join(folder, near)], 0) if near else ""
