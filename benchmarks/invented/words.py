"""What invented knowledge bases say, and how claims say it in other words."""

from __future__ import annotations

GIVEN = (
    "Anton", "Bilal", "Carla", "Dmitri", "Elena", "Farid", "Greta", "Hassan", "Ines", "Jakob", "Karim", "Lena",
    "Marek", "Nadia", "Oskar", "Petra", "Rashid", "Sofia",
)  # fmt: skip
BODIES = ("Interior Ministry", "Fire Service", "Police", "Red Cross", "Health Authority", "Civil Defence", "Coastguard")
PAPERS = ("Gazette", "Herald", "Courier", "News Agency", "Tribune", "Radio", "Observer", "Post")
PAPER_KINDS = ("newspaper", "wire", "broadcaster", "official-statement", "encyclopedia", "social")

DISASTERS = ("flood", "earthquake", "fire", "storm", "explosion", "landslide", "train crash", "ferry accident")
MARCHES = ("protest", "march", "strike rally")

COUNTED = {
    # measure: things, the least and the most that is counted, as the statement says it
    "killed": (("people", "children", "soldiers"), 1, 400, "{value} {thing} were killed"),
    "injured": (("people", "children", "police-officers"), 2, 2_000, "{value} {thing} were injured"),
    "missing": (("people",), 1, 300, "{value} {thing} were missing"),
    "evacuated": (("people", "families"), 20, 90_000, "{value} {thing} were evacuated"),
    "destroyed": (("houses", "boats"), 1, 5_000, "{value} {thing} were destroyed"),
    "arrested": (("people",), 1, 900, "{value} {thing} were arrested"),
    "attended": (("people",), 100, 200_000, "{value} {thing} took part"),
}
OF_DISASTERS = ("killed", "injured", "missing", "evacuated", "destroyed")
OF_MARCHES = ("attended", "arrested", "injured")
TITLES = {"police-officers": "police officers"}
CLAIMS = {
    "killed": (
        "{value} {thing} were killed in the {kind} in {place} on {day}",
        "The {kind} in {place} on {day} killed {value} {thing}",
        "{value} {thing} died in {place} on {day}",
    ),
    "injured": (
        "{value} {thing} were injured in the {kind} in {place} on {day}",
        "The {kind} in {place} on {day} injured {value} {thing}",
        "{value} {thing} were hurt in {place} on {day}",
    ),
    "missing": (
        "{value} {thing} went missing in the {kind} in {place} on {day}",
        "{value} {thing} were missing after the {kind} in {place} on {day}",
    ),
    "evacuated": (
        "{value} {thing} were evacuated in {place} on {day}",
        "The {kind} in {place} on {day} forced {value} {thing} to evacuate",
    ),
    "destroyed": (
        "{value} {thing} were destroyed by the {kind} in {place} on {day}",
        "The {kind} in {place} on {day} destroyed {value} {thing}",
    ),
    "arrested": (
        "Police arrested {value} {thing} at the {kind} in {place} on {day}",
        "{value} {thing} were arrested in {place} on {day}",
    ),
    "attended": (
        "{value} {thing} attended the {kind} in {place} on {day}",
        "{value} {thing} joined the {kind} in {place} on {day}",
    ),
}
HAPPENED = ("The {kind} in {place} happened on {day}", "The {kind} in {place} took place on {day}")

# A sentence without figures: what it says, and the same in other words; the second half tells it from its likes.
REMARKS = (
    (
        "{who} said the bridge at {place} had been inspected {when}",
        "The bridge at {place} was inspected {when}, according to {who}",
    ),
    (
        "{who} blamed a broken {part} for the {kind} in {place}",
        "A broken {part} caused the {kind} in {place}, {who} said",
    ),
    (
        "{who} promised the families of {place} new homes {when}",
        "Families of {place} were promised new homes {when} by {who}",
    ),
    ("{who} denied that the {part} in {place} had been sold", "The {part} in {place} was never sold, {who} said"),
    (
        "{who} thanked volunteers who repaired the {part} of {place}",
        "Volunteers repaired the {part} of {place}, {who} said",
    ),
)
PARTS = (
    "pump", "valve", "cable", "dam", "gate", "siren", "transformer", "boiler", "signal", "rudder", "crane",
    "pipeline", "switchboard", "culvert",
)  # fmt: skip
WHENS = ("a week before", "the day before", "within a year", "before the winter", "twice that spring", "in secret")

WHERES = ("headline", "first paragraph", "third paragraph", "last paragraph", "table, second row", "quoted post")

LEXICON = {
    "things.yaml": """\
- thing: people
  title: people
  nouns: [people, person, man, woman]
  generic: true
- thing: children
  title: children
  nouns: [child, children, pupil]
  within: people
- thing: soldiers
  title: soldiers
  nouns: [soldier, troop]
  within: people
- thing: police-officers
  title: police officers
  nouns: [police officer, officer, policeman]
  within: people
- thing: families
  title: families
  nouns: [family, household]
- thing: houses
  title: houses
  nouns: [house, home, building]
- thing: boats
  title: boats
  nouns: [boat, ship, vessel]
""",
    "measures.yaml": """\
- measure: killed
  title: killed
  value: quantity
  words: [kill, die, dead, death, death toll, fatality, lose their life]
  of: [people, children, soldiers]
  phrase: "{value} {thing} were killed"
- measure: injured
  title: injured
  value: quantity
  words: [injure, hurt, wound, injury]
  of: [people, children, police-officers]
  phrase: "{value} {thing} were injured"
- measure: missing
  title: missing
  value: quantity
  words: [missing, go missing, unaccounted for]
  of: [people]
  phrase: "{value} {thing} were missing"
- measure: evacuated
  title: evacuated
  value: quantity
  words: [evacuate, move to safety, displace]
  of: [people, families]
  phrase: "{value} {thing} were evacuated"
- measure: destroyed
  title: destroyed
  value: quantity
  words: [destroy, wreck, sink, ruin]
  of: [houses, boats]
  phrase: "{value} {thing} were destroyed"
- measure: arrested
  title: arrested
  value: quantity
  words: [arrest, detain, take into custody]
  of: [people]
  phrase: "{value} {thing} were arrested"
- measure: attended
  title: attendance
  value: quantity
  words: [attend, take part, join, turn out, march]
  of: [people]
  phrase: "{value} {thing} took part"
- measure: date
  title: date
  value: date
  words: [happen, take place, occur]
  phrase: "it was on {value}"
""",
}
