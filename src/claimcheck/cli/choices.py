"""The values of options, read from what was written; a mistake names the option as it was given, and what it takes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..errors import UsageError
from ..model import Reliability, Verdict
from ..report import FORMATS
from .console import find_width
from .nearest import did_you_mean
from .settings import Settings

FAIL_ON = (Verdict.REFUTED, Verdict.DISPUTED, Verdict.OUTDATED)


def choose(written: str | None, allowed: Sequence[str], name: str) -> str | None:
    """`written`, which must be one of `allowed`; None stays None."""
    if written is None or written in allowed:
        return written
    raise UsageError(f"{name} is one of {', '.join(allowed)}, not {written!r}{did_you_mean(written, allowed)}")


def check_choices(settings: Settings) -> None:
    """Raises UsageError for the first value that cannot be."""
    for choose_one in (
        choose_format,
        choose_source_format,
        choose_encoding,
        choose_reliability,
        choose_verdicts,
        choose_width,
        choose_jobs,
    ):
        choose_one(settings)
    for field in ("as_of", "date"):
        choose_day(settings, field)


def choose_format(settings: Settings) -> str | None:
    return choose(settings.options.format, tuple(FORMATS), settings.name("format"))


def choose_source_format(settings: Settings) -> str | None:
    written = settings.options.source_format
    if written is None:
        return None
    from ..document import FORMATS as READERS

    return choose(written, tuple(READERS), settings.name("source_format"))


def choose_encoding(settings: Settings) -> str | None:
    written = settings.options.encoding
    if written is None:
        return None
    import codecs

    try:
        codecs.lookup(written)
        "".encode(written)  # some codecs are not of text
    except (LookupError, ValueError) as error:
        raise UsageError(f"{settings.name('encoding')}: there is no encoding {written!r} (such as cp1252)") from error
    return written


def choose_reliability(settings: Settings) -> Reliability | None:
    written = settings.options.min_reliability
    letter = choose(written and written.upper(), tuple(Reliability), settings.name("min_reliability"))
    return Reliability(letter) if letter else None


def choose_day(settings: Settings, field: str) -> date | None:
    written: str | None = getattr(settings.options, field)
    return parse_day(written, settings.name(field))


def parse_day(written: str | None, name: str) -> date | None:
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise UsageError(f"{name} takes a day such as 2024-01-20, not {written!r}") from None


def choose_verdicts(settings: Settings) -> tuple[Verdict, ...]:
    """Those named, with commas or by repeating the option; "none" is none."""
    written = settings.options.fail_on
    if not written:
        return FAIL_ON
    words = [word.strip().lower() for text in written for word in text.split(",") if word.strip()]
    allowed = (*(str(verdict) for verdict in Verdict), "none")
    return tuple(Verdict(word) for word in words if choose(word, allowed, settings.name("fail_on")) != "none")


def choose_width(settings: Settings) -> int:
    written = settings.options.width
    if written is None:
        return find_width()
    if not written.isdecimal() or not 20 <= int(written) <= 1000:
        raise UsageError(f"{settings.name('width')} takes a number of columns, 20 to 1000, not {written!r}")
    return int(written)


def choose_jobs(settings: Settings) -> str | None:
    written = settings.options.jobs
    if written in (None, "auto") or (written is not None and written.isdecimal() and 1 <= int(written) <= 256):
        return written
    raise UsageError(f"{settings.name('jobs')} takes a number of processes, 1 to 256, or auto, not {written!r}")
