"""A draft drawn for a terminal: sentence by sentence, what is at fault and the two strongest sources of each side."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import CheckedDocument, JudgedAssertion, JudgedClaim, Lexicon, Reading, Reliability, Stance
from .grouping import order_readings
from .phrases import clean, describe_event, describe_look_alike, describe_measure, sentence, shorten, stated_figure
from .quoting import quote_claim, word_place
from .screen import Line, Piece, fit, text_width, underline, wrap
from .vocabulary import ADVICE, FAULTLESS, RELIABILITY_WORDS, name_side
from .witness import Witness, find_witnesses, word_attribution

_SOURCES = 2  # a side
_GUTTER = 15
_INDENT = "  "


class DraftScreen:
    """Draws claims of a draft, and remembers the grades it has shown for the legend."""

    def __init__(self, lexicon: Lexicon, *, width: int, colour: bool) -> None:
        self.lexicon, self.width, self.colour = lexicon, width, colour
        self.grades: set[Reliability] = set()

    def draw_name(self, document: CheckedDocument) -> list[Line]:
        """The file's name, underlined across the screen."""
        name = wrap([(clean(document.name), "strong")], self.width)
        return [*name, [("─" * self.width, "quiet")]]

    def draw_claim(self, judged: JudgedClaim) -> list[Line]:
        """Place, verdict and advice; the sentence with its assertions underlined; each with its sources; wording."""
        role = str(judged.verdict)
        head: list[Piece] = [(f"{word_place(judged.start)}: ", "strong"), (role.upper(), role)]
        lines = wrap([*head, (f", {ADVICE[judged.verdict]}", "")], self.width, rest=_INDENT)
        quoted = wrap(quote_claim(judged), self.width, first=_INDENT, rest=_INDENT + " ")
        lines += quoted if self.colour else underline(quoted)
        for one in judged.assertions:
            lines += self._assertion(one, judged)
        if judged.suggestion:
            wording: list[Piece] = [("Suggested wording: ", "strong"), (clean(judged.suggestion), "")]
            lines += [[], *wrap(wording, self.width, first=_INDENT, rest=_INDENT * 2)]
        return lines

    def _assertion(self, one: JudgedAssertion, judged: JudgedClaim) -> list[Line]:
        several = len(judged.assertions) > 1
        if not several and not (one.readings or one.note or one.look_alikes):
            return []
        lines: list[Line] = [[], *self._heading(one, judged, several=several)]
        readings = order_readings(one)
        shown = readings[:2] if len({reading.verdict for reading in readings[:2]}) > 1 else readings[:1]
        for reading in shown:
            lines += self._reading(reading, quiet=one.verdict in FAULTLESS)
        if len(readings) > len(shown):
            more = len(readings) - len(shown)
            lines.append([(f"{_INDENT * 2}also possible: {more:,} more event{'s' if more > 1 else ''}", "quiet")])
        for other in one.look_alikes[:1]:
            text: list[Piece] = [("Look-alike: ", "strong"), (describe_look_alike(other, self.lexicon), "")]
            lines += wrap(text, self.width, first=_INDENT * 2, rest=_INDENT * 3)
        if one.note:
            note: list[Piece] = [("Note: ", "strong"), (sentence(one.note), "")]
            lines += wrap(note, self.width, first=_INDENT * 2, rest=_INDENT * 3)
        return lines

    def _heading(self, one: JudgedAssertion, judged: JudgedClaim, *, several: bool) -> list[Line]:
        """What is asserted and how it was read; nothing where that is the sentence again."""
        text = one.assertion.span.cut(judged.claim.text)
        title = describe_measure(one.assertion, self.lexicon)
        if text == judged.claim.text and not title and not several:
            return []
        pieces: list[Piece] = [(f"“{shorten(text, 120)}”", "strong")]
        if title:
            pieces.append((f", read as {title}", ""))
        if several:
            role = str(one.verdict)
            pieces += [(": ", ""), (role, role), (f", {ADVICE[one.verdict]}", "")]
        return wrap(pieces, self.width, first=_INDENT, rest=_INDENT * 2)

    def _reading(self, reading: Reading, *, quiet: bool) -> list[Line]:
        """The event, then the strongest sources of each side; what leaves room only where there is no side. `quiet`:
        one is enough where nobody contradicts."""
        event = describe_event(reading.event, self.lexicon)
        lines: list[Line] = wrap([(event, "")], self.width, first=_INDENT * 2, rest=_INDENT * 3)
        sides = [(stance, find_witnesses(reading, stance, self.lexicon)) for stance in Stance]
        told = [(stance, found) for stance, found in sides[:2] if found] or [one for one in sides[2:] if one[1]][:1]
        most = 1 if quiet and len(told) == 1 else _SOURCES
        figures = [stated_figure(one.evidence, self.lexicon) for _, found in told for one in found[:most]]
        gutter = max((width for figure in figures if (width := text_width(figure)) <= _GUTTER), default=0)
        for stance, found in told:
            lines.append([(_INDENT * 2, ""), (name_side(stance, reading.verdict), str(stance))])
            lines += self._side(found[:most], gutter)
            if left := len(found[most:]):
                lines.append([(f"{_INDENT * 3}and {left:,} more", "quiet")])
        return lines

    def _side(self, shown: Sequence[Witness], gutter: int) -> list[Line]:
        """ "33  Iraq's military: AiBot (E)" and below it why it counts; then the next one."""
        lines: list[Line] = []
        indent = _INDENT * 3 + " " * (gutter + 2 if gutter else 2)
        for witness in shown:
            figure = stated_figure(witness.evidence, self.lexicon)
            self.grades.add(witness.evidence.source.reliability)
            who = wrap([(word_attribution(witness.evidence), "")], self.width, first=indent, rest=indent + _INDENT)
            if text_width(figure) <= gutter:
                who[0] = [(_INDENT * 3, ""), (fit(figure, gutter), "strong"), ("  ", ""), *who[0][1:]]
            else:
                who = [*wrap([(figure, "strong")], self.width, first=_INDENT * 3, rest=_INDENT * 4), *who]
            lines += [
                *who,
                *wrap([(sentence(witness.evidence.reason), "quiet")], self.width, first=indent, rest=indent),
            ]
        return lines

    def draw_legend(self) -> list[Line]:
        """What the letters in brackets mean, those that were shown."""
        if not self.grades:
            return []
        words = ", ".join(f"{grade} {RELIABILITY_WORDS[grade]}" for grade in sorted(self.grades))
        return wrap([(f"In brackets, how far to trust a source: {words}.", "quiet")], self.width, rest=_INDENT)
