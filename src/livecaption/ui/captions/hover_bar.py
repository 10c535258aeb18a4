"""The bar of controls that appears beside the captions while the pointer is over them. GUI thread."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from livecaption.core.status_words import phase_message, stages
from livecaption.model.actions import ACTION, ActionName
from livecaption.model.messages import render, text_of
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.view import Curtain
from livecaption.ui.captions.notice import PILL, WORDS
from livecaption.ui.icons import IconSet

BAR_ACTIONS = (
    ActionName.PAUSE,
    ActionName.FREEZE,
    ActionName.SMALLER,
    ActionName.LARGER,
    ActionName.LOCK,
    ActionName.SHOW,
    ActionName.SETTINGS,
)
BUTTON_PX = 30
_ICON_PX = 18
_MARGIN = 3

_SHEET = """
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 7px; padding: 0; margin: 0; }
QToolButton:hover { background: rgba(255, 255, 255, 40); }
QToolButton:pressed { background: rgba(255, 255, 255, 70); }
QToolButton:checked { background: rgba(138, 184, 255, 70); border-color: rgba(138, 184, 255, 160); }
QToolButton:focus { border-color: #8AB8FF; }
QToolButton:disabled { background: transparent; }
QLabel { color: #E6E7EA; background: transparent; }
"""

Hotkeys = Mapping[ActionName, str]


class HoverBar(QWidget):
    """Buttons for what is wanted while reading, and at the right end how old the words are and where they are made."""

    action_asked = Signal(object)
    """An `ActionName`."""
    left_by_keys = Signal()
    """Escape was pressed on it."""

    def __init__(self, icons: IconSet, hotkeys: Hotkeys, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._hotkeys = dict(hotkeys)
        self._status = SessionStatus(Phase.ENDED)
        self._solid = False
        self.setObjectName("hover_bar")
        self.setAccessibleName(text_of("bar.name"))
        self.setStyleSheet(_SHEET)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row.setSpacing(2)
        self.buttons = {name: self._button(name) for name in BAR_ACTIONS}
        for button in self.buttons.values():
            row.addWidget(button)
        self.place = QLabel(self)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setObjectName("place")
        self.place.setContentsMargins(10, 0, 10, 0)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.place, 1)
        self._refresh()

    def _button(self, name: ActionName) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setFixedSize(BUTTON_PX, BUTTON_PX)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCheckable(name is ActionName.FREEZE)
        button.setAutoRepeat(name in (ActionName.LARGER, ActionName.SMALLER))
        button.clicked.connect(self._on_clicked)
        button.installEventFilter(self)
        return button

    # -- what it shows ---------------------------------------------------------------------------------------------

    def set_hotkeys(self, hotkeys: Hotkeys) -> None:
        """Name these keys in the tips from now on."""
        self._hotkeys = dict(hotkeys)
        self._refresh()

    def set_solid(self, solid: bool) -> None:
        """Paint it opaque: no compositor mixes windows."""
        self._solid = solid
        self.update()

    def show_status(self, status: SessionStatus) -> None:
        """Show this status' latency and place, and what the buttons would do now."""
        self._status = status
        self._refresh()

    def _refresh(self) -> None:
        paused = self._status.phase is Phase.PAUSED
        frozen = self._status.curtain is Curtain.FROZEN
        for name, button in self.buttons.items():
            icon, title = ACTION[name].icon, text_of(f"action.{name}")
            if name is ActionName.PAUSE and paused:
                icon, title = "start", text_of("bar.resume")
            elif name is ActionName.FREEZE and frozen:
                title = text_of("bar.go_on")
            if button.accessibleName() != title or button.icon().isNull():
                button.setIcon(self._icons.glyph(icon, WORDS))
                button.setAccessibleName(title)
            keys = keys_in_print(self._hotkeys.get(name, ""))
            button.setToolTip(text_of("bar.tip", name=title, keys=keys) if keys else title)
        self.buttons[ActionName.FREEZE].setChecked(frozen)
        running = self._status.phase is not Phase.ENDED
        for name in (ActionName.PAUSE, ActionName.FREEZE):
            self.buttons[name].setEnabled(running)
        self.place.setText(place_in_print(self._status) if running else "")

    def fit(self, most_px: int) -> None:
        """Be as wide as the words at the end ask, at most `most_px`; they give way before the buttons do."""
        buttons = len(self.buttons) * (BUTTON_PX + 2) + 2 * _MARGIN
        words = self.place.fontMetrics().horizontalAdvance(self.place.text()) + 26 if self.place.text() else 0
        self.place.setVisible(bool(words) and buttons + words <= most_px)
        width = buttons + words if self.place.isVisibleTo(self) else buttons - 2
        self.resize(width, BUTTON_PX + 2 * _MARGIN)
        self._row.activate()

    # -- events ----------------------------------------------------------------------------------------------------

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        for name, known in self.buttons.items():
            if known is button:
                # The status says when it is frozen, not the click.
                known.setChecked(name is ActionName.FREEZE and self._status.curtain is Curtain.FROZEN)
                self.action_asked.emit(name)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrow keys go from button to button, Escape leaves."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        onward = -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Left: -onward, Qt.Key.Key_Right: onward}
        if event.key() == Qt.Key.Key_Escape:
            self.left_by_keys.emit()
            return True
        if event.key() in steps:
            usable = [button for button in self.buttons.values() if button.isEnabled()]
            at = usable.index(watched) if watched in usable else 0
            usable[(at + steps[Qt.Key(event.key())]) % len(usable)].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QToolButton):
            watched.click()
            return True
        return False

    def focus_first(self) -> None:
        """Give the keyboard to the first button that can be used."""
        for button in self.buttons.values():
            if button.isEnabled():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A pill under the buttons."""
        painter = QPainter(self)
        colour = QColor(PILL)
        if self._solid:
            colour.setAlpha(255)
            painter.fillRect(self.rect(), colour)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        painter.end()


def keys_in_print(hotkey: str) -> str:
    """A hotkey as people see it on their keyboard; empty for none."""
    if sys.platform != "darwin":
        return hotkey
    return QKeySequence.fromString(hotkey).toString(QKeySequence.SequenceFormat.NativeText)


def place_in_print(status: SessionStatus) -> str:
    """How old words are when they show, and where they are made: "240 ms · on this computer"."""
    if status.phase in (Phase.OFFLINE, Phase.NEEDS_KEY):
        return render(phase_message(status))  # no words come, however old or from wherever
    known = [value for _, value in stages(status.latency) if value is not None]
    where = text_of("bar.here") if status.local else status.endpoint
    if not status.local and not status.encrypted:
        where = text_of("bar.open", host=where)
    return text_of("bar.place", ms=f"{sum(known):.0f}", where=where) if known else where
