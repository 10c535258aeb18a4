"""Where the transcript's rows stand and how they scroll, at a cost that does not grow with them. GUI thread.

Qt's own list asks for the size of every row whenever one comes. This one keeps Qt's selection, keyboard and
accessibility, and measures only rows that are looked at: the others stand in with a guess.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QRegion, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from livecaption.ui.main.row_heights import RowHeights
from livecaption.ui.main.row_layout import RowLayouts, columns_for
from livecaption.ui.main.transcript_model import Row, TranscriptModel

_Index = QModelIndex | QPersistentModelIndex
_TEXT_SCALE = 1.12


class ScrollingRows(QListView):
    """Follows the end of the transcript until the person scrolls up, and again once they are back."""

    following_changed = Signal(bool)

    def __init__(self, model: TranscriptModel, parent: QWidget | None = None) -> None:
        self._rows = model
        self._heights = RowHeights()
        self.layouts = RowLayouts()
        self._following = True
        self._held = False
        self._waiting = False
        self._pivot = (0, 0)
        self._placing = False
        self._moved = True
        self._ready = False
        super().__init__(parent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("ownFocus", True)
        self.viewport().setMouseTracking(True)
        self.setModel(model)
        model.rowsRemoved.connect(self._on_rows_removed)
        model.modelReset.connect(self._on_reset)

    # -- following -------------------------------------------------------------------------------------------------

    @property
    def following(self) -> bool:
        """Whether the newest row is kept in view."""
        return self._following and not self._held

    def follow(self) -> None:
        """Go to the newest row and stay there."""
        self._set_following(True)
        self._settle()

    def hold(self, on: bool) -> None:
        """Keep everything in its place for now, for instance while something is typed into a row."""
        self._held = on
        self._settle()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Rows that come inside are measured together at the end, and only those that are then in view."""
        self._waiting = True
        try:
            yield
        finally:
            self._waiting = False
            self._settle()

    def _set_following(self, on: bool) -> None:
        if on != self._following:
            self._following = on
            self.following_changed.emit(on)

    # -- geometry --------------------------------------------------------------------------------------------------

    def row_font(self) -> QFont:
        """The font of the words: the interface's, somewhat larger."""
        font = QFont(self.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * _TEXT_SCALE)
        else:
            font.setPixelSize(round(font.pixelSize() * _TEXT_SCALE))
        return font

    def top_of(self, at: int) -> int:
        """Where a row begins on the viewport."""
        return self._heights.top(at) - self.verticalOffset()

    def _measure(self, at: int) -> int:
        if self._heights.change(at, self.layouts.size(self._rows.row(at)).height()):
            self._moved = True
        return self._heights[at]

    def _settle(self) -> None:
        """Measure what is in view and put the scroll bar where the anchor row stays in its place."""
        count = len(self._heights)
        if self._waiting or not self._ready or count != len(self._rows) or not self.isVisible():
            return
        height = self.viewport().height()
        offset = self.verticalOffset()
        self._placing = True
        if self.following and count:
            self._pivot = (count - 1, height - self._measure(count - 1))
        for _ in range(2):
            pivot, y = min(self._pivot[0], max(0, count - 1)), self._pivot[1]
            above, top = pivot, y
            while top > 0 and above > 0:
                above -= 1
                top -= self._measure(above)
            below, bottom = pivot, y
            while bottom < height and below < count:
                bottom += self._measure(below)
                below += 1
            wanted = self._heights.top(pivot) - y
            most = max(0, self._heights.total - height)
            self.verticalScrollBar().setRange(0, most)
            self.verticalScrollBar().setPageStep(height)
            self.verticalScrollBar().setSingleStep(self.layouts.columns.line)
            self.verticalScrollBar().setValue(min(max(0, wanted), most))
            if 0 <= wanted <= most or not count:
                break
            edge = 0 if wanted < 0 else count - 1
            self._pivot = (edge, 0 if wanted < 0 else height - self._measure(edge))
        self._placing = False
        self._take_pivot(downwards=True)
        if self._moved or offset != self.verticalOffset():
            self._moved = False
            self.viewport().update()
            self.settled()

    def settled(self) -> None:
        """Rows may stand elsewhere now; for what is laid over them."""

    def laid_out(self) -> None:
        """Columns, font or look are others now; for what is painted with them."""

    def came(self, row: Row) -> None:
        """A row is new, or reads differently."""

    def _take_pivot(self, *, downwards: bool) -> None:
        """Anchor a row that is in view: what was measured already stays, what comes into view moves."""
        if not len(self._heights):
            self._pivot = (0, 0)
            return
        offset = self.verticalOffset()
        at = self._heights.row_at(offset if downwards else offset + self.viewport().height())
        self._pivot = (at, self._heights.top(at) - offset)

    def _lay_out_afresh(self) -> None:
        """Another width, font or look: every height is a guess again, the anchor row stays."""
        if self.viewport().width() <= 0:
            return
        font = self.row_font()
        known = self._rows.time_at(len(self._rows) - 1) if len(self._rows) else ""
        sample = max("0:00:00", "00:00", known, key=QFontMetrics(font).horizontalAdvance)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        columns = columns_for(self.viewport().width(), font, sample, mirrored=mirrored)
        self.layouts.use(columns, font)
        self._ready = True
        self.laid_out()
        self._heights = RowHeights(map(self.layouts.guessed_height, self._rows))
        self._moved = True
        self._settle()

    # -- the model changes -----------------------------------------------------------------------------------------

    def rowsInserted(self, parent: _Index, start: int, end: int) -> None:  # noqa: N802 - Qt's name
        """Make room for new rows."""
        for at in range(start, end + 1):
            row = self._rows.row(at)
            self.came(row)
            self._heights.insert(at, self.layouts.guessed_height(row) if self._ready else 1)
            if at <= self._pivot[0] and len(self._heights) > 1:
                self._pivot = (self._pivot[0] + 1, self._pivot[1])
        super().rowsInserted(parent, start, end)
        self._moved = True
        self._settle()

    def dataChanged(self, first: _Index, last: _Index, roles: list[int] | None = None) -> None:  # type: ignore[override] # noqa: N802 - Qt's name; its default is an empty list
        """Rows read differently: those in view are measured again, the others when they are looked at."""
        super().dataChanged(first, last, roles or [])
        if first.row() == last.row():
            self.came(self._rows.row(first.row()))
        self._settle()

    @Slot(QModelIndex, int, int)
    def _on_rows_removed(self, _parent: QModelIndex, start: int, end: int) -> None:
        for at in range(end, start - 1, -1):
            self._heights.remove(at)
            if at < self._pivot[0]:
                self._pivot = (self._pivot[0] - 1, self._pivot[1])
        self._moved = True
        self._settle()

    @Slot()
    def _on_reset(self) -> None:
        self._pivot = (0, 0)
        self._heights = RowHeights()
        self._set_following(True)
        self._lay_out_afresh()

    # -- Qt's questions --------------------------------------------------------------------------------------------

    def visualRect(self, index: _Index) -> QRect:  # noqa: N802 - Qt's name
        """Where a row stands on the viewport."""
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        return QRect(0, self.top_of(index.row()), self.viewport().width(), self._heights[index.row()])

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """Which row stands there."""
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._heights.total:
            return QModelIndex()
        return self._rows.index(self._heights.row_at(y))

    def scrollTo(  # noqa: N802 - Qt's name
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into view, which ends the following unless it is the last one."""
        at = index.row()
        if not index.isValid() or at >= len(self._heights) or not self._ready:
            return
        top, height, view = self.top_of(at), self._measure(at), self.viewport().height()
        centred = hint is QAbstractItemView.ScrollHint.PositionAtCenter
        if not centred and top >= 0 and top + height <= view:
            return
        beyond = 0 if top < 0 or height > view else view - height
        y = max(0, (view - height) // 2) if centred else beyond
        self._set_following(at == len(self._rows) - 1)
        self._pivot = (at, y)
        self._settle()

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's name
        """How far the rows are scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:  # noqa: N802 - Qt's name
        """Rows are as wide as the view."""
        return 0

    def scrollContentsBy(self, _dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """The person scrolled."""
        if self._placing:
            return
        bar = self.verticalScrollBar()
        self._set_following(bar.value() >= bar.maximum())
        self._take_pivot(downwards=dy < 0)
        self._moved = True
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll; at an end the wheel belongs to whatever scrolls round the transcript."""
        before = self.verticalOffset()
        super().wheelEvent(event)
        event.setAccepted(self.verticalOffset() != before or self.verticalScrollBar().maximum() > 0)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key takes the current row."""
        count = len(self._rows)
        if not count:
            return QModelIndex()
        current = self.currentIndex().row()
        if current < 0:
            return self._rows.index(count - 1)
        moves = QAbstractItemView.CursorAction
        page = self.viewport().height()
        top = self._heights.top(current)
        to = {
            moves.MoveUp: current - 1,
            moves.MovePrevious: current - 1,
            moves.MoveDown: current + 1,
            moves.MoveNext: current + 1,
            moves.MoveHome: 0,
            moves.MoveEnd: count - 1,
            moves.MovePageUp: min(current - 1, self._heights.row_at(max(0, top - page))),
            moves.MovePageDown: max(current + 1, self._heights.row_at(top + page)),
        }.get(action, current)
        return self._rows.index(min(max(0, to), count - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802 - Qt's name
        """Choose the rows that a rectangle of the viewport touches."""
        selection = QItemSelection()
        if len(self._heights):
            within = rect.normalized().translated(0, self.verticalOffset())
            first = self._heights.row_at(max(0, within.top()))
            last = self._heights.row_at(max(0, within.bottom()))
            if within.top() < self._heights.total:
                selection.select(self._rows.index(first), self._rows.index(last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802 - Qt's name
        """What to paint anew when the choice changes."""
        region = QRegion()
        for each in range(selection.count()):
            span = selection.at(each)
            if span.top() >= 0 and span.bottom() < len(self._heights):
                top, end = self.top_of(span.top()), self.top_of(span.bottom() + 1)
                region += QRect(0, top, self.viewport().width(), end - top).intersected(self.viewport().rect())
        return region

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Rows are laid out where they are looked at, never all."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """The scroll bar's range is set where rows are measured."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width breaks the words differently."""
        QAbstractItemView.resizeEvent(self, event)
        if not self._ready or event.size().width() != self.layouts.columns.width:
            self._lay_out_afresh()
        else:
            self._settle()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is measured while nobody looks."""
        super().showEvent(event)
        self._moved = True
        self._settle()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another font, look or reading direction."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.FontChange, kinds.PaletteChange, kinds.StyleChange, kinds.LayoutDirectionChange):
            self._lay_out_afresh()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for some rows of some words."""
        line = self.fontMetrics().height()
        return QSize(40 * line, 12 * line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few rows; less is for the window to scroll."""
        line = self.fontMetrics().height()
        return QSize(8 * line, 8 * line)
