"""What the start page offers comes from this computer, and what is chosen there becomes settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.conftest import MakeProgram, ScriptedSession, wait_until
from livecaption.capture import devices
from livecaption.capture.devices import Microphone
from livecaption.config.settings_store import SettingsStore
from livecaption.config.state_file import StateFile
from livecaption.desktop import first_start, places_to_transcribe, sound_sources
from livecaption.desktop.places_to_transcribe import HERE, PlacesToTranscribe, problem_with
from livecaption.model.errors import CaptureError
from livecaption.model.settings import Settings
from livecaption.ui.main.choices import EndpointChoice, EndpointDraft, EndpointState, SourceKind, StartChoice

USB = Microphone("usb", "USB Microphone", False, False, 48_000, 1, "pulse")
SPEAKERS = Microphone("hdmi.monitor", "Monitor of HDMI", False, True, 48_000, 2, "pulse")


def test_everything_there_is_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "list_microphones", lambda: [USB])
    monkeypatch.setattr(devices, "system_sound", lambda: SPEAKERS)
    offered = sound_sources.available()
    assert [(each.kind, each.title) for each in offered if each.available] == [
        (SourceKind.SYSTEM, "Monitor of HDMI"),
        (SourceKind.MICROPHONE, ""),
        (SourceKind.MICROPHONE, "USB Microphone"),
        (SourceKind.RECORDING, ""),
        (SourceKind.SAMPLE, ""),
    ]
    assert sound_sources.has_sound(tuple(offered))


def test_what_is_not_there_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> list[Microphone]:
        raise CaptureError("portaudio.missing")

    monkeypatch.setattr(devices, "list_microphones", none)
    monkeypatch.setattr(devices, "system_sound", lambda: None)
    offered = sound_sources.available()
    assert not sound_sources.has_sound(tuple(offered))
    assert all(each.sentence for each in offered if not each.available)


@pytest.mark.parametrize(
    ("choice", "source", "device"),
    [
        (StartChoice("mic:usb", SourceKind.MICROPHONE, "mic:usb"), "mic", "usb"),
        (StartChoice("mic:", SourceKind.MICROPHONE, "mic:"), "mic", None),
        (StartChoice("system", SourceKind.SYSTEM), "system", None),
        (StartChoice("recording", SourceKind.RECORDING, path=Path("talk.mp3")), "file:talk.mp3", None),
    ],
)
def test_a_choice_becomes_settings(choice: StartChoice, source: str, device: str | None) -> None:
    chosen = sound_sources.with_choice(Settings({"endpoint.urls": ("wss://a.example/transcribe",)}), choice)
    assert chosen.text("capture.source") == source
    assert chosen.optional_text("capture.device") == device
    assert chosen.texts("endpoint.urls") == (), "this computer was chosen"


def test_an_endpoint_is_chosen_by_its_address() -> None:
    choice = StartChoice("system", SourceKind.SYSTEM, endpoint_id="wss://b.example/transcribe", language="de")
    chosen = sound_sources.with_choice(Settings(), choice)
    assert chosen.texts("endpoint.urls") == ("wss://b.example/transcribe",)
    assert chosen.optional_text("endpoint.language") == "de"


def test_recordings_are_not_remembered() -> None:
    assert sound_sources.remembered(StartChoice("sample", SourceKind.SAMPLE)) == {}


def test_endpoints_are_asked_how_they_do(application: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    up, down = "wss://up.example/transcribe", "wss://down.example/transcribe"
    said = {up: (EndpointState.READY, 12.0), down: (EndpointState.SILENT, 2_000.0)}
    monkeypatch.setattr(places_to_transcribe, "ask", said.__getitem__)
    places, offered = PlacesToTranscribe(), list[tuple[EndpointChoice, ...]]()
    places.changed.connect(offered.append)
    places.offer((up, down))
    assert [each.state for each in offered[0]] == [
        EndpointState.STARTING,
        EndpointState.CHECKING,
        EndpointState.CHECKING,
    ]
    wait_until(lambda: len(offered) == 3)
    states = {each.id: (each.state, each.latency_ms) for each in offered[-1]}
    assert states == {
        HERE: (EndpointState.STARTING, None),
        up: (EndpointState.READY, 12.0),
        down: (EndpointState.SILENT, None),
    }


@pytest.mark.parametrize("address", ["captions.example.org", "ws://captions.example.org/", "wss://me:key@x.example/"])
def test_an_address_that_cannot_be_used_is_refused_at_once(address: str) -> None:
    assert problem_with(EndpointDraft("Office", address)) is not None
    assert problem_with(EndpointDraft("Office", "wss://captions.example.org/")) is None


def test_an_endpoint_that_is_added_is_a_setting_and_its_key_is_not(
    make_program: MakeProgram,
    scripted: ScriptedSession,
    store: SettingsStore,
    state: StateFile,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first_start.mark_done(state)
    kept: list[tuple[str, str]] = []
    monkeypatch.setattr("livecaption.config.keyring_keys.store", lambda url, key: kept.append((url, key)))
    monkeypatch.setattr(places_to_transcribe, "ask", lambda _url: (EndpointState.READY, 5.0))
    program = make_program()
    draft = EndpointDraft("Office", "wss://captions.example.org/transcribe", "planted-key")
    program.desk.main.endpoint_asked.emit(draft)
    wait_until(lambda: bool(kept))
    assert kept == [("wss://captions.example.org/transcribe", "planted-key")]
    assert store.settings.texts("endpoint.urls") == ("wss://captions.example.org/transcribe",)
    store.flush()
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"captions.example.org" in written
    assert b"planted-key" not in written
    assert "planted-key" not in repr(draft)
