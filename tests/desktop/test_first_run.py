"""A newcomer's first start: shown round once, and what they chose is what the start page offers."""

from __future__ import annotations

from desktop.conftest import MakeProgram, ScriptedSession, wait_until
from livecaption.config.settings_store import SettingsStore
from livecaption.config.state_file import StateFile
from livecaption.desktop import first_start
from livecaption.ui.main.choices import SourceKind


def test_the_first_start_shows_round_and_the_second_does_not(
    make_program: MakeProgram, scripted: ScriptedSession, state: StateFile, store: SettingsStore
) -> None:
    program = make_program()
    wait_until(lambda: program.desk._first_run is not None)
    first_run = program.desk._first_run
    assert first_run is not None
    assert first_run.isVisible()
    store.change("capture.source", "system")
    first_run.skip.click()
    assert first_start.is_done(state)
    assert program.desk.main.start.sources.kind is SourceKind.SYSTEM
    program.close()
    again = make_program()
    wait_until(lambda: again.desk.main.start.sources.kind is not None)
    assert again.desk._first_run is None


def test_who_asks_for_captions_at_once_is_not_held_up(make_program: MakeProgram, scripted: ScriptedSession) -> None:
    program = make_program(start=True)
    wait_until(scripted.begun.is_set)
    assert program.desk._first_run is None
