"""The command tree: every command but a plain check, and help, completion and misspelt options for all."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption
from typer.exceptions import TyperException

from ..document import FORMATS as READERS
from ..errors import UsageError
from ..report import FORMATS
from . import archive, figure, kb_add, kb_draft, kb_exchange
from .exits import INTERRUPTED, OK, USAGE
from .kb_app import KB
from .options import OPTIONS, CheckOptions, is_input

_ABOUT = """Checks claims against a knowledge base of sourced statements, offline, and says why.

An INPUT that names a file is a draft, - is standard input, anything else is a claim."""

_EXAMPLES = """\b
Examples:
  claimcheck "33 missiles hit Ain al-Asad"
  claimcheck draft.md --full
  claimcheck articles/*.docx -o review.md -o findings.csv
  cat draft.txt | claimcheck - --format jsonl
  claimcheck --as-of 2020-01-20 "11 US troops were injured at Ain al-Asad"
  claimcheck -- schema          (a claim that looks like a command)

\b
Exit status:
  0 nothing at fault, 1 a claim at fault (--fail-on), 2 bad usage, unreadable
  input or a faulty knowledge base, 3 a fault of claimcheck, 130 interrupted"""


class _CheckByDefault(TyperGroup):
    """A group whose command is `check` where none is named, and whose help is that of `check` with its commands."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        own = {flag for param in self.get_params(ctx) for flag in param.opts}
        if args and args[0] not in self.commands and args[0].partition("=")[0] not in own:
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        check = self.commands["check"]
        formatter.write_usage(ctx.command_path, "[OPTIONS] INPUT...")
        formatter.write_usage(ctx.command_path, "COMMAND [ARGS]...", prefix="       ")
        self.format_help_text(ctx, formatter)
        records = [param.get_help_record(ctx) for param in (*check.params, *self.get_params(ctx))]
        with formatter.section("Options"):
            formatter.write_dl([record for record in records if record and record[0].startswith("-")])
        self.format_commands(ctx, formatter)
        check.format_epilog(ctx, formatter)

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        check = self.commands["check"]
        return [*super().shell_complete(ctx, incomplete), *check.shell_complete(ctx, incomplete)]


class _Check(TyperCommand):
    """Takes claims that begin with a dash for claims."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        cut = args.index("--") if "--" in args else len(args)
        dashed = [arg for arg in args[:cut] if arg.startswith("-") and is_input(arg) and arg != "-"]
        if dashed and not ctx.resilient_parsing:
            args = [*(arg for arg in args[:cut] if arg not in dashed), "--", *dashed, *args[cut + 1 :]]
        return super().parse_args(ctx, args)


def run_app(arguments: Sequence[str]) -> int:
    """The exit status of the command that `arguments` name."""
    try:
        status = make_app().main(list(arguments), prog_name="claimcheck", standalone_mode=False)
    except typer.Exit as stop:
        return stop.exit_code
    except typer.Abort:
        return INTERRUPTED
    except TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":  # its message is the help
            print(error.format_message(), file=sys.stderr)
            return USAGE
        raise UsageError(f"{_reword(error)} (see claimcheck --help)") from error
    return status if isinstance(status, int) else OK


def _reword(error: TyperException) -> str:
    """The message as ours are worded: "no such option: --fromat; did you mean --format?"."""
    message = error.format_message().rstrip(".?)")
    for theirs in (" (Possible options: ", ". Did you mean "):
        head, found, near = message.partition(theirs)
        if found:
            message = head + "; did you mean " + near.replace("'", "") + "?"
    return message[:1].lower() + message[1:]


def make_app() -> TyperGroup:
    group = typer.main.get_command(_app)
    assert isinstance(group, TyperGroup)
    group.add_command(_make_check(), "check")
    return group


def _make_check() -> TyperCommand:
    """The command of OPTIONS, so that there is one table of them."""
    inputs = TyperArgument(
        param_decls=["inputs"], nargs=-1, required=True, metavar="INPUT...", help="Claims and files."
    )
    options = []
    for option in OPTIONS:
        names = "/".join(option.flags[:1] + option.off) if option.off else None
        options.append(
            TyperOption(
                param_decls=[*option.flags[1:], names or option.flags[0], option.field],
                help=option.help.format(formats=", ".join(FORMATS), readers=", ".join(READERS)),
                metavar=option.metavar or None,
                multiple=option.several,
                is_flag=not option.metavar,
                default=None,
                autocompletion=_completions(option.field),
            )
        )
    return _Check(
        "check",
        params=[inputs, *options],
        callback=_check,
        help="Check claims and drafts (the default command).",
        epilog=_EXAMPLES,
        rich_markup_mode=None,
    )


def _completions(field: str) -> Any:
    from ..model import Reliability, Verdict

    words: dict[str, Iterable[str]] = {
        "format": FORMATS,
        "source_format": READERS,
        "min_reliability": Reliability,
        "fail_on": (*Verdict, "none"),
    }
    known = words.get(field)
    return None if known is None else lambda *given: [str(word) for word in known if word.startswith(given[-1])]


def _check(**values: Any) -> int:
    from .check import run_check

    several = {option.field for option in OPTIONS if option.several} | {"inputs"}
    chosen: dict[str, Any] = {name: tuple(value or ()) if name in several else value for name, value in values.items()}
    return run_check(CheckOptions(**chosen))


# ---------------------------------------------------------------- the other commands

_app = typer.Typer(cls=_CheckByDefault, help=_ABOUT, rich_markup_mode=None, context_settings={"max_content_width": 88})
_cache = typer.Typer(help="Look after what is kept for next time.", rich_markup_mode=None, no_args_is_help=True)
_kb = KB
_app.add_typer(_kb, name="kb")
_app.add_typer(_cache, name="cache")
figure.register(_app)
archive.register(_app)
kb_add.register(_kb)
kb_exchange.register(_kb)
kb_draft.register(_kb)


def _print_version(asked: bool) -> None:
    if asked:
        from .. import __version__

        print(f"claimcheck {__version__}")
        raise typer.Exit


@_app.callback(invoke_without_command=True)
def _top(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", is_eager=True, callback=_print_version)
    ] = False,
) -> None:
    if ctx.invoked_subcommand is None:
        raise UsageError('nothing to check: name a claim or a file, as in claimcheck "33 missiles hit Ain al-Asad"')


@_app.command("schema")
def _schema() -> None:
    """Print the JSON Schema of reports (claimcheck/1)."""
    from importlib.resources import files

    print(files("claimcheck.report").joinpath("claimcheck-1.schema.json").read_text("utf-8"), end="")


@_app.command("config")
def _config(
    draft: Annotated[str | None, typer.Argument(help="Show what holds for this draft alone.")] = None,
    format_name: Annotated[str, typer.Option("--format", "-f", help="text or json.")] = "text",
    file: Annotated[str | None, typer.Option("--config", metavar="FILE", help="A configuration file.")] = None,
    no_config: Annotated[bool, typer.Option("--no-config", help="Read no configuration file.")] = False,
) -> int:
    """Show what every option is set to, and where."""
    from .config import print_settings

    return print_settings(draft, format_name, CheckOptions(config=file, no_config=no_config or None))


@_cache.command("show")
def _cache_show(
    format_name: Annotated[str, typer.Option("--format", "-f", help="text or json.")] = "text",
) -> int:
    """Show which knowledge bases are kept compiled, and where."""
    from .cache import show

    return show(format_name)


@_cache.command("clear")
def _cache_clear() -> int:
    """Remove all of them; they are made anew when needed."""
    from .cache import clear

    return clear()
