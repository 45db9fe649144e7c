"""The little words that tell a place from somebody who acts. Data, no logic."""

LOCATIVE = frozenset(
    [
        "at",
        "in",
        "on",
        "near",
        "to",
        "toward",
        "towards",
        "into",
        "inside",
        "outside",
        "over",
        "around",
        "against",
        "across",
        "from",
        "of",
        "off",
        "beyond",
        "throughout",
        "under",
        "hosting",
        "targeting",
        "between",
        "through",
        "via",
    ]
)
PLACING = frozenset(
    [
        "at",
        "in",
        "near",
        "off",
        "outside",
        "inside",
        "over",
        "around",
        "against",
        "across",
        "onto",
        "hitting",
        "striking",
        "targeting",
    ]
)
PASSIVE = frozenset(["was", "were", "been", "being", "be", "is", "are", "got", "gets"])
# Verbs whose subject is what they happen to, without "was".
INTRANSITIVE = frozenset(
    [
        "die",
        "perish",
        "drown",
        "survive",
        "land",
        "fall",
        "explode",
        "detonate",
        "fail",
        "malfunction",
        "misfire",
        "crash",
    ]
)
# Whoever does these says who did something else.
BLAMING = frozenset(["blame", "accuse", "suspect", "implicate"])
BEFALLING = PASSIVE | {
    "not",
    "never",
    "n't",
    "wasn't",
    "weren't",
    "have",
    "has",
    "had",
    "also",
    "reportedly",
    "slightly",
}
AGENT = frozenset({"by"})
PARTICIPLE = ("ed", "shot", "hit", "hurt", "struck")
WHEN = frozenset(["during", "after", "before", "when", "while", "as", "since"])
DETERMINERS = frozenset(["the", "a", "an", "its", "their", "his", "her", "this", "that"])
DEFINITE = DETERMINERS | {
    "of",
    "these",
    "those",
    "our",
    "your",
    "my",
    "all",
    "any",
    "every",
    "each",
    "most",
    "no",
    "other",
    "such",
    "both",
    "which",
    "what",
    "whose",
}
NOBODY = frozenset({"nobody", "none"})
NOBODY_NOUNS = frozenset(
    [
        "group",
        "groups",
        "militia",
        "militias",
        "faction",
        "factions",
        "organisation",
        "organization",
        "party",
        "one",
        "side",
    ]
)
LIGHT = frozenset(
    [
        "has",
        "have",
        "had",
        "having",
        "there",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "with",
        "involve",
        "involved",
        "use",
        "used",
        "counted",
        "count",
        "counts",
        "tally",
        "tallied",
        "total",
        "totalled",
    ]
)
RELATIVE = frozenset({"which", "whom", "them", "these", "those"})
BACKGROUND = frozenset(["after", "before", "since", "following", "despite", "amid", "for", "over"])
SPANS = frozenset(
    [
        "day",
        "days",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "hour",
        "hours",
        "minute",
        "minutes",
        "decade",
        "decades",
    ]
)
INDEFINITE = frozenset({"a", "an", "another"})
AND = frozenset({"and", "or", "plus", "another", "with", "but"})
FEW = 10
