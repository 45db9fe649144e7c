"""`claimcheck figure`, run as a user runs it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

LANDSLIP = str(Path(__file__).parents[1] / "dossier" / "landslip")

Command = Callable[..., subprocess.CompletedProcess[bytes]]


def test_a_dossier_on_the_screen_plain_where_it_is_no_terminal(command: Command) -> None:
    done = command("figure", "2019-03", "poisoned", "--kb", LANDSLIP, env={"COLUMNS": "80", "PYTHONUTF8": "1"})
    assert done.returncode == 0
    text = done.stdout.decode()
    assert text.startswith("Miners poisoned by gas\n")
    assert "●" in text
    assert "\x1b" not in text


def test_ascii_terminals_get_ascii(command: Command) -> None:
    done = command("figure", "2019-03", "poisoned", "--kb", LANDSLIP, env={"PYTHONIOENCODING": "ascii"})
    assert done.stdout.isascii()
    assert b"\\u" not in done.stdout


def test_data_on_standard_output(command: Command) -> None:
    done = command("figure", "2019-03", "poisoned", "--of", "miners", "--kb", LANDSLIP, "--format", "json")
    assert json.loads(done.stdout)["measure"]["id"] == "poisoned"
    done = command("figure", "2019-03", "hurt", "--as-of", "2019-03-02", "--kb", LANDSLIP, "-f", "json")
    assert [one["value"] for one in json.loads(done.stdout)["subjects"][0]["figures"]] == ["none"]


@pytest.mark.parametrize(
    ("name", "start"),
    [("a.json", b"{"), ("a.md", b"# Miners"), ("a.txt", b"Miners"), ("a.svg", b"<?xml"), ("a.png", b"\x89PNG")],
)
def test_a_file_takes_the_format_of_its_suffix(name: str, start: bytes, command: Command, tmp_path: Path) -> None:
    if name.endswith(("svg", "png")):
        pytest.importorskip("matplotlib")
    done = command("figure", "2019-03", "poisoned", "--kb", LANDSLIP, "-o", name, cwd=tmp_path)
    assert done.returncode == 0
    assert not done.stdout
    assert (tmp_path / name).read_bytes().startswith(start)
    assert f"{name} written" in done.stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("2019-03-02-landslpi", "hurt"), "did you mean 2019-03-02-landslip?"),
        (("2019-03", "poisond"), "did you mean poisoned?"),
        (("2019-03", "hurt", "-o", "a.pdf"), "a.pdf: .pdf stands for no format"),
        (("2019-03", "hurt", "-o", "no/such/a.svg"), "is no file that can be written"),
        (("2019-03", "hurt", "-f", "jsn"), "did you mean json?"),
        (("2019-03", "hurt", "--as-of", "soon"), "--as-of takes a day"),
        (("2019-03",), "missing argument"),
    ],
)
def test_mistakes_are_one_line_and_status_2(arguments: tuple[str, ...], message: str, command: Command) -> None:
    done = command("figure", *arguments, "--kb", LANDSLIP)
    assert done.returncode == 2
    assert message in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("claimcheck figure 2019", ["2019-03-02-landslip"]),
        ("claimcheck figure 2019-03-02-landslip p", ["poisoned"]),
        ("claimcheck figure 2019-03-02-landslip poisoned --of m", ["miners"]),
        ("claimcheck kb add --speaker res", ["rescue-service"]),
        ("claimcheck kb add --source service-", ["service-1", "service-2", "service-3"]),
        ("claimcheck kb source add x --kind w", ["wire"]),
    ],
)
def test_the_shell_completes_ids(words: str, offered: list[str], command: Command) -> None:
    environment = {
        "CLAIMCHECK_KB": LANDSLIP,
        "_CLAIMCHECK_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
    }
    assert command(env=environment).stdout.decode().split() == offered
