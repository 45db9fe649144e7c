"""Dependencies point one way, nothing below the command looks at the world outside, a plain question loads little."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "claimcheck"

# Each part may import those in rows above its own, and itself. Parts of one row never import each other.
LAYERS = (
    ("dataclass", "errors"),
    ("model",),
    ("language", "text", "kinship"),
    ("units",),
    ("figures", "days", "choice", "dossier_model"),
    ("document", "claim", "knowledge", "evidence", "verdict", "wording", "report"),
    ("look_alike", "freetext", "context", "consistency", "exchange", "diff", "browse", "conflicts"),
    ("text_evidence",),
    ("judge", "dossier"),
    ("pipeline", "adding"),
    ("api", "drafting", "archive"),
    ("cli",),
    ("__main__",),
)
RANK = {part: rank for rank, row in enumerate(LAYERS) for part in row}

MODULES = sorted(path.relative_to(PACKAGE).with_suffix("").parts for path in PACKAGE.rglob("*.py"))


def parse(module: tuple[str, ...]) -> ast.Module:
    return ast.parse(PACKAGE.joinpath(*module).with_suffix(".py").read_text(encoding="utf-8"))


def find_parts(module: tuple[str, ...]) -> Iterator[str]:
    """The parts of the package that a module imports, wherever in it."""
    for node in ast.walk(parse(module)):
        if isinstance(node, ast.ImportFrom):
            if node.level:
                base = module[: len(module) - node.level]
                path = (*base, *(node.module or "").split(".")) if node.module else base
            elif node.module and node.module.split(".")[0] == "claimcheck":
                path = tuple(node.module.split(".")[1:])
            else:
                continue
            yield from [path[0]] if path else [alias.name for alias in node.names]
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("claimcheck."))


def test_every_part_has_its_place() -> None:
    assert {module[0] for module in MODULES} - {"__init__"} == set(RANK)


@pytest.mark.parametrize("module", MODULES, ids="/".join)
def test_dependencies_point_one_way(module: tuple[str, ...]) -> None:
    if module == ("__init__",):
        assert set(find_parts(module)) <= {"api"}
        return
    for part in set(find_parts(module)) - {module[0], "__version__"}:
        assert RANK[part] < RANK[module[0]], f"{'/'.join(module)} imports {part}"


WORLD = {"socket", "ssl", "time", "urllib", "http", "requests", "subprocess", "ftplib", "smtplib", "asyncio", "random"}
HARMLESS = {"urllib.parse"}  # takes addresses apart


@pytest.mark.parametrize("module", [module for module in MODULES if module[0] not in ("cli", "__main__")], ids="/".join)
def test_nothing_below_the_command_looks_at_the_world(module: tuple[str, ...]) -> None:
    for node in ast.walk(parse(module)):
        if isinstance(node, ast.Import):
            assert not {alias.name.split(".")[0] for alias in node.names} & WORLD
        elif isinstance(node, ast.ImportFrom) and not node.level:
            assert (node.module or "").split(".")[0] not in WORLD or node.module in HARMLESS
        elif isinstance(node, ast.Attribute):
            assert node.attr not in {"environ", "getenv"}, f"line {node.lineno}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in {"today", "now", "utcnow"}, f"line {node.lineno}"


@pytest.mark.parametrize("module", MODULES, ids="/".join)
def test_only_readers_open_files(module: tuple[str, ...]) -> None:
    if module[0] in ("cli", "document", "knowledge", "archive"):
        return
    for node in ast.walk(parse(module)):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            assert name not in {"open", "read_text", "read_bytes", "write_text", "write_bytes"}, f"line {node.lineno}"


def run_python(code: str, *arguments: str, cache: str = "") -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CLAIMCHECK")}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        cwd=ROOT,
        env={**environment, "CLAIMCHECK_CACHE": cache},
        timeout=60,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr.decode()
    return done.stdout.decode()


LOADED = """
import sys
from claimcheck.cli.exits import run
run(sys.argv[1:])
print()
print(*sorted(sys.modules))
"""

# What a plain question must not load, once the knowledge base is compiled: each costs a tenth of the answer or more.
HEAVY = {
    *(
        "typing",
        "contextlib",
        "dataclasses",
        "inspect",
        "pathlib",
        "tempfile",
        "shutil",
        "hashlib",
        "random",
        "pickle",
        "zoneinfo",
    ),
    *("typer", "click", "rich", "argparse", "importlib.metadata", "email", "logging", "unittest"),
    *(
        "socket",
        "ssl",
        "http",
        "urllib.request",
        "asyncio",
        "subprocess",
        "multiprocessing",
        "difflib",
        "decimal",
        "unicodedata",
    ),
    *("yaml", "rapidfuzz", "Stemmer", "sentencex", "markdown_it", "sqlite3", "tantivy", "pyarrow", "distributed"),
    *("numpy", "pydantic", "dateparser", "dateutil", "pint", "jsonschema", "pytest", "hypothesis"),
}
OURS = (
    *("cli.app", "cli.workers", "archive", "consistency", "context", "document", "drafting"),
    *("adding", "exchange", "dossier", "browse", "diff", "conflicts", "freetext", "evidence.freetext", "api"),
    *("knowledge.compile", "knowledge.compose", "knowledge.build", "knowledge.schema", "knowledge.lint"),
    *("knowledge.search", "knowledge.retrieval", "claim.date_phrase", "claim.time", "claim.offset"),
)


@pytest.mark.parametrize("format_name", ["text", "json", "terminal"])
def test_what_a_plain_question_does_not_load(format_name: str, tmp_path: Path) -> None:
    arguments = ("--format", format_name, "33 missiles hit Ain al-Asad")
    for _ in range(2):  # the first compiles the knowledge base
        output = run_python(LOADED, *arguments, cache=str(tmp_path))
    loaded = set(output.splitlines()[-1].split())
    allowed = {"text": set(), "json": {"json"}, "terminal": find_drawn()}[format_name]
    assert not (loaded & {*HEAVY, "json"}) - allowed
    assert not {
        name for name in loaded for one in OURS if name == f"claimcheck.{one}" or name.startswith(f"claimcheck.{one}.")
    }
    written = {name for name in loaded if name.startswith("claimcheck.report.") and name.endswith("_format")}
    assert written <= {f"claimcheck.report.{format_name}_format"}


def find_drawn() -> set[str]:
    """What rich loads to draw a screen."""
    return set(run_python("import sys; import rich.console, rich.text; print(*sys.modules)").split())


READ = """
import sys, json
from claimcheck.claim import ClaimReader
from claimcheck.model import Lexicon
ClaimReader(Lexicon()).read_claim("33 missiles hit the base", today=None)
print(json.dumps(sorted(sys.modules)))
"""


def test_reading_a_sentence_loads_no_reader_it_has_no_use_for() -> None:
    loaded = set(json.loads(run_python(READ)))
    dated = {f"claimcheck.claim.date_{one}" for one in ("phrase", "span", "stretch", "relative", "day", "fault")}
    assert not loaded & (
        dated | {"claimcheck.claim.time", "claimcheck.claim.offset", "typing", "dataclasses", "rapidfuzz"}
    )


NO_SOCKETS = """
import os, sys
def watch(event, arguments):
    if event.startswith(("socket.", "http.", "urllib.", "ftplib.", "smtplib.", "subprocess.", "os.system")):
        os.write(2, f"{event} {arguments}".encode())
        os._exit(99)
sys.addaudithook(watch)
from claimcheck.cli.exits import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ["33 missiles hit Ain al-Asad"],
        ["--explain", "--full", "--format", "json", "Kataib Hezbollah claimed the attack of 20 January 2024"],
        ["--kb", "examples/mountains", "Mount Everest stands 29,032 feet tall"],
        ["kb", "validate"],
        ["--help"],
        ["schema"],
    ],
)
def test_nothing_leaves_the_machine(arguments: list[str]) -> None:
    assert run_python(NO_SOCKETS, *arguments)


def test_the_watch_sees_sockets() -> None:
    """What the test before this one relies on."""
    code = NO_SOCKETS.split("from claimcheck")[0] + "import socket\nsocket.socket()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 99
