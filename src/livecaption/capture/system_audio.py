"""What Windows and macOS play: which outputs and programs can be captioned, and the way to each. From any thread.

flexaudio where it is to be had; on Windows PyAudioWPatch else, which knows no programs. Linux has ways of its own
(`devices`), for PipeWire moves a capture silently, and flexaudio does not notice.
"""

from __future__ import annotations

import sys

from livecaption.capture.device import Device, DeviceKind, output_named
from livecaption.capture.flexaudio_binding import CHANNELS, RATE_HZ, Flexaudio, flexaudio, unavailable
from livecaption.capture.flexaudio_listing import BACKEND, apps, outputs
from livecaption.capture.flexaudio_reader import Wanted
from livecaption.capture.flexaudio_source import FlexaudioSource
from livecaption.capture.microphone import Microphone, Trouble
from livecaption.capture.wasapi_binding import pyaudio
from livecaption.capture.wasapi_loopback import WasapiLoopback, wasapi_outputs
from livecaption.model.audio import SYSTEM, ChannelId
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message, message, text_of
from livecaption.model.seams import Clock, Source

_WINDOWS = sys.platform == "win32"


def system_devices() -> list[Device]:
    """The outputs, and the programs that play or may; none of those that cannot be listed. Raises nothing."""
    try:
        found = system_outputs()
    except CaptureError:
        found = []
    devices = [Device(DeviceKind.OUTPUT, each.name, each.title, each.is_default) for each in found]
    package = _package()
    if package is not None:
        try:
            devices += [Device(DeviceKind.APPLICATION, each.name, each.title) for each in apps(package)]
        except CaptureError:
            return devices
    return devices


def system_outputs() -> list[Microphone]:
    """The outputs whose sound can be captioned. Raises `CaptureError` (`system.no_package`, `system.refused`, ...).

    On macOS they can be listed only once it is decided whether livecaption may use the microphone.
    """
    package = _package()
    if package is not None:
        return outputs(package)
    if _WINDOWS:
        return wasapi_outputs()
    raise CaptureError("system.no_package")


def default_output() -> Microphone | None:
    """The output that `open_output(None, ...)` listens to; without its name where outputs cannot be listed.

    None where this computer's sound cannot be captioned (`what_prevents`), or nothing is there to play it.
    """
    if what_prevents() is not None:
        return None
    try:
        found = system_outputs()
    except CaptureError:
        return Microphone("", text_of("system.title"), True, True, RATE_HZ, CHANNELS, BACKEND)
    return next((each for each in found if each.is_default), found[0] if found else None)


def open_output(
    device: str | None,
    clock: Clock,
    channel: ChannelId = SYSTEM,
    on_trouble: Trouble | None = None,
    *,
    fallback: bool = False,
) -> Source:
    """What the output called `device` plays (by name, title, or a part that fits only one), or the default output.

    With `fallback`, the default output stands in while `device` is away. Nothing is captured before `start`. Raises
    `CaptureError`: `system.no_package`, `system.too_old`, `system.unknown_output`, `system.ambiguous_output`,
    `system.no_output`.
    """
    package = _package()
    if package is not None and (missing := _lack(package)) is not None:
        raise missing
    name = _chosen(device, fallback)
    if package is not None:
        wanted = Wanted(output=name, fallback=fallback)
        return FlexaudioSource(clock, wanted, channel=channel, on_trouble=on_trouble)
    if _WINDOWS:
        pyaudio()
        return WasapiLoopback(clock, name, channel=channel, on_trouble=on_trouble, fallback=fallback)
    raise CaptureError("system.no_package")


def open_program(name: str, clock: Clock, channel: ChannelId = SYSTEM, on_trouble: Trouble | None = None) -> Source:
    """What the program called `name` plays, and nothing else; silence while it plays nothing, or does not run.

    Raises `CaptureError` where programs cannot be listened to one by one: `app.unsupported`, `app.too_old`.
    """
    package = _package()
    if package is None:
        raise CaptureError("app.unsupported")
    if (why := unavailable(package, "process")) != "":
        raise CaptureError("app.too_old" if why == "osVersionTooOld" else "app.unsupported")
    return FlexaudioSource(clock, Wanted(app=name), channel=channel, on_trouble=on_trouble)


def what_prevents() -> Message | None:
    """Why this computer's sound cannot be captioned, with what to install or update; None where it should work.

    Permissions are not known before something is captured: macOS has no way to ask.
    """
    package = _package()
    if package is not None:
        missing = _lack(package)
        return None if missing is None else missing.message
    if _WINDOWS:
        try:
            pyaudio()
        except CaptureError as error:
            return error.message
        return None
    return message("system.no_package")


def _chosen(device: str | None, fallback: bool) -> str | None:
    if device is None or not device.strip():
        return None
    try:
        known = [Device(DeviceKind.OUTPUT, each.name, each.title, each.is_default) for each in system_outputs()]
    except CaptureError:
        return device.strip()  # where they cannot be listed, one can still be opened by its name
    return output_named(device, known, fallback=fallback)


def _lack(package: Flexaudio) -> CaptureError | None:
    why = unavailable(package, "system")
    if not why:
        return None
    return CaptureError("system.too_old" if why == "osVersionTooOld" else "system.no_package")


def _package() -> Flexaudio | None:
    try:
        return flexaudio()
    except CaptureError:
        return None
