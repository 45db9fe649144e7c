"""Where the knowledge base that ships with the package lies."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent.parent


def shipped_path() -> Path:
    """`claimcheck/shipped` of an installed wheel; of a checkout or an editable install, `knowledge` at its root.

    Nothing is written there, and whether the folder is there and sound is for the loader to say.
    """
    installed = _PACKAGE / "shipped"
    return installed if installed.is_dir() else _PACKAGE.parent.parent / "knowledge"
