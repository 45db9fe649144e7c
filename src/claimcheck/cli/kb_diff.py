"""`claimcheck kb diff`: what changed in meaning between two knowledge bases, and which verdicts change with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..diff import Change, ChangeKind, VerdictChange, compare_knowledge, compare_verdicts
from ..errors import KnowledgeError, KnowledgeFaultsError
from ..knowledge import KnowledgeBase
from ..model import CheckedDocument, JudgedClaim
from ..pipeline import Checker, open_knowledge
from ..report.json_format import write_json
from ..report.phrases import clean, plural, shorten
from .choices import choose, parse_day
from .exits import AT_FAULT, OK
from .git import write_revision
from .knowledge import find_cache, find_knowledge

SCHEMA = "claimcheck-diff/1"
_SIGNS = {ChangeKind.ADDED: "+", ChangeKind.REMOVED: "-", ChangeKind.CHANGED: "~", ChangeKind.RENAMED: "~"}
_ALWAYS = frozenset(("measure", "of", "value", "speaker", "source", "rating", "reliability", "date", "says"))


def print_diff(
    old: str, new: str, *, against: Sequence[str], format: str, date_written: str | None, exit_code: bool
) -> int:
    """Prints the changes; the status is 1 where there are any and `exit_code` asks for that."""
    choose(format, ("text", "json"), "--format")
    today = parse_day(date_written, "--date") or date.today()
    with TemporaryDirectory(prefix="claimcheck-diff-") as aside:
        before, after = _open(old, Path(aside, "old")), _open(new, Path(aside, "new"))
        changes = compare_knowledge(before, after)
        verdicts = tuple(
            change
            for draft in against
            for change in compare_verdicts(_check(draft, before, today), _check(draft, after, today), changes)
        )
    if format == "json":
        print(write_json(_describe(old, new, changes, verdicts, checked=bool(against))))
    else:
        print("\n".join(_draw(changes, verdicts, checked=bool(against))))
    return AT_FAULT if exit_code and (changes or verdicts) else OK


def _open(written: str, aside: Path) -> KnowledgeBase:
    """The knowledge base in a folder, else in a git revision; its mistakes are told under the name that was written."""
    if Path(written).exists() or ":" not in written:
        return open_knowledge(find_knowledge([written]), cache=find_cache())
    write_revision(written, aside)
    try:
        return open_knowledge([aside])
    except KnowledgeFaultsError as error:
        mistakes = [
            KnowledgeError(
                one.problem,
                path=one.path.replace(str(aside), written, 1),
                line=one.line,
                column=one.column,
                fix=one.fix,
            )
            for one in error.mistakes
        ]
        raise KnowledgeFaultsError(mistakes) from error


def _check(draft: str, knowledge: KnowledgeBase, today: date) -> CheckedDocument:
    from ..document import read_document
    from .task import read_file

    document = read_document(read_file(draft), draft)
    return Checker(knowledge, today=today).check_document(document)


# ---------------------------------------------------------------- text


def _draw(changes: Sequence[Change], verdicts: Sequence[VerdictChange], *, checked: bool) -> Iterator[str]:
    """A line for each record and for each of its changes, the verdicts at the end."""
    for change in changes:
        yield f"{_SIGNS[change.kind]} {change.record} {clean(change.id)}{_draw_title(change)}"
        for field in change.fields:
            if change.kind is ChangeKind.CHANGED:
                yield f"    {field.field}: {_word(field.old)} → {_word(field.new)}"
            elif field.field in _ALWAYS:
                yield f"    {field.field}: {_word(field.new or field.old)}"
    if not changes:
        yield "Nothing changed in meaning."
    if not checked:
        return
    yield ""
    if not verdicts:
        yield "No verdict changes."
    for verdict in verdicts:
        judged = verdict.new or verdict.old
        assert judged is not None
        place = judged.start.label or f"{judged.start.line}:{judged.start.column}"
        yield f"{clean(verdict.document)}:{place}: {_verdict(verdict.old)} → {_verdict(verdict.new)}"
        yield f"    {shorten(judged.claim.text, 200)}"
        if verdict.because:
            yield f"    because of {', '.join(verdict.because[:6])}{' …' if len(verdict.because) > 6 else ''}"
    if verdicts:
        yield f"{plural(len(verdicts), 'verdict')} of the draft changed."


def _draw_title(change: Change) -> str:
    if change.kind is ChangeKind.RENAMED:
        return f", was {clean(change.was)}"
    return f": {shorten(change.title, 80)}" if change.title else ""


def _word(text: str) -> str:
    return shorten(text, 200) if text else "nothing"


def _verdict(judged: JudgedClaim | None) -> str:
    return str(judged.verdict) if judged else "no claim"


# ---------------------------------------------------------------- JSON


def _describe(
    old: str, new: str, changes: Sequence[Change], verdicts: Sequence[VerdictChange], *, checked: bool
) -> dict[str, Any]:
    described: dict[str, Any] = {
        "schema": SCHEMA,
        "old": old,
        "new": new,
        "changes": [_describe_change(one) for one in changes],
    }
    if checked:
        described["verdicts"] = [_describe_verdict(one) for one in verdicts]
    return described


def _describe_change(change: Change) -> dict[str, Any]:
    return {
        "kind": str(change.kind),
        "record": change.record,
        "id": change.id,
        "title": change.title,
        **({"was": change.was} if change.was else {}),
        "fields": [{"field": one.field, "old": one.old or None, "new": one.new or None} for one in change.fields],
    }


def _describe_verdict(change: VerdictChange) -> dict[str, Any]:
    judged = change.new or change.old
    assert judged is not None
    start = judged.start
    return {
        "document": change.document,
        "text": judged.claim.text,
        "start": {"line": start.line, "column": start.column, "offset": start.offset},
        "old": str(change.old.verdict) if change.old else None,
        "new": str(change.new.verdict) if change.new else None,
        "because": list(change.because),
    }
