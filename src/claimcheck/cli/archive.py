"""`claimcheck archive INPUT… -o OUT`: the command's arguments; what it does is in archive_run.py."""

from __future__ import annotations

from typing import Annotated

import typer

from .options import CheckOptions

_EPILOG = """\b
Examples:
  claimcheck archive posts.jsonl -o findings.jsonl
  claimcheck archive 2023.csv 2024.csv -o findings.parquet --text-column body --id-column url
  claimcheck archive posts.parquet -o findings.parquet --cluster tcp://10.0.0.5:8786
  claimcheck archive --stale knowledge-2023 knowledge-2024 findings.jsonl

\b
A run that was interrupted, or killed, goes on where it was when the same command is given again.
The exit status is 0 when all is done, whatever the verdicts, unless --fail-on asks for another."""


def register(app: typer.Typer) -> None:
    app.command("archive", epilog=_EPILOG)(_archive)


def _archive(
    inputs: Annotated[list[str], typer.Argument(metavar="INPUT...", help="Files of texts: .jsonl, .csv or .parquet.")],
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="OUT", help="The file of findings to write, .jsonl or .parquet."),
    ] = None,
    format_name: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="NAME",
            help="jsonl or parquet; with --stale: text, json, jsonl, markdown or csv. Without it: by suffix.",
        ),
    ] = None,
    text_column: Annotated[
        str | None, typer.Option("--text-column", metavar="NAME", help="Which column is the text. Without it: text.")
    ] = None,
    id_column: Annotated[
        str | None,
        typer.Option(
            "--id-column", metavar="NAME", help="Which is its id. Without it: id; where there is none, file:record."
        ),
    ] = None,
    date_column: Annotated[
        str | None,
        typer.Option("--date-column", metavar="NAME", help="Which is the day it was written. Without it: date."),
    ] = None,
    day: Annotated[
        str | None,
        typer.Option("--date", metavar="DATE", help="The day of texts that have none. Without it: today."),
    ] = None,
    brief: Annotated[
        bool, typer.Option("--brief", help="Leave out each claim's whole report, which may be long.")
    ] = False,
    kb: Annotated[
        list[str] | None,
        typer.Option("--kb", metavar="PATH", help="A knowledge base instead of the one that ships; may be repeated."),
    ] = None,
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="Check against what was known on that day.")
    ] = None,
    min_reliability: Annotated[
        str | None,
        typer.Option("--min-reliability", metavar="LETTER", help="Leave out sources graded below this, A to F."),
    ] = None,
    fail_on: Annotated[
        list[str] | None,
        typer.Option("--fail-on", metavar="VERDICTS", help="Verdicts that make the exit status 1. Without it: none."),
    ] = None,
    jobs: Annotated[
        str | None, typer.Option("--jobs", "-j", metavar="N", help="Processes to share the work, or auto.")
    ] = None,
    cluster: Annotated[
        str | None,
        typer.Option(
            "--cluster",
            metavar="SCHEDULER",
            help="Work on a dask.distributed cluster: tcp://HOST:PORT, or a scheduler file.",
        ),
    ] = None,
    stale: Annotated[
        tuple[str, str] | None,
        typer.Option(
            "--stale",
            metavar="OLD NEW",
            help="List what has to be corrected in texts that were checked against OLD, now that NEW is known. "
            "INPUT is then the OUT of that run.",
        ),
    ] = None,
    update: Annotated[
        bool, typer.Option("--update", help="With --stale, bring the findings themselves up to NEW.")
    ] = False,
    restart: Annotated[
        bool, typer.Option("--restart", help="Begin anew, and forget what an earlier run has done.")
    ] = False,
    progress: Annotated[
        bool | None, typer.Option("--progress/--no-progress", help="Progress on standard error, or none.")
    ] = None,
    config: Annotated[str | None, typer.Option("--config", metavar="FILE", help="A configuration file.")] = None,
    no_config: Annotated[bool, typer.Option("--no-config", help="Read no configuration file.")] = False,
) -> int:
    """Check every text of an archive, and write one finding a claim.

    A record is an object on a line of JSON, a row of CSV, or a row of Parquet; its text is read as a draft is. Records
    that cannot be read are set aside in a file of rejects, each with its reason. OUT has a line for each claim: where
    it stands, its verdict, and the claim as --format json shows it.
    """
    options = CheckOptions(
        kb=tuple(kb or ()),
        as_of=as_of,
        date=day,
        min_reliability=min_reliability,
        fail_on=tuple(fail_on or ()),
        jobs=jobs,
        progress=progress,
        config=config,
        no_config=no_config or None,
    )
    if stale is not None:
        from .archive_stale import AskedStale, run_stale

        return run_stale(
            AskedStale(
                old=stale[0],
                new=stale[1],
                inputs=tuple(inputs),
                output=output,
                format=format_name,
                update=update,
                fail_on=bool(fail_on),
            ),
            options,
        )
    from .archive_run import Asked, run_archive

    asked = Asked(
        inputs=tuple(inputs),
        output=output,
        format=format_name,
        columns=(text_column, id_column, date_column),
        cluster=cluster,
        brief=brief,
        restart=restart,
        fail_on=bool(fail_on),
    )
    return run_archive(asked, options)
