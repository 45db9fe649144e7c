"""What goes into an archive run and comes out: JSONL, CSV and Parquet; what is set aside, and messages."""

from __future__ import annotations

import csv
import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow
import pytest
from pyarrow import parquet

from claimcheck.document.text import split_blocks
from claimcheck.model import Document
from claimcheck.pipeline import Checker, open_knowledge
from claimcheck.report.json_format import describe_claim, write_json

from .conftest import EXAMPLE, TEXTS, Run, make_records, read_lines, write_lines


def write_csv(path: Path, records: list[dict[str, Any]], mark: str = "") -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write(mark)
        writer = csv.DictWriter(stream, list(records[0]))
        writer.writeheader()
        writer.writerows(records)


def test_findings_hold_the_claim_as_a_single_check_shows_it(archive: Run, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", make_records(5))
    status, out, _ = archive("in.jsonl", "-o", "out.jsonl")
    assert (status, out) == (0, "")
    knowledge = open_knowledge([EXAMPLE])
    expected = []
    for number, text in enumerate(TEXTS, start=1):
        document = Document(name="", text=text, blocks=tuple(split_blocks(text)), date=date(2024, 1, number))
        for claim in Checker(knowledge).check_document(document).claims:
            expected.append(
                (f"t{number - 1}", number, write_json(describe_claim(claim, knowledge.lexicon), indent=None))
            )
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    found = [(one["id"], one["record"]) for one in map(json.loads, lines)]
    assert found == [(id, number) for id, number, _ in expected]
    assert all(line.endswith(f', "claim": {claim}}}') for line, (_, _, claim) in zip(lines, expected, strict=True))
    first = json.loads(lines[1])
    assert first["verdict"] == "refuted"
    assert (first["file"], first["line"], first["column"]) == ("in.jsonl", 1, 1)
    assert "denali/height-2015" in first["statements"]


def test_three_formats_come_to_the_same(archive: Run, tmp_path: Path) -> None:
    records = make_records(300)
    write_lines(tmp_path / "in.jsonl", records)
    write_csv(tmp_path / "in.csv", records, mark="\ufeff")
    rows = [{**one, "date": date.fromisoformat(one["date"])} for one in records]
    parquet.write_table(pyarrow.Table.from_pylist(rows), tmp_path / "in.parquet", row_group_size=70)
    found = []
    for name in ("in.jsonl", "in.csv", "in.parquet"):
        status, _, errors = archive(name, "-o", f"{name}.out.jsonl", "--brief")
        assert status == 0, errors
        assert "300 texts" in errors
        assert "60 texts without a claim" in errors
        found.append([{**one, "file": ""} for one in read_lines(tmp_path / f"{name}.out.jsonl")])
    assert found[0] == found[1] == found[2]
    assert [one["record"] for one in found[0][:3]] == [1, 2, 2]


def test_findings_as_parquet(archive: Run, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", make_records(20))
    assert archive("in.jsonl", "-o", "out.jsonl")[0] == 0
    assert archive("in.jsonl", "-o", "out.parquet")[0] == 0
    table = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert [{**one, "claim": json.loads(one["claim"])} for one in table] == read_lines(tmp_path / "out.jsonl")


def test_columns_by_other_names_and_texts_without_ids(archive: Run, tmp_path: Path) -> None:
    write_lines(
        tmp_path / "in.jsonl", [{"body": TEXTS[0], "on": None}, {"body": TEXTS[1], "id": 7, "on": "2024-01-02"}]
    )
    status, _, errors = archive("in.jsonl", "-o", "out.jsonl", "--text-column", "body", "--date-column", "on")
    assert status == 0, errors
    assert [one["id"] for one in read_lines(tmp_path / "out.jsonl")] == ["in.jsonl:1", "7", "7"]


GOOD = json.dumps({"text": TEXTS[0], "id": "good"}).encode()
BAD = [
    (b'{"text": "no end', "not JSON: "),
    (b'["a list"]', "not a JSON object"),
    (b'{"id": "x"}', "there is no 'text'"),
    (b'{"text": null}', "there is no 'text'"),
    (b'{"text": 33}', "'text' is not text but a number"),
    (b'{"text": "  "}', "'text' is empty"),
    (b'{"text": "caf\xe9"}', "byte 14 of the line is not UTF-8"),
    (b'{"text": "fine", "date": "last week"}', "'date' is not a day such as 2024-01-20: 'last week'"),
    (b'{"text": "fine", "id": [1]}', "'id' is neither text nor a whole number but a list"),
    (json.dumps({"text": "long " * 300_000}).encode(), "'text' is longer than 1,000,000 characters: 1,500,000"),
    (b"[" * 200_000, "not JSON that can be read"),
    (b"9" * 5_000, "not JSON that can be read"),
]


def test_bad_lines_are_set_aside_with_why(archive: Run, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b"\n".join([GOOD, b"", *(line for line, _ in BAD), GOOD]))
    status, _, errors = archive("in.jsonl", "-o", "out.jsonl")
    assert status == 0
    assert f"{len(BAD)} records set aside, with why: out.jsonl.rejects.jsonl" in errors
    rejects = read_lines(tmp_path / "out.jsonl.rejects.jsonl")
    assert [(one["file"], one["record"]) for one in rejects] == [("in.jsonl", 3 + at) for at in range(len(BAD))]
    for one, (_, reason) in zip(rejects, BAD, strict=True):
        assert one["reason"].startswith(reason)
    assert [one["record"] for one in read_lines(tmp_path / "out.jsonl")] == [1, 3 + len(BAD)]


def test_bad_rows_are_set_aside_with_why(archive: Run, tmp_path: Path) -> None:
    rows = [
        "id,text",
        f'a,"{TEXTS[0]}"',
        "b,one,too many",
        "c",
        'd,"Denali is\n20,310 feet tall. ""Denali"" again"',
        'e,"unlike" CSV',
        f'f,"{TEXTS[0]}"',
        'g,"never closed',
        f"h,{TEXTS[0].replace(',', '')}",
    ]
    data = "\r\n".join(rows).encode() + b"\r\ni,caf\xe9\r\n"
    (tmp_path / "in.csv").write_bytes(data)
    status, _, errors = archive("in.csv", "-o", "out.jsonl")
    assert status == 0, errors
    assert [(one["record"], one["reason"][:25]) for one in read_lines(tmp_path / "out.jsonl.rejects.jsonl")] == [
        (2, "it has 3 fields where the"),
        (3, "it has 1 fields where the"),
        (5, "not CSV: ',' expected aft"),
        (7, "not CSV: unexpected end o"),
        (9, "'text' is not UTF-8"),
    ]
    assert [(one["id"], one["line"]) for one in read_lines(tmp_path / "out.jsonl")] == [
        ("a", 1),
        ("d", 2),
        ("f", 1),
        ("h", 1),
    ]


def test_bad_bytes_in_parquet_are_set_aside(archive: Run, tmp_path: Path) -> None:
    texts = pyarrow.array([TEXTS[0].encode(), b"caf\xe9", None, TEXTS[0].encode()]).cast(pyarrow.binary())
    held = pyarrow.Array.from_buffers(pyarrow.string(), 4, texts.buffers())
    dates = pyarrow.array([datetime(2024, 1, 1), None, None, None])
    parquet.write_table(pyarrow.table({"text": held, "date": dates}), tmp_path / "in.parquet")
    status, _, errors = archive("in.parquet", "-o", "out.jsonl")
    assert status == 0, errors
    assert [one["record"] for one in read_lines(tmp_path / "out.jsonl.rejects.jsonl")] == [2, 3]
    assert [one["id"] for one in read_lines(tmp_path / "out.jsonl")] == ["in.parquet:1", "in.parquet:4"]


def test_an_earlier_file_of_rejects_goes_where_nothing_is_set_aside(archive: Run, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b"{}\n" + GOOD)
    archive("in.jsonl", "-o", "out.jsonl")
    assert (tmp_path / "out.jsonl.rejects.jsonl").exists()
    (tmp_path / "in.jsonl").write_bytes(GOOD)
    archive("in.jsonl", "-o", "out.jsonl", "--restart")
    assert not (tmp_path / "out.jsonl.rejects.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["in.jsonl"], "name the file that findings go to, as in -o findings.jsonl"),
        (["in.jsonl", "-o", "out.txt"], "out.txt: .txt stands for no format of findings (one of .jsonl, "),
        (["in.jsonl", "-o", "no/out.jsonl"], "--output: there is no folder no"),
        (["in.jsonl", "-o", "in.jsonl"], "--output: in.jsonl is an input"),
        (["in.jsonl", "-o", "out.jsonl", "--format", "parket"], "did you mean parquet?"),
        (["-", "-o", "out.jsonl"], "an archive is read from files"),
        (["in.xml", "-o", "out.jsonl"], "in.xml: .xml stands for no archive (one of .jsonl, "),
        (["gone.jsonl", "-o", "out.jsonl"], "gone.jsonl cannot be read: No such file or directory"),
        (["in.jsonl", "-o", "out.jsonl", "--text-column", "body"], "there is no column 'body' (there are: text, id)"),
        (["in.jsonl", "-o", "out.jsonl", "--id-column", "url"], "there is no column 'url' (there are: text, id)"),
        (["bad.csv", "-o", "out.jsonl"], "there is no column 'text' (there are: a;text)"),
        (["bad.parquet", "-o", "out.jsonl"], "bad.parquet is no Parquet file that can be read"),
    ],
)
def test_what_cannot_be_done_is_said_at_once(archive: Run, tmp_path: Path, arguments: list[str], message: str) -> None:
    (tmp_path / "in.jsonl").write_bytes(GOOD)
    (tmp_path / "bad.csv").write_text("a;text\n1;2\n")
    (tmp_path / "bad.parquet").write_text("no table")
    status, _, errors = archive(*arguments)
    assert status == 2
    assert message in errors
    assert not (tmp_path / "out.jsonl.archive").exists()


@pytest.mark.parametrize("arguments", [["in.parquet", "-o", "out.jsonl"], ["in.jsonl", "-o", "out.parquet"]])
def test_parquet_without_pyarrow(
    archive: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    (tmp_path / "in.jsonl").write_bytes(GOOD)
    (tmp_path / "in.parquet").write_bytes(b"")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    status, _, errors = archive(*arguments)
    assert status == 2
    assert "pip install 'claimcheck[parquet]'" in errors


def test_the_exit_status_is_0_unless_asked(archive: Run, tmp_path: Path) -> None:
    write_lines(tmp_path / "in.jsonl", make_records(3))
    assert archive("in.jsonl", "-o", "out.jsonl")[0] == 0
    assert archive("in.jsonl", "-o", "out.jsonl", "--fail-on", "refuted")[0] == 1
    assert archive("in.jsonl", "-o", "out.jsonl", "--fail-on", "disputed")[0] == 0
