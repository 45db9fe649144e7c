"""`claimcheck figure EVENT MEASURE`: the dossier of a figure, on the screen, as data, or as a picture."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Annotated, Any

import typer

from ..errors import UsageError
from ..report import Layout
from .complete import complete_event, complete_measure, complete_name, complete_thing
from .exits import OK

FORMATS: Mapping[str, str] = {
    "terminal": "dossier_terminal",
    "json": "dossier_json",
    "markdown": "dossier_markdown",
}
SUFFIXES: Mapping[str, str] = {
    ".svg": "svg",
    ".png": "png",
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "terminal",
}
_FILE_WIDTH = 100


def register(app: typer.Typer) -> None:
    app.command("figure")(figure)


def figure(
    event: Annotated[
        str,
        typer.Argument(
            metavar="EVENT",
            help="An event: its id, the beginning of it, or words of its title.",
            autocompletion=complete_event,
        ),
    ],
    measure: Annotated[
        str,
        typer.Argument(
            metavar="MEASURE",
            help="What is asserted of it, as launched, hit or injured.",
            autocompletion=complete_measure,
        ),
    ],
    of: Annotated[
        str | None,
        typer.Option(
            "--of",
            metavar="THING",
            autocompletion=complete_thing,
            help="Only figures that count this, as us-service-members.",
        ),
    ] = None,
    at: Annotated[
        str | None,
        typer.Option("--at", metavar="PLACE", autocompletion=complete_name, help="Only figures of this place."),
    ] = None,
    kb: Annotated[
        list[str] | None,
        typer.Option("--kb", metavar="PATH", help="A knowledge base instead of the one that ships; may be repeated."),
    ] = None,
    as_of: Annotated[str | None, typer.Option("--as-of", metavar="DATE", help="As was known on that day.")] = None,
    format_name: Annotated[
        str | None,
        typer.Option("--format", "-f", metavar="NAME", help="terminal, json or markdown. Without it: terminal."),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write to this file, in the format of its suffix: .svg and .png are pictures; .json, .md, .txt.",
        ),
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Name every publisher, and draw every history.")] = False,
    width: Annotated[
        int | None, typer.Option("--width", min=20, max=1000, metavar="COLUMNS", help="Columns to fill.")
    ] = None,
    color: Annotated[bool | None, typer.Option("--color/--no-color", help="Colours, or none.")] = None,
) -> int:
    """Show who gave which figure, when, and what stands."""
    from ..dossier import gather_dossier
    from .choices import choose, parse_day
    from .console import can_draw, find_width, print_report, wants_colour
    from .exits import say, warn
    from .knowledge import choose_knowledge, find_cache, open_shown

    chosen = choose(format_name, (*FORMATS, "svg", "png"), "--format") or _find_format(output)
    day = parse_day(as_of, "--as-of")
    knowledge = open_shown(choose_knowledge(kb or []), cache=find_cache(), warn=warn)
    dossier = gather_dossier(event, measure, knowledge, of=of, place=at, as_of=day)
    to_file = output is not None and output != "-"
    layout = Layout(
        width=width or (_FILE_WIDTH if to_file else find_width()),
        colour=not to_file and wants_colour(color),
        unicode=to_file or can_draw(chosen),
        full=full,
    )
    if chosen in ("svg", "png"):
        from ..report.dossier_picture import describe_picture, draw_picture

        content: str | bytes = draw_picture(dossier, chosen)
        alternative = describe_picture(dossier)
    else:
        content, alternative = _find_module(chosen).render(dossier, layout), ""
    if not to_file:
        print_report(content, chosen)
        return OK
    from .output import write_whole

    assert output is not None
    write_whole(output, content if isinstance(content, bytes) else content.encode("utf-8"))
    say(f"{output} written" + (f"; in words, for those who do not see it: {alternative}" if alternative else ""))
    return OK


def _find_format(output: str | None) -> str:
    if output is None or output == "-":
        return "terminal"
    if os.path.isdir(output) or not os.path.isdir(os.path.dirname(output) or "."):
        raise UsageError(f"--output: {output} is no file that can be written")
    suffix = os.path.splitext(output)[1].lower()
    if suffix not in SUFFIXES:
        shown = f"{suffix} stands for no format" if suffix else "it has no suffix"
        raise UsageError(f"{output}: {shown} (one of {', '.join(SUFFIXES)})")
    return SUFFIXES[suffix]


def _find_module(name: str) -> Any:
    from importlib import import_module

    return import_module(f"claimcheck.report.{FORMATS[name]}")
