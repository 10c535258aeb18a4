"""`livecaption devices`: what there is, how to name it, and how loud it is."""

from __future__ import annotations

import pytest

from livecaption import devices_command
from livecaption.capture.device import Device, DeviceKind
from livecaption.devices_command import bar_of, lines_of, option_of, run_devices

BUILT_IN = Device(DeviceKind.MICROPHONE, "alsa_input.pci", "Built-in Audio", is_default=True)
USB = Device(DeviceKind.MICROPHONE, "USB Mic #2", "Jo's USB Mic", muted=True)
SPEAKERS = Device(DeviceKind.OUTPUT, "alsa_output.pci", "Speakers", is_default=True)
FIREFOX = Device(DeviceKind.APPLICATION, "Firefox", "Firefox")


class Heard:
    """Levels of the given periods, and then Ctrl-C."""

    def __init__(self, *periods: dict[Device, float | None]) -> None:
        self._periods = list(periods)
        self.closed = False

    def read(self, period_s: float) -> dict[Device, float | None]:
        if not self._periods:
            raise KeyboardInterrupt
        return self._periods.pop(0)

    def close(self) -> None:
        self.closed = True


def test_each_stands_under_its_kind_with_what_to_pass() -> None:
    assert lines_of([BUILT_IN, USB, SPEAKERS, FIREFOX]) == [
        "Microphones",
        "* Built-in Audio",
        "    --device alsa_input.pci",
        "  Jo's USB Mic (muted)",
        "    --device 'USB Mic #2'",
        "What this computer plays",
        "* Speakers",
        "    --system-device alsa_output.pci",
        "Programs that play now",
        "  Firefox",
        "    --source app:Firefox",
        "",
        "* marks what the system chose: it is captioned when you give no name.",
    ]
    assert option_of(Device(DeviceKind.APPLICATION, "Media Player", "x")) == "--source 'app:Media Player'"


def test_without_a_microphone_that_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    said: list[str] = []
    monkeypatch.setattr(devices_command, "list_devices", lambda: [SPEAKERS])
    assert run_devices(said.append, watch=False) == 0
    assert said[0].startswith("No microphone was found.")
    assert "Speakers" in capsys.readouterr().out
    monkeypatch.setattr(devices_command, "list_devices", list)
    assert run_devices(said.append, watch=True) == 1


def test_levels_are_watched_until_ctrl_c(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    heard = Heard({BUILT_IN: -12.4, USB: None}, {BUILT_IN: -100.0, USB: None})
    monkeypatch.setattr(devices_command, "list_devices", lambda: [BUILT_IN, USB])
    monkeypatch.setattr(devices_command, "open_levels", lambda _clock: heard)
    assert run_devices(print, watch=True) == 0
    assert heard.closed, "microphones that stay open are a breach of trust"
    assert capsys.readouterr().out.splitlines()[:3] == [
        "mic\talsa_input.pci\t-12 dB",
        "mic\tUSB Mic #2\t-",
        "mic\talsa_input.pci\t-100 dB",
    ]


@pytest.mark.parametrize(("dbfs", "lit"), [(None, 0), (-100.0, 0), (-60.0, 0), (-30.0, 10), (0.0, 20), (6.0, 20)])
def test_a_bar_is_as_long_as_it_is_loud(dbfs: float | None, lit: int) -> None:
    assert bar_of(dbfs) == "█" * lit + "·" * (20 - lit)
