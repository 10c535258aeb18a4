"""The desktop program: every action from every side, sessions that begin and end, settings that everything follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from desktop.conftest import MakeProgram, ScriptedSession, wait_until
from fakes.transcripts import entry, transcript
from livecaption import captioning
from livecaption.config import keyring_keys
from livecaption.config.settings_store import SettingsStore
from livecaption.config.state_file import StateFile
from livecaption.control.wire import Ask
from livecaption.core.edited_transcript import EditedTranscript
from livecaption.desktop import first_start, places_to_transcribe, sound_sources
from livecaption.desktop.program import Program
from livecaption.model.actions import ActionName
from livecaption.model.audio import FILE
from livecaption.model.errors import LivecaptionError
from livecaption.model.messages import message
from livecaption.model.status import CloseView, Command, CorrectWord, Phase, RenameSpeaker, Restyle, SessionStatus
from livecaption.model.status_report import StatusReport
from livecaption.model.view import AUDIENCE, OVERLAY, CaptionLine, CaptionRun, CaptionView, Curtain, Tone
from livecaption.ui.main.choices import EndpointState, SourceChoice, SourceKind


@pytest.fixture(autouse=True)
def _second_day(state: StateFile) -> None:
    first_start.mark_done(state)


def captioning_now(make_program: MakeProgram, scripted: ScriptedSession) -> Program:
    """A program whose session runs and listens."""
    program = make_program()
    wait_until(lambda: program.desk.main.start.sources.kind is not None, "the sources are known")
    program.desk.main.start.sources.radios[SourceKind.MICROPHONE].click()
    QTest.mouseClick(program.desk.main.start.button, Qt.MouseButton.LeftButton)
    wait_until(scripted.begun.is_set, "the session began")
    scripted.tell(SessionStatus(Phase.LISTENING))
    wait_until(lambda: program.tray.icon_name == "tray-captioning", "it listens")
    return program


def test_the_main_window_comes_first_and_nothing_is_opened(
    make_program: MakeProgram, scripted: ScriptedSession
) -> None:
    program = make_program()
    assert program.desk.main.isVisible()
    assert not program.windows.overlay.isVisible()
    wait_until(lambda: program.desk.main.start.sources.kind is not None)
    assert not scripted.begun.is_set()
    assert program.desk.preview.listening == 0


def test_the_button_begins_a_session_with_what_was_chosen(
    make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore
) -> None:
    program = captioning_now(make_program, scripted)
    assert scripted.settings[0].text("capture.source") == "mic"
    assert set(scripted.views) == {OVERLAY}
    assert program.windows.overlay.isVisible()
    assert store.settings.text("capture.source") == "mic", "and it is remembered"
    line = CaptionLine(1, (CaptionRun("so it goes", Tone.STABLE),), FILE)
    scripted.listeners[0].view(OVERLAY, CaptionView((line,)))
    scripted.listeners[0].entry(entry("so it goes", 0, 1))
    wait_until(lambda: program.windows.overlay.caption_view.text == "so it goes")
    wait_until(lambda: len(program.desk.main.transcript.model) == 1)


@pytest.mark.parametrize(
    ("action", "first", "second"),
    [
        (ActionName.PAUSE, Command.PAUSE, Command.RESUME),
        (ActionName.FREEZE, Command.FREEZE, Command.REVEAL),
        (ActionName.BLANK, Command.BLANK, Command.REVEAL),
    ],
)
def test_what_is_asked_twice_is_taken_back(
    action: ActionName, first: Command, second: Command, make_program: MakeProgram, scripted: ScriptedSession
) -> None:
    program = captioning_now(make_program, scripted)
    program.act(action)
    assert scripted.asked[-1] is first
    wait_until(lambda: program._status != SessionStatus(Phase.LISTENING))
    program.act(action)
    assert scripted.asked[-1] is second


def test_from_frozen_to_blank_and_back(make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = captioning_now(make_program, scripted)
    program.act(ActionName.FREEZE)
    wait_until(lambda: program._curtain is Curtain.FROZEN)
    program.act(ActionName.BLANK)
    wait_until(lambda: program._curtain is Curtain.BLANK)
    program.act(ActionName.BLANK)
    assert scripted.asked[-3:] == [Command.FREEZE, Command.BLANK, Command.REVEAL]


@pytest.mark.parametrize("way", ["tray", "hover bar", "menu", "elsewhere"])
def test_an_action_is_done_whoever_asks(way: str, make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = captioning_now(make_program, scripted)
    match way:
        case "tray":
            program.tray.actions[ActionName.FREEZE].trigger()
        case "hover bar":
            program.windows.overlay.bar.buttons[ActionName.FREEZE].click()
        case "menu":
            program.desk.main.menus.actions[ActionName.FREEZE].trigger()
        case _:
            program.bridge.act(ActionName.FREEZE)
    wait_until(lambda: Command.FREEZE in scripted.asked)


def test_strike_reaches_the_session(make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = captioning_now(make_program, scripted)
    program.act(ActionName.STRIKE)
    assert scripted.asked[-1] is Command.STRIKE


def test_panic_keys_without_a_session_do_nothing(make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = make_program()
    for action in (ActionName.PAUSE, ActionName.FREEZE, ActionName.BLANK, ActionName.STRIKE):
        program.act(action)
    assert scripted.asked == []


def test_who_asks_for_what_nobody_can_do_is_told(make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = captioning_now(make_program, scripted)
    assert program.remote._on_asked(ActionName.FREEZE) is None
    program.act(ActionName.TOGGLE)
    wait_until(lambda: not program.runner.running)
    assert program.remote._on_asked(ActionName.FREEZE) == message("control.nothing_captioned")
    assert program.remote._on_asked(ActionName.SHOW) is None


def test_the_only_screen_is_not_covered_unless_it_is_asked_for(
    make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore
) -> None:
    program = captioning_now(make_program, scripted)
    assert store.settings.switch("audience.fullscreen")
    program.act(ActionName.AUDIENCE)
    audience = program.windows._audience
    assert audience is not None
    assert not audience.is_full_screen
    QTest.mouseDClick(audience, Qt.MouseButton.LeftButton)
    assert audience.is_full_screen


def test_larger_and_smaller_change_the_setting_and_the_view(
    make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore
) -> None:
    program = captioning_now(make_program, scripted)
    before = program.windows.overlay.caption_style.font_px
    program.act(ActionName.LARGER)
    assert store.settings.count("captions.size_percent") == 110
    restyle = scripted.asked[-1]
    assert isinstance(restyle, Restyle)
    assert restyle.view == OVERLAY
    assert restyle.style.font_px > before
    for _ in range(60):
        program.act(ActionName.SMALLER)
    assert store.settings.count("captions.size_percent") == 25


def test_the_lock_is_a_setting(make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore) -> None:
    program = captioning_now(make_program, scripted)
    program.act(ActionName.LOCK)
    assert store.settings.switch("overlay.locked")
    assert program.windows.overlay.locked
    assert program.tray.actions[ActionName.LOCK].isChecked()
    program.act(ActionName.LOCK)
    assert not program.windows.overlay.locked


def test_the_overlay_can_be_hidden_while_captions_go_on(make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = captioning_now(make_program, scripted)
    program.act(ActionName.OVERLAY)
    assert not program.windows.overlay.isVisible()
    assert program.runner.running
    program.act(ActionName.OVERLAY)
    assert program.windows.overlay.isVisible()


def test_the_audience_window_joins_and_leaves_a_session(make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = captioning_now(make_program, scripted)
    program.act(ActionName.AUDIENCE)
    restyles = [each for each in scripted.asked if isinstance(each, Restyle) and each.view == AUDIENCE]
    assert restyles
    line = CaptionLine(1, (CaptionRun("for the room", Tone.STABLE),), FILE)
    scripted.listeners[0].view(AUDIENCE, CaptionView((line,)))
    audience = program.windows._audience
    assert audience is not None
    wait_until(lambda: audience.caption_view.text == "for the room")
    program.act(ActionName.AUDIENCE)
    assert scripted.asked[-1] == CloseView(AUDIENCE)
    assert not audience.isVisible()


def test_toggle_ends_and_begins_again(make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = captioning_now(make_program, scripted)
    program.act(ActionName.TOGGLE)
    wait_until(lambda: not program.runner.running)
    assert not program.windows.overlay.isVisible()
    assert program.tray.icon_name == "tray-idle"
    program.act(ActionName.TOGGLE)
    wait_until(scripted.begun.is_set)
    assert len(scripted.settings) == 2


def test_an_error_is_said_on_the_start_page_and_captions_can_be_started_again(
    make_program: MakeProgram, scripted: ScriptedSession
) -> None:
    scripted.outcome = captioning.Outcome((), (LivecaptionError("device.none"),), 0)
    program = captioning_now(make_program, scripted)
    program.act(ActionName.TOGGLE)
    wait_until(lambda: not program.runner.running)
    assert "No microphone" in program.desk.main.start.problem.text()
    program.act(ActionName.TOGGLE)
    wait_until(scripted.begun.is_set)


@pytest.mark.expects_log
def test_a_mistake_in_a_session_is_an_outcome(
    make_program: MakeProgram, scripted: ScriptedSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def mistaken(*_parts: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(captioning, "caption", mistaken)
    program = make_program(start=True)
    wait_until(lambda: bool(program.outcomes))
    assert program.outcomes[0].errors[0].message.code == "session.failed"


def test_edits_go_to_the_session_while_it_runs(
    make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore
) -> None:
    program = captioning_now(make_program, scripted)
    main = program.desk.main
    main.rename_asked.emit("S1", "Ana")
    main.correct_word_asked.emit("Marz", "March")
    main.keyterm_asked.emit("March")
    assert scripted.asked[-2:] == [RenameSpeaker("S1", "Ana"), CorrectWord("Marz", "March")]
    assert store.settings.texts("words.corrections") == ("Marz → March",)
    assert store.settings.texts("words.keyterms") == ("March",)


def test_edits_after_the_end_change_the_window_and_the_saved_file(
    make_program: MakeProgram, scripted: ScriptedSession, tmp_path: Path
) -> None:
    heard = transcript(entry("in Marz we met", 0, 1))
    saved = tmp_path / "said.txt"
    saved.write_text("in Marz we met\n", encoding="utf-8")
    scripted.outcome = captioning.Outcome((saved,), (), 4, EditedTranscript(heard, heard))
    program = captioning_now(make_program, scripted)
    for each in heard.in_order():
        scripted.listeners[0].entry(each)
    program.act(ActionName.TOGGLE)
    wait_until(lambda: not program.runner.running)
    program.desk.main.correct_word_asked.emit("Marz", "March")
    wait_until(lambda: "in March we met" in saved.read_text(encoding="utf-8"))
    wait_until(lambda: "March" in program.desk.main.transcript.model.row(0).text)


def test_a_copy_is_saved_where_it_is_wanted(
    make_program: MakeProgram, scripted: ScriptedSession, tmp_path: Path
) -> None:
    heard = transcript(entry("so it goes", 0, 1))
    scripted.said = EditedTranscript(heard, heard)
    program = captioning_now(make_program, scripted)
    program.desk.copy_asked.emit(tmp_path / "copy.srt")
    wait_until(lambda: (tmp_path / "copy.srt").exists())
    assert "so it goes" in (tmp_path / "copy.srt").read_text(encoding="utf-8")


def test_without_any_sound_the_sample_recording_is_captioned_and_that_is_said(
    make_program: MakeProgram, scripted: ScriptedSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = [
        SourceChoice("mic:", SourceKind.MICROPHONE, available=False, sentence="none"),
        SourceChoice("sample", SourceKind.SAMPLE),
    ]
    monkeypatch.setattr(sound_sources, "available", lambda: nothing)
    program = make_program()
    wait_until(scripted.begun.is_set)
    assert scripted.settings[0].text("capture.source").startswith("file:")
    assert "sample recording" in program.desk.main.start.problem.text()


def test_captioning_once_ends_the_program(
    make_program: MakeProgram, scripted: ScriptedSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = make_program(stay=False)
    quits: list[bool] = []
    monkeypatch.setattr(program._application, "quit", lambda: quits.append(True))
    assert program.windows.overlay.isVisible()
    assert not program.desk.main.isVisible()
    wait_until(scripted.begun.is_set)
    program.act(ActionName.SHOW)
    assert program.desk.main.isVisible()
    program.act(ActionName.QUIT)
    wait_until(lambda: bool(quits))
    assert scripted.asked == [Command.FINISH]
    assert len(program.outcomes) == 1


def test_what_the_overlay_is_pulled_to_is_kept(
    make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore
) -> None:
    program = captioning_now(make_program, scripted)
    program.windows.overlay.resized.emit(50, 3)
    assert (store.settings.count("captions.columns"), store.settings.count("captions.lines")) == (50, 3)
    program.windows.overlay.dock_changed.emit("top")
    assert store.settings.text("overlay.dock") == "top"


def test_settings_open_and_a_choice_there_counts_at_once(
    make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore
) -> None:
    program = captioning_now(make_program, scripted)
    program.act(ActionName.SETTINGS)
    assert program.desk._dialog is not None
    assert program.desk._dialog.isVisible()
    store.change("captions.lines", 4)
    assert program.windows.overlay.caption_style.lines == 4
    store.change("shortcuts.freeze", "Ctrl+Alt+Z")
    store.change("general.theme", "dark")
    store.change("general.reduced_motion", "on")


def test_how_long_painting_takes_reaches_the_session(make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = captioning_now(make_program, scripted)
    line = CaptionLine(1, (CaptionRun("words", Tone.STABLE),), FILE)
    wait_until(program.windows.overlay.isVisible)
    scripted.listeners[0].view(OVERLAY, CaptionView((line,)))
    wait_until(lambda: bool(scripted.painted), "it was painted")
    assert 0 <= scripted.painted[0] < 10


def test_another_process_learns_what_the_program_does(make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = make_program()
    report = program.remote._on_asked(Ask.STATUS)
    assert isinstance(report, StatusReport)
    assert (report.captioning, report.face) == (False, "windows")
    assert program.remote._on_asked(ActionName.PAUSE) == message("control.nothing_captioned")


def test_a_key_set_elsewhere_is_tried_at_once(make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = captioning_now(make_program, scripted)
    scripted.tell(SessionStatus(Phase.NEEDS_KEY))
    assert isinstance(program.remote._on_asked(Ask.STATUS), StatusReport)
    assert program.remote._on_asked(Ask.RETRY) is None
    wait_until(lambda: Command.RETRY in scripted.asked)


def test_a_key_that_is_wanted_is_asked_for_kept_and_tried(
    make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[tuple[str, str]] = []
    monkeypatch.setattr(keyring_keys, "store", lambda account, key: kept.append((account, key)))
    monkeypatch.setattr(places_to_transcribe, "ask", lambda *_: (EndpointState.SILENT, 0.0))
    store.change("endpoint.urls", ("wss://captions.example.org/transcribe",))
    program = captioning_now(make_program, scripted)
    wanted = message("endpoint.no_key", host="captions.example.org")
    scripted.tell(SessionStatus(Phase.NEEDS_KEY, notice=wanted))
    button = program.desk.main.notice.key_button
    wait_until(button.isVisible)
    button.click()
    dialog = program.desk.main.findChild(QInputDialog)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("sk-planted")
    dialog.accept()
    wait_until(lambda: Command.RETRY in scripted.asked)
    assert kept == [("captions.example.org", "sk-planted")]
