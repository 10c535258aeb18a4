"""Status and commands: the only words a session and its faces (terminal, overlay, tray) exchange."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from livecaption.model.audio import ChannelId
from livecaption.model.messages import Message


class Phase(StrEnum):
    """What a session is doing, in a person's words."""

    STARTING = "starting"
    CONNECTING = "connecting"
    LISTENING = "listening"
    CATCHING_UP = "catching_up"
    OFFLINE = "offline"
    PAUSED = "paused"
    FINISHING = "finishing"
    ENDED = "ended"


class Command(StrEnum):
    """What a face may ask of a session; safe to send from any thread."""

    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    ABORT = "abort"


@dataclass(frozen=True, slots=True)
class SessionStatus:
    """One typed status stream for every face. Seconds are of session time; `behind_s` is unsent or unread speech."""

    phase: Phase = Phase.STARTING
    sources: tuple[str, ...] = ()
    endpoint: str = ""
    behind_s: float = 0.0
    heard_s: float = 0.0
    sent_s: float = 0.0
    dropped_blocks: int = 0
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class ConnectionChanged:
    """A connection of one channel opened or closed; recorded in the events files."""

    channel: ChannelId
    epoch: int
    connected: bool
    reason: Message | None = None
