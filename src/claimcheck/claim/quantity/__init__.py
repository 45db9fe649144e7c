"""A sentence's quantities: figures with their qualifiers, units, what they count and what they are a share of."""

from __future__ import annotations

from .mention import find_quantities, parse_quantity

__all__ = ["find_quantities", "parse_quantity"]
