"""What can be captioned on this computer now, for the start page. Looked up on a thread: sound servers take time."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livecaption.model.audio import MICROPHONE, SYSTEM
from livecaption.model.errors import CaptureError
from livecaption.model.messages import text_of
from livecaption.model.settings import Settings
from livecaption.ui.main.choices import SourceChoice, SourceKind, StartChoice

if TYPE_CHECKING:
    from livecaption.desktop.previews import OpenSource
    from livecaption.model.seams import Clock, Source

_SYSTEM_ID = "system"
_DEVICE = "mic:"
"""What a microphone's id begins with; alone it is the system's own choice, whichever that is."""


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
    from livecaption.capture.devices import list_microphones, system_sound

    choices: list[SourceChoice] = []
    plays = system_sound()
    if plays is not None:
        choices.append(SourceChoice(_SYSTEM_ID, SourceKind.SYSTEM, plays.title))
    else:
        choices.append(
            SourceChoice(_SYSTEM_ID, SourceKind.SYSTEM, available=False, sentence=text_of("main.no_system_sound"))
        )
    try:
        microphones = list_microphones()
    except CaptureError as error:
        microphones, why = [], str(error)
    else:
        why = text_of("main.no_microphone")
    if microphones:
        choices.append(SourceChoice(_DEVICE, SourceKind.MICROPHONE))
        choices += [SourceChoice(_DEVICE + each.name, SourceKind.MICROPHONE, each.title) for each in microphones]
    else:
        choices.append(SourceChoice(_DEVICE, SourceKind.MICROPHONE, available=False, sentence=why))
    choices.append(SourceChoice("recording", SourceKind.RECORDING))
    choices.append(SourceChoice("sample", SourceKind.SAMPLE))
    return choices


def has_sound(choices: tuple[SourceChoice, ...]) -> bool:
    """Whether there is anything to listen to but files."""
    live = (SourceKind.SYSTEM, SourceKind.MICROPHONE)
    return any(each.available for each in choices if each.kind in live)


def with_choice(settings: Settings, choice: StartChoice) -> Settings:
    """The settings of a session with what was chosen on the start page."""
    from livecaption.resources import sample_recording

    device = choice.device.removeprefix(_DEVICE) or None
    match choice.kind:
        case SourceKind.RECORDING:
            source = f"file:{choice.path}"
        case SourceKind.SAMPLE:
            source = f"file:{sample_recording()}"
        case SourceKind.SYSTEM:
            source, device = "system", None
        case _:
            source = "mic"
    others = [url for url in settings.texts("endpoint.urls") if url != choice.endpoint_id]
    return settings.replacing(
        capture__source=source,
        capture__device=device,
        endpoint__urls=(choice.endpoint_id, *others) if choice.endpoint_id else (),
        endpoint__language=choice.language or settings.optional_text("endpoint.language"),
    )


def opener(source_id: str) -> OpenSource:
    """What opens a source by its id, for its level."""

    def open_source(clock: Clock) -> Source:
        from livecaption.capture.devices import open_microphone, system_sound

        if source_id != _SYSTEM_ID:
            return open_microphone(source_id.removeprefix(_DEVICE) or None, clock, MICROPHONE)
        plays = system_sound()
        if plays is None:
            raise CaptureError("device.no_system_sound")
        return open_microphone(plays.name, clock, SYSTEM)

    return open_source


def chosen_by(settings: Settings) -> tuple[SourceKind, str] | None:
    """The kind of source that settings name, and the id of its device; None for a recording."""
    kinds = {"mic": SourceKind.MICROPHONE, "system": SourceKind.SYSTEM}
    kind = kinds.get(settings.text("capture.source"))
    return None if kind is None else (kind, _DEVICE + (settings.optional_text("capture.device") or ""))


def remembered(choice: StartChoice) -> dict[str, str | None]:
    """What of a choice the settings keep for the next time, and for `livecaption caption`: recordings come and go."""
    if choice.kind not in (SourceKind.MICROPHONE, SourceKind.SYSTEM):
        return {}
    source = "mic" if choice.kind is SourceKind.MICROPHONE else "system"
    device = choice.device.removeprefix(_DEVICE) or None
    # Where no language was offered, none was chosen: what the settings say stays.
    spoken = {"endpoint.language": choice.language} if choice.language else {}
    return {"capture.source": source, "capture.device": device, **spoken}
