"""Markdown's inline text with where each token stands, which markdown-it does not say by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

from .prose import Prose, compose

_BEGINS, _ENDS = "begins", "ends"
_STRUCK = ("del", "s", "strike")


class _State(StateInline):
    """Notes at each token how far the parser had come when it was made; for running text, that is where it ends."""

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta[_BEGINS] = self.pos
        if len(self.tokens) > 1:
            self._end(self.tokens[-2])
        return token

    def finish(self) -> None:
        if self.tokens:
            self._end(self.tokens[-1])

    def _end(self, token: Token) -> None:
        if token.type == "text" and not token.meta:
            token.meta[_ENDS] = self.pos


class PlacingParser(ParserInline):
    """The library's inline parser, with tokens that know their place."""

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        state.finish()
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def read_inline(tokens: Sequence[Token], source: str) -> tuple[Prose, tuple[Prose, ...]]:
    """The words of one block's inline tokens, and the images' captions; marks lead to `source`, the block's content."""
    walk = _Walk(source)
    walk.read(tokens)
    return walk.prose, tuple(walk.captions)


class _Walk:
    def __init__(self, source: str) -> None:
        self.prose, self.captions = Prose(), list[Prose]()
        self._source = source
        self._cursor = 0
        self._skipping = 0  # open links that are bare addresses, struck passages

    def read(self, tokens: Iterable[Token]) -> None:
        for token in tokens:
            begins = int(token.meta.get(_BEGINS, self._cursor))
            match token.type:
                case "text":
                    self._add(token.content, self._place(token))
                case "text_special":
                    self._add(token.content, begins + token.markup.startswith("\\"))
                    self._cursor = begins + len(token.markup)
                case "code_inline":
                    self._add(token.content, self._place_code(token, begins))
                case "softbreak" | "hardbreak":
                    self.prose.space(begins)
                case "image":
                    self._caption(token, begins)
                case "link_open":
                    self._skipping += token.markup == "autolink"
                case "link_close":
                    self._skipping -= token.markup == "autolink"
                case "s_open":
                    self._skipping += 1
                case "s_close":
                    self._skipping -= 1
                case "html_inline":
                    self._tag(token.content, begins)

    def _add(self, text: str, place: int) -> None:
        if self._skipping <= 0:
            self.prose.add(text, place)
        self._cursor = place + len(text)

    def _place(self, token: Token) -> int:
        """Where text stands: it ends, or for a mark that was left over begins, where the parser was."""
        ends = token.meta.get(_ENDS)
        if ends is None:
            place = self._source.find(token.content, max(int(token.meta.get(_BEGINS, 0)), self._cursor))
        else:
            place = self._source.rfind(token.content, self._cursor, int(ends))
        return place if place >= 0 else self._cursor

    def _place_code(self, token: Token, begins: int) -> int:
        first = begins + len(token.markup)
        written = self._source[first : first + len(token.content)].replace("\n", " ")
        return first if written == token.content else first + 1

    def _caption(self, token: Token, begins: int) -> None:
        place = max(self._source.find(f"![{token.content}]", begins), begins) + 2
        inner, captions = read_inline(token.children or (), token.content)
        moved = Prose()
        moved.take(inner.text, compose(inner.marks, ((0, place),), inner.length))
        self.captions += [moved, *captions]

    def _tag(self, tag: str, begins: int) -> None:
        name = tag.strip("<>/ ").split()[0].lower() if tag.strip("<>/ ") else ""
        if name in _STRUCK:
            self._skipping += -1 if tag.startswith("</") else 1
        elif name == "br":
            self.prose.space(begins)
