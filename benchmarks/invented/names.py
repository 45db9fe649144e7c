"""Invented names, each in the spelling of one family of languages, and other spellings of them."""

from __future__ import annotations

from random import Random

# First syllables, those between, and last ones.
SYLLABLES = (
    (
        "dra vo be sla go kra mi ve zhe lu ro ja no pru ste bra gor pet tsa dub yar kol",
        "vi ni du mo ka ri le bo to zna lo pa se che",
        "grad nik sk vka ritsa var mir dol novo pol brod vets",
    ),
    (
        "ha ma sha qa na fa ba ji ra sa ta kha du za mu tha ghu jab rum sul hud",
        "li ri wa ma da ha bi ku sa fi ya nu ra qa",
        "r d n m b dan rah yah qin far sim biya lan mun",
    ),
    (
        "hol vin tor nor ska sun eid lang sten bjor ulv grim kon fre har lil mosk tun",
        "de ne le ka lin ser ge ru ve se ba",
        "dal vik heim borg fors sund stad by nes tangen holm voll",
    ),
    (
        "mon ca sal val be ro fer tor pon mar gui lan ce al bru co man pi vil gra",
        "ta ri lo ne vi sa do le mi ga",
        "nza llo ra zo gna rès ña ti sco glia tena lunga",
    ),
    (
        "ki mwa nda lu ba zi ngo ma chi ka te ru ny ki ha mo shi bu wa",
        "ba nga li mu ko ra si pa ndo",
        "ro ni ze ti la mba nda sha kuru go mbwe yo",
    ),
)
# Two ways of writing one sound: Arabic, Slavic and other names as newspapers transliterate them.
SPELLINGS = (
    ("q", "k"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("sh", "ch"), ("zh", "j"), ("ou", "u"), ("u", "o"), ("o", "u"),
    ("i", "e"), ("e", "i"), ("i", "y"), ("y", "i"), ("ts", "tz"), ("v", "w"), ("w", "v"), ("k", "q"), ("ah", "a"),
    ("l", "ll"), ("n", "nn"), ("m", "mm"), ("s", "ss"), ("r", "rr"), ("ll", "l"), ("ss", "s"),
)  # fmt: skip
ARTICLES = ("al-", "el-", "Al ", "El-")


def respell(title: str, chance: Random) -> str:
    """Another transliteration of its longest word or of its article; "" where there is none. First letters stay."""
    if title.startswith("al-") and chance.random() < 0.3:
        return chance.choice(ARTICLES[1:]) + title.removeprefix("al-")
    word = _longest(title)
    possible = [(one, other) for one, other in SPELLINGS if one in word[1:]]
    if not possible:
        return ""
    one, other = chance.choice(possible)
    at = word.index(one, 1)
    return title.replace(word, word[:at] + other + word[at + len(one) :])


def mistype(title: str, chance: Random) -> str:
    """One letter of the longest word left out, doubled, turned round with its neighbour or hit wrongly; not the first.
    "" where no word is of five letters."""
    word = _longest(title)
    if len(word) < 5:
        return ""
    at = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    wrong = chance.choice([one for one in "abcdefghijklmnopqrstuvwxyz" if one != letter])
    swapped = before + after[0] + letter + after[1:]
    slips = [before + after, before + letter + letter + after, before + wrong + after]
    return title.replace(word, chance.choice([*slips, swapped] if swapped != word else slips))


def _longest(title: str) -> str:
    return max(title.replace("-", " ").split(), key=len)


def invent_word(chance: Random, taken: set[str]) -> str:
    """A name that nothing else has, of one word or two."""
    while True:
        first, middle, last = (part.split() for part in chance.choice(SYLLABLES))
        word = chance.choice(first) + "".join(chance.sample(middle, chance.choice((1, 2, 2, 3)))) + chance.choice(last)
        title = word.capitalize()
        if chance.random() < 0.12:
            title = f"al-{title}"
        elif chance.random() < 0.1:
            title = f"{chance.choice(('New', 'Kafr', 'Port', 'San', 'Upper', 'Ain'))} {title}"
        if slug(title) not in taken:
            taken.add(slug(title))
            return title


def slug(title: str) -> str:
    folded = title.lower().translate(str.maketrans("èñ", "en"))
    return "-".join(folded.replace("-", " ").split())
