"""What can be captioned here, and the way to it: the sound server where one answers, other ways elsewhere.

Called from any thread; nothing here blocks for more than about a second, and nothing starts a sound server.
"""

from __future__ import annotations

import sys
from collections.abc import Collection

from livecaption.capture.device import Device, DeviceKind, output_named
from livecaption.capture.levels import Levels, SourceLevels
from livecaption.capture.libpulse import SoundServerError
from livecaption.capture.microphone import Microphone, Trouble, choose
from livecaption.capture.portaudio import PortAudioMicrophone, portaudio_microphones
from livecaption.capture.pulse import pulse_microphone, pulse_output
from livecaption.capture.pulse_application import PulseApplication
from livecaption.capture.pulse_levels import PulseLevels
from livecaption.capture.pulse_listing import BACKEND as PULSE
from livecaption.capture.pulse_listing import (
    pipewire_without_pulse,
    pulse_devices,
    pulse_monitor,
    pulse_server,
    pulse_sources,
)
from livecaption.model.audio import MICROPHONE, SYSTEM, ChannelId
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message
from livecaption.model.seams import Clock, Source

__all__ = [
    "Device",
    "DeviceKind",
    "Microphone",
    "list_devices",
    "list_microphones",
    "open_application",
    "open_levels",
    "open_microphone",
    "open_system",
    "sound_server",
    "system_sound",
    "what_to_install",
]

_LINUX = sys.platform.startswith("linux")


def list_microphones(*, monitors: bool = False) -> list[Microphone]:
    """The microphones that can be captioned, in the system's order; with `monitors`, what sinks play, too.

    Raises `CaptureError` (`portaudio.missing`) where there is neither a sound server nor PortAudio.
    """
    return [each for each in _known() if monitors or not each.is_monitor]


def list_devices() -> list[Device]:
    """Microphones, outputs, and programs that play now, with the name to pass for each.

    Raises `CaptureError` (`portaudio.missing`) where there is neither a sound server nor PortAudio.
    """
    if _LINUX:
        try:
            return pulse_devices()
        except SoundServerError:
            pass  # plain ALSA, then, which has microphones alone
    found = [Device(DeviceKind.MICROPHONE, each.name, each.title, each.is_default) for each in portaudio_microphones()]
    if not _LINUX:
        from livecaption.capture.system_audio import system_devices

        found += system_devices()
    return found


def open_levels(clock: Clock, names: Collection[str] | None = None) -> Levels:
    """How loud each device is from now on, or each of those called `names`. The caller closes it.

    On a sound server devices come and go with it; elsewhere they are those of this moment. Raises `CaptureError`
    (`portaudio.missing`) where there is neither a sound server nor PortAudio.
    """
    if _LINUX:
        try:
            return PulseLevels(names)
        except SoundServerError:
            pass
    wanted = [each for each in list_devices() if names is None or each.name in names]
    return SourceLevels({each: _open(each, clock) for each in wanted})


def open_microphone(
    device: str | None,
    clock: Clock,
    channel: ChannelId = MICROPHONE,
    on_trouble: Trouble | None = None,
    *,
    fallback: bool = False,
) -> Source:
    """The microphone called `device` (by name, title, or a part that fits only one), or the system's default.

    With `fallback`, the default one stands in while `device` is away. Nothing is recorded before `start`. Raises
    `CaptureError`: `device.none`, `device.unknown`, `device.ambiguous`, `portaudio.missing`.
    """
    known = _known()
    microphones = [each for each in known if not each.is_monitor]
    try:
        chosen = choose(device, known)
    except CaptureError as error:
        if not (fallback and microphones and error.message.code == "device.unknown"):
            raise
        name = device
    else:
        if chosen is None and not microphones:
            raise CaptureError("device.none")
        name = chosen.name if chosen else None
    if known[0].backend == PULSE:
        return pulse_microphone(clock, name, channel=channel, on_trouble=on_trouble, fallback=fallback)
    return PortAudioMicrophone(clock, name, channel=channel, on_trouble=on_trouble, fallback=fallback)


def open_system(
    device: str | None,
    clock: Clock,
    channel: ChannelId = SYSTEM,
    on_trouble: Trouble | None = None,
    *,
    fallback: bool = False,
) -> Source:
    """What the output called `device` plays (by name, title, or a part that fits only one), or the default output.

    With `fallback`, the default output stands in while `device` is away. Never a microphone. Raises `CaptureError`:
    `system.no_output`, `system.unknown_output`, `system.ambiguous_output`; on Linux `device.no_system_sound` and
    `device.no_pulse`, elsewhere what `system_audio` raises.
    """
    if not _LINUX:
        from livecaption.capture.system_audio import open_output

        return open_output(device, clock, channel, on_trouble, fallback=fallback)
    try:
        known = pulse_devices()
    except SoundServerError as error:
        raise _no_server() from error
    name = output_named(device, known, fallback=fallback)
    return pulse_output(clock, name, channel=channel, on_trouble=on_trouble, fallback=fallback)


def open_application(name: str, clock: Clock, channel: ChannelId = SYSTEM, on_trouble: Trouble | None = None) -> Source:
    """What the program called `name` plays, and nothing else; silence while it plays nothing, or does not run.

    Raises `CaptureError` where programs cannot be listened to one by one: on Linux `device.no_system_sound` and
    `device.no_pulse`, elsewhere what `system_audio` raises.
    """
    if not _LINUX:
        from livecaption.capture.system_audio import open_program

        return open_program(name, clock, channel, on_trouble)
    if sound_server() is None:
        raise _no_server()
    return PulseApplication(clock, name, channel=channel, on_trouble=on_trouble)


def system_sound() -> Microphone | None:
    """What this computer plays, as a source to caption; None where there is none."""
    if not _LINUX:
        from livecaption.capture.system_audio import default_output

        return default_output()
    try:
        return pulse_monitor()
    except SoundServerError:
        return None


def sound_server() -> str | None:
    """Name and version of the sound server that answers, for doctor; None where there is none."""
    if not _LINUX:
        return None
    try:
        return pulse_server()
    except SoundServerError:
        return None


def what_to_install() -> Message | None:
    """Why this computer's sound cannot be captioned, with what to do; None where it should work."""
    if not _LINUX:
        from livecaption.capture.system_audio import what_prevents

        return what_prevents()
    return None if sound_server() is not None else _no_server().message


def _open(device: Device, clock: Clock) -> Source:
    match device.kind:
        case DeviceKind.MICROPHONE:
            return open_microphone(device.name, clock)
        case DeviceKind.OUTPUT:
            return open_system(device.name, clock)
        case DeviceKind.APPLICATION:
            return open_application(device.name, clock)


def _no_server() -> CaptureError:
    return CaptureError("device.no_pulse" if pipewire_without_pulse() else "device.no_system_sound")


def _known() -> list[Microphone]:
    if _LINUX:
        try:
            return pulse_sources()
        except SoundServerError:
            pass  # plain ALSA, then
    return portaudio_microphones()
