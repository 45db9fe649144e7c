"""GitHub's workflow commands: annotations beside the lines of a draft, the worst first.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions; escaping as in actions/toolkit
(packages/core/src/command.ts). GitHub shows ten annotations of a level for each step: the rest is counted and said.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..dataclass import dataclass
from ..model import CheckedDocument, JudgedClaim, Lexicon, Position, Report, Verdict
from . import Layout
from .levels import ERROR, FAULT, LEVELS, NONE, NOTE, WARNING
from .phrases import clean, plural, sentence, shorten
from .place import locate, locate_end
from .summary import find_notes, is_draft
from .vocabulary import ADVICE, FAULTLESS, MEANING
from .witness import word_reasons

_COMMANDS = {ERROR: "error", WARNING: "warning", NOTE: "notice", NONE: "notice"}
_SHOWN = ("error", "warning", "notice")
_MOST = 10  # annotations of a level that GitHub shows of one step


@dataclass(frozen=True, slots=True, kw_only=True)
class _Finding:
    """`rank` orders findings, the worst first; `start` is None where it concerns a document as a whole."""

    command: str
    rank: int
    title: str
    message: str
    file: str
    start: Position | None = None
    end: Position | None = None


def render(report: Report, layout: Layout) -> str:
    found = [one for document in report.documents for one in _find(document, report.lexicon)]
    found.sort(key=lambda one: one.rank)  # stable: in order of the text within a rank
    shown, cut = (found, {}) if layout.full else _cut(found)
    lines = [_write(one) for one in shown]
    if cut:
        words = " and ".join(plural(count, f"more {command}") for command, count in cut.items())
        verb = "is" if sum(cut.values()) == 1 else "are"
        lines.append(f"::notice title=claimcheck::{_escape(f'{words} {verb} not shown: GitHub shows ten of a kind')}")
    return "".join(f"{line}\n" for line in lines)


def _cut(found: list[_Finding]) -> tuple[list[_Finding], dict[str, int]]:
    """The first of each level, and how many more there are; a notice gives way to the one that says so."""
    counts = dict.fromkeys(_SHOWN, 0)
    for one in found:
        counts[one.command] += 1
    room = dict.fromkeys(_SHOWN, _MOST)
    if any(count > _MOST for count in counts.values()):
        room["notice"] -= 1
    shown: list[_Finding] = []
    taken = dict.fromkeys(_SHOWN, 0)
    for one in found:
        if taken[one.command] < room[one.command]:
            taken[one.command] += 1
            shown.append(one)
    return shown, {command: count - taken[command] for command, count in counts.items() if count > taken[command]}


def _find(document: CheckedDocument, lexicon: Lexicon) -> Iterable[_Finding]:
    file = document.name if is_draft(document) and not document.name.startswith("<") else ""
    for claim in document.claims:
        yield from _find_in_claim(claim, file, lexicon)
    for note in document.notes:
        if note.fault:
            yield _fault(note.text, file)


def _find_in_claim(claim: JudgedClaim, file: str, lexicon: Lexicon) -> Iterable[_Finding]:
    for index, one in enumerate(claim.assertions):
        if one.verdict in FAULTLESS:
            continue
        span = one.assertion.span
        quoted = shorten(span.cut(claim.claim.text), 120)
        lines = [f"“{quoted}”", *word_reasons(one, lexicon)]
        if index == claim.fault and claim.suggestion:
            lines.append(f"Suggested wording: {clean(claim.suggestion)}")
        yield _verdict(one.verdict, "\n".join(lines), file, locate(claim, span.start), locate_end(claim, span.end))
    if not claim.assertions and claim.verdict not in FAULTLESS:
        words = f"“{shorten(claim.claim.text, 160)}”\n{MEANING[claim.verdict]}"
        yield _verdict(claim.verdict, words, file, claim.start, claim.end)
    for note in find_notes(claim):
        if note.fault:
            start = locate(claim, note.span.start) if note.span else claim.start
            end = locate_end(claim, note.span.end) if note.span else claim.end
            yield _fault(note.text, file, start, end)


def _verdict(verdict: Verdict, message: str, file: str, start: Position, end: Position) -> _Finding:
    return _Finding(
        command=_COMMANDS[LEVELS[verdict][0]],
        rank=2 * list(Verdict).index(verdict),
        title=f"{verdict}: {ADVICE[verdict]}",
        message=message,
        file=file,
        start=start,
        end=end,
    )


def _fault(text: str, file: str, start: Position | None = None, end: Position | None = None) -> _Finding:
    rank = 2 * list(Verdict).index(Verdict.REFUTED) + 1
    return _Finding(
        command=_COMMANDS[FAULT],
        rank=rank,
        title="inconsistent",
        message=sentence(text),
        file=file,
        start=start,
        end=end,
    )


def _write(one: _Finding) -> str:
    """Columns only where the finding stands on one line: GitHub refuses them elsewhere."""
    properties: dict[str, str | int] = {}
    message = one.message
    if one.file:
        properties["file"] = one.file
    if one.start and one.end and one.start.label is not None:
        message = f"{clean(one.start.label)}: {message}"
    elif one.start and one.end and one.file:
        properties |= {"line": one.start.line, "endLine": one.end.line}
        if one.start.line == one.end.line:
            properties |= {"col": one.start.column, "endColumn": one.end.column}
    properties["title"] = one.title
    written = ",".join(f"{key}={_escape_property(str(value))}" for key, value in properties.items())
    return f"::{one.command} {written}::{_escape(message)}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
