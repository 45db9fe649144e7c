"""The questions of `claimcheck kb add` and `kb source add`: only what was not given by an option is asked for."""

from __future__ import annotations

from ..adding.entry import ParseValue, check_day
from ..adding.read_back import read_back
from ..adding.source import SourceAnswers, describe_source
from ..adding.statement import StatementAnswers, find_source
from ..dataclass import replace
from ..dossier import find_event
from ..knowledge import KnowledgeBase
from ..knowledge.schema import SOURCE_KINDS
from ..model import Event, Measure, NameKind, ValueKind
from .prompt import Asker

_SPEAKERS = (NameKind.ORGANISATION, NameKind.PERSON)
_FIRST = 8


def ask_statement(
    answers: StatementAnswers, knowledge: KnowledgeBase, asker: Asker, parse_value: ParseValue
) -> StatementAnswers:
    """The answers with what was missing; the figure is read back before anything else is asked."""
    lexicon = knowledge.lexicon
    event = _ask_event(answers, knowledge, asker)
    answers = replace(answers, event=event.id)
    had = list(dict.fromkeys(one.measure for one in knowledge.of_event(event.id) if one.measure))
    if not answers.measure:
        measures = {one: (known.title,) for one, known in lexicon.measures.items()}
        asker.tell("(empty for a statement that has words alone)")
        chosen = asker.choose("Measure", measures, needed=False, first=had[:_FIRST])
        answers = replace(answers, measure=chosen)
    if measure := lexicon.measures.get(answers.measure):
        answers = _ask_value(answers, event, measure, knowledge, asker, parse_value)
    if not answers.source:
        sources = {one: (describe_source(known), known.url or "") for one, known in knowledge.sources.items()}
        answers = replace(answers, source=asker.choose("Source", sources))
    if not answers.speaker:
        speakers = {
            one: (known.title, *known.aliases) for one, known in lexicon.names.items() if known.kind in _SPEAKERS
        }
        asker.tell("(empty where the source speaks for itself)")
        answers = replace(answers, speaker=asker.choose("Speaker", speakers, needed=False))
    return _ask_words(answers, knowledge, asker)


def _ask_event(answers: StatementAnswers, knowledge: KnowledgeBase, asker: Asker) -> Event:
    if answers.event:
        return find_event(answers.event, knowledge)
    events = {one: (known.title, *known.aliases) for one, known in knowledge.events.items()}
    return knowledge.events[asker.choose("Event", events)]


def _ask_value(
    answers: StatementAnswers,
    event: Event,
    measure: Measure,
    knowledge: KnowledgeBase,
    asker: Asker,
    parse_value: ParseValue,
) -> StatementAnswers:
    lexicon = knowledge.lexicon
    if not answers.of and measure.of:
        things = {one: (lexicon.things[one].title,) for one in measure.of if one in lexicon.things}
        counted = [one.of for one in knowledge.of_event(event.id) if one.measure == measure.id and one.of in things]
        first = list(dict.fromkeys(one for one in counted if one is not None))
        answers = replace(answers, of=asker.choose("Of what", things, needed=False, first=first[:_FIRST]))
    if not answers.value:
        kinds = {ValueKind.QUANTITY: ", as people write it (at least 4, none)", ValueKind.NAME: ", a name or none"}

        def accept(written: str) -> str:
            asker.tell(read_back(written, measure.kind, lexicon, parse_value))
            return written

        value = asker.ask_until(f"Value{kinds.get(measure.kind, '')}", accept, needed=True)
        answers = replace(answers, value=value)
    return answers


def _ask_words(answers: StatementAnswers, knowledge: KnowledgeBase, asker: Asker) -> StatementAnswers:
    source = knowledge.sources[find_source(answers.source, knowledge)]
    if not answers.as_of:
        published = source.published.isoformat() if source.published else ""
        day = asker.ask_until("Given on", lambda written: check_day(written, "as-of"), default=published)
        answers = replace(answers, as_of=day)
    if not answers.where:
        answers = replace(answers, where=asker.ask("Where in the source (third paragraph)"))
    if not answers.says:
        question = "What it says, in a sentence of your own"
        answers = replace(answers, says=asker.ask(question, needed=not answers.measure))
    return answers


def ask_source(answers: SourceAnswers, asker: Asker) -> SourceAnswers:
    """The answers with what was missing; what a page says of itself is offered."""
    answers = replace(
        answers,
        title=asker.ask("Title", default=answers.title, needed=True),
        publisher=asker.ask("Publisher", default=answers.publisher, needed=True),
        published=asker.ask_until(
            "Published on", lambda written: check_day(written, "published"), default=answers.published
        ),
        url=asker.ask("Address", default=answers.url),
    )
    if not answers.kind:
        kinds: dict[str, tuple[str, ...]] = dict.fromkeys(SOURCE_KINDS, ())
        answers = replace(answers, kind=asker.choose("Kind", kinds, first=SOURCE_KINDS))
    return answers
