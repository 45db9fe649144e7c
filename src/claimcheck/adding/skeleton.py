"""An empty knowledge base whose files say how they are filled."""

from __future__ import annotations

from collections.abc import Mapping

from ..knowledge.edit import format_scalar

_HEAD = """\
# What reports call this knowledge base.
title: {title}
language: en
schema: claimcheck-knowledge/1

# How far a source is trusted that has no letter of its own, by its kind. The letters are the Admiralty code's:
# A reliable, B usually reliable, C fairly reliable, D not usually reliable, E unreliable, F cannot be judged.
# These are what is taken without them; change what your desk sees otherwise.
reliability:
  official-statement: B
  wire: B
  newspaper: B
  broadcaster: B
  encyclopedia: C
  trade-press: C
  think-tank: C
  aggregator: D
  social: D
  machine-written: E

# Look for mistakes, each with file, line and column:   claimcheck kb validate {folder}
# Check a claim against this knowledge base:             claimcheck --kb {folder} "Some claim"
"""

_NAMES = """\
# Places, organisations and people: whom claims and sources speak of, with every spelling that is met.
#
# - name: port-authority            an id of your own: lower-case words joined by hyphens
#   kind: organisation              place, organisation, person, weapon or other
#   title: the Port Authority       as reports print it
#   aliases: [Harbour Authority]    other names and spellings
# - name: jane-doe
#   kind: person
#   title: Jane Doe, spokeswoman of the Port Authority
#   aliases: [Jane Doe, Doe]
#   speaks-for: port-authority      so that her figures and the Authority's count as one voice
# - name: old-harbour
#   kind: place
#   title: Old Harbour
#   within: [port-city]             a wider name, which has an entry of its own
#   zone: Europe/Lisbon             for times of day
"""

_THINGS = """\
# What is counted. A thing lies within wider things, so that a figure for a part is held against one for the whole.
#
# - thing: passengers
#   title: passengers               the plural, as reports print it
#   nouns: [passenger, traveller]   the words for it
#   within: [people]
# - thing: people
#   title: people
#   nouns: [people, person]
#   generic: true                   "people" leaves open whether passengers or crew are meant
"""

_MEASURES = """\
# What is asserted of an event, and the words that signal it, in their base forms ("rescue" finds "rescued").
#
# - measure: rescued
#   title: rescued
#   value: quantity                 quantity, date, time, name, yes-no or text
#   words: [rescue, save, pull from the water]
#   of: [people, passengers]        the things it can count
#   phrase: "{value} {thing} were rescued"
# - measure: owner
#   title: owned by
#   value: name
#   takes: organisation             the kind of name that is its value
#   words: [own, belong to]
"""

_SOURCES = """\
# The documents that statements come from. Add one from a saved page or pasted text with
#   claimcheck kb source add PAGE.html --kb {folder}
#
# - source: gazette-2024-05-02
#   title: Ferry runs aground off Old Harbour
#   publisher: The Gazette
#   url: https://gazette.example/ferry
#   published: 2024-05-02
#   kind: newspaper                 official-statement, wire, newspaper, broadcaster, encyclopedia, trade-press,
#                                   think-tank, aggregator, social or machine-written
#   reliability: B                  only where it differs from its kind's
#   derived-from: Reuters           whose copy it republishes: copies of one report confirm nothing of each other
"""

_EVENT = """\
# Events

One file an event: `events/ID.yaml`, where ID is the event's id.

```yaml
event: 2024-05-02-ferry-aground
title: Ferry aground off Old Harbour
date: 2024-05-02                    # or "2024-05-02 to 2024-05-04", or "since 2024-05"
place: old-harbour
statements:
  - id: rescued-doe-gazette
    measure: rescued
    of: passengers
    value: at least 40              # as people write it: 40, over 40, dozens, none, about 6:30 pm
    speaker: jane-doe               # whom the source names; left out, the source speaks for itself
    source: gazette-2024-05-02
    as-of: 2024-05-02               # the day the figure was given
    where: third paragraph
    says: The Authority's spokeswoman said that at least 40 passengers had been taken off.
```

Once an event is there, `claimcheck kb add --kb {folder}` asks for what a statement needs and writes it here.
A later figure of the same authority replaces an earlier one by itself; `supersedes: ID` says so where it would not, and
`corrected: …` marks a figure that its source withdrew.
"""


def make_skeleton(title: str, folder: str) -> Mapping[str, str]:
    """The files of an empty knowledge base, by their place in `folder`; it has no mistakes."""
    return {
        "knowledge-base.yaml": _HEAD.replace("{title}", format_scalar(title)).replace("{folder}", folder),
        "names.yaml": _NAMES,
        "things.yaml": _THINGS,
        "measures.yaml": _MEASURES,
        "sources/sources.yaml": _SOURCES.replace("{folder}", folder),
        "events/README.md": _EVENT.replace("{folder}", folder),
    }
