"""Where scenes are photographed: the application on a display of its own, windows that are tidied away, pictures.

A picture is taken once the display has stopped changing; nothing here waits for a fixed time.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from PySide6.QtCore import QDeadlineTimer, QLibraryInfo, QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QImage, QPixmap, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

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
_COLOURS = 256


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
            self.application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
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
        place = part if part is not None else self.screen.geometry()
        place = place.intersected(self.screen.geometry())
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
        return self.picture(window.geometry())


def save_small(picture: QPixmap, out: Path) -> None:
    """Save as PNG of at most 256 colours: those that are there, or the commonest, and the nearest for the rest."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    wide, high = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(high, image.bytesPerLine() // 4)[:, :wide]
    pixels = pixels & np.uint32(0xFFFFFF)
    colours, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    if len(colours) > _COLOURS:
        colours, nearest = _fewer(colours, counts)
        places = nearest[places]
    indexed = np.zeros((high, (wide + 3) // 4 * 4), dtype=np.uint8)
    indexed[:, :wide] = places.reshape(high, wide)
    made = QImage(indexed.tobytes(), wide, high, indexed.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([QColor(int(colour)).rgb() for colour in colours])
    if not made.save(str(out), "PNG", 0):
        raise SystemExit(f"{out} cannot be written.")


def _fewer(colours: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """256 of these colours, and for each colour the number of the nearest: by cutting the space where it is widest."""
    parts = np.stack([(colours >> shift) & 0xFF for shift in (16, 8, 0)], axis=1).astype(np.int64)
    weights = np.sqrt(counts)
    boxes = [np.arange(len(colours))]
    while len(boxes) < _COLOURS:
        spreads = [np.ptp(parts[box], axis=0).max() * weights[box].sum() if len(box) > 1 else -1.0 for box in boxes]
        box = boxes.pop(int(np.argmax(spreads)))
        axis = int(np.argmax(np.ptp(parts[box], axis=0)))
        order = box[np.argsort(parts[box, axis], kind="stable")]
        share = np.cumsum(weights[order])
        middle = int(np.clip(np.searchsorted(share, share[-1] / 2), 1, len(order) - 1))
        boxes += [order[:middle], order[middle:]]
    nearest = np.zeros(len(colours), dtype=np.int64)
    chosen = np.zeros(len(boxes), dtype=np.uint32)
    for number, box in enumerate(boxes):
        nearest[box] = number
        most = box[np.argmax(counts[box])]
        common = counts[most] * 2 > counts[box].sum()
        mean = parts[most] if common else np.rint(np.average(parts[box], axis=0, weights=counts[box])).astype(np.int64)
        chosen[number] = (int(mean[0]) << 16) | (int(mean[1]) << 8) | int(mean[2])
    return chosen, nearest
