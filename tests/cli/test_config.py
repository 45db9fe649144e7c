"""Configuration: files, the environment, flags, and which of them wins."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.cli.config_file import matches
from claimcheck.cli.options import OPTIONS

from .conftest import EXAMPLE, FALSE, TRUE, Run


def settings(inside: Run, *arguments: str) -> dict[str, tuple[object, str]]:
    status, output, errors = inside("config", "--format", "json", *arguments)
    assert (status, errors) == (0, "")
    return {one["name"]: (one["value"], one["origin"]) for one in json.loads(output)["options"]}


def test_flags_over_environment_over_file_over_default(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert inside(FALSE)[0] == 1
    assert settings(inside)["fail-on"] == (None, "default")
    Path("claimcheck.toml").write_text('# ours\nfail-on = ["none"]\nformat = "json"\n')
    assert settings(inside)["fail-on"] == (["none"], "claimcheck.toml:2")
    assert inside(FALSE)[0] == 0
    monkeypatch.setenv("CLAIMCHECK_FAIL_ON", "refuted")
    assert settings(inside)["fail-on"] == (["refuted"], "CLAIMCHECK_FAIL_ON")
    status, output, _ = inside(FALSE)
    assert (status, output[:1]) == (1, "{")
    status, output, _ = inside(FALSE, "--fail-on", "none", "--format", "text")
    assert (status, output[:1]) == (0, "<")
    assert inside(FALSE, "--no-config", "--fail-on=none")[1].startswith("<claim>")


def test_every_option_can_be_set_in_a_file(inside: Run) -> None:
    values = {
        "format": '"json"',
        "output": '["r.json", "-"]',
        "kb": json.dumps(str(EXAMPLE)),
        "as-of": "2024-01-01",
        "date": '"2024-01-01"',
        "from": '"text"',
        "encoding": '"utf-8"',
        "min-reliability": '"c"',
        "fail-on": '"refuted, disputed"',
        "width": "100",
        "jobs": "2",
    }
    keys = [option.key for option in OPTIONS if option.files != "no"]
    Path("claimcheck.toml").write_text("".join(f"{key} = {values.get(key, 'true')}\n" for key in keys))
    found = settings(inside)
    assert set(found) == set(keys)
    assert {origin for _, origin in found.values() if origin != "CLAIMCHECK_KB"} == {
        f"claimcheck.toml:{number}" for number, key in enumerate(keys, start=1) if key != "kb"
    }
    status, output, errors = inside(FALSE, "--no-explain", "--no-todo", "--no-exit-zero", "--no-progress")
    assert (status, errors) == (1, "")
    assert json.loads(output) == json.loads(Path("r.json").read_text())


def test_the_nearest_file_counts_up_to_the_root_of_a_repository(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("claimcheck.toml").write_text("quiet = true\n")
    Path("a/b").mkdir(parents=True)
    Path("a/pyproject.toml").write_text('[project]\nname = "x"\n\n[tool.claimcheck]\nwidth = 60\n')
    monkeypatch.chdir("a/b")
    found = settings(inside)
    assert found["width"] == ("60", "../pyproject.toml:5")
    assert found["quiet"] == (None, "default")
    Path("pyproject.toml").write_text("[tool.other]\nx = 1\n")
    assert settings(inside)["width"][0] == "60"
    Path("claimcheck.toml").write_text("")
    assert settings(inside)["width"] == (None, "default")
    Path("claimcheck.toml").unlink()
    Path(".git").mkdir()
    assert settings(inside)["width"] == (None, "default")


def test_paths_begin_at_the_file(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLAIMCHECK_KB")
    Path("kb").symlink_to(EXAMPLE)
    Path("claimcheck.toml").write_text('kb = "kb"\noutput = "report.json"\n')
    Path("deep").mkdir()
    monkeypatch.chdir("deep")
    assert inside(TRUE) == (0, "", "")
    assert json.loads(Path("../report.json").read_text())["knowledge_base"]["title"] == "Heights of mountains"
    assert inside("kb", "stats")[1].startswith("Heights of mountains")


def test_overrides_for_single_paths(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("claimcheck.toml").write_text(
        'fail-on = "refuted"\n\n[[overrides]]\npaths = ["drafts/**"]\nfail-on = "none"\n\n'
        '[[overrides]]\npaths = "drafts/late/*.txt"\nfail-on = "refuted"\ndate = 2020-01-02\n'
    )
    for name in ("top.txt", "drafts/one.txt", "drafts/late/two.txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(f"{FALSE}.\n")
    assert inside("top.txt")[0] == 1
    assert inside("drafts/one.txt")[0] == 0
    assert inside("drafts/late/two.txt")[0] == 1
    assert inside("drafts/late/two.txt", "--fail-on", "none")[0] == 0
    assert settings(inside, "drafts/late/two.txt")["date"] == ("2020-01-02", "claimcheck.toml:10")
    assert settings(inside, "drafts/one.txt")["fail-on"] == (["none"], "claimcheck.toml:5")
    monkeypatch.chdir("drafts")
    assert inside("one.txt")[0] == 0
    assert "for drafts/**: fail-on" in inside("config")[1]


@pytest.mark.parametrize(
    ("content", "messages"),
    [
        ('fromat = "json"', ["claimcheck.toml:1: no such option: fromat; did you mean format?"]),
        (
            "\nmin_reliability = 'B'",
            ["claimcheck.toml:2: no such option: min_reliability; did you mean min-rel"],
        ),
        (
            "width = 90\nquiet = 1\nkb = [1]",
            [
                "claimcheck.toml:2: quiet is true or false, not 1",
                "claimcheck.toml:3: kb takes PATH, one text or a list of them, not [1]",
            ],
        ),
        ("format = true", ["claimcheck.toml:1: format takes NAME, not true"]),
        ("jobs = 1.5", ["claimcheck.toml:1: jobs takes N, not 1.5"]),
        ('config = "x"', ["claimcheck.toml:1: config can be given on the command line alone"]),
        (
            '[[overrides]]\nkb = "x"',
            [
                "claimcheck.toml:1: paths takes patterns such as drafts/**, one text or a list of them, not nothing",
                "claimcheck.toml:2: kb cannot be set for single paths (only date, from, encoding",
            ],
        ),
        (
            '[[overrides]]\npaths = ["a"]\nfail-no = "x"',
            ["claimcheck.toml:3: no such option: fail-no; did you mean"],
        ),
        ("overrides = 1", ["claimcheck.toml:1: overrides is a list of tables, [[overrides]]"]),
        ("[check]\nquiet = true", ["claimcheck.toml:1: no such option: check"]),
        ("quiet = yes", ["claimcheck.toml:1:9: invalid value (this is not TOML)"]),
        ('format = "jsn"', ["claimcheck.toml:1: format is one of "]),
        ('as-of = "soon"', ["claimcheck.toml:1: as-of takes a day such as 2024-01-20, not 'soon'"]),
        ("\n\nwidth = 3", ["claimcheck.toml:3: width takes a number of columns, 20 to 1000, not '3'"]),
        ('output = "nowhere/r.json"', ["claimcheck.toml:1: output: there is no folder "]),
    ],
)
def test_mistakes_are_told_with_their_lines(inside: Run, content: str, messages: list[str]) -> None:
    Path("claimcheck.toml").write_text(content)
    status, output, errors = inside(TRUE)
    assert (status, output) == (2, "")
    if "folder" not in errors:
        assert inside("config") == (status, output, errors)
    lines = errors.splitlines()
    assert len(lines) == len(messages)
    for line, message in zip(lines, messages, strict=True):
        assert line.startswith(f"claimcheck: error: {message}")


def test_mistakes_in_a_shared_file(inside: Run) -> None:
    Path("pyproject.toml").write_text("[tool.x]\nfromat = 1\n[tool.claimcheck]\nfromat = 1\n")
    assert inside(TRUE)[2].startswith("claimcheck: error: pyproject.toml:4: no such option: fromat")


@pytest.mark.parametrize("content", [b"\xff\xfe", b"quiet = true\xff"])
def test_files_that_are_no_text(inside: Run, content: bytes) -> None:
    Path("claimcheck.toml").write_bytes(content)
    assert inside(TRUE)[2].startswith("claimcheck: error: claimcheck.toml:1: this is not UTF-8 text")


def test_a_file_can_be_named(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("claimcheck.toml").write_text("nonsense")
    Path("other.toml").write_text('fail-on = "none"')
    assert inside(FALSE, "--config", "other.toml")[0] == 0
    assert inside(FALSE, "--no-config")[0] == 1
    monkeypatch.setenv("CLAIMCHECK_CONFIG", "other.toml")
    assert inside(FALSE)[0] == 0
    status, _, errors = inside(FALSE, "--config", "missing.toml")
    assert (status, errors) == (2, "claimcheck: error: missing.toml cannot be read: No such file or directory\n")


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("CLAIMCHECK_QUIET", "perhaps", "CLAIMCHECK_QUIET is yes or no, not 'perhaps'"),
        ("CLAIMCHECK_FORMAT", "jsn", "CLAIMCHECK_FORMAT is one of "),
        ("CLAIMCHECK_DATE", "soon", "CLAIMCHECK_DATE takes a day such as 2024-01-20, not 'soon'"),
        ("CLAIMCHECK_JOBS", "many", "CLAIMCHECK_JOBS takes a number of processes"),
        ("CLAIMCHECK_KB", "nowhere", "no such knowledge base: nowhere"),
    ],
)
def test_mistakes_in_the_environment(
    inside: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str, message: str
) -> None:
    monkeypatch.setenv(name, value)
    status, output, errors = inside(TRUE)
    assert (status, output) == (2, "")
    assert errors.startswith(f"claimcheck: error: {message}")
    monkeypatch.setenv(name, "")
    monkeypatch.setenv("CLAIMCHECK_KB", str(EXAMPLE))
    assert inside(TRUE)[0] == 0


def test_yes_and_no_in_the_environment(inside: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMCHECK_EXIT_ZERO", "Yes")
    assert inside(FALSE)[0] == 0
    assert inside(FALSE, "--no-exit-zero")[0] == 1


@pytest.mark.parametrize(
    ("pattern", "path", "match"),
    [
        ("drafts/**", "drafts/a/b.md", True),
        ("drafts/**", "drafts", False),
        ("drafts/*", "drafts/a/b.md", False),
        ("**/*.md", "b.md", True),
        ("**/*.md", "a/b/c.md", True),
        ("*.md", "a/b.md", False),
        ("a?.md", "ab.md", True),
        ("a.md", "axmd", False),
        ("./a.md", "a.md", True),
        ("a/**/c.md", "a/c.md", True),
        ("[a].md", "a.md", False),
    ],
)
def test_patterns(pattern: str, path: str, match: bool) -> None:
    assert matches(path, pattern) == match
