"""What a search in the settings found: each with its place, opened by Enter or a click. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from livecaption.model.messages import text_of
from livecaption.model.setting import Setting
from livecaption.ui.look import colours_of, unit
from livecaption.ui.preferences.help_words import help_of
from livecaption.ui.preferences.search import place_of
from livecaption.ui.preferences.settings_page import hint

_NAME = Qt.ItemDataRole.UserRole
_LABEL = _NAME + 1
_PLACE = _NAME + 2


class FoundList(QWidget):
    """Shows words in place of an empty list."""

    opened = Signal(str)
    """The name of a setting to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(text_of("preferences.found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        self._rows = _Rows(self.list)
        self.list.setItemDelegate(self._rows)
        self.nothing: QLabel = hint("")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)

    def show_found(self, words: str, found: Sequence[Setting]) -> None:
        """List the settings, the first one chosen."""
        self.list.clear()
        for setting in found:
            label, place = text_of(setting.title), place_of(setting)
            item = QListWidgetItem(f"{label}\n{place}")
            item.setData(_NAME, setting.name)
            item.setData(_LABEL, label)
            item.setData(_PLACE, place)
            item.setToolTip(help_of(setting))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.nothing.setText(text_of("preferences.nothing_found", words=words))
        self._stack.setCurrentWidget(self.list if found else self.nothing)

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(_NAME)))


class _Rows(QStyledItemDelegate):
    """Paints a label and its place below it."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Two lines and room round them."""
        return QSize(40, 2 * self._view.fontMetrics().height() + unit(self._view))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, label, place."""
        colours = colours_of(self._view.window())
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.chosen if chosen else colours.surface))
            painter.drawRoundedRect(rect, 6, 6)
        inside = rect.adjusted(unit(self._view), unit(self._view) / 2, -unit(self._view), -unit(self._view) / 2)
        painter.setLayoutDirection(self._view.layoutDirection())
        font = self._view.font()
        font.setBold(chosen)
        half = inside.height() / 2
        for number, (role, colour) in enumerate(((_LABEL, colours.text), (_PLACE, colours.muted))):
            painter.setFont(font if role == _LABEL else self._view.font())
            painter.setPen(QColor(colour if not chosen else colours.text))
            line = QRectF(inside.left(), inside.top() + number * half, inside.width(), half)
            text = QFontMetrics(painter.font()).elidedText(
                str(index.data(role)), Qt.TextElideMode.ElideRight, round(line.width())
            )
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.restore()
