"""Editor of a hotkey: it records the combination that is pressed, and says why one cannot be had. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from livecaption.model.errors import UsageError
from livecaption.model.hotkey import parse_hotkey
from livecaption.model.messages import render, text_of
from livecaption.model.setting import Setting, Value
from livecaption.ui.look import colours_of
from livecaption.ui.preferences.chord import chord_of, is_modifier
from livecaption.ui.preferences.editor import Editor
from livecaption.ui.preferences.focus_room import FOCUS_ROOM


class HotkeyEditor(Editor):
    """A field to press keys in, and a button for none. Refused combinations go to `on_refused` as a sentence."""

    def __init__(self, setting: Setting, label: str) -> None:
        super().__init__(setting, label)
        self.on_refused: Callable[[str], None] | None = None
        self._stored = ""
        self.field = CaptureField()
        self.none = QPushButton(text_of("preferences.hotkey_none"))
        self.none.setAutoDefault(False)
        self.none.setAccessibleName(text_of("preferences.hotkey_none_for", setting=label))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.none)
        self.field.pressed_keys.connect(self._on_pressed)
        self.field.recording_changed.connect(self._on_recording)
        self.none.clicked.connect(self._on_none)
        self.field.setAccessibleName(label)

    def show_value(self, value: Value) -> None:
        """Show a hotkey; empty for none."""
        self._stored = value if isinstance(value, str) else ""
        words = self._stored or text_of("preferences.no_hotkey")
        self.field.show_text(words)
        self.field.setAccessibleName(text_of("preferences.hotkey_is", setting=self.label, keys=words))
        self.none.setEnabled(bool(self._stored))

    @property
    def value(self) -> Value:
        """The hotkey as the settings file has it."""
        return self._stored

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The field and the button for none."""
        return (self.field, self.none)

    @Slot(str)
    def _on_pressed(self, chord: str) -> None:
        try:
            hotkey = str(parse_hotkey(chord))
        except UsageError as error:
            if self.on_refused is not None:
                self.on_refused(render(error.message))
            return
        if hotkey != self._stored:
            self._choose(hotkey)

    @Slot(bool)
    def _on_recording(self, recording: bool) -> None:
        if recording:
            self.announce(text_of("preferences.press_keys"))

    @Slot()
    def _on_none(self) -> None:
        self._choose("")


class CaptureField(QPushButton):
    """Click it, or press Enter on it, then press the keys. Escape leaves everything as it was."""

    pressed_keys = Signal(str)
    """The combination, usable or not."""
    recording_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._recording = False
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def recording(self) -> bool:
        """Whether the next keys are taken."""
        return self._recording

    @property
    def words(self) -> str:
        """What stands in the field."""
        return text_of("preferences.press_keys") if self._recording else self._text

    def show_text(self, text: str) -> None:
        """Show a hotkey's name."""
        self._text = text
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As a line of input."""
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(text_of("preferences.press_keys")), metrics.averageCharWidth() * 14)
        return QSize(wide + 24, metrics.height() + 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrower where it must be: the words are shortened."""
        return QSize(self.fontMetrics().averageCharWidth() * 10, self.sizeHint().height())

    def _record(self, on: bool) -> None:
        if on != self._recording:
            self._recording = on
            self.recording_changed.emit(on)
            self.update()

    @Slot()
    def _on_clicked(self) -> None:
        self._record(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving it ends the recording."""
        self._record(False)
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """While it records, no shortcut of the window and no Tab comes before it."""
        if self._recording and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self._recording and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._take(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter begins to record; Space does as on every button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._record(True)
        else:
            super().keyPressEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        event.accept()
        if event.isAutoRepeat() or is_modifier(event.key()):
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and not held:
            self._record(False)
            return
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not held & ~Qt.KeyboardModifier.ShiftModifier:
            self._record(False)
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return
        combination = event.keyCombination()
        self._record(False)
        self.pressed_keys.emit(chord_of(combination))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A field with the keys in it; a thicker edge and other words while it records."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self._recording or self.underMouse()
        colours = colours_of(self.window())
        edge = QColor(colours.accent if marked else colours.border)
        width = 2.0 if self._recording else 1.0
        painter.setPen(QPen(edge, width))
        painter.setBrush(QColor(colours.field))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(
            palette.color(QPalette.ColorRole.PlaceholderText if self._recording else QPalette.ColorRole.Text)
        )
        inside = self.rect().adjusted(10, 0, -10, 0)
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
        painter.end()
