"""The dossier as JSON, schema `claimcheck-dossier/1`."""

from __future__ import annotations

from datetime import date

from ..dossier_model import AttributedFigure, Dossier, FigureHistory, Subject
from ..model import Interval, Quantity
from . import Layout
from .dossier_words import figure_text, origin_title, step_text
from .json_format import Json, write_json
from .phrases import iso_date, place_titles

SCHEMA = "claimcheck-dossier/1"


def render(dossier: Dossier, layout: Layout) -> str:
    return write_json(describe_dossier(dossier)) + "\n"


def describe_dossier(dossier: Dossier) -> Json:
    """Everything the other formats show. Figures in order of time; `id` is that of the statement."""
    known, event, measure = dossier.knowledge, dossier.event, dossier.measure
    return {
        "schema": SCHEMA,
        "knowledge_base": {
            "title": known.title,
            "digest": known.digest,
            "statements": known.statements,
            "as_of": _day(known.as_of),
        },
        "event": {
            "id": event.id,
            "title": event.title,
            "date": iso_date(event.date),
            "place": place_titles(event.places, dossier.lexicon),
        },
        "measure": {"id": measure.id, "title": measure.title},
        "subjects": [_subject(one, dossier) for one in dossier.subjects],
    }


def _subject(subject: Subject, dossier: Dossier) -> Json:
    return {
        "of": subject.of,
        "place": place_titles(subject.places, dossier.lexicon),
        "lowest": _end(subject.lowest, dossier),
        "highest": _end(subject.highest, dossier),
        "origins": {
            "authorities": [origin_title(one, dossier) for one in subject.authorities],
            "outlets": [origin_title(one, dossier) for one in subject.outlets],
        },
        "wording": subject.wording or None,
        "histories": [_history(one, dossier) for one in subject.histories],
        "figures": [_figure(one, dossier) for one in subject.figures],
    }


def _end(one: AttributedFigure | None, dossier: Dossier) -> Json | None:
    return None if one is None else {"value": figure_text(one, dossier), "id": one.statement.id}


def _history(history: FigureHistory, dossier: Dossier) -> Json:
    return {
        "authority": origin_title(history.authority, dossier),
        "steps": [
            {
                "day": _day(step.day),
                "value": step_text(step),
                "number": step.quantity.number,
                "measure": step.figures[0].statement.measure,
                "ids": [one.statement.id for one in step.figures],
            }
            for step in history.steps
        ],
    }


def _figure(one: AttributedFigure, dossier: Dossier) -> Json:
    statement, source = one.statement, one.source
    return {
        "id": statement.id,
        "value": figure_text(one, dossier),
        "denotes": _interval(statement.value.denotes) if isinstance(statement.value, Quantity) else None,
        "unit": statement.value.unit if isinstance(statement.value, Quantity) else None,
        "measure": statement.measure,
        "status": str(one.status),
        "corrected": statement.corrected or None,
        "day": _day(one.day),
        "speaker": statement.speaker_title,
        "own_voice": statement.own_voice,
        "origin": origin_title(one.origin, dossier),
        "says": statement.says or None,
        "where": statement.where or None,
        "source": {
            "id": source.id,
            "title": source.title,
            "publisher": source.publisher,
            "url": source.url,
            "published": _day(source.published),
            "kind": source.kind,
            "reliability": str(source.reliability),
            "derived_from": source.derived_from,
        },
    }


def _interval(interval: Interval) -> Json:
    return {
        "low": interval.low,
        "high": interval.high,
        "open_low": interval.open_low,
        "open_high": interval.open_high,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
