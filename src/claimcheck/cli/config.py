"""`claimcheck config`: what every option is set to, and where."""

from __future__ import annotations

import json
from typing import Any

from .choices import FAIL_ON, check_choices, choose
from .config_file import shorten_path
from .exits import OK
from .knowledge import find_cache
from .options import OPTIONS, CheckOptions, Option
from .settings import Settings, resolve

FORMATS = ("text", "json")
_DEFAULTS = {
    "format": "terminal on a terminal, else text",
    "output": "standard output",
    "kb": "the knowledge base that ships",
    "as_of": "everything that is known",
    "date": "the draft's own date, else today",
    "source_format": "by suffix",
    "encoding": "found out",
    "min_reliability": "every source",
    "fail_on": ", ".join(FAIL_ON),
    "color": "on a terminal, without NO_COLOR",
    "width": "the terminal's",
    "jobs": "auto",
    "progress": "on a terminal",
}


def print_settings(draft: str | None, format_name: str, options: CheckOptions) -> int:
    """Prints what holds for every draft, or for one alone. Values that are not set are described."""
    choose(format_name, FORMATS, "--format")
    settings = resolve(options)
    if draft is not None:
        settings = settings.for_draft(draft)
    check_choices(settings)
    described = [_describe(option, settings) for option in OPTIONS if option.files != "no"]
    path = shorten_path(settings.config.path) if settings.config is not None else None
    cache = find_cache()
    if format_name == "json":
        folder = str(cache) if cache is not None else None
        print(json.dumps({"file": path, "cache": folder, "options": described}, indent=2, ensure_ascii=False))
        return OK
    print(f"configuration file: {path or 'none'}")
    print(f"cache: {cache or 'none'}\n")
    width = max(len(one["name"]) for one in described)
    for one in described:
        value = one["default"] if one["value"] is None else json.dumps(one["value"], ensure_ascii=False)
        print(f"{one['name']:<{width}}  {value}  ({one['origin']})")
    if settings.config is not None and draft is None:
        for override in settings.config.overrides:
            names = ", ".join(option.key for option in OPTIONS if option.field in override.settings)
            print(f"\nfor {', '.join(override.paths)}: {names} (claimcheck config DRAFT shows what holds for one)")
    return OK


def _describe(option: Option, settings: Settings) -> dict[str, Any]:
    value = getattr(settings.options, option.field)
    origin = settings.origins.get(option.field)
    default = _DEFAULTS.get(option.field, "no")
    return {
        "name": option.key,
        "value": None if origin is None else value,
        "default": default,
        "origin": "default" if origin is None else origin.removesuffix(f": {option.key}"),
    }
