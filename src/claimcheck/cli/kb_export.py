"""`claimcheck kb export`: a knowledge base for other programs."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import InputError
from ..pipeline import open_knowledge
from .choices import choose, parse_day
from .console import print_report
from .exits import OK
from .knowledge import choose_knowledge, find_cache

FORMATS = ("csv", "claims", "claimreview")


def export_knowledge(format: str, *, kb: Sequence[str], output: str | None, as_of: str | None) -> int:
    """Writes to the file `output`, or to standard output."""
    choose(format, FORMATS, "--format")
    day = parse_day(as_of, "--as-of")
    knowledge = open_knowledge(choose_knowledge(kb), cache=find_cache())
    if format == "csv":
        from ..exchange.table import write_table

        text = write_table(knowledge, as_of=day)
    else:
        from ..exchange.knowledge_claims import describe_claims, describe_reviews
        from ..report.json_format import write_json

        describe = describe_claims if format == "claims" else describe_reviews
        text = write_json(describe(knowledge, as_of=day)) + "\n"
    if output is None or output == "-":
        print_report(text, "json")
        return OK
    try:
        with open(output, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
    except OSError as error:
        raise InputError(f"{output} cannot be written: {error.strerror or error}") from error
    return OK
