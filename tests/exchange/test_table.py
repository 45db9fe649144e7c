"""A knowledge base as a table, and back."""

from __future__ import annotations

import csv
import io

import pytest

from claimcheck.api import open_knowledge
from claimcheck.days import format_date
from claimcheck.errors import InputError
from claimcheck.exchange.table import COLUMNS, read_table, write_span, write_table
from claimcheck.knowledge.dates import parse_span

from .conftest import Write


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_one_row_a_statement(write: Write) -> None:
    knowledge = open_knowledge(write())
    rows = {f"{row['event']}/{row['id']}": row for row in rows_of(write_table(knowledge))}
    assert set(rows) == set(knowledge.statements)
    row = rows["2021-03-01-closure/crossed-council"]
    assert (row["value"], row["speaker"], row["status"]) == ("at least 15", "ann-example", "current")
    assert row["event aliases"] == "the March closure; the great closure"
    assert row["knowledge base"] == "Bridges"
    assert rows["2021-03-01-closure/closed-by-both"]["value"] == "county-council; ann-example"


def test_no_cell_is_a_formula(write: Write) -> None:
    text = write_table(open_knowledge(write()))
    assert "'=Notice" in text
    assert not any(cell.startswith(("=", "+", "@")) for row in rows_of(text) for cell in row.values())


def test_what_cannot_be_taken_is_told(write: Write) -> None:
    rows = rows_of(write_table(open_knowledge(write())))
    rows[2]["event title"] = "Another"
    rows.append({**rows[0]})
    rows.append({**rows[0], "id": ""})
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    writer.writerows(rows)
    table = read_table(out.getvalue().encode(), "t.csv")
    assert table.statements == len(rows) - 2
    assert [(one.place, one.reason, one.whole) for one in table.untaken] == [
        ("row 4", "its event has another event title than in the rows before, which stands", False),
        (f"row {len(rows)}", "“2020-tolls/crossed-2020” is there already", True),
        (f"row {len(rows) + 1}", "it has no id", True),
    ]


@pytest.mark.parametrize("event", ["../../etc/x", "/tmp/x", "a/b", "A", "a\0b"])
def test_an_event_is_no_path(event: str) -> None:
    table = read_table(f'event,id,source\n"{event}",a,b\n'.encode(), "t.csv")
    assert table.statements == 0
    assert set(table.files) == {"sources/sources.yaml"}
    assert "is not an id" in table.untaken[0].reason


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "has no columns"),
        (b"a,b\n1,2\n", "has no columns"),
        (b"event,id,source,colour\n", "has a column “colour”"),
        (b"\xff", "is not a table in UTF-8"),
        (b'event,id,source\n"a\n', "is not a table"),
    ],
)
def test_what_is_no_table(content: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        read_table(content, "t.csv")


@pytest.mark.parametrize(
    "written",
    ["2024-01-20", "2024-01", "2024-12", "2024", "2024-01-20 to 2024-01-22", "since 2023-10-17", "2023 to 2024"],
)
def test_spans_read_back(written: str) -> None:
    span = parse_span(written)
    assert parse_span(write_span(span)) == span
    assert format_date(parse_span(write_span(span))) == format_date(span)
