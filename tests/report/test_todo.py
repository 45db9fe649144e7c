"""The work list has what is open and nothing else; its stubs load once they are filled in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import yaml

from claimcheck.model import Report
from claimcheck.pipeline import Checker, open_knowledge, split_lines
from claimcheck.report import Layout, find_format

from .reports import disputed, draft, report_on, supported

FERRIES = Path(__file__).parents[1] / "judging" / "ferries"


def write(format_name: str, report: Report) -> str:
    text = find_format(format_name).render(report, Layout())
    assert isinstance(text, str)
    return text


def test_nothing_to_do() -> None:
    done = report_on(disputed(), supported())
    assert write("todo", done) == "Nothing to research: sources give or contradict each of 2 checkable claims.\n"
    assert write("todo", report_on()) == "Nothing to research: no checkable claim.\n"
    assert yaml.safe_load(write("yaml", done)) is None


def test_the_list_can_be_ticked_off() -> None:
    items = [line for line in write("todo", draft()).splitlines() if line.startswith("- [ ] ")]
    assert [item.split(":")[0] for item in items] == ["- [ ] line 9, column 1", "- [ ] line 16, column 19"]


def test_stubs_are_yaml() -> None:
    text = write("yaml", draft())
    new, known = yaml.safe_load_all(text)
    assert list(new) == ["event", "title", "date", "place", "statements"]
    assert list(known) == ["event", "statements"]
    assert known["statements"] == [
        {
            "id": "todo-hit-12",
            "measure": "hit",
            "of": "missiles",
            "value": 12,
            "speaker": "us-officials",
            "source": "",
            "says": "",
        }
    ]
    assert "# drafts/a draft.md:16:19, unconfirmed: “US officials said 12 missiles hit Ain al-Asad”" in text


def test_stubs_load_once_they_are_filled_in(tmp_path: Path) -> None:
    """A real draft against a real knowledge base; then the stubs as a folder laid over it."""
    checker = Checker(open_knowledge([FERRIES]), today=date(2020, 1, 1))
    text = (
        "45 passengers drowned off Bergvik on 5 May 2014\n"
        "Eleven crew were injured in the sinking off Skarhavn on 3 February 2011\n"
        "Twenty-five passengers were injured in the sinking off Skarhavn on 3 February 2011\n"
        "Nordlinje ran the ferry that sank off Vikbukt on 1 June 2018\n"
    )
    checked = [checker.check_sentence(sentence) for sentence in split_lines(text)]
    written = write("yaml", report_on(*checked, name="draft.txt"))
    documents = written.replace('source: ""', "source: daily-2016").replace('says: ""', "says: So it is said.")
    documents = documents.replace('title: ""', "title: A sinking").replace('date: ""', "date: 2014-05-05")
    documents = documents.replace('place: ""', "place: vikbukt")
    folder = tmp_path / "more"
    (folder / "events").mkdir(parents=True)
    (folder / "knowledge-base.yaml").write_text((FERRIES / "knowledge-base.yaml").read_text("utf-8"), "utf-8")
    stubs = 0
    for document in documents.split("---\n")[1:]:
        event = yaml.safe_load(document)
        stubs += len(event["statements"])
        (folder / "events" / f"{event['event']}.yaml").write_text(document, "utf-8")
    assert stubs >= 3
    both = open_knowledge([FERRIES, folder])
    assert len(both.statements) == len(checker.knowledge.statements) + stubs


def test_awkward_words_stay_yaml() -> None:
    from claimcheck.report.yaml_format import _write_scalar

    for text in ("at least 10", "no", "a: b", "# x", "- y", "{z}", '"q"', "1\u20132", "", "@a", "100%", "’", "*"):
        assert yaml.load(f"value: {_write_scalar(text)}", yaml.BaseLoader) == {"value": text}
