"""The Qt application: platform choice, bundled fonts, and signals that reach a program waiting in Qt. GUI thread."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QLoggingCategory, QObject, QSocketNotifier, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from livecaption.model.messages import Message, message
from livecaption.ui.garbage import GarbageCollection
from livecaption.ui.icons import IconSet

APPLICATION_NAME = "livecaption"

SWITCH_S = 0.001
"""How long a thread may keep the interpreter while another waits for it."""


def choose_platform(environment: dict[str, str] | os._Environ[str]) -> None:
    """Prefer X11 under Wayland where both are offered: Wayland lets no window stay on top or choose its place.

    A platform that the person chose stays.
    """
    offered = environment.get("WAYLAND_DISPLAY") and environment.get("DISPLAY")
    if sys.platform.startswith("linux") and offered and not environment.get("QT_QPA_PLATFORM"):
        environment["QT_QPA_PLATFORM"] = "xcb"


def wayland_note(environment: Mapping[str, str] = os.environ) -> Message | None:
    """What Wayland keeps captions from doing here, in a sentence for the person; None where there is nothing to say.

    Ask once the application is there.
    """
    if QGuiApplication.platformName().startswith("wayland"):
        return message("wayland.native")
    if QGuiApplication.platformName() == "xcb" and environment.get("WAYLAND_DISPLAY"):
        return message("wayland.through_x")
    return None


def create_application(arguments: Sequence[str], fonts: Path, icons: Path) -> QApplication:
    """The one QApplication, with the fonts of the folder `fonts` and the app icon of the folder `icons`."""
    choose_platform(os.environ)
    # A frame must not wait for the session's thread to have its turn of 5 ms.
    sys.setswitchinterval(SWITCH_S)
    # Qt tells of each script that a font lacks, and then takes another font, which is all one wants of it.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([*arguments] or [APPLICATION_NAME])
    application.setApplicationName(APPLICATION_NAME)
    application.setDesktopFileName(APPLICATION_NAME)
    application.setQuitOnLastWindowClosed(False)
    GarbageCollection(application)
    load_fonts(fonts)
    application.setWindowIcon(IconSet(icons).application())
    return application


def load_fonts(folder: Path) -> list[str]:
    """Make the TTF files of a folder known to Qt; answers their families. One that is broken is left out."""
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        identity = QFontDatabase.addApplicationFont(str(path))
        if identity >= 0:
            families += QFontDatabase.applicationFontFamilies(identity)
    return families


class SignalWatch(QObject):
    """Turns the signals `numbers` into `asked`, with how often one came, on the GUI thread.

    Python runs a signal's handler only between two of its own instructions, and Qt's loop executes none while it
    waits: the interpreter therefore writes a byte into a socket that Qt watches.
    """

    asked = Signal(int)

    def __init__(self, numbers: Iterable[signal.Signals], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._before_fd = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._before: dict[int, Callable[[int, FrameType | None], object] | int | None] = {
            number: signal.signal(number, _noted) for number in numbers
        }
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)

    @Slot()
    def _on_readable(self) -> None:
        try:
            numbers = self._reading.recv(64)
        except BlockingIOError:
            return
        for number in numbers:
            if number in self._before:
                self._count += 1
                self.asked.emit(self._count)

    def close(self) -> None:
        """Give the signals back to whoever had them."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._reading.close()
        self._writing.close()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """The byte in the socket says it all."""
