"""Canonical units: which kind of thing each measures, and conversion between two of a kind.

The factors are the exact legal definitions (international foot and pound 1959, nautical mile 1929, US gallon), the same
as pint's, against which the tests hold them: pint itself takes 300 ms to load, several times a whole answer.
"""

from __future__ import annotations

# Units that the reading itself speaks of.
PERCENT = "percent"
POINT = "point"  # of a score, or of an index
TIMES = "times"  # a ratio: "twice as many"
YEAR = "year"

_YEAR_DAYS = 365.2425  # the mean Gregorian year
# Canonical unit -> (kind, how many of the kind's base unit one of it is).
_FACTORS: dict[str, tuple[str, float]] = {
    "percent": ("share", 1.0),
    "percentage point": ("change", 1.0),
    "basis point": ("change", 0.01),
    "mm": ("length", 0.001),
    "cm": ("length", 0.01),
    "m": ("length", 1.0),
    "km": ("length", 1000.0),
    "in": ("length", 0.0254),
    "ft": ("length", 0.3048),
    "yd": ("length", 0.9144),
    "mi": ("length", 1609.344),
    "nmi": ("length", 1852.0),
    "light year": ("length", 9460730472580800.0),
    "m2": ("area", 1.0),
    "km2": ("area", 1e6),
    "sq ft": ("area", 0.09290304),
    "sq mi": ("area", 2589988.110336),
    "acre": ("area", 4046.8564224),
    "ha": ("area", 10000.0),
    "m3": ("volume", 1.0),
    "l": ("volume", 0.001),
    "ml": ("volume", 1e-6),
    "gal": ("volume", 0.003785411784),
    "mg": ("mass", 1e-6),
    "g": ("mass", 0.001),
    "kg": ("mass", 1.0),
    "t": ("mass", 1000.0),
    "ton": ("mass", 907.18474),
    "kt": ("mass", 1e6),
    "Mt": ("mass", 1e9),
    "lb": ("mass", 0.45359237),
    "oz": ("mass", 0.028349523125),
    "m/s": ("speed", 1.0),
    "km/h": ("speed", 1 / 3.6),
    "mph": ("speed", 0.44704),
    "knot": ("speed", 1852 / 3600),
    "W": ("power", 1.0),
    "kW": ("power", 1e3),
    "MW": ("power", 1e6),
    "GW": ("power", 1e9),
    "kWh": ("energy", 1.0),
    "MWh": ("energy", 1e3),
    "GWh": ("energy", 1e6),
    "MB": ("data", 1.0),
    "GB": ("data", 1e3),
    "TB": ("data", 1e6),
    "ms": ("time", 0.001),
    "second": ("time", 1.0),
    "minute": ("time", 60.0),
    "hour": ("time", 3600.0),
    "day": ("time", 86400.0),
    "week": ("time", 604800.0),
    "month": ("time", 86400 * _YEAR_DAYS / 12),
    "year": ("time", 86400 * _YEAR_DAYS),
    "decade": ("time", 864000 * _YEAR_DAYS),
    "century": ("time", 8640000 * _YEAR_DAYS),
    "GBP": ("sterling", 1.0),
    "penny": ("sterling", 0.01),
    "degC": ("temperature", 1.0),
    "degF": ("temperature", 1.0),
}


def measured(unit: str) -> str | None:
    """The kind of thing `unit` measures ("length", "time"), None where it converts to nothing else (most money)."""
    found = _FACTORS.get(unit)
    return found[0] if found else None


def convert(number: float, from_unit: str, to_unit: str) -> float | None:
    """`number` of `from_unit` counted in `to_unit`; None where the two do not measure the same kind of thing."""
    if from_unit == to_unit:
        return number
    source, target = _FACTORS.get(from_unit), _FACTORS.get(to_unit)
    if source is None or target is None or source[0] != target[0]:
        return None
    if source[0] == "temperature":
        return (number - 32) / 1.8 if from_unit == "degF" else number * 1.8 + 32
    return number * source[1] / target[1]
