"""The cache after crashes, full disks, several processes and damage: what is opened is whole, or made anew."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks.invented.knowledge import Invention

from claimcheck.cli.exits import run
from claimcheck.knowledge import KnowledgeBase
from claimcheck.knowledge.index import INDEX, drop_damaged
from claimcheck.knowledge.store import SMALL
from claimcheck.knowledge.texts import TEXTS
from claimcheck.pipeline import open_knowledge

STATEMENTS = 400
LARGE = 8_000  # statements whose index is mapped, not read
EVENTS = STATEMENTS // 10
BEGUN = 10  # events, after which a child says that it has begun
CHILD = f"""
import os, sys, time
from pathlib import Path
from claimcheck.pipeline import open_knowledge
import claimcheck.pipeline
folder, cache, name, others = sys.argv[1:]
def wait():
    Path(cache, "..", name).touch()
    while not all(Path(cache, "..", one).exists() for one in others.split()):
        time.sleep(0.01)
if name.startswith("furnishing"):
    furnish = claimcheck.pipeline._furnish
    def furnish_later(knowledge, into):
        furnish(knowledge, into)
        wait()
    claimcheck.pipeline._furnish = furnish_later
    progress = None
else:
    progress = lambda done, total: wait() if done == {BEGUN} else None
opened = open_knowledge([folder], cache=cache, warn=lambda text: print(text, file=sys.stderr), progress=progress)
print(len(opened.statements), opened.folder is not None)
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Knowledge bases of both sizes, with their files as if written long ago."""
    folder = tmp_path_factory.mktemp("made")
    for name, statements in (("small", STATEMENTS), ("large", LARGE)):
        Invention(statements).write(folder / name)
        for path in (folder / name).rglob("*.yaml"):
            os.utime(path, (1_600_000_000, 1_600_000_000))
        open_knowledge([folder / name], cache=folder / f"{name}-cache")
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    (tmp_path / "cache").mkdir()
    return tmp_path / "cache"


def begin(folder: Path, cache: Path, name: str, others: str) -> subprocess.Popen[str]:
    """Opens the knowledge base by way of the cache; midway it makes a file of its `name` and waits for the `others`."""
    command = [sys.executable, "-c", CHILD, str(folder), str(cache), name, others]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name.partition("-")[0] for path in folder.iterdir())


def digest_of(knowledge: KnowledgeBase) -> tuple[str, int]:
    assert knowledge.folder is not None
    return knowledge.digest, len(list(knowledge.statements.values()))


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("name", ["compiling", "furnishing"])
def test_killed_midway(made: Path, cache: Path, name: str) -> None:
    child = begin(made / "small", cache, name, "never")
    while not (cache.parent / name).exists():
        assert child.poll() is None, child.communicate()
    child.send_signal(signal.SIGKILL)
    child.communicate()
    assert names_in(cache) == ["building"]
    warnings: list[str] = []
    opened = open_knowledge([made / "small"], cache=cache, warn=warnings.append)
    assert digest_of(opened) == digest_of(open_knowledge([made / "small"], cache=made / "small-cache"))
    assert warnings == []
    (left,) = cache.glob("building-*")
    os.utime(left, (1_600_000_000, 1_600_000_000))
    next((cache / "stamps").iterdir()).unlink()
    open_knowledge([made / "small"], cache=cache)
    assert names_in(cache) == ["index", "stamps"]


def test_two_at_once_on_an_empty_cache(made: Path, cache: Path) -> None:
    """Both are midway before either can end."""
    names = "one other"
    children = [begin(made / "small", cache, name, names) for name in names.split()]
    for child in children:
        output, errors = child.communicate(timeout=60)
        assert (output, errors) == (f"{STATEMENTS} True\n", "")
    assert names_in(cache) == ["index", "stamps"]


def test_a_file_that_cannot_grow(made: Path, cache: Path) -> None:
    """A write that fails half done, as on a full disk: the answer is given from memory."""
    resource = pytest.importorskip("resource")
    limited = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000)); {CHILD}"
    command = [sys.executable, "-c", limited, str(made / "small"), str(cache), "limited", ""]
    assert resource.RLIMIT_FSIZE is not None
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == f"{STATEMENTS} False\n"
    assert done.stderr.startswith(f"the cache {cache} cannot be used (File too large)")
    assert names_in(cache) == []


def flip(place: Callable[[bytearray], int]) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[place(content)] ^= 255
        path.write_bytes(bytes(content))

    return spoil


DAMAGE: dict[str, Callable[[Path], object]] = {
    "its magic": flip(lambda content: 3),
    "its size": flip(lambda content: 57),
    "its directory": flip(lambda content: len(content) - 20),
    "the end cut off": lambda path: path.write_bytes(path.read_bytes()[: SMALL + 9]),
    "nearly all cut off": lambda path: path.write_bytes(path.read_bytes()[:5]),
    "one byte more": lambda path: path.write_bytes(path.read_bytes() + b"\0"),
    "another version": lambda path: path.write_bytes(path.read_bytes().replace(b"index/2", b"index/0", 1)),
}


@pytest.mark.parametrize("spoil", DAMAGE.values(), ids=DAMAGE)
def test_a_large_index_that_is_damaged_at_its_ends(made: Path, tmp_path: Path, spoil: Callable[[Path], object]) -> None:
    cache = Path(shutil.copytree(made / "large-cache", tmp_path / "cache"))
    (index,) = cache.glob(f"index-*/{INDEX}")
    assert index.stat().st_size > SMALL
    spoil(index)
    warnings: list[str] = []
    opened = open_knowledge([made / "large"], cache=cache, warn=warnings.append)
    (warning,) = warnings
    assert warning.endswith(f"{index.parent} has been made anew")
    assert digest_of(opened) == digest_of(open_knowledge([made / "large"], cache=made / "large-cache"))
    open_knowledge([made / "large"], cache=cache, warn=pytest.fail)


def spoil_statements(index: Path) -> None:
    content = index.read_bytes()
    index.write_bytes(content[:200] + content[200:].replace(b" were ", b" wore "))


def spoil_words(index: Path) -> None:
    flip(lambda content: len(content) // 2)(index.with_name(TEXTS))


Spoil = Callable[[Path], None]


@pytest.mark.parametrize(
    ("spoil", "jobs", "drafts"),
    [(spoil_statements, "1", True), (spoil_statements, "2", True), (spoil_words, "1", False)],
    ids=["statements", "statements, two processes", "words"],
)
def test_damage_that_a_check_meets(
    made: Path,
    cache: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    spoil: Spoil,
    jobs: str,
    drafts: bool,
) -> None:
    """A large index is not read to its end when it is opened. What is met is told, and the check begun again."""
    shutil.copytree(made / "large-cache", cache, dirs_exist_ok=True)
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(cache))
    monkeypatch.chdir(cache.parent)
    claims = ["Volunteers repaired the rudder.", *(claim.text for claim in Invention(LARGE).claims(8))]
    for draft in ("one.txt", "two.txt"):
        Path(draft).write_text("\n\n".join(claims))
    inputs = ("one.txt", "two.txt") if drafts else claims
    asked = ("--kb", str(made / "large"), "--exit-zero", "--jobs", jobs, "--format", "json", *inputs)
    assert run(asked) == 0
    wanted = capfd.readouterr().out
    (index,) = cache.glob(f"index-*/{INDEX}")
    spoil(index)
    assert run(asked) == 0
    output, errors = capfd.readouterr()
    assert output == wanted
    assert errors == f"claimcheck: warning: {index.parent} was damaged and has been made anew\n"
    assert run(asked) == 0
    assert capfd.readouterr() == (wanted, "")


def test_what_is_whole_is_not_dropped(made: Path, tmp_path: Path) -> None:
    cache = Path(shutil.copytree(made / "large-cache", tmp_path / "cache"))
    assert drop_damaged(str(cache)) == ()
    assert drop_damaged(str(tmp_path / "nowhere")) == ()


def test_damage_met_by_another_command_is_said_with_what_to_do(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    cache = Path(shutil.copytree(made / "large-cache", tmp_path / "cache"))
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(cache))
    (index,) = cache.glob(f"index-*/{INDEX}")
    spoil_statements(index)
    event = Invention(LARGE).event(0).id
    assert run(["kb", "show", event, "--kb", str(made / "large")]) == 2
    assert "will be made anew: run the command again" in capfd.readouterr().err
    assert run(["kb", "show", event, "--kb", str(made / "large")]) == 0
