"""One reading drawn for a terminal: the event, who says so, who says otherwise, and what was said before."""

from __future__ import annotations

from collections.abc import Sequence

from ..dataclass import dataclass
from ..model import Evidence, Lexicon, Reading, Reliability, Stance
from .grouping import STANCES, Group, Voice, find_histories, find_withdrawn, group_evidence, shorten_speaker
from .phrases import clean, describe_event, plural, sentence, word_day, word_grade
from .screen import Line, Piece, fit, text_width, wrap
from .vocabulary import RELIABILITY_WORDS, name_side

_GUTTER = 15
_SIDES = STANCES[:2]
_TOLD = STANCES[:3]
_EVERYTHING = 10**6


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much is drawn: events, figures a side, speakers a figure, publishers a speaker."""

    readings: int
    figures: int
    voices: int
    sources: int
    full: bool = False


EVERYTHING = Limits(readings=_EVERYTHING, figures=_EVERYTHING, voices=_EVERYTHING, sources=_EVERYTHING, full=True)
CLAIM = Limits(readings=4, figures=3, voices=3, sources=2)
DRAFT = Limits(readings=2, figures=2, voices=2, sources=2)


class ReadingScreen:
    """Draws readings, and remembers the grades it has shown for the legend."""

    def __init__(self, lexicon: Lexicon, *, width: int, limits: Limits) -> None:
        self.lexicon, self.width, self.limits = lexicon, width, limits
        self.grades: set[Reliability] = set()

    def draw_reading(self, reading: Reading, measure: str | None) -> list[Line]:
        """The event, both sides with their speakers, then histories and corrections."""
        lines = self._wrap([(describe_event(reading.event, self.lexicon), "strong")], "  ", "    ")
        role = str(reading.verdict)
        lines += self._wrap([(role.capitalize(), role), (_count_speakers(reading), "")], "  ", "    ")
        sides = self._sides(reading)
        figures = [text_width(group.figure) for _, groups, _ in sides for group in groups]
        gutter = max((width for width in figures if width <= _GUTTER), default=0)
        for stance, groups, left in sides:
            heading = name_side(stance, reading.verdict)
            lines += [[], [("    ", ""), (heading, str(stance) if stance in _TOLD else "strong")]]
            for group in groups:
                lines += self._group(group, gutter)
            if left:
                more = f"and {plural(left, 'more figure')} (--full shows all)"
                lines.append([("    ", ""), (more, "quiet")])
        return lines + self._past(reading, measure)

    def _sides(self, reading: Reading) -> list[tuple[Stance, Sequence[Group], int]]:
        """The groups to draw of each stance, and how many are left out. Weaker stances give way to stronger ones."""
        sides: list[tuple[Stance, Sequence[Group], int]] = []
        told = 0
        for stance in STANCES:
            groups = group_evidence(reading, stance, self.lexicon)
            most = self.limits.figures
            if told and not self.limits.full:
                most = most if stance in _SIDES else 1 if stance is Stance.CONSISTENT else 0
            shown = groups[:most]
            told += len(shown)
            if shown:
                sides.append((stance, shown, len(groups) - len(shown)))
        return sides

    def _group(self, group: Group, gutter: int) -> list[Line]:
        """The figure in the gutter, where it fits; beside it who gives it, then why it counts."""
        indent = "    " + " " * (gutter + 2 if gutter else 2)
        lines: list[Line] = []
        for voice in group.voices[: self.limits.voices]:
            lines += self._voice(voice, indent)
        left = len(group.voices) - self.limits.voices
        if left > 0:
            lines.append([(f"{indent}and {plural(left, 'more speaker')}", "quiet")])
        if text_width(group.figure) <= gutter:
            lines[0] = [("    ", ""), (fit(group.figure, gutter), "strong"), ("  ", ""), *_outdent(lines[0], indent)]
        else:
            lines = self._wrap([(group.figure, "strong")], "    ", "      ") + lines
        if group.reason:
            lines += self._wrap([(sentence(group.reason), "")], indent, indent)
        if not group.first.decides:
            lines += self._wrap([("Shown beside it: the claim names another speaker.", "quiet")], indent, indent)
        return lines

    def _voice(self, voice: Voice, indent: str) -> list[Line]:
        """ "Iraq's military, 8 January 2020: Al Jazeera (B), Republic World (B)"; in full, a paragraph a source."""
        day = f", {word_day(voice.day)}" if voice.day else ""
        shown = voice.evidence[: self.limits.sources]
        self.grades |= {one.source.reliability for one in shown}
        if self.limits.full:
            lines = self._wrap([(voice.speaker + day, "")], indent, indent + "  ")
            for one in shown:
                lines += self._source(one, indent + "  ")
            return lines
        graded = [f"{clean(one.source.publisher)} ({word_grade(one)})" for one in shown]
        left = len(voice.evidence) - len(shown)
        published = ", ".join(graded) + (f" and {left} more" if left else "")
        if len(voice.evidence) == 1 and clean(shown[0].source.publisher).lower() == voice.speaker.lower():
            return self._wrap([(f"{voice.speaker}{day} ({word_grade(shown[0])})", "")], indent, indent + "  ")
        return self._wrap([(f"{voice.speaker}{day}: {published}", "")], indent, indent + "  ")

    def _source(self, one: Evidence, indent: str) -> list[Line]:
        source, statement = one.source, one.statement
        base = f"; from {clean(statement.knowledge_base)}" if statement.knowledge_base else ""
        grade = f" ({source.reliability}, {RELIABILITY_WORDS[source.reliability]}{base})"
        published = f", {word_day(source.published)}" if source.published else ""
        lines = self._wrap([(clean(source.publisher) + published, ""), (grade, "quiet")], indent, indent + "  ")
        deeper = indent + "  "
        place = ", ".join(part for part in (f"“{clean(source.title)}”", clean(statement.where)) if part)
        for text in (place, sentence(statement.says), sentence(statement.note)):
            lines += self._wrap([(text, "")], deeper, deeper) if text else []
        if source.url:
            lines.append([(deeper + clean(source.url), "quiet")])
        return lines

    def _past(self, reading: Reading, measure: str | None) -> list[Line]:
        """Figures since superseded, in order of time, and figures since corrected."""
        histories = find_histories(reading, self.lexicon, measure)
        withdrawn = find_withdrawn(reading, self.lexicon)
        lines: list[Line] = []
        for history in histories if self.limits.full else histories[:2]:
            what = f"History of {history.what}" if history.what else "History"
            words = f", {history.speaker}: {' → '.join(history.figures)}"
            lines += self._wrap([(what, "strong"), (words, "")], "    ", "      ")
        for one in withdrawn if self.limits.full else withdrawn[:2]:
            words = f"{one.figure} ({', '.join(one.publishers)}). {sentence(one.correction)}"
            lines += self._wrap([("Corrected since: ", "strong"), (words, "")], "    ", "      ")
        return [[], *lines] if lines else []

    def draw_others(self, readings: Sequence[Reading]) -> list[Line]:
        """Events the assertion could also be about, each with its verdict and figures in a few lines."""
        lines: list[Line] = [[("  ", ""), ("Also possible", "strong")]]
        shown = readings[: self.limits.readings - 1]
        for reading in shown:
            role = str(reading.verdict)
            event = describe_event(reading.event, self.lexicon)
            lines += self._wrap([(event, ""), (": ", ""), (role, role)], "    ", "      ")
            for stance, groups, left in self._sides(reading):
                figures = ", ".join(f"{group.figure} ({_name_voices(group)})" for group in groups)
                more = f" and {left} more" if left else ""
                heading = f"{name_side(stance, reading.verdict)}: "
                lines += self._wrap([(heading, str(stance)), (figures + more, "")], "      ", "        ")
        if len(readings) > len(shown):
            more = f"and {plural(len(readings) - len(shown), 'more event')} (--full shows all)"
            lines.append([("    ", ""), (more, "quiet")])
        return lines

    def draw_legend(self) -> list[Line]:
        """What the letters in brackets mean, those that were shown."""
        if self.limits.full or not self.grades:
            return []
        words = ", ".join(f"{grade} {RELIABILITY_WORDS[grade]}" for grade in sorted(self.grades))
        return self._wrap([(f"In brackets, how far to trust a source: {words}.", "quiet")], "", "  ")

    def _wrap(self, pieces: Sequence[Piece], first: str, rest: str) -> list[Line]:
        return wrap(pieces, self.width, first=first, rest=rest)


def _count_speakers(reading: Reading) -> str:
    """How many independent speakers stand on each side: ": 2 independent speakers for it, 1 against"."""
    sides = ((reading.speakers_for, "for it"), (reading.speakers_against, "against it"))
    told = [f"{plural(count, 'independent speaker')} {side}" for count, side in sides if count]
    if len(told) == 2:
        told[1] = f"{reading.speakers_against:,} against"
    return ": " + ", ".join(told) if told else ""


def _name_voices(group: Group) -> str:
    speakers = tuple(dict.fromkeys(shorten_speaker(voice.speaker) for voice in group.voices))
    return speakers[0] if len(speakers) == 1 else f"{speakers[0]} and {len(speakers) - 1} more"


def _outdent(line: Line, indent: str) -> Line:
    return line[1:] if line[0][0] == indent else line
