"""The live transcript through real keys, clicks and wheels: following, reading, and what it costs."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livecaption.model.audio import GapReason
from livecaption.model.transcript import TextState, Word
from livecaption.ui.look import DARK, LIGHT, Theme, apply_look
from livecaption.ui.main.row_editors import WordEditor
from ui.main.pointing import fill, last_is_in_view, name_point, view_of, wheel, word_point
from ui.main.scene import Scene, focused, gap, update

LONG = 8_000


# -- following ---------------------------------------------------------------------------------------------------------


def test_it_teaches_while_it_is_empty(scene: Scene) -> None:
    pane = scene.window.transcript
    assert pane.empty.isVisible()
    assert not pane.head.isVisible()
    fill(scene, 1)
    assert view_of(scene).isVisible()
    assert pane.head.isVisible()
    scene.window.clear()
    assert pane.empty.isVisible()


def test_it_follows_the_end_until_one_scrolls_up_and_comes_back(scene: Scene) -> None:
    view, newest = view_of(scene), scene.window.transcript.newest
    fill(scene, 60)
    assert last_is_in_view(view)
    assert newest.isHidden()
    wheel(view, 3)
    assert not view.following
    assert newest.isVisible()
    first = view.indexAt(QPoint(5, 5)).row()
    offset = view.top_of(first)
    fill(scene, 40, first=60)
    assert (view.indexAt(QPoint(5, 5)).row(), view.top_of(first)) == (first, offset), "what one reads stays"
    QTest.mouseClick(newest, Qt.MouseButton.LeftButton)
    assert view.following
    assert last_is_in_view(view)
    assert newest.isHidden()
    wheel(view, 1)
    wheel(view, -9)
    assert view.following


def test_what_one_reads_stays_when_something_comes_in_above(scene: Scene) -> None:
    view = view_of(scene)
    fill(scene, 60)
    wheel(view, 2)
    first = view.indexAt(QPoint(5, 5)).row()
    row, offset = scene.window.transcript.model.row(first), view.top_of(first)
    scene.window.show_gap(gap(1, 2, GapReason.SLEEP))
    scene.window.show_entry(update(3, "Much longer than it was before. " * 9, "Bo"))
    now = scene.window.transcript.model.place_of(row)
    assert (now, view.top_of(now)) == (first + 1, offset)
    scene.window.show_entry(update(2, ""))
    assert view.top_of(scene.window.transcript.model.place_of(row)) == offset


def test_rows_that_were_guessed_do_not_jump_when_one_scrolls_to_them(scene: Scene, qtbot: QtBot) -> None:
    view = view_of(scene)
    scene.window.show_entries([update(number, "W" * (10 + 97 * (number % 7))) for number in range(200)])
    for _ in range(60):
        bottom = view.indexAt(QPoint(5, view.viewport().height() - 1)).row()
        before = view.top_of(bottom)
        value = view.verticalOffset()
        wheel(view, 1)
        if view.verticalOffset() == 0:
            break
        moved = view.top_of(bottom) - before
        assert 0 < moved <= 3 * view.verticalScrollBar().singleStep(), f"from {value}"
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalOffset() == 0


def test_a_new_or_changed_row_costs_the_same_after_eight_hours(scene: Scene) -> None:
    """Counted: rows laid out and rows measured, not time."""
    view = view_of(scene)
    measured: list[int] = []
    plain = view._measure
    view._measure = lambda at: (measured.append(at), plain(at))[1]  # type: ignore[method-assign, func-returns-value]

    def costs() -> tuple[int, int]:
        """Layouts and measurements for one new row, ten changes of it, and its painting."""
        QApplication.processEvents()
        made, looked = view.layouts.made, len(measured)
        number = len(scene.window.transcript.model)
        for words in range(1, 11):
            scene.window.show_entry(update(number, f"{number} " * words, "Ana", state=TextState.TENTATIVE))
            QApplication.processEvents()
        return view.layouts.made - made, len(measured) - looked

    fill(scene, 100)
    short = costs()
    fill(scene, LONG - 101, first=101)
    long = costs()
    assert len(scene.window.transcript.model) == LONG + 1
    assert long[0] == short[0] == 10, "one layout for each change"
    in_view = view.viewport().height() // view.layouts.columns.line + 2
    assert long[1] <= short[1] + 11
    assert long[1] <= 11 * in_view


def test_eight_hours_of_rows_are_few_objects(scene: Scene) -> None:
    """Old rows lie packed, some dozens together: as objects of their own they would be six each."""

    def objects() -> int:
        QApplication.processEvents()
        gc.collect()
        return sys.getallocatedblocks()

    fill(scene, 1_000)
    before = objects()
    fill(scene, LONG - 1_000, first=1_000)
    assert len(scene.window.transcript.model) == LONG
    assert objects() - before < LONG // 2


def test_eight_hours_are_searched_and_scrolled_without_laying_them_out(scene: Scene) -> None:
    view = view_of(scene)
    fill(scene, LONG)
    made = view.layouts.made
    assert made < 300, "rows that were never in view are not laid out"
    QTest.keyClicks(scene.window.transcript.search.field, "number 77")
    assert scene.window.transcript.model.matches == 111
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    assert view.layouts.made - made < 400


def test_another_width_lays_out_what_is_in_view(scene: Scene) -> None:
    view = view_of(scene)
    fill(scene, LONG)
    QApplication.processEvents()
    made = view.layouts.made
    scene.window.resize(500, 600)
    QApplication.processEvents()
    assert last_is_in_view(view)
    assert view.layouts.made - made < 300


def test_nothing_is_laid_out_while_nobody_looks(scene: Scene) -> None:
    view = view_of(scene)
    fill(scene, 5)
    scene.window.hide()
    made = view.layouts.made
    fill(scene, 50, first=5)
    QApplication.processEvents()
    assert view.layouts.made == made
    scene.window.show()
    QApplication.processEvents()
    assert last_is_in_view(view)


# -- reading -----------------------------------------------------------------------------------------------------------


def test_rows_are_chosen_and_copied(scene: Scene) -> None:
    view = view_of(scene)
    fill(scene, 6)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=word_point(scene, 1, 0))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, pos=word_point(scene, 3, 0)
    )
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == [f"{('Ana', 'Bo')[n % 2]}: Sentence number {n} is said here." for n in (1, 2, 3)]
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.chosen()) == 6
    view.clearSelection()
    scene.window.menus.commands["main.select_all"].trigger()
    scene.window.menus.commands["main.copy_times"].trigger()
    assert QGuiApplication.clipboard().text().splitlines()[5] == "0:05 Bo: Sentence number 5 is said here."
    assert len(QGuiApplication.clipboard().text().splitlines()) == 6


def test_the_copy_button_copies_everything_where_nothing_is_chosen(scene: Scene) -> None:
    fill(scene, 3)
    QTest.mouseClick(scene.window.transcript.copy_button, Qt.MouseButton.LeftButton)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3


def test_rows_are_chosen_by_dragging(scene: Scene) -> None:
    view = view_of(scene)
    fill(scene, 6)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=word_point(scene, 1, 2))
    QTest.mouseMove(view.viewport(), word_point(scene, 2, 2))
    QTest.mouseMove(view.viewport(), word_point(scene, 4, 2))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=word_point(scene, 4, 2))
    assert view.chosen() == [1, 2, 3, 4]


def test_keys_go_through_rows_and_pages(scene: Scene) -> None:
    view = view_of(scene)
    fill(scene, 100)
    scene.window.transcript.search.field.setFocus()
    for _ in range(8):
        if view.hasFocus():
            break
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert view.hasFocus()
    assert view.currentIndex().row() == 99
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 98
    assert not view.following, "what one reads by keyboard is not carried away"
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    page = 98 - view.currentIndex().row()
    assert 3 < page < 40
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert 3 < view.currentIndex().row() < 40
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 99
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 99


def test_search_as_one_types(scene: Scene) -> None:
    pane = scene.window.transcript
    fill(scene, 30)
    QTest.keyClick(scene.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert pane.search.field.hasFocus()
    QTest.keyClicks(pane.search.field, "NUMBER 2")
    assert pane.search.count.text().endswith("of 11")
    assert pane.view.found_now is not None
    assert "number 2" in pane.view.found_now[0].text
    start = pane.search.count.text()
    QTest.mouseClick(pane.search.next, Qt.MouseButton.LeftButton)
    assert pane.search.count.text() != start
    QTest.mouseClick(pane.search.previous, Qt.MouseButton.LeftButton)
    assert pane.search.count.text() == start
    for _ in range(11):
        QTest.keyClick(pane.search.field, Qt.Key.Key_Return)
    assert pane.search.count.text() == start, "once round"
    QTest.keyClick(pane.search.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.search.count.text() != start
    index = pane.model.index(pane.model.place_of(pane.view.found_now[0]))
    assert pane.view.viewport().rect().contains(pane.view.visualRect(index))
    QTest.keyClicks(pane.search.field, "xyz")
    assert pane.search.count.text() == "not found"
    assert not pane.search.next.isEnabled()
    QTest.keyClick(pane.search.field, Qt.Key.Key_Escape)
    assert pane.search.field.text() == ""
    assert not pane.search.count.isVisible()
    QTest.keyClick(pane.search.field, Qt.Key.Key_Escape)
    assert pane.view.hasFocus()


def test_words_that_come_in_are_counted(scene: Scene) -> None:
    pane = scene.window.transcript
    fill(scene, 2)
    QTest.keyClicks(pane.search.field, "said")
    assert pane.search.count.text() == "1 of 2"
    fill(scene, 1, first=2)
    assert pane.search.count.text() == "1 of 3"
    scene.window.show_entry(update(0, "gone"))
    assert pane.search.count.text() == "2 places"
    QTest.keyClick(scene.window, Qt.Key.Key_F3)
    assert pane.search.count.text() == "1 of 2"


# -- hard text ---------------------------------------------------------------------------------------------------------


def test_ten_thousand_letters_without_a_space(scene: Scene) -> None:
    view = view_of(scene)
    scene.window.show_entry(update(1, "x" * 10_000, "Ana"))
    scene.window.show_entry(update(2, "after it", "Bo"))
    height = view.visualRect(view.model().index(0, 0)).height()
    assert height > view.viewport().height()
    assert last_is_in_view(view)
    wheel(view, 1)
    QTest.keyClicks(scene.window.transcript.search.field, "x")
    assert scene.window.transcript.model.matches == 10_000
    assert not view.grab().isNull()


def test_five_hundred_speakers_and_names_with_newlines(scene: Scene) -> None:
    view = view_of(scene)
    scene.window.show_entries([update(number, "Words.", f"Speaker\n{number}") for number in range(500)])
    assert scene.window.transcript.model.row(499).speaker == "Speaker 499"
    assert len({view.voice_of(f"Speaker {number}") for number in range(500)}) == 500
    assert not view.grab().isNull()


def test_right_to_left_text_stands_at_the_right(scene: Scene) -> None:
    view = view_of(scene)
    scene.window.show_entries([update(1, "والآن مارس"), update(2, "Now March")])
    arabic, latin = (view.layouts.text(scene.window.transcript.model.row(at)).lineAt(0) for at in (0, 1))
    width = view.layouts.columns.text_width
    assert arabic.naturalTextRect().right() == pytest.approx(width, abs=2)
    assert latin.naturalTextRect().left() == pytest.approx(0, abs=2)


def test_a_mirrored_interface_has_the_time_at_the_right(scene: Scene) -> None:
    view = view_of(scene)
    fill(scene, 3)
    columns = view.layouts.columns
    assert columns.at(columns.time_place(), 0).left() < columns.at(columns.text_place(1), 0).left()
    scene.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    columns = view.layouts.columns
    assert columns.at(columns.time_place(), 0).left() > columns.at(columns.text_place(1), 0).right()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=name_point(view, 0))
    assert isinstance(view.editor, WordEditor)


def test_tentative_words_are_set_apart_by_more_than_colour(scene: Scene) -> None:
    scene.window.show_entry(update(1, "so what does", state=TextState.TENTATIVE, stable_words=1))
    model = scene.window.transcript.model
    drawn = view_of(scene).layouts.text(model.row(0)).formats()
    assert [(each.start, each.length, each.format.underlineStyle()) for each in drawn] == [
        (3, 9, QTextCharFormat.UnderlineStyle.DotLine)
    ]
    scene.window.show_entry(update(1, "so what does"))
    assert not view_of(scene).layouts.text(model.row(0)).formats()


def test_the_look_changes_under_the_transcript(scene: Scene, application: QApplication) -> None:
    view = view_of(scene)
    fill(scene, 3)
    assert view.viewport().grab().toImage().pixelColor(2, view.viewport().height() - 2).name() == LIGHT.window
    apply_look(application, Theme.DARK)
    QApplication.processEvents()
    image = view.viewport().grab().toImage()
    assert image.pixelColor(2, view.viewport().height() - 2).name() == DARK.window
    text = view.layouts.columns.at(view.layouts.columns.text_place(20), view.top_of(0))
    inside = {image.pixelColor(x, text.center().y()).lightness() for x in range(text.left(), text.left() + 200)}
    assert max(inside) > 200, "the words are light now"


# -- sentences and speakers ------------------------------------------------------------------------------------------


def test_whoever_goes_on_within_an_entry_begins_a_line_with_their_name(scene: Scene) -> None:
    text = "What can I say? Oh, I never hear that."
    speakers = ["Ana"] * 4 + ["Bo"] * 5
    words = tuple(Word(word, 0.0, 1.0, None, name) for word, name in zip(text.split(), speakers, strict=True))
    scene.window.show_entry(replace(update(1, text, "Bo"), words=words))
    model, view = scene.window.transcript.model, view_of(scene)
    row = model.row(0)
    assert (row.speaker, row.text[row.turns[0][0] :], row.turns[0][1]) == ("Ana", "Oh, I never hear that.", "Bo")
    assert model.copied([0], times=False) == "Ana: What can I say?\nBo: Oh, I never hear that."
    layout = view.layouts.text(row)
    assert [layout.lineAt(number).textStart() for number in range(layout.lineCount())][:2] == [0, row.turns[0][0]]
    scene.window.show_entry(update(2, "So.", "Bo"))
    assert model.name_at(1) == ""
    scene.window.show_entry(update(1, text, "Ana"))
    assert model.row(0).turns == ()


def test_whoever_goes_on_begins_with_their_own_words_whatever_characters_came_before(scene: Scene) -> None:
    text = "Ja\u00adkob is here. Yes, I am."
    names = ["Ana"] * 3 + ["Bo"] * 3
    words = tuple(Word(word, 0.0, 1.0, None, name) for word, name in zip(text.split(), names, strict=True))
    scene.window.show_entry(replace(update(1, text, "Ana"), words=words))
    assert scene.window.transcript.model.copied([0], times=False).splitlines()[1] == "Bo: Yes, I am."


def test_a_row_that_goes_on_with_a_sentence_shows_no_time(scene: Scene) -> None:
    scene.window.show_entries([update(1, "So the numbers for", "Ana"), update(2, "March are in.", "Ana")])
    scene.window.show_entry(update(3, "Really?", "Bo"))
    model = scene.window.transcript.model
    times = [model.shown_time_at(at) for at in range(3)]
    assert [bool(time) for time in times] == [True, False, True]
    assert model.time_at(1)
    # What was decided stays: a row that is read does not become another one.
    scene.window.show_entry(update(1, "So the numbers are good.", "Ana"))
    assert not model.shown_time_at(1)
