"""The options of a check: one table, read here without the command tree, by app.py with it, and by settings.py from
files and the environment."""

from __future__ import annotations

from collections.abc import Sequence

from ..dataclass import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

COMMANDS = ("check", "kb", "schema", "config", "cache", "figure", "archive")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOptions:
    """What the user asked for, values as written; None and () where nothing was."""

    inputs: tuple[str, ...] = ()
    format: str | None = None
    output: tuple[str, ...] = ()
    kb: tuple[str, ...] = ()
    as_of: str | None = None
    date: str | None = None
    source_format: str | None = None
    encoding: str | None = None
    min_reliability: str | None = None
    fail_on: tuple[str, ...] = ()
    exit_zero: bool | None = None
    todo: bool | None = None
    explain: bool | None = None
    full: bool | None = None
    quiet: bool | None = None
    color: bool | None = None
    width: str | None = None
    jobs: str | None = None
    progress: bool | None = None
    config: str | None = None
    no_config: bool | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """`field` of CheckOptions, set by `flags`; `off` flags set it to False. `metavar` is "" where it takes no value.

    `files` says whether a configuration file may set it: "yes", "paths" (for single paths too) or "no".
    """

    field: str
    flags: tuple[str, ...]
    help: str
    metavar: str = ""
    several: bool = False
    off: tuple[str, ...] = ()
    files: str = "yes"

    @property
    def key(self) -> str:
        """Its name in a configuration file."""
        return self.flags[0].removeprefix("--")

    @property
    def variable(self) -> str:
        """The environment variable that sets it."""
        return "CLAIMCHECK_" + self.key.upper().replace("-", "_")


OPTIONS = (
    Option(
        "format",
        ("--format", "-f"),
        "How to show the report: {formats}. Without it: terminal on a terminal, else text.",
        "NAME",
    ),
    Option(
        "output",
        ("--output", "-o"),
        "Write the report to this file instead of standard output, in the format of its suffix; - is standard output. "
        "May be repeated.",
        "FILE",
        several=True,
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
        "The day the text was written, for “last Sunday” and dates without a year. Without it: what the draft says, "
        "else today.",
        "DATE",
        files="paths",
    ),
    Option(
        "source_format",
        ("--from",),
        "What drafts are written in: {readers}. Without it: by suffix, and text on standard input.",
        "NAME",
        files="paths",
    ),
    Option(
        "encoding",
        ("--encoding",),
        "The encoding of drafts that are text. Without it: found out.",
        "NAME",
        files="paths",
    ),
    Option(
        "min_reliability",
        ("--min-reliability",),
        "Leave out sources graded below this letter, A to F.",
        "LETTER",
        files="paths",
    ),
    Option(
        "fail_on",
        ("--fail-on",),
        "Verdicts that make the exit status 1, with commas between them, or none. Without it: "
        "refuted, disputed and outdated.",
        "VERDICTS",
        several=True,
        files="paths",
    ),
    Option("exit_zero", ("--exit-zero",), "Exit with 0 whatever the verdicts.", off=("--no-exit-zero",)),
    Option(
        "todo",
        ("--todo",),
        "List only what is still to be researched; with --format yaml, as stubs for the knowledge base.",
        off=("--no-todo",),
    ),
    Option(
        "explain",
        ("--explain", "-e"),
        "Show how each claim was read, and why each statement was kept or dropped.",
        off=("--no-explain",),
    ),
    Option("full", ("--full",), "Show every source, with its address and what it says.", off=("--no-full",)),
    Option("quiet", ("--quiet", "-q"), "Show only what is not supported.", off=("--no-quiet",)),
    Option(
        "color",
        ("--color",),
        "Colours, or none. Without it: where the output is a terminal and NO_COLOR is not set.",
        off=("--no-color",),
    ),
    Option("width", ("--width",), "Columns to fill. Without it: as wide as the terminal.", "COLUMNS"),
    Option(
        "jobs",
        ("--jobs", "-j"),
        "Processes that share the drafts, or auto. Without it: auto, which is one unless there is much to do.",
        "N",
    ),
    Option(
        "progress",
        ("--progress",),
        "Progress on standard error, or none. Without it: where that is a terminal.",
        off=("--no-progress",),
    ),
    Option(
        "config",
        ("--config",),
        "A configuration file, instead of the nearest claimcheck.toml or pyproject.toml. Also: CLAIMCHECK_CONFIG.",
        "FILE",
        files="no",
    ),
    Option("no_config", ("--no-config",), "Read no configuration file.", files="no"),
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
