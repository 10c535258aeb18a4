"""The sentence that a session's status is, for every face that has room for one line.

Pure; called on any thread.
"""

from __future__ import annotations

from livecaption.model.messages import Message, message, render
from livecaption.model.status import Latency, Phase, SessionStatus

_SENTENCES = {
    Phase.STARTING: "phase.starting",
    Phase.CONNECTING: "phase.connecting",
    Phase.LISTENING: "phase.listening",
    Phase.CATCHING_UP: "phase.catching_up",
    Phase.OFFLINE: "phase.offline",
    Phase.NEEDS_KEY: "phase.needs_key",
    Phase.PAUSED: "phase.paused",
    Phase.FINISHING: "phase.finishing",
    Phase.ENDED: "phase.ended",
}

_QUIET = frozenset({Phase.STARTING, Phase.CONNECTING, Phase.LISTENING, Phase.FINISHING, Phase.ENDED})


def phase_message(status: SessionStatus) -> Message:
    """What the session is doing, for example "Catching up (12 s behind)"."""
    if status.phase is Phase.CATCHING_UP:
        return message("phase.catching_up", behind_s=f"{status.behind_s:.0f}")
    return message(_SENTENCES[status.phase])


def stages(latency: Latency) -> tuple[tuple[str, float | None], ...]:
    """Every stage that sound goes through, in order: its name and its milliseconds."""
    return (
        ("capture", latency.capture_ms),
        ("gate", latency.gate_ms),
        ("send", latency.send_ms),
        ("endpoint", latency.endpoint_ms),
        ("paint", latency.paint_ms),
    )


def clock_words(duration_s: float) -> str:
    """A length of time in digits: "18:05", or "1:02:03" from an hour on."""
    minutes, seconds = divmod(int(duration_s), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def notice_message(status: SessionStatus) -> Message | None:
    """What a person should know beyond the captions themselves, or None while all is well.

    A notice of the session's own says more than its phase does and goes first. A pause is said with it: captions will
    not come when the trouble is over, either.
    """
    told = told_message(status)
    if told is None:
        return None if status.phase in _QUIET else phase_message(status)
    return message("phase.paused_and", notice=render(told)) if status.phase is Phase.PAUSED else told


def told_message(status: SessionStatus) -> Message | None:
    """The session's own notice; where it is about one channel of several, it says which."""
    if status.notice is None:
        return None
    troubled = [channel for channel in status.channels if channel.trouble == status.notice]
    if len(status.channels) > 1 and len(troubled) == 1:
        return message("phase.one_channel", source=troubled[0].source, notice=render(status.notice))
    return status.notice
