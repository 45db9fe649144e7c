"""Whether a sentence asks, by its mark or, where that is left out, by the order of its words."""

from __future__ import annotations

from ..language.en import checkworthy as english
from ..language.en import word as grammar
from .word import Words


def is_question(words: Words) -> bool:
    """A question of the sentence's own: not one it quotes, and no statement with a tag (", didn't it?")."""
    shape = words.shape
    last = len(shape) - 1
    while last >= 0 and shape[last] in '"(':
        last -= 1
    if last < 0:
        return False
    if words.tokens[last].text == "?":
        return not _has_tag(shape, last)
    first = 0
    while first < last and (shape[first] in '".-(' or words.folded[first] in english.BEFORE_QUESTIONS):
        first += 1
    if shape[0] == '"' and '"' in shape[first : last + 1]:  # a quotation and who said it
        return False
    return _asks(words, first, last)


def _has_tag(shape: str, last: int) -> bool:
    """ ", didn't it?" and ", did it not?" at the end."""
    for end in (last - 1, last - 2):
        if end >= 3 and shape[end] == "p" and shape[end - 1] in "am" and shape[end - 2] == ",":
            return True
    return False


def _asks(words: Words, first: int, last: int) -> bool:
    """A verb before its subject ("did Iran …"), or a question word with its verb ("how many missiles hit …")."""
    shape, folded = words.shape, words.folded
    word, following = folded[first], shape[first + 1 : first + 2]
    if shape[first] in "am":
        return bool(following) and following in "pdn#'" and word not in english.NO_QUESTION_STARTS
    if word not in grammar.QUESTION_WORDS or _is_name(words, first):
        return False
    verbs = [index for index in range(first, last + 1) if shape[index] in "vam"]
    if word == "how" and folded[first + 1] in english.HOW_MUCH:
        return True
    if not verbs:
        return False
    goes_on = any(shape[index] == "," for index in range(first, verbs[-1])) or len(verbs) > 2
    if following in ("a", "m"):
        return not goes_on or word in ("why", "how", "when", "where")
    if word in ("who", "what"):
        return following == "v" and len(verbs) == 1
    inverted = next((i for i in range(first, min(first + 6, last)) if shape[i] in "am"), -1)
    return word in ("which", "what", "how", "whose") and inverted > 0 and shape[inverted + 1] in "pd" and not goes_on


def _is_name(words: Words, index: int) -> bool:
    """ "WHO" is the World Health Organization."""
    return len(words.tokens[index].text) > 1 and words.tokens[index].text.isupper()
