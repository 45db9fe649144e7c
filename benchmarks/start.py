"""How long a command takes from nothing to its answer, in multiples of a Python that does nothing.

    python benchmarks/start.py [--rounds N] [--modules]

Every command runs in a process of its own, against the knowledge base that ships, compiled once before; the commands
take turns with bare Python, so that a machine that is busy for a while slows all of them. The goals are house ones.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from claimcheck import open_knowledge

CLAIM = "33 missiles hit Ain al-Asad"
SENTENCES = 300
SCRIPT = "import sys; from claimcheck.cli import main; sys.argv[0] = 'claimcheck'; main()"
WATCHED = """
import sys
from claimcheck.cli.exits import run
status = run(sys.argv[1:])
modules = sorted(sys.modules)
import json, resource
try:
    with open("/proc/self/status") as lines:  # what belongs to this program alone
        most = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
except OSError:
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(file=sys.stderr)
print(json.dumps({"status": status, "modules": modules, "memory": most}), file=sys.stderr)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A command line, and how many times as long as bare Python it may take."""

    name: str
    arguments: tuple[str, ...]
    goal: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """The modules a command has loaded at its end, and the most memory it held, in MB."""

    modules: frozenset[str]
    memory: float


def make_cases(draft: Path) -> tuple[Case, ...]:
    draft.write_text(write_draft(SENTENCES), encoding="utf-8")
    return (
        Case(name="a claim, as text", arguments=(CLAIM, "--format", "text"), goal=4),
        Case(name="a claim, as JSON", arguments=(CLAIM, "--format", "json"), goal=4),
        Case(name="a claim, drawn", arguments=(CLAIM, "--format", "terminal", "--color", "--width", "100"), goal=7),
        Case(name="a claim, explained", arguments=(CLAIM, "--format", "text", "--explain"), goal=10),
        Case(name="--version", arguments=("--version",), goal=10),
        Case(name="--help", arguments=("--help",), goal=10),
        Case(name="kb stats", arguments=("kb", "stats"), goal=10),
        Case(name="kb show", arguments=("kb", "show", "us-service-members"), goal=10),
        Case(name="kb search", arguments=("kb", "search", "missiles at the airbase"), goal=10),
        Case(name="figure", arguments=("figure", "2024-01-20-asad", "launched"), goal=10),
        Case(name=f"a draft of {SENTENCES} sentences", arguments=(str(draft), "--format", "text"), goal=40),
    )


def write_draft(count: int) -> str:
    """Sentences of the knowledge base's own, three to a paragraph; they begin anew where they do not suffice."""
    said = [one.says for one in open_knowledge().statements.values() if one.says]
    lines = (said * (1 + count // len(said)))[:count]
    return "\n\n".join(" ".join(lines[start : start + 3]) for start in range(0, count, 3)) + "\n"


def run_all(commands: Mapping[str, Sequence[str]], rounds: int, environment: Mapping[str, str]) -> dict[str, float]:
    """The median seconds of each command, all of them run by turns."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, check=False)
            taken[name].append(time.perf_counter() - start)
    return {name: median(seconds) for name, seconds in taken.items()}


def watch(case: Case, environment: Mapping[str, str]) -> Loaded:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *case.arguments], capture_output=True, env=environment, text=True, check=True
    )
    seen = json.loads(done.stderr.splitlines()[-1])
    if seen["status"] not in (0, 1):
        sys.exit(done.stderr)
    return Loaded(modules=frozenset(seen["modules"]), memory=seen["memory"] / 1024)


def find_bare_modules(environment: Mapping[str, str]) -> frozenset[str]:
    code = "import sys; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment, text=True, check=True)
    return frozenset(done.stdout.split())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15, help="how often each command is run")
    parser.add_argument("--modules", action="store_true", help="list the modules that each command loads")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("CLAIMCHECK", "PYTHON"))}
        environment = {**kept, "CLAIMCHECK_CACHE": str(Path(folder, "cache"))}
        cases = make_cases(Path(folder, "draft.txt"))
        bare = find_bare_modules(environment)
        watch(cases[0], environment)  # compiles the knowledge base, and Python its modules
        loaded = {case.name: watch(case, environment) for case in cases}
        commands = {"bare": [sys.executable, "-c", "pass"]}
        commands |= {case.name: [sys.executable, "-c", SCRIPT, *case.arguments] for case in cases}
        seconds = run_all(commands, options.rounds, environment)
    print_table(cases, seconds, loaded, bare)
    if options.modules:
        print_modules(cases, loaded, bare)


def print_table(
    cases: Sequence[Case], seconds: Mapping[str, float], loaded: Mapping[str, Loaded], bare: frozenset[str]
) -> None:
    print(f"bare Python: {seconds['bare'] * 1000:.1f} ms, {len(bare)} modules\n")
    print("| command | ms | × bare | goal | modules: ours | others | MB |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for case in cases:
        ratio = seconds[case.name] / seconds["bare"]
        ours, others = part_modules(loaded[case.name], bare)
        met = "" if ratio <= case.goal else " missed"
        print(
            f"| {case.name} | {seconds[case.name] * 1000:.0f} | {ratio:.1f} | ≤ {case.goal:g}{met} | {len(ours)} "
            f"| {len(others)} | {loaded[case.name].memory:.0f} |"
        )


def part_modules(loaded: Loaded, bare: frozenset[str]) -> tuple[list[str], list[str]]:
    """Those of claimcheck, and the others that bare Python does not load."""
    added = sorted(loaded.modules - bare)
    ours = [name for name in added if name.partition(".")[0] == "claimcheck"]
    return ours, [name for name in added if name not in ours]


def print_modules(cases: Sequence[Case], loaded: Mapping[str, Loaded], bare: frozenset[str]) -> None:
    for case in cases:
        for kind, names in zip(("claimcheck", "others"), part_modules(loaded[case.name], bare), strict=True):
            print(f"\n{case.name}, {kind}:\n  " + " ".join(names))


if __name__ == "__main__":
    main()
