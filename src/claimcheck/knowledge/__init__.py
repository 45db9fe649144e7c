"""YAML -> a knowledge base; an assertion's cues -> candidate statements."""

from .base import KnowledgeBase

__all__ = ["KnowledgeBase"]
