"""Exit statuses, and the one place where errors become messages.

0 nothing at fault, 1 a claim's verdict is among --fail-on, 2 the user can fix it, 3 a fault of ours, 130 interrupted
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from ..errors import ClaimcheckError, KnowledgeFaultsError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

OK = 0
AT_FAULT = 1
USAGE = 2
INTERNAL = 3
INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """The status of running `arguments`; every error is reported on standard error."""
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        say("interrupted")
        return INTERRUPTED
    except KnowledgeFaultsError as error:
        for mistake in error.mistakes:
            print(mistake, file=sys.stderr)
        count = len(error.mistakes)
        say(f"error: the knowledge base has {count:,} {'mistake' if count == 1 else 'mistakes'}; nothing was checked")
        return USAGE
    except ClaimcheckError as error:
        for line in (str(error) + _drop_damaged(error)).splitlines():
            say(f"error: {line}")
        return USAGE
    except BrokenPipeError:  # who read our output has seen enough
        stop_output()
        return OK
    except Exception as error:
        if os.environ.get("CLAIMCHECK_TRACEBACK"):
            raise
        say(f"internal error: {type(error).__name__}: {error}")
        say("this is a fault of claimcheck, not of your text; CLAIMCHECK_TRACEBACK=1 shows where it happened")
        return INTERNAL


def _drop_damaged(error: ClaimcheckError) -> str:
    """What to do about a damaged index that was met on the way; nothing of any other error."""
    from ..knowledge.index import drop_damaged
    from ..knowledge.store import DamagedStoreError
    from .knowledge import find_cache

    cache = find_cache()
    if not isinstance(error, DamagedStoreError) or cache is None or not drop_damaged(cache):
        return ""
    return " (it has been removed, and will be made anew: run the command again)"


def _run(arguments: Sequence[str]) -> int:
    """A plain check reads its own arguments: loading the command tree takes longer than checking a claim."""
    from .options import read_arguments

    options = None if "_CLAIMCHECK_COMPLETE" in os.environ else read_arguments(arguments)
    if options is not None:
        from .check import run_check

        return run_check(options)
    from .app import run_app

    return run_app(arguments)


def leave(status: int) -> NoReturn:
    """End the process at once: taking the interpreter apart takes a tenth as long as a whole answer."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        sys.exit(status)  # fails again, and Python says of what
    os._exit(status)


def say(message: str) -> None:
    """One line on standard error; what the terminal cannot show is escaped."""
    line = f"claimcheck: {message}"
    encoding = getattr(sys.stderr, "encoding", None) or "ascii"
    print(line.encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr)


def warn(message: str) -> None:
    say(f"warning: {message}")


def stop_output() -> None:
    """Nothing more reaches standard output, nor fails there when Python flushes it at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
