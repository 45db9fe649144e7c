"""The commands that bring statements in and out, and compare: `kb import`, `kb export`, `kb diff`."""

from __future__ import annotations

from typing import Annotated

import typer

_KB_HELP = "A knowledge base instead of the one that would be used; may be repeated."


def register(app: typer.Typer) -> None:
    app.command("import")(_import)
    app.command("export")(_export)
    app.command("diff")(_diff)


def _import(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Files to read; - is standard input.")],
    output: Annotated[str, typer.Option("--output", "-o", metavar="DIR", help="The folder to write, new or empty.")],
    title: Annotated[str | None, typer.Option("--title", help="What reports call the new knowledge base.")] = None,
    kind: Annotated[
        str, typer.Option("--kind", help="The kind of source that the publishers of reviews are.")
    ] = "trade-press",
    reliability: Annotated[
        str | None, typer.Option("--reliability", metavar="LETTER", help="The grade of every publisher, A to F.")
    ] = None,
    kb: Annotated[
        list[str] | None, typer.Option("--kb", metavar="PATH", help="Whose words a CSV table is written in.")
    ] = None,
) -> int:
    """Read published fact checks (ClaimReview, the Fact Check Tools API) or a table into a knowledge base.

    A review becomes a statement with its rating, for a person to read over. A CSV table is one that
    `kb export --format csv` wrote. Each record that cannot be taken is told, with why.
    """
    from .kb_import import import_reviews, import_table

    if any(name.lower().endswith(".csv") for name in files):
        return import_table(files, output, title=title, kb=kb or [])
    return import_reviews(files, output, title=title, kind=kind, reliability=reliability)


def _export(
    format: Annotated[str, typer.Option("--format", "-f", help="csv, claims or claimreview.")] = "csv",
    kb: Annotated[list[str] | None, typer.Option("--kb", metavar="PATH", help=_KB_HELP)] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write there, not to standard output.")
    ] = None,
    as_of: Annotated[str | None, typer.Option("--as-of", metavar="DATE", help="What was known on that day.")] = None,
) -> int:
    """Write a knowledge base for other programs: as a table, as schema.org Claims, or as ClaimReviews."""
    from .kb_export import export_knowledge

    return export_knowledge(format, kb=kb or [], output=output, as_of=as_of)


def _diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="A folder, or REVISION:FOLDER of a git repository.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same.")],
    against: Annotated[
        list[str] | None,
        typer.Option("--against", metavar="DRAFT", help="Show which verdicts on this draft change; may be repeated."),
    ] = None,
    format: Annotated[str, typer.Option("--format", "-f", help="text or json.")] = "text",
    date: Annotated[str | None, typer.Option("--date", metavar="DATE", help="The day the drafts were written.")] = None,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Exit with 1 where anything changed.")] = False,
) -> int:
    """Show what changed in meaning between two knowledge bases: figures, speakers, status, sources.

    Layout, comments and notes do not count.
    """
    from .kb_diff import print_diff

    return print_diff(old, new, against=against or [], format=format, date_written=date, exit_code=exit_code)
