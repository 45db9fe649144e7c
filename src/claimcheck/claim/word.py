"""The words of a sentence with the part each plays: noun, finite verb, participle … A light tagger, no model.

Closed classes come from lists, verb forms are led back to their base by rule, and where a form can be several things
(a "report", they "report") its neighbours decide. Wrong now and then, and built so that being wrong costs little.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from ..language.en import word as english
from ..model import Span
from ..text import Token, tokenize


class Role(StrEnum):
    """The part a word plays. One letter each, so that the roles of a sentence make a string that can be searched."""

    NOUN = "n"  # adjectives and unknown words too
    DETERMINER = "d"
    NUMBER = "#"
    PRONOUN = "p"
    OBJECT = "o"  # "them", "itself"
    PREPOSITION = "i"
    TO = "t"
    COORDINATOR = "c"
    SUBORDINATOR = "s"
    RELATIVE = "r"
    AUXILIARY = "a"  # finite forms of be, have, do
    MODAL = "m"
    VERB = "v"  # finite
    BASE = "b"  # infinitive or imperative
    PARTICIPLE = "e"  # past participle
    GERUND = "g"  # -ing form used as a verb
    ADVERB = "x"
    POSSESSIVE = "'"
    COMMA = ","
    QUOTE = '"'
    BRACKET = "("
    DASH = "-"
    STOP = "."  # any other mark


@dataclass(frozen=True, slots=True)
class Words:
    """Tokens, and `shape`: one letter of Role for each."""

    tokens: tuple[Token, ...]
    folded: tuple[str, ...]
    shape: str

    def span(self, first: int, last: int) -> Span:
        """Where the words `first` to `last` (inclusive) stand in the text."""
        return Span(start=self.tokens[first].span.start, end=self.tokens[last].span.end)


_MARKS = {
    ",": ",", '"': '"', "\u201c": '"', "\u201d": '"', "\u00ab": '"', "\u00bb": '"', "\u201e": '"',
    "'": '"', "\u2018": '"', "\u2019": '"',
    "(": "(", ")": "(", "[": "(", "]": "(", "-": "-", "\u2010": "-", "\u2011": "-", "\u2013": "-", "\u2014": "-",
}  # fmt: skip
_EITHER_PREPOSITION_OR_CONJUNCTION = frozenset(
    ["before", "after", "since", "until", "till", "as", "than", "like", "once"]
)
_WITH_IS = frozenset(
    ["it", "he", "she", "that", "there", "who", "what", "here", "where", "how", "this", "everything", "nothing", "let"]
)
_OBJECT_STARTS = frozenset("d#op")
_BOUNDARIES = frozenset(',srct".-(')


@lru_cache(maxsize=1)
def _past_forms() -> dict[str, tuple[str, str]]:
    """Irregular forms -> (base, which of past "p" and participle "e" they are)."""
    forms: dict[str, tuple[str, str]] = {}
    for base, written in english.IRREGULAR.items():
        past, _, participle = written.partition(" ")
        for form, flag in ((past, "p" if participle else "pe"), (participle, "e")):
            if form:
                forms[form] = (base, "".join(sorted({*forms.get(form, ("", ""))[1], *flag}, reverse=True)))
    return forms


def _base(stem: str) -> str | None:
    """The verb a form without its -ed, -ing or -s belongs to."""
    verbs = english.VERBS
    if stem in verbs:
        return stem
    if stem + "e" in verbs:
        return stem + "e"
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in verbs:
        return stem[:-1]
    if stem.endswith("i") and stem[:-1] + "y" in verbs:
        return stem[:-1] + "y"
    if stem.endswith("ck") and stem[:-1] in verbs:
        return stem[:-1]
    for prefix in ("re", "un", "over", "under", "out", "mis", "pre", "dis"):
        if stem.startswith(prefix) and len(stem) > len(prefix) + 3:
            base = _base(stem[len(prefix) :])
            if base:
                return prefix + base
    return None


@lru_cache(maxsize=16384)
def read_verb(word: str) -> tuple[str, str]:
    """The base of a folded verb form and what it can be: b(ase), z (-s), p(ast), e (participle), g (-ing), or ""."""
    if len(word) > 40:
        return "", ""
    irregular = _past_forms().get(word)
    if irregular:
        base, flags = irregular
        return base, flags + ("b" if word in english.VERBS else "")
    if word in english.VERBS:
        return word, "b"
    if word in english.NOT_ED or word in english.NOT_ING:
        return "", ""
    if word.endswith("ed") and len(word) > 4:
        return (_base(word[:-2]) or word[:-2], "pe") if word[-3] not in "aeou" else (_base(word[:-2]) or "", "pe")
    if word.endswith("ing") and len(word) > 5:
        return _base(word[:-3]) or word[:-3], "g"
    if word.endswith("s") and not word.endswith("ss"):
        base_or_none = word[:-1] if word[:-1] in english.VERBS else _base(word[:-2]) if word.endswith("es") else None
        return (base_or_none, "z") if base_or_none else ("", "")
    return "", ""


@lru_cache(maxsize=16384)
def _class(word: str) -> str:
    """What a folded word is by itself: a Role letter, or the flags of a verb form in capitals."""
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
    if word in _EITHER_PREPOSITION_OR_CONJUNCTION:
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


@lru_cache(maxsize=32)
def read_words(text: str) -> Words:
    """The words of `text` with their roles."""
    tokens = tokenize(text)
    folded = tuple(token.folded for token in tokens)
    shouted = text.isupper()
    classes = [_class_of(token, shouted=shouted) for token in tokens]
    _join_hyphens(tokens, classes)
    return Words(tokens, folded, _roles(tokens, folded, classes))


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


def _join_hyphens(tokens: tuple[Token, ...], classes: list[str]) -> None:
    """A hyphen between two words makes one of them: no dash, and no verb beside it ("U.S.-led", "stand-off")."""
    for index in range(1, len(tokens) - 1):
        if classes[index] == "-" and tokens[index - 1].span.end == tokens[index].span.start:
            if tokens[index + 1].span.start != tokens[index].span.end or tokens[index].text == "\u2014":
                continue
            classes[index] = "n"
            for beside in (index - 1, index + 1):
                if classes[beside] not in "#'.,\"(":
                    classes[beside] = "n"


def _strong_finite_ahead(classes: list[str]) -> list[bool]:
    """For each word, whether a sure finite verb follows it before the next boundary."""
    ahead = [False] * (len(classes) + 1)
    following = "."
    for index in range(len(classes) - 1, -1, -1):
        kind = classes[index]
        strong = kind in ("a", "m") or (
            "P" in kind and ("E" not in kind or following in _OBJECT_STARTS or following in _BOUNDARIES)
        )
        ahead[index] = strong or (ahead[index + 1] and kind not in _BOUNDARIES and kind != "Y")
        following = kind
    return ahead


def _roles(tokens: tuple[Token, ...], folded: tuple[str, ...], classes: list[str]) -> str:
    """The letters of Role for the words, each decided from the one before (adverbs skipped) and the one after."""
    ahead = _strong_finite_ahead(classes)
    roles: list[str] = []
    last, last_word = "", ""
    inverted = False
    size = len(tokens)
    for index, kind in enumerate(classes):
        word = folded[index]
        after = classes[index + 1] if index + 1 < size else "."
        if kind in "n#tcpoixrs,(-.dam":
            role = kind
            if kind == "m":
                role = _modal(tokens[index], last, after)
                inverted = inverted or (role == "m" and last in ("", ",", "r", "c", '"'))
            elif kind == "a":
                inverted = inverted or (word in english.DO and last in ("", ",", "r", "c", '"'))
                if last in ("d", "'"):
                    role = "n"
            elif kind == "d" and word in english.SUBJECT_PRONOUNS and (after in "am" or after in ("i", ",", ".")):
                role = "p"
            elif kind == "d" and word == "her" and after not in "n#" and not after.isupper():
                role = "o"
            elif kind in "sr" and word == "where" and last == "i":
                role = "p"
        elif kind == "'":
            role = "a" if last_word in _WITH_IS else "'"
        elif kind == '"':
            role = _quote(tokens, index)
        elif kind == "W":
            role = _that(last, after, tokens, index)
        elif kind == "Y":
            role = "s" if ahead[index + 1] and after != "g" and after != "#" else "i"
        elif kind == "N":
            role = "b" if word == "be" else "e" if word == "been" else "g"
        else:
            role = _verb(word, kind, last, last_word, after, tokens, index, ahead[index + 1], inverted, roles)
            if role == "b":
                inverted = False
        roles.append(role)
        if role not in 'x"':
            last, last_word = role, word
        if role in ".":
            inverted = False
    return "".join(roles)


def _quote(tokens: tuple[Token, ...], index: int) -> str:
    """An apostrophe after a plural is its possessive; any other quotation mark is one."""
    mark = tokens[index]
    if mark.text in ("'", "\u2019") and index and tokens[index - 1].span.end == mark.span.start:
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        if tokens[index - 1].folded.endswith("s") and following and following.kind == "word":
            return "'"
    return '"'


def _modal(token: Token, last: str, after: str) -> str:
    if token.text[0].isupper() and last and token.folded in ("may", "will"):
        return "m" if after in ("N", "x", "a") or "B" in after else "n"
    if last in ("d", "'"):
        return "n"
    if token.folded in ("might", "can", "will", "must", "may") and after not in ("N", "x", "a", "p", "d", "n", ","):
        return "m" if "B" in after or after in ("i", ".", "#", "o", "c") else "n"
    return "m"


def _that(last: str, after: str, tokens: tuple[Token, ...], index: int) -> str:
    if last == "i":
        return "p" if after in "am." else "d"
    if after in ("a", "m", "N") or "P" in after or "Z" in after:
        return "r" if last in "n#op'(" and last else "p" if last in ("", "s", "c") else "s"
    if last in ("v", "g", "b", "e", "a"):
        return "s"
    if last == "n" or last == ",":
        return "s"
    return "d"


def _verb(
    word: str, flags: str, last: str, last_word: str, after: str, tokens: tuple[Token, ...], index: int, ahead: bool,
    inverted: bool, roles: list[str],
) -> str:  # fmt: skip
    """The role of a form that can be a verb."""
    base_form, past = "B" in flags, "P" in flags or "E" in flags
    if last == "m" or (last == "t" and base_form):
        return "b" if base_form else "n"
    if last in "ab" or last_word in english.NON_FINITE_AUXILIARIES:
        role = _after_auxiliary(flags, last_word)
        if role:
            return role
    if inverted and base_form and last in "nop#":
        return "b"
    if "G" in flags:
        attributive = after == "n" and last in ("", "i", "v") and not tokens[index + 1].text[0].isupper()
        return "n" if last in ("d", "'", "#") or (attributive and last != "i") else "g"
    if last in ("d", "'", "i"):
        if last == "d" and last_word in english.SUBJECT_PRONOUNS and not base_form and after != "n":
            return "v"
        return "n"
    if past and not (base_form and after == "n" and last == "#"):
        return _past(flags, last, last_word, after, tokens, index, ahead, roles)
    if "Z" in flags:
        return _third_person(word, last, after, tokens, index)
    return _bare(word, last, last_word, after, tokens, index)


def _after_auxiliary(flags: str, last_word: str) -> str:
    if last_word in english.DO:
        return "b" if "B" in flags else ""
    if last_word in english.HAVE or last_word.endswith("'ve"):
        return "e" if "E" in flags else ""
    if "G" in flags:
        return "g"
    return "e" if "E" in flags else ""


def _past(
    flags: str, last: str, last_word: str, after: str, tokens: tuple[Token, ...], index: int, ahead: bool,
    roles: list[str],
) -> str:  # fmt: skip
    """ "fired": finite, a reduced participle ("missiles fired from Iran hit …") or an adjective ("injured troops")."""
    if "P" not in flags:
        return "e"
    if "E" not in flags or last == "r":
        return "v"
    following = tokens[index + 1].folded if index + 1 < len(tokens) else ""
    if following == "by":
        return "e"
    if after == "n" and not tokens[index + 1].text[0].isupper() and last in ("#", "", "v", "c", "g", "b", ","):
        return "v" if last in ("c", ",") and index and not ahead else "n"
    if last == "c" and after not in _OBJECT_STARTS and after != "n" and "e" in roles[-4:]:
        return "e"
    if last == "p" and last_word not in ("those", "anyone", "everyone", "someone", "all", "others"):
        return "v"
    if after in _OBJECT_STARTS or (after == "n" and last in "np'(") or after == "W":
        return "v"
    if last in ("", ",") and (after == "i" or ahead):
        return "e"
    return "e" if ahead else "v"


def _object_follows(after: str, tokens: tuple[Token, ...], index: int) -> bool:
    if after in _OBJECT_STARTS or after == "W":
        return True
    return after == "n" and tokens[index + 1].text[0].isupper() and not tokens[index].text[0].isupper()


def _third_person(word: str, last: str, after: str, tokens: tuple[Token, ...], index: int) -> str:
    if last in ("p", "r"):
        return "v"
    if last == "" or last in "vbgetm":
        return "n"
    if read_verb(word)[0] in english.NOUN_VERBS:
        return "v" if _object_follows(after, tokens, index) and last in "no'#c," else "n"
    return "v"


_PLURALS = frozenset(["people", "police", "men", "women", "children", "troops", "data", "media"])


def _bare(word: str, last: str, last_word: str, after: str, tokens: tuple[Token, ...], index: int) -> str:
    noun_too = word in english.NOUN_VERBS
    if last in ("p", "r"):
        return "v" if last_word not in ("it", "he", "she") else "b"
    if last == "o":
        return "n" if noun_too else "b"
    if last in ("", ".", '"'):
        return "b" if not noun_too or after in ("d", "o", "W") else "n"
    plural = last == "n" and ((last_word.endswith("s") and not last_word.endswith("ss")) or last_word in _PLURALS)
    if plural:
        return "v" if not noun_too or _object_follows(after, tokens, index) or after == "n" else "n"
    if last == "c":
        return "n" if noun_too and after not in ("d", "o") else "b"
    return "n" if noun_too or last in "#" else "b"
