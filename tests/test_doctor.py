"""`livecaption doctor` with one thing broken at a time: only that part complains, and says what to do."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fakes.installed_models import fetched
from livecaption import displays, doctor, recogniser, resources
from livecaption.capture import devices
from livecaption.capture.device import Device, DeviceKind
from livecaption.config import folders
from livecaption.doctor import Finding, Health, examine, report
from livecaption.model.errors import CaptureError, UsageError
from livecaption.model.messages import message
from livecaption.transport.child import ChildEndpoint

Break = Callable[[pytest.MonkeyPatch, Path], None]


class ReadyAtOnce:
    """Stands for the recogniser's process, which takes a while to start, where what is broken cannot reach it."""

    def __init__(self, _command: list[str]) -> None:
        pass

    async def __aenter__(self) -> ReadyAtOnce:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass

    async def address(self) -> str:
        return "ws://127.0.0.1:1/transcribe"


def really_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "ChildEndpoint", ChildEndpoint)


@pytest.fixture
def healthy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which everything works, as far as this one can be made to look like it."""
    microphone = devices.Microphone(
        "mic", "Built-in", is_default=True, is_monitor=False, rate_hz=48_000, channels=1, backend="x"
    )
    monkeypatch.setattr(doctor, "sound_server", lambda: "pulseaudio 16.1")
    monkeypatch.setattr(doctor, "list_microphones", lambda: [microphone])
    speakers = Device(DeviceKind.OUTPUT, "speakers", "Speakers", is_default=True)
    monkeypatch.setattr(doctor, "list_devices", lambda: [speakers])
    plays = devices.Microphone("speakers.monitor", "Speakers", False, True, 48_000, 2, "x")
    monkeypatch.setattr(doctor, "system_sound", lambda: plays)
    monkeypatch.setattr(doctor, "display_trouble", lambda: None)
    monkeypatch.setattr(doctor, "outlook", lambda: (True, message("hotkey.through_system")))
    monkeypatch.setattr(doctor, "ChildEndpoint", ReadyAtOnce)
    monkeypatch.setattr(doctor, "_keys", lambda: Finding("keys", Health.GOOD, "a keyring"))
    monkeypatch.setattr(
        doctor,
        "EXAMINATIONS",
        tuple(doctor._keys if each.__name__ == "_keys" else each for each in doctor.EXAMINATIONS),
    )


def no_sound_server(monkeypatch: pytest.MonkeyPatch, _tmp: Path) -> None:
    monkeypatch.setattr(doctor, "sound_server", lambda: None)


def no_microphone(monkeypatch: pytest.MonkeyPatch, _tmp: Path) -> None:
    monkeypatch.setattr(doctor, "list_microphones", list)


def no_output(monkeypatch: pytest.MonkeyPatch, _tmp: Path) -> None:
    monkeypatch.setattr(doctor, "list_devices", list)
    monkeypatch.setattr(doctor, "system_sound", lambda: None)
    monkeypatch.setattr(doctor, "what_to_install", lambda: None)


def no_portaudio(monkeypatch: pytest.MonkeyPatch, _tmp: Path) -> None:
    def missing() -> list[devices.Microphone]:
        raise CaptureError("portaudio.missing")

    monkeypatch.setattr(doctor, "list_microphones", missing)


def no_display(monkeypatch: pytest.MonkeyPatch, _tmp: Path) -> None:
    monkeypatch.setattr(doctor, "display_trouble", displays.display_trouble)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def a_display_that_is_gone(monkeypatch: pytest.MonkeyPatch, _tmp: Path) -> None:
    no_display(monkeypatch, _tmp)
    monkeypatch.setenv("DISPLAY", ":4711")
    really_start(monkeypatch)


def detector_damaged(monkeypatch: pytest.MonkeyPatch, tmp: Path) -> None:
    (tmp / "damaged.onnx").write_bytes(b"not a model")
    monkeypatch.setattr(resources, "path", lambda _name: tmp / "damaged.onnx")


def detector_missing(monkeypatch: pytest.MonkeyPatch, _tmp: Path) -> None:
    def missing(name: str) -> Path:
        raise UsageError("program.part_missing", name=name)

    monkeypatch.setattr(resources, "path", missing)


def recogniser_broken(monkeypatch: pytest.MonkeyPatch, _tmp: Path) -> None:
    really_start(monkeypatch)
    monkeypatch.setattr(resources, "child_command", lambda *_: [sys.executable, "-c", "raise SystemExit(3)"])


def folders_read_only(monkeypatch: pytest.MonkeyPatch, tmp: Path) -> None:
    (tmp / "file").write_text("in the way")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp / "file"))
    really_start(monkeypatch)


@pytest.mark.usefixtures("healthy")
@pytest.mark.parametrize(
    ("break_it", "part", "health", "says"),
    [
        (no_sound_server, "sound", Health.NOTED, "Start one"),
        (no_microphone, "microphone", Health.NOTED, "Plug one in"),
        (no_output, "system sound", Health.NOTED, "nothing to play sound on"),
        (no_portaudio, "microphone", Health.NOTED, "installer/system-libraries"),
        (no_display, "display", Health.NOTED, "no display"),
        (a_display_that_is_gone, "display", Health.NOTED, "does not answer"),
        (detector_damaged, "speech gate", Health.NOTED, "captions go on"),
        (detector_missing, "speech gate", Health.BAD, "Install livecaption again"),
        (recogniser_broken, "recogniser", Health.BAD, "--endpoint"),
        (folders_read_only, "folders", Health.NOTED, "HOME"),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="breaks Linux's parts")
def test_one_thing_broken(
    break_it: Break, part: str, health: Health, says: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    break_it(monkeypatch, tmp_path)
    findings = {finding.part: finding for finding in examine()}
    assert findings[part].health is health
    assert says in findings[part].says
    others = [finding for name, finding in findings.items() if name != part]
    assert {finding.health for finding in others} == {Health.GOOD}, others
    lines: list[str] = []
    assert report(list(findings.values()), lines.append) == (1 if health is Health.BAD else 0)
    assert len(lines) == len(findings) + 1


@pytest.mark.expects_log
@pytest.mark.usefixtures("healthy")
def test_an_examination_that_fails_keeps_no_other_from_being_made(monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken() -> str:
        raise ZeroDivisionError

    monkeypatch.setattr(doctor, "sound_server", mistaken)
    findings = {finding.part: finding for finding in examine()}
    assert len(findings) == len(doctor.EXAMINATIONS)
    assert findings.pop("sound").health is Health.BAD
    assert {finding.health for finding in findings.values()} == {Health.GOOD}


@pytest.mark.usefixtures("healthy")
def test_all_is_well(monkeypatch: pytest.MonkeyPatch) -> None:
    really_start(monkeypatch)
    findings = examine()
    assert {finding.health for finding in findings} == {Health.GOOD}, findings
    lines: list[str] = []
    assert report(findings, lines.append) == 0
    assert lines[-1] == "Captions work on this computer.\n"


def wants(text: str) -> None:
    """Have these settings."""
    folders.ensure(folders.config_folder())
    folders.settings_path().write_text(f"schema_version = 1\n{text}", encoding="utf-8")


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recogniser, "_cores", lambda: 2)


@pytest.mark.usefixtures("two_cores")
def test_the_model_that_is_chosen_and_why() -> None:
    assert doctor._model().says.startswith("moonshine-tiny-en transcribes: it comes with livecaption")
    assert doctor._second_pass().says.startswith("No second pass")
    assert "livecaption models list" in doctor._models().says
    assert {doctor._model().health, doctor._second_pass().health, doctor._models().health} == {Health.GOOD}


@pytest.mark.usefixtures("two_cores")
def test_a_language_that_no_model_here_speaks() -> None:
    wants('[endpoint]\nlanguage = "ja"\n')
    model = doctor._model()
    assert model.health is Health.BAD
    assert "livecaption models get moonshine-tiny-ja" in model.says
    assert doctor._recogniser() == Finding("recogniser", Health.BAD, "not started, for want of a model")
    assert doctor._second_pass().health is Health.GOOD
    language = doctor._language()
    assert language.health is Health.NOTED
    assert "livecaption models get" in language.says


def test_captions_that_come_from_elsewhere_need_no_model_here() -> None:
    wants('[endpoint]\nlanguage = "ja"\nurls = ["wss://captions.example.org/transcribe"]\n')
    assert doctor._model().health is Health.NOTED
    assert doctor._recogniser().health is Health.NOTED


def test_a_language_that_no_model_speaks() -> None:
    wants('[endpoint]\nlanguage = "tlh"\n')
    assert "--endpoint" in doctor._language().says
    assert doctor._model().health is Health.BAD


def test_a_model_that_is_damaged_is_told_of() -> None:
    folder = folders.models_folder() / "moonshine-tiny-ja"
    folder.mkdir(parents=True)
    (folder / "tokenizer.bin").write_bytes(b"cut")
    found = doctor._models()
    assert found.health is Health.NOTED
    assert "livecaption models get moonshine-tiny-ja" in found.says


def test_the_language_of_whoever_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "system_languages", lambda: ["uk_UA.UTF-8"])
    assert "moonshine-base-uk" in doctor._language().says
    wants('[endpoint]\nlanguage = "en-GB"\n')
    assert doctor._language() == Finding("language", Health.GOOD, "“en” is spoken by moonshine-tiny-en")


def test_both_steps_to_a_language_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    wants('[endpoint]\nlanguage = "de"\n')
    monkeypatch.setattr(recogniser, "has_whisper", lambda: False)
    says = doctor._language().says
    assert "pip install 'livecaption-desktop[whisper]', then livecaption models get whisper-" in says
    monkeypatch.setattr(recogniser, "has_whisper", lambda: True)
    assert "pip install" not in doctor._language().says
    assert "livecaption models get whisper-" in doctor._language().says


def test_a_model_that_cannot_run_speaks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    fetched("whisper-base")
    wants('[endpoint]\nlanguage = "de"\n')
    monkeypatch.setattr(recogniser, "has_whisper", lambda: False)
    language = doctor._language()
    assert (language.health, "livecaption-desktop[whisper]" in language.says) == (Health.NOTED, True)
    wants('[endpoint]\nlanguage = "en"\n')
    assert doctor._language().says == "“en” is spoken by moonshine-tiny-en"
    monkeypatch.setattr(recogniser, "has_whisper", lambda: True)
    assert doctor._language().says == "“en” is spoken by moonshine-tiny-en, whisper-base"


@pytest.mark.parametrize("language", ["nb-NO", "NB", "fil", "iw", "pt_BR", "zh-CN"])
def test_a_language_under_its_other_names(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fetched("whisper-base")
    monkeypatch.setattr(recogniser, "has_whisper", lambda: True)
    wants(f'[endpoint]\nlanguage = "{language}"\n')
    assert doctor._language().health is Health.GOOD
    assert doctor._model().health is not Health.BAD


@pytest.mark.parametrize("model", ["", "whisper-base", "moonshine-small-streaming-en"])
@pytest.mark.parametrize("language", ["de", "ja", "en", "tlh"])
def test_the_packaged_program_never_sends_anybody_to_pip(
    model: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "is_frozen", lambda: True)
    monkeypatch.setattr(recogniser, "has_whisper", lambda: False)
    monkeypatch.setattr(recogniser, "has_library", lambda: False)
    if model:
        fetched(model)
    wants(f'[endpoint]\nlanguage = "{language}"\n[engine]\nmodel = "{model}"\n')
    says = [doctor._model().says, doctor._second_pass().says, doctor._language().says]
    assert not [each for each in says if "pip" in each or "Install livecaption again" in each]
    if model:
        assert "Python package, livecaption-desktop" in says[0]
    if language == "de":
        assert "livecaption-desktop[whisper]" in says[2]


def test_little_memory_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recogniser, "_memory_bytes", lambda: 100_000_000)
    assert (doctor._model().health, "GB of memory" in doctor._model().says) == (Health.NOTED, True)
