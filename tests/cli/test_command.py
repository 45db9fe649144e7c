"""Exit statuses, streams, colours, help, errors."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck import __version__
from claimcheck.cli.exits import run

from .conftest import EXAMPLE, FALSE, TRUE, Command, error_line


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ([TRUE], 0),
        ([FALSE], 1),
        (["Denali is 20,320 feet tall"], 1),
        ([FALSE, "--exit-zero"], 0),
        ([FALSE, "--fail-on", "disputed,outdated"], 0),
        ([FALSE, "--fail-on", "none"], 0),
        ([TRUE, "--fail-on", "supported"], 1),
        (["Ben Nevis is steep"], 0),
        (["Ben Nevis is steep", "--fail-on=no-evidence"], 1),
        (["--version"], 0),
        (["--help"], 0),
        (["kb", "validate"], 0),
        (["kb", "validate", "nowhere"], 2),
        (["kb"], 2),
        ([], 2),
    ],
)
def test_exit_status(command: Command, arguments: list[str], status: int) -> None:
    done = command(*arguments)
    assert done.returncode == status, done.stderr.decode()
    assert bool(done.stderr) == (status == 2)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--fromat", "x"], "no such option: --fromat; did you mean --format, --from? (see claimcheck --help)"),
        (["x", "--format"], "option '--format' requires an argument (see claimcheck --help)"),
        (["kb", "valdate"], "no such command 'valdate'; did you mean validate? (see claimcheck --help)"),
        (["--format", "jsn", "x y"], "--format is one of terminal, text, json, jsonl, markdown, "),
        (["--as-of", "2024-13-01", "x y"], "--as-of takes a day such as 2024-01-20, not '2024-13-01'"),
        (["--date", "yesterday", "x y"], "--date takes a day such as 2024-01-20, not 'yesterday'"),
        (["--min-reliability", "G", "x y"], "--min-reliability is one of A, B, C, D, E, F, not 'G'"),
        (["--fail-on", "refutd", "x y"], "--fail-on is one of refuted, disputed, outdated, needs-context, "),
        (["--width", "wide", "x y"], "--width takes a number of columns, 20 to 1000, not 'wide'"),
        (["--kb", "nowhere", "x y"], "no such knowledge base: nowhere"),
        (["-", "-"], "standard input (-) can be read only once"),
        ([], "nothing to check: name a claim or a file"),
    ],
)
def test_usage_errors(command: Command, arguments: list[str], message: str) -> None:
    done = command(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert error_line(done).startswith(f"claimcheck: error: {message}")


def test_near_misses_are_suggested(command: Command) -> None:
    assert error_line(command("--format", "jsn", "x y")).endswith("did you mean json?")
    assert error_line(command("--fail-on", "refutd", "x y")).endswith("did you mean refuted?")


def test_version(command: Command) -> None:
    assert command("--version").stdout.decode() == f"claimcheck {__version__}\n"


def test_help_names_every_option_command_and_status(command: Command) -> None:
    text = command("--help").stdout.decode()
    for word in ("--format", "--kb", "--as-of", "--fail-on", "kb ", "schema ", "Examples:", "Exit status:", "130"):
        assert word in text
    assert all(len(line) <= 88 for line in text.splitlines())
    assert "Usage: claimcheck check" in command("check", "--help").stdout.decode()


def test_schema(command: Command) -> None:
    assert json.loads(command("schema").stdout)["properties"]["schema"] == {"const": "claimcheck/1"}
    assert json.loads(command("kb", "schema").stdout)["$schema"].startswith("https://json-schema.org/")


def test_kb_validate(command: Command, tmp_path: Path) -> None:
    assert command("kb", "validate").stdout.decode().startswith("Heights of mountains: ")
    broken = tmp_path / "broken"
    (broken / "events").mkdir(parents=True)
    for name in ("knowledge-base.yaml", "names.yaml", "things.yaml", "measures.yaml", "sources/surveys.yaml"):
        (broken / name).parent.mkdir(exist_ok=True)
        (broken / name).write_bytes((EXAMPLE / name).read_bytes())
    (broken / "events" / "everest.yaml").write_text("event: everest\ntitel: Everest\ndate: since 1955\nplace: evrest\n")
    for arguments in (["kb", "validate", "broken"], ["--kb", "broken", TRUE]):
        done = command(*arguments)
        assert (done.returncode, done.stdout) == (2, b"")
        lines = done.stderr.decode().splitlines()
        assert any(line.startswith("broken/events/everest.yaml:2:1: ") and "title" in line for line in lines)
        assert any(line.startswith("broken/events/everest.yaml:4:8: ") and "everest" in line for line in lines)
        assert lines[-1].startswith("claimcheck: error: the knowledge base has ")


@pytest.mark.parametrize("kind", ["empty", "file"])
def test_knowledge_bases_that_are_none(command: Command, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "kb"
    if kind == "file":
        path.write_text("title: x")
    else:
        path.mkdir()
    done = command("--kb", "kb", TRUE)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr
    assert b"Traceback" not in done.stderr


def test_text_is_the_format_of_a_pipe(command: Command) -> None:
    line = command(TRUE).stdout.decode()
    assert line.startswith("<claim>:1:11: supported: Denali is 20,310 feet tall — Cite it. Supports: ")


def test_encodings_that_hold_less(command: Command) -> None:
    for encoding in ("ascii", "latin-1", "cp1252"):
        for format_name in ("terminal", "text"):
            done = command("-f", format_name, "Denali “の” is 20,310 feet", env={"PYTHONIOENCODING": encoding})
            assert done.returncode == 0, done.stderr
            assert b"\\u306e" in done.stdout
            assert done.stdout.isascii()
    done = command("-f", "json", "Denali の is 20,310 feet", env={"PYTHONIOENCODING": "ascii"})
    assert "の" in done.stdout.decode("utf-8")


@pytest.mark.parametrize(
    ("arguments", "env", "coloured"),
    [
        (["--format", "terminal"], {}, False),
        (["--format", "terminal", "--color"], {}, True),
        (["--format", "terminal", "--color"], {"NO_COLOR": "1"}, True),
        (["--format", "terminal", "--no-color"], {}, False),
        (["--format", "text", "--color"], {}, False),
    ],
)
def test_colours_in_a_pipe(command: Command, arguments: list[str], env: dict[str, str], coloured: bool) -> None:
    assert (b"\x1b[" in command(TRUE, *arguments, env=env).stdout) == coloured


@pytest.mark.parametrize(
    ("env", "arguments", "coloured"),
    [
        ({"TERM": "xterm"}, [], True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, [], False),
        ({"TERM": "xterm", "NO_COLOR": ""}, [], True),
        ({"TERM": "dumb"}, [], False),
        ({"TERM": "xterm"}, ["--no-color"], False),
    ],
)
def test_a_terminal_gets_the_drawing(env: dict[str, str], arguments: list[str], coloured: bool) -> None:
    leader, follower = pty.openpty()
    clean = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    done = subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "--kb", str(EXAMPLE), TRUE, *arguments],
        stdout=follower,
        env={**clean, **env},
    )
    os.close(follower)
    output = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:
            break
        if not part:
            break
        output += part
    os.close(leader)
    assert done.wait(60) == 0
    text = output.decode()
    assert "SUPPORTED" in text
    assert "◆" in text
    assert ("\x1b[" in text) == coloured


def test_columns_are_honoured(command: Command) -> None:
    for columns in ("50", "80", "120"):
        done = command(TRUE, "--format", "terminal", env={"COLUMNS": columns})
        widest = max(len(line) for line in done.stdout.decode().splitlines())
        assert widest <= min(int(columns), 100)


def test_a_reader_that_stops_is_no_error(tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "claimcheck", "--kb", str(EXAMPLE), "--format", "json", *[FALSE] * 200]
    done = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path)
    assert done.stdout is not None
    assert done.stderr is not None
    done.stdout.read(1)
    done.stdout.close()
    assert done.stderr.read() == b""
    done.stderr.close()
    assert done.wait(60) == 1


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_interrupt(tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "claimcheck", "--kb", str(EXAMPLE), "-", "--fail-on", "none"]
    done = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert done.stdin is not None
    done.stdin.write(b"Denali")
    done.stdin.flush()
    import time

    time.sleep(1)
    done.send_signal(signal.SIGINT)
    output, errors = done.communicate(timeout=60)
    assert (done.returncode, output, errors) == (130, b"", b"claimcheck: interrupted\n")


def test_a_fault_of_ours_is_no_finding(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fail(*_: object) -> int:
        raise RuntimeError("no such luck")

    monkeypatch.setattr("claimcheck.cli.check.run_check", fail)
    assert run([TRUE]) == 3
    assert capsys.readouterr().err.startswith("claimcheck: internal error: RuntimeError: no such luck\n")


def test_completion(command: Command) -> None:
    def complete(words: str) -> str:
        env = {
            "_CLAIMCHECK_COMPLETE": "complete_bash",
            "COMP_WORDS": words,
            "COMP_CWORD": str(len(words.split(" ")) - 1),
        }
        return command(env=env).stdout.decode()

    assert "kb" in complete("claimcheck k").split()
    assert "--format" in complete("claimcheck --fo").split()
    assert "--as-of" in complete("claimcheck claim --as").split()
    assert complete("claimcheck --format js").split() == ["json", "jsonl"]
    assert "validate" in complete("claimcheck kb va").split()
