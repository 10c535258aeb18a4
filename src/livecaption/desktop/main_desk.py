"""Everything round the captions: main window, settings dialog, first run, and what they ask for. GUI thread.

The windows ask by signals and know no device, file or network; here those signals are answered.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from livecaption.config import folders
from livecaption.config.state_file import StateFile
from livecaption.desktop import first_start
from livecaption.desktop.places_to_transcribe import PlacesToTranscribe, problem_with, with_draft
from livecaption.desktop.previews import LevelPreview
from livecaption.desktop.remote import Remote
from livecaption.desktop.sound_sources import SoundSources, chosen_by, has_sound, opener, remembered, with_choice
from livecaption.desktop.surroundings import surroundings
from livecaption.model.actions import ActionName
from livecaption.model.audio import ChannelId
from livecaption.model.errors import UsageError
from livecaption.model.messages import Message, message, render
from livecaption.model.seams import SettingsKeeper
from livecaption.model.setting import Value
from livecaption.model.status import CorrectText, CorrectWord, Phase, RenameSpeaker, SessionStatus
from livecaption.model.transcript import EntryKey, TranscriptUpdate
from livecaption.resources import sample_recording
from livecaption.session.clock import SystemClock
from livecaption.ui.main.choices import EndpointDraft, SourceChoice, SourceKind, StartChoice
from livecaption.ui.main.main_window import MainWindow

if TYPE_CHECKING:
    from livecaption.captioning import Outcome
    from livecaption.model.audio import Gap
    from livecaption.ui.preferences.dialog import SettingsDialog
    from livecaption.ui.preferences.first_run import FirstRun
    from livecaption.ui.preferences.surroundings import Surroundings

Load = Callable[[str], "dict[str, object] | None"]
Save = Callable[[str, "dict[str, object]"], None]


_MOST_LINES = 4
"""So many things at most are said at once below the button."""


class MainDesk(QObject):
    """`MainWindow` and what opens from it. The window is made at once, for its transcript, and shown when asked."""

    action_asked = Signal(object)
    """An `ActionName`."""
    start_asked = Signal(object)
    """The `Settings` of a session that was asked for."""
    request_asked = Signal(object)
    """A `Request` to the session that runs."""
    copy_asked = Signal(object)
    """A copy of the transcript is to be saved at this `Path`."""
    seen_changed = Signal()
    """The main window shows, or no longer."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        state: StateFile,
        remote: Remote,
        load: Load,
        save: Save,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._state = state
        self._remote = remote
        self._dialog: SettingsDialog | None = None
        self._first_run: FirstRun | None = None
        self._first_run_due = False
        self._begun = False
        self._starts = False
        self._sources: tuple[SourceChoice, ...] = ()
        self._reduced_motion = False
        self._captioning = False
        self._needs_key: Message | None = None
        self.sources = SoundSources(self)
        self.places = PlacesToTranscribe(self)
        self.preview = LevelPreview(self)
        self.main = MainWindow(problem_with, load, save, self._transcripts(), folders.log_folder())
        self._connect()
        self.places.offer(keeper.settings)

    def _connect(self) -> None:
        main = self.main
        main.action_asked.connect(self.action_asked)
        main.start_asked.connect(self._on_start)
        main.preview_asked.connect(self._on_preview)
        main.endpoint_asked.connect(self._on_endpoint)
        main.rename_asked.connect(self._on_rename)
        main.correct_word_asked.connect(self._on_correct_word)
        main.correct_text_asked.connect(self._on_correct_text)
        main.keyterm_asked.connect(self._on_keyterm)
        main.key_asked.connect(self._on_key)
        main.export_asked.connect(self._on_export)
        main.visible_changed.connect(self._on_visible)
        self.sources.found.connect(self._on_sources)
        self.places.changed.connect(main.set_endpoints)
        self.preview.level.connect(main.show_level)
        self.preview.failed.connect(self.tell)
        self._remote.changed.connect(self._on_hotkeys)

    # -- showing ---------------------------------------------------------------------------------------------------

    @property
    def seen(self) -> bool:
        """Whether the main window is there to be seen."""
        return self.main.isVisible()

    def show_main(self) -> None:
        """Bring the main window to the front."""
        if self.main.isMinimized():
            self.main.showNormal()
        self.main.show()
        self.main.raise_()
        self.main.activateWindow()

    def begin_rest(self, *, first_run: bool, start: bool) -> None:
        """What can wait until the first window is there. With `first_run` a newcomer is shown round, unless captions
        are to `start` at once."""
        self._begun = True
        self._first_run_due = first_run and not first_start.is_done(self._state)
        self._starts = start or self._keeper.settings.text("general.at_start") == "start"
        for problem in self._keeper.problems:
            self.tell(problem)
        if self.main.isVisible():
            self.sources.look()

    def close(self) -> None:
        """Take everything down."""
        self.preview.stop(wait=True)
        self.sources.close()
        for window in (self._first_run, self._dialog, self.main):
            if window is not None:
                window.close()
                window.deleteLater()

    @Slot(object)
    def tell_of_copy(self, path: Path) -> None:
        """Say where a copy of the transcript is."""
        self.main.session_saved((path,))

    @Slot(object)
    def tell(self, what: Message) -> None:
        """Say something that the person should know, where they look, below what they were told before."""
        before = self.main.start.problem.text()
        lines = [*(before.split("\n") if before else ()), render(what)]
        self.main.session_failed("\n".join(dict.fromkeys(lines[-_MOST_LINES:])))
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.tell(render(what))

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let nothing move by itself, or let it."""
        self._reduced_motion = reduced
        if self._dialog is not None:
            self._dialog.reduce_motion(reduced)

    def follow(self, names: Collection[str]) -> None:
        """These settings have changed."""
        if "outputs.folder" in names:
            self.main.set_transcripts_folder(self._transcripts())
        if not {"endpoint.urls", "endpoint.known"}.isdisjoint(names):
            self.places.offer(self._keeper.settings)
        if not self._captioning and not {"capture.source", "capture.device"}.isdisjoint(names):
            self._recall_source()

    def ask_places_again(self) -> None:
        """A key was set: endpoints may answer otherwise now."""
        self.places.offer(self._keeper.settings)

    def _transcripts(self) -> Path:
        return folders.transcripts_folder(self._keeper.settings.optional_text("outputs.folder"))

    def _recall_source(self) -> None:
        chosen = chosen_by(self._keeper.settings)
        if chosen is not None:
            self.main.start.sources.recall(*chosen)

    # -- the session -----------------------------------------------------------------------------------------------

    def press_start(self) -> None:
        """Start with what is chosen; the window comes when something is missing."""
        if isinstance(self.main.start.choice(), str):
            self.show_main()
        self.main.press()

    @Slot(object)
    def show_status(self, status: SessionStatus) -> None:
        """What the session does."""
        self._captioning = status.phase is not Phase.ENDED
        self._needs_key = status.notice if status.phase is Phase.NEEDS_KEY else None
        self.main.show_status(status)

    @Slot(object)
    def show_entries(self, updates: tuple[TranscriptUpdate, ...]) -> None:
        """What the transcript says now."""
        self.main.show_entries(updates)

    @Slot(object)
    def show_gaps(self, gaps: tuple[Gap, ...]) -> None:
        """Where it has holes."""
        self.main.show_gaps(gaps)

    @Slot(object)
    def show_levels(self, levels: Mapping[ChannelId, float]) -> None:
        """How loud it is."""
        self.main.show_levels(levels)

    def session_ended(self, outcome: Outcome) -> None:
        """It is over: say what it left."""
        self._captioning = False
        self.main.session_ended()
        if self.main.isVisible():
            self._on_preview(self.main.start.sources.previewed())
        if outcome.saved:
            self.main.session_saved(outcome.saved)
        if outcome.errors:
            self.main.session_failed(str(outcome.errors[-1]))
        elif not outcome.words:
            self.main.session_failed(render(message("app.nothing_said")))

    # -- what the start page asks ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_sources(self, sources: tuple[SourceChoice, ...]) -> None:
        """What there is to caption: the first time, what follows from it begins."""
        first, self._sources = not self._sources, sources
        self.main.set_sources(sources)
        if not first or self._captioning:
            return
        # The settings may have been edited since the last start; and a recording of yesterday, or the sample, is not
        # what a hotkey should caption today.
        self._recall_source()
        if not has_sound(sources):
            # Nothing can be listened to: show what captions are like, and say why.
            self.main.start.sources.recall(SourceKind.SAMPLE, "")
            self.main.press()
            self.tell(message("app.sample", name=sample_recording().name))
        elif self._starts:
            self.main.press()
        elif self._first_run_due:
            self._show_first_run()

    @Slot(object)
    def _on_start(self, choice: StartChoice) -> None:
        self.preview.stop(wait=True)  # the session needs the device
        self._keeper.change_all(remembered(choice))
        self.main.session_started(choice)
        self.start_asked.emit(with_choice(self._keeper.settings, choice))

    @Slot(object)
    def _on_preview(self, source_ids: tuple[str, ...]) -> None:
        self.preview.listen({each: opener(each, self._keeper.settings) for each in source_ids if not self._captioning})

    @Slot(object)
    def _on_endpoint(self, draft: EndpointDraft) -> None:
        from livecaption.desktop.keys import keep_key

        try:
            changes, endpoint = with_draft(self._keeper.settings, draft)
        except UsageError as error:
            self.tell(error.message)
            return
        if draft.key:  # first, so that it counts when the place is asked how it does
            keep_key(endpoint, draft.key, self.tell, self._remote.retry_asked.emit)
        if changes and (problem := self._keeper.change_all(changes)) is not None:
            self.tell(problem)

    @Slot()
    def _on_key(self) -> None:
        """The endpoint that the session uses wants a key."""
        from livecaption.desktop.keys import keep_key, lacks_key
        from livecaption.ui.main.key_dialog import ask_key

        endpoint = lacks_key(self._needs_key, self._keeper.settings)
        if endpoint is None:  # the session's is in the settings no longer: show what is there now
            self.show_settings()
            return
        keep = partial(keep_key, endpoint, tell=self.tell, kept=self._remote.retry_asked.emit)
        ask_key(self.main, endpoint.title, keep)

    @Slot(bool)
    def _on_visible(self, visible: bool) -> None:
        self.seen_changed.emit()
        if visible:
            self.look_again()

    def look_again(self) -> None:
        """Devices come and go: offer those that are there now, while somebody may choose."""
        if self._begun and not self._captioning and self.main.isVisible():
            self.sources.look()

    # -- what the transcript asks ----------------------------------------------------------------------------------

    @Slot(str, str)
    def _on_rename(self, heard: str, name: str) -> None:
        self.request_asked.emit(RenameSpeaker(heard, name))

    @Slot(str, str)
    def _on_correct_word(self, wrong: str, right: str) -> None:
        from livecaption.model.declarations.program import ARROW

        self.request_asked.emit(CorrectWord(wrong, right))
        corrections = self._keeper.settings.texts("words.corrections")
        others = [each for each in corrections if each.partition(ARROW)[0].strip() != wrong.strip()]
        self._change("words.corrections", (*others, f"{wrong} {ARROW} {right}"))

    @Slot(object, str)
    def _on_correct_text(self, key: EntryKey, text: str) -> None:
        self.request_asked.emit(CorrectText(key, text))

    def _change(self, name: str, value: Value) -> None:
        """Change a setting, and tell where that did not work."""
        problem = self._keeper.change(name, value)
        if problem is not None:
            self.tell(problem)

    @Slot(str)
    def _on_keyterm(self, term: str) -> None:
        terms = self._keeper.settings.texts("words.keyterms")
        if term not in terms:
            self._change("words.keyterms", (*terms, term))

    @Slot()
    def _on_export(self) -> None:
        from livecaption.desktop.copy_dialog import ask_where

        ask_where(self.main, self._transcripts(), self.copy_asked.emit)

    # -- settings and first run ------------------------------------------------------------------------------------

    def _around(self) -> Surroundings:
        return surroundings(
            lambda: self._sources,
            self._remote,
            self._transcripts(),
            lambda: self._keeper.settings,
            self._check_endpoint,
            _open_path,
        )

    @Slot()
    def show_settings(self) -> None:
        """Open the settings dialog, or bring it to the front."""
        if self._dialog is None:
            from livecaption.ui.preferences.dialog import SettingsDialog

            self._dialog = SettingsDialog(
                self._keeper, SystemClock(), self._around(), reduced_motion=self._reduced_motion, parent=None
            )
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    @Slot(object)
    def heard(self, name: ActionName) -> None:
        """A hotkey was pressed: the shortcuts page shows that it was heard."""
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_heard(name)

    def _check_endpoint(self, address: str) -> None:
        from livecaption.desktop.endpoint_answers import ask_how_it_does

        ask_how_it_does(address, self._keeper.settings, partial(self._on_endpoint_answer, address), self)

    def _on_endpoint_answer(self, address: str, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.show_endpoint_answer(address, sentence)

    @Slot()
    def _on_hotkeys(self) -> None:
        self.main.set_hotkeys(self._remote.triggers)
        if self._dialog is not None:
            self._dialog.refresh_hotkeys()

    def _show_first_run(self) -> None:
        from livecaption.ui.preferences.first_run import FirstRun

        self._first_run_due = False
        self._first_run = FirstRun(
            self._keeper, SystemClock(), self._around(), reduced_motion=self._reduced_motion, parent=self.main
        )
        self._first_run.finished_first_run.connect(self._on_first_run)
        self._first_run.open()

    @Slot(bool)
    def _on_first_run(self, _skipped: bool) -> None:
        first_start.mark_done(self._state)
        settings = self._keeper.settings
        self.places.offer(settings)
        self._recall_source()
        for url in settings.texts("endpoint.urls")[:1]:
            self.main.start.where.recall(url)


def _open_path(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
