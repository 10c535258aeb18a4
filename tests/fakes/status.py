"""What a session's status is while it captions through an endpoint elsewhere, for tests to vary."""

from __future__ import annotations

from livecaption.model.status import Latency, Phase, SessionStatus

CAPTIONING = SessionStatus(
    Phase.LISTENING,
    sources=("Headset",),
    endpoint="office",
    heard_s=90.1,
    sent_s=60.5,
    local=False,
    encrypted=True,
    latency=Latency(21, 0.44, 2.1, 240, 9.5),
    bytes_sent=123_456,
    bytes_received=789,
    session_s=95.5,
)
