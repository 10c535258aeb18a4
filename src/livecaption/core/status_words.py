"""The sentence that a session's status is, for every face that has room for one line.

Pure; called on any thread.
"""

from __future__ import annotations

from livecaption.model.messages import Message, message
from livecaption.model.status import Phase, SessionStatus

_SENTENCES = {
    Phase.STARTING: "phase.starting",
    Phase.CONNECTING: "phase.connecting",
    Phase.LISTENING: "phase.listening",
    Phase.CATCHING_UP: "phase.catching_up",
    Phase.OFFLINE: "phase.offline",
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


def notice_message(status: SessionStatus) -> Message | None:
    """What a person should know beyond the captions themselves, or None while all is well.

    A notice of the session's own says more than its phase does and goes first.
    """
    if status.notice is not None:
        return status.notice
    return None if status.phase in _QUIET else phase_message(status)
