"""Edits the text of a settings file so that a person's comments, order and own keys stay. Pure.

tomlkit is imported here alone, when something is written: it takes longer to load than a start may.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from livecaption.config.settings_reading import VERSION_KEY
from livecaption.config.toml_lines import Path, statements_of
from livecaption.model.messages import text_of
from livecaption.model.settings import BY_NAME, SETTINGS_SCHEMA_VERSION, Value

Plain = dict[str, Any]


class NotEditableError(Exception):
    """The text cannot be edited without harm; it stays as it was."""


def fresh_text(values: Mapping[str, Value]) -> str:
    """A whole file with `values`, in the order of the declarations."""
    ordered = {name: values[name] for name in BY_NAME if values.get(name) is not None}
    return edited(f"# {text_of('settings.header')}\n{VERSION_KEY} = {SETTINGS_SCHEMA_VERSION}\n", ordered)


def edited(text: str, changes: Mapping[str, Value], wanted: Mapping[str, Any] | None = None) -> str:
    """`text` with each change made, None taking a setting out, and with this version's number.

    `wanted` is what the values are to be before the changes, where an older version wrote the text. Raises
    `NotEditableError` where the result would not say exactly that.
    """
    before: Plain = tomllib.loads(text)
    goal: Plain = _copied(before if wanted is None else wanted)
    goal[VERSION_KEY] = SETTINGS_SCHEMA_VERSION
    for name, value in changes.items():
        table, _, key = name.partition(".")
        within = goal.setdefault(table, {}) if value is not None else goal.get(table, {})
        if not isinstance(within, dict):
            raise NotEditableError(table)
        if value is None:
            within.pop(key, None)
        else:
            within[key] = list(value) if isinstance(value, tuple) else value
    if VERSION_KEY not in before:
        text = f"{VERSION_KEY} = {SETTINGS_SCHEMA_VERSION}\n{text}"
    try:
        result = _edit(text, goal)
        as_meant = _spelled(tomllib.loads(result)) == _spelled(goal)
    except Exception as error:  # whatever the editor trips over, the person's file must not pay for it
        raise NotEditableError(type(error).__name__) from error
    if not as_meant:
        raise NotEditableError("result")
    return result


def _edit(text: str, goal: Plain) -> str:
    import tomlkit

    document = tomlkit.parse(text)
    new: list[tuple[Path, object]] = []
    is_now = dict(_leaves(tomllib.loads(text)))
    aim = dict(_leaves(goal))
    for path in is_now:
        if path not in aim and path[0] in document:
            table: Any = document if len(path) == 1 else document[path[0]]
            del table[path[-1]]
    for path, value in aim.items():
        if path not in is_now:
            new.append((path, value))
        elif repr(is_now[path]) != repr(value):
            table = document if len(path) == 1 else document[path[0]]
            table[path[-1]] = _item(value)
    return _with_new(tomlkit.dumps(document), new)


def _with_new(text: str, new: list[tuple[Path, object]]) -> str:
    """`text` with keys it did not have, each after the last one of its table, else in a table of its own."""
    import tomlkit

    statements = statements_of(text)
    ends: dict[str, int] = {}
    for each in statements:
        if len(each.table) == 1 and each.path[:1] == each.table:
            ends[each.table[0]] = each.last
    lines = text.split("\n")
    return_sign = "\r" if lines[0].endswith("\r") else ""
    for table, end in sorted(ends.items(), key=lambda each: -each[1]):
        added = {path[1]: _item(value) for path, value in new if path[0] == table and len(path) == 2}
        lines[end:end] = [f"{line}{return_sign}" for line in tomlkit.dumps(added).splitlines()]
    document = tomlkit.parse("\n".join(lines))
    for path, value in new:
        if path[0] in ends:
            continue
        if len(path) == 1:
            document[path[0]] = _item(value)
            continue
        if path[0] not in document:
            document[path[0]] = tomlkit.table()
        within: Any = document[path[0]]
        within[path[1]] = _item(value)
    return tomlkit.dumps(document)


def _item(value: object) -> Any:
    import tomlkit

    if isinstance(value, list):
        array = tomlkit.array()
        array.extend(value)
        return array.multiline(len(value) > 1)
    return tomlkit.item(value)


def _leaves(tree: Mapping[str, Any]) -> Iterator[tuple[Path, object]]:
    """What stands at the top of the file and in its tables; what is deeper is a person's own, and left as it is."""
    for key, value in tree.items():
        if isinstance(value, dict) and value:
            yield from (((key, inner), each) for inner, each in value.items())
        elif not isinstance(value, dict):
            yield (key,), value


def _copied(tree: Mapping[str, Any]) -> Plain:
    return {key: dict(value) if isinstance(value, dict) else value for key, value in tree.items()}


def _spelled(tree: Mapping[str, Any]) -> dict[Path, str]:
    """Every leaf by what Python would write for it, since "not a number" is unlike itself."""
    return {path: repr(value) for path, value in _leaves(tree)}
