"""What `claimcheck archive --stale OLD NEW` does: earlier findings in, what is to be corrected in them out."""

from __future__ import annotations

import os
from time import monotonic

from ..archive.correction import Correction, Recheck, update_findings
from ..archive.correction_format import RENDER, SUFFIXES, Corrections
from ..archive.ledger import Ledger
from ..archive.run import LEDGER, Plan, Run
from ..archive.stale import Selector
from ..archive.work import Result
from ..dataclass import dataclass
from ..errors import UsageError
from ..knowledge import KnowledgeBase
from ..pipeline import open_knowledge
from ..report.phrases import plural
from . import choices
from .console import print_report
from .exits import AT_FAULT, OK, say, warn
from .knowledge import find_cache, find_knowledge
from .options import CheckOptions
from .output import STDOUT, write_whole
from .progress import ArchiveProgress, wants_progress, word_seconds
from .settings import resolve


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedStale:
    """What was written; None where it was not. `inputs` is to be the findings of one run."""

    old: str
    new: str
    inputs: tuple[str, ...]
    output: str | None
    format: str | None
    update: bool
    fail_on: bool


def run_stale(asked: AskedStale, options: CheckOptions) -> int:
    """Prints the corrections list. The exit status is 1 where a verdict is now one of those --fail-on names."""
    settings = resolve(options)
    verdicts = choices.choose_verdicts(settings) if asked.fail_on else ()
    format_name = _choose_format(asked)
    run, plan = _find_run(asked)
    begun = monotonic()
    old, new = (open_knowledge(find_knowledge([one]), cache=find_cache(), warn=warn) for one in (asked.old, asked.new))
    if old.digest != plan.terms.knowledge:
        raise UsageError(
            f"{asked.old} is not what {run.output} was found with: {plan.title}, digest {plan.terms.knowledge[:12]}, "
            f"not {old.digest[:12]}"
        )
    ledger = Ledger(run.path(LEDGER))
    recheck = Recheck(plan, ledger, new)
    selection = Selector(ledger, old, new, plan.terms, whole=asked.update).select(recheck.scan)
    if selection.why:
        say(f"{plural(len(selection.texts), 'text')} of {len(ledger):,} to look at anew: {selection.why}")
    progress = ArchiveProgress(len(selection.texts), 0, shown=wants_progress(settings.options.progress))
    found: list[Correction] = []
    anew: dict[int, Result] = {}
    try:
        for number, corrections, result in recheck.check(selection.texts):
            found += corrections
            if asked.update:
                anew[number] = result
            progress.step(1)
    finally:
        progress.clear()
    listed = Corrections(
        old=asked.old,
        new=asked.new,
        texts=len(ledger),
        rechecked=len(selection.texts),
        listed=tuple(found),
    )
    if asked.update:
        _update(run, plan, ledger, new, anew)
    _write(RENDER[format_name](listed), asked.output, format_name)
    say(f"{plural(listed.rechecked, 'text')} of {listed.texts:,} looked at in {word_seconds(monotonic() - begun)}")
    return AT_FAULT if any(one.now in map(str, verdicts) for one in found) else OK


def _update(run: Run, plan: Plan, ledger: Ledger, new: KnowledgeBase, anew: dict[int, Result]) -> None:
    update_findings(run, plan, ledger, new, anew)
    say(f"{run.output} holds the findings by the new knowledge base")


def _find_run(asked: AskedStale) -> tuple[Run, Plan]:
    """The finished run whose findings were named."""
    if len(asked.inputs) != 1:
        raise UsageError(
            "--stale takes the findings of one earlier run: claimcheck archive --stale OLD NEW findings.jsonl"
        )
    run = Run(asked.inputs[0])
    plan = run.read_plan()
    if plan is None:
        raise UsageError(f"{run.output} is not the output of claimcheck archive: there is no {run.folder}")
    if plan.totals is None:
        raise UsageError(f"the run for {run.output} is not done; give its command again to go on")
    from .. import __version__

    if plan.version != __version__:
        raise UsageError(
            f"{run.output} was found with claimcheck {plan.version}, and this is {__version__} (--restart does it anew)"
        )
    if asked.update and not run.has_findings(plan):
        raise UsageError(f"{run.output} is not what the run wrote there, and cannot be updated")
    if asked.output not in (None, STDOUT) and os.path.realpath(asked.output or "") == os.path.realpath(run.output):
        raise UsageError(f"--output: {asked.output} holds the findings (--update writes them anew)")
    return run, plan


def _choose_format(asked: AskedStale) -> str:
    chosen = choices.choose(asked.format, tuple(RENDER), "--format with --stale")
    if chosen is None and asked.output not in (None, STDOUT):
        suffix = os.path.splitext(asked.output or "")[1].lower()
        if suffix not in SUFFIXES:
            shown = f"{suffix} stands for no format" if suffix else "it has no suffix"
            raise UsageError(f"{asked.output}: {shown} of corrections (one of {', '.join(SUFFIXES)})")
        chosen = SUFFIXES[suffix]
    return chosen or "text"


def _write(text: str, output: str | None, format_name: str) -> None:
    if output is None or output == STDOUT:
        print_report(text, format_name)
    else:
        write_whole(output, text.encode("utf-8", "backslashreplace"))
