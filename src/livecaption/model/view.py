"""What one view shows: the style a person chose, and the lines to paint. Views differ, the transcript is one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NewType, Protocol

from livecaption.model.audio import ChannelId
from livecaption.model.transcript import EntryKey, TextState, TranscriptUpdate

ViewName = NewType("ViewName", str)
"""Which view: each has its own style, size, measure and delay over the one transcript."""

OVERLAY = ViewName("overlay")
AUDIENCE = ViewName("audience")
TERMINAL = ViewName("terminal")

NAME_GAP_COLUMNS = 2.0
"""Columns between a speaker's name and the text after it."""


class Rest(IntEnum):
    """How far a view has withdrawn in a pause: text dims, later the box fades, nothing blinks off."""

    LIVE = 0
    DIMMED = 1
    FADED = 2


class Measure(Protocol):
    """How wide text is in one view's font."""

    def width(self, text: str) -> float:
        """Width in columns. Cheap: it is asked for every word, again and again."""


class Tone(StrEnum):
    """How settled a run of words is; tentative text is set apart by weight and tone, never by colour alone."""

    STABLE = "stable"
    TENTATIVE = "tentative"
    SOUND = "sound"
    """A sound's label such as [applause], not words that someone said."""


class Stability(StrEnum):
    """How long new words wait to be sure before they show: the one setting between early text and steady text."""

    FASTEST = "fastest"
    FAST = "fast"
    BALANCED = "balanced"
    STEADY = "steady"
    STEADIEST = "steadiest"


class Flow(StrEnum):
    """Lines that roll up word by word, or blocks of whole lines that replace each other."""

    ROLLING = "rolling"
    BLOCKS = "blocks"


class TextEdge(StrEnum):
    """What sets letters apart from what lies behind them (FCC 47 CFR 79.103)."""

    NONE = "none"
    OUTLINE = "outline"
    SHADOW = "shadow"
    RAISED = "raised"
    DEPRESSED = "depressed"


class SpeakerColour(StrEnum):
    """What takes the speaker's colour; the name stands in print in any case."""

    NAME = "name"
    LINE = "line"
    NOTHING = "nothing"


class Curtain(StrEnum):
    """What the panic keys did to every view at once."""

    OPEN = "open"
    FROZEN = "frozen"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class CaptionStyle:
    """A person's choices for one view. Lengths in characters, times in seconds, sizes in pixels at 96 dpi.

    `hang_s` is how long text stays bright after its last change, `fade_s` when the box withdraws, `delay_s` by how much
    the whole view lags behind on purpose, `words_per_minute` the pace above which long speech is held back (0: never),
    for at most `pace_delay_s`. Opacities are 0..1: of the letters, of the strip behind them (`background`), of the
    whole box (`window`).
    """

    lines: int = 2
    columns: int = 42
    flow: Flow = Flow.ROLLING
    stability: Stability = Stability.BALANCED
    hang_s: float = 1.5
    fade_s: float = 30.0
    delay_s: float = 0.0
    words_per_minute: float = 225.0
    pace_delay_s: float = 4.0
    show_speakers: bool = True
    speaker_colour: SpeakerColour = SpeakerColour.NAME
    font_family: str = "Atkinson Hyperlegible Next"
    font_px: float = 30.0
    line_height: float = 1.28
    text_colour: str = "#FFFFFF"
    text_opacity: float = 1.0
    tentative_colour: str = "#C9CCD1"
    background_colour: str = "#000000"
    background_opacity: float = 0.0
    window_colour: str = "#000000"
    window_opacity: float = 0.85
    edge: TextEdge = TextEdge.OUTLINE
    edge_colour: str = "#000000"
    edge_px: float = 2.0


@dataclass(frozen=True, slots=True)
class CaptionRun:
    """Neighbouring words of one tone, with the spaces between them."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class CaptionLine:
    """One line to paint. `line_id` stays the same while the line is on screen, so that a view can scroll by one.

    `speaker` stands before the text, only where the speaker changes, `NAME_GAP_COLUMNS` apart and counted in the width.
    `voice` picks the speaker's colour from the palette, 0 up: no two voices in view have the same.
    """

    line_id: int
    runs: tuple[CaptionRun, ...]
    channel: ChannelId
    speaker: str | None = None
    voice: int = 0

    @property
    def text(self) -> str:
        """The line's characters."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class CaptionView:
    """What to paint now. `wake_at_s` is when `step` wants to be asked again though nothing new arrived."""

    lines: tuple[CaptionLine, ...] = ()
    rest: Rest = Rest.LIVE
    wake_at_s: float | None = None
    curtain: Curtain = Curtain.OPEN

    @property
    def text(self) -> str:
        """All lines, for tests and screen readers."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Shown:
    """The text of one entry as a view shows it: what the events file records."""

    key: EntryKey
    revision: int
    text: str
    stable_words: int
    state: TextState
    source: TranscriptUpdate
