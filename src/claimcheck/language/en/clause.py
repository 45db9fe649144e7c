"""Where clauses begin: verbs that take a clause without "that", and prepositions that open a participle clause."""

from __future__ import annotations

from .word import word_set

# "said 33 missiles hit": by base.
COMPLEMENT_VERBS = word_set(
    """
    say think believe know claim report announce confirm deny estimate state note add warn insist suggest show find
    argue assert allege acknowledge admit declare reveal tell hope fear feel guess assume suspect conclude expect
    mean indicate maintain predict suppose understand learn hear see ensure recall reckon stress explain concede
    contend doubt wish pretend prove realise realize remember reply respond write testify boast complain disclose
    """
)

# "told reporters the dam had burst"
TELL_VERBS = word_set("tell inform assure notify warn remind convince persuade")
CLAUSE_PREPOSITIONS = word_set("without by after before while since despite besides when until through upon")
