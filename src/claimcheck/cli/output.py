"""Where reports go: standard output, or files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Sequence

from ..dataclass import dataclass
from ..errors import InputError, UsageError
from ..report import FORMATS, SUFFIXES
from .choices import choose_format
from .console import is_terminal
from .settings import Settings

STDOUT = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A file, or "-", and the format of what goes there."""

    path: str
    format: str


def find_outputs(settings: Settings, drafts: Sequence[str]) -> tuple[Output, ...]:
    """Standard output where no file is named. Raises UsageError for what cannot be written, before any work is done."""
    chosen = choose_format(settings)
    if settings.options.todo and chosen in ("terminal", "text"):
        chosen = "todo"
    default = chosen or ("todo" if settings.options.todo else "terminal" if is_terminal() else "text")
    paths = settings.options.output
    if not paths:
        return (Output(path=STDOUT, format=default),)
    name = settings.name("output")
    outputs = []
    for path in paths:
        if path == STDOUT:
            outputs.append(Output(path=path, format=default))
            continue
        _check_target(path, name, drafts)
        outputs.append(Output(path=path, format=_format_for(path, chosen, settings)))
    if len({os.path.realpath(one.path) if one.path != STDOUT else STDOUT for one in outputs}) < len(outputs):
        raise UsageError(f"{name} names the same file twice")
    return tuple(outputs)


def _format_for(path: str, chosen: str | None, settings: Settings) -> str:
    """What was asked for where that can only mean this file; else what the suffix stands for."""
    if chosen is not None and len(settings.options.output) == 1:
        return chosen
    suffix = os.path.splitext(path)[1].lower()
    found = SUFFIXES.get(suffix) or (suffix[1:] if suffix[1:] in FORMATS else chosen)
    if found is None:
        shown = f"{suffix} stands for no format" if suffix else "it has no suffix"
        raise UsageError(f"{path}: {shown} (one of {', '.join(SUFFIXES)}, or name one with --format)")
    return "todo" if settings.options.todo and found in ("text", "terminal") else found


def _check_target(path: str, name: str, drafts: Sequence[str]) -> None:
    folder = os.path.dirname(path) or "."
    if os.path.isdir(path):
        raise UsageError(f"{name}: {path} is a directory")
    if not os.path.isdir(folder):
        raise UsageError(f"{name}: there is no folder {folder}")
    if any(os.path.exists(path) and os.path.exists(one) and os.path.samefile(path, one) for one in drafts):
        raise UsageError(f"{name}: {path} is a draft that is to be checked")


def write_whole(path: str, content: bytes) -> None:
    """The file holds all of `content`, or what it held before. Raises InputError."""
    target = os.path.realpath(path)
    try:
        if os.path.exists(target) and not os.path.isfile(target):  # a pipe or a device
            with open(target, "wb") as stream:
                stream.write(content)
            return
        aside = f"{target}.{os.getpid()}.part"
        try:
            with open(aside, "xb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            if os.path.exists(target):
                os.chmod(aside, os.stat(target).st_mode & 0o7777)
            os.replace(aside, target)
        except BaseException:
            from contextlib import suppress

            with suppress(OSError):
                os.unlink(aside)
            raise
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}") from error
