"""claimcheck: checks claims against a curated knowledge base of sourced statements, offline, and says why."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .api import KnowledgeBase, check, compare, open_knowledge

__version__ = "0.1.0"
__all__ = ["KnowledgeBase", "__version__", "check", "compare", "open_knowledge"]


def __getattr__(name: str) -> object:
    """The names of the API, imported when first asked for, so that the command starts without them."""
    if name in __all__:
        from . import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
