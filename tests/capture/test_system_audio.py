"""Which way this computer's sound is reached on Windows and macOS, and what is said where there is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from fakes.clock import VirtualClock
from fakes.flexaudio import FakeFlexaudio, FakeRuntimeError
from fakes.pyaudiowpatch import FakeWindows
from livecaption.capture import flexaudio_source, system_audio, wasapi_loopback
from livecaption.capture.device import Device, DeviceKind
from livecaption.capture.flexaudio_source import FlexaudioSource
from livecaption.capture.system_audio import default_output, open_output, open_program, system_devices, what_prevents
from livecaption.capture.wasapi_loopback import WasapiLoopback
from livecaption.model.audio import SYSTEM
from livecaption.model.errors import CaptureError


def missing() -> Callable[[], object]:
    def refuse() -> object:
        raise CaptureError("system.no_package")

    return refuse


class Machine:
    """A computer with or without each package."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.package = FakeFlexaudio()
        self.windows = FakeWindows()
        self.has(flexaudio=True, pyaudiowpatch=False, windows=False)

    def has(self, *, flexaudio: bool, pyaudiowpatch: bool, windows: bool) -> None:
        taken = (lambda: self.package) if flexaudio else missing()
        for module in (system_audio, flexaudio_source):
            self._monkeypatch.setattr(module, "flexaudio", taken)
        started = (lambda: self.windows) if pyaudiowpatch else missing()
        for module in (system_audio, wasapi_loopback):
            self._monkeypatch.setattr(module, "pyaudio", started)
        self._monkeypatch.setattr(system_audio, "_WINDOWS", windows)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


def code_of(ask: Callable[[], object]) -> str:
    with pytest.raises(CaptureError) as raised:
        ask()
    return raised.value.message.code


@pytest.mark.parametrize("windows", [False, True])
def test_flexaudio_is_the_first_way(machine: Machine, windows: bool) -> None:
    machine.has(flexaudio=True, pyaudiowpatch=windows, windows=windows)
    source = open_output(None, VirtualClock())
    assert isinstance(source, FlexaudioSource)
    assert source.channel == SYSTEM
    assert what_prevents() is None
    assert isinstance(open_program("Browser", VirtualClock()), FlexaudioSource)


def test_windows_has_a_second_way_without_programs(machine: Machine) -> None:
    machine.has(flexaudio=False, pyaudiowpatch=True, windows=True)
    assert isinstance(open_output("phones", VirtualClock()), WasapiLoopback)
    assert what_prevents() is None
    assert code_of(lambda: open_program("Browser", VirtualClock())) == "app.unsupported"
    assert [(each.name, each.is_default) for each in system_devices()] == [("Speakers", True), ("Headphones", False)]


@pytest.mark.parametrize("windows", [False, True])
def test_where_there_is_no_way_it_is_said(machine: Machine, windows: bool) -> None:
    machine.has(flexaudio=False, pyaudiowpatch=False, windows=windows)
    for device in (None, "Headphones"):
        assert code_of(lambda device=device: open_output(device, VirtualClock())) == "system.no_package"  # type: ignore[misc] # mypy cannot infer a default's type
    assert code_of(lambda: open_program("Browser", VirtualClock())) == "app.unsupported"
    prevents = what_prevents()
    assert prevents is not None
    assert prevents.code == "system.no_package"
    assert system_devices() == []


def test_an_old_system_is_named_before_anything_is_opened(machine: Machine) -> None:
    machine.package.lacks = {"system": "osVersionTooOld", "process": "osVersionTooOld"}
    assert code_of(lambda: open_output(None, VirtualClock())) == "system.too_old"
    assert code_of(lambda: open_program("Browser", VirtualClock())) == "app.too_old"
    prevents = what_prevents()
    assert prevents is not None
    assert prevents.code == "system.too_old"
    machine.package.lacks = {"process": "notApplicable"}
    assert what_prevents() is None
    assert code_of(lambda: open_program("Browser", VirtualClock())) == "app.unsupported"
    assert machine.package.opened == []


@pytest.mark.parametrize("asked", ["Headphones", "Headphones (USB)", "usb"])
def test_an_output_is_chosen_by_name_title_or_part(machine: Machine, asked: str) -> None:
    source = open_output(asked, VirtualClock())
    assert source.title == "This computer's sound: Headphones"


def test_an_output_that_is_not_there(machine: Machine) -> None:
    assert code_of(lambda: open_output("Gramophone", VirtualClock())) == "system.unknown_output"
    assert code_of(lambda: open_output("e", VirtualClock())) == "system.ambiguous_output"
    assert open_output("Gramophone", VirtualClock(), fallback=True).title.endswith("Gramophone")


def test_outputs_that_cannot_be_listed_can_be_opened(machine: Machine) -> None:
    machine.package.cannot_list = FakeRuntimeError("backend", "Microphone consent is undecided")
    assert open_output("Speakers", VirtualClock()).title == "This computer's sound: Speakers"
    assert [each.kind for each in system_devices()] == [DeviceKind.APPLICATION] * 2
    output = default_output()
    assert output is not None
    assert (output.name, output.title) == ("", "This computer's sound")
    assert open_output(output.name, VirtualClock()).title == "This computer's sound"


def test_the_default_output_is_the_one_that_is_listened_to(machine: Machine) -> None:
    output = default_output()
    assert output is not None
    assert output.name == "Speakers"
    machine.package.known = []
    assert default_output() is None
    machine.package.lacks = {"system": "osVersionTooOld"}
    assert default_output() is None


def test_outputs_and_programs_are_listed_with_the_name_to_pass(machine: Machine) -> None:
    assert system_devices() == [
        Device(DeviceKind.OUTPUT, "Speakers", "Speakers (Realtek)", is_default=True),
        Device(DeviceKind.OUTPUT, "Headphones", "Headphones (USB)"),
        Device(DeviceKind.APPLICATION, "browser", "Browser"),
        Device(DeviceKind.APPLICATION, "meeting", "Video Meeting"),
    ]
    machine.package.cannot_list_programs = FakeRuntimeError("unsupportedOsVersion")
    assert [each.kind for each in system_devices()] == [DeviceKind.OUTPUT] * 2
