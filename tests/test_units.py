"""Conversion between units, held against pint's definitions where pint is installed."""

from __future__ import annotations

from typing import Any

import pytest

from claimcheck.language.en.units import UNITS
from claimcheck.units import convert, measured

# Our unit -> pint's name for it, where they differ.
PINT = {
    "in": "inch",
    "ft": "foot",
    "yd": "yard",
    "mi": "mile",
    "nmi": "nautical_mile",
    "light year": "light_year",
    "m2": "meter ** 2",
    "km2": "kilometer ** 2",
    "sq ft": "foot ** 2",
    "sq mi": "mile ** 2",
    "acre": "4840 * yard ** 2",
    "ha": "hectare",
    "m3": "meter ** 3",
    "gal": "gallon",
    "t": "tonne",
    "ton": "short_ton",
    "kt": "1000 * tonne",
    "Mt": "1000000 * tonne",
    "lb": "pound",
    "oz": "ounce",
    "m/s": "meter / second",
    "km/h": "kilometer / hour",
    "MB": "megabyte",
    "GB": "gigabyte",
    "TB": "terabyte",
    "month": "month",
    "percent": "percent",
}
UNKNOWN_TO_PINT = {
    "GBP",
    "penny",
    "percentage point",
    "basis point",
    "degC",
    "degF",
    "year",
    "month",
    "decade",
    "century",
}


@pytest.mark.parametrize(
    ("number", "source", "target", "wanted"),
    [
        (1, "mi", "km", 1.609344),
        (21, "mi", "m", 33796.224),
        (10, "nmi", "km", 18.52),
        (100, "mph", "km/h", 160.9344),
        (2, "t", "kg", 2000),
        (1, "lb", "oz", 16),
        (90, "minute", "hour", 1.5),
        (2, "week", "day", 14),
        (1, "year", "month", 12),
        (25, "basis point", "percentage point", 0.25),
        (20, "degC", "degF", 68),
        (68, "degF", "degC", 20),
        (-40, "degC", "degF", -40),
        (7, "USD", "USD", 7),
    ],
)
def test_converted(number: float, source: str, target: str, wanted: float) -> None:
    assert convert(number, source, target) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("km", "kg"),
        ("USD", "EUR"),
        ("percent", "percentage point"),
        ("point", "percent"),
        ("parsec", "km"),
        ("degC", "km"),
    ],
)
def test_not_converted(source: str, target: str) -> None:
    assert convert(1, source, target) is None


def test_the_kind_of_thing_measured() -> None:
    assert measured("km") == measured("mi") == "length"
    assert measured("USD") is None


@pytest.fixture(scope="module")
def registry() -> Any:
    return pytest.importorskip("pint").UnitRegistry()


@pytest.mark.parametrize("unit", sorted(unit for unit in UNITS if measured(unit) and unit not in UNKNOWN_TO_PINT))
def test_agrees_with_pint(unit: str, registry: Any) -> None:
    base = next(other for other in UNITS if measured(other) == measured(unit) and other not in UNKNOWN_TO_PINT)
    ratio = registry(PINT.get(unit, unit)) / registry(PINT.get(base, base))
    assert convert(1, unit, base) == pytest.approx(ratio.to_base_units().magnitude, rel=1e-9)
