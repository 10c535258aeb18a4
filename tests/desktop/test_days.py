"""One session after another, and one day after another: what is left of earlier ones, and what is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.conftest import MakeProgram, ScriptedSession, wait_until
from desktop.test_program import captioning_now
from fakes.transcripts import entry, transcript
from livecaption import captioning
from livecaption.config.settings_store import SettingsStore
from livecaption.config.state_file import StateFile
from livecaption.core.edited_transcript import EditedTranscript
from livecaption.desktop import first_start, sound_sources
from livecaption.desktop.program import Plan, Program
from livecaption.model.actions import ActionName
from livecaption.model.audio import FILE
from livecaption.model.errors import CaptureError
from livecaption.model.messages import message
from livecaption.model.view import AUDIENCE, OVERLAY, CaptionLine, CaptionRun, CaptionView, Tone
from livecaption.session.clock import SystemClock
from livecaption.ui.main import main_window
from livecaption.ui.main.choices import SourceChoice, SourceKind

_SECRET = CaptionView((CaptionLine(1, (CaptionRun("of the meeting before", Tone.STABLE),), FILE),))


@pytest.fixture(autouse=True)
def _second_day(state: StateFile) -> None:
    first_start.mark_done(state)


@pytest.mark.parametrize("seen", [True, False], ids=["overlay", "hidden-overlay"])
def test_a_session_begins_without_the_words_of_the_one_before(
    seen: bool, make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore
) -> None:
    program = captioning_now(make_program, scripted)
    store.change("overlay.shown", seen)
    scripted.listeners[0].view(OVERLAY, _SECRET)
    scripted.listeners[0].entry(entry("said", 0, 1))
    wait_until(lambda: len(program.desk.main.transcript.model) == 1, "what was shown has arrived")
    program.act(ActionName.TOGGLE)
    wait_until(lambda: not program.runner.running)
    store.change("overlay.shown", True)
    program.act(ActionName.TOGGLE)
    wait_until(scripted.begun.is_set)
    scripted.listeners[0].entry(entry("and again", 0, 1))
    wait_until(lambda: len(program.desk.main.transcript.model) == 1)
    assert program.windows.overlay.isVisible()
    assert program.windows.overlay.caption_view.text == ""


def test_the_spoken_language_of_the_settings_counts_and_stays(
    make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore
) -> None:
    store.change("endpoint.language", "en")
    captioning_now(make_program, scripted)
    assert scripted.settings[0].optional_text("endpoint.language") == "en"
    assert store.settings.optional_text("endpoint.language") == "en"


def test_the_source_of_the_settings_is_the_one_that_is_chosen(
    make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore
) -> None:
    store.change_all({"capture.source": "mic", "capture.device": "usb"})
    program = make_program()
    sources = program.desk.main.start.sources
    wait_until(lambda: sources.kind is not None)
    assert (sources.kind, sources.device_id) == (SourceKind.MICROPHONE, "mic:usb")
    store.change("capture.source", "system")
    assert sources.kind is SourceKind.SYSTEM
    assert program.desk.preview.listening == 0, "that opens nothing"


def test_a_copy_is_no_trouble(make_program: MakeProgram, scripted: ScriptedSession, tmp_path: Path) -> None:
    heard = transcript(entry("so it goes", 0, 1))
    scripted.said = EditedTranscript(heard, heard)
    program = captioning_now(make_program, scripted)
    program.desk.copy_asked.emit(tmp_path / "copy.txt")
    wait_until(lambda: "copy.txt" in program.desk.main.notice.text)
    assert "copy.txt" not in program.desk.main.start.problem.text()


def test_levels_come_back_after_a_session(
    make_program: MakeProgram, scripted: ScriptedSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = captioning_now(make_program, scripted)
    opened: list[str] = []
    monkeypatch.setattr(program.desk.preview, "listen", opened.extend)
    program.act(ActionName.TOGGLE)
    wait_until(lambda: not program.runner.running)
    assert opened == ["mic:"]


def test_a_word_that_is_corrected_again_has_one_correction(
    make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore
) -> None:
    program = captioning_now(make_program, scripted)
    program.desk.main.correct_word_asked.emit("Marz", "Mars")
    program.desk.main.correct_word_asked.emit("Marz", "March")
    assert store.settings.texts("words.corrections") == ("Marz → March",)


def test_a_microphone_that_comes_later_is_offered(
    make_program: MakeProgram, scripted: ScriptedSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = make_program()
    device = program.desk.main.start.sources.device
    wait_until(lambda: device.count() == 2)
    program.act(ActionName.SETTINGS)
    wait_until(lambda: program.desk._dialog is not None)
    came = (*sound_sources.available(), SourceChoice("mic:new", SourceKind.MICROPHONE, "New Microphone"))
    monkeypatch.setattr(sound_sources, "available", lambda: list(came))
    program.desk.look_again()
    wait_until(lambda: device.findData("mic:new") >= 0)


def test_what_is_told_at_the_start_is_all_there_to_be_read(
    application: object, scripted: ScriptedSession, tmp_path: Path, state: StateFile
) -> None:
    (tmp_path / "settings.toml").write_text("[captions]\nlines = 99\ncolums = 40\n", encoding="utf-8")
    store = SettingsStore(tmp_path / "settings.toml", state, SystemClock())
    assert len(store.problems) == 2
    plan = Plan(lambda settings: lambda: settings, stay=True, news=(message("recover.waiting"),))  # type: ignore[arg-type,return-value] # the scripted session takes settings
    program = Program(application, store, state, plan)  # type: ignore[arg-type] # the fixture is the application
    try:
        program.begin()
        wait_until(lambda: program._rest_begun)
        told = program.desk.main.start.problem.text()
        assert "livecaption recover" in told
        assert "99" in told
        assert "colums" in told
    finally:
        program.close()


def test_a_room_does_not_see_what_was_said_before_the_window_was_hidden(
    make_program: MakeProgram, scripted: ScriptedSession, store: SettingsStore
) -> None:
    store.change("audience.shown", True)
    program = captioning_now(make_program, scripted)
    audience = program.windows._audience
    assert audience is not None
    scripted.listeners[0].view(AUDIENCE, _SECRET)
    wait_until(lambda: "before" in audience.caption_view.text)
    store.change("audience.shown", False)
    program.act(ActionName.TOGGLE)
    wait_until(lambda: not program.runner.running)
    store.change("audience.shown", True)
    assert audience.isVisible()
    assert audience.caption_view.text == ""


@pytest.mark.parametrize(
    ("tray", "error", "shown"), [(True, False, False), (True, True, True), (False, False, True), (False, True, True)]
)
def test_captions_never_go_without_a_word(
    tray: bool,
    error: bool,
    shown: bool,
    make_program: MakeProgram,
    scripted: ScriptedSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = captioning_now(make_program, scripted)
    monkeypatch.setattr(type(program.tray), "available", property(lambda _self: tray))
    quits: list[bool] = []
    monkeypatch.setattr(program._application, "quit", lambda: quits.append(True))
    program.desk.main.close()
    if error:
        scripted.outcome = captioning.Outcome((), (CaptureError("device.none"),), 0)
    program.act(ActionName.TOGGLE)
    wait_until(lambda: not program.runner.running)
    wait_until(lambda: not program.windows.overlay.isVisible())
    assert program.desk.main.isVisible() is shown
    assert quits == []


def test_the_menu_and_copies_go_by_the_folder_of_the_settings(
    make_program: MakeProgram, store: SettingsStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(main_window, "open_folder", opened.append)
    program = make_program()
    wait_until(lambda: program._rest_begun)
    store.change("outputs.folder", str(tmp_path))
    program.desk.main.menus.commands["main.transcripts_folder"].trigger()
    assert opened == [tmp_path]
    program.desk.main.export_asked.emit()
    dialogs = program.desk.main.findChildren(QFileDialog)
    assert [dialog.directory().path() for dialog in dialogs] == [str(tmp_path)]
    dialogs[0].reject()


@pytest.mark.parametrize("yesterday", [SourceKind.RECORDING, SourceKind.SAMPLE])
def test_yesterdays_recording_is_not_what_is_captioned_today(
    yesterday: SourceKind, make_program: MakeProgram, scripted: ScriptedSession, state: StateFile
) -> None:
    state.put("start", {"source": yesterday.value, "device": "", "endpoint": "", "language": ""})
    program = make_program(start=True)
    wait_until(scripted.begun.is_set)
    assert scripted.settings[0].text("capture.source") == "mic"
    assert program.desk.main.start.sources.kind is SourceKind.MICROPHONE
