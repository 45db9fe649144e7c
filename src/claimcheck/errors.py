"""What can go wrong, each with the problem, its place and what to do.

ClaimcheckError             exit 2: the user can mend it
  UsageError                an option or argument
  InputError                a draft, or standard input, that cannot be read
  KnowledgeError            one mistake in a knowledge file, at its line and column
  KnowledgeErrors           all of them, together
  ReadingError              a text that is not the one value it should be (a statement's `value`)
  MissingExtraError         a feature whose optional packages are not installed
"""

from __future__ import annotations

from collections.abc import Sequence


class ClaimcheckError(Exception):
    """The root. `str()` is the whole message, without colour."""


class UsageError(ClaimcheckError):
    pass


class InputError(ClaimcheckError):
    pass


class ReadingError(ClaimcheckError):
    """The text is not one value of the kind asked for; the message says what was expected."""


class MissingExtraError(ClaimcheckError):
    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs packages that are not installed: pip install 'claimcheck[{extra}]'")
        self.extra = extra


class KnowledgeError(ClaimcheckError):
    """A knowledge file breaks a rule. `line` and `column` count from 1; line 0 is the file or folder as a whole."""

    def __init__(self, problem: str, *, path: str, line: int, column: int, fix: str = "") -> None:
        self.problem, self.path, self.line, self.column, self.fix = problem, path, line, column, fix
        place = f"{path}:{line}:{column}" if line else path
        super().__init__(f"{place}: {problem}" + (f" ({fix})" if fix else ""))


class KnowledgeFaultsError(ClaimcheckError):
    """Every mistake found, in order of file and line."""

    def __init__(self, mistakes: Sequence[KnowledgeError]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(str(mistake) for mistake in self.mistakes))
