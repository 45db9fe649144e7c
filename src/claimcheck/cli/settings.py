"""What is to be done, from the command line, the environment and a configuration file, in this order of precedence."""

from __future__ import annotations

import os
from collections.abc import Mapping

from ..dataclass import dataclass, replace
from ..errors import UsageError
from .config_file import ConfigFile, Setting, find_config, read_config, shorten_path
from .options import OPTIONS, CheckOptions, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_YES, _NO = ("1", "true", "yes", "on"), ("0", "false", "no", "off")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`options` with everything filled in that was set anywhere; `origins` says by field where, () by default."""

    options: CheckOptions
    origins: Mapping[str, str]
    config: ConfigFile | None = None

    def name(self, field: str) -> str:
        """What to call an option in a message: as it was given ("--format", "claimcheck.toml:3: format")."""
        return self.origins.get(field) or next(option.flags[0] for option in OPTIONS if option.field == field)

    def for_draft(self, path: str) -> Settings:
        """With what the configuration file sets for this path alone."""
        if self.config is None or not self.config.overrides:
            return self
        found = self.config.find_overrides(path)
        lower = [option for option in OPTIONS if option.field in found and not self._is_nearer(option)]
        return _fill(self, {option: found[option.field] for option in lower}, self.config)

    def _is_nearer(self, option: Option) -> bool:
        return self.origins.get(option.field) in (option.flags[0], option.variable)


def resolve(options: CheckOptions) -> Settings:
    """The options of the command line over those of the environment over those of the configuration file."""
    given = {option.field: option.flags[0] for option in OPTIONS if _is_set(getattr(options, option.field))}
    settings = Settings(options=options, origins=given)
    if any(name.startswith("CLAIMCHECK_") for name in os.environ):
        settings = _fill_from_environment(settings)
    path = settings.options.config
    if settings.options.no_config:
        return settings
    if path is None:
        path = find_config(os.getcwd())
        if path is None:
            return settings
    config = read_config(path)
    rest = {
        option: config.settings[option.field]
        for option in OPTIONS
        if option.field in config.settings and option.field not in settings.origins
    }
    return _fill(replace(settings, config=config), rest, config)


def _fill(settings: Settings, found: Mapping[Option, Setting], config: ConfigFile) -> Settings:
    if not found:
        return settings
    name = shorten_path(config.path)
    values: dict[str, Any] = {option.field: setting.value for option, setting in found.items()}
    origins = {option.field: f"{name}:{setting.line}: {option.key}" for option, setting in found.items()}
    return replace(settings, options=replace(settings.options, **values), origins={**settings.origins, **origins})


def _fill_from_environment(settings: Settings) -> Settings:
    """An empty variable counts as one that is not set."""
    values: dict[str, Any] = {}
    for option in OPTIONS:
        written = os.environ.get(option.variable)
        if written and option.field not in settings.origins:
            values[option.field] = _read_variable(option, written)
    origins = {option.field: option.variable for option in OPTIONS if option.field in values}
    return replace(settings, options=replace(settings.options, **values), origins={**settings.origins, **origins})


def _read_variable(option: Option, written: str) -> Any:
    """Paths are parted as in PATH."""
    if not option.metavar:
        if written.lower() in _YES or written.lower() in _NO:
            return written.lower() in _YES
        raise UsageError(f"{option.variable} is yes or no, not {written!r}")
    if option.several:
        paths = option.metavar in ("PATH", "FILE")
        return tuple(part for part in written.split(os.pathsep) if part) if paths else (written,)
    return written


def _is_set(value: Any) -> bool:
    return value is not None and value != ()
