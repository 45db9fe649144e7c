"""Words that English uses for one another beside figures, by group; the first of a group stands for it. Data only.

Base forms; the reader stems them. A word is in one group only. Groups are wide on purpose: they align figures
("deaths" with "people died"), they do not judge.
"""

from __future__ import annotations

GROUPS: tuple[str, ...] = (
    # harm
    "death die died dead kill killed fatality casualty perish slain deceased toll lives",
    "injure injured injury wound wounded wounds hurt",
    "missing disappear disappeared vanish vanished",
    "recover recovered recovery recoveries heal healed",
    "case infection infect infected positive occurrence patient confirmed confirmation diagnosed",
    "test tested testing sample swab",
    "hospitalize hospitalise hospitalized hospitalised hospitalization hospitalisation hospital",
    "arrest arrested detain detained captured caught apprehend custody",
    "flee fled displaced evacuate evacuated evacuation homeless",
    "destroy destroyed demolish demolished ruin ruined raze razed",
    "attack attacked strike struck assault raid hit",
    "shoot shot shooting gunfire gunshot",
    "launch launched fire fired",
    "crash crashed collide collided collision",
    # money
    "gross grossed earn earned earning made revenue receipts takings proceeds collected",
    "cost costs price priced fee paid pay pays",
    "profit gain",
    "loss lose lost losing",
    "budget budgeted",
    "sale sell sold purchase purchased bought buy",
    "fine fined penalty",
    # counts of people
    "people person persons men women individual citizen inhabitant resident population populace",
    "viewer view viewed viewership audience watched watch watch",
    "student pupil",
    "soldier troop serviceman servicemen military",
    "officer policeman policemen police cop",
    "child children kid",
    "worker employee staff",
    "subscriber follower subscription subscribe subscribed",
    "like liked",
    # works
    "review reviewer critic reviewed critique",
    "rating score scored rated rate approval rates",
    "film movie picture",
    "album record",
    "song single track",
    "episode instalment installment",
    "season series",
    "book novel",
    "copy units",
    "download streams stream streamed",
    # events in a life or a thing's life
    "born birth birthday birthdate",
    "found founded establish established create created form formed incorporated founding inception",
    "release released premiere premiered debut debuted publish published issue issued air aired",
    "begin began begun start started commence commenced beginning",
    "end ended finish finished conclude concluded close closed complete completed",
    "open opened opening inaugurate inaugurated",
    "sign signed signing",
    "marry married wed marriage wedding",
    "join joined",
    "leave left depart departed quit",
    "win won victory triumph beat defeat defeated",
    "play played appearance appeared appear",
    "goal scorer",
    "championship title trophy",
    "rank ranked ranking position peaked placed place",
    # sizes
    "tall height high elevation",
    "long length",
    "wide width",
    "weigh weight weighed",
    "area size",
    "capacity seat seating hold accommodate host",
    "distance away",
    "old age aged",
    "total overall altogether combined",
    "worldwide global globally world international internationally",
    "domestic domestically nationwide",
    "average mean",
    "percentage percent share proportion",
    # names that are written in more than one way; see also freetext.PAIRS
    "america american usa",
    "britain british",
)
