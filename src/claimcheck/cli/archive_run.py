"""What `claimcheck archive` does: texts in by parts, findings out in one file, however many worked on them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from time import monotonic

from ..archive.findings import FORMATS, gather_findings
from ..archive.parquet import load_pyarrow
from ..archive.record import Columns
from ..archive.run import Plan, Run
from ..archive.source import Part, Source, Wanted, cut_sources, open_source
from ..archive.work import Terms
from ..dataclass import dataclass
from ..errors import UsageError
from ..knowledge import KnowledgeBase
from ..model import Verdict
from ..report.phrases import plural
from . import choices
from .exits import AT_FAULT, OK, say, warn
from .knowledge import find_cache, find_knowledge, open_shown
from .options import CheckOptions
from .progress import ArchiveProgress, wants_progress, word_seconds
from .settings import Settings, resolve

_COLUMNS = ("text", "id", "date")
_LEAST = 100  # bytes of a text, for what parts are not measured in bytes
_SUFFIXES = {".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet", ".pq": "parquet"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is particular to archives, as it was written; None where it was not. `columns` are those of text, id and
    date; `fail_on` says that verdicts were named."""

    inputs: tuple[str, ...]
    output: str | None
    format: str | None
    columns: tuple[str | None, str | None, str | None]
    cluster: str | None
    brief: bool
    restart: bool
    fail_on: bool


def run_archive(asked: Asked, options: CheckOptions) -> int:
    """The exit status."""
    return _Archive(asked, resolve(options)).run()


def _choose_output(output: str | None) -> str:
    if output is None:
        raise UsageError("name the file that findings go to, as in -o findings.jsonl")
    if output == "-":
        raise UsageError("findings go to a file, so that a run can be taken up again (as in -o findings.jsonl)")
    if os.path.isdir(output):
        raise UsageError(f"--output: {output} is a directory")
    folder = os.path.dirname(output) or "."
    if not os.path.isdir(folder):
        raise UsageError(f"--output: there is no folder {folder}")
    return output


def _choose_format(output: str, written: str | None) -> str:
    chosen = choices.choose(written, FORMATS, "--format")
    if chosen is None:
        suffix = os.path.splitext(output)[1].lower()
        if suffix not in _SUFFIXES:
            shown = f"{suffix} stands for no format" if suffix else "it has no suffix"
            raise UsageError(f"{output}: {shown} of findings (one of {', '.join(_SUFFIXES)}, or name it with --format)")
        chosen = _SUFFIXES[suffix]
    if chosen == "parquet":
        load_pyarrow()
    return chosen


def _choose_columns(written: Sequence[str | None]) -> Wanted:
    """Those named must be there; of the others the text alone. An empty name is no column."""
    named = frozenset(name for name in written if name)
    text, id, day = (known if name is None else name or None for known, name in zip(_COLUMNS, written, strict=True))
    if text is None:
        raise UsageError("--text-column names the column that holds the texts")
    return Wanted(columns=Columns(text=text, id=id, date=day), named=named)


_OnCluster = Callable[[str, Run, Plan, Sequence[Part], str], Iterator[Part]]


def _load_cluster() -> _OnCluster:
    """Raises MissingExtraError where what it takes is not installed, before any work is done."""
    from ..archive.cluster import work_on_cluster

    return work_on_cluster


class _Archive:
    """One run of the command."""

    def __init__(self, asked: Asked, settings: Settings) -> None:
        self.asked, self.settings = asked, settings
        self.output = _choose_output(asked.output)
        self.format = _choose_format(self.output, asked.format)
        self.wanted = _choose_columns(asked.columns)
        self.verdicts = choices.choose_verdicts(settings) if asked.fail_on else ()
        self.day = choices.choose_day(settings, "date")
        self.as_of = choices.choose_day(settings, "as_of")
        self.reliability = choices.choose_reliability(settings)
        self.jobs = choices.choose_jobs(settings)
        self.folders, self.cache = find_knowledge(settings.options.kb), find_cache()
        self.begun, self.worked = monotonic(), 0
        self.on_cluster = _load_cluster() if asked.cluster is not None else None

    def run(self) -> int:
        sources = tuple(open_source(path, self.wanted) for path in self.asked.inputs)
        run = Run(self.output)
        if any(os.path.realpath(one.place) == os.path.realpath(run.output) for one in sources):
            raise UsageError(f"--output: {run.output} is an input")
        asked = self.settings.options.progress
        knowledge = open_shown(self.folders, cache=self.cache, warn=warn, asked=asked)
        plan = self._make_plan(sources, knowledge)
        if self.asked.restart:
            run.forget()
        plan = run.take_up(plan, dated=self.day is not None)
        if plan.totals is not None:
            run.drop_parts()
            say(f"{run.output} is done already (--restart does it anew)")
        else:
            plan = self._work(run, plan, knowledge)
        self._summarize(run, plan)
        counts = plan.totals.verdicts if plan.totals is not None else {}
        return AT_FAULT if any(counts.get(str(one)) for one in self.verdicts) else OK

    def _make_plan(self, sources: Sequence[Source], knowledge: KnowledgeBase) -> Plan:
        from .. import __version__

        terms = Terms(
            knowledge=knowledge.digest,
            today=self.day or date.today(),
            as_of=self.as_of,
            min_reliability=self.reliability,
            brief=self.asked.brief,
        )
        parts = tuple(cut_sources(sources))
        return Plan(
            version=__version__,
            terms=terms,
            title=knowledge.title,
            statements=len(knowledge.statements),
            format=self.format,
            sources=tuple(sources),
            parts=parts,
        )

    def _work(self, run: Run, plan: Plan, knowledge: KnowledgeBase) -> Plan:
        done = run.find_done(plan)
        left = [part for part in plan.parts if part.number not in done]
        if done:
            say(f"{len(done):,} of {plural(len(plan.parts), 'part')} were done before")
        texts = sum(part.texts for part in plan.parts)
        before = texts - sum(part.texts for part in left)
        progress = ArchiveProgress(texts, before, shown=wants_progress(self.settings.options.progress))
        try:
            for part in self._share(run, plan, knowledge, left):
                progress.step(part.texts)
                self.worked += part.texts
        except KeyboardInterrupt:
            progress.clear()
            say("interrupted; the same command goes on where it was")
            raise
        finally:
            progress.clear()
        return gather_findings(run, plan)

    def _share(self, run: Run, plan: Plan, knowledge: KnowledgeBase, parts: Sequence[Part]) -> Iterator[Part]:
        from .archive_workers import Bench, work_here, work_in_processes
        from .workers import decide_jobs

        if self.on_cluster is not None:
            return self._share_on_cluster(run, plan, knowledge, parts)
        sizes = [max(one.length, one.texts * _LEAST) for one in parts]
        jobs = decide_jobs(self.jobs, sizes) if parts else 1
        if jobs == 1:
            return work_here(knowledge, run, plan, parts)
        bench = Bench(knowledge=self.folders, cache=self.cache, plan=plan, output=run.output)
        return work_in_processes(bench, parts, jobs)

    def _share_on_cluster(
        self, run: Run, plan: Plan, knowledge: KnowledgeBase, parts: Sequence[Part]
    ) -> Iterator[Part]:
        """Workers are sent the knowledge base as it is compiled, in the cache or for this run alone."""
        from tempfile import TemporaryDirectory

        from ..pipeline import compile_knowledge

        assert self.on_cluster is not None
        with TemporaryDirectory(prefix="claimcheck-") as aside:
            folder = knowledge.folder
            if folder is None:
                folder = os.path.join(aside, "knowledge")
                compile_knowledge(self.folders, folder)
            yield from self.on_cluster(self.asked.cluster or "", run, plan, parts, folder)

    def _summarize(self, run: Run, plan: Plan) -> None:
        totals = plan.totals
        if totals is None:
            return
        seconds = max(monotonic() - self.begun, 1e-9)
        fast = f" in {word_seconds(seconds)}, {self.worked / seconds:,.0f} a second" if self.worked else ""
        claims = sum(totals.verdicts.values())
        by_verdict = ", ".join(f"{totals.verdicts[one]:,} {one}" for one in Verdict if totals.verdicts.get(one))
        say(f"{plural(totals.texts, 'text')}{fast}")
        say(f"{plural(claims, 'claim')}{': ' if by_verdict else ''}{by_verdict}; {run.output}")
        if totals.silent:
            say(f"{plural(totals.silent, 'text')} without a claim that could be checked")
        if totals.rejected:
            say(f"{plural(totals.rejected, 'record')} set aside, with why: {run.rejects}")
