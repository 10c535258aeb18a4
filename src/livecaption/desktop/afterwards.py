"""A transcript after its session: corrections still count, and go into the files that were saved. GUI thread.

Files are written on a thread of their own, one after the other, so that the newest text is the one that stays.
"""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from livecaption.config import folders
from livecaption.core.edited_transcript import Changed, EditedTranscript
from livecaption.model.errors import OutputError
from livecaption.model.messages import message
from livecaption.model.sealed import Place
from livecaption.model.status import CorrectText, CorrectWord, RenameSpeaker, Request
from livecaption.model.transcript import Transcript

if TYPE_CHECKING:
    from livecaption.captioning import Outcome
    from livecaption.exports.choices import ExportChoices

_log = logging.getLogger(__name__)


class Afterwards(QObject):
    """What is left of the newest session; nothing before the first."""

    changed = Signal(object)
    """A tuple of `TranscriptUpdate` that read differently now."""
    told = Signal(object)
    """A `Message`: a file could not be written."""
    copied = Signal(object)
    """A copy is at this `Path`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = EditedTranscript()
        self._outcome: Outcome | None = None
        self._before: Place | None = None
        self._changed = False
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._read_on)
        self._writer = ThreadPoolExecutor(1, "livecaption-saving")

    def take(self, outcome: Outcome) -> None:
        """A session is over."""
        while self._slices.isActive():
            self._read_on()
        self._outcome = outcome
        self._said = outcome.said

    @property
    def transcript(self) -> Transcript:
        """What is left, as it reads."""
        return self._said.read

    def ask(self, request: Request) -> None:
        """A person puts something right; other requests come too late."""
        edits = self._said.edits
        match request:
            case CorrectText():
                self._said, changed = self._said.editing(edits.rewriting(request), (request.key,))
                self._tell(changed)
                self._save_again()
                return
            case CorrectWord():
                edits = edits.correcting(request)
            case RenameSpeaker():
                edits = edits.renaming(request)
            case _:
                return
        # All of it is read anew, a piece at each turn of Qt's loop: hours of it take a second or two.
        self._said = replace(self._said, edits=edits)
        self._before = None
        self._slices.start()

    @Slot()
    def _read_on(self) -> None:
        self._said, changed, self._before = self._said.editing_on(self._before)
        self._changed = self._changed or bool(changed)
        self._tell(changed)
        if self._before is None:
            self._slices.stop()
            if self._changed:
                self._changed = False
                self._save_again()

    def _tell(self, changed: Changed) -> None:
        if changed:
            self.changed.emit(changed)

    def _save_again(self) -> None:
        if self._outcome is not None:
            for path in self._outcome.saved:
                self._writer.submit(self._write, path, self._said.read, self._outcome.choices, quietly=True)

    def save_copy(self, path: Path, transcript: Transcript) -> None:
        """Write a transcript where the person wants it."""
        from livecaption.core.sentences import same_sentence
        from livecaption.exports.choices import ExportChoices

        otherwise = ExportChoices(include_tentative=True, goes_on=same_sentence)
        choices = self._outcome.choices if self._outcome is not None else otherwise
        self._writer.submit(self._write, path, transcript, choices, quietly=False)

    def close(self) -> None:
        """Finish what is being put right, and wait for what is being written."""
        while self._slices.isActive():
            self._read_on()
        self._writer.shutdown()

    def _write(self, path: Path, transcript: Transcript, choices: ExportChoices, *, quietly: bool) -> None:
        """On the writing thread."""
        from livecaption.outputs.files import write_transcript

        try:
            written = write_transcript(transcript, path, folders.rescue_folder(), choices)
        except OutputError as error:
            self.told.emit(error.message)
        except Exception as error:  # noqa: BLE001 - a thread's mistake is seen by nobody else
            _log.error("a transcript was not written", exc_info=error)
            self.told.emit(message("output.cannot_write", path=path, reason=type(error).__name__))
        else:
            if not quietly:
                self.copied.emit(written)
