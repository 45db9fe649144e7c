"""A knowledge base read as a linter reads code: every finding with its code, its level and its place.

What stops it from loading is found first, as `mistake`. The rest is in `CHECKS`, in the order of their levels: an error
is wrong in any knowledge base, a warning nearly always, a note is worth a look. A knowledge base is clean that has
neither errors nor warnings.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum

from ..dataclass import dataclass
from ..errors import KnowledgeFaultsError
from ..model import FilePosition, Lexicon
from . import lint_checks as checks
from .build import ParseValue
from .files import Reader
from .lint_checks import Readers, Subject, Suspect
from .load import load_knowledge
from .stack import read_event, read_stack


class Level(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`position` is the file as a whole where its line is 0. `fix` is "" where there is none to offer."""

    code: str
    level: Level
    message: str
    position: FilePosition
    fix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """`about` says in one line what is looked for, for documentation and SARIF rules."""

    level: Level
    about: str
    find: Callable[[Subject], Iterable[Suspect]]


MISTAKE = "mistake"
MISTAKE_ABOUT = "The files break a rule, and nothing is checked against them."


def _check(level: Level, find: Callable[[Subject], Iterable[Suspect]], about: str) -> Check:
    return Check(level=level, about=about, find=find)


_E, _W, _N = Level.ERROR, Level.WARNING, Level.NOTE

CHECKS: Mapping[str, Check] = {
    "range-reversed": _check(_E, checks.find_reversed_ranges, "A range's low end is above its high end."),
    "date-before-event": _check(_E, checks.find_early_dates, "A figure is dated before what it is about."),
    "duplicate-statement": _check(_E, checks.find_duplicates, "Two statements say the same."),
    "not-read-back": _check(_E, checks.find_unreadable_values, "A value reads otherwise than it is shown."),
    "looked-at-early": _check(_E, checks.find_early_looks, "A source was looked at before it was published."),
    "shared-alias": _check(_W, checks.find_shared_aliases, "Two names of one kind share a spelling."),
    "silent-measure": _check(_W, checks.find_silent_measures, "No sentence would signal a measure."),
    "bare-correction": _check(_W, checks.find_bare_corrections, "A corrected statement lacks its correction."),
    "wrong-kind": _check(_W, checks.find_wrong_kinds, "A place or thing is not of the kind its key wants."),
    "not-looked-at": _check(_W, checks.find_sources_not_looked_at, "A source was not looked at since the given day."),
    "unfound-alias": _check(_N, checks.find_unfound_aliases, "The reader does not know a name by its spelling."),
    "silent-word": _check(_N, checks.find_silent_words, "The reader does not take a measure's word for a signal."),
    "unsaid-value": _check(_N, checks.find_unsaid_values, "The reader does not find a figure in its 'says'."),
    "weak-origin": _check(_N, checks.find_weak_origins, "Only sources graded D to F give a figure."),
    "no-as-of": _check(_N, checks.find_undated_statements, "A figure has no date of its own."),
    "no-address": _check(_N, checks.find_sources_without_address, "A source has no address."),
    "no-date": _check(_N, checks.find_sources_without_date, "A source has no date."),
    "shared-spelling": _check(_N, checks.find_shared_spellings, "Two names of different kinds share a spelling."),
    "repeated-alias": _check(_N, checks.find_repeated_aliases, "A name's spelling is given twice."),
    "open-correction": _check(_N, checks.find_open_corrections, "Nothing stands in place of a corrected figure."),
    "supersedes-later": _check(_N, checks.find_backward_supersessions, "A figure supersedes a later one."),
    "unusual-name": _check(_N, checks.find_unusual_names, "A name is of another kind than its measure takes."),
    "unused-source": _check(_N, checks.find_unused_sources, "No statement is from a source."),
    "unused-measure": _check(_N, checks.find_unused_measures, "No statement is of a measure."),
}


def lint_knowledge(
    paths: Sequence[str | os.PathLike[str]],
    *,
    parse_value: ParseValue,
    make_readers: Callable[[Lexicon], Readers],
    looked_at_since: date | None = None,
    codes: Collection[str] | None = None,
) -> tuple[Finding, ...]:
    """Every finding in the stacked folders, in order of file and line; of `codes` alone where they are given.

    `make_readers` gives the code that reads claims, for the words of this lexicon. Mistakes are found whatever `codes`.
    """
    try:
        knowledge = load_knowledge(paths, parse_value=parse_value)
    except KnowledgeFaultsError as error:
        return tuple(
            Finding(
                code=MISTAKE,
                level=Level.ERROR,
                message=one.problem,
                position=FilePosition(path=one.path, line=one.line, column=one.column),
                fix=one.fix,
            )
            for one in error.mistakes
        )
    stack = read_stack([os.fspath(path) for path in paths], Reader())
    records = dict(stack.records)
    records["event"], records["statement"] = {}, {}
    for name, files in stack.events.items():
        reader = Reader()
        event, _ = read_event(files, [reader.read(file) for file in files])
        if event is not None:
            records["event"][name] = event
            records["statement"] |= {f"{name}/{one.id.text.strip()}": one for one in event.statements}
    subject = Subject(
        knowledge=knowledge,
        records=records,
        readers=make_readers(knowledge.lexicon),
        looked_at_since=looked_at_since,
    )
    chosen = CHECKS if codes is None else {code: CHECKS[code] for code in CHECKS if code in codes}
    return tuple(sorted(_run(subject, chosen), key=_order))


def _run(subject: Subject, chosen: Mapping[str, Check]) -> Iterator[Finding]:
    for code, check in chosen.items():
        for place, message in check.find(subject):
            position = FilePosition(path=place.path, line=place.line, column=place.column)
            yield Finding(code=code, level=check.level, message=message, position=position)


def _order(finding: Finding) -> tuple[str, int, int, str, str]:
    position = finding.position
    return position.path, position.line, position.column, finding.code, finding.message
