"""`claimcheck kb add`, `kb source add` and `kb new`, by options and by questions."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.cli.exits import run
from claimcheck.pipeline import open_knowledge

LANDSLIP = Path(__file__).parents[1] / "dossier" / "landslip"
EVENT = "events/2019-03-02-landslip.yaml"
GIVEN = (
    *("--event", "2019-03", "--measure", "poisoned", "--of", "miners", "--value", "at least 31"),
    *("--speaker", "hospital", "--source", "service-3", "--as-of", "2019-04-20", "--where", "third paragraph"),
    *("--says", "The hospital: at least 31."),
)

Command = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(LANDSLIP, tmp_path / "kb"))


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def answer(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    monkeypatch.setattr(sys, "stdin", _Terminal("".join(f"{one}\n" for one in answers)))


def test_a_statement_by_options(command: Command, folder: Path) -> None:
    before = (folder / EVENT).read_bytes()
    done = command("kb", "add", "--kb", str(folder), *GIVEN, "--yes")
    assert done.returncode == 0, done.stderr
    after = (folder / EVENT).read_bytes()
    assert after.startswith(before)
    added = after[len(before) :].decode()
    assert "id: poisoned-hospital-service-3" in added
    assert '"The hospital: at least 31."' in added
    assert b"+  - {id: poisoned-hospital-service-3" in done.stdout
    messages = done.stderr.decode()
    assert "read as at least 31: 31 or more, usually under 62" in messages
    assert "It replaces " in messages
    assert "28 (the District Hospital; hospital)" in messages
    known = open_knowledge([folder])
    assert known.statements["2019-03-02-landslip/poisoned-hospital-service-3"].written == "at least 31"


@pytest.mark.parametrize("flags", [(), ("--dry-run",)])
def test_nothing_is_written_unasked(flags: tuple[str, ...], command: Command, folder: Path) -> None:
    before = (folder / EVENT).read_bytes()
    done = command("kb", "add", "--kb", str(folder), *GIVEN, *flags)
    assert done.returncode == 0
    assert b"+  - {id: poisoned" in done.stdout
    assert "nothing was written; --yes writes it" in done.stderr.decode()
    assert (folder / EVENT).read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((*GIVEN, "--value", "at leest 3"), "'at leest 3' cannot be read"),
        ((*GIVEN, "--source", "sevrice-3"), "did you mean service-3"),
        ((*GIVEN, "--id", "thirty"), "thirty"),
        ((*GIVEN, "--id", "Not An Id"), "Not An Id"),
        ((*GIVEN, "--on", "someday"), "someday"),
        (("--measure", "hurt"), "--event is missing"),
    ],
)
def test_bad_options_give_one_line(arguments: tuple[str, ...], message: str, command: Command, folder: Path) -> None:
    before = (folder / EVENT).read_bytes()
    done = command("kb", "add", "--kb", str(folder), *arguments, "--yes")
    assert done.returncode == 2
    assert message in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1
    assert (folder / EVENT).read_bytes() == before


def test_the_shipped_base_is_not_written_to(command: Command) -> None:
    done = command("kb", "add", *GIVEN, "--yes", env={"CLAIMCHECK_KB": ""})
    assert done.returncode == 2
    assert "name the knowledge base to write to with --kb" in done.stderr.decode()


def test_a_statement_by_questions(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    answer(
        monkeypatch,
        *("slide", "poisond", "1", "1", "at leest 31", "at least 31", "servic", "3", "hospital"),
        *("tomorrow", "2019-04-20", "third paragraph", "At least 31.", "y"),
    )
    assert run(["kb", "add", "--kb", str(folder)]) == 0
    asked = capsys.readouterr().err
    assert "there is no 'poisond'; near it:" in asked
    assert "'at leest 31' cannot be read" in asked
    assert "at least 31: 31 or more, usually under 62" in asked
    assert "'tomorrow' is not a date" in asked
    one = open_knowledge([folder]).statements["2019-03-02-landslip/poisoned-hospital-service-3"]
    assert (one.of, one.written, one.where) == ("miners", "at least 31", "third paragraph")


@pytest.mark.parametrize(
    "answers", [("slide", "poisoned", "1", "31", "service-3", "hospital", "", "", "", "n"), ("slide",)]
)
def test_questions_can_be_left(
    answers: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    before = (folder / EVENT).read_bytes()
    answer(monkeypatch, *answers)
    run(["kb", "add", "--kb", str(folder)])
    assert "nothing was written" in capsys.readouterr().err
    assert (folder / EVENT).read_bytes() == before


def test_a_source_from_a_saved_page(command: Command, folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><title>A slide: what is known</title><meta property='og:site_name' content='The Herald'>"
        "<meta property='article:published_time' content='2019-03-04'>",
        encoding="utf-8",
    )
    before = (folder / "sources/all.yaml").read_bytes()
    done = command("kb", "source", "add", str(page), "--kb", str(folder), "--kind", "newspaper", "--yes")
    assert done.returncode == 0, done.stderr
    assert (folder / "sources/all.yaml").read_bytes().startswith(before)
    one = open_knowledge([folder]).sources["the-herald-2019-03-04"]
    assert (one.title, one.publisher) == ("A slide: what is known", "The Herald")


def test_a_source_from_pasted_text(command: Command, folder: Path) -> None:
    text = b"A slope fell\n\nHillside, 4 March 2019 - It fell."
    arguments = ("kb", "source", "add", "-", "--kb", str(folder), "--kind", "wire", "--yes")
    done = command(*arguments, stdin=text)
    assert "needs a publisher" in done.stderr.decode()
    done = command(*arguments, "--publisher", "The Agency", stdin=text)
    assert done.returncode == 0, done.stderr
    assert open_knowledge([folder]).sources["the-agency-2019-03-04"].title == "A slope fell"
    assert "is empty" in command(*arguments, stdin=b" ").stderr.decode()


def test_a_source_by_questions(monkeypatch: pytest.MonkeyPatch, folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("A slope fell\n\nHillside, 4 March 2019 - It fell.", encoding="utf-8")
    answer(monkeypatch, "", "The Agency", "", "", "2", "y")
    assert run(["kb", "source", "add", str(page), "--kb", str(folder)]) == 0
    assert open_knowledge([folder]).sources["the-agency-2019-03-04"].kind == "wire"


def test_a_new_knowledge_base_validates(command: Command, tmp_path: Path) -> None:
    assert command("kb", "new", "desk", "--title", "Our desk", cwd=tmp_path).returncode == 0
    done = command("kb", "validate", "desk", cwd=tmp_path)
    assert done.stdout.decode().startswith("Our desk: 0 statements")
    again = command("kb", "new", "desk", cwd=tmp_path)
    assert again.returncode == 2
    assert "is there already" in again.stderr.decode()
