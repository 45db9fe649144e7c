"""Where the knowledge base that ships with the package lies."""

from __future__ import annotations

import os

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def shipped_path() -> str:
    """`claimcheck/shipped` of an installed wheel; of a checkout or an editable install, `knowledge` at its root.

    Nothing is written there, and whether the folder is there and sound is for the loader to say.
    """
    installed = os.path.join(_PACKAGE, "shipped")
    root = os.path.dirname(os.path.dirname(_PACKAGE))
    return installed if os.path.isdir(installed) else os.path.join(root, "knowledge")
