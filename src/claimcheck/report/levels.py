"""How grave a finding is, for formats that machines show: SARIF and GitHub's annotations."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Verdict

ERROR, WARNING, NOTE, NONE = "error", "warning", "note", "none"

# SARIF's level, and its kind: a level other than "none" goes with "fail" alone (SARIF 2.1.0, 3.27.10); "open" is a
# check that had too little to go by (3.27.9).
LEVELS: Mapping[Verdict, tuple[str, str]] = {
    Verdict.REFUTED: (ERROR, "fail"),
    Verdict.DISPUTED: (WARNING, "fail"),
    Verdict.OUTDATED: (WARNING, "fail"),
    Verdict.NEEDS_CONTEXT: (WARNING, "fail"),
    Verdict.UNCONFIRMED: (NOTE, "fail"),
    Verdict.NO_EVIDENCE: (NONE, "open"),
    Verdict.SUPPORTED: (NONE, "pass"),
}
FAULT = WARNING  # what the text itself has wrong
INCONSISTENT = "inconsistent"
