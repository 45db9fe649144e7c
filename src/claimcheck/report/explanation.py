"""How a claim was read and which statements were considered, for `--explain`."""

from __future__ import annotations

from typing import Any

from ..model import Considered, Interval, JudgedAssertion, JudgedClaim, Lexicon, Quantity
from .phrases import clean, measure_title, name_title, plural, thing_titles, word_value
from .screen import Line, wrap

Json = dict[str, Any]

_SHOWN = 5


def describe_explanation(judged: JudgedClaim, lexicon: Lexicon) -> Json:
    """Everything found in the claim, with bounds, aliases and scores, then what was looked at for each assertion."""
    claim = judged.claim
    text = claim.text
    return {
        "figures": [
            {"text": one.span.cut(text), "value": word_value(one.quantity, lexicon), **_bounds(one.quantity)}
            for one in claim.quantities
        ],
        "dates": [
            {"text": one.span.cut(text), "value": word_value(one.value, lexicon), "role": one.role}
            for one in claim.dates
        ],
        "names": [
            {
                "text": one.span.cut(text),
                "names": list(one.ids),
                "alias": one.alias,
                "score": round(one.score, 3),
                "accepted": not one.suggested,
            }
            for one in claim.names
        ],
        "things": [
            {"text": one.span.cut(text), "things": list(one.ids), "noun": one.noun, "score": round(one.score, 3)}
            for one in claim.things
        ],
        "measures": [
            {"text": one.span.cut(text), "measures": list(one.ids), "word": one.word, "score": round(one.score, 3)}
            for one in claim.measures
        ],
        "context": [{"what": one.what, "line": one.line} for one in claim.carried],
        "assertions": [_assertion(one, judged, lexicon) for one in judged.assertions],
    }


def _bounds(quantity: Quantity) -> Json:
    return {"denotes": word_interval(quantity.denotes), "usually": word_interval(quantity.usual)}


def _assertion(judged: JudgedAssertion, claim: JudgedClaim, lexicon: Lexicon) -> Json:
    assertion = judged.assertion
    return {
        "text": assertion.span.cut(claim.claim.text),
        "measure": assertion.measure,
        "of": list(assertion.of),
        "signal": assertion.signal,
        "negated": assertion.negated,
        "speakers": [name_title(name, lexicon) for name in assertion.speakers],
        "hedge": assertion.hedge,
        "considered": [{"statement": one.statement, "kept": one.kept, "why": one.why} for one in judged.considered],
    }


def word_interval(interval: Interval) -> str:
    """ "10 or more", "above 100 and below 200", "24 to 99", "any number"."""
    low, high = interval.low, interval.high
    if low is None and high is None:
        return "any number"
    if low is not None and low == high:
        return _number(low)
    if high is None and low is not None:
        return f"above {_number(low)}" if interval.open_low else f"{_number(low)} or more"
    if low is None and high is not None:
        return f"below {_number(high)}" if interval.open_high else f"{_number(high)} or less"
    assert low is not None
    assert high is not None
    if not interval.open_low and not interval.open_high:
        return f"{_number(low)} to {_number(high)}"
    lower = f"above {_number(low)}" if interval.open_low else f"{_number(low)} or more"
    upper = f"below {_number(high)}" if interval.open_high else f"at most {_number(high)}"
    return f"{lower} and {upper}"


def _number(number: float) -> str:
    return f"{number:,.15g}"


def draw_explanation(judged: JudgedClaim, lexicon: Lexicon, *, width: int, indent: str, full: bool) -> list[Line]:
    """The same in words, one finding a line."""
    lines: list[Line] = wrap([("How it was read", "strong")], width, first=indent, rest=indent)
    deeper, hanging = indent + "  ", indent + "    "
    for text in _findings(judged, lexicon):
        lines += wrap([(clean(text), "")], width, first=deeper, rest=hanging)
    for one in judged.assertions:
        quoted = clean(one.assertion.span.cut(judged.claim.text))
        kept = sum(considered.kept for considered in one.considered)
        head = f"Statements considered for “{quoted}”: {len(one.considered):,}, kept {kept:,}"
        lines += [[], *wrap([(head, "strong")], width, first=indent, rest=indent)]
        for (state, why), statements in _group(one.considered).items():
            words = f"{state.capitalize()}, {clean(why)}: {plural(len(statements), 'statement')}"
            lines += wrap([(words, "")], width, first=deeper, rest=hanging)
            shown = statements if full else statements[:_SHOWN]
            lines += [[(hanging + statement, "quiet")] for statement in shown]
            if len(statements) > len(shown):
                lines.append([(f"{hanging}and {len(statements) - len(shown):,} more (--full shows all)", "quiet")])
    return lines


def _group(considered: tuple[Considered, ...]) -> dict[tuple[str, str], list[str]]:
    """Statements by what became of them and why, those that were kept first."""
    groups: dict[tuple[str, str], list[str]] = {}
    for one in sorted(considered, key=lambda one: not one.kept):
        groups.setdefault(("kept" if one.kept else "dropped", one.why), []).append(clean(one.statement))
    return groups


def _findings(judged: JudgedClaim, lexicon: Lexicon) -> list[str]:
    claim = judged.claim
    text = claim.text
    found: list[str] = []
    for quantity in claim.quantities:
        denotes, usual = word_interval(quantity.quantity.denotes), word_interval(quantity.quantity.usual)
        usually = "" if usual == denotes else f", usually {usual}"
        found.append(f"Figure “{quantity.span.cut(text)}”: {denotes}{usually}")
    for day in claim.dates:
        found.append(f"Date “{day.span.cut(text)}”: {day.role} {word_value(day.value, lexicon)}")
    for name in claim.names:
        titles = " or ".join(name_title(one, lexicon) for one in name.ids)
        state = "near, but not near enough to" if name.suggested else "is"
        found.append(f"Name “{name.span.cut(text)}” {state} {titles}: alias “{name.alias}”, score {name.score:.2f}")
    for thing in claim.things:
        titles = thing_titles(thing.ids, lexicon)
        found.append(f"Thing “{thing.span.cut(text)}” is {titles}: noun “{thing.noun}”, score {thing.score:.2f}")
    for measure in claim.measures:
        titles = " or ".join(measure_title(one, lexicon) for one in measure.ids)
        found.append(
            f"Measure “{measure.span.cut(text)}” is {titles}: word “{measure.word}”, score {measure.score:.2f}"
        )
    found += [f"From line {one.line}: {one.what}" for one in claim.carried]
    for judged_one in judged.assertions:
        found.append(_assertion_words(judged_one, judged, lexicon))
    return found or [f"Nothing that a source could give was found in it ({plural(len(text), 'character')})"]


def _assertion_words(judged: JudgedAssertion, claim: JudgedClaim, lexicon: Lexicon) -> str:
    assertion = judged.assertion
    measure = measure_title(assertion.measure, lexicon) or "no measure"
    parts = [f"Assertion “{assertion.span.cut(claim.claim.text)}”: {measure}"]
    if assertion.signal:
        parts.append(f"signalled by “{assertion.signal}”")
    if assertion.of:
        parts.append(f"counting {thing_titles(assertion.of, lexicon)}")
    if assertion.negated:
        parts.append("negated")
    if assertion.speakers:
        parts.append("attributed to " + " and ".join(name_title(name, lexicon) for name in assertion.speakers))
    if assertion.hedge:
        parts.append(f"hedged by “{assertion.hedge}”")
    return ", ".join(parts)
