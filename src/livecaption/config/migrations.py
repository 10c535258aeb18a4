"""How settings of an older version of the file are read: one pure step from each version to the next.

A step gets the file's values as plain tables and returns them anew; what it does not know it leaves as it is. When the
names of settings change, add a step, raise `SETTINGS_SCHEMA_VERSION`, and leave the older steps alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Tree = dict[str, Any]
"""A file's values: tables within tables, as TOML has them."""

_FROM_0 = {
    "source": "capture.source",
    "device": "capture.device",
    "endpoint": "endpoint.urls",
    "language": "endpoint.language",
    "lines": "captions.lines",
    "columns": "captions.columns",
    "hang": "captions.hang_s",
    "font_size": "captions.font_px",
    "opacity": "captions.window_opacity",
}
"""Version 0, before there were tables: each option of the command line by its own name."""


def _from_0(tree: Tree) -> Tree:
    """Flat names become tables; the one endpoint becomes a list; opacity was in percent. What is there already wins."""
    flat = {name: value for name, value in tree.items() if name in _FROM_0 and not isinstance(value, dict)}
    migrated = {name: dict(value) if isinstance(value, dict) else value for name, value in tree.items()}
    for name in flat:
        value = migrated.pop(name)
        table, _, key = _FROM_0[name].partition(".")
        if name == "endpoint" and isinstance(value, str):
            value = [value]
        if name == "opacity" and isinstance(value, int | float) and 1 < value <= 100:
            value = value / 100
        if not isinstance(migrated.get(table, {}), dict):
            # `endpoint` is both an old name and a table's: the old value was taken out above, another's stays.
            continue
        migrated.setdefault(table, {}).setdefault(key, value)
    return migrated


STEPS: Mapping[int, Callable[[Tree], Tree]] = {0: _from_0}
"""From which version, and how to the next."""


def migrated(tree: Tree, version: int, steps: Mapping[int, Callable[[Tree], Tree]] = STEPS) -> Tree:
    """`tree`, written by `version`, as the newest version has it; the very same where nothing had to change."""
    changed = tree
    while version in steps:
        changed = steps[version](changed)
        version += 1
    return tree if changed == tree else changed
