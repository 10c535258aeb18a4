"""The window as a whole: strip, notices, menus, its place, small screens, and what screen readers find."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, Qt, QTime
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from livecaption.model.actions import ACTIONS, ActionName
from livecaption.model.audio import MICROPHONE, SYSTEM
from livecaption.model.hotkey import KEYS
from livecaption.model.messages import message
from livecaption.model.status import ChannelStatus, Latency, Phase, SessionStatus
from livecaption.model.view import Curtain
from livecaption.ui.main.choices import SourceKind, StartChoice
from livecaption.ui.main.key_dialog import ask_key
from livecaption.ui.main.key_sequences import key_sequence
from livecaption.ui.main.places import within
from livecaption.ui.main.strip import detail_words, strip_words
from ui.conftest import WaitUntil
from ui.main.scene import Kept, Scene, focused, gap, update

STATUS = SessionStatus(
    Phase.LISTENING,
    ("Microphone",),
    "captions.example.org",
    heard_s=1880,
    sent_s=1085,
    latency=Latency(21.2, 0.6, 2.0, 240.4),
)


# -- strip and notices -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("local", "encrypted", "where"),
    [
        (True, False, "to this computer"),
        (False, True, "to captions.example.org, encrypted"),
        (False, False, "to captions.example.org, not encrypted"),
    ],
)
def test_the_strip_says_what_goes_where(scene: Scene, local: bool, encrypted: bool, where: str) -> None:
    status = SessionStatus(
        **{name: getattr(STATUS, name) for name in STATUS.__slots__} | {"local": local, "encrypted": encrypted}
    )
    scene.window.show_status(status)
    strip = scene.window.strip
    assert strip.line.text() == f"heard 31:20 · sent 18:05 {where} · capture 21 gate 1 send 2 endpoint 240 ms"
    assert strip.dot.isVisible() == (not local and not encrypted)
    assert not strip.details.isVisible()
    QTest.mouseClick(strip.more, Qt.MouseButton.LeftButton)
    assert strip.details.isVisible()
    assert strip.line.toolTip() == strip.details.text() == detail_words(status)
    QTest.keyClick(strip.more, Qt.Key.Key_Space)
    assert not strip.details.isVisible()


def test_stages_that_are_not_known_are_left_out() -> None:
    assert strip_words(SessionStatus(latency=Latency(endpoint_ms=99.6))).endswith("· endpoint 100 ms")
    assert strip_words(SessionStatus()) == "heard 0:00 · sent 0:00 to this computer"
    assert strip_words(None) == detail_words(None) == "Nothing is heard and nothing is sent."


def test_trouble_is_said_in_words(scene: Scene) -> None:
    window = scene.window
    window.show_status(SessionStatus(Phase.OFFLINE, notice=message("device.lost", title="Headset")))
    assert window.notice.words.text() == "Headset stopped. Captions of it go on when it comes back."
    assert window.notice.isVisible()
    assert window.start.trouble.isVisible()
    assert window.start.state.text() == "Offline (keeping your words)"
    window.show_status(SessionStatus(Phase.LISTENING))
    assert not window.notice.isVisible()
    assert not window.start.trouble.isVisible()
    window.set_curtain(Curtain.FROZEN)
    assert "frozen" in window.notice.text
    window.show_status(SessionStatus(Phase.LISTENING, curtain=Curtain.BLANK))
    assert "blank" in window.notice.text
    window.session_ended()
    assert not window.notice.isVisible()


def test_where_it_is_saved_can_be_opened(scene: Scene, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    notice = scene.window.notice
    scene.window.session_saved([])
    assert not notice.isVisible()
    scene.window.session_saved([tmp_path / "a.txt", tmp_path / "a.json", tmp_path / "a.srt"])
    assert notice.words.text() == f"Saved {tmp_path / 'a.txt'} and 2 more"
    QTest.mouseClick(notice.folder_button, Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path)]
    QTest.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    for code in ("main.transcripts_folder", "main.log_folder"):
        scene.window.menus.commands[code].trigger()
    assert opened[1:] == ["transcripts", "logs"]


# -- menus -------------------------------------------------------------------------------------------------------------


def test_every_action_is_in_the_menus(scene: Scene) -> None:
    offered = set(scene.window.menus.actions)
    assert offered == {action.name for action in ACTIONS} - {ActionName.SHOW}
    scene.window.show_status(STATUS)
    for name in offered:
        scene.window.menus.actions[name].trigger()
    assert {name for (name,) in scene.of("action")} == offered
    scene.window.show_status(SessionStatus(Phase.ENDED))
    assert not scene.window.menus.actions[ActionName.FREEZE].isEnabled()
    scene.window.menus.actions[ActionName.TOGGLE].trigger()
    assert len(scene.of("start")) == 1


def test_hotkeys_work_inside_the_window(scene: Scene) -> None:
    scene.window.set_hotkeys({action.name: action.hotkey for action in ACTIONS})
    scene.window.show_status(STATUS)
    QTest.keyClick(scene.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert scene.of("action") == [(ActionName.FREEZE,)]


def test_every_key_of_the_settings_is_one_of_qt() -> None:
    unknown = [key for key in KEYS if not key_sequence(f"Ctrl+Shift+{key}").toString()]
    assert unknown == []
    assert key_sequence("Ctrl+Alt+Plus").toString() == "Ctrl+Alt++"
    assert key_sequence("Meta+Space", mac=True) == QKeySequence("Ctrl+Space")
    assert key_sequence("").isEmpty()
    assert key_sequence("nonsense").isEmpty()


def test_saving_a_copy_is_asked_for(scene: Scene) -> None:
    QTest.keyClick(scene.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not scene.of("export"), "there is nothing to save"
    scene.window.show_entry(update(1, "Words."))
    QTest.keyClick(scene.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(scene.window.transcript.export_button, Qt.MouseButton.LeftButton)
    assert scene.of("export") == [(), ()]


# -- its place ---------------------------------------------------------------------------------------------------------


def test_its_place_is_remembered(qtbot: QtBot) -> None:
    kept = Kept()
    first = Scene(kept)
    qtbot.addWidget(first.window)
    first.window.show()
    first.window.setGeometry(40, 30, 500, 420)
    first.window.close()
    assert kept.values["main_window"] == {"x": 40, "y": 30, "width": 500, "height": 420, "maximized": False}
    second = Scene(kept)
    qtbot.addWidget(second.window)
    second.window.show()
    assert second.window.geometry() == QRect(40, 30, 500, 420)
    second.window.close()


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"x": 1},
        {"x": "1", "y": 0, "width": 100, "height": 100},
        {"x": 0, "y": 0, "width": -5, "height": 100},
        {"x": 10**9, "y": 0, "width": 100, "height": 100},
        {"x": True, "y": 0, "width": 100, "height": 100},
        {"x": 90_000, "y": -90_000, "width": 500, "height": 300},
    ],
)
def test_a_place_that_makes_no_sense_is_none(qtbot: QtBot, kept: dict[str, object]) -> None:
    keeper = Kept()
    keeper.values["main_window"] = kept
    scene = Scene(keeper)
    qtbot.addWidget(scene.window)
    scene.window.show()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(scene.window.geometry())
    assert scene.window.width() > 200
    scene.window.close()


def test_a_small_screen_gets_a_small_window() -> None:
    screen = QRect(0, 0, 320, 240)
    assert within(QRect(500, -20, 860, 680), screen) == screen
    assert within(QRect(-50, 300, 200, 180), screen) == QRect(0, 60, 200, 180)
    assert within(QRect(0, 0, 1, 1), screen) == QRect(0, 0, 160, 160)


def test_a_small_window_scrolls_and_cuts_nothing_off(scene: Scene, wait_until: WaitUntil) -> None:
    scene.window.resize(320, 240)
    QApplication.processEvents()
    assert scene.window.size().width() <= 320
    page = scene.window.scroller.widget()
    assert page is not None
    wait_until(lambda: scene.window.scroller.horizontalScrollBar().maximum() == 0)
    assert scene.window.scroller.verticalScrollBar().maximum() > 0
    for widget in (scene.window.start.button, scene.window.start.where.add_radio, scene.window.strip.more):
        corner = widget.mapTo(page, widget.rect().bottomRight())
        assert page.rect().contains(corner)
    QTest.keyClick(scene.window, Qt.Key.Key_Tab)
    for _ in range(12):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        now = focused()
        view = scene.window.scroller.viewport()
        assert view.rect().intersects(QRect(now.mapTo(view, now.rect().topLeft()), now.size())), (
            "it scrolls to the focus"
        )


def test_times_of_day_and_of_a_recording(scene: Scene) -> None:
    window, model = scene.window, scene.window.transcript.model
    began = datetime(2026, 11, 21, 23, 59, 30)
    window.session_started(StartChoice("system", SourceKind.SYSTEM), began)
    window.show_entry(update(40, "After midnight."))
    midnight = QLocale().toString(QTime(0, 0, 10), QLocale.FormatType.ShortFormat)
    assert model.time_at(0) == midnight
    window.session_started(StartChoice("file", SourceKind.RECORDING, path=Path("talk.wav")))
    window.show_entry(update(40, "At forty seconds."))
    assert model.time_at(0) == "0:40"
    window._now = lambda: began
    window.session_started(StartChoice("mic-1", SourceKind.MICROPHONE, "mic-1"))
    window.show_entry(update(40, "After midnight."))
    assert model.time_at(0) == midnight


def test_it_says_when_it_is_seen(scene: Scene) -> None:
    scene.window.hide()
    scene.window.show()
    assert scene.of("visible") == [(True,), (False,), (True,)]


# -- for everybody -----------------------------------------------------------------------------------------------------


def everything(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What a screen reader finds, from the window down."""
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from everything(child)


def busy(scene: Scene) -> None:
    """A window with everything in view that it has."""
    window = scene.window
    window.start.where.add_radio.click()
    window.start.sources.radios[SourceKind.RECORDING].click()
    window.show_entries([update(number, f"Words number {number}.", "Ana") for number in range(40)])
    window.show_gap(gap(50, 54))
    window.transcript.search.field.setText("Words")
    window.transcript.bar.offer("wrong", "right")
    window.transcript.view.verticalScrollBar().setValue(0)
    window.session_saved([Path("a.txt")])
    QApplication.processEvents()


def test_every_control_has_a_name_and_a_role(scene: Scene) -> None:
    busy(scene)
    roles = {
        QAccessible.Role.Button,
        QAccessible.Role.RadioButton,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.ProgressBar,
        QAccessible.Role.List,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.MenuItem,
    }
    top = QAccessible.queryAccessibleInterface(scene.window)
    assert top.text(QAccessible.Text.Name) == "livecaption"
    found = [each for each in everything(top) if each.role() in roles and not each.state().invisible]
    assert len(found) > 25
    unnamed = [each.object() for each in found if not each.text(QAccessible.Text.Name) and _ours(each)]
    assert not unnamed


def _ours(interface: QAccessibleInterface) -> bool:
    """Not a part of Qt's own controls: scroll arrows, the list inside a combo box, the button that clears a field."""
    owner = interface.object()
    parent = owner.parent() if owner is not None else None
    names = {"QComboBoxPrivateContainer", "QComboBoxListView", "QScrollBar", "QLineEditIconButton"}
    return owner is not None and owner.metaObject().className() not in names and not isinstance(parent, QComboBox)


def test_states_are_told_not_only_painted(scene: Scene) -> None:
    window = scene.window
    office = QAccessible.queryAccessibleInterface(window.start.where.radios["office"])
    assert office.text(QAccessible.Text.Name) == "Office & home: ready · 38 ms"
    assert office.role() == QAccessible.Role.RadioButton
    assert not office.state().checked
    window.start.where.radios["office"].click()
    assert office.state().checked
    meter = QAccessible.queryAccessibleInterface(window.start.sources.meters[SourceKind.SYSTEM])
    assert meter.text(QAccessible.Text.Name) == "Level of This computer's sound"
    window.show_level("system", -30.0)
    assert meter.valueInterface().currentValue() == 10
    hint = QAccessible.queryAccessibleInterface(window.start.sources.radios[SourceKind.SYSTEM])
    window.show_level("system", -99.0)
    assert hint.text(QAccessible.Text.Description) == "Play something, and its level shows here."
    button = QAccessible.queryAccessibleInterface(window.start.button)
    window.set_hotkeys({ActionName.TOGGLE: "Ctrl+Alt+C"})
    assert button.text(QAccessible.Text.Description) == "Ctrl+Alt+C"


def test_rows_are_read_with_time_and_speaker(scene: Scene) -> None:
    scene.window.show_entries([update(1, "Hello.", "Ana"), update(65, "Yes?", "Ana")])
    scene.window.show_gap(gap(70, 74))
    rows = QAccessible.queryAccessibleInterface(scene.window.transcript.view)
    assert rows.role() == QAccessible.Role.List
    assert rows.text(QAccessible.Text.Name) == "Transcript"
    said = [rows.child(number) for number in range(rows.childCount())]
    assert [each.text(QAccessible.Text.Name) for each in said] == [
        "0:01 Ana: Hello.",
        "1:05 Ana: Yes?",
        "1:10 [no captions for 4 s (network)]",
    ]
    assert {each.role() for each in said} == {QAccessible.Role.ListItem}
    assert said[0].rect().height() > 0


def test_every_control_is_reached_by_tab(scene: Scene) -> None:
    busy(scene)
    window = scene.window
    controls = [
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLineEdit | QComboBox)
        and each.isVisibleTo(window)
        and each.isEnabled()
        and each.metaObject().className() not in ("QLineEditIconButton", "QToolBarExtension")
        and not isinstance(each.parent(), QComboBox)
    ]
    # Of each group of radio buttons the chosen one is reached by Tab, the others by the arrow keys.
    wanted: set[QWidget] = {each for each in controls if not isinstance(each, QRadioButton) or each.isChecked()}
    wanted.add(window.transcript.view)
    reached = reached_by_tab(window.start.sources.radios[SourceKind.RECORDING])
    assert wanted - set(reached) == set()
    in_reading_order = (
        window.start.sources.radios[SourceKind.RECORDING],
        window.start.sources.file_button,
        window.start.where.add_radio,
        window.start.where.form.title,
        window.start.language,
        window.start.button,
        window.notice.folder_button,
        window.transcript.search.field,
        window.transcript.export_button,
        window.transcript.view,
        window.transcript.newest,
        window.transcript.bar.everywhere,
        window.strip.more,
    )
    order = [reached.index(each) for each in in_reading_order]
    assert order == sorted(order), "from top to bottom"
    window.start.where.radios["old"].click()
    reached = reached_by_tab(window.start.sources.radios[SourceKind.RECORDING])
    places = [reached.index(each) for each in (window.start.where.radios["old"], window.start.language)]
    assert places == [2, 3]


def reached_by_tab(first: QWidget) -> list[QWidget]:
    """What the Tab key goes through from there, once round."""
    reached: list[QWidget] = []
    first.setFocus()
    while (now := focused()) not in reached:
        reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return reached


def test_arrows_go_through_the_radio_buttons(scene: Scene) -> None:
    where = scene.window.start.where
    where.radios["local"].setFocus()
    for wanted in ("office", "old"):
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        assert where.chosen == wanted
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert where.form.isVisible()


def test_a_key_that_is_wanted_can_be_set_from_the_notice(scene: Scene) -> None:
    window = scene.window
    asked: list[bool] = []
    window.key_asked.connect(lambda: asked.append(True))
    window.show_status(SessionStatus(Phase.OFFLINE, notice=message("device.lost", title="Headset")))
    assert not window.notice.key_button.isVisible()
    window.show_status(SessionStatus(Phase.NEEDS_KEY, notice=message("endpoint.no_key", host="office")))
    assert window.notice.text.startswith("office needs a key.")
    assert window.notice.key_button.isVisible()
    window.notice.key_button.click()
    assert asked == [True]
    window.show_status(SessionStatus(Phase.LISTENING))
    assert not window.notice.isVisible()


def test_a_key_is_asked_for_without_showing_it(scene: Scene) -> None:
    keys: list[str] = []
    for typed in ("  ", " sk-planted "):
        dialog = ask_key(scene.window, "office", keys.append)
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        assert field.echoMode() is QLineEdit.EchoMode.Password
        assert "office" in dialog.labelText()
        QTest.keyClicks(field, typed)
        dialog.accept()
    ask_key(scene.window, "office", keys.append).reject()
    assert keys == ["sk-planted"]


def test_one_troubled_channel_of_two_is_named(scene: Scene) -> None:
    gone = message("endpoint.no_answer", host="office", reason="it refuses")
    channels = (ChannelStatus(MICROPHONE, "Headset", "here"), ChannelStatus(SYSTEM, "Speakers", "office", trouble=gone))
    scene.window.show_status(SessionStatus(Phase.OFFLINE, notice=gone, channels=channels))
    assert scene.window.notice.text.startswith("Speakers: ")


def test_the_details_tell_of_paint_traffic_mishaps_and_channels() -> None:
    status = SessionStatus(
        Phase.LISTENING,
        local=False,
        encrypted=True,
        endpoint="office",
        latency=Latency(21, 1, 2, 240, 9),
        bytes_sent=123_456,
        bytes_received=7_890,
        dropped_blocks=1,
        reconnects=2,
        channels=(
            ChannelStatus(MICROPHONE, "Headset", "this computer", local=True),
            ChannelStatus(SYSTEM, "Speakers", "office", local=False, encrypted=True),
        ),
    )
    assert strip_words(status).endswith("endpoint 240 show 9 ms")
    said = detail_words(status)
    for words in (
        "9 ms to show them",
        "123 kB were sent and 8 kB received.",
        "1 piece of sound was lost",
        "made anew 2 times",
        "Headset stays on this computer.",
        "Speakers goes to office.",
    ):
        assert words in said
    assert "kB" not in detail_words(SessionStatus())
