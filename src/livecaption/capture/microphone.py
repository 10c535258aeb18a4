"""What the ways to a microphone share: how one is described, how one is chosen by name, and how trouble is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message

BLOCK_S = 0.02
"""How much sound a block holds: less costs wake-ups, more costs delay."""

RETRY_S = 0.5
"""How long to wait before asking again for a device that went away."""

Trouble = Callable[[Message | None], None]
"""Told what is wrong with a source that runs, and None when it is well again; called on the source's own thread."""


@dataclass(frozen=True, slots=True)
class Microphone:
    """A device that can be captioned: `name` is what --device takes, `title` is what a person calls it."""

    name: str
    title: str
    is_default: bool
    is_monitor: bool
    rate_hz: int
    channels: int
    backend: str


def choose(wanted: str | None, known: Sequence[Microphone]) -> Microphone | None:
    """The microphone a person means: by name, by title, or by a part of either; None for the system's default.

    A monitor (what the computer plays) is chosen only by its whole name or title. Raises `CaptureError`:
    `device.unknown` with what there is, `device.ambiguous` with what matches, `device.none`.
    """
    if wanted is None or not wanted.strip():
        return None
    wanted = wanted.strip()
    for exact in (
        [each for each in known if each.name == wanted],
        [each for each in known if each.title == wanted],
        [each for each in known if not each.is_monitor and _contains(each, wanted)],
    ):
        if len(exact) == 1:
            return exact[0]
        if exact:
            raise CaptureError("device.ambiguous", name=wanted, matches=_listed(exact))
    microphones = [each for each in known if not each.is_monitor]
    if not microphones:
        raise CaptureError("device.none")
    raise CaptureError("device.unknown", name=wanted, known=_listed(microphones))


def _contains(microphone: Microphone, wanted: str) -> bool:
    part = wanted.casefold()
    return part in microphone.name.casefold() or part in microphone.title.casefold()


def _listed(microphones: Sequence[Microphone]) -> str:
    return ", ".join(each.name if each.title == each.name else f"{each.name} ({each.title})" for each in microphones)
