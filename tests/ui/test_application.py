"""The application around the windows: platform, fonts, signals."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot

from livecaption.ending import ending_signals
from livecaption.ui.application import SignalWatch, choose_platform, load_fonts
from ui.conftest import WaitUntil


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Wayland is a Linux matter")
def test_x11_is_preferred_under_wayland_unless_the_person_chose() -> None:
    both = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
    choose_platform(both)
    assert both["QT_QPA_PLATFORM"] == "xcb"
    for chosen in (
        {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland"},
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"DISPLAY": ":0"},
    ):
        before = dict(chosen)
        choose_platform(chosen)
        assert chosen == before


def test_fonts_are_loaded_and_a_folder_without_any_is_no_error(tmp_path: Path) -> None:
    fonts = Path(__file__).resolve().parents[2] / "assets" / "fonts"
    assert "Atkinson Hyperlegible Next" in load_fonts(fonts)
    assert load_fonts(tmp_path) == []


class Presses(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.counts: list[int] = []

    @Slot(int)
    def on_asked(self, count: int) -> None:
        self.counts.append(count)


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot send itself SIGTERM there")
def test_signals_reach_a_waiting_qt_and_are_counted(wait_until: WaitUntil) -> None:
    before = signal.getsignal(signal.SIGINT)
    watch, presses = SignalWatch(ending_signals()), Presses()
    watch.asked.connect(presses.on_asked)
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        wait_until(lambda: presses.counts == [1])
        os.kill(os.getpid(), signal.SIGINT)
        wait_until(lambda: presses.counts == [1, 2])
    finally:
        watch.close()
    assert signal.getsignal(signal.SIGINT) is before
