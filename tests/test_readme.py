"""README says what is so: its commands run, its tables and files compared. --update-golden writes the output anew."""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from claimcheck.cli import exits
from claimcheck.cli.app import make_app
from claimcheck.cli.config_file import read_config
from claimcheck.report import FORMATS, SUFFIXES
from claimcheck.report.vocabulary import ADVICE

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"^(?P<indent> *)```(?P<language>\w+)\n(?P<body>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL)


def rewrite(text: str, tmp_path: Path) -> str:
    """README with every block that has an output showing what it is now."""
    printed = ""

    def fill(match: re.Match[str]) -> str:
        nonlocal printed
        indent, language = match["indent"], match["language"]
        body = "".join(line.removeprefix(indent) for line in match["body"].splitlines(keepends=True))
        match language:
            case "console":
                body = run_console(body, tmp_path)
            case "yaml":
                name = body.splitlines()[0]
                body = f"{name}\n{(ROOT / 'examples' / 'mountains' / name.removeprefix('# ')).read_text('utf-8')}"
            case "python":
                printed = run_python(body)
            case "text":
                body = printed
        lines = "".join(f"{indent}{line}" if line.strip() else line for line in body.splitlines(keepends=True))
        return f"{indent}```{language}\n{lines}{indent}```"

    return BLOCK.sub(fill, text)


def run_console(body: str, tmp_path: Path) -> str:
    """The commands of the block, each with its output on a terminal of 80 columns."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CLAIMCHECK")}
    environment = {**kept, "COLUMNS": "80", "CLAIMCHECK_CACHE": str(tmp_path)}
    written = []
    for line in body.splitlines():
        if not line.startswith("$ "):
            continue
        program, *arguments = shlex.split(line.removeprefix("$ "))
        assert program == "claimcheck"
        if "--format" not in arguments and arguments[0] != "kb":
            arguments += ["--format", "terminal"]
        done = subprocess.run(
            [sys.executable, "-m", "claimcheck", *arguments],
            capture_output=True,
            cwd=ROOT,
            env=environment,
            timeout=60,
            check=False,
        )
        assert done.returncode in (exits.OK, exits.AT_FAULT), done.stderr.decode()
        written.append(f"{line}\n{done.stdout.decode()}")
    return "\n".join(written)


def run_python(body: str) -> str:
    output = io.StringIO()
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        with redirect_stdout(output):
            exec(compile(body, str(README), "exec"), {})
    finally:
        os.chdir(before)
    return output.getvalue()


def test_readme_shows_what_is_so(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    text = README.read_text(encoding="utf-8")
    now = rewrite(text, tmp_path)
    if request.config.getoption("--update-golden"):
        README.write_text(now, encoding="utf-8")
    else:
        assert now == text


def test_verdict_table() -> None:
    section = README.read_text(encoding="utf-8").split("\n## ")[2]
    rows = re.findall(r"^\| `([a-z-]+)` \| .+ \| (.+) \|$", section, re.MULTILINE)
    assert dict(rows) == {str(verdict): advice for verdict, advice in ADVICE.items()}


def test_exit_status_table() -> None:
    rows = re.findall(r"^\| (\d+) \| ", README.read_text(encoding="utf-8"), re.MULTILINE)
    known = (exits.OK, exits.AT_FAULT, exits.USAGE, exits.INTERNAL, exits.INTERRUPTED)
    assert tuple(map(int, rows)) == known


def find_flags(command: Any) -> set[str]:
    """The options of a command and of all under it."""
    flags = {flag for param in command.params for flag in (*param.opts, *param.secondary_opts)}
    return flags.union(*(find_flags(one) for one in getattr(command, "commands", {}).values()))


def test_options_exist() -> None:
    known = find_flags(make_app()) | {"--help", "--install-completion"}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", README.read_text(encoding="utf-8"))) <= known


def test_formats_exist_and_are_told() -> None:
    rows = re.findall(r"^\| (`\w+`(?:, `\w+`)?) \| ((?:`\.\w+`(?:, )?)+) \| ", README.read_text("utf-8"), re.MULTILINE)
    told = {name.strip("`") for names, _ in rows for name in names.split(", ")}
    assert told <= set(FORMATS)
    for names, suffixes in rows:
        formats = {SUFFIXES[suffix.strip("`")] for suffix in suffixes.split(", ")}
        assert formats <= {name.strip("`") for name in names.split(", ")}


def test_the_settings_shown_are_read(tmp_path: Path) -> None:
    (shown,) = re.findall(r"```toml\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    (tmp_path / "claimcheck.toml").write_text(shown, encoding="utf-8")
    config = read_config(str(tmp_path / "claimcheck.toml"))
    assert set(config.settings) == {"kb", "fail_on", "min_reliability"}
    assert config.find_overrides(str(tmp_path / "archive" / "old.md"))["fail_on"].value == ("none",)


def test_the_test_command_is_what_ci_runs() -> None:
    readme, ci = README.read_text(encoding="utf-8"), (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert ".venv/bin/python -m pytest\n" in readme
    assert '"$venv/bin/python" -m pytest\n' in ci


def test_the_architecture_page_is_short_and_names_what_exists() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 100
    for name in re.findall(r"`([\w/.-]+\.(?:py|json|md)|[a-z]+/)`", text):
        places = (ROOT / name, ROOT / "src" / "claimcheck" / name, ROOT / "src" / "claimcheck" / "report" / name)
        assert any(place.exists() for place in places), name
