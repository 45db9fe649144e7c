"""What a claim is answered does not depend on how fast the way to the answer was: the same bytes of JSON each time."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import pytest
import yaml

from claimcheck.knowledge import KnowledgeBase
from claimcheck.model import CheckedDocument
from claimcheck.pipeline import Checker, compile_knowledge, open_knowledge, split_lines
from claimcheck.report import Layout, find_format

ROOT = Path(__file__).parents[1]
FERRIES = ROOT / "tests" / "judging" / "ferries"
TODAY = date(2020, 1, 1)

FERRY_CLAIMS = [
    row["claim"]
    for row in yaml.safe_load((ROOT / "tests" / "judging" / "claims.yaml").read_text(encoding="utf-8"))
    if "\n" not in row["claim"]
]


def shipped_claims() -> list[str]:
    """Sentences of the shipped knowledge base's own: nothing is near them like themselves."""
    said = [one.says for one in open_knowledge().statements.values() if one.says and "\n" not in one.says]
    return said[::7]


def answer(checker: Checker, claims: Iterable[str]) -> list[str]:
    """The report on each claim, as the command writes it."""
    render = find_format("json").render
    found = []
    for claim in claims:
        judged = tuple(checker.check_sentence(sentence) for sentence in split_lines(claim))
        report = checker.report([CheckedDocument(name="<claim>", claims=judged)])
        found.append(str(render(report, Layout(explain=checker.terms.explain))))
    return found


def make_checker(knowledge: KnowledgeBase, *, explain: bool = False) -> Checker:
    return Checker(knowledge, today=TODAY, explain=explain)


@pytest.mark.parametrize("explain", [False, True])
@pytest.mark.parametrize("base", ["ferries", "shipped"])
def test_cold_and_warm_in_any_order(base: str, explain: bool) -> None:
    paths, claims = ([FERRIES], FERRY_CLAIMS) if base == "ferries" else ([], shipped_claims())
    knowledge = open_knowledge(paths)
    warm = make_checker(knowledge, explain=explain)
    first = answer(warm, claims)
    order = list(range(len(claims)))
    random.Random(7).shuffle(order)
    again = dict(zip(order, answer(warm, (claims[number] for number in order)), strict=True))
    assert [again[number] for number in range(len(claims))] == first
    for number in order[:12]:
        assert answer(make_checker(open_knowledge(paths), explain=explain), [claims[number]]) == [first[number]]


@pytest.mark.parametrize("base", ["ferries", "shipped"])
def test_compiled_cached_and_in_memory(base: str, tmp_path: Path) -> None:
    paths, claims = ([FERRIES], FERRY_CLAIMS) if base == "ferries" else ([], shipped_claims())
    in_memory = answer(make_checker(open_knowledge(paths)), claims)
    cache, compiled = tmp_path / "cache", tmp_path / "compiled"
    assert answer(make_checker(open_knowledge(paths, cache=cache)), claims) == in_memory
    assert answer(make_checker(open_knowledge(paths, cache=cache)), claims) == in_memory
    compile_knowledge(paths, compiled)
    assert answer(make_checker(open_knowledge([compiled])), claims) == in_memory


def test_compiled_in_steps(tmp_path: Path) -> None:
    """One event after another is laid in anew, each time beside what was compiled before."""
    folder, cache = tmp_path / "ferries", tmp_path / "cache"
    shutil.copytree(FERRIES, folder)
    events = sorted(folder.glob("events/*.yaml"))
    for event in events:
        text = event.read_text(encoding="utf-8")
        event.write_text(text.replace("31", "30") + "\n# looked at again\n", encoding="utf-8")
        open_knowledge([folder], cache=cache)
        event.write_text(text, encoding="utf-8")
        assert answer(make_checker(open_knowledge([folder], cache=cache)), FERRY_CLAIMS[:20]) == answer(
            make_checker(open_knowledge([FERRIES])), FERRY_CLAIMS[:20]
        )


ON_FERRIES = ("--kb", str(FERRIES), "--date", str(TODAY))


def run(arguments: Sequence[str], cache: str, terms: Sequence[str] = ON_FERRIES) -> bytes:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CLAIMCHECK")}
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", *terms, *arguments],
        capture_output=True,
        env={**kept, "CLAIMCHECK_CACHE": cache},
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_the_command_answers_as_the_library_does(tmp_path: Path) -> None:
    expected = answer(make_checker(open_knowledge([FERRIES])), FERRY_CLAIMS)
    for number in range(0, len(FERRY_CLAIMS), 15):
        for cache in ("", str(tmp_path), str(tmp_path)):  # in memory, compiled now, compiled before
            assert run(["-f", "json", FERRY_CLAIMS[number]], cache).decode() == expected[number]


def test_an_archive_answers_as_a_single_claim_does(tmp_path: Path) -> None:
    texts, findings = tmp_path / "texts.jsonl", tmp_path / "findings.jsonl"
    texts.write_text("".join(json.dumps({"text": one}) + "\n" for one in FERRY_CLAIMS), encoding="utf-8")
    run(["archive", str(texts), "-o", str(findings), "--kb", str(FERRIES), "--date", str(TODAY)], str(tmp_path), [])
    single = [json.loads(one)["documents"][0] for one in answer(make_checker(open_knowledge([FERRIES])), FERRY_CLAIMS)]
    alone = {claim["text"]: claim for document in single for claim in document["claims"]}
    found = [json.loads(line) for line in findings.read_text(encoding="utf-8").splitlines()]
    assert len(found) > len(FERRY_CLAIMS) // 2
    for one in found:
        assert json.dumps(one["claim"]) == json.dumps(alone[one["sentence"]])


@pytest.mark.parametrize("format_name", ["json", "jsonl"])
def test_one_process_or_eight(tmp_path: Path, format_name: str) -> None:
    drafts = []
    for number in range(16):
        drafts.append(str(tmp_path / f"{number}.txt"))
        Path(drafts[-1]).write_text("\n\n".join(f"{one}." for one in FERRY_CLAIMS[number::16]), encoding="utf-8")
    cache = str(tmp_path / "cache")
    outputs = {run([*drafts, "-f", format_name, "--jobs", jobs], cache) for jobs in ("1", "2", "8")}
    assert len(outputs) == 1
