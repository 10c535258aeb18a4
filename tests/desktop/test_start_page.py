"""What the start page offers comes from this computer, and what is chosen there becomes settings."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.conftest import MakeProgram, ScriptedSession, wait_until
from livecaption.capture import devices
from livecaption.capture.device import Device, DeviceKind
from livecaption.config.keyring_keys import KeyringTroubleError, Trouble, look_up
from livecaption.config.known_endpoints import KnownEndpoint
from livecaption.config.settings_store import SettingsStore
from livecaption.config.state_file import StateFile
from livecaption.desktop import endpoint_answers, first_start, places_to_transcribe, sound_sources
from livecaption.desktop.endpoint_answers import ask_how_it_does
from livecaption.desktop.keys import keep_key
from livecaption.desktop.places_to_transcribe import HERE, PlacesToTranscribe, entry_problem, problem_with, with_draft
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message, render
from livecaption.model.settings import Settings
from livecaption.ui.main.choices import EndpointChoice, EndpointDraft, EndpointState, SourceKind, StartChoice

USB = Device(DeviceKind.MICROPHONE, "usb", "USB Microphone")
HDMI = Device(DeviceKind.OUTPUT, "hdmi", "HDMI")
SPEAKERS = Device(DeviceKind.OUTPUT, "pci", "Speakers", is_default=True)
PLAYS = devices.Microphone("pci.monitor", "Speakers", False, True, 48_000, 2, "pulse")
FIREFOX = Device(DeviceKind.APPLICATION, "Firefox", "Firefox")


def test_everything_there_is_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "list_devices", lambda: [USB, HDMI, SPEAKERS, FIREFOX])
    monkeypatch.setattr(devices, "system_sound", lambda: PLAYS)
    offered = sound_sources.available()
    assert [(each.kind, each.title) for each in offered if each.available] == [
        (SourceKind.SYSTEM, "Speakers"),
        (SourceKind.SYSTEM, "HDMI"),
        (SourceKind.SYSTEM, "Speakers"),
        (SourceKind.MICROPHONE, ""),
        (SourceKind.MICROPHONE, "USB Microphone"),
        (SourceKind.BOTH, ""),
        (SourceKind.APPLICATION, "Firefox"),
        (SourceKind.RECORDING, ""),
        (SourceKind.SAMPLE, ""),
    ]
    assert sound_sources.has_sound(tuple(offered))
    assert sound_sources.named(offered, sound_sources.DEVICE) == [("usb", "USB Microphone")]
    assert sound_sources.named(offered, sound_sources.OUTPUT) == [("hdmi", "HDMI"), ("pci", "Speakers")]


def test_what_is_not_there_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> list[Device]:
        raise CaptureError("portaudio.missing")

    monkeypatch.setattr(devices, "list_devices", none)
    monkeypatch.setattr(devices, "system_sound", lambda: None)
    monkeypatch.setattr(devices, "what_to_install", lambda: None)
    offered = sound_sources.available()
    assert not sound_sources.has_sound(tuple(offered))
    assert all(each.sentence for each in offered if not each.available)


def test_what_is_played_is_offered_before_the_system_lists_its_outputs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "list_devices", lambda: [USB])  # as macOS does until microphones are allowed
    monkeypatch.setattr(devices, "system_sound", lambda: PLAYS)
    offered = {each.kind for each in sound_sources.available() if each.available}
    assert {SourceKind.SYSTEM, SourceKind.MICROPHONE, SourceKind.BOTH} <= offered


@pytest.mark.parametrize(
    ("choice", "source", "device"),
    [
        (StartChoice("mic:usb", SourceKind.MICROPHONE, "mic:usb"), "mic", "usb"),
        (StartChoice("mic:", SourceKind.MICROPHONE, "mic:"), "mic", None),
        (StartChoice("system", SourceKind.SYSTEM), "system", None),
        (StartChoice("both", SourceKind.BOTH, "mic:usb"), "both", "usb"),
        (StartChoice("app:Firefox", SourceKind.APPLICATION), "app:Firefox", None),
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
    assert sound_sources.remembered(StartChoice("app:Firefox", SourceKind.APPLICATION)) == {}


def test_the_microphone_is_remembered_while_it_takes_no_part() -> None:
    both = sound_sources.remembered(StartChoice("both", SourceKind.BOTH, "mic:usb"))
    assert both == {"capture.source": "both", "capture.device": "usb"}
    assert sound_sources.remembered(StartChoice("system", SourceKind.SYSTEM)) == {"capture.source": "system"}


def test_endpoints_are_asked_how_they_do(application: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    up, down = "wss://up.example/transcribe", "wss://down.example/transcribe"
    said = {up: (EndpointState.READY, 12.0), down: (EndpointState.SILENT, 2_000.0)}
    monkeypatch.setattr(places_to_transcribe, "ask", lambda endpoint, _first: said[endpoint.url])
    places, offered = PlacesToTranscribe(), list[tuple[EndpointChoice, ...]]()
    places.changed.connect(offered.append)
    places.offer(Settings({"endpoint.known": (f"office {up}",), "endpoint.urls": ("office", down, "nobodys")}))
    assert [each.state for each in offered[0]] == [
        EndpointState.STARTING,
        EndpointState.CHECKING,
        EndpointState.CHECKING,
    ]
    wait_until(lambda: len(offered) == 3)
    assert [each.title for each in offered[0]][1:] == ["office", "down.example"]
    states = {each.id: (each.state, each.latency_ms) for each in offered[-1]}
    assert states == {
        HERE: (EndpointState.STARTING, None),
        "office": (EndpointState.READY, 12.0),
        down: (EndpointState.SILENT, None),
    }


def test_an_endpoint_that_is_asked_says_how_it_does_in_a_sentence(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {"office": (EndpointState.READY, 12.0), "down.example": (EndpointState.SILENT, 2_000.0)}
    monkeypatch.setattr(endpoint_answers, "ask", lambda endpoint, _first: said[endpoint.title])
    settings = Settings({"endpoint.known": ("office wss://up.example/transcribe",)})
    told: dict[str, str] = {}
    for address in ("office", "wss://down.example/transcribe", "ws://too.open.example/"):
        ask_how_it_does(address, settings, partial(told.__setitem__, address), application)
    wait_until(lambda: len(told) == 3)
    assert "12 ms" in told["office"]
    assert "down.example" in told["wss://down.example/transcribe"]
    assert "wss://" in told["ws://too.open.example/"]


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
    monkeypatch.setattr("livecaption.config.keyring_keys._of_this_run", {})
    monkeypatch.setattr("livecaption.config.keyring_keys.store", lambda account, key: kept.append((account, key)))
    monkeypatch.setattr(places_to_transcribe, "ask", lambda *_: (EndpointState.READY, 5.0))
    program = make_program()
    draft = EndpointDraft("Büro 2", "https://captions.example.org", "planted-key")
    program.desk.main.endpoint_asked.emit(draft)
    wait_until(lambda: bool(kept))
    assert kept == [("name:Buro-2 at captions.example.org", "planted-key")]
    assert store.settings.texts("endpoint.urls") == ("Buro-2",)
    assert store.settings.texts("endpoint.known") == ("Buro-2 wss://captions.example.org/transcribe",)
    store.flush()
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"captions.example.org" in written
    assert b"planted-key" not in written
    assert "planted-key" not in repr(draft)


def test_a_key_that_the_keyring_does_not_take_counts_until_the_program_ends(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_account: str, _key: str) -> None:
        raise KeyringTroubleError(Trouble.LOCKED)

    monkeypatch.setattr("livecaption.config.keyring_keys._of_this_run", {})
    monkeypatch.setattr("livecaption.config.keyring_keys.store", refuse)
    told: list[Message] = []
    kept: list[bool] = []
    office = KnownEndpoint("office", "wss://captions.example.org/transcribe")
    keep_key(office, "planted-key", told.append, lambda: kept.append(True))
    wait_until(lambda: bool(kept and told))
    assert look_up(office.accounts[0]) == "planted-key"
    (said,) = told
    assert render(said).startswith("The key of office could not be put into this computer's keyring (locked).")
    assert "LIVECAPTION_KEY_OFFICE" in render(said)
    assert "planted-key" not in repr(said)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Office server", "Office-server"),
        ("office", "office-2"),
        ("10.1.2.3", "endpoint-10.1.2.3"),
        ("مكتب", "endpoint"),
        ("-x- " * 30, "x---x---x---x---x---x---x---x---x---"),
    ],
)
def test_a_place_that_a_person_typed_in_gets_a_name(title: str, name: str) -> None:
    settings = Settings({"endpoint.known": ("office wss://a.example/x",), "endpoint.urls": ("office",)})
    changes, endpoint = with_draft(settings, EndpointDraft(title, " https://b.example "))
    assert endpoint.name == name
    assert changes == {
        "endpoint.known": ("office wss://a.example/x", f"{name} wss://b.example/transcribe"),
        "endpoint.urls": ("office", name),
    }


def test_a_place_that_is_there_is_not_added_twice() -> None:
    settings = Settings(
        {"endpoint.known": ("office wss://a.example/x", "lab wss://b.example/x"), "endpoint.urls": ("office",)}
    )
    changes, endpoint = with_draft(settings, EndpointDraft("Another", "https://a.example/x"))
    assert (changes, endpoint.name) == ({}, "office")
    changes, endpoint = with_draft(settings, EndpointDraft("Another", "https://b.example/x"))
    assert (changes, endpoint.name) == ({"endpoint.urls": ("office", "lab")}, "lab")


def test_the_settings_dialog_takes_names_that_there_are() -> None:
    settings = Settings({"endpoint.known": ("office wss://a.example/x",)})
    assert entry_problem("office", settings) is None
    assert entry_problem("https://b.example", settings) is None
    for entry, code in (
        ("captions.example.org", "endpoint.unknown_name"),
        ("clinic", "endpoint.unknown_name"),
        ("ws://b.example", "endpoint.not_encrypted"),
    ):
        problem = entry_problem(entry, settings)
        assert problem is not None
        assert problem.code == code
