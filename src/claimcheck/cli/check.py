"""`claimcheck CLAIM…`: claims and drafts in, a report out."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import date

from ..errors import ClaimcheckError
from ..knowledge.index import drop_damaged
from ..knowledge.store import DamagedStoreError
from ..model import Verdict
from ..report import Layout, find_format, find_piecewise
from . import choices
from .console import can_draw, print_report, wants_colour
from .exits import AT_FAULT, OK, USAGE, say, warn
from .inputs import STDIN, sort_inputs
from .knowledge import find_cache, find_knowledge
from .options import CheckOptions
from .output import STDOUT, Output, find_outputs, write_whole
from .progress import Progress, wants_progress
from .settings import Settings, resolve
from .task import Checked, Desk, Task, Terms, View

WORK_LISTS = ("todo", "yaml")  # formats that show nothing else
STREAMED = ("jsonl",)  # formats whose report is that of its documents, one after another


def run_check(options: CheckOptions) -> int:
    """The exit status. What can be checked is, even where one of several drafts cannot be read.

    Where the compiled knowledge base turns out to be damaged, it is made anew and all is checked again, unless
    something has been printed or standard input read.
    """
    check = _Check(resolve(options))
    try:
        return check.run()
    except DamagedStoreError:
        cache = find_cache()
        dropped = drop_damaged(cache) if cache is not None and not check.printed and STDIN not in options.inputs else ()
        if not dropped:
            raise
        for folder in dropped:
            warn(f"{folder} was damaged and has been made anew")
        return _Check(resolve(options)).run()


class _Check:
    def __init__(self, settings: Settings) -> None:
        self.settings, self.options = settings, settings.options
        self.errors = 0
        self.printed = False
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
        desk = Desk(self.terms, warn, shown=self.options.progress)
        views = tuple(self._view(output) for output in outputs)
        streamed = len(tasks) > 1 and [one.path for one in outputs] == [STDOUT] and outputs[0].format in STREAMED
        checked: list[Checked] = []
        try:
            for one in self._check(tasks, desk, progress, views):
                checked.append(one)
                if streamed:
                    from .interruption import uninterrupted

                    progress.clear()
                    self.printed = True
                    with uninterrupted():
                        self._write(desk, [one], outputs, views)
        finally:
            progress.clear()
        if not checked:
            return USAGE
        if not streamed:
            self._write(desk, checked, outputs, views)
        return USAGE if self.errors else OK if self.options.exit_zero else self._status(checked)

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

    def _check(
        self, tasks: Sequence[Task], desk: Desk, progress: Progress, views: tuple[View, ...]
    ) -> Iterator[Checked]:
        """What could be checked, in order; the rest is reported at once."""
        jobs = self._decide_jobs(tasks)
        if jobs > 1:
            from .workers import check_in_processes

            for outcome in check_in_processes(tasks, self.terms, jobs, views, desk.knowledge):
                progress.step()
                if isinstance(outcome, ClaimcheckError):
                    self._complain(outcome)
                else:
                    yield outcome
            return
        for task in tasks:
            try:
                document = desk.check(task, progress.follow)
            except DamagedStoreError:
                raise
            except ClaimcheckError as error:
                self._complain(error)
            else:
                yield Checked(document=document)
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

    def _view(self, output: Output) -> View:
        to_file = output.path != STDOUT
        layout = Layout(
            width=80 if to_file and self.options.width is None else self.width,
            colour=bool(self.options.color) if to_file else wants_colour(self.options.color),
            unicode=to_file or can_draw(output.format),
            full=bool(self.options.full),
            explain=bool(self.options.explain),
            quiet=bool(self.options.quiet),
        )
        todo = bool(self.options.todo) and output.format not in WORK_LISTS
        return View(format=output.format, layout=layout, todo=todo)

    def _write(self, desk: Desk, checked: Sequence[Checked], outputs: Sequence[Output], views: Sequence[View]) -> None:
        for number, (output, view) in enumerate(zip(outputs, views, strict=True)):
            report = desk.report(view.select(one.document) for one in checked)
            if all(one.pieces for one in checked):
                pieces = [one.pieces[number] for one in checked]
                text: str | bytes = find_piecewise(view.format).join(pieces, report, view.layout)
            else:
                text = find_format(view.format).render(report, view.layout)
            if output.path == STDOUT:
                print_report(text, output.format)
            else:
                write_whole(output.path, text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace"))

    def _status(self, checked: Sequence[Checked]) -> int:
        at_fault = any(
            claim.verdict in self.fail_on.get(one.document.name, self.verdicts)
            for one in checked
            for claim in one.document.claims
        )
        return AT_FAULT if at_fault else OK


def _size(task: Task) -> int:
    if task.data is not None:
        return len(task.data)
    try:
        return os.path.getsize(task.name)
    except OSError:
        return 0
