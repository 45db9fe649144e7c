"""`claimcheck CLAIM…`: claims and drafts in, a report out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from ..errors import ClaimcheckError, InputError, UsageError
from ..model import Reliability, Report, Verdict
from ..report import FORMATS, Layout, find_format
from .console import can_draw, find_width, is_terminal, print_report, wants_colour
from .exits import AT_FAULT, OK, USAGE, say, warn
from .knowledge import find_cache, find_knowledge
from .options import COMMANDS, CheckOptions

Text = tuple[str, str]
"""A document's name and its text."""

FAIL_ON = (Verdict.REFUTED, Verdict.DISPUTED, Verdict.OUTDATED)
DOCUMENT_SUFFIXES = (
    *(".txt", ".text", ".md", ".markdown", ".rst", ".html", ".htm", ".xhtml", ".docx", ".doc", ".odt", ".rtf", ".pdf"),
    *(".csv", ".tsv", ".xlsx", ".json", ".jsonl", ".yaml", ".yml", ".xml"),
)


def run_check(options: CheckOptions) -> int:
    """The exit status. What can be checked is, even where one of several files cannot be read."""
    format_name = choose(options.format, tuple(FORMATS), "--format") or ("terminal" if is_terminal() else "text")
    as_of, today = _day(options.as_of, "--as-of"), _day(options.date, "--date") or date.today()
    letter = choose(
        options.min_reliability and options.min_reliability.upper(), tuple(Reliability), "--min-reliability"
    )
    fail_on = _verdicts(options.fail_on)
    width = _width(options.width)
    texts, errors = _read_inputs(options.inputs)
    if not texts:
        return USAGE
    from ..pipeline import check, open_knowledge

    knowledge = open_knowledge(find_knowledge(options.kb), cache=find_cache(), warn=warn)
    report = check(
        texts,
        knowledge,
        today=today,
        as_of=as_of,
        min_reliability=Reliability(letter) if letter else None,
        explain=options.explain,
    )
    layout = Layout(
        width=width,
        colour=wants_colour(options.color),
        unicode=can_draw(format_name),
        full=options.full,
        explain=options.explain,
        quiet=options.quiet,
    )
    print_report(find_format(format_name).render(report, layout), format_name)
    return USAGE if errors else OK if options.exit_zero else _status(report, fail_on)


def _status(report: Report, fail_on: Sequence[Verdict]) -> int:
    at_fault = any(claim.verdict in fail_on for document in report.documents for claim in document.claims)
    return AT_FAULT if at_fault else OK


# ---------------------------------------------------------------- inputs


def _read_inputs(inputs: Sequence[str]) -> tuple[list[Text], int]:
    """The texts to check and how many inputs could not be read; those are reported at once."""
    texts: list[Text] = []
    errors = 0
    if inputs.count("-") > 1:
        raise UsageError("standard input (-) can be read only once")
    claims = 0
    for written in inputs:
        try:
            if written == "-":
                texts.append(("<stdin>", decode(sys.stdin.buffer.read(), "standard input")))
            elif is_file(written):
                texts.append((written, read_draft(written)))
            else:
                claims += 1
                name = "<claim>" if claims == 1 else f"<claim {claims}>"
                texts.append((name, read_claim(written, alone=len(inputs) == 1)))
        except ClaimcheckError as error:
            say(f"error: {error}")
            errors += 1
    return texts, errors


def is_file(written: str) -> bool:
    """It names something that exists and can be read as a file: not a directory."""
    try:
        return os.path.exists(written) and not os.path.isdir(written)
    except ValueError:
        return False


def read_draft(path: str) -> str:
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    return decode(content, path)


def decode(content: bytes, name: str) -> str:
    """UTF-8, with or without a byte order mark."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        byte = content[error.start]
        raise InputError(f"{name} is not UTF-8 text: byte 0x{byte:02x} on line {line:,}") from error


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
        if alone and written not in COMMANDS and (command := _nearest(written, COMMANDS, 0.75)):
            raise UsageError(f"no such command: {written}; did you mean {command}?")
    return written


def _did_you_mean_file(path: str) -> str:
    folder, name = os.path.split(path)
    try:
        near = _nearest(name, sorted(os.listdir(folder or ".")), 0.7)
    except OSError:
        return ""
    return f"; did you mean {os.path.join(folder, near)}?" if near else ""


# ---------------------------------------------------------------- options


def choose(written: str | None, allowed: Sequence[str], flag: str) -> str | None:
    """`written`, which must be one of `allowed`; None stays None."""
    if written is None or written in allowed:
        return written
    near = _nearest(written, allowed, 0.5)
    hint = f"; did you mean {near}?" if near else ""
    raise UsageError(f"{flag} is one of {', '.join(allowed)}, not {written!r}{hint}")


def _nearest(written: str, allowed: Iterable[str], cutoff: float) -> str | None:
    from difflib import get_close_matches

    return next(iter(get_close_matches(written, list(allowed), n=1, cutoff=cutoff)), None)


def _day(written: str | None, flag: str) -> date | None:
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise UsageError(f"{flag} takes a day such as 2024-01-20, not {written!r}") from None


def _verdicts(written: Sequence[str]) -> tuple[Verdict, ...]:
    """Those named, with commas or by repeating the option; "none" is none."""
    if not written:
        return FAIL_ON
    words = [word.strip().lower() for text in written for word in text.split(",") if word.strip()]
    allowed = (*(str(verdict) for verdict in Verdict), "none")
    return tuple(Verdict(word) for word in words if choose(word, allowed, "--fail-on") != "none")


def _width(written: str | None) -> int:
    if written is None:
        return find_width()
    if not written.isdecimal() or not 20 <= int(written) <= 1000:
        raise UsageError(f"--width takes a number of columns, 20 to 1000, not {written!r}")
    return int(written)
