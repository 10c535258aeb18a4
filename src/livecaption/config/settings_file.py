"""One settings file on the disk, a person's or a profile: read, and changed key by key. Blocking; one thread at a time.

A file is never written over when it cannot be read whole: not when it is broken, nor when a newer version wrote it.
Each write begins with what is on the disk then, so that what a person edited meanwhile stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from livecaption.config.atomic_write import reason_of, write_whole
from livecaption.config.settings_reading import MOST_BYTES, NOTHING, FileState, Reading, read_settings
from livecaption.model.messages import Message, message
from livecaption.model.settings import SETTINGS_SCHEMA_VERSION, Value

SIDE_SUFFIX = ".new.toml"

_Signature = tuple[int, int, int]


class SettingsFile:
    """A TOML file of settings; `reading` is what it said when it was last looked at."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.reading: Reading = NOTHING
        self._signature: _Signature | None = None

    def read(self) -> Reading:
        """Look at the file; one that is not there says nothing."""
        self._signature = self._sign()
        self.reading = self._read()[0]
        return self.reading

    def has_changed(self) -> bool:
        """Whether somebody else wrote, made or deleted the file since it was read or written here."""
        return self._sign() != self._signature

    def write(self, changes: Mapping[str, Value]) -> Message | None:
        """Make each change in the file, None taking a setting out; a message when it was not, and why.

        `reading` is afterwards what the file says, with what a person edited meanwhile.
        """
        signature = self._sign()
        reading, data = self._read()
        if not reading.may_be_written:
            self.reading, self._signature = reading, signature
            code = "settings.future_kept" if reading.state is FileState.FUTURE else "settings.broken_kept"
            return message(code, file=self.path)
        from livecaption.config.settings_text import NotEditableError, edited, fresh_text

        try:
            if reading.state is FileState.MISSING:
                text = fresh_text(changes)
            else:
                text = edited(data.decode("utf-8-sig"), changes, reading.wanted)
                self._keep_old(reading, data)
            write_whole(self.path, text.encode("utf-8"))
        except (NotEditableError, UnicodeEncodeError):  # half a character, as names of files may have
            return message("settings.not_editable", file=self.path)
        except OSError as error:
            return message("settings.not_saved", file=self.path, reason=reason_of(error))
        self.read()
        return None

    def write_anew(self, values: Mapping[str, Value], path: Path) -> Message | None:
        """Write a whole file with `values` elsewhere; a message when that failed."""
        from livecaption.config.settings_text import NotEditableError, fresh_text

        try:
            write_whole(path, fresh_text(values).encode("utf-8"))
        except (NotEditableError, UnicodeEncodeError):
            return message("settings.not_editable", file=path)
        except OSError as error:
            return message("settings.not_saved", file=path, reason=reason_of(error))
        return None

    def delete(self) -> Message | None:
        """Take the file away; a message when that failed."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            return message("settings.not_deleted", file=self.path, reason=reason_of(error))
        self.read()
        return None

    @property
    def side_path(self) -> Path:
        """Where settings can go when the file itself must not be touched."""
        return self.path.with_name(f"{self.path.stem}{SIDE_SUFFIX}")

    def _keep_old(self, reading: Reading, data: bytes) -> None:
        """A copy of what an older version wrote, before it is written anew; the first such copy stays."""
        if reading.version >= SETTINGS_SCHEMA_VERSION or reading.wanted is reading.tree:
            return
        copy = self.path.with_name(f"{self.path.name}.v{reading.version}")
        if not copy.exists():
            write_whole(copy, data)

    def _read(self) -> tuple[Reading, bytes]:
        try:
            with self.path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
        except FileNotFoundError:
            return NOTHING, b""
        except OSError as error:
            problem = message("settings.unreadable", file=self.path, reason=reason_of(error))
            return replace(NOTHING, state=FileState.BROKEN, found=(problem,)), b""
        return read_settings(data, self.path.name), data

    def _sign(self) -> _Signature | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino
