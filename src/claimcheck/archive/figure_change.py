"""An event of which nothing but figures and words changed: which claims that can matter to, told without judging them.

The same statements of it are held against a claim, and it narrows down the same way. So what is said of the claim is
the same where each changed statement stands to it as before, and where the same statements still stand.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..evidence import Comparer
from ..evidence.relation import resolve_thing
from ..kinship import Kinship
from ..knowledge.event_date import is_long
from ..knowledge.readings import find_candidates
from ..knowledge.supersession import find_status, given_on
from ..model import Assertion, Cues, Stance, Statement
from .change import Group, View, group_of


class ChangedFigures:
    """One such event, by its views of before and after; `groups` are those of its statements that changed."""

    def __init__(self, event: str, views: tuple[View, View], groups: frozenset[Group], kinship: Kinship) -> None:
        self._event, self._views, self._groups, self._kinship = event, views, groups, kinship
        old, new = (view.of_event(event) for view in views)
        self._now = {
            one.id: other for one, other in zip(old, new, strict=True) if one.value != other.value or _words(one, other)
        }
        self._standing = self._list_standing(views[0]) == self._list_standing(views[1])

    def may_matter(self, assertion: Assertion, cues: Cues) -> bool:
        """The assertion is held against a changed statement that stands to it otherwise, or against one that may no
        longer stand, or stand again."""
        view = self._views[0]
        held = find_candidates(assertion, cues, view, self._kinship).by_event.get(self._event, ())
        if self._standing:
            looked_at = [one for one in held if one.id in self._now]
        else:
            looked_at = [one for one in held if group_of(one) in self._groups]
        if not looked_at:
            return False
        of = resolve_thing(assertion, held, self._kinship)
        comparer = Comparer(assertion, view.events[self._event], of, self._kinship)
        if not self._standing:
            return any(comparer.compare(self._now.get(one.id, one)) or comparer.compare(one) for one in looked_at)
        return any(_stance(comparer, one) is not _stance(comparer, self._now[one.id]) for one in looked_at)

    def _list_standing(self, view: View) -> Sequence[object]:
        """Which statements of the groups stood on each day on which one was given."""
        known = [one for one in view.of_event(self._event) if group_of(one) in self._groups or one.supersedes]
        days = sorted({day for one in known if (day := given_on(one, view.sources)) is not None})
        running = is_long(view.events[self._event])
        return [find_status(known, view.sources, as_of=day, running=running) for day in (None, *days)]


def _words(one: Statement, other: Statement) -> bool:
    return (one.says, one.written) != (other.says, other.written)


def _stance(comparer: Comparer, statement: Statement) -> Stance | None:
    compared = comparer.compare(statement)
    return compared.stance if compared is not None else None
