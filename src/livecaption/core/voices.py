"""Speakers' labels over several endpoints: each numbers the voices it hears on its own. Pure."""

from __future__ import annotations

from dataclasses import replace

from livecaption.model.transcript import TranscriptUpdate

UNCERTAIN = "?"
"""Follows a label that may mean somebody else than it did before another endpoint took over."""


class Voices:
    """Remembers which route a label came from first; the same label from another route is marked."""

    def __init__(self) -> None:
        self._first: dict[str, int] = {}

    def marked(self, update: TranscriptUpdate, route: int) -> TranscriptUpdate:
        """The update as it came over `route`, with labels marked that are not certain."""
        if update.speaker is None and not any(word.speaker for word in update.words):
            return update
        words = tuple(replace(word, speaker=self._mark(word.speaker, route)) for word in update.words)
        return replace(update, speaker=self._mark(update.speaker, route), words=words)

    def _mark(self, label: str | None, route: int) -> str | None:
        if label is None:
            return None
        return label if self._first.setdefault(label, route) == route else label + UNCERTAIN
