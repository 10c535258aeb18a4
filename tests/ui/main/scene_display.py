"""A scene of `test_display.py`: the main window under a real window manager and a real pointer, started three times.

scene_display.py FOLDER
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from livecaption.ui.application import create_application
from livecaption.ui.look import Theme, apply_look
from livecaption.ui.main.choices import SourceKind
from ui.captions.window_tools import wait_until
from ui.main.pointing import fill, last_is_in_view, word_point
from ui.main.scene import Kept, Scene

ROOT = Path(__file__).resolve().parents[3]


def point(widget: QWidget, at: QPoint) -> None:
    """Click there with the display's own pointer."""
    place = widget.mapToGlobal(at)
    command = ["xdotool", "mousemove", str(place.x()), str(place.y()), "click", "1"]
    subprocess.run(command, check=True, timeout=60)


def place_of(scene: Scene) -> tuple[int, int, int, int]:
    """The window's place without its frame."""
    place = scene.window.geometry()
    return place.x(), place.y(), place.width(), place.height()


def put(scene: Scene) -> None:
    """Move and size the window."""
    scene.window.setGeometry(100, 90, 720, 560)
    wait_until("it is placed", lambda: place_of(scene) == (100, 90, 720, 560))


def dark_at(place: QPoint) -> bool:
    """Whether letters are painted round a place of the display."""
    shot = QGuiApplication.primaryScreen().grabWindow(0, place.x() - 15, place.y() - 8, 30, 16).toImage()
    return any(shot.pixelColor(x, y).lightness() < 110 for x in range(30) for y in range(16))


def main() -> None:
    kept = Kept()
    application = create_application(["livecaption"], ROOT / "assets" / "fonts", ROOT / "assets" / "icons")
    apply_look(application, Theme.LIGHT)
    places: list[tuple[int, ...]] = []
    scenes: list[Scene] = []  # kept to the end: windows are for Qt to delete, not for Python's collector
    for number in range(3):
        scene = Scene(kept)
        scenes.append(scene)
        scene.window.show()
        assert QTest.qWaitForWindowActive(scene.window)
        if number == 0:
            put(scene)
        places.append(place_of(scene))
        if number == 2:
            act(scene)
        scene.window.close()
    print(json.dumps({"places": places}))


def act(scene: Scene) -> None:
    """Choose, start and put right by pointer and keyboard, and look at the pixels."""
    start = scene.window.start
    point(
        start.sources.radios[SourceKind.MICROPHONE],
        QPoint(10, start.sources.radios[SourceKind.MICROPHONE].height() // 2),
    )
    wait_until("the microphone is chosen", lambda: start.sources.kind is SourceKind.MICROPHONE)
    point(start.button, start.button.rect().center())
    wait_until("captions are to start", lambda: bool(scene.of("start")))
    fill(scene, 30)
    view = scene.window.transcript.view
    wait_until("the newest shows", lambda: last_is_in_view(view))
    wait_until("there is text", lambda: dark_at(view.viewport().mapToGlobal(word_point(scene, 29, 1))))
    point(view.viewport(), word_point(scene, 29, 1))
    QApplication.processEvents()
    subprocess.run(["xdotool", "key", "F2"], check=True, timeout=60)
    wait_until("the word opens", lambda: view.editor is not None)
    subprocess.run(["xdotool", "type", "figure"], check=True, timeout=60)
    subprocess.run(["xdotool", "key", "Return"], check=True, timeout=60)
    wait_until("the word is put right", lambda: bool(scene.of("text")))
    assert scene.of("text")[0][1] == "Sentence figure 29 is said here.", scene.of("text")


if __name__ == "__main__":
    main()
