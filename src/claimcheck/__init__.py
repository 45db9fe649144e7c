"""claimcheck: checks claims against a curated knowledge base of sourced statements, offline, and says why."""

__version__ = "0.1.0"
