"""A run over an archive: what it set out to do, which parts are done, and taking it up again after any interruption.

It lives in a folder beside the findings ("findings.jsonl.archive" of "findings.jsonl"): `run.json` says what is to be
done, a file in `parts` holds what a part came to, and once all are put together `run.json` says so and `ledger`
remains. Every file is written aside and renamed into place, so that it is whole or not there.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from ..dataclass import dataclass, names_of, replace
from ..errors import InputError, UsageError
from ..knowledge.store import DamagedStoreError
from ..model import Reliability
from .record import Columns
from .source import Part, Source
from .work import Result, Terms, unpack_result, verify_result

SCHEMA = "claimcheck-archive/1"
LEDGER = "ledger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What a whole run came to."""

    texts: int
    silent: int
    rejected: int
    verdicts: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a run is to do: `version` is the package's, `title` and `statements` the knowledge base's, `format` that of
    the findings. `totals` and `size`, the bytes of the findings, are there once all is done."""

    version: str
    terms: Terms
    title: str
    statements: int
    format: str
    sources: tuple[Source, ...]
    parts: tuple[Part, ...]
    totals: Totals | None = None
    size: int = 0


class Run:
    """The folder of the run whose findings go to `output`."""

    def __init__(self, output: str) -> None:
        self.output = output
        self.folder, self.rejects = f"{output}.archive", f"{output}.rejects.jsonl"

    # ------------------------------------------------------------ what is to be done

    def read_plan(self) -> Plan | None:
        """None where there is no run yet. Raises InputError where its plan cannot be read."""
        path = self.path("run.json")
        try:
            with open(path, encoding="utf-8") as stream:
                return _unpack_plan(json.load(stream))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise InputError(f"{path} cannot be read: {error} (--restart begins anew)") from error

    def take_up(self, plan: Plan, *, dated: bool) -> Plan:
        """The plan to follow: the one there is, if it is to do the same, else `plan` as a new one. Raises UsageError
        where the earlier run is another. `dated` says that `plan` was given its day, and not merely begun on it."""
        known = self.read_plan()
        if known is None:
            self._begin(plan)
            return plan
        if known.totals is not None and not self.has_findings(known):
            if os.path.exists(self.output):
                raise UsageError(f"{self.output} is not what the run wrote there (--restart begins anew)")
            self.forget()
            self._begin(plan)
            return plan
        differing = tuple(_compare(known, plan, dated=dated))
        if differing:
            raise UsageError(
                f"{self.output} is the result of another run: {'; '.join(differing)} "
                "(--restart begins anew, or name another output)"
            )
        return known

    def _begin(self, plan: Plan) -> None:
        try:
            os.makedirs(self.path("parts"), exist_ok=True)
        except OSError as error:
            raise InputError(f"{self.folder} cannot be made: {error.strerror or error}") from error
        self.write_plan(plan)

    def write_plan(self, plan: Plan) -> None:
        text = json.dumps(_pack_plan(plan), ensure_ascii=False, indent=1)
        self.write("run.json", text.encode("utf-8", "surrogateescape"))

    def forget(self) -> None:
        """Remove all that an earlier run left, save its findings."""
        from shutil import rmtree

        rmtree(self.folder, ignore_errors=True)

    def has_findings(self, plan: Plan) -> bool:
        """The findings of a finished run are where and as long as it left them."""
        try:
            return os.path.getsize(self.output) == plan.size and os.path.exists(self.path(LEDGER))
        except OSError:
            return False

    # ------------------------------------------------------------ what is done

    def find_done(self, plan: Plan) -> set[int]:
        """The numbers of the parts that are done. What is damaged or was left half-written is removed."""
        done = set()
        for name in os.listdir(self.path("parts")):
            stem, _, suffix = name.partition(".")
            number = int(stem) if suffix == "part" and stem.isdecimal() else -1
            try:
                if not 0 <= number < len(plan.parts):
                    raise DamagedStoreError("it belongs to no part")
                with open(self.path("parts", name), "rb") as stream:
                    verify_result(stream.read())
                done.add(number)
            except DamagedStoreError:
                with suppress(OSError):
                    os.unlink(self.path("parts", name))
        return done

    def read_result(self, number: int) -> Result:
        """Raises DamagedStoreError."""
        with open(self.result_path(number), "rb") as stream:
            return unpack_result(stream.read())

    def read_results(self, plan: Plan) -> Iterator[Result]:
        return (self.read_result(part.number) for part in plan.parts)

    def result_path(self, number: int) -> str:
        return self.path("parts", f"{number:06}.part")

    def read_rejects(self) -> bytes:
        """What was set aside when the run was done."""
        with suppress(FileNotFoundError), open(self.rejects, "rb") as stream:
            return stream.read()
        return b""

    def finish(self, plan: Plan, totals: Totals) -> Plan:
        """The findings are in place: the parts have served."""
        done = replace(plan, totals=totals, size=os.path.getsize(self.output))
        self.write_plan(done)
        self.drop_parts()
        return done

    def drop_parts(self) -> None:
        from shutil import rmtree

        rmtree(self.path("parts"), ignore_errors=True)

    # ------------------------------------------------------------ files

    def path(self, *names: str) -> str:
        return os.path.join(self.folder, *names)

    def write(self, name: str, content: bytes) -> None:
        write_whole(self.path(name), content)

    def place(self, aside: str, target: str) -> None:
        """A file written aside, within the folder, takes the place of `target`."""
        try:
            with open(aside, "rb") as stream:
                os.fsync(stream.fileno())
            os.replace(aside, target)
        except OSError as error:
            raise InputError(f"{target} cannot be written: {error.strerror or error}") from error


def write_whole(path: str, content: bytes) -> None:
    """The file holds all of `content`, or is as it was. Raises InputError."""
    aside = f"{path}.{os.getpid()}.aside"
    try:
        with open(aside, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(aside, path)
    except OSError as error:
        with suppress(OSError):
            os.unlink(aside)
        raise InputError(f"{path} cannot be written: {error.strerror or error}") from error


# ---------------------------------------------------------------- comparing plans


def _compare(known: Plan, plan: Plan, *, dated: bool) -> Iterator[str]:
    """What differs, in words."""
    if known.version != plan.version:
        yield f"claimcheck was {known.version}, and is {plan.version}"
    if known.terms.knowledge != plan.terms.knowledge:
        yield f"the knowledge base was another one ({known.title}, digest {known.terms.knowledge[:12]})"
    for name, was, now in (
        ("--date", known.terms.today, plan.terms.today if dated else known.terms.today),
        ("--as-of", known.terms.as_of, plan.terms.as_of),
        ("--min-reliability", known.terms.min_reliability, plan.terms.min_reliability),
        ("--brief", known.terms.brief, plan.terms.brief),
        ("--format", known.format, plan.format),
    ):
        if was != now:
            yield f"{name} was {_word(was)}, and is {_word(now)}"
    yield from _compare_sources(known.sources, plan.sources)


def _compare_sources(known: Sequence[Source], now: Sequence[Source]) -> Iterator[str]:
    before, after = [one.path for one in known], [one.path for one in now]
    if before != after:
        yield f"the inputs were {', '.join(before[:5])}{' …' if len(before) > 5 else ''}"
        return
    for was, one in zip(known, now, strict=True):
        if was.digest != one.digest:
            yield f"{one.path} has changed"
        for what, column, other in (
            ("text", was.columns.text, one.columns.text),
            ("id", was.columns.id, one.columns.id),
            ("date", was.columns.date, one.columns.date),
        ):
            if column != other and was.digest == one.digest:
                yield f"the {what} column of {one.path} was {_word(column)}, and is {_word(other)}"


def _word(value: object) -> str:
    return "none" if value is None else "yes" if value is True else "no" if value is False else str(value)


# ---------------------------------------------------------------- the plan as JSON


def _pack_plan(plan: Plan) -> dict[str, Any]:
    terms, totals = plan.terms, plan.totals
    return {
        "schema": SCHEMA,
        "version": plan.version,
        "knowledge_base": {"title": plan.title, "digest": terms.knowledge, "statements": plan.statements},
        "today": terms.today.isoformat(),
        "as_of": terms.as_of.isoformat() if terms.as_of else None,
        "min_reliability": str(terms.min_reliability) if terms.min_reliability else None,
        "brief": terms.brief,
        "format": plan.format,
        "size": plan.size,
        "totals": None
        if totals is None
        else {
            "texts": totals.texts,
            "silent": totals.silent,
            "rejected": totals.rejected,
            "verdicts": dict(totals.verdicts),
        },
        "sources": [
            {
                "path": one.path,
                "place": one.place,
                "format": one.format,
                "size": one.size,
                "sha256": one.digest,
                "columns": [one.columns.text, one.columns.id, one.columns.date],
                "header": list(one.header),
            }
            for one in plan.sources
        ],
        "parts": [[getattr(one, name) for name in _PART] for one in plan.parts],
    }


_PART = names_of(Part)


def _unpack_plan(packed: dict[str, Any]) -> Plan:
    if packed["schema"] != SCHEMA:
        raise ValueError(f"it is of {packed['schema']}, not {SCHEMA}")
    as_of, letter, knowledge = packed["as_of"], packed["min_reliability"], packed["knowledge_base"]
    return Plan(
        version=packed["version"],
        terms=Terms(
            knowledge=knowledge["digest"],
            today=date.fromisoformat(packed["today"]),
            as_of=date.fromisoformat(as_of) if as_of else None,
            min_reliability=Reliability(letter) if letter else None,
            brief=packed["brief"],
        ),
        title=knowledge["title"],
        statements=knowledge["statements"],
        format=packed["format"],
        sources=tuple(_unpack_source(one) for one in packed["sources"]),
        parts=tuple(Part(**dict(zip(_PART, one, strict=True))) for one in packed["parts"]),
        totals=Totals(**packed["totals"]) if packed["totals"] else None,
        size=packed["size"],
    )


def _unpack_source(packed: dict[str, Any]) -> Source:
    text, id, day = packed["columns"]
    return Source(
        path=packed["path"],
        place=packed["place"],
        format=packed["format"],
        size=packed["size"],
        digest=packed["sha256"],
        columns=Columns(text=text, id=id, date=day),
        header=tuple(packed["header"]),
    )
