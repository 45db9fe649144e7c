"""A source: what was answered -> the keys of its entry, at the end of the file for its year."""

from __future__ import annotations

import os
import re
from datetime import timedelta

from ..choice import find_near
from ..dataclass import dataclass
from ..days import format_date
from ..errors import UsageError
from ..knowledge import KnowledgeBase
from ..knowledge.edit import append_entry, read_file
from ..knowledge.schema import SOURCE_KINDS
from ..model import DateSpan, Reliability, Source
from .entry import Edit, check_day, find_unused, make_id, plain

_PERIOD = re.compile(r"(\d{4})-(\d{4})\.yaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceAnswers:
    title: str
    publisher: str
    kind: str
    url: str = ""
    published: str = ""
    reliability: str = ""
    derived_from: str = ""
    accessed: str = ""
    note: str = ""
    id: str = ""


def plan_source(answers: SourceAnswers, knowledge: KnowledgeBase, folder: str, file: str | None = None) -> Edit:
    """A file of sources/ with the source at its end: `file`, else the one for its year. Raises UsageError."""
    if not plain(answers.title):
        raise UsageError("the source needs a title, as --title 'Headline'")
    if not plain(answers.publisher):
        raise UsageError("the source needs a publisher, as --publisher Reuters")
    if answers.kind not in SOURCE_KINDS:
        near = find_near(answers.kind, dict.fromkeys(SOURCE_KINDS, ()), 1) if answers.kind else ()
        hint = f", not {answers.kind!r}" + (f"; did you mean {near[0]}?" if near else "") if answers.kind else ""
        raise UsageError(f"--kind is one of {', '.join(SOURCE_KINDS)}{hint}")
    if answers.reliability and answers.reliability not in tuple(Reliability):
        raise UsageError(f"--reliability is a letter, A to F, not {answers.reliability!r}")
    if answers.url and not answers.url.startswith(("http://", "https://")):
        raise UsageError(f"--url takes an address that begins with https://, not {answers.url!r}")
    published = check_day(answers.published, "published")
    if doubles := _find_same_address(answers.url, knowledge):
        raise UsageError(f"{answers.url} is already there: {doubles}")
    name = answers.id or find_unused(_propose_source_id(answers.publisher, published), set(knowledge.sources))
    if name in knowledge.sources:
        raise UsageError(f"there is a source {name!r} already; give another --id")
    fields = {
        "source": name,
        "title": plain(answers.title),
        "publisher": plain(answers.publisher),
        "url": answers.url,
        "published": published,
        "kind": answers.kind,
        "reliability": answers.reliability,
        "derived-from": plain(answers.derived_from),
        "accessed": check_day(answers.accessed, "accessed"),
        "note": plain(answers.note),
    }
    path = os.path.join(folder, "sources", file or _choose_file(os.path.join(folder, "sources"), published))
    before = read_file(path)
    after = append_entry(before, {key: value for key, value in fields.items() if value}, path=path)
    return Edit(path=path, before=before, after=after, added=name)


def _propose_source_id(publisher: str, published: str) -> str:
    return make_id(f"{publisher} {published}")


def _find_same_address(url: str, knowledge: KnowledgeBase) -> str:
    bare = _bare(url)
    return next(
        (one for one, known in knowledge.sources.items() if bare and known.url and _bare(known.url) == bare), ""
    )


def _bare(url: str) -> str:
    """The address without what does not change the page: scheme, "www.", fragment, marks of a campaign, last slash."""
    address = re.sub(r"#.*$|(?<=[?&])utm_[^&#]*&?", "", url)
    return re.sub(r"^https?://(?:www\.)?|[/?&]+$", "", address)


def _choose_file(folder: str, published: str) -> str:
    """The file of the year, the one whose name spans it ("2017-2019.yaml"), the only one, or a new one."""
    year = published[:4]
    try:
        names = sorted(one for one in os.listdir(folder) if one.endswith(".yaml"))
    except OSError:
        names = []
    if year and f"{year}.yaml" in names:
        return f"{year}.yaml"
    for name in names:
        if year and (span := _PERIOD.fullmatch(name)) and span[1] <= year <= span[2]:
            return name
    if len(names) == 1:
        return names[0]
    return f"{year}.yaml" if year else "undated.yaml"


def describe_source(source: Source) -> str:
    """ "ABC News, 20 January 2024: Missile barrage …"."""
    day = source.published
    when = f", {format_date(DateSpan(first=day, after=day + timedelta(days=1)))}" if day else ""
    return f"{source.publisher}{when}: {source.title}"
