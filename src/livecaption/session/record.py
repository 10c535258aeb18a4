"""What a session has captioned: transcript, default view, what is still without a final; and telling who listens.

Session thread. The transports' texts and everybody's gaps come in here, each once.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from livecaption.core.unfinished import UnfinishedUtterances
from livecaption.model.audio import Gap, GapReason, UtteranceEnded, UtteranceEvent
from livecaption.model.transcript import Transcript, TranscriptUpdate
from livecaption.model.view import OVERLAY, Shown
from livecaption.session.audience import Audience
from livecaption.session.parts import SessionParts
from livecaption.session.views import ViewRunner


class Record:
    """Grows by texts and gaps. Of a view that raises, `failed` hears."""

    def __init__(self, parts: SessionParts, audience: Audience, failed: Callable[[Exception], None]) -> None:
        self._clock = parts.clock
        self._audience = audience
        self._unfinished = UnfinishedUtterances()
        self._origin_s: float | None = None
        self._view = ViewRunner(
            parts.style,
            parts.measure,
            parts.clock,
            painted=partial(audience.view, OVERLAY),
            shown=self._on_shown,
            failed=failed,
        )
        self.transcript = Transcript()

    @property
    def t_s(self) -> float:
        """Seconds since the first sample was captured; 0 before it."""
        return self._clock.now_s() - self._origin_s if self._origin_s is not None else 0.0

    def begin(self, origin_s: float) -> None:
        """The first sample was captured then."""
        if self._origin_s is None:
            self._origin_s = origin_s

    def speech(self, event: UtteranceEvent) -> None:
        """Speech that is to get a text."""
        self._unfinished.take(event)

    def text(self, update: TranscriptUpdate) -> None:
        """New text from a transport, stale ones too."""
        self._audience.received(self.t_s, update)
        after = self.transcript.apply(update)
        if after is self.transcript:
            return
        self.transcript = after
        if update.final:
            self._unfinished.close(update.channel, update.utterance)
            self._audience.final(update)
        self._view.show(after)

    def gap(self, gap: Gap) -> None:
        """A stretch without captions."""
        if gap.reason is GapReason.NOT_KEPT:
            self._unfinished.give_up(gap)
        self.transcript = self.transcript.mark_gap(gap)
        self._audience.gap(self.t_s, gap)

    def still_spoken(self) -> list[UtteranceEnded]:
        """The ends that utterances would have that nobody has ended."""
        return self._unfinished.still_spoken()

    def close(self) -> float:
        """No more texts: what never got its final becomes gaps (what is known of it stays). Returns their seconds."""
        self._view.close()
        missing = self._unfinished.missing()
        for gap in missing:
            self.gap(gap)
        return sum(gap.duration_s for gap in missing)

    def _on_shown(self, shown: Shown) -> None:
        self._audience.shown(self.t_s, shown)
