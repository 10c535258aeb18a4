"""Status and commands: the only words a session and its faces (terminal, overlay, tray) exchange."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from livecaption.model.audio import ChannelId
from livecaption.model.messages import Message
from livecaption.model.transcript import EntryKey
from livecaption.model.view import CaptionStyle, Curtain, Measure, ViewName


class Phase(StrEnum):
    """What a session is doing, in a person's words."""

    STARTING = "starting"
    CONNECTING = "connecting"
    LISTENING = "listening"
    CATCHING_UP = "catching_up"
    OFFLINE = "offline"
    NEEDS_KEY = "needs_key"
    PAUSED = "paused"
    FINISHING = "finishing"
    ENDED = "ended"


class Command(StrEnum):
    """What a face may ask of a session; safe to send from any thread."""

    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    ABORT = "abort"
    FREEZE = "freeze"
    """Every view stops where it is; the session goes on behind it."""
    BLANK = "blank"
    """Every view is empty; the session goes on behind it."""
    REVEAL = "reveal"
    """End a freeze or a blank: views show what is said now."""
    STRIKE = "strike"
    """The last line shown is taken out of every view, the transcript and what is saved."""
    UNSTRIKE = "unstrike"
    """The line struck last comes back."""
    RETRY = "retry"
    """Something outside was put right, a key was set: try again now."""


@dataclass(frozen=True, slots=True)
class Restyle:
    """Give a view this style from now on, or a view that is new; words on screen are laid out afresh.

    `measure` belongs to the session's thread from then on.
    """

    view: ViewName
    style: CaptionStyle
    measure: Measure


@dataclass(frozen=True, slots=True)
class CloseView:
    """End a view that nobody looks at any more."""

    view: ViewName


@dataclass(frozen=True, slots=True)
class CorrectText:
    """An entry reads `text`, whatever the endpoint says."""

    key: EntryKey
    text: str


@dataclass(frozen=True, slots=True)
class CorrectWord:
    """`wrong`, one word or some in a row, means `right`: in all that was said and all that will be."""

    wrong: str
    right: str


@dataclass(frozen=True, slots=True)
class RenameSpeaker:
    """Whom the endpoint calls `heard` is `name`: in all that was said and all that will be."""

    heard: str
    name: str


@dataclass(frozen=True, slots=True)
class Painted:
    """A face has on the screen what the session told it `delay_s` ago."""

    delay_s: float


Request = Command | Restyle | CloseView | CorrectText | CorrectWord | RenameSpeaker | Painted
"""What a session can be asked for."""


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds of the newest sound in each stage (median of the last seconds); None before there was any.

    `endpoint_ms` is from a frame's being sent to the text that covers it, `paint_ms` from the session's telling a view
    to its pixels' being on the screen.
    """

    capture_ms: float | None = None
    gate_ms: float | None = None
    send_ms: float | None = None
    endpoint_ms: float | None = None
    paint_ms: float | None = None


@dataclass(frozen=True, slots=True)
class ChannelStatus:
    """One channel: what is heard on it, and where its words go.

    `source` and `endpoint` are names for people, without secrets. `level_dbfs` is its newest loudness (RMS, 0 is full
    scale); None before there was any sound.
    """

    channel: ChannelId
    source: str
    endpoint: str
    local: bool = True
    encrypted: bool = False
    level_dbfs: float | None = None
    connected: bool = False
    trouble: Message | None = None
    """What keeps its captions from coming."""


@dataclass(frozen=True, slots=True)
class SessionStatus:
    """One typed status stream for every face. Seconds are of session time; `behind_s` is unsent or unread speech.

    `local` says that every endpoint runs on this computer, `encrypted` that every way to one is (wss or https);
    `endpoint` is the one that is furthest from that. Bytes are those of messages on the connections, over all channels.
    `session_s` is the time since the session began, pauses included, `reconnects` how often a channel has found an
    endpoint again. `notice` is what a person should know: trouble, the worst first, or something else.
    """

    phase: Phase = Phase.STARTING
    sources: tuple[str, ...] = ()
    endpoint: str = ""
    behind_s: float = 0.0
    heard_s: float = 0.0
    sent_s: float = 0.0
    dropped_blocks: int = 0
    notice: Message | None = None
    curtain: Curtain = Curtain.OPEN
    local: bool = True
    encrypted: bool = False
    latency: Latency = Latency()
    bytes_sent: int = 0
    bytes_received: int = 0
    channels: tuple[ChannelStatus, ...] = ()
    session_s: float = 0.0
    reconnects: int = 0


@dataclass(frozen=True, slots=True)
class ConnectionChanged:
    """A connection of one channel opened or closed; recorded in the events files."""

    channel: ChannelId
    epoch: int
    connected: bool
    reason: Message | None = None
