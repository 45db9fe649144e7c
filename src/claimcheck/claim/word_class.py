"""What a word is by itself, before its neighbours are asked: a class of closed words, or the forms a verb can have."""

from __future__ import annotations

from functools import lru_cache

from ..language.en import word as english
from ..text import Token
from .verb import read_verb

_MARKS = {
    ",": ",", '"': '"', "\u201c": '"', "\u201d": '"', "\u00ab": '"', "\u00bb": '"', "\u201e": '"',
    "'": '"', "`": '"', "\u2018": '"', "\u2019": '"',
    "(": "(", ")": "(", "[": "(", "]": "(", "-": "-", "\u2010": "-", "\u2011": "-", "\u2013": "-", "\u2014": "-",
}  # fmt: skip


def read_classes(tokens: tuple[Token, ...]) -> list[str]:
    """For each token a letter of ROLES; capital letters of a verb's forms; or W ("that"), Y ("after": a preposition or
    a subordinator), N (a form of "be" that is not finite)."""
    shouted = all(token.text.isupper() for token in tokens if token.kind == "word")
    classes = [
        _class(token.folded) if token.kind == "word" and not token.text.isupper() else _class_of(token, shouted=shouted)
        for token in tokens
    ]
    _name_capitals(tokens, classes)
    _join_hyphens(tokens, classes)
    return classes


@lru_cache(maxsize=16384)
def _class(word: str) -> str:
    """What a folded word is by itself: a letter of ROLES, or the flags of a verb form in capitals."""
    if word in english.NUMBER_WORDS:
        return "#"
    if word == "to":
        return "t"
    if word in english.MODALS or word.endswith(("'ll", "'d")):
        return "m"
    if word in english.BE or word in english.HAVE or word in english.DO:
        return "N" if word in english.NON_FINITE_AUXILIARIES else "a"
    if word.endswith(("'re", "'ve", "'m")):
        return "a"
    if word == "that":
        return "W"
    if word in english.RELATIVES and word not in english.SUBORDINATORS:
        return "r"
    if word in english.COORDINATORS:
        return "c"
    if word in english.PREPOSITION_OR_SUBORDINATOR:
        return "Y"
    if word in english.SUBORDINATORS:
        return "s"
    if word in english.SUBJECT_ONLY_PRONOUNS or word in ("you", "it"):
        return "p"
    if word in english.OBJECT_PRONOUNS:
        return "o"
    if word in english.DETERMINERS:
        return "d"
    if word in english.SUBJECT_PRONOUNS:
        return "p"
    if word in english.PREPOSITIONS:
        return "i"
    if word in english.ADVERBS:
        return "x"
    if word.endswith("ly") and word not in english.NOT_ADVERBS_IN_LY and len(word) > 4:
        return "x"
    flags = read_verb(word)[1]
    return flags.upper() if flags else "n"


def _class_of(token: Token, *, shouted: bool) -> str:
    if token.kind == "word":
        text = token.text
        if not shouted and len(text) > 1 and text.isupper() and text not in ("NOT", "NO"):
            return "n"
        return _class(token.folded)
    if token.kind == "mark":
        return _MARKS.get(token.text, "n" if token.text in "%$\u00a3\u20ac&#@" else ".")
    if token.kind == "number":
        return "#"
    return "'" if token.kind == "clitic" else "n"


def _name_capitals(tokens: tuple[Token, ...], classes: list[str]) -> None:
    """A capital inside a sentence makes a name of a verb form ("the Armed Forces"); not where all words have one."""
    verbal = [index for index, kind in enumerate(classes) if kind == "m" or (kind.isupper() and kind not in "WYN")]
    capitals = [index for index in verbal if index and tokens[index].text[0].isupper()]
    if not capitals:
        return
    long_words = [token.text for token in tokens if token.kind == "word" and len(token.text) > 3]
    titled = sum(text[0].isupper() for text in long_words) * 5 > len(long_words) * 3
    for index in capitals:
        if classes[index] == "m":
            named = tokens[index].text in english.CAPITAL_NAMES and not verb_follows(classes, index)
        else:
            named = not titled and classes[index - 1] not in '.",-('
        if named:
            classes[index] = "n"


def verb_follows(classes: list[str], index: int) -> bool:
    after = classes[index + 1] if index + 1 < len(classes) else "."
    return after in ("N", "x", "a") or "B" in after


def _join_hyphens(tokens: tuple[Token, ...], classes: list[str]) -> None:
    """A hyphen between two words makes one of them: no dash, and no verb beside it ("U.S.-led", "stand-off")."""
    if "-" not in classes:
        return
    for index in range(1, len(tokens) - 1):
        if classes[index] == "-" and tokens[index - 1].span.end == tokens[index].span.start:
            if tokens[index + 1].span.start != tokens[index].span.end or tokens[index].text == "\u2014":
                continue
            classes[index] = "n"
            for beside in (index - 1, index + 1):
                if classes[beside] not in "#'.,\"(":
                    classes[beside] = "n"
