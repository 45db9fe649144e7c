"""The role of each word in its sentence, decided in one pass from the classes of the words beside it."""

from __future__ import annotations

from ..language.en import word as english
from ..language.en.clause import COMPLEMENT_VERBS
from ..text import Token
from .verb import read_verb
from .word_class import read_classes, verb_follows

_OBJECT_STARTS = frozenset("d#op")
_BOUNDARIES = frozenset(',srct".-(W')
_SETTLED = frozenset("n#cpoix,(-.")
_FINITE = frozenset("vam")
_BREAKS = frozenset(",src.-(")
_ASKED = frozenset(".b")
_TURNING = _FINITE | _BREAKS | _ASKED
_PASSED = frozenset('x"')


def is_year(word: str) -> bool:
    return len(word) == 4 and word[:2] in ("19", "20") and word.isdigit()


def find_roles(tokens: tuple[Token, ...], folded: tuple[str, ...]) -> str:
    """One letter of ROLES for each token."""
    return _Tagger(tokens, read_classes(tokens)).roles_of(folded)


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


class _Tagger:
    """Goes through the classes of a sentence's words once and settles the role of each by its neighbours.

    `last` and `last_word` are of the word before, adverbs and quotation marks left out; `inverted` says that a
    question's verb is to come, `governed` that the clause has its finite verb already, `reporting` that this verb
    can take a clause which has not begun, `predicated` that the sentence has a finite verb, `suspended` that a relative
    clause came before it had one, `according` that a phrase with "according to" has no verb of its own.
    """

    __slots__ = (
        "according",
        "ahead",
        "classes",
        "governed",
        "index",
        "inverted",
        "last",
        "last_word",
        "predicated",
        "reporting",
        "roles",
        "suspended",
        "tokens",
    )

    def __init__(self, tokens: tuple[Token, ...], classes: list[str]) -> None:
        self.tokens, self.classes = tokens, classes
        self.ahead = _strong_finite_ahead(classes)
        self.roles: list[str] = []
        self.last = self.last_word = ""
        self.inverted = self.governed = self.reporting = self.according = False
        self.predicated = self.suspended = False
        self.index = 0

    def roles_of(self, folded: tuple[str, ...]) -> str:
        """One letter of ROLES for each word."""
        roles = self.roles
        for index, (kind, word) in enumerate(zip(self.classes, folded, strict=True)):
            if kind in _SETTLED:
                role = kind
            else:
                self.index = index
                role = self.decide(word, kind)
            roles.append(role)
            if role in _TURNING:
                self.turn(role, word)
            elif word in english.BEFORE_PREPOSITION_TO:
                self.according = True
            if role not in _PASSED:
                self.last, self.last_word = role, word
        if roles and not _FINITE.intersection(roles):
            self.promote(folded)
        return "".join(roles)

    def turn(self, role: str, word: str) -> None:
        """Take note of a word after which others can follow."""
        if role == "r":
            self.suspended = not self.predicated
        if role in _FINITE:
            self.predicated = True
            self.reporting = read_verb(word)[0] in COMPLEMENT_VERBS
            self.governed = not self.reporting
        elif role in _BREAKS:
            self.governed = self.reporting = self.according = False
        if role in _ASKED:
            self.inverted = False

    def promote(self, folded: tuple[str, ...]) -> None:
        """Where no verb was found, the likeliest form in -s after a noun is one ("Court blocks merger").

        What ends in a full stop is a sentence and no heading, so there a likely noun ("attacks in Iraq") will do.
        """
        stopped = self.tokens[-1].text == "."
        best, place = 0, -1
        for index in range(1, len(self.roles) - 1):
            if self.roles[index] != "n" or self.roles[index - 1] not in "n'#g(" or not folded[index].endswith("s"):
                continue
            following, kind = self.roles[index + 1], self.classes[index]
            if "Z" not in kind and not (stopped and following == "d" and kind == "n"):
                continue
            worth = 3 if following in '#dox"' else 2 if following in "nig" else 0
            if worth == 2 and read_verb(folded[index])[0] in english.EVENT_NOUNS:
                worth = int(stopped)
            if worth > best:
                best, place = worth, index
        if place >= 0:
            self.roles[place] = "v"

    def after(self, ahead: int = 1) -> str:
        """The class of the next word, or the next but one …; a full stop past the end."""
        place = self.index + ahead
        return self.classes[place] if place < len(self.classes) else "."

    def capital_after(self) -> bool:
        return self.index + 1 < len(self.tokens) and self.tokens[self.index + 1].text[0].isupper()

    def decide(self, word: str, kind: str) -> str:
        """The role of a word whose class leaves it open."""
        match kind:
            case "m":
                role = self.modal()
                self.inverted = self.inverted or (role == "m" and self.last in ("", ",", "r", "c"))
                return role
            case "a":
                self.inverted = self.inverted or (word in english.DO and self.last in ("", ",", "r", "c"))
                return "n" if self.last in ("d", "'") else "b" if self.last == "t" else "a"
            case "d":
                return self.determiner(word)
            case "r" | "s":
                return "p" if word == "where" and self.last == "i" else kind
            case "'":
                name = self.tokens[self.index - 1].text.isupper() and len(self.last_word) > 1  # "the WHO's"
                return "a" if self.last_word in english.BEFORE_CONTRACTED_IS and not name else "'"
            case '"':
                return self.quote()
            case "W":
                return self.that()
            case "Y":
                return "s" if self.opens_clause(word) else "i"
            case "t":
                if self.last_word in english.BEFORE_EITHER_TO:
                    return "t" if "B" in self.after() and self.after(2) != "n" else "i"
                return "i" if self.last_word in english.BEFORE_PREPOSITION_TO else "t"
            case "N":
                return "b" if word == "be" else "e" if word == "been" else "g"
            case _:
                return self.verb(word, kind)

    def opens_clause(self, word: str) -> bool:
        """Whether "after", "as" … begins a clause ("as reported by Reuters" included), not a phrase."""
        after = self.after()
        if word == "as" and "E" in after and self.index + 2 < len(self.tokens):
            return self.tokens[self.index + 2].folded == "by"
        if word == "than":
            return after == "p"
        if (word == "as" and self.after(2) == "Y") or after == "g":  # "as many as 12"
            return False
        if after == "#" and (self.after(2) != "n" or is_year(self.tokens[self.index + 1].text)):
            return False
        return self.ahead[self.index + 1]

    def determiner(self, word: str) -> str:
        after = self.after()
        if self.last == "a" and word in english.FLOATING and after.isupper():
            return "x"
        if word in english.QUESTION_WORDS and after in "am":
            return "p"
        if word in english.SUBJECT_PRONOUNS:
            verbal = after.isupper() and self.after(2) != "n" and ("Z" not in after or word in english.SINGULAR)
            if verbal or after in "ami,.":
                return "p"
        if word == "her" and after not in "n#" and not after.isupper():
            return "o"
        return "d"

    def quote(self) -> str:
        """An apostrophe after a plural is its possessive; any other quotation mark is one."""
        index, tokens = self.index, self.tokens
        mark = tokens[index]
        if mark.text in ("'", "\u2019") and index and tokens[index - 1].span.end == mark.span.start:
            following = tokens[index + 1] if index + 1 < len(tokens) else None
            if tokens[index - 1].folded.endswith("s") and following and following.kind == "word":
                return "'"
        return '"'

    def modal(self) -> str:
        """A modal, or the noun or name that is written like it ("3 May", "their might", "his will")."""
        token, after, last = self.tokens[self.index], self.after(), self.last
        verbal = verb_follows(self.classes, self.index)
        if token.folded in ("may", "will") and token.text[0].isupper():
            if last:
                return "m"
            asked = after in ("#", "n") and self.tokens[-1].text == "?"
            return "m" if after in ("p", "d", "N", "x") or asked else "n"
        if last in ("d", "'"):
            return "n"
        noun_too = token.folded in english.MODAL_NOUNS and not verbal and after not in ("p", "d", "n", ",")
        return "n" if noun_too and (last == "n" or after not in ("i", ".", "#", "o", "c")) else "m"

    def that(self) -> str:
        """ "that" before a verb is relative, after a verb or a word like "claim" it opens what is said."""
        after = next((kind for kind in self.classes[self.index + 1 : self.index + 4] if kind != "x"), ".")
        last = self.last
        if last == "i":
            return "p" if after in "am." else "d"
        if after in ("a", "m", "N") or "P" in after or "Z" in after:
            return "r" if last in ("n", "#", "o", "p", "'", "(") else "p" if last in ("", "s", "c") else "s"
        if last == "n":
            return "s" if self.reporting or self.last_word in english.COMPLEMENT_NOUNS else "r"
        return "s" if last in ("v", "g", "b", "e", "a", ",", "x", "o") else "d"

    # ------------------------------------------------------------ forms that can be a verb

    def verb(self, word: str, flags: str) -> str:
        last, after = self.last, self.after()
        base_form = "B" in flags
        if last == "m" or (last == "t" and base_form):
            return "b" if base_form else "n"
        if last in "ab" or self.last_word in english.NON_FINITE_AUXILIARIES:
            role = self.after_auxiliary(flags)
            if role:
                return role
        if self.inverted and base_form and last in "nop#":
            return "b"
        if "G" in flags:
            attributive = after == "n" and last in ("", "v") and not self.capital_after()
            return "n" if last in ("d", "'", "#") or attributive else "g"
        if last in ("d", "'", "i"):
            elliptic = last == "d" and self.last_word in english.SUBJECT_PRONOUNS and "P" in flags and not base_form
            return "v" if elliptic and after != "n" else "n"
        if ("P" in flags or "E" in flags) and not (base_form and after == "n" and last == "#"):
            return self.past(flags)
        return self.third_person(word) if "Z" in flags else self.bare(word)

    def after_auxiliary(self, flags: str) -> str:
        helper = self.last_word
        if helper in english.DO:
            return "b" if "B" in flags else ""
        if helper not in english.HAVE and not helper.endswith("'ve") and "G" in flags:
            return "g"
        return "e" if "E" in flags else ""

    def object_follows(self) -> bool:
        after = self.after()
        if after in _OBJECT_STARTS or after == "W":
            return True
        return after == "n" and self.capital_after() and not self.tokens[self.index].text[0].isupper()

    def past(self, flags: str) -> str:
        """ "fired": finite, reduced ("missiles fired from Iran hit …") or an adjective ("injured troops")."""
        last, after, ahead = self.last, self.after(), self.ahead[self.index + 1]
        if "P" not in flags:
            return "e"
        if "E" in flags and self.index + 1 < len(self.tokens) and self.tokens[self.index + 1].folded == "by":
            return "e"
        if "E" not in flags or last == "r" or read_verb(self.tokens[self.index].folded)[0] in english.NEVER_PASSIVE:
            return "v"
        year = last == "#" and is_year(self.last_word)
        if after == "n" and not year and not self.capital_after() and last in ("#", "", "v", "c", "g", "b", ","):
            return "v" if last in ("c", ",") and not ahead else "n"
        if last == "c" and after not in _OBJECT_STARTS and after not in "nW" and "e" in self.roles[-4:]:
            return "e"
        if last == "p" and self.last_word not in english.BEFORE_PARTICIPLE:
            return "v"
        if after in _OBJECT_STARTS or (after == "n" and (year or last in "np'(")) or after == "W":
            return "v"
        if self.last == "n" and (self.governed or (self.according and after == "i")):
            return "e"
        base = read_verb(self.tokens[self.index].folded)[0]
        if base in COMPLEMENT_VERBS and after not in "i.,x" and last not in ("", ","):  # "told staff the plant …"
            return "v"
        if last == "," and self.suspended and not ahead:
            return "v"
        if last in ("", ",") and (after == "i" or ahead):
            return "e"
        return "e" if ahead else "v"

    def third_person(self, word: str) -> str:
        last = self.last
        if last in ("p", "r"):
            return "v"
        if last == "" or last in "vbgetm":
            return "v" if last == "e" and "r" in self.roles[-8:] and self.object_follows() else "n"
        if read_verb(word)[0] not in english.NOUN_VERBS:
            return "v"
        if self.object_follows():
            return "v" if last in "no'#c," else "n"
        to_infinitive = self.after() == "t" and ("B" in self.after(2) or self.after(2) in ("a", "N"))
        if to_infinitive and last in "no'#," and not self.ahead[self.index + 1]:
            return "v"
        moves = self.after() in ("t", "i") and self.after(2) == "#" and last in "n'" and not self.governed
        return "v" if moves and not self.ahead[self.index + 1] else "n"

    def bare(self, word: str) -> str:
        last, last_word, after = self.last, self.last_word, self.after()
        noun_too = word in english.NOUN_VERBS
        if last in ("p", "r"):
            return "v" if last_word not in ("it", "he", "she") else "b"
        if last == "o":
            return "n" if noun_too else "b"
        if last in ("", ".", '"'):
            return "b" if not noun_too or after in ("d", "o", "W") else "n"
        ends_in_s = last_word.endswith("s") and not last_word.endswith("ss")
        plural = last == "n" and (ends_in_s or last_word in english.PLURALS)
        to_infinitive = after == "t" and ("B" in self.after(2) or self.after(2) in ("a", "N"))
        if plural and (not noun_too or after == "n" or self.object_follows() or (to_infinitive and not self.governed)):
            return "v"
        if last == "c":
            return "n" if noun_too and after not in ("d", "o") else "b"
        if noun_too and last == "n" and not self.governed and self.object_follows() and word in COMPLEMENT_VERBS:
            return "v"
        if noun_too or last in ("n", "#"):
            return "v" if not noun_too and last == "n" and not self.governed and self.object_follows() else "n"
        return "b"
