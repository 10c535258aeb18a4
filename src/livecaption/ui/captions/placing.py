"""Keeps a window's box where the person put it, on whichever screens there are now. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from livecaption.ui.captions.places import Places, Rect, ScreenFacts, box_at, identity_of, share_of, told_apart

_SETTLES_MS = 60
"""Screens come and go in several steps."""

Load = Callable[[str], "dict[str, object] | None"]
Save = Callable[[str, "dict[str, object]"], object]


class Dock(StrEnum):
    """Where the box stands: where it was dragged to, or at an edge of its screen."""

    FREE = "free"
    TOP = "top"
    BOTTOM = "bottom"


def identities(screens: list[QScreen]) -> list[str]:
    """Who each screen is; the same on another day, at another port if it has a serial number."""
    found = [
        identity_of(
            each.manufacturer(),
            each.model(),
            each.serialNumber(),
            each.name(),
            (each.geometry().width(), each.geometry().height()),
        )
        for each in screens
    ]
    return told_apart(found, [each.name() for each in screens])


def screen_at(place: QPoint) -> QScreen:
    """The screen there, or the primary one.

    Never ask a widget for its `screen()`: PySide lets the screen die with the widget that was asked.
    """
    return QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()


class Placing(QObject):
    """`changed` says that the box belongs elsewhere now, or that its screen's room has changed.

    With `second` it begins on another screen than the primary one, where there is one.
    """

    changed = Signal()

    def __init__(
        self, name: str, load: Load | None, save: Save | None, parent: QObject | None = None, *, second: bool = False
    ) -> None:
        super().__init__(parent)
        self._second = second
        self._name = name
        self._save = save
        self._places = Places.from_stored(load(name) if load is not None else None)
        self.dock = Dock.FREE
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLES_MS)
        self._settle.timeout.connect(self.changed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_screen_added)
        application.screenRemoved.connect(self._on_screens_changed)
        application.primaryScreenChanged.connect(self._on_screens_changed)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    def _follow(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._on_screens_changed)
        screen.geometryChanged.connect(self._on_screens_changed)

    @Slot(QScreen)
    def _on_screen_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._settle.start()

    @Slot()
    def _on_screens_changed(self) -> None:
        self._settle.start()

    # -- where -----------------------------------------------------------------------------------------------------

    def screen(self) -> QScreen:
        """The screen it belongs on now."""
        screens = self._present()
        return screens[self._facts(screens).index(self._places.screen_for(self._facts(screens)))]

    def box(self, size: QSize) -> QRect:
        """Where a box of this size stands now, in global coordinates."""
        screens = self._present()
        facts = self._places.screen_for(self._facts(screens))
        left, top, width, height = facts.area
        if self.dock is Dock.TOP:
            return QRect(left + (width - size.width()) // 2, top, size.width(), size.height())
        if self.dock is Dock.BOTTOM:
            return QRect(left + (width - size.width()) // 2, top + height - size.height(), size.width(), size.height())
        return QRect(*box_at(self._places.share_on(facts), facts.area, (size.width(), size.height())))

    def put(self, box: QRect) -> None:
        """A person put the box there: that is its place on that screen, and that screen its home."""
        screens = self._present()
        screen = QGuiApplication.screenAt(box.center()) or self.screen()
        facts = self._facts(screens)[screens.index(screen) if screen in screens else 0]
        self._places.remember(facts, share_of((box.x(), box.y(), box.width(), box.height()), facts.area))
        if self._save is not None:
            self._save(self._name, self._places.as_stored())

    def forget(self) -> None:
        """The default place, on the primary screen."""
        self._places = Places()

    def send_to(self, identity: str) -> None:
        """Let the screen with this identity be its home, whether it is there or not."""
        self._places.home, self._places.home_area = identity, None

    def _present(self) -> list[QScreen]:
        """The one first that it begins on."""
        primary = QGuiApplication.primaryScreen()
        return sorted(QGuiApplication.screens(), key=lambda each: (each is primary) is self._second)

    def _facts(self, screens: list[QScreen]) -> list[ScreenFacts]:
        return [
            ScreenFacts(identity, _rect(screen.availableGeometry()))
            for identity, screen in zip(identities(screens), screens, strict=True)
        ]


def _rect(area: QRect) -> Rect:
    return (area.x(), area.y(), area.width(), area.height())
