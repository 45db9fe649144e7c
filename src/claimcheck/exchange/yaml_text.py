"""Records -> YAML as curators write it: one key a line, quotes only where they are needed."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

Field = str | Sequence[str]
Record = Mapping[str, "Field | Sequence[Mapping[str, Field]]"]

# Words that mean the same with and without quotes to every reader of YAML.
_PLAIN = re.compile(r"[^\W_]|[^\W_](?:[^:#\t\n\r]|(?<! )#|:(?! ))*[^\s:]")
_INNER = re.compile(r"[^\W_](?:(?:[^\W_]|[ .()-])*(?:[^\W_]|[.()]))?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ADDRESS = re.compile(r"https?://[A-Za-z0-9._~:/?=&%+@,;()!$*-]*[A-Za-z0-9/_=-]")
_OTHER_KINDS = re.compile(r"(?i)null|true|false|yes|no|on|off|y|n|[-+.\d][-+.,:\d_eExXa-fo]*")


def write_list(records: Sequence[Record]) -> str:
    """A file that holds a list of records."""
    return "".join(_item(record, "") for record in records)


def write_record(record: Record) -> str:
    """A file that holds one record, which may hold lists of others. What is empty is left out."""
    return "".join(f"{line}\n" for line in _lines(record))


def _item(record: Record, indent: str) -> str:
    lines = _lines(record)
    return "".join(f"{indent}{'  ' if number else '- '}{line}\n" for number, line in enumerate(lines))


def _lines(record: Record) -> list[str]:
    lines: list[str] = []
    for key, value in record.items():
        if not value:
            continue
        if isinstance(value, str):
            lines.append(f"{key}: {write_scalar(value)}")
            continue
        nested = [one for one in value if isinstance(one, Mapping)]
        if nested:
            lines.append(f"{key}:")
            lines += [line for one in nested for line in _item(one, "  ").splitlines()]
        else:
            lines.append(
                f"{key}: [{', '.join(write_scalar(one, inner=True) for one in value if isinstance(one, str))}]"
            )
    return lines


def write_scalar(text: str, *, inner: bool = False) -> str:
    """`text` bare where that reads as the same text, else in double quotes. `inner` is within a bracketed list."""
    if _DAY.fullmatch(text) or (not inner and _ADDRESS.fullmatch(text)):
        return text
    if (_INNER if inner else _PLAIN).fullmatch(text) and not _OTHER_KINDS.fullmatch(text) and text.isprintable():
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return quoted if quoted.isprintable() else "".join(char if char.isprintable() else _escape(char) for char in quoted)


def _escape(char: str) -> str:
    """As YAML writes a character beyond the 16 bits of JSON's escapes, and any other."""
    return f"\\U{ord(char):08x}" if ord(char) > 0xFFFF else f"\\u{ord(char):04x}"
