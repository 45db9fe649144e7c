"""YAML text -> nodes that know their place. Scalars stay text: NO is "NO", 012 is "012", 12:30 is "12:30".

The events come from libyaml where PyYAML has it, else from PyYAML's own parser. A file is read to its first syntax
error. Repeated keys, anchors, tags and further documents have no meaning here and are mistakes.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..dataclass import dataclass
from ..errors import KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Callable

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_BYTE_ORDER_MARK = "\ufeff"
_HINTS = {
    "mapping values are not allowed": "put text that holds a colon in quotes",
    "did not find expected '-' indicator": "start each entry of the list with '- ' at the same indentation",
    "did not find expected key": "give each key its own line at the same indentation",
    "quoted scalar": "close the quotes",
    "could not find expected ':'": "write 'key: value'",
    "cannot start any token": "put the text in quotes",
    "flow sequence": "close the list with ']'",
}


class Scalar(NamedTuple):
    """`plain` is False in quotes, where "null" and "" are words like any other."""

    text: str
    path: str
    line: int
    column: int
    plain: bool

    @property
    def empty(self) -> bool:
        """Nothing was given: `key:`, `key: null` or `key: ~`."""
        return self.plain and self.text in ("", "null", "~")


class Items(NamedTuple):
    nodes: list[Node]
    path: str
    line: int
    column: int


class Entries(NamedTuple):
    """A mapping: each key's text with its own place, and its node."""

    pairs: dict[str, tuple[Scalar, Node]]
    path: str
    line: int
    column: int


Node = Scalar | Items | Entries


def mistake(place: Node, problem: str, fix: str = "") -> KnowledgeError:
    """`problem` at `place`, ready to be collected."""
    return KnowledgeError(problem, path=place.path, line=place.line, column=place.column, fix=fix)


def compose(content: bytes, path: str) -> tuple[Node | None, tuple[KnowledgeError, ...]]:
    """The file's one node, None where it holds nothing or is broken, and the mistakes of form met on the way."""
    try:
        text = content.decode("utf-8").removeprefix(_BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        problem = f"byte 0x{content[error.start]:02x} is not UTF-8"
        return None, (_at_offset(before, len(before), path, problem, "save the file as UTF-8"),)
    if found := _FORBIDDEN.search(text):
        problem = f"control character U+{ord(found[0]):04X} in the text"
        return None, (_at_offset(text, found.start(), path, problem, "remove it"),)
    composer = _Composer(path)
    try:
        root = composer.compose(_parser()(text))
    except _yaml_error() as error:
        return None, (*composer.mistakes, _syntax_mistake(error, text, path))
    return root, tuple(composer.mistakes)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not been met; `key` is the mapping's key that waits for its value."""

    node: Items | Entries
    key: Scalar | None = None


class _Composer:
    def __init__(self, path: str) -> None:
        self.path = path
        self.mistakes: list[KnowledgeError] = []

    def compose(self, parser: Any) -> Node | None:
        from yaml import events as kinds

        root: Node | None = None
        open_nodes: list[_Open] = []
        documents = 0
        while (event := parser.get_event()) is not None:
            mark: Any = event.start_mark
            kind = type(event)
            if kind is kinds.ScalarEvent:
                node: Node = Scalar(event.value, self.path, mark.line + 1, mark.column + 1, not event.style)
            elif kind is kinds.MappingStartEvent:
                node = Entries({}, self.path, mark.line + 1, mark.column + 1)
            elif kind is kinds.SequenceStartEvent:
                node = Items([], self.path, mark.line + 1, mark.column + 1)
            elif kind is kinds.MappingEndEvent or kind is kinds.SequenceEndEvent:
                open_nodes.pop()
                continue
            elif kind is kinds.AliasEvent:
                node = self._unwanted(event, f"'*{event.anchor}' has no meaning here", "write the value out")
            else:
                if kind is kinds.DocumentStartEvent:
                    documents += 1
                    if documents == 2:
                        self._unwanted(event, "a second document begins here", "one file holds one document")
                continue
            if getattr(event, "tag", None) is not None:
                self._unwanted(event, f"the tag {event.tag} has no meaning here", "remove it")
            if open_nodes:
                self._add(open_nodes[-1], node)
            elif documents == 1:
                root = node
            if not isinstance(node, Scalar):
                open_nodes.append(_Open(node))
        return root

    def _add(self, parent: _Open, node: Node) -> None:
        if isinstance(parent.node, Items):
            parent.node.nodes.append(node)
        elif parent.key is None:
            if isinstance(node, Scalar):
                parent.key = node
            else:
                self.mistakes.append(mistake(node, "a key must be a word", "write 'key: value'"))
                parent.key = Scalar("", self.path, node.line, node.column, True)
        else:
            key, parent.key = parent.key, None
            if key.text in parent.node.pairs:
                first = parent.node.pairs[key.text][0]
                problem = f"'{key.text}' is given twice"
                self.mistakes.append(mistake(key, problem, f"first on line {first.line}; keep one"))
            elif key.text or not key.plain:
                parent.node.pairs[key.text] = (key, node)

    def _unwanted(self, event: Any, problem: str, fix: str) -> Scalar:
        place = Scalar("", self.path, event.start_mark.line + 1, event.start_mark.column + 1, True)
        self.mistakes.append(mistake(place, problem, fix))
        return place


def _at_offset(text: str, offset: int, path: str, problem: str, fix: str) -> KnowledgeError:
    before = text[:offset]
    line, column = before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1
    return KnowledgeError(problem, path=path, line=line, column=column, fix=fix)


def _syntax_mistake(error: Any, text: str, path: str) -> KnowledgeError:
    """YAML's own words and place; a tab, its commonest fault, is called by its name."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return KnowledgeError(f"not YAML: {error}", path=path, line=1, column=1)
    lines = text.splitlines()
    line = lines[mark.line] if mark.line < len(lines) else ""
    if line[mark.column : mark.column + 1] == "\t":
        problem, fix = "a tab cannot indent YAML", "use spaces"
    else:
        problem = ", ".join(part for part in (getattr(error, "context", None), error.problem) if part)
        fix = next((hint for words, hint in _HINTS.items() if words in problem), "")
        problem = f"not YAML: {problem}"
    return KnowledgeError(problem, path=path, line=mark.line + 1, column=mark.column + 1, fix=fix)


@cache
def _parser() -> Callable[[str], Any]:
    import yaml

    if not yaml.__with_libyaml__:
        return _pure_parser()
    from yaml import cyaml

    parser: Callable[[str], Any] = cyaml.__dict__["CParser"]  # there, but not among its declared names
    return parser


@cache
def _pure_parser() -> Callable[[str], Any]:
    from yaml.parser import Parser
    from yaml.reader import Reader
    from yaml.scanner import Scanner

    class PureParser(Reader, Scanner, Parser):
        def __init__(self, text: str) -> None:
            Reader.__init__(self, text)
            Scanner.__init__(self)
            Parser.__init__(self)

    return PureParser


@cache
def _yaml_error() -> type[Exception]:
    from yaml import YAMLError

    return YAMLError
