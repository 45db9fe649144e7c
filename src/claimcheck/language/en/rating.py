"""The words fact checkers rate claims with. Longer phrases are looked for before shorter ones."""

from __future__ import annotations

# What holds, at least for the most part.
TRUE = (
    *("true", "mostly true", "correct", "mostly correct", "accurate", "mostly accurate", "largely accurate"),
    *("right", "confirmed", "verified", "fact", "legit", "geppetto checkmark", "correct attribution"),
)
# What does not.
FALSE = (
    *("false", "mostly false", "totally false", "untrue", "not true", "incorrect", "mostly incorrect", "not correct"),
    *("inaccurate", "not accurate", "wrong", "fake", "hoax", "fabricated", "bogus", "pants on fire", "debunked"),
    *("baseless", "unfounded", "misattributed", "labeled satire", "scam", "no basis", "refuted", "not real", "fiction"),
    *("three pinocchios", "four pinocchios", "did not happen", "never happened", "mostly untrue"),
)
# What is neither, or not known.
MIXED = (
    *(
        "half true",
        "half false",
        "partly true",
        "partly false",
        "partially true",
        "partially false",
        "mixed",
        "mixture",
    ),
    *("misleading", "missing context", "lacks context", "needs context", "out of context", "disputed", "exaggerated"),
    *("exaggeration", "outdated", "unproven", "unverified", "unsupported", "unconfirmed", "not enough evidence"),
    *(
        "cherry picking",
        "cherrypicking",
        "cherry picks",
        "conflicting evidence",
        "spins the facts",
        "distorts the facts",
    ),
    *(
        "one pinocchio",
        "two pinocchios",
        "satire",
        "altered",
        "no evidence",
        "insufficient evidence",
        "not checked",
        "half right",
    ),
    *("partly right", "partly wrong", "partly correct", "partially correct", "not entirely", "not quite", "it depends"),
    *("not the whole story", "true but", "research in progress", "could not be verified", "not verified"),
)
