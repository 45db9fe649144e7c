"""The options read without the command tree are those read with it, to the same output."""

from __future__ import annotations

import pytest
from typer.core import TyperOption

from claimcheck.cli.app import make_app, run_app
from claimcheck.cli.exits import run
from claimcheck.cli.options import COMMANDS, OPTIONS, CheckOptions, read_arguments
from claimcheck.errors import UsageError

from .conftest import EXAMPLE, FALSE, TRUE


@pytest.mark.parametrize(
    ("arguments", "want"),
    [
        ([TRUE], CheckOptions(inputs=(TRUE,))),
        (["check", TRUE], CheckOptions(inputs=(TRUE,))),
        ([TRUE, "-f", "json", FALSE], CheckOptions(inputs=(TRUE, FALSE), format="json")),
        (["--format=json", TRUE], CheckOptions(inputs=(TRUE,), format="json")),
        (["--kb", "a", "--kb=b", "x"], CheckOptions(inputs=("x",), kb=("a", "b"))),
        (["--explain", "-q", "--full", "x"], CheckOptions(inputs=("x",), explain=True, quiet=True, full=True)),
        (["--no-color", "x"], CheckOptions(inputs=("x",), color=False)),
        (["--color", "x"], CheckOptions(inputs=("x",), color=True)),
        (["-"], CheckOptions(inputs=("-",))),
        (["--", "--explain", "schema"], CheckOptions(inputs=("--explain", "schema"))),
        (["-5 degrees in Oslo"], CheckOptions(inputs=("-5 degrees in Oslo",))),
        (["--kb=my kb", "x"], CheckOptions(inputs=("x",), kb=("my kb",))),
        (["x", "check"], CheckOptions(inputs=("x", "check"))),
        (["--fail-on", "refuted", "--fail-on=none", "x"], CheckOptions(inputs=("x",), fail_on=("refuted", "none"))),
    ],
)
def test_read_arguments(arguments: list[str], want: CheckOptions) -> None:
    assert read_arguments(arguments) == want


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["kb", "validate"],
        ["schema"],
        ["--help"],
        ["x", "--help"],
        ["--version"],
        ["--fromat", "x"],
        ["x", "--format"],
        ["x", "-fjson"],
        ["x", "-qe"],
        ["x", "--explain=yes"],
        ["--explain"],
        ["-5"],
        ["-f=json", "x"],
    ],
)
def test_the_rest_is_left_to_the_command_tree(arguments: list[str]) -> None:
    assert read_arguments(arguments) is None


def test_one_table() -> None:
    group = make_app()
    assert set(group.commands) == set(COMMANDS)
    params = {param.name: param for param in group.commands["check"].params if isinstance(param, TyperOption)}
    assert set(params) == {option.field for option in OPTIONS}
    for option in OPTIONS:
        param = params[option.field]
        assert set(param.opts) == set(option.flags)
        assert set(param.secondary_opts) == set(option.off)
        assert param.is_flag == (not option.metavar)
        assert param.multiple == option.several


@pytest.mark.parametrize(
    "arguments",
    [
        [TRUE],
        [TRUE, FALSE, "--format", "json"],
        ["-f", "terminal", "--color", "--explain", "--full", TRUE],
        ["--as-of", "2000-01-01", "--min-reliability", "c", "--quiet", FALSE],
        ["--fail-on", "supported", TRUE],
        ["--fail-on", "none", "--exit-zero", FALSE],
        ["--width", "100", "--format", "terminal", "--no-color", "--", "-5 degrees"],
        ["--date", "2024-01-01", "-5 degrees on Denali", TRUE],
        ["--format", "jsn", TRUE],
        ["missing.md"],
        ["…"],
    ],
)
def test_both_ways_give_the_same(arguments: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    arguments = ["--kb", str(EXAMPLE), *arguments]
    assert read_arguments(arguments) is not None
    status = run(arguments)
    quick = capfd.readouterr()
    try:
        whole_status = run_app(arguments)
    except UsageError:
        whole_status = 2
    whole = capfd.readouterr()
    assert (whole_status, sorted(whole.out)) == (status, sorted(quick.out))
    if "-5 degrees on Denali" not in arguments:  # the command tree puts claims that begin with a dash last
        assert whole.out == quick.out
