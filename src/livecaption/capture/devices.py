"""Which microphones there are, and the way to one: the sound server where one answers, PortAudio elsewhere.

Called from any thread; nothing here blocks for more than about a second, and nothing starts a sound server.
"""

from __future__ import annotations

import sys

from livecaption.capture.libpulse import SoundServerError
from livecaption.capture.microphone import Microphone, Trouble, choose
from livecaption.capture.portaudio import PortAudioMicrophone, portaudio_microphones
from livecaption.capture.pulse import BACKEND as PULSE
from livecaption.capture.pulse import PulseMicrophone, pulse_monitor, pulse_server, pulse_sources
from livecaption.model.audio import MICROPHONE, ChannelId
from livecaption.model.errors import CaptureError
from livecaption.model.seams import Clock, Source

__all__ = ["Microphone", "list_microphones", "open_microphone", "sound_server", "system_sound"]


def list_microphones(*, monitors: bool = False) -> list[Microphone]:
    """The microphones that can be captioned, in the system's order; with `monitors`, what sinks play, too.

    Raises `CaptureError` (`portaudio.missing`) where there is neither a sound server nor PortAudio.
    """
    return [each for each in _known() if monitors or not each.is_monitor]


def open_microphone(
    device: str | None,
    clock: Clock,
    channel: ChannelId = MICROPHONE,
    on_trouble: Trouble | None = None,
) -> Source:
    """The microphone called `device` (by name, title, or a part that fits only one), or the system's default.

    Nothing is recorded before `start`. Raises `CaptureError`: `device.none`, `device.unknown`, `device.ambiguous`,
    `portaudio.missing`.
    """
    known = _known()
    chosen = choose(device, known)
    if chosen is None and not any(not each.is_monitor for each in known):
        raise CaptureError("device.none")
    name = chosen.name if chosen else None
    if known[0].backend == PULSE:
        return PulseMicrophone(clock, name, channel=channel, on_trouble=on_trouble)
    return PortAudioMicrophone(clock, name, channel=channel, on_trouble=on_trouble)


def system_sound() -> Microphone | None:
    """What this computer plays, as a source to caption; None where the platform has no such source yet."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        return pulse_monitor()
    except SoundServerError:
        return None


def sound_server() -> str | None:
    """Name and version of the sound server that answers, for doctor; None where there is none."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        return pulse_server()
    except SoundServerError:
        return None


def _known() -> list[Microphone]:
    if sys.platform.startswith("linux"):
        try:
            return pulse_sources()
        except SoundServerError:
            pass  # plain ALSA, then
    return portaudio_microphones()
