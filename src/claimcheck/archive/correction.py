"""Texts looked at anew -> what has to be corrected: which sentence of which text, what was said of it and what is known
now; and the findings as a whole run by the new knowledge base would have them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from ..dataclass import dataclass, replace
from ..knowledge import KnowledgeBase
from ..model import CheckedDocument, Evidence, JudgedClaim, Stance, Status
from .findings import read_findings, write_archive
from .ledger import Ledger
from .question import Ask, make_ask, unpack_claim
from .record import Record
from .run import Plan, Run
from .source import Source, changed_since, read_places
from .work import Examiner, Gathered, Result, Text, check_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A sentence whose verdict is another. `was` or `now` is "" where it is, or was, no claim that could be checked;
    `judged` is the claim as it is judged now."""

    id: str
    file: str
    record: int
    line: int
    column: int
    sentence: str
    was: str
    now: str
    judged: JudgedClaim | None


class Recheck:
    """Looks texts of a finished run at anew, by the `new` knowledge base and on the run's own terms."""

    def __init__(self, plan: Plan, ledger: Ledger, new: KnowledgeBase) -> None:
        self._plan, self._ledger = plan, ledger
        self._examiner = Examiner(new, replace(plan.terms, knowledge=new.digest))

    def check(self, numbers: Sequence[int]) -> Iterator[tuple[int, tuple[Correction, ...], Result]]:
        """Each text with its corrections, and what it comes to now."""
        for number, text, record in self._read(numbers):
            source, gathered = self._plan.sources[text.source], Gathered()
            checked = self._examiner.check_record(record, source, text.source, gathered)
            corrections = tuple(_compare(text, record, source, checked))
            yield number, corrections, gathered.result()

    def _read(self, numbers: Sequence[int]) -> Iterator[tuple[int, Text, Record]]:
        """The texts with their records. Raises InputError where one is not what it was."""
        texts = [(number, self._ledger.text(number)) for number in numbers]
        for index, source in enumerate(self._plan.sources):
            own = [(number, one) for number, one in texts if one.source == index]
            records = read_places(source, [(one.start, one.length, one.number) for _, one in own])
            for (number, text), record in zip(own, records, strict=True):
                if check_text(record.text) != text.check:
                    raise changed_since(source)
                yield number, text, record

    def scan(self) -> Iterator[str]:
        """The words of all texts, in order."""
        return (record.text for _, _, record in self._read(range(len(self._ledger))))


def _compare(text: Text, record: Record, source: Source, checked: CheckedDocument) -> Iterator[Correction]:
    """In the order of the text."""
    before = {(start, end): (line, column, was) for line, column, start, end, was in text.claims}
    after = {(one.start.offset, one.end.offset): one for one in checked.claims}
    for place in sorted(before.keys() | after.keys()):
        judged = after.get(place)
        line, column, was = before.get(place, (0, 0, ""))
        now = str(judged.verdict) if judged is not None else ""
        if was != now:
            yield Correction(
                id=text.id,
                file=source.path,
                record=text.number,
                line=judged.start.line if judged is not None else line,
                column=judged.start.column if judged is not None else column,
                sentence=judged.claim.text if judged is not None else record.text[place[0] : place[1]],
                was=was,
                now=now,
                judged=judged,
            )


def find_deciding(judged: JudgedClaim) -> tuple[Evidence, ...]:
    """What now speaks for or against the assertion that the verdict was taken from: the statements that stand, or where
    none does those that stood."""
    if not judged.assertions:
        return ()
    at_fault = judged.assertions[judged.fault if judged.fault is not None else 0]
    found = [
        one
        for reading in at_fault.readings
        if reading.verdict is at_fault.verdict or len(at_fault.readings) == 1
        for one in reading.evidence
        if one.decides and one.stance in (Stance.SUPPORTS, Stance.CONTRADICTS)
    ]
    return tuple(one for one in found if one.status is Status.CURRENT) or tuple(found)


# ---------------------------------------------------------------- findings anew


def update_findings(run: Run, plan: Plan, ledger: Ledger, new: KnowledgeBase, anew: Mapping[int, Result]) -> Plan:
    """The run's files as a whole run by the `new` knowledge base would have written them; `anew` is what the texts that
    were looked at anew come to."""
    updated = replace(
        plan,
        terms=replace(plan.terms, knowledge=new.digest),
        title=new.title,
        statements=len(new.statements),
    )
    totals = write_archive(run, updated, _join(run, plan, ledger, anew))
    return run.finish(updated, totals)


def _join(run: Run, plan: Plan, ledger: Ledger, anew: Mapping[int, Result]) -> Iterator[Result]:
    findings = read_findings(run.output, plan.format)
    rejected = plan.totals.rejected if plan.totals is not None else 0
    yield Result(findings=b"", rejects=run.read_rejects(), texts=(), asks=(), rejected=rejected, silent=0)
    for number in range(len(ledger)):
        text = ledger.text(number)
        lines = b"".join(islice(findings, len(text.claims)))
        if number in anew:
            yield anew[number]
            continue
        asks = tuple(_read_ask(ledger, one) for one in text.asks)
        yield Result(
            findings=lines,
            rejects=b"",
            texts=(replace(text, asks=tuple(range(len(asks)))),),
            asks=asks,
            rejected=0,
            silent=not text.claims,
            verdicts=dict(Counter(was for *_, was in text.claims)),
        )


def _read_ask(ledger: Ledger, number: int) -> Ask:
    packed, outcome = ledger.ask(number)
    return make_ask(unpack_claim(packed), outcome)
