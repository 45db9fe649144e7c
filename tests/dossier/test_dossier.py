from __future__ import annotations

from datetime import date

import pytest

from claimcheck.dossier import gather_dossier
from claimcheck.dossier_model import AttributedFigure, Subject
from claimcheck.errors import UsageError
from claimcheck.knowledge import KnowledgeBase
from claimcheck.report.dossier_words import step_text

EVENT = "2019-03-02-landslip"


def steps(subject: Subject) -> list[list[str]]:
    return [[step_text(step) for step in history.steps] for history in subject.histories]


def written(one: AttributedFigure | None) -> str:
    assert one is not None
    return one.statement.written


def test_a_toll_begins_with_the_figures_that_were_given_before_it_had_its_name(landslip: KnowledgeBase) -> None:
    (subject,) = gather_dossier(EVENT, "poisoned", landslip).subjects
    assert steps(subject) == [["none", "at least 5", "12", "30"]]
    assert [one.statement.measure for one in subject.figures if one.kindred] == ["hurt", "hurt"]


def test_the_shipped_toll_is_known_step_by_step(shipped: KnowledgeBase) -> None:
    (subject,) = gather_dossier("2020-01-08-asad-erbil-missile-strike", "brain-injured", shipped).subjects
    assert steps(subject) == [["none", "11", "34", "50", "64", "109", "110"]]
    assert written(subject.lowest) == written(subject.highest) == "110"


def test_figures_stand_in_order_of_time_and_undated_ones_last(landslip: KnowledgeBase) -> None:
    (subject,) = gather_dossier(EVENT, "poisoned", landslip).subjects
    days = [one.day for one in subject.figures]
    assert days[-1] is None
    assert days[:-1] == sorted(day for day in days if day is not None)


def test_the_range_leaves_out_what_only_loosens_another_figure_and_what_no_longer_stands(
    landslip: KnowledgeBase,
) -> None:
    (subject,) = gather_dossier(EVENT, "poisoned", landslip).subjects
    assert (written(subject.lowest), written(subject.highest)) == ("28", "30")


def test_copies_of_one_report_are_one_origin(landslip: KnowledgeBase) -> None:
    (subject,) = gather_dossier(EVENT, "poisoned", landslip).subjects
    assert subject.outlets == ("The Agency",)
    assert set(subject.authorities) == {"rescue-service", "hospital", "miners"}


def test_safe_wording_quotes_authorities(landslip: KnowledgeBase) -> None:
    (subject,) = gather_dossier(EVENT, "poisoned", landslip).subjects
    assert "28 miners were poisoned by gas, according to the District Hospital" in subject.wording
    assert "30 miners were poisoned by gas, according to the Rescue Service" in subject.wording


def test_what_was_known_on_a_day(landslip: KnowledgeBase) -> None:
    (subject,) = gather_dossier(EVENT, "poisoned", landslip, as_of=date(2019, 3, 6)).subjects
    assert written(subject.highest) == "dozens"
    assert steps(subject) == [["none", "at least 5", "12"]]
    with pytest.raises(UsageError, match="nothing was known of buried by 2019-03-01"):
        gather_dossier(EVENT, "buried", landslip, as_of=date(2019, 3, 1))


def test_each_place_and_thing_is_a_subject_of_its_own(landslip: KnowledgeBase) -> None:
    dossier = gather_dossier(EVENT, "buried", landslip)
    assert [one.places for one in dossier.subjects] == [("hillside",), ("lower-hillside",)]
    (below,) = gather_dossier(EVENT, "buried", landslip, of="houses", place="lower").subjects
    assert written(below.lowest) == "11"


@pytest.mark.parametrize("event", [EVENT, "2019-03", "Landslip at Hillside", "the Hillside slide", "hillside slide"])
@pytest.mark.parametrize("measure", ["poisoned", "poison", "poisoned by gas", "gas"])
def test_events_and_measures_are_found_by_id_beginning_title_and_word(
    event: str, measure: str, landslip: KnowledgeBase
) -> None:
    dossier = gather_dossier(event, measure, landslip)
    assert (dossier.event.id, dossier.measure.id) == (EVENT, "poisoned")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("2019-03-02-landslpi", "hurt"), "no event '2019-03-02-landslpi'; did you mean 2019-03-02-landslip"),
        (("volcano", "hurt"), "no event 'volcano'$"),
        ((EVENT, "poisond"), "did you mean poisoned"),
        ((EVENT, "xyzzy"), r"no measure 'xyzzy'; .* has poisoned \(7\), buried \(2\), hurt \(2\), owner \(1\)"),
    ],
)
def test_near_misses_are_suggested_and_what_there_is_is_listed(
    arguments: tuple[str, str], message: str, landslip: KnowledgeBase
) -> None:
    with pytest.raises(UsageError, match=message):
        gather_dossier(*arguments, landslip)


def test_an_ambiguous_event_names_those_it_could_be(shipped: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match=r"could be 2024-01-04-.* more: write more of it"):
        gather_dossier("2024", "hit", shipped)


def test_a_measure_without_statements_lists_those_the_event_has(shipped: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match=r"has no statement of hit; it has injured \("):
        gather_dossier("2024-01-28-tower-22", "hit", shipped)


def test_things_that_are_not_counted_are_named(landslip: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match=r"no thing counted here 'people'.*; there are miners"):
        gather_dossier(EVENT, "poisoned", landslip, of="people")
    with pytest.raises(UsageError, match="leave --of out"):
        gather_dossier(EVENT, "owner", landslip, of="miners")


def test_every_dossier_of_the_shipped_base_can_be_gathered(shipped: KnowledgeBase) -> None:
    for event in shipped.events:
        for measure in dict.fromkeys(one.measure for one in shipped.of_event(event) if one.measure):
            dossier = gather_dossier(event, measure, shipped)
            own = [one for subject in dossier.subjects for one in subject.figures if not one.kindred]
            stated = [one for one in shipped.of_event(event) if one.measure == measure and one.value is not None]
            assert len(own) == len(stated)
