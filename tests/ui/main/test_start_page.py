"""The start page through real clicks and keys: sources, levels, endpoints, the form, and the big button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from livecaption.model.actions import ActionName
from livecaption.model.audio import MICROPHONE, SYSTEM
from livecaption.model.messages import text_of
from livecaption.model.status import Phase, SessionStatus
from livecaption.ui.main.choices import (
    EndpointChoice,
    EndpointDraft,
    EndpointState,
    SourceChoice,
    SourceKind,
    StartChoice,
)
from livecaption.ui.main.main_window import MainWindow
from livecaption.ui.main.start_page import StartPage
from livecaption.ui.main.strip import Strip
from ui.main.pointing import turn_wheel
from ui.main.scene import ENDPOINTS, SOURCES, Kept, Scene


def click(widget: QWidget) -> None:
    # A radio button answers to its mark and its words, not to the empty space after them.
    at = QPoint(8, widget.height() // 2) if widget.inherits("QRadioButton") else widget.rect().center()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)


def drop(window: MainWindow, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    at = window.rect().center()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, buttons, keys))


def test_it_starts_with_what_is_chosen(scene: Scene) -> None:
    start = scene.window.start
    click(start.sources.radios[SourceKind.MICROPHONE])
    start.sources.device.setFocus()
    QTest.keyClick(start.sources.device, Qt.Key.Key_Down)
    click(start.where.radios["office"])
    start.language.setFocus()
    QTest.keyClick(start.language, Qt.Key.Key_D)
    click(start.button)
    wanted = StartChoice("mic-2", SourceKind.MICROPHONE, "mic-2", None, "office", "de")
    assert scene.of("start") == [(wanted,)]
    assert scene.kept.values["start"] == {
        "source": "microphone",
        "device": "mic-2",
        "endpoint": "office",
        "language": "de",
    }


def test_both_have_a_microphone_and_the_others_none(scene: Scene) -> None:
    start = scene.window.start
    for kind, device in ((SourceKind.BOTH, "mic-1"), (SourceKind.SAMPLE, ""), (SourceKind.SYSTEM, "")):
        click(start.sources.radios[kind])
        QTest.keyClick(start.button, Qt.Key.Key_Space)
        (choice,) = scene.of("start")[-1]
        assert isinstance(choice, StartChoice)
        assert (choice.kind, choice.device, choice.endpoint_id) == (kind, device, "local")


def test_no_microphone_is_opened_before_it_was_chosen(qtbot: QtBot) -> None:
    kept = Kept()
    kept.values["start"] = {"source": "microphone", "device": "mic-2", "endpoint": "office", "language": "en"}
    scene = Scene(kept)
    qtbot.addWidget(scene.window)
    scene.window.show()
    sources = scene.window.start.sources
    assert sources.kind is SourceKind.MICROPHONE
    assert sources.device_id == "mic-2"
    assert scene.of("preview") == [((),)]
    assert sources.hints[SourceKind.MICROPHONE].text() == text_of("main.hint_microphone_off")
    click(sources.radios[SourceKind.MICROPHONE])
    assert scene.of("preview")[1:] == [(("mic-2",),)]
    scene.window.hide()
    assert scene.of("preview")[2:] == [((),)]
    scene.window.show()
    assert scene.of("preview")[3:] == [(("mic-2",),)]
    scene.window.close()


def test_levels_are_asked_for_and_shown(scene: Scene) -> None:
    sources = scene.window.start.sources
    assert scene.of("preview") == [(("system",),)]
    hint = sources.hints[SourceKind.SYSTEM]
    assert hint.text() == "Play something, and its level shows here."
    scene.window.show_level("system", -20.0)
    assert not sources.meters[SourceKind.SYSTEM].quiet
    assert not hint.isVisible()
    loud = sources.meters[SourceKind.SYSTEM].value()
    scene.window.show_level("system", -50.0)
    assert 0 < sources.meters[SourceKind.SYSTEM].value() < loud
    for nothing in (-200.0, float("-inf"), float("nan")):
        scene.window.show_level("system", nothing)
        assert sources.meters[SourceKind.SYSTEM].quiet
    scene.window.show_level("system", 5.0)
    assert sources.meters[SourceKind.SYSTEM].value() == sources.meters[SourceKind.SYSTEM].maximum()
    scene.window.show_level("nobody", -1.0)
    click(sources.radios[SourceKind.MICROPHONE])
    assert sources.meters[SourceKind.SYSTEM].quiet, "another source is listened to"
    scene.window.show_level("mic-1", -20.0)
    assert not sources.meters[SourceKind.MICROPHONE].quiet
    sources.device.setFocus()
    QTest.keyClick(sources.device, Qt.Key.Key_Down)
    assert scene.of("preview")[-1] == (("mic-2",),)
    click(sources.radios[SourceKind.SAMPLE])
    assert scene.of("preview")[-1] == ((),)


def test_both_show_both_levels(scene: Scene) -> None:
    sources = scene.window.start.sources
    click(sources.radios[SourceKind.BOTH])
    assert scene.of("preview")[-1] == (("system", "mic-1"),)
    hint = sources.hints[SourceKind.BOTH]
    assert hint.isVisible()
    scene.window.show_level("system", -20.0)
    assert not hint.isVisible(), "something is heard"
    scene.window.show_level("mic-1", -30.0)
    assert not any(meter.quiet for meter in sources.meters.values())


def test_one_program_is_chosen_from_those_that_play(scene: Scene) -> None:
    players = [SourceChoice(f"app:{name}", SourceKind.APPLICATION, name) for name in ("Firefox", "Music")]
    sources = scene.window.start.sources
    assert not sources.radios[SourceKind.APPLICATION].isVisible()
    scene.window.set_sources([*SOURCES, *players])
    click(sources.radios[SourceKind.APPLICATION])
    assert scene.of("preview")[-1] == ((),)
    sources.application.setFocus()
    QTest.keyClick(sources.application, Qt.Key.Key_Down)
    scene.window.set_sources([*SOURCES, SourceChoice("app:Calls", SourceKind.APPLICATION, "Calls"), *players])
    click(scene.window.start.button)
    (choice,) = scene.of("start")[0]
    assert isinstance(choice, StartChoice)
    assert (choice.source_id, choice.kind, choice.device) == ("app:Music", SourceKind.APPLICATION, "")


def test_a_wheel_passing_by_chooses_no_microphone(scene: Scene) -> None:
    sources = scene.window.start.sources
    click(sources.radios[SourceKind.MICROPHONE])
    asked = len(scene.asked)
    turn_wheel(sources.device, -1)
    assert (sources.device_id, len(scene.asked)) == ("mic-1", asked)
    sources.device.setFocus()
    turn_wheel(sources.device, -1)
    assert scene.of("preview")[-1] == (("mic-2",),)


def test_a_source_that_is_not_there_says_why(scene: Scene) -> None:
    sentence = "The sound of this computer cannot be captured here."
    scene.window.set_sources([SourceChoice("system", SourceKind.SYSTEM, "", False, sentence), *SOURCES[3:]])
    sources = scene.window.start.sources
    assert not sources.radios[SourceKind.SYSTEM].isEnabled()
    assert sources.hints[SourceKind.SYSTEM].isVisible()
    assert sources.hints[SourceKind.SYSTEM].text() == sentence
    assert not sources.radios[SourceKind.MICROPHONE].isVisible()
    assert sources.kind is SourceKind.BOTH


def test_nothing_to_caption_is_said(scene: Scene) -> None:
    scene.window.set_sources([])
    click(scene.window.start.button)
    assert scene.window.start.problem.text() == "Choose what to caption first."
    assert not scene.of("start")


def test_a_recording_is_chosen_in_a_dialog(scene: Scene, tmp_path: Path, wait_until: Callable[..., None]) -> None:
    start = scene.window.start
    click(start.sources.radios[SourceKind.RECORDING])
    click(start.button)
    assert start.problem.text() == "Choose the recording to caption first."
    assert start.sources.file_button.hasFocus()
    path = tmp_path / "talk.wav"
    path.write_bytes(b"x")
    click(start.sources.file_button)
    dialog = scene.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(path))
    wait_until(lambda: dialog.selectedFiles() == [str(path)])
    dialog.accept()
    assert start.sources.file_name.text() == "talk.wav"
    assert not start.problem.isVisible()
    click(start.button)
    assert scene.of("start") == [(StartChoice("file", SourceKind.RECORDING, "", path, "local", ""),)]


def test_a_recording_is_dropped(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "talk ü.wav"
    path.write_bytes(b"x")
    drop(scene.window, QUrl.fromLocalFile(str(path)))
    sources = scene.window.start.sources
    assert (sources.kind, sources.path) == (SourceKind.RECORDING, path)
    assert scene.of("preview")[-1] == ((),)


@pytest.mark.parametrize("urls", [["https://example.org/talk.wav"], ["FOLDER"], ["FOLDER", "FOLDER"]])
def test_what_is_no_recording_is_refused_in_words(scene: Scene, tmp_path: Path, urls: list[str]) -> None:
    drop(scene.window, *[QUrl.fromLocalFile(str(tmp_path)) if url == "FOLDER" else QUrl(url) for url in urls])
    assert scene.window.start.problem.text().startswith("Only a file on this computer")
    assert scene.window.start.sources.kind is SourceKind.SYSTEM


def test_endpoints_tell_how_they_do(scene: Scene) -> None:
    where = scene.window.start.where
    assert [where.states[each.id].text() for each in ENDPOINTS] == [
        "starts when captions start",
        "ready · 38 ms",
        "does not answer",
    ]
    assert where.radios["office"].text() == "Office && home"
    click(where.radios["office"])
    scene.window.set_endpoints([ENDPOINTS[2], EndpointChoice("office", "Office", EndpointState.CHECKING)])
    assert where.chosen == "office"
    assert where.states["office"].text() == "is being tried"
    scene.window.set_endpoints([ENDPOINTS[0]])
    assert where.chosen == "local"
    assert list(where.radios) == ["local"]


def test_an_endpoint_is_added(scene: Scene) -> None:
    where = scene.window.start.where
    assert not where.form.isVisible()
    click(where.add_radio)
    form = where.form
    assert form.isVisible()
    assert form.title.hasFocus()
    click(scene.window.start.button)
    assert scene.window.start.problem.text() == "Choose where to transcribe first."
    click(form.add_button)
    assert form.problem.text().startswith("Give the endpoint a name")
    QTest.keyClicks(form.title, "Home")
    QTest.keyClick(form.title, Qt.Key.Key_Return)
    assert form.address.hasFocus()
    QTest.keyClicks(form.address, "nonsense")
    QTest.keyClicks(form.key, "secret")
    assert "secret" not in form.key.displayText()
    QTest.keyClick(form.key, Qt.Key.Key_Return)
    assert scene.checked == [EndpointDraft("Home", "nonsense", "secret")]
    assert form.problem.isVisible()
    assert not scene.of("endpoint")
    form.address.clear()
    QTest.keyClicks(form.address, "wss://home.example.org")
    click(form.add_button)
    assert scene.of("endpoint") == [(EndpointDraft("Home", "wss://home.example.org", "secret"),)]
    assert "secret" not in repr(scene.of("endpoint"))
    assert not form.isVisible()
    assert form.key.text() == ""
    scene.window.set_endpoints([*ENDPOINTS, EndpointChoice("home", "Home", EndpointState.CHECKING)])
    assert where.chosen == "home"


def test_adding_is_called_off(scene: Scene) -> None:
    where = scene.window.start.where
    click(where.add_radio)
    QTest.keyClicks(where.form.key, "secret")
    click(where.form.cancel_button)
    assert where.form.key.text() == ""
    assert not where.form.isVisible()
    assert where.chosen == "local"


def test_without_endpoints_the_form_can_still_be_left(qtbot: QtBot) -> None:
    scene = Scene(offered=False)
    qtbot.addWidget(scene.window)
    scene.window.show()
    where = scene.window.start.where
    click(where.add_radio)
    click(where.form.cancel_button)
    assert not where.form.isVisible()
    scene.window.close()


def test_languages_are_asked_for_only_where_there_is_a_choice(scene: Scene) -> None:
    start = scene.window.start
    assert start.language.isVisible()
    scene.window.set_languages([])
    assert not start.language.isVisible()


def test_the_button_shows_its_hotkey_and_ends_a_session(scene: Scene) -> None:
    start = scene.window.start
    scene.window.set_hotkeys({ActionName.TOGGLE: "Ctrl+Alt+C"})
    assert start.hotkey.text() == "Ctrl+Alt+C"
    assert start.button.text() == "Start captions"
    click(start.button)
    (choice,) = scene.of("start")[0]
    assert isinstance(choice, StartChoice)
    scene.window.session_started(choice)
    assert start.running
    assert not start.sources.isVisible()
    assert start.state.text() == "Starting"
    assert start.running_words.text() == "This computer's sound → On this computer"
    scene.window.show_levels({MICROPHONE: -50.0, SYSTEM: -10.0})
    assert {channel: meter.value() for channel, meter in start.levels.meters.items()} == {MICROPHONE: 3, SYSTEM: 17}
    assert start.button.text() == "End captions"
    click(start.button)
    assert scene.of("action") == [(ActionName.TOGGLE,)]
    scene.window.show_status(SessionStatus(Phase.FINISHING))
    assert not start.button.isEnabled()
    scene.window.show_status(SessionStatus(Phase.ENDED))
    assert not start.running
    assert start.button.isEnabled()
    assert start.sources.isVisible()


def test_a_session_that_failed_says_why(scene: Scene) -> None:
    scene.window.session_failed("The microphone cannot be opened.")
    assert scene.window.start.problem.isVisible()
    click(scene.window.start.button)
    assert not scene.window.start.problem.isVisible()


def test_a_file_is_not_taken_while_captions_run(scene: Scene, tmp_path: Path) -> None:
    scene.window.session_started(StartChoice("system", SourceKind.SYSTEM))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(scene.window, event)
    assert not event.isAccepted()


def test_no_label_that_shows_words_from_outside_takes_them_for_markup(scene: Scene) -> None:
    page = scene.window.findChild(StartPage)
    strip = scene.window.findChild(Strip)
    assert page is not None
    assert strip is not None
    labels = [page.hotkey, page.state, page.problem, page.running_words, page.sources.file_name]
    labels += [*page.sources.hints.values(), *page.where.states.values(), page.where.form.problem]
    for label in (*labels, strip.line, strip.details):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_recording_with_markup_in_its_name_is_told_as_it_is(scene: Scene) -> None:
    page = scene.window.findChild(StartPage)
    assert page is not None
    page.sources.set_recording(Path("<b>loud & clear</b>.wav"))
    assert "&lt;b&gt;loud &amp; clear" in page.sources.file_name.toolTip()
