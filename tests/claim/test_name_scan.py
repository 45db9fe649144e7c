"""Names are looked up by sound, first letter and length; going through all words of all aliases finds the same."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from benchmarks.invented.knowledge import Invention
from benchmarks.invented.names import mistype, respell
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claim import ClaimReader
from claimcheck.claim.answers import Answers
from claimcheck.claim.name import NameFinder
from claimcheck.claim.name_table import NameTables, build_tables, open_tables
from claimcheck.claim.spelling import find_near, near_sizes, sound
from claimcheck.dataclass import replace
from claimcheck.knowledge import KnowledgeBase
from claimcheck.knowledge.shipped import shipped_path
from claimcheck.language.en.name import DEMONYMS
from claimcheck.model import Lexicon
from claimcheck.pipeline import compile_knowledge

BASES = ("shipped", "invented")
INVENTED = Invention(10_000)
Known = tuple[KnowledgeBase, NameFinder]


@pytest.fixture(scope="module")
def bases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Known]:
    """Compiled, with the finders that read their tables."""
    folder = tmp_path_factory.mktemp("bases")
    INVENTED.write(folder / "kb")
    found = {}
    for name, files in zip(BASES, (Path(shipped_path()), folder / "kb"), strict=True):
        knowledge = compile_knowledge([files], folder / name)
        found[name] = (knowledge, ClaimReader(knowledge.lexicon, knowledge.extra).names)
    return found


@pytest.fixture(scope="module")
def scanning(bases: dict[str, Known]) -> dict[str, NameFinder]:
    """Finders that ask every word whether it sounds alike or is a typing error's target."""
    return {name: NameFinder(knowledge.lexicon, scanned(knowledge.lexicon)) for name, (knowledge, _) in bases.items()}


def scanned(lexicon: Lexicon) -> NameTables:
    """Whatever is asked for, the answer is got from all words; a key of `letters` asks for words of a length."""
    stored, every = build_tables(lexicon), words_of(lexicon)
    alike = Answers[str, "tuple[str, ...] | None"](lambda heard: tuple(one for one in every if sound(one) == heard))
    long = Answers[str, "tuple[str, ...] | None"](lambda key: tuple(one for one in every if len(one) == int(key[1:])))
    return replace(open_tables(stored), sounds=alike, letters=long)


def words_of(lexicon: Lexicon) -> tuple[str, ...]:
    """Of all aliases, and peoples for their countries."""
    words = build_tables(lexicon)["words"]
    peoples = (people for people, country in DEMONYMS.items() if country in words)
    return tuple(word for word in (*words, *peoples) if len(word) > 3 and word.replace("'", "").isalpha())


def misspell(written: str, chance: Random) -> str:
    """Another transliteration, a slip of the fingers, or one upon the other."""
    way = chance.choice("vtb")
    written = (respell(written, chance) or written) if way in "vb" else written
    return (mistype(written, chance) or written) if way in "tb" else written


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 2**32))
def test_what_is_looked_up_is_what_a_scan_finds(
    scanning: dict[str, NameFinder], bases: dict[str, Known], seed: int
) -> None:
    """Any alias, misspelt, in a sentence; and two beside each other."""
    chance = Random(seed)
    for name, (knowledge, finder) in bases.items():
        names = list(knowledge.lexicon.names.values())
        for _ in range(20):
            one, other = (chance.choice((known.title, *known.aliases)) for known in chance.choices(names, k=2))
            written, beside = misspell(one, chance), misspell(other, chance)
            for text in (
                f"The fire in {written} was put out.",
                f"{written}, said {beside} officials {written} {beside}",
            ):
                assert finder.find_names(text) == scanning[name].find_names(text), text


@given(st.integers(0, 2**32))
def test_no_word_of_another_length_is_near(bases: dict[str, Known], seed: int) -> None:
    every = words_of(bases["invented"][0].lexicon)
    chance = Random(seed)
    word = mistype(mistype(chance.choice(every), chance) or "abcdef", chance) or "abcdef"
    assert {len(one.target) for one in find_near(word, every)} <= set(near_sizes(word))


@pytest.mark.parametrize(("spoil", "least"), [(respell, 0.97), (mistype, 0.95)])
def test_a_misspelt_place_is_found(bases: dict[str, Known], spoil: object, least: float) -> None:
    """Among hundreds whose names are as like as those of one country; where none is, most are short."""
    _, finder = bases["invented"]
    chance = Random(1)
    asked = found = 0
    for place in INVENTED.places * 3:
        written = respell(place.title, chance) if spoil is respell else mistype(place.title, chance)
        if written:
            asked += 1
            found += any(place.id in one.ids for one in finder.find_names(f"The fire in {written} was put out."))
    assert asked > 400
    assert found / asked >= least
