"""Words by which an article's sentences are put to statements."""

AGENTS = frozenset({"by"})
BLAMED = frozenset({"to", "on", "by"})  # after "attributed", "blamed"
LOCATIVE = frozenset({"in", "at", "across", "near", "inside"})  # before a country, which then acts in nothing
AGAINST = frozenset({"on", "against", "targeting", "target", "targeted"})
JOINS = frozenset({",", "and", "or", "&", "the", "a", "an", "also", "as", "well"})
CAUSES = (
    "in response to",
    "followed",
    "after",
    "led to",
    "prompting",
    "linked to",
    "as retaliation for",
    "retaliatory",
)
INDEFINITE = frozenset({"a", "an", "one"})
MULTIPLE = "multiple"
