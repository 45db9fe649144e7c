"""`claimcheck kb lint`: what may be wrong with a knowledge base, reported as linters do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..dataclass import replace
from ..knowledge.lint import CHECKS, MISTAKE, MISTAKE_ABOUT, Finding, Level
from ..model import FilePosition
from ..pipeline import lint_knowledge
from ..report.lint_format import FORMATS, render
from .choices import choose, parse_day
from .config_file import shorten_path
from .exits import AT_FAULT, OK, say
from .knowledge import choose_knowledge

LEVELS = tuple(str(level) for level in Level)


def lint_folder(
    path: str | None, *, kb: Sequence[str], format_name: str, since: str | None, level: str, codes: Sequence[str]
) -> int:
    """1 where an error or a warning is found, 2 where the knowledge base does not load, like any faulty input."""
    choose(format_name, FORMATS, "--format")
    choose(level, LEVELS, "--level")
    for code in codes:
        choose(code, tuple(CHECKS), "--only")
    looked_at_since: date | None = parse_day(since, "--since")
    findings = lint_knowledge(
        choose_knowledge([path] if path else kb), looked_at_since=looked_at_since, codes=tuple(codes) or None
    )
    findings = tuple(replace(one, position=_shorten(one.position)) for one in findings)
    about = {MISTAKE: MISTAKE_ABOUT} | {code: check.about for code, check in CHECKS.items()}
    shown = [one for one in findings if LEVELS.index(one.level) <= LEVELS.index(level)]
    print(
        render(shown, format_name, about),
        end="",
    )
    if format_name == "text":
        say(_summarize(findings, len(findings) - len(shown)))
    if any(one.code == MISTAKE for one in findings):
        return 2
    return AT_FAULT if any(one.level is not Level.NOTE for one in findings) else OK


def _shorten(position: FilePosition) -> FilePosition:
    return replace(position, path=shorten_path(position.path))


def _summarize(findings: Sequence[Finding], hidden: int) -> str:
    counts = [(sum(one.level is level for one in findings), str(level)) for level in Level]
    told = ", ".join(f"{count:,} {word}{'' if count == 1 else 's'}" for count, word in counts if count) or "no findings"
    return f"{told}{f' ({hidden:,} not shown: --level note shows all)' if hidden else ''}"
