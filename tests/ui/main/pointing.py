"""What the tests of the transcript do with it: fill it, point at it, type into it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from livecaption.ui.main.row_painter import word_rect
from livecaption.ui.main.row_words import words_of
from livecaption.ui.main.transcript_view import TranscriptView
from ui.main.scene import Scene, update


def fill(scene: Scene, count: int, *, first: int = 0) -> None:
    scene.window.show_entries(
        [
            update(number, f"Sentence number {number} is said here.", ("Ana", "Bo")[number % 2])
            for number in range(first, first + count)
        ]
    )


def view_of(scene: Scene) -> TranscriptView:
    return scene.window.transcript.view


def last_is_in_view(view: TranscriptView) -> bool:
    index = view.model().index(view.model().rowCount() - 1, 0)
    return bool(view.viewport().rect().contains(view.visualRect(index)))


def name_point(view: TranscriptView, at: int) -> QPoint:
    columns = view.layouts.columns
    return columns.at(columns.name_place(), view.top_of(at)).center()


def word_point(scene: Scene, at: int, word: int) -> QPoint:
    view, row = view_of(scene), scene.window.transcript.model.row(at)
    rect = word_rect(view.layouts.text(row), words_of(row.text)[word])
    columns = view.layouts.columns
    origin = columns.at(columns.text_place(1), view.top_of(at)).topLeft()
    return rect.center().toPoint() + origin


def wheel(view: TranscriptView, notches: int) -> None:
    turn_wheel(view.viewport(), notches)


def turn_wheel(widget: QWidget, notches: int) -> None:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def typed(scene: Scene, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type over what the open editor has."""
    editor = view_of(scene).editor
    assert editor is not None
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, end)
