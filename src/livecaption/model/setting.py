"""What the declaration of a setting says: name, type, default, help and unit. Every face is generated from these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a setting holds."""

    TEXT = "text"
    NUMBER = "number"
    COUNT = "count"
    SWITCH = "switch"
    CHOICE = "choice"
    LIST = "list"


Value = str | float | int | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing a person can choose. `name` is dotted; `flag` is its command-line spelling.

    `at_least` and `at_most` bound numbers; `choices` lists the words a CHOICE takes; `check` returns the code of the
    message that says what is wrong with a value, or None.
    """

    name: str
    kind: Kind
    default: Value
    help: str
    unit: str = ""
    flag: str = ""
    metavar: str = ""
    choices: tuple[str, ...] = ()
    at_least: float | None = None
    at_most: float | None = None
    check: Callable[[str], str | None] | None = None
