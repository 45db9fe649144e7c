"""`claimcheck kb add`, `kb source add` and `kb new`: what is written into a knowledge base, shown before it is."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import InputError, KnowledgeFaultsError, UsageError
from .complete import complete_event, complete_kind, complete_measure, complete_name, complete_source, complete_thing
from .exits import OK, say

if TYPE_CHECKING:
    from ..adding.entry import Edit
    from ..knowledge import KnowledgeBase
    from .prompt import Asker

_KB_HELP = "The knowledge base to write to; after others that it is stacked on. Also: CLAIMCHECK_KB."


def register(kb: typer.Typer) -> None:
    kb.command("add")(add)
    kb.command("new")(new)
    source = typer.Typer(help="Look after the sources.", rich_markup_mode=None, no_args_is_help=True)
    source.command("add")(add_source)
    kb.add_typer(source, name="source")


# ---------------------------------------------------------------- statements


def add(
    kb: Annotated[list[str] | None, typer.Option("--kb", metavar="PATH", help=_KB_HELP)] = None,
    event: Annotated[
        str,
        typer.Option("--event", metavar="EVENT", autocompletion=complete_event, help="An id, or the beginning of it."),
    ] = "",
    measure: Annotated[
        str, typer.Option("--measure", metavar="MEASURE", autocompletion=complete_measure, help="What is asserted.")
    ] = "",
    of: Annotated[
        str, typer.Option("--of", metavar="THING", autocompletion=complete_thing, help="What is counted.")
    ] = "",
    value: Annotated[
        str, typer.Option("--value", metavar="VALUE", help="As people write it: 'at least 4', none, 2024-01-20.")
    ] = "",
    speaker: Annotated[
        str,
        typer.Option(
            "--speaker",
            metavar="NAME",
            autocompletion=complete_name,
            help="Whom the source names. Without it: the source itself.",
        ),
    ] = "",
    source: Annotated[
        str, typer.Option("--source", metavar="SOURCE", autocompletion=complete_source, help="Where it was published.")
    ] = "",
    as_of: Annotated[str, typer.Option("--as-of", metavar="DATE", help="The day the figure was given.")] = "",
    where: Annotated[str, typer.Option("--where", metavar="TEXT", help="As 'third paragraph'.")] = "",
    says: Annotated[str, typer.Option("--says", metavar="TEXT", help="What it says, in a sentence of your own.")] = "",
    at: Annotated[
        list[str] | None,
        typer.Option("--at", metavar="PLACE", autocompletion=complete_name, help="Its own place, if not the event's."),
    ] = None,
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="Its own date, if not the event's.")] = "",
    supersedes: Annotated[
        list[str] | None, typer.Option("--supersedes", metavar="ID", help="A statement that it replaces.")
    ] = None,
    corrected: Annotated[
        str, typer.Option("--corrected", metavar="TEXT", help="If its source withdrew it: what was corrected.")
    ] = "",
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="For later curators.")] = "",
    name: Annotated[str, typer.Option("--id", metavar="ID", help="Without it: one is made.")] = "",
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Ask nothing, and write.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Ask nothing, show the difference, write nothing.")
    ] = False,
) -> int:
    """Add a statement; what is not given by an option is asked for."""
    from ..adding.entry import ParseValue
    from ..adding.read_back import describe_change
    from ..adding.statement import StatementAnswers, plan_statement
    from ..pipeline import compiling

    desk = _open_desk(kb)
    parse_value: ParseValue = compiling().parse_value
    answers = StatementAnswers(
        event=event,
        measure=measure,
        of=of,
        value=value,
        speaker=speaker,
        source=source,
        as_of=as_of,
        where=where,
        says=says,
        at=tuple(at or ()),
        on=on,
        supersedes=tuple(supersedes or ()),
        corrected=corrected,
        note=note,
        id=name,
    )
    asker = _find_asker(yes, dry_run)
    if asker is not None:
        from .kb_ask import ask_statement

        answers = ask_statement(answers, desk.knowledge, asker, parse_value)
    elif not event:
        raise UsageError("--event is missing")
    edit = plan_statement(answers, desk.knowledge, desk.folder, parse_value=parse_value)
    after = desk.check(edit)
    statement = after.statements[edit.added]
    if statement.value is not None and statement.measure is not None:
        from ..adding.read_back import describe_value

        say(f"read as {describe_value(statement.value, after.lexicon)}")
    for line in describe_change(edit.added, desk.knowledge, after):
        say(line)
    return _write(edit, asker, write=yes)


# ---------------------------------------------------------------- sources


def add_source(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A saved page, or text; - is standard input.")],
    kb: Annotated[list[str] | None, typer.Option("--kb", metavar="PATH", help=_KB_HELP)] = None,
    title: Annotated[str, typer.Option("--title", metavar="TEXT", help="Its headline.")] = "",
    publisher: Annotated[str, typer.Option("--publisher", metavar="TEXT", help="Who published it.")] = "",
    kind: Annotated[
        str,
        typer.Option(
            "--kind", metavar="KIND", autocompletion=complete_kind, help="As newspaper, wire, official-statement."
        ),
    ] = "",
    url: Annotated[str, typer.Option("--url", metavar="URL", help="Its address.")] = "",
    published: Annotated[str, typer.Option("--published", metavar="DATE", help="The day it was published.")] = "",
    reliability: Annotated[
        str, typer.Option("--reliability", metavar="LETTER", help="A to F, if not its kind's.")
    ] = "",
    derived_from: Annotated[
        str, typer.Option("--derived-from", metavar="TEXT", help="Whose copy it republishes.")
    ] = "",
    accessed: Annotated[str, typer.Option("--accessed", metavar="DATE", help="The day you looked at it.")] = "",
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="For later curators.")] = "",
    name: Annotated[str, typer.Option("--id", metavar="ID", help="Without it: publisher and date.")] = "",
    into: Annotated[
        str, typer.Option("--into", metavar="NAME", help="The file of sources/. Without it: that of its year.")
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Ask nothing, and write.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Ask nothing, show the difference, write nothing.")
    ] = False,
) -> int:
    """Add a source; title, publisher, date and address are taken from the page."""
    from ..adding.page import read_page
    from ..adding.source import SourceAnswers, plan_source

    desk = _open_desk(kb)
    page = read_page(_read_text(file))
    answers = SourceAnswers(
        title=title or page.title,
        publisher=publisher or page.publisher,
        kind=kind,
        url=url or page.url,
        published=published or page.published,
        reliability=reliability.upper(),
        derived_from=derived_from,
        accessed=accessed,
        note=note,
        id=name,
    )
    asker = _find_asker(yes or file == "-", dry_run)
    if asker is not None:
        from .kb_ask import ask_source

        answers = ask_source(answers, asker)
    if into and (os.path.basename(into) != into or not into.endswith(".yaml")):
        raise UsageError(f"--into takes the name of a file in sources/, as 2024.yaml, not {into!r}")
    edit = plan_source(answers, desk.knowledge, desk.folder, into or None)
    desk.check(edit)
    return _write(edit, asker, write=yes)


def _read_text(file: str) -> str:
    """UTF-8, or the encoding that a page's bytes show; what cannot be read is replaced."""
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror or error}") from error
    if not data.strip():
        raise InputError(f"{'standard input' if file == '-' else file} is empty")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


# ---------------------------------------------------------------- a new knowledge base


def new(
    folder: Annotated[str, typer.Argument(metavar="DIR", help="A folder that is new or empty.")],
    title: Annotated[str, typer.Option("--title", metavar="TEXT", help="What reports call it.")] = "",
) -> int:
    """Make an empty knowledge base, with comments that say how to fill it."""
    from ..adding.skeleton import make_skeleton

    path = Path(folder)
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise UsageError(f"{folder} is there already; name a folder that is new or empty")
    files = make_skeleton(title or path.resolve().name.replace("-", " ").replace("_", " ").capitalize(), folder)
    try:
        for place, text in files.items():
            target = path / place
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(f"{error.filename or folder} cannot be written: {error.strerror or error}") from error
    print(f"{folder}: an empty knowledge base; begin with {os.path.join(folder, 'names.yaml')}")
    return OK


# ---------------------------------------------------------------- what both have


class _Desk:
    """The knowledge bases that are stacked, of which the last is written to."""

    def __init__(self, paths: Sequence[str]) -> None:
        from ..pipeline import open_knowledge

        self.paths = tuple(str(path) for path in paths)
        self.folder = self.paths[-1]
        self.knowledge = open_knowledge(paths)

    def check(self, edit: Edit) -> KnowledgeBase:
        """The knowledge base as it would be. Raises UsageError, in one line, where it would have a mistake."""
        from ..knowledge.edit import check_edit
        from ..pipeline import compiling

        try:
            return check_edit(self.paths, edit.path, edit.after, parse_value=compiling().parse_value)
        except KnowledgeFaultsError as error:
            first = error.mistakes[0]
            raise UsageError(f"{first.problem}" + (f" ({first.fix})" if first.fix else "")) from error


def _open_desk(kb: Sequence[str] | None) -> _Desk:
    from .knowledge import choose_knowledge

    paths = choose_knowledge(kb or [])
    if not paths:
        raise UsageError(
            "name the knowledge base to write to with --kb (a new one is made with: claimcheck kb new DIR)"
        )
    return _Desk(paths)


def _find_asker(yes: bool, dry_run: bool) -> Asker | None:
    """None where nothing is to be asked: by an option, or because nobody is there to answer."""
    if yes or dry_run or not sys.stdin.isatty():
        return None
    from .prompt import Asker

    return Asker()


def _write(edit: Edit, asker: Asker | None, *, write: bool) -> int:
    """Shows the difference; writes it where that was asked for or is agreed to."""
    from ..knowledge.edit import describe_difference, write_file
    from .console import print_report

    print_report(describe_difference(edit.before, edit.after, edit.path), "text")
    if asker is not None:
        write = asker.agree(f"Write this to {edit.path}?")
    if not write:
        say("nothing was written" + ("" if asker is not None else "; --yes writes it"))
        return OK
    write_file(edit.path, edit.after, before=edit.before)
    say(f"{edit.added} added to {edit.path}")
    return OK
