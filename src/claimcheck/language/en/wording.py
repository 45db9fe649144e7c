"""The words safe wording is put together from. Data, no logic."""

ATTRIBUTED = "{figure}, according to {speaker}"
JOIN = "; "
EVENT = "{date}: {wording}"
NO = "no"
SINGULAR = (("were", "was"), ("have", "has"), ("are", "is"))
AND = " and "
NOBODY = "nobody"
