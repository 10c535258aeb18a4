"""What one view shows: the style a person chose, and the lines to paint. Views differ, the transcript is one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from livecaption.model.audio import ChannelId
from livecaption.model.transcript import EntryKey, TextState, TranscriptUpdate

NAME_GAP_COLUMNS = 2.0
"""Columns between a speaker's name and the text after it."""


class Rest(IntEnum):
    """How far a view has withdrawn in a pause: text dims, later the box fades, nothing blinks off."""

    LIVE = 0
    DIMMED = 1
    FADED = 2


class Tone(StrEnum):
    """How settled a run of words is; tentative text is set apart by weight and tone, never by colour alone."""

    STABLE = "stable"
    TENTATIVE = "tentative"


@dataclass(frozen=True, slots=True)
class CaptionStyle:
    """A person's choices for one view. Lengths in characters, times in seconds, sizes in pixels at 96 dpi.

    `hang_s` is how long text stays bright after its last change, `fade_s` when the box withdraws, `hold_s` how long a
    new last word that may still change is kept back.
    """

    lines: int = 2
    columns: int = 42
    hang_s: float = 1.5
    fade_s: float = 30.0
    hold_s: float = 0.0
    font_family: str = "Atkinson Hyperlegible Next"
    font_px: float = 30.0
    line_height: float = 1.28
    text_colour: str = "#FFFFFF"
    tentative_colour: str = "#C9CCD1"
    background_colour: str = "#000000"
    background_opacity: float = 0.85
    outline_px: float = 2.0


@dataclass(frozen=True, slots=True)
class CaptionRun:
    """Neighbouring words of one tone, with the spaces between them."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class CaptionLine:
    """One line to paint. `line_id` stays the same while the line is on screen, so that a view can scroll by one.

    `speaker` stands before the text, only where the speaker changes, `NAME_GAP_COLUMNS` apart and counted in the width.
    """

    line_id: int
    runs: tuple[CaptionRun, ...]
    channel: ChannelId
    speaker: str | None = None

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
