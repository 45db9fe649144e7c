"""Where a part of a claim stands in its document."""

from __future__ import annotations

from ..model import JudgedClaim, Position


def locate(claim: JudgedClaim, offset: int) -> Position:
    """Where code point `offset` of the claim's text stands in its document."""
    at, start = 0, claim.start
    for mark, position in claim.marks:
        if mark <= offset:
            at, start = mark, position
    before = claim.claim.text[at:offset]
    breaks = before.count("\n")
    column = len(before) - before.rfind("\n") if breaks else start.column + len(before)
    return Position(line=start.line + breaks, column=column, offset=start.offset + len(before), label=start.label)


def locate_end(claim: JudgedClaim, offset: int) -> Position:
    """One past the code point before `offset`: where a stretch of the claim's text ends, on the line it ends on."""
    if offset <= 0:
        return locate(claim, offset)
    last = locate(claim, offset - 1)
    return Position(line=last.line, column=last.column + 1, offset=last.offset + 1, label=last.label)
