"""Words, entries and names put right in the transcript, by pointer and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from livecaption.model.transcript import EntryKey
from livecaption.ui.main.row_editors import EntryEditor, WordEditor
from ui.main.pointing import fill, last_is_in_view, name_point, typed, view_of, word_point
from ui.main.scene import Scene, gap, update


def test_a_word_is_put_right_by_double_click(scene: Scene) -> None:
    scene.window.show_entry(update(1, "The Marhc, numbers are in.", "Ana"))
    view, bar = view_of(scene), scene.window.transcript.bar
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=word_point(scene, 0, 1))
    assert isinstance(view.editor, WordEditor)
    assert view.editor.text() == "Marhc"
    assert view.editor.hasFocus()
    typed(scene, "March")
    assert view.editor is None
    assert scene.of("text") == [(update(1, "").key, "The March, numbers are in.")]
    assert bar.isVisible()
    QTest.mouseClick(bar.everywhere, Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar.keyterm, Qt.MouseButton.LeftButton)
    assert scene.of("word") == [("Marhc", "March")]
    assert scene.of("keyterm") == [("March",)]
    assert not bar.everywhere.isEnabled()
    assert not bar.keyterm.isEnabled()
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_word_is_put_right_by_keyboard(scene: Scene) -> None:
    scene.window.show_entry(update(1, "One two three.", "Ana"))
    view = view_of(scene)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_F2):
        QTest.keyClick(view, key)
    typed(scene, "too")
    assert scene.of("text") == [(update(1, "").key, "One too three.")]
    assert view.hasFocus(), "the keyboard comes back to where it was"


def test_in_a_right_to_left_row_left_goes_on(scene: Scene) -> None:
    scene.window.show_entry(update(1, "واحد اثنان ثلاثة"))
    view = view_of(scene)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.word is not None
    assert view.word.text == "اثنان"


def test_a_whole_entry_is_put_right(scene: Scene) -> None:
    scene.window.show_entry(update(1, "All of this is wrong.", "Ana"))
    view = view_of(scene)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(view.editor, EntryEditor)
    typed(scene, "All of this is right.")
    assert scene.of("text") == [(update(1, "").key, "All of this is right.")]
    assert not scene.window.transcript.bar.isVisible()


def test_a_speaker_is_renamed_by_clicking_the_name_and_again(scene: Scene) -> None:
    scene.window.show_entries([update(1, "Hello.", "Speaker 1"), update(2, "Yes?", "Speaker 2")])
    view = view_of(scene)
    QTest.mouseMove(view.viewport(), name_point(view, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=name_point(view, 0))
    typed(scene, "Ana")
    assert scene.of("rename") == [("Speaker 1", "Ana")]
    scene.window.show_entry(update(1, "Hello.", "Ana"))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=name_point(view, 0))
    typed(scene, "Anna")
    assert scene.of("rename")[1:] == [("Speaker 1", "Anna")], "the session knows whom the endpoint heard"
    view.setFocus()
    scene.window.menus.commands["main.rename_speaker"].trigger()
    typed(scene, "  ")
    assert len(scene.of("rename")) == 2


def test_two_voices_that_got_one_name_are_renamed_together(scene: Scene) -> None:
    scene.window.show_entries([update(1, "Hello.", "A"), update(2, "Yes?", "B")])
    view = view_of(scene)
    for at in (0, 1):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=name_point(view, at))
        typed(scene, "Ana")
    scene.window.show_entries([update(1, "Hello.", "Ana"), update(2, "Yes?", "Ana")])
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=name_point(view, 0))
    typed(scene, "Anna")
    assert scene.of("rename")[2:] == [("A", "Anna"), ("B", "Anna")]


@pytest.mark.parametrize("end", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_what_is_left_or_unchanged_asks_for_nothing(scene: Scene, end: Qt.Key) -> None:
    scene.window.show_entry(update(1, "Words here.", "Ana"))
    view = view_of(scene)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Return)
    typed(scene, "other" if end == Qt.Key.Key_Escape else "Words", end)
    assert view.editor is None
    assert not [each for each in scene.asked if each[0] in ("text", "word", "rename")]


def test_looking_elsewhere_takes_what_was_typed(scene: Scene) -> None:
    scene.window.show_entry(update(1, "Words here.", "Ana"))
    view = view_of(scene)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.editor is not None
    QTest.keyClicks(view.editor, "Worlds")
    scene.window.transcript.search.field.setFocus(Qt.FocusReason.MouseFocusReason)
    assert scene.of("text") == [(update(1, "").key, "Worlds here.")]
    assert scene.window.transcript.search.field.hasFocus()


def test_an_editor_stays_over_its_word_while_the_transcript_goes_on(scene: Scene) -> None:
    view = view_of(scene)
    fill(scene, 40)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=word_point(scene, 38, 2))
    assert view.editor is not None
    place = view.editor.geometry()
    fill(scene, 20, first=40)
    assert view.editor.geometry() == place
    assert not view.following
    scene.window.show_entry(update(38, "Sentence number 38 is said there.", "Ana"))
    typed(scene, "39")
    assert scene.of("text") == [
        (EntryKey(update(38, "").channel, update(38, "").utterance), "Sentence number 39 is said there.")
    ]
    assert view.following, "it went on following"
    assert last_is_in_view(view)


def test_an_entry_that_goes_while_it_is_edited_takes_its_editor_along(scene: Scene) -> None:
    view = view_of(scene)
    fill(scene, 3)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=word_point(scene, 1, 2))
    scene.window.show_entry(update(1, ""))
    assert view.editor is None
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=word_point(scene, 1, 2))
    scene.window.clear()
    assert view.editor is None
    assert not scene.of("text")


def test_a_gap_cannot_be_put_right(scene: Scene) -> None:
    view = view_of(scene)
    scene.window.show_gap(gap(1, 5))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    QTest.mouseDClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center()
    )
    assert view.editor is None


def test_the_menu_of_a_row_comes_by_keyboard(scene: Scene) -> None:
    scene.window.show_entry(update(1, "Words here.", "Ana"))
    view = view_of(scene)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    named = [action.text() for action in menu.actions() if action.text()]
    assert named == ["Correct “Words”", "Correct the whole entry", "Rename Ana", "Copy", "Copy with times"]
    menu.actions()[0].trigger()
    menu.close()
    assert isinstance(view.editor, WordEditor)
