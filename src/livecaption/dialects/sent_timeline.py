"""Maps an endpoint's seconds of received audio back to the session: for endpoints that know no ids of ours."""

from __future__ import annotations

from bisect import bisect_right

from livecaption.model.audio import SAMPLE_RATE_HZ, SampleIndex


class SentTimeline:
    """What one connection was sent: stretches of session samples, in the order of sending."""

    def __init__(self) -> None:
        self._sent: list[int] = []
        self._session: list[int] = []

    def begin(self, sent_samples: int, session_start: SampleIndex) -> None:
        """From the connection's sample `sent_samples` on, session samples from `session_start` on are sent."""
        self._sent.append(sent_samples)
        self._session.append(session_start)

    def to_session(self, received_s: float) -> SampleIndex | None:
        """The session sample at `received_s` seconds of the connection's audio; None before anything was sent."""
        sample = round(received_s * SAMPLE_RATE_HZ)
        place = bisect_right(self._sent, sample) - 1
        if place < 0:
            return None
        return SampleIndex(self._session[place] + sample - self._sent[place])
