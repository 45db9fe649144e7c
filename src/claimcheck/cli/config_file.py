"""Configuration files: finding the nearest one, and reading what it sets, each setting with its line.

A file is `claimcheck.toml`, or `pyproject.toml` with a table `tool.claimcheck`. Its keys are the long options without
their dashes; `[[overrides]]` sets some of them for the drafts whose paths match.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from ..dataclass import dataclass
from ..errors import UsageError
from .nearest import did_you_mean
from .options import OPTIONS, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

NAME, SHARED = "claimcheck.toml", "pyproject.toml"
_TABLE = ("tool", "claimcheck")
_OVERRIDES = "overrides"
_PLACES = ("kb", "output")  # options that name files, by paths that begin at the configuration file's folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A value as the command line would give it: a text, several, or yes or no."""

    value: Any
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """`settings` by field, for drafts whose path, seen from the file's folder, matches one of `paths`."""

    paths: tuple[str, ...]
    settings: Mapping[str, Setting]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigFile:
    """`settings` by field. Of overrides that match, the last wins."""

    path: str
    settings: Mapping[str, Setting]
    overrides: tuple[Override, ...] = ()

    def find_overrides(self, draft: str) -> dict[str, Setting]:
        """What is set for one draft alone."""
        try:
            seen = os.path.relpath(draft, os.path.dirname(os.path.abspath(self.path))).replace(os.sep, "/")
        except ValueError:  # another drive
            return {}
        found: dict[str, Setting] = {}
        for override in self.overrides:
            if any(matches(seen, pattern) for pattern in override.paths):
                found |= override.settings
        return found


def find_config(folder: str) -> str | None:
    """The nearest configuration file, from `folder` upwards to the root of the repository or of the file system."""
    while True:
        own, shared = os.path.join(folder, NAME), os.path.join(folder, SHARED)
        if os.path.isfile(own):
            return own
        if os.path.isfile(shared) and _mentions_claimcheck(shared):
            return shared
        parent = os.path.dirname(folder)
        if parent == folder or os.path.exists(os.path.join(folder, ".git")):
            return None
        folder = parent


def _mentions_claimcheck(path: str) -> bool:
    """It may have a table `tool.claimcheck`: seen without loading a TOML parser."""
    try:
        with open(path, "rb") as stream:
            content = stream.read()
    except OSError:
        return False
    if b"claimcheck" not in content:
        return False
    lines = (line.strip() for line in content.splitlines() if b"tool" in line)
    return any(b"claimcheck" in line or line.replace(b" ", b"") == b"[tool]" for line in lines) and bool(
        _table_of(_load(content, path), path)
    )


def read_config(path: str) -> ConfigFile:
    """What the file sets. Raises UsageError with every mistake, each on a line of its own."""
    try:
        with open(path, "rb") as stream:
            content = stream.read()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}") from error
    table = _table_of(_load(content, path), path)
    return _Parser(shorten_path(path), os.path.dirname(os.path.abspath(path)), content.decode(), path).parse(table)


def shorten_path(path: str) -> str:
    """From the working directory, where that is shorter."""
    try:
        return min(os.path.relpath(path), path, key=len)
    except ValueError:
        return path


def _load(content: bytes, path: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(content.decode())
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UsageError(f"{shorten_path(path)}:{line}: this is not UTF-8 text") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(_place_fault(str(error), shorten_path(path))) from error


def _place_fault(message: str, path: str) -> str:
    """ "Invalid value (at line 3, column 9)" as "claimcheck.toml:3:9: invalid value"."""
    problem, _, place = message.partition(" (at ")
    numbers = [word.strip(",)") for word in place.split() if word.strip(",)").isdigit()]
    at = ":".join(numbers)
    return f"{path}{f':{at}' if at else ''}: {problem[:1].lower()}{problem[1:]} (this is not TOML)"


def _table_of(content: dict[str, Any], path: str) -> dict[str, Any]:
    if os.path.basename(path) != SHARED:
        return content
    tool = content.get(_TABLE[0])
    table = tool.get(_TABLE[1]) if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else {}


class _Parser:
    """Reads one table of settings, and keeps every mistake."""

    def __init__(self, name: str, folder: str, text: str, path: str) -> None:
        self.name, self.folder, self.path = name, folder, path
        prefix = ".".join(_TABLE) if os.path.basename(path) == SHARED else ""
        self.lines = _find_lines(text, prefix)
        self.mistakes: list[tuple[int, str]] = []

    def parse(self, table: dict[str, Any]) -> ConfigFile:
        overrides = table.pop(_OVERRIDES, [])
        settings = self._settings(table, "", 0)
        parsed = []
        if not isinstance(overrides, list) or not all(isinstance(one, dict) for one in overrides):
            self._mistake("", 0, _OVERRIDES, "overrides is a list of tables, [[overrides]]")
            overrides = []
        for number, one in enumerate(overrides):
            paths = self._words(one.pop("paths", None), _OVERRIDES, number, "paths", "patterns such as drafts/**")
            parsed.append(Override(paths=paths, settings=self._settings(one, _OVERRIDES, number)))
        if self.mistakes:
            lines = [f"{self.name}:{line}: {problem}" for line, problem in sorted(self.mistakes)]
            raise UsageError("\n".join(lines))
        return ConfigFile(path=self.path, settings=settings, overrides=tuple(parsed))

    def _settings(self, table: dict[str, Any], within: str, number: int) -> dict[str, Setting]:
        kinds = ("paths",) if within else ("paths", "yes")
        known = {option.key: option for option in OPTIONS if option.files in kinds}
        found: dict[str, Setting] = {}
        for key, written in table.items():
            option = known.get(key)
            if option is None:
                self._mistake(within, number, key, _unknown(key, known, within))
                continue
            value = self._value(option, written, within, number)
            if value is not None:
                found[option.field] = Setting(value=value, line=self._line(within, number, key))
        return found

    def _value(self, option: Option, written: Any, within: str, number: int) -> Any:
        """As the command line would give it; None where it is not of the kind the option takes."""
        if option.several:
            words = self._words(written, within, number, option.key, option.metavar)
            return tuple(self._resolve(word) for word in words) if option.field in _PLACES else words
        if not option.metavar and isinstance(written, bool):
            return written
        if option.metavar and isinstance(written, str | int | date) and not isinstance(written, bool | datetime):
            return str(written)
        takes = f"takes {option.metavar}" if option.metavar else "is true or false"
        self._mistake(within, number, option.key, f"{option.key} {takes}, not {_show(written)}")
        return None

    def _words(self, written: Any, within: str, number: int, key: str, what: str) -> tuple[str, ...]:
        words = [written] if isinstance(written, str) else written
        if isinstance(words, list) and words and all(isinstance(word, str) and word for word in words):
            return tuple(words)
        shown = "nothing" if written is None or written == [] else _show(written)
        self._mistake(within, number, key, f"{key} takes {what}, one text or a list of them, not {shown}")
        return ()

    def _resolve(self, path: str) -> str:
        return path if path == "-" else os.path.normpath(os.path.join(self.folder, os.path.expanduser(path)))

    def _line(self, within: str, number: int, key: str) -> int:
        return self.lines.get((within, number, key)) or self.lines.get((within, number, ""), 1)

    def _mistake(self, within: str, number: int, key: str, problem: str) -> None:
        self.mistakes.append((self._line(within, number, key), problem))


def _unknown(key: str, known: Mapping[str, Option], within: str) -> str:
    options = {option.key: option for option in OPTIONS}
    if key in options and options[key].files == "no":
        return f"{key} can be given on the command line alone"
    if key in options:
        return f"{key} cannot be set for single paths (only {', '.join(known)} can)"
    extra = ("paths",) if within else (_OVERRIDES,)
    return f"no such option: {key}{did_you_mean(key.replace('_', '-'), (*known, *extra), cutoff=0.6)}"


def _show(written: Any) -> str:
    text = repr(written) if not isinstance(written, bool) else str(written).lower()
    return text if len(text) <= 40 else f"{text[:40]}…"


def _find_lines(text: str, prefix: str) -> dict[tuple[str, int, str], int]:
    """The line of each key, by the table it stands in ("" for the settings themselves), that table's number, and the
    key; "" is the table's own header. Keys of inline tables are not told apart from their table's."""
    found: dict[tuple[str, int, str], int] = {}
    counts: dict[str, int] = {}
    table, number = ("", 0) if not prefix else ("?", 0)
    for line_number, line in enumerate(text.splitlines(), start=1):
        stripped = line.strip()
        if stripped.startswith("[") and "]" in stripped and "=" not in stripped.partition("]")[0]:
            name = stripped.strip("[").partition("]")[0].replace(" ", "").replace('"', "")
            inside = name == prefix or not prefix or name.startswith(f"{prefix}.")
            table = name.removeprefix(prefix).lstrip(".") if inside else "?"
            number = counts.get(table, 0)
            counts[table] = number + 1
            found.setdefault((table, number, ""), line_number)
            found.setdefault(("", 0, table), line_number)
        elif "=" in stripped and not stripped.startswith("#"):
            key = stripped.partition("=")[0].strip().strip("\"'")
            found.setdefault((table, number, key), line_number)
            found.setdefault((table, number, key.partition(".")[0].strip()), line_number)
    return found


# ---------------------------------------------------------------- patterns


def matches(path: str, pattern: str) -> bool:
    """Patterns as in .gitignore, with "/" between folders: "*" stays within a folder, "**" crosses them."""
    import re

    return re.fullmatch("".join(_translate(pattern.removeprefix("./").rstrip("/"))), path) is not None


def _translate(pattern: str) -> Iterable[str]:
    import re

    at = 0
    while at < len(pattern):
        if pattern.startswith("**/", at):
            yield r"(?:.*/)?"
            at += 3
        elif pattern.startswith("**", at):
            yield ".*"
            at += 2
        else:
            char = pattern[at]
            yield {"*": "[^/]*", "?": "[^/]"}.get(char) or re.escape(char)
            at += 1
