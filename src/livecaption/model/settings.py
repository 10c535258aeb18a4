"""A person's settings over the declarations in `model/declarations/`, which every face is generated from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from livecaption.model.declarations import ALL
from livecaption.model.messages import Message
from livecaption.model.setting import Kind as Kind
from livecaption.model.setting import Setting as Setting
from livecaption.model.setting import Value as Value

SETTINGS: tuple[Setting, ...] = ALL

SETTINGS_SCHEMA_VERSION = 1

BY_NAME = {setting.name: setting for setting in SETTINGS}


class Settings:
    """A person's choices over the declared defaults; frozen. Ask by the setting's dotted name and for its kind."""

    __slots__ = ("_chosen",)

    def __init__(self, chosen: Mapping[str, Value] | None = None) -> None:
        unknown = set(chosen or {}) - set(BY_NAME)
        if unknown:
            raise KeyError(f"not declared in SETTINGS: {sorted(unknown)}")
        self._chosen = dict(chosen or {})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Settings) and all(self.value(name) == other.value(name) for name in BY_NAME)

    __hash__ = None  # type: ignore[assignment]  # equal by value, and nobody keys by settings

    def value(self, name: str) -> Value:
        """The chosen value, or the declared default."""
        default = BY_NAME[name].default
        return self._chosen.get(name, default)

    def replacing(self, **chosen: Value) -> Settings:
        """These settings with some others; a dot in a name is written as two underscores."""
        return Settings(self._chosen | {name.replace("__", "."): value for name, value in chosen.items()})

    def text(self, name: str) -> str:
        """A TEXT or CHOICE that always has a value."""
        value = self.value(name)
        assert isinstance(value, str), name
        return value

    def optional_text(self, name: str) -> str | None:
        """A TEXT that may be left open."""
        value = self.value(name)
        assert value is None or isinstance(value, str), name
        return value

    def number(self, name: str) -> float:
        """A NUMBER in the declared unit."""
        value = self.value(name)
        assert isinstance(value, int | float), name
        return float(value)

    def count(self, name: str) -> int:
        """A COUNT."""
        value = self.value(name)
        assert isinstance(value, int), name
        return value

    def switch(self, name: str) -> bool:
        """A SWITCH."""
        value = self.value(name)
        assert isinstance(value, bool), name
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A LIST."""
        value = self.value(name)
        assert isinstance(value, tuple), name
        return value


@dataclass(frozen=True, slots=True)
class SettingChange:
    """What would become of one setting."""

    name: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What importing a file would change, and what in it cannot be used."""

    changes: tuple[SettingChange, ...] = ()
    problems: tuple[Message, ...] = ()
