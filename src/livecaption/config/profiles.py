"""Profiles: a file each in the folder `profiles` beside the settings, with only what differs; some come built in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from livecaption.config.settings_file import SettingsFile
from livecaption.config.settings_reading import FileState, Reading
from livecaption.model.messages import Message, message
from livecaption.model.presets import PROFILES
from livecaption.model.settings import BY_NAME, Settings, Value

_SUFFIX = ".toml"
_MOST = 40
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))})
"""What Windows takes for devices, whatever follows the dot."""

_NOT_IN_PROFILES = ("general.", "shortcuts.", "serve.", "words.", "outputs.")
"""What is the person's or the computer's, not the occasion's. A file edited by hand may have them all the same."""


def profile_name(name: str) -> str | None:
    """The name as it is kept, or None when it cannot name a file on every system, or could leave its folder."""
    from unicodedata import normalize  # a megabyte of tables, for those who have profiles

    clean = normalize("NFC", name).strip()
    usable = 0 < len(clean) <= _MOST and all(each.isalnum() or each in " -_" for each in clean)
    return clean if usable and clean.casefold() not in _RESERVED else None


class Profiles:
    """The profiles of one folder, and those built in. Blocking; one thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> tuple[str, ...]:
        """All there are: the built-in ones first, then the person's, by name."""
        try:
            found = [path.stem for path in self._folder.iterdir() if path.suffix == _SUFFIX]
        except OSError:
            found = []
        own = sorted((name for name in found if profile_name(name) == name), key=str.casefold)
        return (*PROFILES, *(name for name in own if name not in PROFILES))

    def find(self, name: str) -> str | None:
        """The profile a person means by `name`, whatever its letters' case; None when there is none."""
        wanted = profile_name(name)
        if wanted is None:
            return None
        known = self.names()
        return wanted if wanted in known else next((it for it in known if it.casefold() == wanted.casefold()), None)

    def file_of(self, name: str) -> SettingsFile:
        """The file of a profile by its own name, there or not."""
        return SettingsFile(self._folder / f"{name}{_SUFFIX}")

    @staticmethod
    def values_of(name: str, reading: Reading) -> dict[str, Value]:
        """What the profile changes: as its file says, else as it was built in."""
        built_in: Mapping[str, Value] = PROFILES.get(name, {})
        return dict(built_in if reading.state is FileState.MISSING else reading.values)

    def delete(self, name: str) -> Message | None:
        """Delete the person's file; a message when there is none, or that failed."""
        file = self.file_of(name)
        if file.read().state is FileState.MISSING:
            return message("profile.built_in", name=name)
        return file.delete()


def differing(settings: Settings, beneath: Settings) -> dict[str, Value]:
    """What a profile keeps of `settings`, but for what belongs to no occasion.

    That is what is not as declared, and what is not as the person's file has it, which lies `beneath` every profile.
    """
    return {
        name: value
        for name in BY_NAME
        if not name.startswith(_NOT_IN_PROFILES)
        and (value := settings.value(name)) is not None
        and not (value == BY_NAME[name].default == beneath.value(name))
    }
