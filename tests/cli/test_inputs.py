"""What may be given to check, and what is said of what cannot be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.cli.exits import run

from .conftest import FALSE, TRUE, Command, error_line


@pytest.mark.parametrize(
    "claim",
    [
        "Denali is " + "very " * 20_000 + "tall",
        "x" * 100_000,
        "9" * 100_000 + " feet",
        "10^400 mountains are 1e999 feet tall",
        "Denali is 1e999 feet tall",
        "Denali was 20,310 feet tall on 31 February 2021",
        "Denali \x07\x1b[31m is 20,310 feet tall\x7f",
        "🏔️ Denali 👍🏽 is 20,310 feet tall 🇺🇸",
        "דנאלי הוא 20,310 רגל",
        "\u202eDenali is 20,310 feet tall",
        "Denali\u2028is 20,310 feet\u0085tall",
        "Dénalí ｉｓ ２０，３１０ feet tall",
        "-5 degrees were measured on Denali",
        "--5 degrees were measured on Denali",
        "'; DROP TABLE statements; --",
        "$(touch pwned) Denali",
        "NaN feet and Infinity feet",
        "((((((((((" * 1000 + "a",
        "1,2,3,4,5,6,7,8,9," * 1000,
    ],
)
@pytest.mark.parametrize("format_name", ["terminal", "json"])
def test_strange_claims_get_an_answer(command: Command, claim: str, format_name: str) -> None:
    done = command("--format", format_name, claim)
    assert done.returncode in (0, 1), done.stderr.decode()
    assert done.stderr == b""
    text = done.stdout.decode()
    if format_name == "json":
        assert json.loads(text)["documents"]
    else:
        assert text.strip()
        assert not set(text) & {"\x07", "\x1b", "\x7f", "\u202e", "\u2028", "\x85"}
        assert all(len(line) <= 100 for line in text.splitlines())


@pytest.mark.parametrize("claim", ["", " ", "\t\n", "...", "?!", "—", "🙂", "\x01"])
def test_claims_without_a_word(command: Command, claim: str) -> None:
    done = command(claim)
    assert done.returncode == 2
    assert done.stdout == b""
    assert error_line(done).startswith("claimcheck: error: nothing to check: ")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings_of_standard_input(command: Command, encoding: str) -> None:
    done = command("-", stdin=f"Denali – is 20,310 feet tall — “truly”.\n{FALSE}.\n".encode(encoding))
    assert (done.returncode, done.stderr) == (1, b"")
    assert [line.split(": ")[:2] for line in done.stdout.decode().splitlines()[:2]] == [
        ["<stdin>:1:13", "supported"],
        ["<stdin>:2:11", "refuted"],
    ]


@pytest.mark.parametrize(
    ("content", "arguments", "message"),
    [
        (b"Denali \x81 is tall", [], "<stdin>: byte 8 is neither UTF-8 nor Windows-1252 (name the encoding with --en"),
        (b"Denali \xff is tall", ["--encoding", "utf-8"], "<stdin>: byte 8 is not utf-8: "),
        (b"\x00\x01\x02", [], "<stdin> is not text (name its format with --from)"),
        (b"x y", ["--encoding", "latin-17"], "--encoding: there is no encoding 'latin-17'"),
        (b"x y", ["--encoding", "rot13"], "--encoding: there is no encoding 'rot13'"),
        (b"x y", ["--from", "odt"], "--from is one of text, markdown, html, docx, pdf, not 'odt'"),
    ],
)
def test_standard_input_that_cannot_be_read(
    command: Command, content: bytes, arguments: list[str], message: str
) -> None:
    done = command("-", *arguments, stdin=content)
    assert (done.returncode, done.stdout) == (2, b"")
    assert error_line(done).startswith(f"claimcheck: error: {message}")


def test_standard_input(command: Command) -> None:
    done = command("-", stdin=f"\ufeff{TRUE}\r\n\r\n  {FALSE}\n".encode())
    assert done.returncode == 1
    first, second = done.stdout.decode().splitlines()[:2]
    assert first.startswith("<stdin>:1:11: supported: Denali")
    assert second.startswith("<stdin>:3:13: refuted: Denali")


def test_empty_standard_input_is_no_fault(command: Command) -> None:
    done = command("-", stdin=b"")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"summary: No checkable claim.\n", b"")


def test_a_file_is_a_draft(command: Command, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(f"{TRUE}\n\n{FALSE}\n", encoding="utf-8")
    done = command("draft.txt", TRUE)
    lines = done.stdout.decode().splitlines()
    found = [line.split(": ")[:2] for line in lines]
    assert [one for one in found if one[1] in ("supported", "refuted")] == [
        ["draft.txt:1:11", "supported"],
        ["draft.txt:3:11", "refuted"],
        ["<claim>:1:11", "supported"],
    ]
    assert done.returncode == 1


def test_several_claims(command: Command) -> None:
    report = json.loads(command("--format", "json", TRUE, FALSE).stdout)
    assert [document["name"] for document in report["documents"]] == ["<claim>", "<claim 2>"]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("missing.md", "no such file: missing.md"),
        ("drafts/missing.docx", "no such file: drafts/missing.docx"),
        ("drfat.txt", "no such file: drfat.txt; did you mean draft.txt?"),
        ("folder", "folder is a directory; name the files in it"),
        ("schmea", "no such command: schmea; did you mean schema?"),
    ],
)
def test_mistyped_names(command: Command, tmp_path: Path, written: str, message: str) -> None:
    (tmp_path / "draft.txt").write_text(TRUE)
    (tmp_path / "folder").mkdir()
    done = command(written)
    assert (done.returncode, done.stdout) == (2, b"")
    assert error_line(done) == f"claimcheck: error: {message}"


def test_a_claim_may_mention_a_file(command: Command) -> None:
    assert command("The report is in draft.md").returncode == 0


def test_one_unreadable_file_does_not_stop_the_others(command: Command, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "good.txt").write_text(TRUE)
    done = command("bad.txt", "good.txt")
    assert done.returncode == 2
    assert b"good.txt:1:11: supported" in done.stdout
    assert error_line(done) == "claimcheck: error: bad.txt: byte 3 is not utf-16: truncated data"


def test_a_file_without_permission(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(path: str, mode: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("claimcheck.cli.task.open", refuse, raising=False)  # root may read everything
    Path("secret.txt").write_text(TRUE)
    assert run(["secret.txt"]) == 2
    assert capsys.readouterr().err == "claimcheck: error: secret.txt cannot be read: Permission denied\n"


def test_after_two_dashes_everything_is_a_claim(command: Command) -> None:
    assert b"schema" in command("--", "schema").stdout
    assert b"no-evidence: --full" in command("--", "--full").stdout
