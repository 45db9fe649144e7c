"""A claim's names against a statement's: identity after aliases, narrower within wider (design.md, 3)."""

from __future__ import annotations

from ..kinship import Kin, Kinship
from ..model import Comparison, Measure, NameValue, Stance, Strength


def compare_name(claimed: NameValue, stated: NameValue, *, measure: Measure, kinship: Kinship) -> Comparison:
    """The same name, or one within the claimed one, supports; another contradicts where the measure takes one alone.

    Nobody ("no group claimed it") contradicts anybody. A wider name than the claimed one is consistent with it.
    """
    if not claimed.names or not stated.names:
        return _nobody(claimed, stated, kinship)
    kins = {kinship.names.kin(one, other) for one in claimed.names for other in stated.names}
    says = _listed(stated.names, kinship)
    asked = _listed(claimed.names, kinship)
    if Kin.SAME in kins:
        return _found(Stance.SUPPORTS, Strength.DIRECT, f"the source names {says}")
    if any(kinship.one_body(one, other) for one in claimed.names for other in stated.names):
        return _found(Stance.SUPPORTS, Strength.IMPLIED, f"the source names {says}, which is part of the same body")
    if Kin.NARROWER in kins:
        return _found(Stance.SUPPORTS, Strength.DIRECT, f"the source names {says}, which belongs to {asked}")
    if Kin.WIDER in kins:
        return _found(Stance.CONSISTENT, Strength.DIRECT, f"the source names only {says}, which includes {asked}")
    if measure.several:
        return _found(Stance.RELATED, Strength.DIRECT, f"the source names {says}; more than one may be true")
    return _found(Stance.CONTRADICTS, Strength.DIRECT, f"the source names {says}, not {asked}")


def _nobody(claimed: NameValue, stated: NameValue, kinship: Kinship) -> Comparison:
    if claimed.names == stated.names:
        return _found(Stance.SUPPORTS, Strength.DIRECT, "the source says nobody, too")
    if not stated.names:
        return _found(Stance.CONTRADICTS, Strength.DIRECT, "the source says that nobody did")
    return _found(Stance.CONTRADICTS, Strength.DIRECT, f"the source names {_listed(stated.names, kinship)}")


def _listed(names: tuple[str, ...], kinship: Kinship) -> str:
    known = kinship.lexicon.names
    return " and ".join(known[one].title if one in known else one for one in names)


def _found(stance: Stance, strength: Strength, reason: str) -> Comparison:
    return Comparison(stance=stance, strength=strength, reason=reason)
