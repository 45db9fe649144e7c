"""Words that make two figures differ for a reason, and endings that make two words of one name. Data, no logic."""

from __future__ import annotations

from .word import word_set

# Where one of these stands, a count is of another time or of a part: "the toll rose to 17", "another 12".
CHANGING = word_set(
    "rose risen rise rises grew grown climbed climb jumped dropped initially initial originally"
    " first later earlier previously previous revised updated update corrected then eventually"
    " subsequently another additional further other others remaining rest among total altogether overall combined"
    " each every average per daily weekly monthly yearly annual annually instead rather up down again second third"
    " separate separately elsewhere meanwhile unlike compared"
)
# What follows counts a part of what was counted before.
PARTS = ("of those", "of them", "of these", "of whom", "of which")
# Words before and after a figure that say nothing of what it counts.
EMPTY = word_set(
    "the a an of in on at to from by for with and or but as that which who it its he she they them their there this"
    " these those was were is are be been being has have had do did does said says say saying will would could may might"
    " must also only just about around nearly almost some least most than over under exactly not no"
)
# "Iraq" and "Iraqi", "Houthi" and "Houthis" are words of one family, not spellings of one another.
ENDINGS = (
    "s",
    "es",
    "i",
    "is",
    "n",
    "an",
    "ian",
    "ish",
    "ese",
    "ic",
    "e",
    "y",
    "a",
    "d",
    "ed",
    "ing",
    "er",
    "or",
    "ers",
)
