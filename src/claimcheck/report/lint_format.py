"""Findings of lint as text, JSON, SARIF 2.1.0 and GitHub's workflow commands."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Protocol

from ..model import FilePosition
from .phrases import clean

FORMATS = ("text", "json", "sarif", "github")
_GITHUB = {"error": "error", "warning": "warning", "note": "notice"}


class Finding(Protocol):
    @property
    def code(self) -> str: ...
    @property
    def level(self) -> StrEnum: ...
    @property
    def message(self) -> str: ...
    @property
    def position(self) -> FilePosition: ...
    @property
    def fix(self) -> str: ...


def render(findings: Sequence[Finding], format_name: str, about: dict[str, str] | None = None) -> str:
    """`about` says in a line what each code means."""
    match format_name:
        case "json":
            return json.dumps([_describe(one) for one in findings], indent=2, ensure_ascii=False) + "\n"
        case "sarif":
            return json.dumps(_sarif(findings, about or {}), indent=2, ensure_ascii=False) + "\n"
        case "github":
            return "".join(f"{_command(one)}\n" for one in findings)
        case _:
            return "".join(f"{_place(one.position)}: {one.level}: {_message(one)} [{one.code}]\n" for one in findings)


def _message(one: Finding) -> str:
    return clean(f"{one.message} ({one.fix})" if one.fix else one.message)


def _place(position: FilePosition) -> str:
    return f"{position.path}:{position.line}:{position.column}" if position.line else position.path


def _describe(one: Finding) -> dict[str, Any]:
    return {
        "code": one.code,
        "level": str(one.level),
        "message": one.message,
        "fix": one.fix or None,
        "file": one.position.path,
        "line": one.position.line or None,
        "column": one.position.column or None,
    }


def _sarif(findings: Sequence[Finding], about: dict[str, str]) -> dict[str, Any]:
    codes = list(dict.fromkeys(one.code for one in findings))
    rules = [
        {
            "id": code,
            "shortDescription": {"text": about.get(code, code)},
            "fullDescription": {"text": about.get(code, code)},
            "help": {"text": about.get(code, code)},
        }
        for code in codes
    ]
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "claimcheck kb lint", "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": [_result(one, codes.index(one.code)) for one in findings],
            }
        ],
    }


def _result(one: Finding, rule: int) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(one.position.path)}}
    if one.position.line:
        physical["region"] = {"startLine": one.position.line, "startColumn": max(one.position.column, 1)}
    return {
        "ruleId": one.code,
        "ruleIndex": rule,
        "level": str(one.level),
        "message": {"text": _message(one)},
        "locations": [{"physicalLocation": physical}],
    }


def _uri(path: str) -> str:
    from urllib.parse import quote

    slashed = path.replace("\\", "/")
    return f"file://{quote(slashed)}" if slashed.startswith("/") else quote(slashed)


def _command(one: Finding) -> str:
    """A workflow command, escaped as the runner reads it (actions/toolkit, core/src/command.ts)."""
    place = {"file": one.position.path, "line": str(one.position.line), "col": str(one.position.column)}
    told = ",".join(f"{key}={_escape(value, ':,')}" for key, value in place.items() if value not in ("", "0"))
    return f"::{_GITHUB[str(one.level)]} {told},title={_escape(one.code, ':,')}::{_escape(_message(one))}"


def _escape(text: str, more: str = "") -> str:
    for char in f"%\r\n{more}":
        text = text.replace(char, f"%{ord(char):02X}")
    return text
