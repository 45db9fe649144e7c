"""Which texts of an archive a new version of the knowledge base may judge otherwise.

A text's verdicts follow from how its sentences are read, which is the lexicon's business; from each claim judged, by
the statements of the events it could be about; and from what sentences take over from those before them, which are
events too. So a text is looked at anew where one of its claims could be about a changed event and is judged otherwise,
where a changed event sets its scene or is named in it, where the words it is read by have changed, or where it was left
to statements that are text alone and these have changed. Every other text keeps its verdicts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ..claim.event import EventFinder
from ..context import Context
from ..dataclass import dataclass
from ..judge import Terms as JudgeTerms
from ..judge import judge_claim, narrowed_cues
from ..kinship import Kinship
from ..knowledge import KnowledgeBase
from ..knowledge.lookup import MOST
from ..knowledge.readings import find_candidates
from ..model import Assertion, Claim, Cues, Lexicon, Position, Quantity, Statement
from ..text import fold, tokenize
from .change import View, find_changes, group_of
from .figure_change import ChangedFigures
from .ledger import WORDS, Ledger
from .question import describe_outcome, unpack_claim, unpack_scene
from .work import Terms

_NOWHERE = Position(line=1, column=1, offset=0)
_FEW = 20  # changed events that are looked at one by one (house)
_RARE = 5  # letters of a word that no abbreviation has, so that it can be looked for before a text is taken apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The numbers of the texts to look at anew, in order; and why these are all or most of them, "" where not."""

    texts: tuple[int, ...]
    why: str = ""


class Selector:
    """Finds the texts of a ledger that may have other verdicts by `new` than by `old`. With `whole`, also those whose
    findings may differ in other ways: other sources, other words."""

    def __init__(
        self, ledger: Ledger, old: KnowledgeBase, new: KnowledgeBase, terms: Terms, *, whole: bool = False
    ) -> None:
        self._ledger, self._both, self._new, self._whole = ledger, (old, new), new, whole
        self._changes = find_changes(old, new)
        self._kinship = Kinship(new.lexicon)
        self._views = tuple(View(one, self._changes.events) for one in (old, new))
        self._figures = self._list_figures(new)
        self._each = [
            ChangedFigures(one, (View(old, (one,)), View(new, (one,))), self._changes.figures[one], self._kinship)
            for one in self._figures
        ]
        self._terms = JudgeTerms(as_of=terms.as_of, min_reliability=terms.min_reliability)

    def _list_figures(self, new: KnowledgeBase) -> tuple[str, ...]:
        """The changed events, where nothing but figures changed, and so few events are known that a figure does not
        decide which of them are looked at."""
        events = self._changes.events
        alone = self._changes.figures.keys() >= set(events) and len(events) <= _FEW and len(new.events) <= MOST
        return events if alone else ()

    def select(self, scan: Callable[[], Iterable[str]]) -> Selection:
        """`scan` gives the words of all texts in order, for where they must be looked at."""
        changes = self._changes
        if changes.words:
            return Selection(texts=tuple(range(len(self._ledger))), why="the words that texts are read by have changed")
        asks = self._find_asked(self._views, self._find_measures())
        if not self._whole:
            asks = {one for one in asks if self._is_judged_otherwise(one)}
        if changes.records:
            asks |= self._find_context()
        if self._whole:
            asks |= self._find_look_alikes()
        texts = {text for ask in asks for text in self._ledger.texts_of(ask)}
        if changes.names:
            finder = _NameFinder(changes.names)
            texts.update(number for number, text in enumerate(scan()) if finder.names_one(text))
        if changes.texts:
            texts.update(self._ledger.by_words())
        why = "statements that are text alone have changed" if changes.texts else ""
        return Selection(texts=tuple(sorted(texts)), why=why)

    # ------------------------------------------------------------ claims that could be about a changed event

    def _find_measures(self) -> frozenset[str]:
        """Those of which a claim must have one, or its like, to be judged otherwise."""
        if self._figures:
            groups = (group for event in self._figures for group in self._changes.figures[event])
            return frozenset(str(measure) for measure, *_ in groups)
        return self._views[0].measures() | self._views[1].measures()

    def _find_asked(self, views: Sequence[View], measures: frozenset[str]) -> set[int]:
        found: set[int] = set()
        for measure in self._ledger.measures():
            if measure != WORDS and measures.isdisjoint(self._kinship.family(measure)):
                continue
            for question, asks in self._ledger.questions(measure):
                if not found.issuperset(asks) and self._could_be_about(unpack_claim(question), views):
                    found.update(asks)
        return found

    def _could_be_about(self, claim: Claim, views: Sequence[View]) -> bool:
        """One of the views' events, as it was or as it is."""
        assertion, cues = narrowed_cues(claim.assertions[0], claim.cues)
        return any(find_candidates(assertion, cues, view, self._kinship).by_event for view in views)

    def _is_judged_otherwise(self, ask: int) -> bool:
        packed, outcome = self._ledger.ask(ask)
        claim = unpack_claim(packed)
        if self._each and not any(self._may_matter(one, claim.cues) for one in claim.assertions):
            return False
        judged = judge_claim(claim, _NOWHERE, _NOWHERE, knowledge=self._new, kinship=self._kinship, terms=self._terms)
        return describe_outcome(judged) != outcome

    def _may_matter(self, assertion: Assertion, cues: Cues) -> bool:
        asked = narrowed_cues(assertion, cues)
        return any(one.may_matter(*asked) for one in self._each)

    # ------------------------------------------------------------ what sentences take over, and what is shown beside

    def _find_context(self) -> set[int]:
        """Claims after which a sentence may take over a changed date, place or title."""
        records = tuple(sorted(self._changes.records))
        views = [View(one, records) for one in self._both]
        found = self._find_asked(views, views[0].measures() | views[1].measures())
        for event in records:
            found.update(self._ledger.naming(event))
        scenes = [Context(view, self._kinship) for view in views]
        for packed, asks in self._ledger.scenes():
            cues = unpack_scene(packed)
            if any(scene.find_scene(cues) for scene in scenes):
                found.update(asks)
        return found

    def _find_look_alikes(self) -> set[int]:
        """Claims whose very figure is one of a changed event."""
        figures = {
            (one.measure, one.value.number)
            for view in self._views
            for one in view.statements
            if isinstance(one.value, Quantity) and self._may_differ(one)
        }
        return {
            ask
            for measure in self._ledger.measures()
            for _, asks in self._ledger.questions(measure)
            for ask in asks
            if any(self._has_figure(one, figures) for one in unpack_claim(self._ledger.ask(ask)[0]).assertions)
        }

    def _may_differ(self, one: Statement) -> bool:
        groups = self._changes.figures.get(one.event)
        return groups is None or group_of(one) in groups

    def _has_figure(self, one: Assertion, figures: set[tuple[str | None, float]]) -> bool:
        if not isinstance(one.value, Quantity) or one.measure is None:
            return False
        number = one.value.number
        return any((measure, number) in figures for measure in (one.measure, *self._kinship.family(one.measure)))


class _NameFinder:
    """Finds names of events in texts."""

    def __init__(self, names: Mapping[str, tuple[str, ...]]) -> None:
        self._finder = EventFinder(Lexicon(event_names=names))
        longest = [max(fold(name).split(" "), key=len) for each in names.values() for name in each]
        self._words = longest if all(len(one) > _RARE and one.isalpha() for one in longest) else []

    def names_one(self, text: str) -> bool:
        if self._words and text.isascii():
            lower = text.lower()
            if not any(word in lower for word in self._words):
                return False
        return bool(self._finder.find_events(tokenize(text)))
