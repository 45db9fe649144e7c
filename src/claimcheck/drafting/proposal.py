"""A statement as an article's sentence proposes it, its value written as a curator would."""

from __future__ import annotations

from ..dataclass import dataclass
from ..days import format_date, format_time
from ..figures import format_quantity
from ..language.en import drafting as words
from ..model import Assertion, Claim, DateSpan, NameValue, Qualifier, Quantity, TextValue, TimeSpan, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A statement as the reader understood it. `event` is "" where it could not tell, `measure` where only words are
    proposed; `value` is written as a curator would; `quote` is the sentence it stands in, to be put into own words;
    `agrees`, `conflicts` and `verdict` say what is known already; `rather` is the event that the sentence is likelier
    to be about, "" where that is this one."""

    event: str
    measure: str
    of: str
    value: str
    speaker: str
    at: tuple[str, ...]
    where: str
    quote: str
    agrees: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    verdict: Verdict = Verdict.NO_EVIDENCE
    rather: str = ""


def write_value(assertion: Assertion, claim: Claim) -> str:
    """The value as a curator writes it; "" for what is not one. A denied figure is not a value."""
    match assertion.value:
        case Quantity() as value:
            return "" if assertion.negated else _write_quantity(value, assertion, claim)
        case DateSpan() as value:
            return format_date(value)
        case TimeSpan() as value:
            return format_time(value)
        case NameValue(names=names):
            return "" if assertion.negated else ", ".join(names) or "none"
        case TextValue(text=text):
            return text
        case _:
            return ""


def _write_quantity(value: Quantity, assertion: Assertion, claim: Claim) -> str:
    if value.denotes.high == 0:
        return "none"
    if value.qualifier is Qualifier.AT_LEAST and value.number == 1 and not value.explicit:  # no figure is written
        first = assertion.span.cut(claim.text).split()[:1]
        return "1" if first and first[0].lower() in words.INDEFINITE else words.MULTIPLE
    return format_quantity(value)
