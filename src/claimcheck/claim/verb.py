"""Forms of English verbs led back to their base by rule, without a table of them all."""

from __future__ import annotations

from functools import lru_cache

from ..language.en import word as english


@lru_cache(maxsize=1)
def _past_forms() -> dict[str, tuple[str, str]]:
    """Irregular forms -> (base, which of past "p" and participle "e" they are)."""
    forms: dict[str, tuple[str, str]] = {}
    for base, written in english.IRREGULAR.items():
        past, _, participle = written.partition(" ")
        for form, flag in ((past, "p" if participle else "pe"), (participle, "e")):
            if form and form not in forms:
                forms[form] = (base, flag)
            elif form:
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
    if stem.endswith("y") and stem[:-1] + "ie" in verbs:  # "dying"
        return stem[:-1] + "ie"
    if stem.endswith("ck") and stem[:-1] in verbs:
        return stem[:-1]
    for prefix in english.VERB_PREFIXES:
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
    if word.endswith("ed") and len(word) == 4:
        short = _base(word[:-2]) or _base(word[:-1])
        return (short, "pe") if short else ("", "")
    if word.endswith("ed") and len(word) > 4:
        return (_base(word[:-2]) or word[:-2], "pe") if word[-3] not in "aeou" else (_base(word[:-2]) or "", "pe")
    if word.endswith("ing") and len(word) > 4:
        return _base(word[:-3]) or word[:-3], "g"
    if word.endswith("s") and not word.endswith("ss"):
        base_or_none = word[:-1] if word[:-1] in english.VERBS else _base(word[:-2]) if word.endswith("es") else None
        return (base_or_none, "z") if base_or_none else ("", "")
    return "", ""
