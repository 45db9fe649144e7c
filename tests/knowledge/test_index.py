"""open_knowledge: compiled once, opened while fresh, made anew when not, and never worse than without a cache."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from claimcheck.errors import InputError, KnowledgeFaultsError
from claimcheck.knowledge import KnowledgeBase
from claimcheck.knowledge.index import (
    INDEX,
    Compiling,
    Opened,
    clear_cache,
    compile_folder,
    find_cached,
    open_compiled,
    open_knowledge,
)
from claimcheck.knowledge.load import load_knowledge
from claimcheck.model import Lexicon, Value, ValueKind

from .conftest import BASE, Write, parse_value

CLOSURE = "2021-03-01-closure"
EVENT = f"events/{CLOSURE}.yaml"
OTHER = "events/2021-04-01-opening.yaml"
OTHER_TEXT = """\
event: 2021-04-01-opening
title: Opening of the Old Bridge
date: 2021-04-01 to 2021-05-02
place: [old-bridge, north-county]
statements:
  - id: opened
    measure: opened
    value: 2021-04-01
    source: gazette-2021-03-02
    supersedes: 2021-03-01-closure/says-only
  - id: crossed
    measure: crossed
    of: vehicles
    value: 40
    source: gazette-2021-03-02
"""


class Reading:
    """A `parse_value` that remembers what it was asked to read: nothing is asked where an index serves."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, text: str, kind: ValueKind, lexicon: Lexicon) -> Value:
        self.asked.append(text)
        return parse_value(text, kind, lexicon)

    def open(self, *folders: Path, cache: Path | None) -> Opened:
        self.asked = []
        return open_knowledge(folders, Compiling(parse_value=self), cache=str(cache) if cache else None)


@pytest.fixture
def folder(write: Write) -> Path:
    return age(write({OTHER: OTHER_TEXT}))


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def age(folder: Path) -> Path:
    """Its files as if written long ago: a file that has just changed is read again, whatever its time says."""
    for path in folder.rglob("*.yaml"):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    return folder


def everything(knowledge: KnowledgeBase) -> list[object]:
    lexicon, statements = knowledge.lexicon, knowledge.statements
    measures, events = [*lexicon.measures, "unheard-of"], [*knowledge.events, "unheard-of"]
    return [
        (knowledge.title, knowledge.digest, lexicon, knowledge.sources, knowledge.events, statements),
        [list(table) for table in (lexicon.names, lexicon.measures, knowledge.sources, knowledge.events, statements)],
        [len(table) for table in (lexicon.names, lexicon.measures, knowledge.sources, knowledge.events, statements)],
        [(knowledge.by_measure(one), knowledge.events_of(one)) for one in measures],
        [knowledge.of_event(one) for one in events],
        [knowledge.events_at(one) for one in lexicon.names],
        [knowledge.by_thing(one) for one in lexicon.things],
        [knowledge.by_figure(one, figure) for one in measures for figure in (12, 15, 40, 41)],
    ]


def test_memory_and_index_give_the_same_answers(folder: Path, cache: Path) -> None:
    loaded = load_knowledge([folder], parse_value=parse_value)
    built = Reading().open(folder, cache=cache).knowledge
    reading = Reading()
    opened = reading.open(folder, cache=cache)
    assert reading.asked == []
    assert opened.warnings == ()
    assert everything(loaded) == everything(built) == everything(opened.knowledge)
    assert (loaded.folder, opened.knowledge.folder) == (None, built.folder)


def test_look_up(folder: Path) -> None:
    """What the tables find is what a scan of all statements finds."""
    knowledge = load_knowledge([folder], parse_value=parse_value)
    statements = tuple(knowledge.statements.values())
    for measure in knowledge.lexicon.measures:
        assert knowledge.by_measure(measure) == tuple(one for one in statements if one.measure == measure)
    for event in knowledge.events:
        assert knowledge.of_event(event) == tuple(one for one in statements if one.event == event)
    opening = "2021-04-01-opening"
    assert knowledge.events_at("north-county") == (CLOSURE, opening)
    assert knowledge.events_at("county-council") == ()
    assert knowledge.events_of("crossed") == (CLOSURE, opening)
    assert knowledge.by_thing("vehicles") == knowledge.by_figure("crossed", 40.0) == statements[-1:]
    assert knowledge.events_between(date(2021, 3, 1), date(2021, 3, 2)) == (CLOSURE,)
    assert knowledge.events_between(date(2021, 3, 2), date(2021, 4, 1)) == ()
    assert knowledge.events_between(date(2021, 5, 2), date(2021, 5, 3)) == (opening,)
    assert knowledge.events_between(date(1900, 1, 1), date(2100, 1, 1)) == (CLOSURE, opening)
    assert "nowhere/nothing" not in knowledge.statements


def test_only_the_changed_event_is_read_again(folder: Path, cache: Path) -> None:
    reading = Reading()
    reading.open(folder, cache=cache)
    (folder / OTHER).write_text(OTHER_TEXT.replace("value: 40", "value: 41"))
    changed = reading.open(folder, cache=cache).knowledge
    assert reading.asked == ["2021-04-01", "41"]
    assert everything(changed) == everything(load_knowledge([folder], parse_value=parse_value))


@pytest.mark.parametrize("path", ["names.yaml", "measures.yaml", "sources/press.yaml", "knowledge-base.yaml"])
def test_with_its_words_all_is_read_again(folder: Path, cache: Path, path: str) -> None:
    reading = Reading()
    reading.open(folder, cache=cache)
    (folder / path).write_text(BASE[path].replace("title: ", "title: New "))
    changed = reading.open(folder, cache=cache).knowledge
    assert len(reading.asked) > 2
    assert everything(changed) == everything(load_knowledge([folder], parse_value=parse_value))


def test_a_file_that_was_added_or_removed_is_noticed(folder: Path, cache: Path) -> None:
    reading = Reading()
    assert len(reading.open(folder, cache=cache).knowledge.events) == 2
    (folder / OTHER).unlink()
    assert len(reading.open(folder, cache=cache).knowledge.events) == 1
    (folder / "sources/press.yaml").rename(folder / "sources/moved.yaml")
    assert (
        reading.open(folder, cache=cache).knowledge.digest == load_knowledge([folder], parse_value=parse_value).digest
    )
    (folder / "name.yaml").touch()
    with pytest.raises(KnowledgeFaultsError, match=r"name\.yaml: not a file of a knowledge base"):
        reading.open(folder, cache=cache)


def test_a_file_whose_time_alone_changed_is_not_read_again(folder: Path, cache: Path) -> None:
    reading = Reading()
    reading.open(folder, cache=cache)
    os.utime(folder / EVENT, (1_600_000_001, 1_600_000_001))
    assert reading.open(folder, cache=cache).warnings == ()
    assert reading.asked == []


def test_a_change_within_the_same_moment_is_noticed(folder: Path, cache: Path) -> None:
    """Equal size and time: only the content tells."""
    reading = Reading()
    path = folder / OTHER
    os.utime(path)
    reading.open(folder, cache=cache)
    status = path.stat()
    path.write_text(OTHER_TEXT.replace("value: 40", "value: 41"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    reading.open(folder, cache=cache)
    assert reading.asked == ["2021-04-01", "41"]


def test_a_dead_link_is_found_though_its_event_was_taken_over(folder: Path, cache: Path) -> None:
    reading = Reading()
    reading.open(folder, cache=cache)
    text = (folder / EVENT).read_text()
    (folder / EVENT).write_text(text.replace("id: says-only", "id: says-more"))
    with pytest.raises(KnowledgeFaultsError) as caught:
        reading.open(folder, cache=cache)
    (found,) = caught.value.mistakes
    assert str(found).startswith(
        f"{folder / OTHER}:10:17: '2021-03-01-closure/says-only' is not a statement (did you mean"
    )


def test_mistakes_leave_nothing_behind(folder: Path, cache: Path) -> None:
    (folder / OTHER).write_text(OTHER_TEXT.replace("value: 40", "value: many"))
    with pytest.raises(KnowledgeFaultsError, match="'many' is not a quantity"):
        Reading().open(folder, cache=cache)
    assert list(cache.iterdir()) == []


def spoil_by_a_byte(index: Path) -> None:
    content = bytearray(index.read_bytes())
    content[len(content) // 2] ^= 255
    index.write_bytes(bytes(content))


SPOILED: dict[str, Callable[[Path], object]] = {
    "a byte": spoil_by_a_byte,
    "cut short": lambda index: index.write_bytes(index.read_bytes()[:-100]),
    "empty": lambda index: index.write_bytes(b""),
    "older": lambda index: index.write_bytes(index.read_bytes().replace(b"index/2", b"index/0", 1)),
}


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=SPOILED)
def test_a_damaged_index_is_made_anew_with_a_warning(
    folder: Path, cache: Path, spoil: Callable[[Path], object]
) -> None:
    reading = Reading()
    sound = everything(reading.open(folder, cache=cache).knowledge)
    (index,) = cache.glob(f"index-*/{INDEX}")
    spoil(index)
    opened = reading.open(folder, cache=cache)
    (warning,) = opened.warnings
    assert str(index.parent) in warning
    assert "made anew" in warning
    assert everything(opened.knowledge) == sound
    assert reading.open(folder, cache=cache).warnings == ()
    assert reading.asked == []


def test_what_is_missing_from_the_cache_is_made_anew_silently(folder: Path, cache: Path) -> None:
    reading = Reading()
    reading.open(folder, cache=cache)
    (stamp,) = (cache / "stamps").iterdir()
    stamp.write_bytes(stamp.read_bytes()[:-1])
    assert reading.open(folder, cache=cache).warnings == ()
    assert reading.asked == []
    clear_cache(str(cache))
    assert list(cache.iterdir()) == []
    assert reading.open(folder, cache=cache).warnings == ()
    assert reading.asked != []


def test_a_cache_that_cannot_be_written(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = Reading()
    (tmp_path / "file").touch()
    in_memory = reading.open(folder, cache=tmp_path / "file" / "cache")
    (warning,) = in_memory.warnings
    assert "Not a directory" in warning
    assert in_memory.knowledge.folder is None
    assert reading.open(folder, cache=None).warnings == ()

    def refuse(*_: object, **__: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    full = reading.open(folder, cache=tmp_path / "cache")
    assert "No space left on device" in full.warnings[0]
    assert everything(full.knowledge) == everything(in_memory.knowledge)


def test_a_full_disk_midway(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    opened = Reading().open(folder, cache=cache)
    assert "No space left on device" in opened.warnings[0]
    assert list(cache.iterdir()) == []


def test_a_cache_that_can_only_be_read_serves(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = Reading()
    reading.open(folder, cache=cache)
    os.utime(folder / EVENT, (1_600_000_001, 1_600_000_001))

    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("claimcheck.knowledge.index._write_stamp", refuse)
    assert reading.open(folder, cache=cache).warnings == ()
    assert reading.asked == []


def test_many_processes_at_once(folder: Path, cache: Path) -> None:
    with ProcessPoolExecutor(4) as pool:
        jobs = [pool.submit(count_statements, str(folder), str(cache)) for _ in range(8)]
        assert [job.result() for job in jobs] == [(6, ())] * 8
    assert len(list(cache.glob("index-*"))) == 1
    assert list(cache.glob("building-*")) == []


def count_statements(folder: str, cache: str) -> tuple[int, tuple[str, ...]]:
    opened = open_knowledge([folder], Compiling(parse_value=parse_value), cache=cache)
    return len(list(opened.knowledge.statements.values())), opened.warnings


def test_leftovers_go_and_what_is_in_use_stays(write: Write, cache: Path) -> None:
    one, other = age(write(name="one")), age(write({OTHER: OTHER_TEXT}, name="other"))
    long_ago = (1_600_000_000, 1_600_000_000)
    for folder in (one, other):
        Reading().open(folder, cache=cache)
    for index in cache.glob("index-*"):
        os.utime(index, long_ago)
    (cache / "building-crashed").mkdir()
    os.utime(cache / "building-crashed", long_ago)
    (one / "names.yaml").write_text(BASE["names.yaml"].replace("Old Bridge", "Older Bridge"))
    Reading().open(one, cache=cache)
    found = find_cached(str(cache))
    assert sorted(held.roots for held in found) == sorted([(str(one),), (str(other),)])
    assert all(held.title == "Bridges" and held.statements in (4, 6) and held.size > 1000 for held in found)
    assert not (cache / "building-crashed").exists()


def test_a_compiled_folder_needs_neither_cache_nor_files(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "compiled"
    first = everything(load_knowledge([folder], parse_value=parse_value))
    assert everything(compile_folder([folder], str(target), Compiling(parse_value=parse_value))) == first
    compile_folder([folder], str(target), Compiling(parse_value=parse_value))
    folder.rename(tmp_path / "gone")
    reading = Reading()
    assert everything(reading.open(target, cache=None).knowledge) == first
    assert reading.asked == []
    assert [path.name for path in target.iterdir()] == [INDEX]
    spoil_by_a_byte(target / INDEX)
    with pytest.raises(InputError, match=r"the index is not whole .compile it anew: claimcheck kb compile -o"):
        open_compiled(str(target))


def test_a_folder_that_holds_something_else_is_not_overwritten(folder: Path) -> None:
    with pytest.raises(InputError, match="holds something else"):
        compile_folder([folder], str(folder), Compiling(parse_value=parse_value))


def test_extra_tables_and_files(folder: Path, cache: Path) -> None:
    def build_extra(lexicon: Lexicon) -> dict[str, object]:
        words = {name.title.lower(): (name.id,) for name in lexicon.names.values()}
        return {
            "words": words,
            "many": {f"key {number}": number for number in range(5000)},
            "events": dict(lexicon.event_names),
        }

    def furnish(knowledge: KnowledgeBase, into: str) -> None:
        Path(into, "text").write_text(str(len(knowledge.statements)))

    compiling = Compiling(parse_value=parse_value, build_extra=build_extra, furnish=furnish)
    for _ in range(2):
        knowledge = open_knowledge([folder], compiling, cache=str(cache)).knowledge
        assert knowledge.extra["words"]["old bridge"] == ("old-bridge",)
        assert knowledge.extra["many"].get("key 4999") == 4999
        assert knowledge.extra["many"].get("key 5000") is None
        assert knowledge.extra["events"] == {CLOSURE: ("the March closure",)}
        assert set(knowledge.extra) == {"words", "many", "events"}
        assert Path(knowledge.folder or "", "text").read_text() == "6"


def test_progress(folder: Path, cache: Path) -> None:
    told: list[tuple[int, int]] = []
    compiling = Compiling(parse_value=parse_value, progress=lambda done, whole: told.append((done, whole)))
    open_knowledge([folder], compiling, cache=str(cache))
    assert told == [(0, 2), (1, 2)]


def test_a_fresh_index_loads_little(folder: Path, cache: Path) -> None:
    """No YAML, no spelling, no digest on a plain question's way."""
    Reading().open(folder, cache=cache)
    code = f"""
import sys
from claimcheck.knowledge.index import Compiling, open_knowledge
opened = open_knowledge([{str(folder)!r}], Compiling(parse_value=None), cache={str(cache)!r})
assert len(opened.knowledge.by_measure("crossed")) == 3
heavy = {{"yaml", "rapidfuzz", "hashlib", "json", "pickle", "tempfile", "shutil", "zoneinfo", "sqlite3", "pathlib"}}
print(sorted(heavy & set(sys.modules)))
print(sorted(name for name in sys.modules if name.startswith("claimcheck.knowledge.")))
"""
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    heavy, ours = done.stdout.splitlines()
    assert heavy == "[]"
    own = ["account", "base", "codec", "event_date", "index", "lookup", "postings", "store"]
    assert ours == str([f"claimcheck.knowledge.{name}" for name in own])
