"""What one channel sent and received over all of its connections, and how long each stage took.

Written on the session's asyncio thread; any thread may read.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from livecaption.model.audio import SAMPLE_RATE_HZ, UtteranceAudio
from livecaption.transport.connection import Connection
from livecaption.transport.text_delay import TextDelays

_DELAYS_KEPT = 4096


class Traffic:
    """Grows with every connection; each second counts as often as it was sent."""

    def __init__(self) -> None:
        self._samples = 0
        self._ready_s = 0.0
        self._send_delays_s: deque[float] = deque(maxlen=_DELAYS_KEPT)
        self._open: set[Connection] = set()
        self._bytes_sent = 0
        self._bytes_received = 0
        self.texts = TextDelays()

    @property
    def sent_s(self) -> float:
        """Seconds of speech sent, replays included."""
        return self._samples / SAMPLE_RATE_HZ

    @property
    def bytes_sent(self) -> int:
        """Bytes of the messages sent."""
        return self._bytes_sent + sum(each.bytes_sent for each in tuple(self._open))

    @property
    def bytes_received(self) -> int:
        """Bytes of the messages received."""
        return self._bytes_received + sum(each.bytes_received for each in tuple(self._open))

    @property
    def send_delays_s(self) -> Sequence[float]:
        """Seconds from a frame's coming out of the resampler to its bytes on the socket, newest last."""
        return tuple(self._send_delays_s)

    def opened(self, connection: Connection) -> None:
        """A connection is there."""
        self._open.add(connection)

    def closed(self, connection: Connection) -> None:
        """A connection is no more. Safe to call twice."""
        if connection in self._open:
            self._open.remove(connection)
            self._bytes_sent += connection.bytes_sent
            self._bytes_received += connection.bytes_received

    def ready(self, now_s: float) -> None:
        """Live sound goes to a connection from now on."""
        self._ready_s = now_s

    def sent(self, audio: UtteranceAudio, now_s: float, *, live: bool) -> None:
        """Sound is on the socket; `live`: of the connection that is given speech."""
        self._samples += len(audio.samples)
        if live:
            self.texts.sent(len(audio.samples) / SAMPLE_RATE_HZ, now_s)
        if audio.ready_s >= self._ready_s:  # what waited for the connection was late for another reason
            self._send_delays_s.append(now_s - audio.ready_s)
