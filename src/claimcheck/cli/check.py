"""`claimcheck CLAIM…`: claims and drafts in, a report out."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import date

from ..dataclass import replace
from ..errors import ClaimcheckError
from ..model import CheckedDocument, Report, Verdict
from ..report import Layout, find_format
from . import choices
from .console import can_draw, print_report, wants_colour
from .exits import AT_FAULT, OK, USAGE, say, uninterrupted, warn
from .inputs import STDIN, sort_inputs
from .knowledge import find_cache, find_knowledge
from .options import CheckOptions
from .output import STDOUT, Output, find_outputs, write_whole
from .progress import Progress, wants_progress
from .settings import Settings, resolve
from .task import Desk, Task, Terms

TODO = (Verdict.UNCONFIRMED, Verdict.NO_EVIDENCE)
WORK_LISTS = ("todo", "yaml")  # formats that show nothing else
STREAMED = ("jsonl",)  # formats whose report is that of its documents, one after another


def run_check(options: CheckOptions) -> int:
    """The exit status. What can be checked is, even where one of several drafts cannot be read."""
    return _Check(resolve(options)).run()


class _Check:
    def __init__(self, settings: Settings) -> None:
        self.settings, self.options = settings, settings.options
        self.errors = 0
        self.progress: Progress | None = None
        self.fail_on: dict[str, tuple[Verdict, ...]] = {}
        today = choices.choose_day(settings, "date") or date.today()
        as_of = choices.choose_day(settings, "as_of")
        self.width, self.jobs = choices.choose_width(settings), choices.choose_jobs(settings)
        self.verdicts = choices.choose_verdicts(settings)
        choices.check_choices(settings)
        knowledge = find_knowledge(self.options.kb)
        self.terms = Terms(
            knowledge=knowledge, cache=find_cache(), today=today, as_of=as_of, explain=bool(self.options.explain)
        )

    def run(self) -> int:
        inputs = sort_inputs(self.options.inputs, self._complain)
        drafts = [name for name, claim, data in inputs if claim is None and data is None]
        outputs = find_outputs(self.settings, drafts)
        tasks = [self._task(name, claim, data) for name, claim, data in inputs]
        if not tasks:
            return USAGE
        self.progress = progress = Progress(len(tasks), shown=wants_progress(self.options.progress))
        desk = Desk(self.terms, warn)
        streamed = len(tasks) > 1 and [one.path for one in outputs] == [STDOUT] and outputs[0].format in STREAMED
        documents = []
        try:
            for document in self._check(tasks, desk, progress):
                documents.append(document)
                if streamed:
                    progress.clear()
                    with uninterrupted():
                        self._write(desk.report([document]), outputs[0])
        finally:
            progress.clear()
        if not documents:
            return USAGE
        report = desk.report(documents)
        for output in outputs if not streamed else ():
            self._write(report, output)
        return USAGE if self.errors else OK if self.options.exit_zero else self._status(report)

    def _task(self, name: str, claim: str | None, data: bytes | None) -> Task:
        settings = self.settings.for_draft(name) if claim is None and data is None else self.settings
        if settings is not self.settings:
            self.fail_on[name] = choices.choose_verdicts(settings)
        return Task(
            name=name,
            claim=claim,
            data=data,
            source_format=choices.choose_source_format(settings) or ("text" if name == STDIN else None),
            encoding=choices.choose_encoding(settings),
            date=choices.choose_day(settings, "date"),
            min_reliability=choices.choose_reliability(settings),
        )

    # ------------------------------------------------------------ checking

    def _check(self, tasks: Sequence[Task], desk: Desk, progress: Progress) -> Iterator[CheckedDocument]:
        """What could be checked, in order; the rest is reported at once."""
        jobs = self._decide_jobs(tasks)
        if jobs > 1:
            from .workers import check_in_processes

            for outcome in check_in_processes(tasks, self.terms, jobs):
                progress.step()
                if isinstance(outcome, ClaimcheckError):
                    self._complain(outcome)
                else:
                    yield outcome
            return
        for task in tasks:
            try:
                document = desk.check(task, progress.follow)
            except ClaimcheckError as error:
                self._complain(error)
            else:
                yield document
            progress.step()

    def _decide_jobs(self, tasks: Sequence[Task]) -> int:
        drafts = [task for task in tasks if task.claim is None]
        if len(drafts) < 2:
            return 1
        from .workers import decide_jobs

        return decide_jobs(self.jobs, [_size(task) for task in drafts])

    def _complain(self, error: ClaimcheckError) -> None:
        if self.progress is not None:
            self.progress.clear()
        self.errors += 1
        say(f"error: {error}")

    # ------------------------------------------------------------ output

    def _write(self, report: Report, output: Output) -> None:
        to_file = output.path != STDOUT
        layout = Layout(
            width=80 if to_file and self.options.width is None else self.width,
            colour=bool(self.options.color) if to_file else wants_colour(self.options.color),
            unicode=to_file or can_draw(output.format),
            full=bool(self.options.full),
            explain=bool(self.options.explain),
            quiet=bool(self.options.quiet),
        )
        if self.options.todo and output.format not in WORK_LISTS:
            report = _select_todo(report)
        text = find_format(output.format).render(report, layout)
        if not to_file:
            print_report(text, output.format)
            return
        write_whole(output.path, text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace"))

    def _status(self, report: Report) -> int:
        at_fault = any(
            claim.verdict in self.fail_on.get(document.name, self.verdicts)
            for document in report.documents
            for claim in document.claims
        )
        return AT_FAULT if at_fault else OK


def _select_todo(report: Report) -> Report:
    """What is still to be researched, and nothing else."""
    return replace(report, documents=tuple(_open_claims(document) for document in report.documents))


def _open_claims(document: CheckedDocument) -> CheckedDocument:
    return replace(document, claims=tuple(claim for claim in document.claims if claim.verdict in TODO), skipped=())


def _size(task: Task) -> int:
    if task.data is not None:
        return len(task.data)
    try:
        return os.path.getsize(task.name)
    except OSError:
        return 0
