"""The front matter of a draft: YAML between lines of "---", or TOML between lines of "+++"."""

from __future__ import annotations

import re
from datetime import date

from .day import find_day

_OPENING = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_CLOSING = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE),
}
_DATE = re.compile(
    r"^[\"']?(date|published|publishDate|pubDate|created)[\"']?[ \t]*[:=][ \t]*[\"']?([^\r\n\"'#]+)",
    re.MULTILINE | re.IGNORECASE,
)
_PREFERRED = ("date", "published", "publishdate", "pubdate", "created")


def find_front_matter(text: str) -> int:
    """Where the text begins after its front matter; 0 where it has none."""
    opening = _OPENING.match(text)
    if opening is None:
        return 0
    lines = text.replace("\r\n", "\n\n").replace("\r", "\n")  # as long as the text, so that ^ sees every line
    closing = _CLOSING[opening[1]].search(lines, opening.end())
    return 0 if closing is None else closing.end()


def find_date(header: str) -> tuple[date | None, str]:
    """The draft's date, and what is written where one should be but cannot be read."""
    header = header.replace("\r\n", "\n\n").replace("\r", "\n")
    found = {match[1].lower(): match[2].strip() for match in reversed(list(_DATE.finditer(header)))}
    for key in _PREFERRED:
        if key in found:
            day = find_day(found[key])
            return day, "" if day else found[key]
    return None, ""
