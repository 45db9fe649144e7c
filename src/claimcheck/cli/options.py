"""The options of a check: one table, read here without the command tree, and by app.py with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

COMMANDS = ("check", "kb", "schema")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOptions:
    """What the user asked for, values as written."""

    inputs: tuple[str, ...] = ()
    format: str | None = None
    kb: tuple[str, ...] = ()
    as_of: str | None = None
    date: str | None = None
    min_reliability: str | None = None
    fail_on: tuple[str, ...] = ()
    exit_zero: bool = False
    explain: bool = False
    full: bool = False
    quiet: bool = False
    color: bool | None = None
    width: str | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """`field` of CheckOptions, set by `flags`; `off` flags set it to False. `metavar` is "" where it takes no value."""

    field: str
    flags: tuple[str, ...]
    help: str
    metavar: str = ""
    several: bool = False
    off: tuple[str, ...] = ()


OPTIONS = (
    Option(
        "format",
        ("--format", "-f"),
        "How to show the report: {formats}. Without it: terminal on a terminal, else text.",
        "NAME",
    ),
    Option(
        "kb",
        ("--kb",),
        "A knowledge base to check against instead of the one that ships; may be repeated. Also: CLAIMCHECK_KB.",
        "PATH",
        several=True,
    ),
    Option("as_of", ("--as-of",), "Check against what was known on that day.", "DATE"),
    Option(
        "date",
        ("--date",),
        "The day the text was written, for “last Sunday” and dates without a year. Without it: today.",
        "DATE",
    ),
    Option("min_reliability", ("--min-reliability",), "Leave out sources graded below this letter, A to F.", "LETTER"),
    Option(
        "fail_on",
        ("--fail-on",),
        "Verdicts that make the exit status 1, with commas between them, or none. Without it: "
        "refuted, disputed and outdated.",
        "VERDICTS",
        several=True,
    ),
    Option("exit_zero", ("--exit-zero",), "Exit with 0 whatever the verdicts."),
    Option("explain", ("--explain", "-e"), "Show how each claim was read, and why each statement was kept or dropped."),
    Option("full", ("--full",), "Show every source, with its address and what it says."),
    Option("quiet", ("--quiet", "-q"), "Show only what is not supported."),
    Option(
        "color",
        ("--color",),
        "Colours, or none. Without it: where the output is a terminal and NO_COLOR is not set.",
        off=("--no-color",),
    ),
    Option("width", ("--width",), "Columns to fill. Without it: as wide as the terminal.", "COLUMNS"),
)

_BY_FLAG = {flag: (option, True) for option in OPTIONS for flag in option.flags} | {
    flag: (option, False) for option in OPTIONS for flag in option.off
}


def read_arguments(arguments: Sequence[str]) -> CheckOptions | None:
    """The options of a check, written as in the table; None where the command tree is needed.

    That is: another command, help, an option that is unknown or lacks its value, nothing at all.
    """
    if not arguments:
        return None
    if arguments[0] in COMMANDS:
        if arguments[0] != "check":
            return None
        arguments = arguments[1:]
    values: dict[str, Any] = {}
    inputs: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            inputs += rest
        elif is_input(argument):
            inputs.append(argument)
        else:
            flag, given, value = argument.partition("=")
            option, state = _BY_FLAG.get(flag, (None, True))
            if option is None or (given and not flag.startswith("--")) or bool(given) > bool(option.metavar):
                return None
            if not option.metavar:
                values[option.field] = state
                continue
            if not given:
                following = next(rest, None)
                if following is None:
                    return None
                value = following
            values[option.field] = (*values.get(option.field, ()), value) if option.several else value
    return CheckOptions(inputs=tuple(inputs), **values) if inputs else None


def is_input(argument: str) -> bool:
    """A claim, a file or "-": not an option. A claim may begin with a dash where a space follows further on."""
    if not argument.startswith("-") or argument == "-":
        return True
    return " " in argument and argument.partition("=")[0] not in _BY_FLAG
