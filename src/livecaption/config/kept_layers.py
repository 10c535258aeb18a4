"""The layers of settings that lie on the disk: the file, and that of the profile in use. One thread at a time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from livecaption.config.layers import COMMAND_LINE, FILE, PROFILE_NAME, Edit, Layers, layer_of, profile_of, without_none
from livecaption.config.profiles import Profiles
from livecaption.config.settings_file import SettingsFile
from livecaption.config.settings_reading import FileState
from livecaption.model.messages import Message
from livecaption.model.settings import Value


class KeptLayers:
    """Reads files into `layers`, and remembers which changes of those are not on the disk yet."""

    def __init__(self, path: Path, layers: Layers) -> None:
        self.file = SettingsFile(path)
        self.profiles = Profiles(path.parent / "profiles")
        self._layers = layers
        self._profile_file: SettingsFile | None = None
        self._pending: dict[str, dict[str, Value]] = {}
        self._take(FILE, dict(self.file.read().values))

    @property
    def problems(self) -> tuple[Message, ...]:
        """What is wrong with the files, as they were last looked at."""
        of_profile = self._profile_file.reading.problems if self._profile_file is not None else ()
        return (*self.file.reading.problems, *of_profile)

    @property
    def is_unsaved(self) -> bool:
        """Whether a change is not on the disk yet."""
        return any(self._pending.values())

    def note(self, edits: Iterable[Edit]) -> None:
        """Remember changes of the layers that are to be saved."""
        for edit in edits:
            if edit.layer not in (COMMAND_LINE, PROFILE_NAME):
                self._pending.setdefault(edit.layer, {})[edit.name] = edit.after

    def forget(self, profile: str) -> None:
        """Leave a profile that was deleted."""
        self._layers.values.pop(layer_of(profile), None)
        self._pending.pop(layer_of(profile), None)

    def enter_profile(self) -> None:
        """Read the file of the profile in use."""
        profile = self._layers.profile
        self._profile_file = self.profiles.file_of(profile) if profile else None
        if self._profile_file is not None:
            self._take(layer_of(profile), self.profiles.values_of(profile, self._profile_file.read()))

    def reload(self) -> None:
        """Take over what was edited; a file that broke meanwhile leaves what counted."""
        if self.file.has_changed() and self.file.read().state is not FileState.BROKEN:
            self._take(FILE, dict(self.file.reading.values))
        file, profile = self._profile_file, self._layers.profile
        if file is not None and file.has_changed() and file.read().state is not FileState.BROKEN:
            self._take(layer_of(profile), self.profiles.values_of(profile, file.reading))

    def save(self) -> Message | None:
        """Write every change that waits, each in its file; the first message where that failed."""
        problems = [self._write(layer) for layer, changes in list(self._pending.items()) if changes]
        return next((problem for problem in problems if problem is not None), None)

    def _write(self, layer: str) -> Message | None:
        """Save one layer's changes, and take over what a person edited in that file meanwhile."""
        profile = profile_of(layer)
        changes = self._pending[layer]
        file = self.file
        if profile is not None:
            is_in_use = profile == self._layers.profile and self._profile_file is not None
            file = self._profile_file if is_in_use and self._profile_file else self.profiles.file_of(profile)
            if file.read().state is FileState.MISSING:  # the first change of a built-in profile makes a copy of it
                changes = without_none(self._layers.of(layer))
        problem = file.write(changes)
        if problem is None:
            self._pending[layer] = {}
            self._take(layer, dict(file.reading.values))
        return problem

    def _take(self, layer: str, values: dict[str, Value]) -> None:
        """Have a layer as its file says, with what is not saved yet on top."""
        self._layers.values[layer] = without_none(values | self._pending.get(layer, {}))
