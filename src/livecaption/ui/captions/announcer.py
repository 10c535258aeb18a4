"""Reads settled captions to screen readers, each word once; off unless the person wants it. GUI thread."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from livecaption.model.view import CaptionLine, CaptionView, Curtain, Rest, Tone

_REMEMBERED = 64


class Announcer:
    """A live region: lines that no longer grow, and what stands when speech rests. Tentative words are never read."""

    def __init__(self, region: QWidget) -> None:
        self._region = region
        self._on = False
        self._read: dict[int, int] = {}

    def set_on(self, on: bool) -> None:
        """Read captions aloud from now on, or be mute. What stands on the screen already is not read."""
        self._on = on

    def hear(self, view: CaptionView) -> None:
        """Read what has settled since the last view."""
        resting = view.rest is not Rest.LIVE
        settled = view.lines if resting else view.lines[:-1]
        fresh = [words for words in map(self._unread, settled) if words]
        if fresh and self._on and view.curtain is Curtain.OPEN:
            self.say(" ".join(fresh))

    def say(self, text: str) -> None:
        """Read this, after what is being read now."""
        event = QAccessibleAnnouncementEvent(self._region, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def _unread(self, line: CaptionLine) -> str:
        firm = ""
        for run in line.runs:
            if run.tone is Tone.TENTATIVE:
                break
            firm += run.text
        words = firm.split()
        before = self._read.pop(line.line_id, 0)
        self._read[line.line_id] = max(before, len(words))
        while len(self._read) > _REMEMBERED:
            del self._read[next(iter(self._read))]
        new = " ".join(words[before:])
        return f"{' '.join(line.speaker.split())}: {new}" if line.speaker and new and before == 0 else new
