"""Settings that are kept nowhere but in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from livecaption.model.messages import Message
from livecaption.model.seams import SettingsChanged, SettingsKeeper
from livecaption.model.settings import BY_NAME, ImportPreview, Settings, Value


class MemorySettings(SettingsKeeper):
    """Changes, undo and subscribers as the real one has them; `refuse_with` is what every change answers with.

    `profile_values` are its profiles: each a name and what it changes.
    """

    def __init__(
        self,
        chosen: Mapping[str, Value] | None = None,
        *,
        profiles: Mapping[str, Mapping[str, Value]] | None = None,
        problems: tuple[Message, ...] = (),
    ) -> None:
        self.chosen: dict[str, Value] = dict(chosen or {})
        self.profile_values: dict[str, dict[str, Value]] = {name: dict(each) for name, each in (profiles or {}).items()}
        self.refuse_with: Message | None = None
        self.preview = ImportPreview()
        self.exported: list[Path] = []
        self.imported: list[Path] = []
        self.flushes = 0
        self._problems = problems
        self._profile = ""
        self._undo: list[tuple[str, dict[str, Value]]] = []
        self._redo: list[tuple[str, dict[str, Value]]] = []
        self._subscribers: list[SettingsChanged] = []

    @property
    def settings(self) -> Settings:
        return Settings(self.chosen | self.profile_values.get(self._profile, {}))

    @property
    def problems(self) -> tuple[Message, ...]:
        return self._problems

    def tell_problems(self, *problems: Message) -> None:
        """As if the file had become unusable."""
        self._problems = problems
        self._tell(frozenset())

    def problem_with(self, name: str, value: Value) -> Message | None:
        assert name in BY_NAME, name
        return None

    def change(self, name: str, value: Value) -> Message | None:
        return self._make(name, {name: value})

    def change_all(self, values: Mapping[str, Value]) -> Message | None:
        return self._make("preset", dict(values))

    def reset(self, name: str) -> Message | None:
        return self._make(name, {name: BY_NAME[name].default})

    def undo(self) -> str | None:
        return self._step(self._undo, self._redo)

    def redo(self) -> str | None:
        return self._step(self._redo, self._undo)

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def subscribe(self, callback: SettingsChanged) -> Callable[[], None]:
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def reload_if_changed(self) -> bool:
        return False

    def profiles(self) -> tuple[str, ...]:
        return tuple(self.profile_values)

    @property
    def profile(self) -> str:
        return self._profile

    def use_profile(self, name: str) -> Message | None:
        before = self.settings
        self._profile = name
        self._tell_of(before)
        return self.refuse_with

    def save_profile(self, name: str) -> Message | None:
        self.profile_values[name] = dict(self.chosen)
        return self.use_profile(name)

    def delete_profile(self, name: str) -> Message | None:
        before = self.settings
        del self.profile_values[name]
        if self._profile == name:
            self._profile = ""
        self._tell_of(before)
        return self.refuse_with

    def export_to(self, path: Path) -> Message | None:
        self.exported.append(path)
        return self.refuse_with

    def preview_of(self, path: Path) -> ImportPreview:
        return self.preview

    def import_from(self, path: Path) -> Message | None:
        self.imported.append(path)
        return self._make("import", {change.name: change.after for change in self.preview.changes})

    def save_aside(self) -> Message:
        return Message("settings.aside", (("file", "settings.toml"), ("path", "settings.new.toml")))

    def flush(self) -> Message | None:
        self.flushes += 1
        return self.refuse_with

    def _make(self, what: str, values: dict[str, Value]) -> Message | None:
        assert set(values) <= set(BY_NAME), values
        before = self.settings
        self._undo.append((what, dict(self.chosen)))
        self._redo.clear()
        self.chosen |= values
        self._tell_of(before)
        return self.refuse_with

    def _step(self, one: list[tuple[str, dict[str, Value]]], other: list[tuple[str, dict[str, Value]]]) -> str | None:
        if not one:
            return None
        before = self.settings
        what, chosen = one.pop()
        other.append((what, self.chosen))
        self.chosen = chosen
        self._tell_of(before)
        return what

    def _tell_of(self, before: Settings) -> None:
        self._tell(frozenset(name for name in BY_NAME if before.value(name) != self.settings.value(name)))

    def _tell(self, names: frozenset[str]) -> None:
        for subscriber in list(self._subscribers):
            subscriber(names)
