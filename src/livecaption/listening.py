"""Composition: the sources that settings name, opened for a session or for the level of one."""

from __future__ import annotations

from collections.abc import Callable

from livecaption.capture.devices import open_application, open_microphone, open_system
from livecaption.capture.file import FileSource, Pace
from livecaption.model.audio import MICROPHONE, SYSTEM
from livecaption.model.declarations.sound import APPLICATION_PREFIX, FILE_PREFIX
from livecaption.model.messages import Message
from livecaption.model.seams import Clock, Source
from livecaption.model.settings import Settings

Reporter = Callable[[str], Callable[[Message | None], None]]
"""Makes, from a name, what takes a source's notices."""


def open_sources(settings: Settings, clock: Clock, reporter: Reporter) -> tuple[Source, ...]:
    """What `capture.source` names. Raises `CaptureError` where it is not there; nothing is recorded before `start`."""
    source = settings.text("capture.source")
    if source.startswith(FILE_PREFIX):
        pace = Pace.FAST if settings.switch("capture.fast") else Pace.REALTIME
        return (FileSource(source.removeprefix(FILE_PREFIX), clock, pace),)
    fallback = settings.switch("capture.fallback_device")

    def microphone() -> Source:
        device = settings.optional_text("capture.device")
        return open_microphone(device, clock, MICROPHONE, reporter("microphone"), fallback=fallback)

    def system() -> Source:
        device = settings.optional_text("capture.system_device")
        return open_system(device, clock, SYSTEM, reporter("system sound"), fallback=fallback)

    if source.startswith(APPLICATION_PREFIX):
        name = source.removeprefix(APPLICATION_PREFIX)
        return (open_application(name, clock, SYSTEM, reporter("system sound")),)
    match source:
        case "system":
            return (system(),)
        case "both":
            return (microphone(), system())
        case _:
            return (microphone(),)
