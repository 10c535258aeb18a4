"""A main window that is shown, offscreen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livecaption.ui.look import Theme, apply_look
from ui.main.scene import Scene


@pytest.fixture(autouse=True)
def _look(application: QApplication) -> None:
    apply_look(application, Theme.LIGHT)


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    made = Scene()
    qtbot.addWidget(made.window)
    made.window.resize(860, 680)
    with qtbot.waitExposed(made.window, timeout=60_000):
        made.window.show()
    yield made
    made.window.close()
