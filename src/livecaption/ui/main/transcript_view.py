"""The live transcript that one can read, choose, copy and put right in its place. GUI thread.

What is put right is only asked for: the session changes the transcript, and the rows come back changed.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from livecaption.model.messages import text_of
from livecaption.ui.main.row_editors import EntryEditor, WordEditor
from livecaption.ui.main.row_list import RowList
from livecaption.ui.main.row_painter import word_rect
from livecaption.ui.main.row_words import WordPlace, one_line, with_word, words_of
from livecaption.ui.main.transcript_model import Row, TranscriptModel
from livecaption.ui.outside_text import as_item, as_tip

_Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class _Editing:
    """What is being typed over: a word of a row, a speaker's name (`name`), or a whole entry (neither)."""

    row: Row
    before: str
    editor: WordEditor | EntryEditor
    word: WordPlace | None = None
    name: bool = False


class TranscriptView(RowList):
    """Double click, Enter or F2 on a word opens it; a click on a name renames; Shift+F2 opens a whole entry."""

    text_corrected = Signal(object, str)
    """An entry's key, and what it is to read."""
    word_corrected = Signal(str, str)
    """What a word was, and what it is to be: after `text_corrected`, for an offer to do so everywhere."""
    rename_asked = Signal(str, str)
    """A speaker's name as shown, and what it is to be."""

    def __init__(self, model: TranscriptModel, parent: QWidget | None = None) -> None:
        self._editing: _Editing | None = None
        self._words: tuple[str, list[WordPlace]] = ("", [])
        self._pressed_name = -1
        super().__init__(model, parent)
        self.setAccessibleName(text_of("main.transcript"))
        model.rowsRemoved.connect(self._on_gone)
        model.modelReset.connect(self._on_gone)

    # -- copying ---------------------------------------------------------------------------------------------------

    def chosen(self) -> list[int]:
        """The places of the rows that are chosen, from the top; the current row where none is."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        current = self.currentIndex().row()
        return places or ([current] if current >= 0 else [])

    def copy(self, *, times: bool = False) -> None:
        """Put the rows that are chosen on the clipboard."""
        text = self._rows.copied(self.chosen(), times=times)
        if text:
            QGuiApplication.clipboard().setText(text)

    # -- words and keys --------------------------------------------------------------------------------------------

    def _words_of(self, row: Row) -> list[WordPlace]:
        if self._words[0] != row.text:
            self._words = (row.text, words_of(row.text))
        return self._words[1]

    def currentChanged(self, now: _Index, before: _Index) -> None:  # noqa: N802 - Qt's name
        """Begin at the first word of the row."""
        self.word = None
        if now.isValid() and now.row() < len(self._rows):
            row = self._rows.row(now.row())
            words = self._words_of(row) if row.key is not None else []
            self.word = words[0] if words else None
        super().currentChanged(now, before)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The keyboard begins at the newest row."""
        super().focusInEvent(event)
        keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if keyboard and not self.currentIndex().isValid() and len(self._rows):
            self.selectionModel().setCurrentIndex(
                self._rows.index(len(self._rows) - 1), self.selectionModel().SelectionFlag.NoUpdate
            )
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and Right go from word to word; Enter or F2 opens the word, with Shift the whole entry."""
        key, keys = event.key(), Qt.Key
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in (keys.Key_Left, keys.Key_Right) and self.word is not None:
            self._step_word(forward=(key == keys.Key_Right) != self._current_runs_left())
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_F2):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.edit_entry()
            else:
                self.edit_word()
        else:
            super().keyPressEvent(event)
            if self.following and 0 <= self.currentIndex().row() < len(self._rows) - 1:
                self._set_following(False)  # the row that is read by keyboard must not be carried away

    def _current_runs_left(self) -> bool:
        layout = self.layouts.text(self._rows.row(self.currentIndex().row()))
        return layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft

    def _step_word(self, *, forward: bool) -> None:
        words = self._words_of(self._rows.row(self.currentIndex().row()))
        at = next((number for number, word in enumerate(words) if word == self.word), 0)
        if words:
            self.word = words[min(max(0, at + (1 if forward else -1)), len(words) - 1)]
        self.viewport().update()

    # -- the pointer -----------------------------------------------------------------------------------------------

    def _name_at(self, point: QPoint) -> int:
        """The row whose name is at this place of the viewport; -1: there is no name."""
        index = self.indexAt(point)
        if not index.isValid() or not self._rows.name_at(index.row()):
            return -1
        place = self.layouts.columns.at(self.layouts.columns.name_place(), self.top_of(index.row()))
        return index.row() if place.contains(point) else -1

    def _word_at(self, point: QPoint) -> WordPlace | None:
        index = self.indexAt(point)
        if not index.isValid() or self._rows.row(index.row()).key is None:
            return None
        row = self._rows.row(index.row())
        origin = self._text_origin(index.row())
        layout = self.layouts.text(row)
        place = QPointF(point) - origin
        found = [
            layout.lineAt(number)
            for number in range(layout.lineCount())
            if layout.lineAt(number).y() <= place.y() < layout.lineAt(number).y() + layout.lineAt(number).height()
        ]
        if not found:
            return None
        return next((word for word in self._words_of(row) if _holds(word, found[0].xToCursor(place.x()))), None)

    def _text_origin(self, at: int) -> QPointF:
        columns = self.layouts.columns
        return QPointF(columns.at(columns.text_place(1), self.top_of(at)).topLeft())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A name under the pointer says that it can be clicked."""
        at = self._name_at(event.position().toPoint())
        self.hover_name(at)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
        speaker = self._rows.row(at).speaker if at >= 0 else ""
        self.viewport().setToolTip(as_tip(text_of("main.rename_hint", speaker=speaker)) if speaker else "")
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take note of a name that is pressed; else choose rows."""
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed_name = self._name_at(event.position().toPoint()) if plain else -1
        super().mousePressEvent(event)
        word = self._word_at(event.position().toPoint())
        if word is not None:
            self.word = word

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A name that was clicked opens."""
        super().mouseReleaseEvent(event)
        at = self._pressed_name
        self._pressed_name = -1
        if at >= 0 and at == self._name_at(event.position().toPoint()):
            self.edit_name()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The word under the pointer opens."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        word = self._word_at(event.position().toPoint())
        if word is None:
            return
        self.setCurrentIndex(self.indexAt(event.position().toPoint()))
        self.word = word
        self.edit_word()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """What can be done with the row, by pointer or by the Menu key."""
        at = self.currentIndex().row()
        if at < 0:
            return
        row = self._rows.row(at)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.key is not None:
            if self.word is not None:
                menu.addAction(as_item(text_of("main.correct_word", word=self.word.text)), self.edit_word)
            menu.addAction(text_of("main.correct_entry"), self.edit_entry)
            if row.speaker:
                menu.addAction(as_item(text_of("main.rename", speaker=row.speaker)), self.edit_name)
            menu.addSeparator()
        menu.addAction(text_of("main.copy"), self.copy)
        menu.addAction(text_of("main.copy_times"), self._copy_with_times)
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        menu.popup(place)

    @Slot()
    def _copy_with_times(self) -> None:
        self.copy(times=True)

    # -- putting right ---------------------------------------------------------------------------------------------

    @property
    def editor(self) -> WordEditor | EntryEditor | None:
        """The editor that is open."""
        return self._editing.editor if self._editing is not None else None

    @Slot()
    def edit_word(self) -> None:
        """Open the word that the keyboard is at."""
        row = self._current_entry()
        if row is None or self.word is None:
            return
        editor = WordEditor(self.word.text, text_of("main.correct_word", word=self.word.text), self.viewport())
        self._open(_Editing(row, self.word.text, editor, word=self.word))

    @Slot()
    def edit_entry(self) -> None:
        """Open the whole entry that the keyboard is at."""
        row = self._current_entry()
        if row is not None:
            self._open(_Editing(row, row.text, EntryEditor(row.text, text_of("main.correct_entry"), self.viewport())))

    @Slot()
    def edit_name(self) -> None:
        """Open the name of the speaker of the current entry."""
        row = self._current_entry()
        if row is not None and row.speaker:
            editor = WordEditor(row.speaker, text_of("main.rename", speaker=row.speaker), self.viewport())
            self._open(_Editing(row, row.speaker, editor, name=True))

    def _current_entry(self) -> Row | None:
        at = self.currentIndex().row()
        if not 0 <= at < len(self._rows) or self._rows.row(at).key is None:
            return None
        return self._rows.row(at)

    def _open(self, editing: _Editing) -> None:
        self._close(take=False)
        self.scrollTo(self._rows.index(self._rows.place_of(editing.row)))
        self._editing = editing
        editing.editor.setFont(self.row_font())
        editing.editor.done.connect(self._on_done)
        self.hold(True)
        self.settled()
        editing.editor.show()
        editing.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def settled(self) -> None:
        """Keep the editor over what it edits."""
        editing = self._editing
        if editing is None or not self._rows.has(editing.row):
            return
        at = self._rows.place_of(editing.row)
        columns = self.layouts.columns
        where = columns.at(columns.text_place(self._heights[at] - columns.head - 2 * columns.padding), self.top_of(at))
        least = 9 * self.fontMetrics().height()
        if editing.name:
            where = columns.at(columns.name_place(), self.top_of(at))
        elif editing.word is not None:
            rect = word_rect(self.layouts.text(self._rows.row(at)), editing.word)
            where = rect.translated(self._text_origin(at)).toAlignedRect()
        if isinstance(editing.editor, EntryEditor):
            tall = max(where.height(), 4 * columns.line)
            where = QRect(where.left(), where.top(), where.width(), tall).adjusted(-6, -6, 6, 6)
        else:
            hint = editing.editor.sizeHint()
            middle = where.center().y()
            left = where.right() - max(least, where.width() + 24) + 7 if columns.mirrored else where.left() - 6
            where = QRect(left, middle - hint.height() // 2, max(least, where.width() + 24), hint.height())
        view = self.viewport().rect()
        where.setWidth(min(where.width(), view.width()))
        where.setHeight(min(where.height(), view.height()))
        where.moveLeft(max(view.left(), min(where.left(), view.right() + 1 - where.width())))
        where.moveTop(max(view.top(), min(where.top(), view.bottom() + 1 - where.height())))
        editing.editor.setGeometry(where)

    @Slot(bool)
    def _on_done(self, take: bool) -> None:
        self._close(take=take)

    def _close(self, *, take: bool) -> None:
        editing = self._editing
        if editing is None:
            return
        self._editing = None
        had_focus = editing.editor.hasFocus()
        text = one_line(editing.editor.text())
        editing.editor.hide()
        editing.editor.deleteLater()
        self.hold(False)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if take and text and text != editing.before:
            self._ask(editing, text)

    def _ask(self, editing: _Editing, text: str) -> None:
        if editing.name:
            self.rename_asked.emit(editing.before, text)
        elif editing.word is None:
            self.text_corrected.emit(editing.row.key, text)
        else:
            # The entry may have gone on meanwhile; mostly the word is still where it was.
            reads = self._rows.now(editing.row).text
            if editing.word in words_of(reads):
                self.text_corrected.emit(editing.row.key, with_word(reads, editing.word, text))
            self.word_corrected.emit(editing.before, text)

    @Slot()
    def _on_gone(self) -> None:
        if self._editing is not None and not self._rows.has(self._editing.row):
            self._close(take=False)


def _holds(word: WordPlace, position: int) -> bool:
    return word.start <= position <= word.end
