"""What to record of a sound server, decided from what there is: pure, and asked again at every change.

Nothing here ever takes a monitor for a microphone, nor a microphone for what the computer plays.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from livecaption.capture.libpulse import Inventory, PlayingInfo, SinkInfo, SourceInfo
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message, message


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """A source to record. `stands_in` says that it is not what was chosen, which is not there.

    `zeros_are_sound`: what a loudspeaker plays is digitally silent whenever nothing plays; a microphone never is.
    """

    source: SourceInfo
    title: str
    muted: bool = False
    stands_in: bool = False
    zeros_are_sound: bool = False

    def same_stream(self, other: Target) -> bool:
        """Whether a recording of one serves for the other."""
        ours, theirs = self.source, other.source
        return (ours.index, ours.name, ours.rate_hz, ours.channels) == (
            theirs.index,
            theirs.name,
            theirs.rate_hz,
            theirs.channels,
        )


class Wish(Protocol):
    """What a person chose to hear."""

    def target(self, there: Inventory) -> Target | None:
        """What to record now; None while it is not there."""

    def missing(self, there: Inventory) -> CaptureError:
        """Why there is nothing to record, for a person who just asked for it."""

    def named(self, title: str) -> Message:
        """How a source of this kind is called; `title` is its own name, empty while it is not known."""


@dataclass(frozen=True, slots=True)
class MicrophoneWish:
    """The source called `name`, or the default microphone; with `fallback` the default one while `name` is away."""

    name: str | None
    fallback: bool = False

    def target(self, there: Inventory) -> Target | None:
        """The chosen source; of the default, never a monitor."""
        if self.name is not None:
            chosen = next((each for each in there.sources if each.name == self.name), None)
            if chosen is not None:
                return Target(chosen, chosen.title, chosen.muted, zeros_are_sound=chosen.is_monitor)
            if not self.fallback:
                return None
        found = default_microphone(there)
        if found is None:
            return None
        return Target(found, found.title, found.muted, stands_in=self.name is not None)

    def missing(self, there: Inventory) -> CaptureError:
        """No microphone, or none of that name."""
        microphones = [each for each in there.sources if not each.is_monitor]
        if self.name is None or not microphones:
            return CaptureError("device.none")
        known = ", ".join(each.name for each in microphones)
        return CaptureError("device.unknown", name=self.name, known=known)

    def named(self, title: str) -> Message:
        """As a microphone."""
        return message("device.microphone", name=title) if title else message("device.the_microphone")


@dataclass(frozen=True, slots=True)
class OutputWish:
    """What the sink called `name` plays, or the default sink, whichever that is at the time."""

    name: str | None
    fallback: bool = False

    def target(self, there: Inventory) -> Target | None:
        """The sink's monitor, and only ever a monitor."""
        sink = _named(there.sinks, self.name) if self.name is not None else default_output(there)
        stands_in = False
        if sink is None and self.name is not None and self.fallback:
            sink, stands_in = default_output(there), True
        if sink is None:
            return None
        monitor = next((each for each in there.sources if each.is_monitor and each.name == sink.monitor), None)
        if monitor is None:
            return None
        muted = sink.muted or monitor.muted
        return Target(monitor, sink.title, muted, stands_in, zeros_are_sound=True)

    def missing(self, there: Inventory) -> CaptureError:
        """No output, or none of that name."""
        if self.name is None or not there.sinks:
            return CaptureError("system.no_output")
        return CaptureError("system.unknown_output", name=self.name, known=", ".join(each.name for each in there.sinks))

    def named(self, title: str) -> Message:
        """As what the computer plays."""
        return message("system.title_of", title=title) if title else message("system.title")


def default_microphone(there: Inventory) -> SourceInfo | None:
    """The server's default source, or the first other microphone where the default is a monitor; None without any."""
    microphones = [each for each in there.sources if not each.is_monitor]
    chosen = (each for each in microphones if each.name == there.server.default_source)
    return next(chosen, microphones[0] if microphones else None)


def default_output(there: Inventory) -> SinkInfo | None:
    """The server's default sink; before it says which that is, its first."""
    return _named(there.sinks, there.server.default_sink) or (there.sinks[0] if there.sinks else None)


def plays(wanted: str, what: PlayingInfo) -> bool:
    """Whether a stream belongs to the program a person means: by its name, its command, or what it plays.

    A part of the name is enough where it is made of whole words: "firefox" is "Firefox Web Browser".
    """
    part = re.compile(rf"(?<!\w){re.escape(wanted.strip().casefold())}(?!\w)")
    return any(part.search(each.casefold()) for each in (what.application, what.binary, what.media) if each)


def _named(sinks: list[SinkInfo], name: str | None) -> SinkInfo | None:
    return next((each for each in sinks if each.name == name), None)
