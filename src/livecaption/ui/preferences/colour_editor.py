"""Editor of a colour: a swatch that opens the palette, a field for its number, how well it reads below. GUI thread."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QColorDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from livecaption.model.messages import text_of
from livecaption.model.setting import Setting, Value
from livecaption.ui.preferences.editor import Editor
from livecaption.ui.preferences.focus_room import FOCUS_ROOM

_NUMBER = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")


class ColourEditor(Editor):
    """`native` False keeps to Qt's own palette, for tests."""

    def __init__(self, setting: Setting, label: str, *, native: bool = True) -> None:
        super().__init__(setting, label)
        self._native = native
        self._stored = "#000000"
        self.dialog: QColorDialog | None = None
        self.button = Swatch()
        self.button.setAccessibleName(text_of("preferences.choose_colour", setting=label))
        self.line = QLineEdit()
        self.line.setMaxLength(7)
        self.line.setFixedWidth(self.fontMetrics().horizontalAdvance("#MMMMMM ") + 16)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a number is not mirrored
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty("part", "hint")
        self.hint.setWordWrap(True)
        self.hint.hide()
        layout = QGridLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.addWidget(self.button, 0, 0)
        layout.addWidget(self.line, 0, 1)
        layout.addWidget(self.hint, 1, 0, 1, 3)  # beside them it would lie over the number where the page is narrow
        layout.setColumnStretch(2, 1)
        self.button.clicked.connect(self._on_button)
        self.line.editingFinished.connect(self._on_typed)

    def show_value(self, value: Value) -> None:
        """Show a colour such as #FFE14D."""
        self._stored = value if isinstance(value, str) else "#000000"
        self.line.setText(self._stored)
        self.button.show_colour(self._stored)

    def show_hint(self, sentence: str) -> None:
        """Say below it how well it reads; an empty sentence takes the hint away."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))

    @property
    def value(self) -> Value:
        """The colour as # and six digits; what was typed, when it is none."""
        typed = self.line.text().strip()
        found = _NUMBER.fullmatch(typed)
        if not found:
            return typed
        digits = found[1] if len(found[1]) == 6 else "".join(2 * digit for digit in found[1])
        return f"#{digits.upper()}"

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The swatch and the number."""
        return (self.line, self.button)

    @Slot()
    def _on_typed(self) -> None:
        self._choose(self.value)

    @Slot()
    def _on_button(self) -> None:
        dialog = QColorDialog(QColor(self._stored), self)
        dialog.setWindowTitle(self.label)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog, not self._native)
        dialog.currentColorChanged.connect(self._on_tried)
        dialog.colorSelected.connect(self._on_selected)
        dialog.rejected.connect(self._on_rejected)
        dialog.destroyed.connect(self._on_gone)
        self.dialog = dialog
        dialog.open()

    @Slot(QColor)
    def _on_tried(self, colour: QColor) -> None:
        self.button.show_colour(colour.name())
        self._try(colour.name().upper())

    @Slot(QColor)
    def _on_selected(self, colour: QColor) -> None:
        self._choose(colour.name().upper())

    @Slot()
    def _on_rejected(self) -> None:
        self.show_value(self._stored)
        self._try(self._stored)

    @Slot()
    def _on_gone(self) -> None:
        self.dialog = None


class Swatch(QPushButton):
    """A button that shows a colour, framed so that one like the page's can be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._colour = QColor("#000000")

    def show_colour(self, colour: str) -> None:
        """Show another colour."""
        if QColor.isValidColorName(colour):
            self._colour = QColor(colour)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two letters wide, as high as a line of input."""
        height = super().sizeHint().height()
        return QSize(round(height * 1.6), height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The button with the colour on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.palette().color(self.foregroundRole())
        frame.setAlphaF(0.55)
        painter.setPen(QPen(frame, 1))
        painter.setBrush(self._colour)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(6.5, 6.5, -6.5, -6.5), 3, 3)
        painter.end()
