"""On which line of a TOML text each value stands; asked only when something is to be said about one. Pure."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Path = tuple[str, ...]

_LONGEST_VALUE = 400
"""Lines of one value; where a longer one begins is known, what follows it is not."""

_MOST_READ = 4_000_000
"""Characters read altogether, those of long values again and again: what follows is not known either."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A table's header or one assignment: the path it gives a value, and its first and last line, from 1."""

    path: Path
    first: int
    last: int
    table: Path
    is_header: bool


def statements_of(text: str) -> list[Statement]:
    """Every statement of `text`, in order; of a text that is not TOML those before the mistake.

    TOML is read line by line until what was gathered is a whole statement, so that quoting, brackets and escapes are
    judged by the same reader as the file itself.
    """
    found: list[Statement] = []
    table: Path = ()
    gathered: list[str] = []
    first = 1
    read = length = 0
    for number, line in enumerate(text.split("\n"), 1):
        if not gathered:
            first, length = number, 0
        gathered.append(line.removesuffix("\r"))
        length += len(line) + 1
        read += length
        if read > _MOST_READ:
            break
        tree = _whole("\n".join(gathered))
        if tree is None:
            if len(gathered) > _LONGEST_VALUE:
                break
            continue
        gathered.clear()
        if not tree:
            continue
        is_header = line.lstrip().startswith("[") and first == number
        path = _path_in(tree)
        if is_header:
            table = path
        found.append(Statement(path if is_header else table + path, first, number, table, is_header))
    return found


def line_in(statements: Iterable[Statement], path: Path) -> int | None:
    """The line where `path`, or a table that holds it, is written first; None when it is not."""
    within = None
    for statement in statements:
        if statement.path[: len(path)] == path:
            return statement.first
        if within is None and statement.path == path[: len(statement.path)] and not statement.is_header:
            within = statement.first
    return within


def _whole(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        return None


def _path_in(tree: dict[str, Any]) -> Path:
    """The keys down to the first value or table with several; an inline table of one counts as dotted keys."""
    path: list[str] = []
    node: Any = tree
    while isinstance(node, dict) and len(node) == 1:
        (key, node) = next(iter(node.items()))
        path.append(key)
    return tuple(path)
