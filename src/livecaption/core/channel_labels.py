"""Who speaks, by the channel the sound came in on: with microphone and system in one session that is known for certain.

The microphone's words are the person's own; the system's are those of everybody else, told apart where the endpoint
does. One channel alone says nothing, and gets no label. Pure.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from livecaption.model.audio import MICROPHONE, SYSTEM, ChannelId
from livecaption.model.messages import text_of
from livecaption.model.transcript import TranscriptUpdate


class ChannelLabels:
    """For one session, in the language it began in: labels stay what they are while it goes on."""

    def __init__(self, channels: Collection[ChannelId]) -> None:
        both = MICROPHONE in channels and SYSTEM in channels
        self._you = text_of("speaker.you") if both else None
        self._room = text_of("speaker.room") if both else None

    def labelled(self, update: TranscriptUpdate) -> TranscriptUpdate:
        """The update with its speaker."""
        if update.channel == MICROPHONE and self._you is not None:
            # Whatever the endpoint took the voice for: the microphone is the person's own.
            words = tuple(replace(word, speaker=None) if word.speaker else word for word in update.words)
            return replace(update, speaker=self._you, words=words)
        if update.channel == SYSTEM and self._room is not None and update.speaker is None:
            return replace(update, speaker=self._room)
        return update
