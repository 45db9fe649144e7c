"""How claimcheck grows with its knowledge base, a thousand statements to a million: time, memory, what is found.

    python benchmarks/scale.py [--sizes 1000 10000 100000] [--claims 400] [--engines] [--keep FOLDER] [--redraw]

Knowledge bases are invented (benchmarks/invented), each measured by programs of their own. What was measured is written
to benchmarks/scale.json, beside what it holds of other sizes, and drawn to benchmarks/growth.svg; --redraw measures
nothing. Times are of the processor, and beside each stands what it is to be held against, measured in the same run:
reading the same YAML with PyYAML's C parser and doing nothing with it, or Python doing nothing. `--engines` finds the
same statements by other programs (engines.py); one that takes too long for a size is left out of larger ones.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from shutil import rmtree
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from engines import ENGINES
from invented.knowledge import Claimed, Invention, Written, texts_of

HERE = Path(__file__).parent
DATA, PICTURE = HERE / "scale.json", HERE / "growth.svg"
SIZES = (1_000, 10_000, 100_000)
COLD_RUNS = 15
WARM_UP = 50
ENGINE_CLAIMS = 60
SLOW = 5.0  # seconds that a claim may take; an engine that would take more, by a tenth of the size, is left out
COMMAND = (sys.executable, "-c", "import sys; from claimcheck.cli import main; sys.argv[0] = 'claimcheck'; main()")

Row = dict[str, Any]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="N", help="statements")
    parser.add_argument("--claims", type=int, default=400, metavar="N", help="claims that are checked for each size")
    parser.add_argument("--engines", action="store_true", help="measure the other ways to find a statement, too")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where to leave the knowledge bases")
    parser.add_argument("--redraw", action="store_true", help="print and draw what was measured before")
    parser.add_argument("--child", nargs=3, metavar=("PART", "SIZE", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        part, size, folder = options.child
        print(json.dumps(PARTS[part](int(size), Path(folder), options.claims)))
        return 0
    rows = {row["size"]: row for row in json.loads(DATA.read_text())} if DATA.exists() else {}
    for size in () if options.redraw else sorted(options.sizes):
        with TemporaryDirectory() as folder:
            kept = options.keep / str(size) if options.keep else Path(folder)
            row = rows.get(size, {}) | measure(size, kept, options.claims)
            if options.engines:
                row["engines"] = measure_engines(size, kept, options.claims, rows.get(size // 10, {}))
            rows[size] = row
        DATA.write_text(json.dumps([rows[size] for size in sorted(rows)], indent=1) + "\n")
    print_tables([rows[size] for size in sorted(rows)])
    draw([rows[size] for size in sorted(rows)])
    return 0


# ---------------------------------------------------------------- one size


def measure(size: int, folder: Path, claims: int) -> Row:
    files, compiled = folder / "kb", folder / "compiled"
    for old in (compiled, folder / "cache"):
        rmtree(old, ignore_errors=True)
    invention = Invention(size)
    started = time.perf_counter()
    if not files.exists():
        invention.write(files)
    row: Row = {"size": size, "statements": invention.statements, "events": invention.events}
    row |= {"names": len(invention.places) + len(invention.people), "write_s": time.perf_counter() - started}
    row["yaml_mb"] = size_of(files)
    scans = [run_part("scan", size, folder, claims)["seconds"]]
    built = run_part("compile", size, folder, claims)
    scans.append(run_part("scan", size, folder, claims)["seconds"])
    row |= {"scan_s": min(scans), "compile_s": built["seconds"], "compile_mb": built["memory"]}
    row["index_mb"] = size_of(compiled)
    row |= run_part("rebuild", size, folder, claims)["row"]
    row |= run_part("warm", size, folder, claims)["row"]
    return row | measure_cold(invention, folder)


def measure_cold(invention: Invention, folder: Path) -> Row:
    """A process a claim: of the compiled folder, and of the YAML files with their cache; beside a bare Python."""
    environment = os.environ | {"CLAIMCHECK_CACHE": str(folder / "cache")}
    claims = [one.text for one in invention.claims(COLD_RUNS, seed=11)]
    times: dict[str, list[float]] = {"bare": [], "cold": [], "cold_files": []}
    memory = 0.0
    for number, claim in enumerate([claims[0], *claims]):  # the first round warms the disk
        for name, command in (
            ("bare", (sys.executable, "-c", "pass")),
            ("cold", (*COMMAND, "--kb", str(folder / "compiled"), claim)),
            ("cold_files", (*COMMAND, "--kb", str(folder / "kb"), claim)),
        ):
            seconds, most = run(command, environment)
            memory = max(memory, most if name == "cold" else 0.0)
            if number:
                times[name].append(seconds)
    row: Row = {f"{name}_ms": 1e3 * median(found) for name, found in times.items()}
    return row | {"claim_mb": memory}


def run(command: Sequence[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds by the clock, and the most memory in MB."""
    started = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, _, used = os.wait4(process.pid, 0)
        process.returncode = 0
    return time.perf_counter() - started, used.ru_maxrss / 1024


def run_part(part: str, size: int, folder: Path, claims: int) -> Any:
    command = [sys.executable, __file__, "--claims", str(claims), "--child", part, str(size), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode and part in ENGINES:
        return {"missing": (done.stderr.strip().splitlines() or ["ended by the system"])[-1]}
    if done.returncode:
        raise SystemExit(f"{part} of {size:,} statements:\n{done.stderr}")
    return json.loads(done.stdout)


def size_of(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


# ---------------------------------------------------------------- the parts, each in a process of its own


def scan(size: int, folder: Path, claims: int) -> Row:
    """Every event of PyYAML's C parser, and nothing done with it."""
    from yaml.cyaml import CParser  # type: ignore[attr-defined]

    started = time.process_time()
    for path in (folder / "kb").rglob("*.yaml"):
        parser = CParser(path.read_text(encoding="utf-8"))
        while parser.get_event() is not None:
            pass
    return {"seconds": time.process_time() - started}


def compile_files(size: int, folder: Path, claims: int) -> Row:
    from claimcheck.pipeline import compile_knowledge

    started = time.process_time()
    compile_knowledge([folder / "kb"], folder / "compiled")
    return {"seconds": time.process_time() - started, "memory": _most_memory()}


def rebuild(size: int, folder: Path, claims: int) -> Row:
    """In the user's cache, after one event's file has changed."""
    from claimcheck.pipeline import open_knowledge

    files, cache = folder / "kb", folder / "cache"
    open_knowledge([files], cache=cache)
    changed = next((files / "events").iterdir())
    changed.write_text(changed.read_text(encoding="utf-8") + "    note: looked at again\n", encoding="utf-8")
    started = time.process_time()
    open_knowledge([files], cache=cache)
    return {"row": {"rebuild_s": time.process_time() - started, "rebuild_mb": _most_memory()}}


def warm(size: int, folder: Path, claims: int) -> Row:
    """Claims one after another in one process; whether the statement each was made from is among its evidence."""
    from claimcheck.pipeline import Checker, open_knowledge, split_lines

    invention = Invention(size)
    checker = Checker(open_knowledge([folder / "compiled"]))
    for claim in invention.claims(WARM_UP, seed=3):
        checker.check_sentence(split_lines(claim.text)[0])
    asked = list(invention.claims(claims))
    times: dict[Written, list[float]] = {way: [] for way in Written}
    found: dict[Written, list[bool]] = {way: [] for way in Written}
    for claim in asked:
        (sentence,) = split_lines(claim.text)
        started = time.process_time()
        judged = checker.check_sentence(sentence)
        times[claim.written].append(time.process_time() - started)
        evidence = {
            one.statement.id for part in judged.assertions for reading in part.readings for one in reading.evidence
        }
        found[claim.written].append(claim.statement in evidence)
    every = [seconds for listed in times.values() for seconds in listed]
    return {
        "row": {
            "warm_ms": 1e3 * sum(every) / len(every),
            "warm_median_ms": 1e3 * median(every),
            "warm_ms_by_kind": {way: 1e3 * sum(listed) / len(listed) for way, listed in times.items()},
            "sentences_per_s": len(every) / sum(every),
            "recall": {way: sum(hits) / len(hits) for way, hits in found.items()},
            "warm_mb": _most_memory(),
        }
    }


def _most_memory() -> float:
    """In MB, of this program alone."""
    try:
        with open("/proc/self/status", encoding="ascii") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


# ---------------------------------------------------------------- the other engines


def measure_engines(size: int, folder: Path, claims: int, smaller: Row) -> Row:
    found: Row = {}
    for name in ENGINES:
        before = smaller.get("engines", {}).get(name, {})
        if "missing" in before or before.get("warm_ms", 0) > 1e2 * SLOW:
            reason = before.get("missing") or f"{before['warm_ms'] / 1e3:.2g} s a claim at a tenth of the size"
            found[name] = {"missing": reason}
            continue
        found[name] = run_part(name, size, folder, claims)
        print(f"{size:,} {name}: {found[name]}", file=sys.stderr)
    return found


def ask_engine(name: str, size: int, folder: Path) -> Row:
    invention = Invention(size)
    pairs = dict(texts_of(invention))
    texts = list(pairs.values())
    with TemporaryDirectory() as inside:
        started = time.process_time()
        search = ENGINES[name](texts, Path(inside))
        built = time.process_time() - started
        asked: list[Claimed] = []
        times: list[float] = []
        first = among = 0
        for claim in invention.claims(ENGINE_CLAIMS):
            started = time.process_time()
            numbers = search(claim.text)
            times.append(time.process_time() - started)
            asked.append(claim)
            wanted = pairs[claim.statement]
            first += bool(numbers) and texts[numbers[0]] == wanted
            among += any(texts[number] == wanted for number in numbers)
            if sum(times) > 8 * SLOW and len(times) >= len(Written):
                break
    row = {"build_s": built, "warm_ms": 1e3 * median(times), "claims": len(asked), "memory_mb": _most_memory()}
    return row | {"recall_1": first / len(asked), "recall_10": among / len(asked)}


PARTS: dict[str, Any] = {"scan": scan, "compile": compile_files, "rebuild": rebuild, "warm": warm}
PARTS |= {name: lambda size, folder, claims, name=name: ask_engine(name, size, folder) for name in ENGINES}

# ---------------------------------------------------------------- tables and the picture


def print_tables(rows: Sequence[Row]) -> None:
    lines: list[tuple[str, Any]] = [
        ("YAML, MB", lambda row: f"{row['yaml_mb']:,.1f}"),
        ("C event scan, s", lambda row: f"{row['scan_s']:.2f}"),
        ("compile, s", lambda row: f"{row['compile_s']:.2f}"),
        ("  × the scan", lambda row: f"{row['compile_s'] / row['scan_s']:.1f}"),
        ("  memory, MB", lambda row: f"{row['compile_mb']:,.0f}"),
        ("one file changed, s", lambda row: f"{row['rebuild_s']:.2f}"),
        ("index, MB", lambda row: f"{row['index_mb']:,.1f}"),
        ("bare Python, ms", lambda row: f"{row['bare_ms']:.1f}"),
        ("cold claim, compiled folder, ms", lambda row: f"{row['cold_ms']:.0f}"),
        ("  × bare", lambda row: f"{row['cold_ms'] / row['bare_ms']:.1f}"),
        ("  memory, MB", lambda row: f"{row['claim_mb']:.0f}"),
        ("cold claim, files and cache, ms", lambda row: f"{row['cold_files_ms']:.0f}"),
        ("warm claim, mean ms", lambda row: f"{row['warm_ms']:.2f}"),
        ("sentences a second", lambda row: f"{row['sentences_per_s']:,.0f}"),
        *((f"recall, {way}", lambda row, way=way: f"{row['recall'][way]:.3f}") for way in Written),
    ]
    print(f"{'statements':32}" + "".join(f"{row['size']:>12,}" for row in rows))
    for name, show in lines:
        print(f"{name:32}" + "".join(f"{show(row):>12}" for row in rows))
    for name in ENGINES:
        print(f"\n{name}")
        for what in ("warm_ms", "recall_1", "recall_10", "build_s"):
            shown = (row.get("engines", {}).get(name, {}) for row in rows)
            print(f"  {what:30}" + "".join(f"{one[what]:>12,.3f}" if what in one else f"{'–':>12}" for one in shown))
        for row in rows:
            if missing := row.get("engines", {}).get(name, {}).get("missing"):
                print(f"  – at {row['size']:,}: {missing}")


CURVES = (
    ("compile_s", 1e3, "compile everything", "#1f5fa8"),
    ("rebuild_s", 1e3, "one file changed", "#6a9bd1"),
    ("scan_s", 1e3, "C event scan of the YAML", "#999999"),
    ("cold_ms", 1, "one claim, cold", "#b3541e"),
    ("warm_ms", 1, "one claim, warm", "#3a7d44"),
)


def draw(rows: Sequence[Row]) -> None:
    """Time against size, each line with its name at its end; what other engines take a claim stands beside, thinner."""
    try:
        import matplotlib
    except ImportError:
        print("no picture: pip install 'claimcheck[plot]'", file=sys.stderr)
        return
    matplotlib.use("agg")
    matplotlib.rcParams["svg.hashsalt"] = "claimcheck"
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(10, 6.4), layout="constrained")
    labels: list[tuple[float, float, str, str]] = []

    def add(points: Sequence[tuple[float, float]], name: str, colour: str, *, ours: bool) -> None:
        if points:
            style = {"linewidth": 2.2, "marker": "o"} if ours else {"linewidth": 1.0, "linestyle": "--", "marker": "."}
            axes.plot(*zip(*points, strict=True), color=colour, **style)
            labels.append((points[-1][0], points[-1][1], f"{name}, {_long(points[-1][1])}", colour))

    for key, times, name, colour in CURVES:
        add([(row["size"], times * row[key]) for row in rows], name, colour, ours=True)
    for name in ENGINES:
        found = [(row["size"], row.get("engines", {}).get(name, {}).get("warm_ms")) for row in rows]
        add([(size, ms) for size, ms in found if ms], name, "#7a5c99", ours=False)
    axes.set(xscale="log", yscale="log", xlabel="statements in the knowledge base", ylabel="time")
    axes.set_xticks([row["size"] for row in rows], [f"{row['size']:,}" for row in rows])
    axes.minorticks_off()
    ticks = [10.0**power for power in range(-1, 6)]
    axes.set_yticks(ticks, [_long(tick) for tick in ticks])
    axes.grid(color="#e6e6e6")
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_xlim(right=rows[-1]["size"] * 6)
    _label(axes, labels)
    axes.set_title("What claimcheck takes as its knowledge base grows; dashed: others, one claim, warm", loc="left")
    figure.savefig(PICTURE, metadata={"Date": None})
    print(f"drawn: {PICTURE}")


def _label(axes: Any, labels: list[tuple[float, float, str, str]]) -> None:
    """At the ends of their lines, moved apart where they would lie on one another."""
    apart = 1.45
    lowest = 0.0
    for x, y, text, colour in sorted(labels, key=lambda label: label[1]):
        at = max(y, lowest * apart)
        lowest = at
        axes.annotate(text, (x, y), (x * 1.25, at), color=colour, va="center", fontsize=9, textcoords="data")


def _long(milliseconds: float) -> str:
    if milliseconds >= 1e3:
        return f"{milliseconds / 1e3:.3g} s"
    return f"{milliseconds:.2g} ms" if milliseconds < 100 else f"{milliseconds:.0f} ms"


if __name__ == "__main__":
    sys.exit(main())
