"""Where scenes are photographed: the application on a display of its own, windows that are tidied away, pictures.

A picture is taken once the display has stopped changing; nothing here waits for a fixed time.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLibraryInfo, QLocale, QPoint, QRect, QSize, QTranslator
from PySide6.QtGui import QCursor, QGuiApplication, QImage, QPixmap, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.gallery_scenes.pictures import save_small
from benchmarks.gallery_scenes.scene import Scene
from livecaption.config.settings_store import SettingsStore
from livecaption.config.state_file import StateFile
from livecaption.language import speak
from livecaption.model.settings import Value
from livecaption.session.clock import SystemClock
from livecaption.ui.application import create_application
from livecaption.ui.icons import IconSet
from livecaption.ui.look import Theme, apply_look

ASSETS = Path(__file__).resolve().parents[2] / "assets"
_LATEST_MS = 8_000
_POLL_MS = 40
_STILL_POLLS = 3


class Studio:
    """One display. `show` and `keep` take windows that are closed after the scene."""

    def __init__(self) -> None:
        self.application: QApplication = create_application(["livecaption"], ASSETS / "fonts", ASSETS / "icons")
        self.application.setCursorFlashTime(0)
        self.icons = IconSet(ASSETS / "icons")
        self.clock = SystemClock()
        self._kept: list[QWidget] = []
        self._folder = tempfile.TemporaryDirectory()
        self._translator: QTranslator | None = None
        self._number = 0

    def take(self, scene: Scene, out: Path) -> None:
        """Put the scene on the display, save its picture, and tidy up."""
        QCursor.setPos(self.screen.geometry().topLeft())
        apply_look(self.application, Theme.LIGHT)
        try:
            save_small(scene.take(self), out)
        finally:
            for window in reversed(self._kept):
                window.close()
                window.deleteLater()
            self._kept.clear()
            self.use_language("en")
            self.application.processEvents()

    @property
    def screen(self) -> QScreen:
        """The display's one screen; the window system may make it anew at any time."""
        return QGuiApplication.primaryScreen()

    # -- surroundings ----------------------------------------------------------------------------------------------

    def use_theme(self, theme: Theme) -> None:
        """Light or dark windows."""
        apply_look(self.application, theme)

    def use_language(self, code: str) -> None:
        """Windows made from now on speak this, as `desktop.run` has it."""
        speak(code)
        self.application.setLayoutDirection(QLocale(code).textDirection())
        if self._translator is not None:
            self.application.removeTranslator(self._translator)
            self._translator = None
        if code != "en":
            self._translator = QTranslator()
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if self._translator.load(QLocale(code), "qtbase", "_", folder):
                self.application.installTranslator(self._translator)

    def store(self, values: Mapping[str, Value] | None = None, *, text: str | None = None) -> SettingsStore:
        """The real store in a folder of its own, with these values, or a settings file of this text."""
        self._number += 1
        folder = Path(self._folder.name, str(self._number))
        folder.mkdir()
        if text is not None:
            (folder / "settings.toml").write_text(text, encoding="utf-8")
        made = SettingsStore(folder / "settings.toml", StateFile(folder / "state.json"), self.clock)
        for name, value in (values or {}).items():
            refused = made.change(name, value)
            assert refused is None, refused
        return made

    # -- windows ---------------------------------------------------------------------------------------------------

    def keep(self, window: QWidget) -> None:
        """Close it after the scene."""
        self._kept.append(window)

    def show(self, window: QWidget) -> None:
        """Show it, and wait until it is on the display."""
        self.keep(window)
        window.show()
        assert QTest.qWaitForWindowExposed(window), "on the display in time"

    def focus(self, window: QWidget) -> None:
        """Let it be the window in front."""
        window.raise_()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window), "in front in time"

    def place(self, window: QWidget, size: QSize) -> None:
        """Put it into the display's upper left corner, so large, or as large as there is room, and in front."""
        self.show(window)
        frame = window.frameGeometry().size() - window.size()
        room = self.screen.availableGeometry()
        window.resize(size.boundedTo(room.size() - frame))
        window.move(room.topLeft())
        self.focus(window)

    def point_at(self, place: QPoint) -> None:
        """Rest the pointer there."""
        QCursor.setPos(place)

    def wait_until(self, what: str, condition: Callable[[], bool]) -> None:
        """Wait for what the program does by itself."""
        deadline = QDeadlineTimer(_LATEST_MS)
        while not condition():
            if deadline.hasExpired():
                raise SystemExit(f"not in time: {what}")
            QTest.qWait(_POLL_MS)

    # -- pictures --------------------------------------------------------------------------------------------------

    def picture(self, part: QRect | None = None) -> QPixmap:
        """The display, or a part of it, once it has stopped changing."""
        # The lowest row, or part of one, belongs to no window: see `backdrops`.
        whole = self.screen.geometry().adjusted(0, 0, 0, -2)
        place = whole if part is None else part.intersected(whole)
        deadline = QDeadlineTimer(_LATEST_MS)
        before, still = QImage(), 0
        while still < _STILL_POLLS:
            if deadline.hasExpired():
                raise SystemExit("The display does not stop changing.")
            QTest.qWait(_POLL_MS)
            shot = self.screen.grabWindow(0, place.x(), place.y(), place.width(), place.height())
            now = shot.toImage()
            still = still + 1 if now == before else 0
            before = now
        return shot

    def picture_of(self, window: QWidget) -> QPixmap:
        """A window without the frame that the desktop draws."""
        return self.picture(window.geometry().adjusted(0, 0, 0, -1))  # at 150 % its last row is half the frame
