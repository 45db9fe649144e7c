"""What a text's verdicts depend on: each claim as it was judged, and the events it could be about.

An ask is a claim as the judge was given it, what it took over from its context included: its assertions and cues, and
nothing of where it stands. A question is what of one assertion decides which events it could be about, before these are
narrowed down. Both are bytes, equal where they ask the same.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterator
from datetime import date
from typing import Any

from ..dataclass import dataclass, replace
from ..knowledge.codec import Unpacker, pack
from ..model import (
    Assertion,
    Checkability,
    Claim,
    Cues,
    DateSpan,
    JudgedClaim,
    NameValue,
    Sentence,
    Span,
    TextValue,
    Verdict,
    YesNo,
)
from ..pipeline import Checker

_PLACE, _UNASKED = Span(start=0, end=0), Checkability(checkable=True, reason="", score=1.0)
_ANY = YesNo(yes=True)  # stands for every value that does not decide which events an assertion could be about
_PLAIN = 2  # the version of marshal that writes equal values alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A claim as it was judged, its questions, and the `outcome` that others may have gone by: see `describe_outcome`.
    `scene` holds the days and places that may set a scene for the sentences after it, "" where it gives not both."""

    claim: bytes
    questions: tuple[bytes, ...]
    scene: bytes
    events: tuple[str, ...]
    outcome: bytes


class Watcher(Checker):
    """Keeps what it was asked since it was last told to `forget`. `by_words` says that something was asked of which the
    statements that are text alone may decide."""

    def forget(self) -> None:
        self.asked: list[tuple[Claim, bytes]] = []
        self.by_words = False
        self._outcome = b""

    def judge(self, claim: Claim, sentence: Sentence) -> JudgedClaim:
        self._outcome = b""
        judged = super().judge(claim, sentence)
        self.asked.append((claim, self._outcome or describe_outcome(judged)))
        return judged

    def _judge_by_texts(self, judged: JudgedClaim) -> JudgedClaim:
        self.by_words, self._outcome = True, describe_outcome(judged)
        return super()._judge_by_texts(judged)


def describe_outcome(judged: JudgedClaim) -> bytes:
    """All of a judged claim that its verdict, and what later sentences take over from it, go by."""
    known = [
        tuple(reading.event.id for reading in one.readings if reading.verdict is not Verdict.NO_EVIDENCE)
        for one in judged.assertions
    ]
    verdicts = tuple(str(one.verdict) for one in judged.assertions)
    return marshal.dumps((str(judged.verdict), verdicts, tuple(known)), _PLAIN)


def read_asks(asked: list[tuple[Claim, bytes]]) -> Iterator[Ask]:
    """Of each claim that a knowledge base could answer, or that could set a scene."""
    for claim, outcome in asked:
        cues = claim.cues
        if claim.assertions or cues.events or (cues.dates and cues.places):
            yield make_ask(claim, outcome)


def make_ask(claim: Claim, outcome: bytes) -> Ask:
    cues = claim.cues
    return Ask(
        claim=pack_claim(claim),
        questions=tuple(_question(one, cues) for one in claim.assertions),
        scene=marshal.dumps((_pack_dates(cues.dates), cues.places), _PLAIN) if cues.dates and cues.places else b"",
        events=cues.events,
        outcome=outcome,
    )


# ---------------------------------------------------------------- as bytes

_unpack = Unpacker(None).unpack


def pack_claim(claim: Claim) -> bytes:
    """The same for all claims that are judged alike."""
    assertions = tuple(_pack_assertion(one) for one in claim.assertions)
    return marshal.dumps((assertions, _pack_cues(claim.cues)), _PLAIN)


def unpack_claim(packed: bytes | memoryview) -> Claim:
    """A claim that is judged as the packed one was; its text and its places in it are not kept."""
    assertions, cues = marshal.loads(packed)
    return Claim(
        text="",
        checkability=_UNASKED,
        assertions=tuple(_unpack_assertion(one) for one in assertions),
        cues=_unpack_cues(cues),
    )


def unpack_scene(packed: bytes | memoryview) -> Cues:
    dates, places = marshal.loads(packed)
    return Cues(dates=_unpack_dates(dates), places=places)


def _question(assertion: Assertion, cues: Cues) -> bytes:
    value = assertion.value
    blank = Assertion(
        span=_PLACE,
        measure=assertion.measure,
        of=(),
        value=value if isinstance(value, NameValue) else TextValue(text="") if isinstance(value, TextValue) else _ANY,
        places=assertion.places,
        dates=assertion.dates,
    )
    asked = replace(cues, since=(), things=(), names=())
    return pack_claim(Claim(text="", checkability=_UNASKED, assertions=(blank,), cues=asked))


def _pack_assertion(one: Assertion) -> tuple[Any, ...]:
    return (
        one.measure,
        one.of,
        pack(one.value),
        one.negated,
        one.speakers,
        one.speaker_text,
        one.places,
        _pack_dates(one.dates),
    )


def _unpack_assertion(packed: tuple[Any, ...]) -> Assertion:
    measure, of, value, negated, speakers, speaker_text, places, dates = packed
    return Assertion(
        span=_PLACE,
        measure=measure,
        of=of,
        value=_unpack(value),
        negated=negated,
        speakers=speakers,
        speaker_text=speaker_text,
        places=places,
        dates=_unpack_dates(dates),
    )


def _pack_cues(cues: Cues) -> tuple[Any, ...]:
    """Of places the lexicon does not know it counts only that there are any."""
    dates, since = _pack_dates(cues.dates), _pack_dates(cues.since)
    return cues.places, dates, since, cues.things, cues.names, cues.events, bool(cues.unknown)


def _unpack_cues(packed: tuple[Any, ...]) -> Cues:
    places, dates, since, things, names, events, unknown = packed
    return Cues(
        places=places,
        dates=_unpack_dates(dates),
        since=_unpack_dates(since),
        things=things,
        names=names,
        events=events,
        unknown=("",) if unknown else (),
    )


def _pack_dates(dates: tuple[DateSpan, ...]) -> tuple[Any, ...]:
    return tuple(
        (
            one.first.toordinal() if one.first else 0,
            one.after.toordinal() if one.after else 0,
            one.about,
            one.weekday,
            one.year_written,
        )
        for one in dates
    )


def _unpack_dates(packed: tuple[Any, ...]) -> tuple[DateSpan, ...]:
    return tuple(
        DateSpan(
            first=date.fromordinal(first) if first else None,
            after=date.fromordinal(after) if after else None,
            about=about,
            weekday=weekday,
            year_written=year_written,
        )
        for first, after, about, weekday, year_written in packed
    )
