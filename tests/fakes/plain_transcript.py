"""The transcript as simply as it can be written: what the packed one must be equal to."""

from __future__ import annotations

from livecaption.model.transcript import EntryKey, TextState, TranscriptUpdate


class PlainTranscript:
    """Changes in place; keeps everything."""

    def __init__(self) -> None:
        self.entries: dict[EntryKey, TranscriptUpdate] = {}

    def apply(self, update: TranscriptUpdate) -> bool:
        """Whether it was taken."""
        old = self.entries.get(update.key)
        if old is not None:
            if update.state < old.state and old.final:
                return False
            if update.state == old.state and old.final and update.state is not TextState.CORRECTED:
                return False
            if (update.epoch, update.revision) <= (old.epoch, old.revision) and update.state <= old.state:
                return False
        self.entries[update.key] = update
        return True

    def put(self, update: TranscriptUpdate) -> None:
        self.entries[update.key] = update

    def in_order(self) -> tuple[TranscriptUpdate, ...]:
        return tuple(sorted(self.entries.values(), key=lambda e: (e.span.start, e.channel, e.utterance, e.key_epoch)))
