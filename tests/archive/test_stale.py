"""What a new knowledge base changes in an archive is found by looking at few of its texts, and is what two whole runs
differ in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.archive.correction import Recheck, update_findings
from claimcheck.archive.findings import gather_findings
from claimcheck.archive.ledger import Ledger
from claimcheck.archive.record import Columns
from claimcheck.archive.run import LEDGER, Plan
from claimcheck.archive.run import Run as Folder
from claimcheck.archive.source import Wanted, cut_sources, open_source
from claimcheck.archive.stale import Selection, Selector
from claimcheck.archive.work import Terms
from claimcheck.cli.archive_workers import work_here
from claimcheck.knowledge import KnowledgeBase
from claimcheck.model import Reliability
from claimcheck.pipeline import open_knowledge

from .conftest import read_lines, write_lines
from .worlds import (
    EDITS,
    Edit,
    add_alias,
    change_figure,
    correct_statement,
    edit_world,
    make_text,
    make_world,
    write_world,
)


def run_archive(
    knowledge: KnowledgeBase,
    source: Path,
    output: Path,
    *,
    as_of: date | None = None,
    least: Reliability | None = None,
) -> tuple[Folder, Plan]:
    opened = open_source(str(source), Wanted(columns=Columns(text="text", id="id", date=None)))
    run = Folder(str(output))
    plan = Plan(
        version="0",
        terms=Terms(knowledge=knowledge.digest, today=date(2022, 12, 1), as_of=as_of, min_reliability=least),
        title=knowledge.title,
        statements=len(knowledge.statements),
        format=output.suffix[1:],
        sources=(opened,),
        parts=tuple(cut_sources([opened])),
    )
    run.take_up(plan, dated=True)
    for _ in work_here(knowledge, run, plan, plan.parts):
        pass
    return run, gather_findings(run, plan)


def find_stale(
    run: Folder, plan: Plan, old: KnowledgeBase, new: KnowledgeBase, *, update: bool = False
) -> tuple[Selection, list[tuple[str, int, int, str, str, str]]]:
    ledger = Ledger(run.path(LEDGER))
    recheck = Recheck(plan, ledger, new)
    selection = Selector(ledger, old, new, plan.terms, whole=update).select(recheck.scan)
    found, anew = [], {}
    for number, corrections, result in recheck.check(selection.texts):
        anew[number] = result
        found += [(one.id, one.line, one.column, one.sentence, one.was, one.now) for one in corrections]
    if update:
        update_findings(run, plan, ledger, new, anew)
    return selection, found


def list_verdicts(path: Path) -> dict[tuple[str, int, int, str], str]:
    return {(one["id"], one["line"], one["column"], one["sentence"]): one["verdict"] for one in read_lines(path)}


def compare_runs(old: Path, new: Path) -> set[tuple[str, int, int, str, str, str]]:
    before, after = list_verdicts(old), list_verdicts(new)
    keys = before.keys() | after.keys()
    return {(*key, before.get(key, ""), after.get(key, "")) for key in keys if before.get(key) != after.get(key)}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(0, 10**6),
    edits=st.integers(1, 2),
    kinds=st.sampled_from((EDITS, (change_figure,), (change_figure, correct_statement))),
    as_of=st.sampled_from((None, date(2022, 3, 1))),
    least=st.sampled_from((None, Reliability.C)),
)
def test_stale_is_the_difference_of_two_whole_runs(
    tmp_path_factory: pytest.TempPathFactory,
    seed: int,
    edits: int,
    kinds: Sequence[Edit],
    as_of: date | None,
    least: Reliability | None,
) -> None:
    """And the findings brought up to date are those of a whole run, byte for byte."""
    folder, random = tmp_path_factory.mktemp("stale"), Random(seed)
    world = make_world(random)
    old = open_knowledge([write_world(world, folder / "old")])
    new = open_knowledge([write_world(edit_world(world, random, edits, kinds), folder / "new")])
    write_lines(folder / "in.jsonl", [{"id": f"t{at}", "text": make_text(random)} for at in range(60)])
    run, plan = run_archive(old, folder / "in.jsonl", folder / "old.jsonl", as_of=as_of, least=least)
    run_archive(new, folder / "in.jsonl", folder / "new.jsonl", as_of=as_of, least=least)
    _, found = find_stale(run, plan, old, new)
    assert len(set(found)) == len(found)
    assert set(found) == compare_runs(folder / "old.jsonl", folder / "new.jsonl")
    find_stale(run, plan, old, new, update=True)
    assert (folder / "old.jsonl").read_bytes() == (folder / "new.jsonl").read_bytes()


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_every_kind_of_edit_changes_something_and_not_everything(edit: Edit, tmp_path: Path) -> None:
    """What the property above would be worth little without: verdicts change, and few texts are looked at."""
    corrections, least = 0, 1.0
    for seed in range(30):
        folder, random = tmp_path / str(seed), Random(seed)
        world = make_world(random)
        old = open_knowledge([write_world(world, folder / "old")])
        new = open_knowledge([write_world(edit_world(world, random, 1, (edit,)), folder / "new")])
        write_lines(folder / "in.jsonl", [{"id": f"t{at}", "text": make_text(random)} for at in range(60)])
        run, plan = run_archive(old, folder / "in.jsonl", folder / "old.jsonl", least=Reliability.C)
        selection, found = find_stale(run, plan, old, new)
        corrections, least = corrections + len(found), min(least, len(selection.texts) / 60)
        if corrections and (least < 0.5 or edit is add_alias):
            return
    pytest.fail(f"{corrections} corrections, at least {least:.0%} of the texts looked at")
