"""One document to check, and checking it: in this process or in another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from ..dataclass import dataclass, replace
from ..errors import InputError
from ..knowledge import KnowledgeBase
from ..model import CheckedDocument, Reliability, Report, Sentence, Verdict
from ..pipeline import Checker, split_lines
from ..report import Layout
from .knowledge import open_shown

TODO = (Verdict.UNCONFIRMED, Verdict.NO_EVIDENCE)

Follow = Callable[[Sequence[Sentence]], Iterable[Sentence]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A claim, the bytes of standard input, or else the file `name`; how it is to be read and judged."""

    name: str
    claim: str | None = None
    data: bytes | None = None
    source_format: str | None = None
    encoding: str | None = None
    date: date | None = None
    min_reliability: Reliability | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """How a report is shown: its format, its layout, and whether it holds only what is still `todo`."""

    format: str
    layout: Layout
    todo: bool = False

    def select(self, document: CheckedDocument) -> CheckedDocument:
        return select_todo(document) if self.todo else document


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What all tasks have in common, with which another process can begin: the folders of the knowledge base and of
    its cache, the day it is, and the day of which the knowledge is asked."""

    knowledge: tuple[str, ...]
    cache: str | None
    today: date
    as_of: date | None
    explain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A document that was checked in this process; or its outline, and what each view's format needs of it."""

    document: CheckedDocument
    pieces: tuple[str, ...] = ()


class Desk:
    """Checks tasks one after another against one knowledge base. `shown` says whether its compiling is to be seen."""

    def __init__(self, terms: Terms, warn: Callable[[str], None] | None = None, *, shown: bool | None = False) -> None:
        self.terms = terms
        self.knowledge: KnowledgeBase = open_shown(terms.knowledge, cache=terms.cache, warn=warn, asked=shown)
        self._checkers: dict[Reliability | None, Checker] = {}

    def checker(self, min_reliability: Reliability | None = None) -> Checker:
        known = self._checkers.get(min_reliability)
        if known is None:
            known = self._checkers[min_reliability] = Checker(
                self.knowledge,
                today=self.terms.today,
                as_of=self.terms.as_of,
                min_reliability=min_reliability,
                explain=self.terms.explain,
            )
        return known

    def check(self, task: Task, follow: Follow | None = None) -> CheckedDocument:
        """Raises ClaimcheckError where the draft cannot be read."""
        checker = self.checker(task.min_reliability)
        if task.claim is not None:
            claims = tuple(checker.check_sentence(one) for one in split_lines(task.claim))
            return CheckedDocument(name=task.name, claims=claims)
        from ..document import read_document

        data = read_file(task.name) if task.data is None else task.data
        document = read_document(data, task.name, format=task.source_format, encoding=task.encoding)
        return checker.check_document(document, today=task.date, follow=follow)

    def report(self, documents: Iterable[CheckedDocument]) -> Report:
        return self.checker().report(documents)


def select_todo(document: CheckedDocument) -> CheckedDocument:
    """What is still to be researched, and nothing else."""
    return replace(document, claims=tuple(claim for claim in document.claims if claim.verdict in TODO), skipped=())


def read_file(path: str) -> bytes:
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
