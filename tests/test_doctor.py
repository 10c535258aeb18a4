"""`livecaption doctor` with one thing broken at a time: only that part complains, and says what to do."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from livecaption import displays, doctor, resources
from livecaption.capture import devices
from livecaption.capture.device import Device, DeviceKind
from livecaption.doctor import Finding, Health, examine, report
from livecaption.model.errors import CaptureError, UsageError
from livecaption.model.messages import message

Break = Callable[[pytest.MonkeyPatch, Path], None]


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


def detector_damaged(monkeypatch: pytest.MonkeyPatch, tmp: Path) -> None:
    (tmp / "damaged.onnx").write_bytes(b"not a model")
    monkeypatch.setattr(resources, "path", lambda _name: tmp / "damaged.onnx")


def detector_missing(monkeypatch: pytest.MonkeyPatch, _tmp: Path) -> None:
    def missing(name: str) -> Path:
        raise UsageError("program.part_missing", name=name)

    monkeypatch.setattr(resources, "path", missing)


def recogniser_broken(monkeypatch: pytest.MonkeyPatch, _tmp: Path) -> None:
    monkeypatch.setattr(resources, "child_command", lambda *_: [sys.executable, "-c", "raise SystemExit(3)"])


def folders_read_only(monkeypatch: pytest.MonkeyPatch, tmp: Path) -> None:
    (tmp / "file").write_text("in the way")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp / "file"))


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
def test_all_is_well() -> None:
    findings = examine()
    assert {finding.health for finding in findings} == {Health.GOOD}, findings
    lines: list[str] = []
    assert report(findings, lines.append) == 0
    assert lines[-1] == "Captions work on this computer.\n"
