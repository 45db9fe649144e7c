"""Which events of a knowledge base a sentence of an article may be about."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from ..dataclass import dataclass
from ..kinship import Kin, Kinship
from ..knowledge.event_date import meets_date, shares_day
from ..language.en.content import EMPTY
from ..model import Assertion, Claim, DateSpan, Event, NameKind, NameValue, Quantity, Statement
from ..text import stem, tokenize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..knowledge.readings import Knowledge

# What a cue is worth; house values, of which only the order matters.
_NAMED, _ON_THE_DAY, _NEAR_THE_DAY, _IN_THE_MONTH, _IN_THE_YEAR = 6.0, 4.0, 2.5, 2.0, 1.0
_ELSEWHEN, _ELSEWHERE = -4.0, -2.5
_AT_PLACE, _IN_PLACE, _AROUND_PLACE = 3.0, 0.75, 1.0
_A_DAY_OFF = 0.4  # what each day between costs a date that is near
_WORDS, _STANDING, _SINCE, _PERSON, _ACTOR = 1.2, 2.5, 3.0, 2.0, 0.75
_FIGURE, _MOST_FIGURES, _MOST_ACTORS = 3.0, 2.5, 2.0
_WIDE = 8  # places within a place from which on it tells little ("Iraq")
_NEWS = timedelta(days=14)  # what an article is likeliest about happened in the weeks before
_RECENT, _CURRENT, _PAST = 1.5, 1.0, -1.0
_BACKGROUND = timedelta(days=62)  # a standing state of affairs that is kept for a while only
ESTABLISHES = 5.0  # a place and a day, or a name
_SETTLED = 0.25  # how far what stands before counts in a sentence that settles its event by itself
MAIN, BEFORE = 2.0, 1.5  # what the article's main event and the one just spoken of are worth
MOST = 3  # events a sentence is taken to be about
LEAST, CLOSE, OWN = 1.5, 0.6, 3.5  # the least score, the share of the best, and the own cues that a second event needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """An event with how well the sentence's own cues fit it, and how well with what stands before."""

    event: str
    own: float
    score: float


class EventFinder:
    """Follows one article, sentence by sentence. Events count by title, date, place and aliases alone, so that one
    of which nothing is stated yet is found as well."""

    def __init__(self, knowledge: Knowledge, kinship: Kinship, today: date | None) -> None:
        self._knowledge, self._kinship, self._today = knowledge, kinship, today
        names = kinship.lexicon.names
        inside = Counter(wider for one in names for wider in kinship.names.wider(one))
        self._wide = {place for place, count in inside.items() if count >= _WIDE}
        self._words = {event.id: self._title_words(event) for event in knowledge.events.values()}
        counts = Counter(word for words in self._words.values() for word in words)
        self._weight = {word: math.log(1 + len(self._words) / count) for word, count in counts.items()}
        self._standing = {
            (statement.event, statement.measure)
            for event in knowledge.events.values()
            if event.standing
            for statement in knowledge.of_event(event.id)
            if statement.measure
        }
        self._people = self._find_people()
        self._actors = self._find_actors()
        self._figures = self._find_figures()
        self.main = ""
        self._before: tuple[str, ...] = ()
        self._section = -1

    def establish_main(self, claims: Iterable[Claim]) -> None:
        """The first event that a sentence settles by its place and day, or by its name."""
        for claim in claims:
            for guess in self._rank(claim)[:1]:
                event = self._knowledge.events[guess.event]
                dated = any(meets_date(one, event.date) for one in claim.cues.dates) or guess.event in claim.cues.events
                if guess.own >= ESTABLISHES and dated and not event.standing and not is_campaign(event):
                    self.main = guess.event
                    return

    def background(self) -> tuple[str, ...]:
        """Standing states of affairs kept for the weeks around the article, or its main event, and campaigns that were
        under way."""
        day = self._today or self._day()
        if day is None:
            return ()
        standing, campaigns = [], []
        for event in self._knowledge.events.values():
            first, after = event.date.first, event.date.after
            if first is None or day < first - _NEWS or (after is not None and day >= after + _NEWS):
                continue
            if event.standing and after is not None and after - first <= _BACKGROUND:
                standing.append(event.id)
            elif not event.standing and is_campaign(event):
                campaigns.append(event.id)
        return tuple(standing + campaigns)

    def _day(self) -> date | None:
        return self._knowledge.events[self.main].date.first if self.main else self._today

    def find(self, claim: Claim, section: int, *, row: bool = False) -> tuple[Guess, ...]:
        """The events the sentence may be about, the likeliest first, MOST of them; a table's row has one."""
        if section != self._section:
            self._before, self._section = (), section
        ranked = self._rank(claim)
        if not ranked or ranked[0].score < LEAST:
            return ()
        best = ranked[0]
        kept = [best]
        if not row:
            kept += [
                one
                for one in ranked[1:]
                if one.score >= CLOSE * best.score and (one.own >= OWN or one.event == self.main)
            ][: MOST - 1]
        if best.own >= OWN:
            self._before = (best.event,)
        return tuple(kept)

    # ------------------------------------------------------------ scores

    def _rank(self, claim: Claim) -> list[Guess]:
        words = _content(claim.text)
        own = {event.id: self._score(claim, event, words) for event in self._knowledge.events.values()}
        settled = max(own.values(), default=0.0) >= ESTABLISHES  # what stands before then says little
        guesses = [
            Guess(
                event=one,
                own=score,
                score=score + self._prior(self._knowledge.events[one], claim) * (_SETTLED if settled else 1.0),
            )
            for one, score in own.items()
        ]
        return sorted(guesses, key=lambda one: (-one.score, one.event))

    def _prior(self, event: Event, claim: Claim) -> float:
        prior = MAIN if event.id == self.main else 0.0
        prior += BEFORE if event.id in self._before else 0.0
        if claim.cues.dates or event.standing or event.date.first is None:
            return prior
        day = self._day()
        if is_campaign(event) and day is not None:
            under_way = event.date.first <= day and (event.date.after is None or day < event.date.after)
            return prior + (_CURRENT if under_way else _PAST)
        if self._today is not None and timedelta(0) <= self._today - event.date.first <= _NEWS:
            return prior + _RECENT
        return prior

    def _score(self, claim: Claim, event: Event, words: frozenset[str]) -> float:
        cues = claim.cues
        score = _NAMED if event.id in cues.events else 0.0
        score += self._score_dates(claim, event)
        told = any(one in self._people.get(event.id, ()) for name in claim.names for one in name.ids)
        score += _PERSON if told else 0.0
        where = self._score_places(cues.places, event)
        score += max(where, 0.0) if told else where
        score += self._score_words(words, event)
        if any((event.id, one.measure) in self._standing and _is_written(one) for one in claim.assertions):
            score += _STANDING
        return score + self._score_actors(claim, event) + self._score_figures(claim, event)

    def _score_actors(self, claim: Claim, event: Event) -> float:
        """The bodies and weapons of the sentence that are stated of the event."""
        named = {one for name in claim.names for one in name.ids}
        return min(_ACTOR * len(named & self._actors.get(event.id, frozenset())), _MOST_ACTORS)

    def _score_figures(self, claim: Claim, event: Event) -> float:
        """A figure that is stated of few events tells which is meant."""
        score = 0.0
        for one in claim.assertions:
            if isinstance(one.value, Quantity) and _is_written(one) and one.value.number > 1:
                holders = self._figures.get((one.measure or "", one.value.number), frozenset())
                score += _FIGURE / len(holders) if event.id in holders else 0.0
        return min(score, _MOST_FIGURES)

    def _score_dates(self, claim: Claim, event: Event) -> float:
        if event.standing:
            return 0.0
        long = is_campaign(event)
        scores = [_score_date(one, event, long) for one in claim.cues.dates]
        since = _SINCE if long and any(_starts(one, event) for one in (*claim.cues.since, *claim.cues.dates)) else 0.0
        return max(scores, default=0.0) + since

    def _score_places(self, places: tuple[str, ...], event: Event) -> float:
        if not places:
            return 0.0
        best = _ELSEWHERE
        for cue in places:
            for place in event.places:
                kin = self._kinship.names.kin(cue, place)
                same = _AROUND_PLACE if cue in self._wide else _AT_PLACE
                worth = {Kin.SAME: same, Kin.NARROWER: _IN_PLACE, Kin.WIDER: _AROUND_PLACE}
                best = max(best, worth[kin] if kin else _ELSEWHERE)
        return best

    def _score_words(self, words: frozenset[str], event: Event) -> float:
        title = self._words[event.id]
        total = sum(self._weight[word] for word in title)
        return _WORDS * sum(self._weight[word] for word in title & words) / math.sqrt(total) if total else 0.0

    # ------------------------------------------------------------ what is known of events

    def _title_words(self, event: Event) -> frozenset[str]:
        """The title's, but for those of places, which count as places."""
        names = self._kinship.lexicon.names
        around = {wider for place in event.places for wider in (place, *self._kinship.names.wider(place))}
        places = frozenset().union(
            *(_content(text) for one in around if one in names for text in (names[one].title, *names[one].aliases))
        )
        return _content(event.title) - places

    def _find_actors(self) -> dict[str, frozenset[str]]:
        """The names stated of each event, those of places left out."""
        names = self._kinship.lexicon.names
        found: dict[str, set[str]] = {}
        for one in self._statements():
            if isinstance(one.value, NameValue):
                acting = {name for name in one.value.names if name in names and names[name].kind is not NameKind.PLACE}
                found.setdefault(one.event, set()).update(acting)
        return {event: frozenset(acting) for event, acting in found.items()}

    def _find_figures(self) -> dict[tuple[str, float], frozenset[str]]:
        found: dict[tuple[str, float], set[str]] = {}
        for one in self._statements():
            if isinstance(one.value, Quantity) and one.measure is not None:
                found.setdefault((one.measure, one.value.number), set()).add(one.event)
        return {key: frozenset(events) for key, events in found.items()}

    def _statements(self) -> Iterator[Statement]:
        for event in self._knowledge.events:
            yield from self._knowledge.of_event(event)

    def _find_people(self) -> dict[str, frozenset[str]]:
        """The persons by whom one event alone can be told."""
        names = self._kinship.lexicon.names
        found: dict[str, set[str]] = {}
        for event in self._knowledge.events.values():
            for statement in self._knowledge.of_event(event.id):
                if isinstance(statement.value, NameValue):
                    people = {
                        one for one in statement.value.names if one in names and names[one].kind is NameKind.PERSON
                    }
                    found.setdefault(event.id, set()).update(people)
        return {event: frozenset(people) for event, people in found.items()}


def is_campaign(event: Event) -> bool:
    """It went on for more than a month: no day or place is its own."""
    first, after = event.date.first, event.date.after
    return first is None or after is None or after - first > timedelta(days=31)


def _score_date(cue: DateSpan, event: Event, long: bool) -> float:
    if cue.first is None or cue.after is None:
        return 0.0
    length = cue.after - cue.first
    if shares_day(cue, event.date):
        if long:
            return 0.5
        if length <= timedelta(days=3):
            return _ON_THE_DAY
        return _IN_THE_MONTH if length <= timedelta(days=31) else _IN_THE_YEAR
    if long or event.date.first is None or not meets_date(cue, event.date):
        return _ELSEWHEN
    return _NEAR_THE_DAY - _A_DAY_OFF * abs((cue.first - event.date.first).days)


def _starts(cue: DateSpan, event: Event) -> bool:
    if cue.first is None or event.date.first is None or (cue.after and cue.after - cue.first < timedelta(days=32)):
        return False
    opening = DateSpan(first=event.date.first, after=event.date.first + timedelta(days=1))
    first = DateSpan(first=cue.first, after=cue.first + timedelta(days=1), year_written=cue.year_written)
    return meets_date(first, opening)


def _content(text: str) -> frozenset[str]:
    return frozenset(
        stem(token.folded)
        for token in tokenize(text)
        if token.kind in ("word", "abbreviation") and token.folded not in EMPTY and len(token.folded) > 1
    )


def _is_written(assertion: Assertion) -> bool:
    """A figure or name that is written out; "housing personnel" counts nobody."""
    value = assertion.value
    return not isinstance(value, Quantity) or value.explicit or value.number != 1
