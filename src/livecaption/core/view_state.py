"""What one view remembers between its steps. Immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from livecaption.core.blocks import Block
from livecaption.core.pace import Pace
from livecaption.core.palette import Voice
from livecaption.core.stability import Settled
from livecaption.core.turns import Shape, Turn
from livecaption.model.transcript import EntryKey
from livecaption.model.view import CaptionLine, Shown


@dataclass(frozen=True, slots=True)
class ViewState:
    """What one view remembers between steps. `shown` is each remembered entry's text as this view shows it."""

    shown: Mapping[EntryKey, Shown] = field(default_factory=lambda: MappingProxyType({}))
    settled: Mapping[EntryKey, Settled] = field(default_factory=lambda: MappingProxyType({}))
    turns: tuple[Turn, ...] = ()
    gone: tuple[EntryKey, ...] = ()
    lines: tuple[CaptionLine, ...] = ()
    changed_s: float | None = None
    next_line_id: int = 1
    beat: int = 0
    shape: Shape | None = None
    pace: Pace = field(default_factory=Pace)
    block: Block = field(default_factory=Block)
    voices: Mapping[Voice, int] = field(default_factory=lambda: MappingProxyType({}))
