"""Folders of knowledge files -> one set of records, later folders laid over earlier ones, and every mistake of form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..errors import KnowledgeError
from .compose import compose, mistake
from .files import KnowledgeFile, compute_digest, find_files, read_files
from .records import Record, read_file
from .schema import FILES, FOLDERS, LISTS


@dataclass(slots=True, kw_only=True)
class Stack:
    """`records` by kind and id, in file order. `heads` are the folders' own records (knowledge-base.yaml). Of the
    kinds in `unread` some file could not be read, so that nothing can be said of an id that is not there."""

    digest: str = ""
    heads: list[Record] = field(default_factory=list)
    records: dict[str, dict[str, Record]] = field(
        default_factory=lambda: {kind: {} for kind in (*FILES.values(), *FOLDERS.values())}
    )
    unread: set[str] = field(default_factory=set)
    mistakes: list[KnowledgeError] = field(default_factory=list)


def read_stack(folders: Sequence[str]) -> Stack:
    stack = Stack()
    files: list[KnowledgeFile] = []
    for home, folder in enumerate(folders):
        found, mistakes = find_files(folder, home)
        files += found
        stack.mistakes += mistakes
    contents, unopened = read_files(files)
    stack.mistakes += unopened
    stack.unread.update({file.kind for file in files} - {file.kind for file, _ in contents})
    stack.digest = compute_digest(contents)
    for file, content in contents:
        _add_file(stack, file, content)
    return stack


def _add_file(stack: Stack, file: KnowledgeFile, content: bytes) -> None:
    node, mistakes = compose(content, file.path)
    if node is None and mistakes:
        stack.unread.add(file.kind)
        stack.mistakes += mistakes
        return
    records, faults = read_file(node, file.kind, file.home, file.path)
    stack.mistakes += [*mistakes, *faults]
    if faults and not records:
        stack.unread.add(file.kind)
    for record in records:
        if file.kind == "knowledge-base":
            stack.heads.append(record)
        else:
            if file.kind not in LISTS:
                _check_file_name(stack, file, record)
            _add_record(stack, record)


def _check_file_name(stack: Stack, file: KnowledgeFile, record: Record) -> None:
    expected = f"{record.id.text.strip()}.yaml"
    if file.relative.rpartition("/")[2] != expected:
        problem = f"the event's id is '{record.id.text}', and the file's name is not"
        stack.mistakes.append(mistake(record.id, problem, f"rename the file to {expected}, or the event"))


def _add_record(stack: Stack, record: Record) -> None:
    """A new record, or one laid over an earlier folder's of the same id."""
    held = stack.records[record.kind]
    name = record.id.text.strip()
    earlier = held.get(name)
    record.statements = _add_statements(stack, earlier, record)
    if earlier is None:
        held[name] = record
    elif earlier.home == record.home:
        stack.mistakes.append(_twice(record, earlier))
    else:
        record.fields = earlier.fields | record.fields
        record.faulty |= earlier.faulty
        held[name] = record


def _add_statements(stack: Stack, earlier: Record | None, record: Record) -> tuple[Record, ...]:
    """The statements of both, the earlier folders' first. An equal statement is taken once."""
    by_id = {one.id.text.strip(): one for one in earlier.statements} if earlier else {}
    for statement in record.statements:
        name = statement.id.text.strip()
        first = by_id.get(name)
        if first is None:
            by_id[name] = statement
        elif first.home == statement.home or not _equal(first, statement):
            stack.mistakes.append(_twice(statement, first))
    return tuple(by_id.values())


def _equal(one: Record, other: Record) -> bool:
    keys = one.fields.keys() | other.fields.keys()
    return not one.faulty and not other.faulty and all(one.texts(key) == other.texts(key) for key in keys)


def _twice(record: Record, first: Record) -> KnowledgeError:
    where = f"line {first.id.line}" if first.id.path == record.id.path else f"{first.id.path}:{first.id.line}"
    differ = "" if first.home == record.home else ", and the two differ"
    problem = f"the {record.kind} '{record.id.text}' is given twice{differ}"
    return mistake(record.id, problem, f"first at {where}; rename one or keep one")
