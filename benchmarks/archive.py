"""How fast an archive is checked, by one process, two, and a cluster of two; and what a changed figure costs it.

    python benchmarks/archive.py [--texts N] [--changes N] [--full] [--no-cluster]

The texts are made from the words of the knowledge base that ships: one to three sentences, most of them claims. Every
run is the command in processes of its own, knowledge bases compiled before. Then a figure of the knowledge base is
changed, another each time, and what `--stale` takes is set against the run by one process. The goals are house ones.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from claimcheck import open_knowledge
from claimcheck.days import format_date
from claimcheck.knowledge import KnowledgeBase
from claimcheck.knowledge.shipped import shipped_path

SAID = (
    "{count} missiles hit {place}{on}.",
    "{count} rockets were fired at {place}{on}, according to {speaker}.",
    "{speaker} said {count} US service members were injured at {place}{on}.",
    "At least {count} people were killed{on} near {place}.",
    "{speaker} said {count} drones were shot down{on}.",
    "There were more than {count} attacks on US forces{on}.",
    "No one was hurt at {place}{on}.",
    "{count} of them were diagnosed with brain injuries.",
    "A week later {count} rockets landed close to {place}.",
    "About {count} troops are stationed at {place}.",
)
OTHER = (
    "What happens next is anyone's guess.",
    "The weather was fine that week.",
    "Officials declined to comment further.",
    "We spoke to residents who had left their homes.",
)
FIGURE = re.compile(r"^(?P<head> +value: )(?P<figure>\d{1,3})$", re.MULTILINE)


def make_texts(knowledge: KnowledgeBase, count: int, path: Path) -> None:
    random = Random(1)
    names = knowledge.lexicon.names
    events = [one for one in knowledge.events.values() if one.places]
    speakers = sorted({one.speaker_title for one in knowledge.statements.values()})
    with path.open("w", encoding="utf-8") as stream:
        for number in range(count):
            event = random.choice(events)
            on = f" on {format_date(event.date)}" if event.date.first and not event.standing else ""
            said = [
                random.choice(SAID).format(
                    count=random.randint(1, 120),
                    place=names[random.choice(event.places)].title,
                    on=random.choice((on, on, "")),
                    speaker=random.choice(speakers),
                )
                for _ in range(random.choice((1, 1, 2)))
            ]
            text = " ".join([*said, *random.sample(OTHER, random.choice((0, 1)))])
            stream.write(json.dumps({"id": f"text-{number}", "text": text, "date": "2024-06-01"}) + "\n")


def change_figure(folder: Path, random: Random) -> str:
    """One figure of one event is another; says which."""
    files = [one for one in sorted((folder / "events").iterdir()) if FIGURE.search(one.read_text("utf-8"))]
    path = random.choice(files)
    text = path.read_text("utf-8")
    found = random.choice(list(FIGURE.finditer(text)))
    figure = int(found["figure"]) + 1
    path.write_text(text[: found.start()] + f"{found['head']}{figure}" + text[found.end() :], "utf-8")
    return f"{path.stem}, line {text.count(chr(10), 0, found.start()) + 1}: {found['figure']} → {figure}"


def run(folder: Path, *arguments: str) -> float:
    """Seconds."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CLAIMCHECK")}
    environment["CLAIMCHECK_CACHE"] = str(folder / "cache")
    begun = time.perf_counter()
    command = [sys.executable, "-m", "claimcheck", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    if done.returncode not in (0, 1):  # a claim at fault
        sys.exit(done.stderr.decode())
    return time.perf_counter() - begun


@contextmanager
def cluster(folder: Path) -> Iterator[str]:
    """The scheduler file of a scheduler and two workers on this machine."""
    file = folder / "scheduler.json"
    own = ["--scheduler-file", str(file), "--no-dashboard", "--host", "127.0.0.1"]
    quiet = {"cwd": folder, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    started = [subprocess.Popen([sys.executable, "-m", "distributed.cli.dask_scheduler", *own, "--port", "0"], **quiet)]
    try:
        while not file.exists():
            time.sleep(0.1)
        worker = [sys.executable, "-m", "distributed.cli.dask_worker", *own, "--nthreads", "1", "--no-nanny"]
        for number in range(2):
            started.append(subprocess.Popen([*worker, "--local-directory", str(folder / f"worker-{number}")], **quiet))
        time.sleep(3)  # for both to have joined
        yield str(file)
    finally:
        for one in started:
            one.kill()
            one.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=int, default=20_000)
    parser.add_argument("--changes", type=int, default=5, help="figures that are changed, one after another")
    parser.add_argument("--full", action="store_true", help="findings with each claim's whole report")
    parser.add_argument("--no-cluster", action="store_true")
    options = parser.parse_args()
    with TemporaryDirectory(prefix="claimcheck-archive-") as name:
        measure(Path(name), options)


def measure(folder: Path, options: argparse.Namespace) -> None:
    shutil.copytree(shipped_path(), folder / "old")
    make_texts(open_knowledge(folder / "old"), options.texts, folder / "texts.jsonl")
    run(folder, "--kb", "old", "compile this")
    common = ["archive", "texts.jsonl", "--kb", "old", "--no-progress", *([] if options.full else ["--brief"])]
    print(f"{options.texts:,} texts, findings {'in full' if options.full else 'in brief'}\n")
    print(f"{'':24}{'seconds':>9}{'texts/s':>9}{'× serial':>10}")
    serial = run(folder, *common, "-o", "serial.jsonl", "--jobs", "1")
    show("one process", serial, serial, options.texts)
    show("two processes", run(folder, *common, "-o", "two.jsonl", "--jobs", "2"), serial, options.texts)
    files = ["serial.jsonl", "two.jsonl"]
    if not options.no_cluster:
        with cluster(folder) as file:
            seconds = run(folder, *common, "-o", "cluster.jsonl", "--cluster", file)
        show("cluster of two workers", seconds, serial, options.texts)
        files.append("cluster.jsonl")
    same = len({(folder / one).read_bytes() for one in files}) == 1
    print(f"\nfindings are {'the same, byte for byte' if same else 'NOT THE SAME'}\n")
    measure_stale(folder, serial, options)


def show(name: str, seconds: float, serial: float, texts: int) -> None:
    print(f"{name:24}{seconds:9.1f}{texts / seconds:9,.0f}{serial / seconds:10.2f}", flush=True)


def measure_stale(folder: Path, serial: float, options: argparse.Namespace) -> None:
    random, taken = Random(2), []
    print(f"{'one changed figure':72}{'seconds':>9}{'of a run':>9}{'corrections':>12}")
    for number in range(options.changes):
        new = folder / f"new-{number}"
        shutil.copytree(folder / "old", new)
        what = change_figure(new, random)
        run(folder, "--kb", new.name, "compile this")
        seconds = run(folder, "archive", "--stale", "old", new.name, "serial.jsonl", "-o", "corrections.jsonl")
        found = (folder / "corrections.jsonl").read_text("utf-8").count("\n")
        taken.append(seconds)
        print(f"{what[:71]:72}{seconds:9.2f}{seconds / serial:9.2%}{found:12,}", flush=True)
    print(f"{'median':72}{median(taken):9.2f}{median(taken) / serial:9.2%}")


if __name__ == "__main__":
    main()
