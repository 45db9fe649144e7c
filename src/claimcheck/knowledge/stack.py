"""Folders of knowledge files -> records, later folders laid over earlier ones, and every mistake of form."""

from __future__ import annotations

from collections.abc import Sequence

from ..dataclass import dataclass, field
from ..errors import KnowledgeError
from .compose import compose, mistake
from .files import KnowledgeFile, Reader, find_files
from .records import Record, read_file
from .schema import LISTS


@dataclass(slots=True, kw_only=True)
class Stack:
    """All but the events. `records` by kind and id, in file order. `heads` are the folders' own records
    (knowledge-base.yaml). `events` are the files of each event, by its id. Of the kinds in `unread` some file could not
    be read, so that nothing can be said of an id that is not there."""

    heads: list[Record] = field(default_factory=list)
    records: dict[str, dict[str, Record]] = field(default_factory=lambda: {kind: {} for kind in LISTS})
    events: dict[str, list[KnowledgeFile]] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    mistakes: list[KnowledgeError] = field(default_factory=list)


def read_stack(folders: Sequence[str], reader: Reader) -> Stack:
    stack = Stack()
    for home, folder in enumerate(folders):
        files, faults = find_files(folder, home)
        stack.mistakes += faults
        for file in files:
            if file.kind == "event":
                stack.events.setdefault(_stem(file), []).append(file)
                continue
            records, mistakes, whole = read_records(file, reader.read(file))
            stack.mistakes += mistakes
            if not whole:
                stack.unread.add(file.kind)
            for record in records:
                if file.kind == "knowledge-base":
                    stack.heads.append(record)
                else:
                    stack.mistakes += lay_over(stack.records[file.kind], record)
    return stack


def read_event(
    files: Sequence[KnowledgeFile], contents: Sequence[bytes | None]
) -> tuple[Record | None, list[KnowledgeError]]:
    """The event of all `files`, which bear one name in their folders; None where none of them can be read."""
    mistakes: list[KnowledgeError] = []
    held: dict[str, Record] = {}
    for file, content in zip(files, contents, strict=True):
        records, faults, _ = read_records(file, content)
        mistakes += faults
        for record in records:
            mistakes += [*_check_file_name(file, record), *lay_over(held, record)]
    return next(iter(held.values()), None), mistakes


def read_records(file: KnowledgeFile, content: bytes | None) -> tuple[list[Record], list[KnowledgeError], bool]:
    """The file's records, the mistakes of form in it, and whether it could be read to its end. Without `content`
    nothing is said of it."""
    if content is None:
        return [], [], False
    node, mistakes = compose(content, file.path)
    if node is None and mistakes:
        return [], list(mistakes), False
    records, faults = read_file(node, file.kind, file.home, file.path)
    return records, [*mistakes, *faults], bool(records) or not faults


def _stem(file: KnowledgeFile) -> str:
    return file.relative.rpartition("/")[2].removesuffix(".yaml")


def _check_file_name(file: KnowledgeFile, record: Record) -> list[KnowledgeError]:
    name = record.id.text.strip()
    if name == _stem(file):
        return []
    problem = f"the event's id is '{name}', and the file's name is not"
    return [mistake(record.id, problem, f"rename the file to {name}.yaml, or the event")]


def lay_over(held: dict[str, Record], record: Record) -> list[KnowledgeError]:
    """Put a new record into `held`, or lay it over the one of the same id from an earlier folder."""
    name = record.id.text.strip()
    earlier = held.get(name)
    record.statements, mistakes = _add_statements(earlier, record)
    if earlier is None:
        held[name] = record
    elif earlier.home == record.home:
        mistakes.append(_twice(record, earlier))
    else:
        record.fields = earlier.fields | record.fields
        record.faulty |= earlier.faulty
        held[name] = record
    return mistakes


def _add_statements(earlier: Record | None, record: Record) -> tuple[tuple[Record, ...], list[KnowledgeError]]:
    """The statements of both, the earlier folders' first. An equal statement is taken once."""
    by_id = {one.id.text.strip(): one for one in earlier.statements} if earlier else {}
    mistakes = []
    for statement in record.statements:
        name = statement.id.text.strip()
        first = by_id.get(name)
        if first is None:
            by_id[name] = statement
        elif first.home == statement.home or not _equal(first, statement):
            mistakes.append(_twice(statement, first))
    return tuple(by_id.values()), mistakes


def _equal(one: Record, other: Record) -> bool:
    keys = one.fields.keys() | other.fields.keys()
    return not one.faulty and not other.faulty and all(one.texts(key) == other.texts(key) for key in keys)


def _twice(record: Record, first: Record) -> KnowledgeError:
    where = f"line {first.id.line}" if first.id.path == record.id.path else f"{first.id.path}:{first.id.line}"
    differ = "" if first.home == record.home else ", and the two differ"
    problem = f"the {record.kind} '{record.id.text}' is given twice{differ}"
    return mistake(record.id, problem, f"first at {where}; rename one or keep one")
