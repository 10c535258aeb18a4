"""What can be captioned on this computer now, for the start page. Looked up on a thread: sound servers take time."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livecaption.model.declarations.sound import APPLICATION_PREFIX, FILE_PREFIX
from livecaption.model.errors import CaptureError
from livecaption.model.messages import render, text_of
from livecaption.model.settings import Settings
from livecaption.ui.main.choices import SourceChoice, SourceKind, StartChoice

if TYPE_CHECKING:
    from livecaption.desktop.previews import OpenSource
    from livecaption.model.seams import Clock, Source

_SYSTEM_ID = "system"
_BOTH_ID = "both"
OUTPUT = "system:"
"""What an output's id begins with."""

DEVICE = "mic:"
"""What a microphone's id begins with; alone it is the system's own choice, whichever that is."""


SOURCES = {SourceKind.MICROPHONE: "mic", SourceKind.SYSTEM: "system", SourceKind.BOTH: "both"}
"""What the settings call them."""

_WITH_MICROPHONE = (SourceKind.MICROPHONE, SourceKind.BOTH)


class SoundSources(QObject):
    """`look` asks, `found` answers, with a tuple of `SourceChoice`."""

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looking: threading.Thread | None = None

    def look(self) -> None:
        """Find out what there is now."""
        if self._looking is None or not self._looking.is_alive():
            self._looking = threading.Thread(target=self._look, name="livecaption-sources", daemon=True)
            self._looking.start()

    def close(self) -> None:
        """Wait for the answer that nobody wants any more."""
        if self._looking is not None:
            self._looking.join()

    def _look(self) -> None:
        self.found.emit(tuple(available()))


def available() -> list[SourceChoice]:
    """Every source, those that cannot be used too, with why not. May take a second."""
    from livecaption.capture.device import DeviceKind
    from livecaption.capture.devices import list_devices, system_sound, what_to_install

    why = text_of("main.no_microphone")
    try:
        devices = list_devices()
    except CaptureError as error:
        devices, why = [], str(error)
    microphones = [each for each in devices if each.kind is DeviceKind.MICROPHONE]
    outputs = [each for each in devices if each.kind is DeviceKind.OUTPUT]
    plays = system_sound()  # which some systems tell before they list their outputs
    choices: list[SourceChoice] = []
    if plays is not None:
        choices.append(SourceChoice(_SYSTEM_ID, SourceKind.SYSTEM, plays.title))
        choices += [SourceChoice(OUTPUT + each.name, SourceKind.SYSTEM, each.title) for each in outputs]
    else:
        missing = what_to_install()
        sentence = render(missing) if missing is not None else text_of("main.no_system_sound")
        choices.append(SourceChoice(_SYSTEM_ID, SourceKind.SYSTEM, available=False, sentence=sentence))
    if microphones:
        choices.append(SourceChoice(DEVICE, SourceKind.MICROPHONE))
        choices += [SourceChoice(DEVICE + each.name, SourceKind.MICROPHONE, each.title) for each in microphones]
    else:
        choices.append(SourceChoice(DEVICE, SourceKind.MICROPHONE, available=False, sentence=why))
    if microphones and plays is not None:
        choices.append(SourceChoice(_BOTH_ID, SourceKind.BOTH))
    choices += [
        SourceChoice(APPLICATION_PREFIX + each.name, SourceKind.APPLICATION, each.title)
        for each in devices
        if each.kind is DeviceKind.APPLICATION
    ]
    choices.append(SourceChoice("recording", SourceKind.RECORDING))
    choices.append(SourceChoice("sample", SourceKind.SAMPLE))
    return choices


def named(choices: Sequence[SourceChoice], prefix: str) -> list[tuple[str, str]]:
    """Of the devices whose ids begin with `prefix`, the name that settings take and the one for a person."""
    return [
        (each.id.removeprefix(prefix), each.title)
        for each in choices
        if each.id.startswith(prefix) and each.id != prefix and each.available
    ]


def has_sound(choices: tuple[SourceChoice, ...]) -> bool:
    """Whether there is anything to listen to but files."""
    live = (SourceKind.SYSTEM, SourceKind.MICROPHONE)
    return any(each.available for each in choices if each.kind in live)


def with_choice(settings: Settings, choice: StartChoice) -> Settings:
    """The settings of a session with what was chosen on the start page."""
    from livecaption.resources import sample_recording

    device = choice.device.removeprefix(DEVICE) or None if choice.kind in _WITH_MICROPHONE else None
    match choice.kind:
        case SourceKind.RECORDING:
            source = f"{FILE_PREFIX}{choice.path}"
        case SourceKind.SAMPLE:
            source = f"{FILE_PREFIX}{sample_recording()}"
        case _:
            source = SOURCES.get(choice.kind, choice.source_id)
    others = [url for url in settings.texts("endpoint.urls") if url != choice.endpoint_id]
    return settings.replacing(
        capture__source=source,
        capture__device=device,
        endpoint__urls=(choice.endpoint_id, *others) if choice.endpoint_id else (),
        endpoint__language=choice.language or settings.optional_text("endpoint.language"),
    )


def opener(source_id: str, settings: Settings) -> OpenSource:
    """What opens a source by its id, for its level."""

    def open_source(clock: Clock) -> Source:
        from livecaption.listening import open_sources

        if source_id.startswith(DEVICE):
            device = source_id.removeprefix(DEVICE) or None
            wanted = settings.replacing(capture__source="mic", capture__device=device)
        else:
            wanted = settings.replacing(capture__source=source_id)
        (source,) = open_sources(wanted, clock, lambda _name: lambda _notice: None)
        return source

    return open_source


def chosen_by(settings: Settings) -> tuple[SourceKind, str] | None:
    """The kind of source that settings name, and the id of its device; None for a recording."""
    kind = next((kind for kind, source in SOURCES.items() if source == settings.text("capture.source")), None)
    return None if kind is None else (kind, DEVICE + (settings.optional_text("capture.device") or ""))


def remembered(choice: StartChoice) -> dict[str, str | None]:
    """What of a choice the settings keep for the next time, and for `livecaption caption`.

    Recordings and programs come and go.
    """
    source = SOURCES.get(choice.kind)
    if source is None:
        return {}
    microphone = choice.device.removeprefix(DEVICE) or None
    device = {"capture.device": microphone} if choice.kind in _WITH_MICROPHONE else {}
    # Where no language was offered, none was chosen: what the settings say stays.
    spoken = {"endpoint.language": choice.language} if choice.language else {}
    return {"capture.source": source, **device, **spoken}
