"""`claimcheck kb import`: published fact checks into a knowledge base of their own."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..dataclass import replace
from ..errors import InputError, UsageError
from ..exchange.claim_review import read_reviews
from ..exchange.review import Review, Untaken
from ..exchange.review_folder import Folder, build_folder
from ..knowledge.schema import SOURCE_KINDS
from ..model import Reliability
from .choices import choose
from .exits import OK, say


def import_reviews(files: Sequence[str], output: str, *, title: str | None, kind: str, reliability: str | None) -> int:
    """Writes the folder `output`, and tells of each record that could not be taken, and why."""
    choose(kind, SOURCE_KINDS, "--kind")
    letter = choose(reliability and reliability.upper(), tuple(Reliability), "--reliability")
    _check_target(output)
    taken: list[Review] = []
    untaken: list[Untaken] = []
    for name in files:
        found = read_reviews(read_file(name), name)
        taken += [replace(one, place=f"{name}: {one.place or 'the record'}") for one in found.taken]
        untaken += [replace(one, place=f"{name}: {one.place or 'the record'}") for one in found.untaken]
    built = build_folder(taken, title=title or _title(files), kind=kind, reliability=letter)
    return _write(replace(built, untaken=(*untaken, *built.untaken)), output)


def import_table(files: Sequence[str], output: str, *, title: str | None, kb: Sequence[str]) -> int:
    """Writes the folder `output` from one table, in the words of the knowledge base `kb`, and opens it: mistakes in the
    table are then told where they stand in the files."""
    from ..exchange.lexicon_files import write_lexicon
    from ..exchange.table import read_table
    from ..pipeline import open_knowledge
    from .knowledge import choose_knowledge, find_cache

    if len(files) > 1:
        raise UsageError("one table is read at a time, without other files")
    _check_target(output)
    words = open_knowledge(choose_knowledge(kb), cache=find_cache())
    table = read_table(read_file(files[0]), files[0])
    untaken = tuple(replace(one, place=f"{files[0]}: {one.place}") for one in table.untaken)
    lexicon = write_lexicon(words.lexicon, title=title or words.title)
    status = _write(replace(table, files={**lexicon, **table.files}, untaken=untaken), output)
    open_knowledge([Path(output)])
    return status


def _check_target(output: str) -> None:
    folder = Path(output)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{output} is there already; name a folder that is new or empty")


def _write(built: Folder, output: str) -> int:
    for one in built.untaken:
        say(f"{one.place}: {'left out' if one.whole else 'not all taken'}: {one.reason}")
    if not built.statements:
        raise InputError("no record could be taken; nothing was written")
    write_folder(Path(output), built.files)
    left = sum(one.whole for one in built.untaken)
    print(f"{output}: {_count(built.statements, 'statement')} written, {_count(left, 'record')} left out")
    return OK


def read_file(name: str) -> bytes:
    """The bytes of a file, or of standard input for "-"."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise InputError(f"{name} cannot be read: {error.strerror or error}") from error


def write_folder(folder: Path, files: Mapping[str, str]) -> None:
    """Each text at its place in the folder. Raises InputError where that cannot be written."""
    try:
        for place, text in files.items():
            path = folder / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(f"{error.filename or folder} cannot be written: {error.strerror or error}") from error


def _title(files: Sequence[str]) -> str:
    names = [Path(name).stem for name in files if name != "-"]
    return f"Claim reviews from {', '.join(names[:3]) or 'standard input'}{' …' if len(names) > 3 else ''}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
