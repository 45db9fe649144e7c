"""The command tree under `claimcheck kb`."""

from __future__ import annotations

from typing import Annotated

import typer

KB = typer.Typer(help="Look into and look after a knowledge base.", rich_markup_mode=None, no_args_is_help=True)

Folder = Annotated[
    str | None, typer.Argument(help="A knowledge base's folder. Without it: the one that would be used.")
]
Stack = Annotated[
    list[str] | None,
    typer.Option("--kb", metavar="PATH", help="A knowledge base instead of the one that ships; may be repeated."),
]
TextOrJson = Annotated[str, typer.Option("--format", "-f", metavar="NAME", help="text or json.")]


def _complete_any(incomplete: str) -> list[str]:
    from .kb_browse import complete_entries

    return complete_entries(incomplete)


@KB.command("validate")
def _validate(path: Folder = None) -> int:
    """Report every mistake with file, line and column."""
    from .kb import validate

    return validate(path)


@KB.command("lint")
def _lint(
    path: Folder = None,
    format_name: Annotated[
        str, typer.Option("--format", "-f", metavar="NAME", help="text, json, sarif or github.")
    ] = "text",
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="Report sources not looked at since that day.")
    ] = None,
    level: Annotated[
        str, typer.Option("--level", metavar="NAME", help="Show what is at least an error, a warning or a note.")
    ] = "warning",
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="CODE", help="Look for this alone; may be repeated.")
    ] = None,
    kb: Stack = None,
) -> int:
    """Report what may be wrong with its content; exit with 1 where an error or a warning is found."""
    from .kb_lint import lint_folder

    return lint_folder(path, kb=kb or (), format_name=format_name, since=since, level=level, codes=only or ())


@KB.command("compile")
def _compile(
    path: Folder = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FOLDER", help="Where to. Without it: into the cache.")
    ] = None,
    kb: Stack = None,
) -> int:
    """Compile it, so that it opens at once, and can be used without its files."""
    from .kb import compile_to

    return compile_to(path, output, kb or ())


@KB.command("schema")
def _schema() -> int:
    """Print the JSON Schema of the YAML files."""
    from .kb import print_schema

    return print_schema()


@KB.command("search")
def _search(
    words: Annotated[list[str], typer.Argument(help="Words and figures to look for.")],
    kb: Stack = None,
    format_name: TextOrJson = "text",
    limit: Annotated[str, typer.Option("--limit", "-n", metavar="N", help="How many to show.")] = "20",
) -> int:
    """Find statements by their words, best first."""
    from .kb_browse import read_limit, search

    return search(words, kb or (), format_name, read_limit(limit))


@KB.command("show")
def _show(
    written: Annotated[
        str,
        typer.Argument(
            metavar="ID", help="An entry of any kind, by its id or the start of one.", autocompletion=_complete_any
        ),
    ],
    kb: Stack = None,
    format_name: TextOrJson = "text",
) -> int:
    """Show an event, a statement, a source, a name, a thing or a measure."""
    from .kb_browse import show

    return show(written, kb or (), format_name)


@KB.command("events")
def _events(kb: Stack = None, format_name: TextOrJson = "text") -> int:
    """List the events."""
    from .kb_browse import list_events

    return list_events(kb or (), format_name)


@KB.command("sources")
def _sources(kb: Stack = None, format_name: TextOrJson = "text") -> int:
    """List the sources."""
    from .kb_browse import list_sources

    return list_sources(kb or (), format_name)


@KB.command("stats")
def _stats(kb: Stack = None, format_name: TextOrJson = "text") -> int:
    """Count what there is."""
    from .kb_browse import print_stats

    return print_stats(kb or (), format_name)


@KB.command("conflicts")
def _conflicts(kb: Stack = None, format_name: TextOrJson = "text") -> int:
    """List the figures on which current statements disagree, worst first."""
    from .kb_browse import print_conflicts

    return print_conflicts(kb or (), format_name)
