"""A statement: what was answered -> the keys of its entry, at the end of its event's file."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from ..choice import choose_id, find_near
from ..dataclass import dataclass
from ..dossier import find_event
from ..errors import ReadingError, UsageError
from ..knowledge import KnowledgeBase
from ..knowledge.edit import append_entry, format_record, read_file
from ..model import Event, Lexicon, NameValue, ValueKind
from .entry import Edit, ParseValue, check_day, find_unused, make_id, plain

_DATED = re.compile(r"-?\d{4}(-\d{2})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementAnswers:
    """A statement's keys as somebody wrote them; "" where nothing was given."""

    event: str
    measure: str = ""
    of: str = ""
    value: str = ""
    speaker: str = ""
    source: str = ""
    as_of: str = ""
    where: str = ""
    says: str = ""
    at: tuple[str, ...] = ()
    on: str = ""
    supersedes: tuple[str, ...] = ()
    corrected: str = ""
    note: str = ""
    id: str = ""


def plan_statement(
    answers: StatementAnswers, knowledge: KnowledgeBase, folder: str, *, parse_value: ParseValue
) -> Edit:
    """The event's file in `folder` with the statement at its end. Raises UsageError, in one line, for what is wrong."""
    event = find_event(answers.event, knowledge)
    fields = _resolve(answers, event, knowledge, parse_value)
    path = os.path.join(folder, "events", f"{event.id}.yaml")
    before = read_file(path)
    content = before or format_record({"event": event.id}).encode("utf-8")  # laid over the event of another folder
    after = append_entry(content, fields, path=path, key="statements")
    return Edit(path=path, before=before, after=after, added=f"{event.id}/{fields['id']}")


def _resolve(
    answers: StatementAnswers, event: Event, knowledge: KnowledgeBase, parse_value: ParseValue
) -> dict[str, str | Sequence[str]]:
    """The keys in the order of the schema, ids in full."""
    lexicon = knowledge.lexicon
    fields: dict[str, str | Sequence[str]] = {}
    measure = find_measure(answers.measure, lexicon) if answers.measure else ""
    of = find_thing(answers.of, lexicon) if answers.of else ""
    source = find_source(answers.source, knowledge)
    speaker = find_speaker(answers.speaker, lexicon) if answers.speaker else ""
    if measure and not answers.value:
        raise UsageError(f"{measure} needs a value, as --value 'at least 4'")
    if answers.value and not measure:
        raise UsageError("a value needs a measure, as --measure injured")
    if not measure and not answers.says:
        raise UsageError("a statement needs a measure with its value, or what it says")
    fields["id"] = answers.id or propose_id(knowledge, event, measure, of, speaker, source)
    if measure:
        fields["measure"] = measure
        if of:
            fields["of"] = of
        fields["value"] = write_value(answers.value, lexicon.measures[measure].kind, lexicon, parse_value)
    fields |= {"speaker": speaker, "source": source, "as-of": check_day(answers.as_of, "as-of")}
    fields |= {"where": plain(answers.where), "says": plain(answers.says)}
    places = [find_name(one, lexicon) for one in answers.at]
    fields["at"] = places[0] if len(places) == 1 else places
    fields["on"] = answers.on
    targets = [_find_statement(one, event, knowledge) for one in answers.supersedes]
    fields["supersedes"] = targets[0] if len(targets) == 1 else targets
    fields |= {"corrected": plain(answers.corrected), "note": plain(answers.note)}
    return {key: value for key, value in fields.items() if value}


def find_measure(written: str, lexicon: Lexicon) -> str:
    measures = {one: (known.title,) for one, known in lexicon.measures.items()}
    return choose_id(written, measures, "measure")


def find_thing(written: str, lexicon: Lexicon) -> str:
    return choose_id(written, {one: (known.title,) for one, known in lexicon.things.items()}, "thing")


def find_name(written: str, lexicon: Lexicon) -> str:
    names = {one: (known.title, *known.aliases) for one, known in lexicon.names.items()}
    return choose_id(written, names, "name")


def find_speaker(written: str, lexicon: Lexicon) -> str:
    try:
        return find_name(written, lexicon)
    except UsageError as error:
        if written in lexicon.names:
            raise
        raise UsageError(f"{error} (a new speaker is added to names.yaml first)") from error


def find_source(written: str, knowledge: KnowledgeBase) -> str:
    if not written:
        raise UsageError("a statement needs its source, as --source reuters-2024-01-20")
    known = {one: (source.title, source.publisher, source.url or "") for one, source in knowledge.sources.items()}
    try:
        return choose_id(written, known, "source")
    except UsageError as error:
        if "could be" in str(error):
            raise
        raise UsageError(f"{error} (a new source is added with: claimcheck kb source add FILE)") from error


def _find_statement(written: str, event: Event, knowledge: KnowledgeBase) -> str:
    """The statement's id, short where it is of the same event."""
    if "/" in written:
        if written not in knowledge.statements:
            near = find_near(written, dict.fromkeys(knowledge.statements, ()), 2)
            raise UsageError(f"no statement {written!r}" + (f"; did you mean {' or '.join(near)}?" if near else ""))
        return written.removeprefix(f"{event.id}/")
    own = {one.id.partition("/")[2]: () for one in knowledge.of_event(event.id)}
    return choose_id(written, own, "statement")


def write_value(written: str, kind: ValueKind, lexicon: Lexicon, parse_value: ParseValue) -> str:
    """The value as it is to be written: as it was given if it can be read, names by their ids."""
    try:
        value = parse_value(plain(written), kind, lexicon)
    except ReadingError as error:
        if kind is ValueKind.NAME:
            return find_name(written, lexicon)
        raise UsageError(f"{written!r} cannot be read: {error}") from error
    if isinstance(value, NameValue) and len(value.names) == 1:
        return value.names[0]
    return plain(written)


def propose_id(knowledge: KnowledgeBase, event: Event, measure: str, of: str, speaker: str, source: str) -> str:
    """What the statement says, of what and by whom ("injured-pentagon-abcnews"), and a number where that is taken."""
    taken = {one.id.partition("/")[2] for one in knowledge.of_event(event.id)}
    same = [one for one in knowledge.of_event(event.id) if one.measure == measure]
    things = {one.of for one in same} | ({of} if of else set())
    parts = [measure or "account"]
    if len(things) > 1 and of:
        parts.append(of)
    parts += [speaker, _DATED.sub("", source) or source]
    stem = make_id("-".join(dict.fromkeys(part for part in parts if part)))
    return find_unused(stem, taken)
