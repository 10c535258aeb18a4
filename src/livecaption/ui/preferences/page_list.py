"""The list of pages at the dialog's side: the chosen one is bold and has a bar. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from livecaption.model.messages import text_of
from livecaption.ui.look import colours_of, unit


class PageList(QListWidget):
    """Titles one below the other."""

    opened = Signal(int)
    """The number of the page that is to show, chosen by key or click."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self._moving = False
        self.setAccessibleName(text_of("preferences.pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._titles = _Titles(self)
        self.setItemDelegate(self._titles)
        for title in titles:
            item = QListWidgetItem(title)
            item.setToolTip(title)
            self.addItem(item)
        self.currentRowChanged.connect(self._on_current)
        self.itemClicked.connect(self._on_activated)
        self.itemActivated.connect(self._on_activated)

    @property
    def moving_by_key(self) -> bool:
        """Whether the choice only moves along, and Enter is still to come."""
        return self._moving

    @Slot(int)
    def _on_current(self, row: int) -> None:
        if row >= 0:
            self._moving = True
            self.opened.emit(row)
            self._moving = False

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.opened.emit(self.row(item))


class _Titles(QStyledItemDelegate):
    """Paints a title; the chosen one on a rounded ground with a bar where one begins to read."""

    def __init__(self, view: PageList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """High enough for a finger."""
        return QSize(40, round(3.6 * unit(self._view)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, bar, title."""
        colours = colours_of(self._view.window())
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.chosen if chosen else colours.rule))
            painter.drawRoundedRect(rect, 6, 6)
        if chosen:
            bar = QRectF(rect.left() + 3, rect.top() + rect.height() * 0.24, 3, rect.height() * 0.52)
            if self._view.isRightToLeft():
                bar.moveRight(rect.right() - 3)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        font = self._view.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        inside = rect.adjusted(1.3 * unit(self._view), 0, -unit(self._view) / 2, 0)
        if self._view.isRightToLeft():
            inside = rect.adjusted(unit(self._view) / 2, 0, -1.3 * unit(self._view), 0)
        # The painter mirrors "left" itself where one reads from the right.
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(self._view.layoutDirection())
        title = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, round(inside.width()))
        painter.drawText(inside, int(flags), title)
        painter.restore()
