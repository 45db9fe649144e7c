"""An entry added to a knowledge file as text: every byte that was there stays, comments, order and layout included."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from ..dataclass import dataclass
from ..errors import InputError, KnowledgeError, KnowledgeFaultsError
from ..model import Lexicon, Value, ValueKind
from .base import KnowledgeBase
from .load import load_knowledge

Fields = Mapping[str, str | Sequence[str]]
"""Keys in the order in which they are written; a list is written in brackets."""

_WIDTH = 118
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # what YAML counts as the end of a line
# What can stand without quotes and is read as the same text; nothing here looks like a comment, a key or a mark.
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`][^\n\r\t]*")
_UNSAFE = re.compile(r": |:$| #|\s\s|\s$")
_UNSAFE_IN_FLOW = re.compile(r"[,\[\]{}?]|:")
_EMPTY = frozenset({"null", "~", ""})


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the entries of a list are written: the columns before the dash, after it, in braces or not, set apart by an
    empty line or not; and the line before which a new one goes, counted from 0."""

    dash: int = 0
    gap: int = 1
    flow: bool = False
    spaced: bool = False
    line: int = 0


def append_entry(content: bytes, fields: Fields, *, path: str, key: str | None = None) -> bytes:
    """`content` with one more entry at the end of its list, which stands under `key` or is the whole file.

    The entry is written as those before it are. Raises InputError where the list stands in brackets.
    """
    text = content.decode("utf-8")
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = split_lines(text)
    root = _compose(text, path)
    holder = root if key is None else _find_value(root, key)
    if _is_empty(holder):
        lines, layout = _open_list(lines, holder, key, newline)
    else:
        layout = _find_layout(holder, lines, path)
    entry = format_entry(fields, dash=layout.dash, gap=layout.gap, flow=layout.flow)
    if layout.spaced:
        entry = ["", *entry]
    before = lines[: layout.line]
    if before and not _BREAK.search(before[-1]):
        before[-1] += newline
    return "".join([*before, *(line + newline for line in entry), *lines[layout.line :]]).encode("utf-8")


def split_lines(text: str) -> list[str]:
    """The lines as YAML counts them, each with its end."""
    lines, start = [], 0
    for found in _BREAK.finditer(text):
        lines.append(text[start : found.end()])
        start = found.end()
    return [*lines, text[start:]] if start < len(text) else lines


# ---------------------------------------------------------------- where the entry goes


def _compose(text: str, path: str) -> Any:
    """PyYAML's node of the file, which knows where it ends; None where the file holds nothing."""
    import yaml

    try:
        return yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else path
        raise InputError(f"{place}: not YAML; mend it first") from error


def _find_value(root: Any, key: str) -> Any:
    """The node under `key`; None where there is none."""
    for name, value in root.value if root is not None and isinstance(root.value, list) else ():
        if name.value == key:
            return value
    return None


def _is_empty(node: Any) -> bool:
    if node is None or (isinstance(node.value, str) and node.value in _EMPTY):
        return True
    return not node.value


def _open_list(lines: list[str], holder: Any, key: str | None, newline: str) -> tuple[list[str], _Layout]:
    """Room for a first entry: after the key and the comments under it, or at the end of the file."""
    lines = list(lines)
    if key is None or holder is None:
        if key is not None:
            if lines and not _BREAK.search(lines[-1]):
                lines[-1] += newline
            lines.append(f"{key}:{newline}")
        elif holder is not None:  # the file is "[]"
            _cut(lines, holder)
        return lines, _Layout(dash=0 if key is None else 2, line=len(lines))
    _cut(lines, holder)
    line = holder.start_mark.line + 1
    while line < len(lines) and lines[line].strip().startswith("#") and lines[line][0] == " ":
        line += 1
    return lines, _Layout(dash=2, line=line)


def _cut(lines: list[str], holder: Any) -> None:
    """Takes an empty list or a "null" out of its line."""
    first, last = holder.start_mark, holder.end_mark
    if first.line == last.line and first.line < len(lines):
        line = lines[first.line]
        lines[first.line] = line[: first.column].rstrip(" ") + line[last.column :]


def _find_layout(holder: Any, lines: Sequence[str], path: str) -> _Layout:
    if holder.flow_style or not isinstance(holder.value, list) or isinstance(holder.value[-1], tuple):
        place = f"{path}:{holder.start_mark.line + 1}:{holder.start_mark.column + 1}"
        raise InputError(
            f"{place}: this list stands in brackets; give each entry a line of its own that begins with '- '"
        )
    last = holder.value[-1]
    start = last.start_mark
    written = re.match(r"( *)-( +)", lines[start.line])
    dash, gap = (len(written[1]), len(written[2])) if written else (holder.start_mark.column, 1)
    line = _find_end(last, lines)
    while line < len(lines) and re.match(rf" {{{dash},}}#", lines[line]):  # comments that still belong to it
        line += 1
    spaced = len(holder.value) > 1 and not lines[start.line - 1].strip()
    return _Layout(dash=dash, gap=gap, flow=bool(last.flow_style), spaced=spaced, line=line)


def _find_end(node: Any, lines: Sequence[str]) -> int:
    """The line after the last one that the node is written on."""
    if isinstance(node.value, list) and node.value and not node.flow_style:
        inner = node.value[-1]
        return max(_find_end(one, lines) for one in (inner if isinstance(inner, tuple) else (inner,)))
    line = int(node.end_mark.line) + bool(node.end_mark.column)
    if isinstance(node.value, str) and node.style in ("|", ">"):  # its end is marked after the empty lines below it
        while not lines[line - 1].strip():
            line -= 1
    return max(line, int(node.start_mark.line) + 1)


# ---------------------------------------------------------------- how the entry is written


def format_entry(fields: Fields, *, dash: int = 0, gap: int = 1, flow: bool = False) -> list[str]:
    """The entry's lines, without their ends: one key a line, or within braces where `flow` says so."""
    head = " " * dash + "-" + " " * gap
    if flow:
        return _format_flow(fields, head)
    lines: list[str] = []
    indent = " " * len(head)
    for key, value in fields.items():
        start = indent if lines else head
        lines += _format_pair(key, value, start, indent)
    return lines


def format_record(fields: Fields) -> str:
    """A file of one record: its keys, one a line."""
    return "".join(line + "\n" for key, value in fields.items() for line in _format_pair(key, value, "", ""))


def _format_pair(key: str, value: str | Sequence[str], start: str, indent: str) -> list[str]:
    if not isinstance(value, str):
        return [f"{start}{key}: [{', '.join(format_scalar(one, flow=True) for one in value)}]"]
    written = f"{start}{key}: {format_scalar(value)}"
    if len(written) <= _WIDTH or not value.isprintable() or _UNSAFE.search(value.replace(": ", " ").replace(" #", " ")):
        return [written]
    from textwrap import wrap

    inner = indent + "  "
    folded = wrap(value, _WIDTH - len(inner), break_long_words=False, break_on_hyphens=False)
    return [f"{start}{key}: >-", *(inner + line for line in folded)]


def _format_flow(fields: Fields, head: str) -> list[str]:
    parts = []
    for key, value in fields.items():
        many = not isinstance(value, str)
        written = (
            f"[{', '.join(format_scalar(one, flow=True) for one in value)}]"
            if many
            else format_scalar(str(value), flow=True)
        )
        parts.append(f"{key}: {written}")
    lines, line = [], head + "{"
    for index, part in enumerate(parts):
        mark = "}" if index == len(parts) - 1 else ","
        space = "" if line.endswith(("{", " ")) else " "
        if len(line) + len(space) + len(part) + 1 > _WIDTH and not line.endswith("{"):
            lines.append(line)
            line, space = " " * (len(head) + 1), ""
        line += space + part + mark
    return [*lines, line]


def format_scalar(text: str, *, flow: bool = False) -> str:
    """The text without quotes where it is read as itself, else within quotes."""
    safe = text.isprintable() and _PLAIN.fullmatch(text) is not None and not _UNSAFE.search(text) and text not in _EMPTY
    if safe and not (flow and _UNSAFE_IN_FLOW.search(text)):
        return text
    if '"' in text and "'" not in text and text.isprintable():
        return f"'{text}'"
    out = []
    for char in text:
        if char in '"\\':
            out.append("\\" + char)
        elif char.isprintable():
            out.append(char)
        else:
            code = ord(char)
            out.append(f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")
    return f'"{"".join(out)}"'


# ---------------------------------------------------------------- before and after


def describe_difference(before: bytes, after: bytes, path: str) -> str:
    """A unified diff."""
    from difflib import unified_diff

    old, new = (content.decode("utf-8", "replace").splitlines() for content in (before, after))
    lines = unified_diff(old, new, path if before else "/dev/null", path, lineterm="")
    return "\n".join(lines) + "\n"


def check_edit(
    roots: Sequence[str],
    path: str,
    content: bytes,
    *,
    parse_value: Callable[[str, ValueKind, Lexicon], Value],
) -> KnowledgeBase:
    """The knowledge base as it would be if `path`, in one of the folders, held `content`. Nothing is written there.

    Raises KnowledgeFaultsError, with the places as they would be.
    """
    with _copied(roots, path, content) as copies:
        try:
            return load_knowledge(copies, parse_value=parse_value)
        except KnowledgeFaultsError as error:
            raise KnowledgeFaultsError([_back(one, roots, copies) for one in error.mistakes]) from None


def _back(mistake: KnowledgeError, roots: Sequence[str], copies: Sequence[str]) -> KnowledgeError:
    path = mistake.path
    for root, copy in zip(roots, copies, strict=True):
        if path.startswith(copy):
            path = root + path[len(copy) :]
    return KnowledgeError(mistake.problem, path=path, line=mistake.line, column=mistake.column, fix=mistake.fix)


@contextmanager
def _copied(roots: Sequence[str], path: str, content: bytes) -> Iterator[tuple[str, ...]]:
    """The folder that holds `path` copied aside with its new content; the others as they are."""
    import shutil
    import tempfile

    with tempfile.TemporaryDirectory(prefix="claimcheck-") as aside:
        copies = []
        for root in roots:
            inside = os.path.relpath(os.path.abspath(path), os.path.abspath(root))
            if inside.startswith(os.pardir):
                copies.append(root)
                continue
            copy = os.path.join(aside, "knowledge")
            shutil.copytree(root, copy, ignore=_leave_hidden, dirs_exist_ok=True)
            target = os.path.join(copy, inside)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as stream:
                stream.write(content)
            copies.append(copy)
        yield tuple(copies)


def _leave_hidden(folder: str, names: list[str]) -> list[str]:
    """Only knowledge files are copied."""
    return [
        name
        for name in names
        if name.startswith(".")
        or not (name.endswith((".yaml", ".yml")) or name in ("sources", "events") or os.path.isdir(f"{folder}/{name}"))
    ]


def read_file(path: str) -> bytes:
    """What the file holds; nothing where it is not there."""
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error


def write_file(path: str, content: bytes, *, before: bytes) -> None:
    """The file holds all of `content`, or what it held. Raises InputError, also where it is no longer as `before`."""
    if read_file(path) != before:
        raise InputError(f"{path} was changed meanwhile; nothing was written")
    aside = f"{path}.{os.getpid()}.part"
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        try:
            with open(aside, "xb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            if before:
                os.chmod(aside, os.stat(path).st_mode & 0o7777)
            os.replace(aside, os.path.realpath(path))
        except BaseException:
            with suppress(OSError):
                os.unlink(aside)
            raise
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}") from error
