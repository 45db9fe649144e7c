"""The corrections list for people, as text, Markdown and CSV, and for programs, as JSON."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from io import StringIO
from itertools import zip_longest

from ..dataclass import dataclass
from ..model import Evidence, JudgedClaim, Stance
from ..report.json_format import Json, iso_day, write_json
from ..report.phrases import clean, plural
from .correction import Correction, find_deciding

SCHEMA = "claimcheck-corrections/1"
_MOST = 4  # statements that are shown to people
_SIDES = (Stance.CONTRADICTS, Stance.SUPPORTS, Stance.CONSISTENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """What `listed` texts of `texts` have to be corrected in, from one version of the knowledge base to the next."""

    old: str
    new: str
    texts: int
    rechecked: int
    listed: tuple[Correction, ...]


def describe_corrections(corrections: Corrections) -> Json:
    return {
        "schema": SCHEMA,
        "old": corrections.old,
        "new": corrections.new,
        "texts": corrections.texts,
        "rechecked": corrections.rechecked,
        "corrections": [describe_correction(one) for one in corrections.listed],
    }


def describe_correction(one: Correction) -> Json:
    """`was` and `now` are None where the sentence is, or was, no claim that could be checked."""
    return {
        "id": one.id,
        "file": one.file,
        "record": one.record,
        "line": one.line,
        "column": one.column,
        "sentence": one.sentence,
        "was": one.was or None,
        "now": one.now or None,
        "suggestion": (one.judged.suggestion or None) if one.judged is not None else None,
        "statements": [_describe_evidence(known) for known in _list_deciding(one.judged)],
    }


def _list_deciding(judged: JudgedClaim | None) -> Sequence[Evidence]:
    return find_deciding(judged) if judged is not None else ()


def _list_shown(judged: JudgedClaim | None) -> list[str]:
    """In words, the strongest of each side in turn, what speaks against it first; then how many more there are."""
    known = _list_deciding(judged)
    sides = ([one for one in known if one.stance is stance] for stance in _SIDES)
    ordered = [one for row in zip_longest(*sides) for one in row if one is not None]
    more = [f"and {plural(len(ordered) - _MOST, 'more statement')}"] if len(ordered) > _MOST else []
    return [*map(_word_evidence, ordered[:_MOST]), *more]


def _describe_evidence(one: Evidence) -> Json:
    return {
        "id": one.statement.id,
        "stance": str(one.stance),
        "status": str(one.status),
        "value": one.statement.written or None,
        "says": one.statement.says,
        "speaker": one.statement.speaker_title,
        "as_of": iso_day(one.statement.as_of),
        "source": one.source.title,
        "publisher": one.source.publisher,
        "url": one.source.url,
        "published": iso_day(one.source.published),
    }


# ---------------------------------------------------------------- for programs


def _render_json(corrections: Corrections) -> str:
    return write_json(describe_corrections(corrections)) + "\n"


def _render_lines(corrections: Corrections) -> str:
    return "".join(write_json(describe_correction(one), indent=None) + "\n" for one in corrections.listed)


def _render_csv(corrections: Corrections) -> str:
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(
        ("id", "file", "record", "line", "column", "sentence", "was", "now", "now known", "suggested wording")
    )
    for one in corrections.listed:
        known = "; ".join(_list_shown(one.judged))
        place = (one.id, one.file, one.record, one.line, one.column)
        cells = (*place, one.sentence, one.was, one.now, known, one.judged.suggestion if one.judged else "")
        writer.writerow([_guard(cell) if isinstance(cell, str) else cell for cell in cells])
    return stream.getvalue()


def _guard(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    line = clean(text)
    return f"'{line}" if line[:1] in "=+-@" and line else line


# ---------------------------------------------------------------- for people


def _render_text(corrections: Corrections) -> str:
    lines = []
    for one in corrections.listed:
        lines.append(f"{_place(one)}: {one.was or 'no claim'} → {one.now or 'no claim'}")
        lines.append(f"    {clean(one.sentence)}")
        lines += [f"    now known: {each}" for each in _list_shown(one.judged)]
        if one.judged is not None and one.judged.suggestion:
            lines.append(f"    suggested wording: {clean(one.judged.suggestion)}")
        lines.append("")
    return "\n".join([*lines, _summarize(corrections)]) + "\n"


def _render_markdown(corrections: Corrections) -> str:
    lines = ["# Corrections", "", _escape(_summarize(corrections)), ""]
    for one in corrections.listed:
        lines += [f"## {_escape(_place(one))}", "", f"> {_escape(clean(one.sentence))}", ""]
        lines += [f"Was **{one.was or 'no claim'}**, is **{one.now or 'no claim'}**.", ""]
        known = [f"- {_escape(each)}" for each in _list_shown(one.judged)]
        lines += [*known, ""] if known else []
        if one.judged is not None and one.judged.suggestion:
            lines += [f"Suggested wording: {_escape(clean(one.judged.suggestion))}", ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _place(one: Correction) -> str:
    record = f"{one.file}:{one.record}"
    named = record if one.id == record else f"{clean(one.id)} ({clean(record)})"
    return f"{named}, {one.line}:{one.column}"


def _summarize(corrections: Corrections) -> str:
    texts = len({(one.file, one.record) for one in corrections.listed})
    return (
        f"{plural(len(corrections.listed), 'correction')} in {plural(texts, 'text')} of {corrections.texts:,}; "
        f"{plural(corrections.rechecked, 'text')} looked at anew"
    )


def _word_evidence(one: Evidence) -> str:
    """ "contradicts: 20,310 feet (US Geological Survey, 2015-09-02; New elevation, US Geological Survey, B)"."""
    said, source = one.statement, one.source
    day = iso_day(said.as_of or source.published)
    status = "" if str(one.status) == "current" else f", {one.status}"
    who = ", ".join(part for part in (said.speaker_title, day) if part)
    what = f"{one.stance}{status}: {said.written or said.says} ({who}; {source.title}, {source.reliability})"
    return clean(what)


def _escape(text: str) -> str:
    return "".join(f"\\{char}" if char in r"\`*_[]<>#|~" else char for char in text)


RENDER: Mapping[str, Callable[[Corrections], str]] = {
    "text": _render_text,
    "json": _render_json,
    "jsonl": _render_lines,
    "markdown": _render_markdown,
    "csv": _render_csv,
}
SUFFIXES: Mapping[str, str] = {
    ".txt": "text",
    ".json": "json",
    ".jsonl": "jsonl",
    ".md": "markdown",
    ".markdown": "markdown",
    ".csv": "csv",
}
