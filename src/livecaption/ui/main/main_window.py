"""The main window: start page, live transcript, notices, and the latency and privacy strip. GUI thread.

It asks by signals and is told by methods; nothing here waits for anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMainWindow, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from livecaption.core.status_words import told_message
from livecaption.model.actions import ActionName
from livecaption.model.audio import ChannelId, Gap
from livecaption.model.messages import render, text_of
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import Curtain
from livecaption.ui.main.choices import EndpointChoice, LanguageChoice, SourceChoice, SourceKind, StartChoice
from livecaption.ui.main.endpoint_chooser import CheckEndpoint
from livecaption.ui.main.key_sequences import key_sequence
from livecaption.ui.main.menus import Menus
from livecaption.ui.main.notice_bar import NoticeBar, open_folder
from livecaption.ui.main.places import geometry_of, put_back, put_first
from livecaption.ui.main.start_page import StartPage
from livecaption.ui.main.strip import Strip
from livecaption.ui.main.transcript_pane import TranscriptPane

RECORDINGS = ("*.wav", "*.flac", "*.ogg", "*.mp3")

Load = Callable[[str], Mapping[str, object] | None]
Save = Callable[[str, dict[str, object]], None]

_FIRST_SIZE = QRect(0, 0, 860, 680)
_NARROW_EMS = 34
_CURTAINS = {Curtain.FROZEN: "main.frozen", Curtain.BLANK: "main.blanked"}


class MainWindow(QMainWindow):
    """`check_endpoint` judges what is typed into the form at once; `load` and `save` keep plain values by name."""

    start_asked = Signal(object)
    """A `StartChoice`."""
    action_asked = Signal(object)
    """An `ActionName`; TOGGLE ends the session that runs."""
    preview_asked = Signal(object)
    """The ids of the sources whose levels are wanted, a microphone's only after the person chose it."""
    endpoint_asked = Signal(object)
    """An `EndpointDraft` to add."""
    rename_asked = Signal(str, str)
    correct_word_asked = Signal(str, str)
    correct_text_asked = Signal(object, str)
    """An entry's key, and what it is to read."""
    keyterm_asked = Signal(str)
    key_asked = Signal()
    """The key that the endpoint wants is to be set."""
    export_asked = Signal()
    visible_changed = Signal(bool)
    """Whether anybody can see it: levels need not be measured for a window that is hidden."""

    def __init__(
        self,
        check_endpoint: CheckEndpoint,
        load: Load,
        save: Save,
        transcripts_folder: Path | None = None,
        log_folder: Path | None = None,
        now: Callable[[], datetime] = datetime.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._load, self._save, self._now = load, save, now
        self._folders = (transcripts_folder, log_folder)
        self._status: SessionStatus | None = None
        self._curtain = Curtain.OPEN
        self._recalled = False
        self._placed = False
        self.setWindowTitle(text_of("main.title"))
        self.setAcceptDrops(True)
        self.start = StartPage(check_endpoint, self.choose_recording, self)
        self.notice = NoticeBar(self)
        self.transcript = TranscriptPane(self)
        self.strip = Strip(self)
        self._lay_out()
        self.menus = Menus(self.menuBar(), self._transcript_commands(), self._folder_commands(), self)
        self._connect()

    def _lay_out(self) -> None:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.start)
        column.addWidget(self.notice)
        column.addWidget(self._rule())
        column.addWidget(self.transcript, 1)
        column.addWidget(self.strip)
        self.start.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        # On a small screen, or with large letters, the window scrolls rather than cuts.
        self.scroller = QScrollArea(self)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(page)
        self.setCentralWidget(self.scroller)

    def _rule(self) -> QFrame:
        rule = QFrame(self)
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setForegroundRole(rule.palette().ColorRole.Mid)
        rule.setFrameShadow(QFrame.Shadow.Plain)
        return rule

    def _connect(self) -> None:
        self.start.pressed.connect(self.press)
        self.start.sources.preview_asked.connect(self.preview_asked)
        self.start.where.endpoint_asked.connect(self.endpoint_asked)
        self.menus.action_asked.connect(self._on_action)
        self.notice.key_asked.connect(self.key_asked)
        self.transcript.rename_asked.connect(self.rename_asked)
        self.transcript.export_asked.connect(self.export_asked)
        self.transcript.bar.correct_word_asked.connect(self.correct_word_asked)
        self.transcript.bar.keyterm_asked.connect(self.keyterm_asked)
        self.transcript.view.text_corrected.connect(self.correct_text_asked)

    def _transcript_commands(self) -> tuple[tuple[str, str, Callable[[], None]] | None, ...]:
        pane = self.transcript
        return (
            ("main.search", _keys(QKeySequence.StandardKey.Find), pane.begin_search),
            ("main.search_next", "F3", self._find_next),
            ("main.search_previous", "Shift+F3", self._find_previous),
            ("main.newest", "Ctrl+End", pane.go_to_newest),
            None,
            ("main.correct_this_word", "", pane.view.edit_word),
            ("main.correct_entry", "", pane.view.edit_entry),
            ("main.rename_speaker", "Ctrl+R", pane.view.edit_name),
            None,
            ("main.select_all", "", pane.view.selectAll),
            ("main.copy", "", pane.copy),
            ("main.copy_times", "Ctrl+Shift+C", pane.copy_with_times),
            ("main.export", _keys(QKeySequence.StandardKey.Save), self._on_export),
        )

    def _folder_commands(self) -> tuple[tuple[str, str, Callable[[], None]] | None, ...]:
        transcripts, logs = self._folders
        return (
            ("main.transcripts_folder", "", self._open_transcripts) if transcripts is not None else None,
            ("main.log_folder", "", self._open_logs) if logs is not None else None,
        )

    # -- what is offered -------------------------------------------------------------------------------------------

    def set_sources(self, sources: Sequence[SourceChoice]) -> None:
        """Offer these sources. What was chosen last time is chosen again, without opening any microphone."""
        self.start.sources.set_sources(sources)
        self._recall()

    def set_endpoints(self, endpoints: Sequence[EndpointChoice]) -> None:
        """Offer these endpoints with how they do; call it again whenever that changes."""
        self.start.set_endpoints(endpoints)
        self._recall()

    def set_languages(self, languages: Sequence[LanguageChoice]) -> None:
        """Offer these languages; where there is no choice, nothing is asked."""
        self.start.set_languages(languages)
        self._recall()

    def set_hotkeys(self, hotkeys: Mapping[ActionName, str]) -> None:
        """Show the hotkeys in the menus and beside the button."""
        self.menus.set_hotkeys(hotkeys)
        keys = key_sequence(hotkeys.get(ActionName.TOGGLE, ""))
        self.start.set_hotkey(keys.toString(QKeySequence.SequenceFormat.NativeText))

    def _recall(self) -> None:
        """Choose what was chosen at the last start, once everything is offered; a person's own choice stays."""
        offered = self.start.sources.kind is not None and self.start.where.radios
        if self._recalled or not offered:
            return
        self._recalled = True
        kept = self._load("start") or {}
        kind = next((each for each in SourceKind if each == kept.get("source")), None)
        if kind is not None:
            self.start.sources.recall(kind, str(kept.get("device", "")))
        self.start.where.recall(str(kept.get("endpoint", "")))
        self.start.language.setCurrentIndex(max(0, self.start.language.findData(str(kept.get("language", "")))))

    def set_transcripts_folder(self, folder: Path) -> None:
        """Which folder the menu opens from now on."""
        self._folders = (folder, self._folders[1])

    # -- what a session says ---------------------------------------------------------------------------------------

    @Slot(object)
    def show_status(self, status: SessionStatus) -> None:
        """Show what the session does."""
        self._status = status
        self._curtain = status.curtain
        self.start.show_status(status)
        self.strip.show_status(status)
        self.menus.set_session(running=status.phase is not Phase.ENDED)
        self._show_trouble()

    def set_curtain(self, curtain: Curtain) -> None:
        """Say that the caption windows are frozen or blank, at once, before the session says so."""
        self._curtain = curtain
        self._show_trouble()

    def _show_trouble(self) -> None:
        # What the phase says stands beside the button already.
        shown = told_message(self._status) if self._status is not None else None
        curtain = _CURTAINS.get(self._curtain)
        words = render(shown) if shown is not None else text_of(curtain) if curtain is not None else ""
        self.notice.show_trouble(words, key=self._status is not None and self._status.phase is Phase.NEEDS_KEY)

    @Slot(object)
    def show_entry(self, update: TranscriptUpdate) -> None:
        """Show the newest text of an entry."""
        self.transcript.show_entries((update,))

    @Slot(object)
    def show_entries(self, updates: Iterable[TranscriptUpdate]) -> None:
        """Show the newest text of some entries: `Bridge.entries_changed`."""
        self.transcript.show_entries(updates)

    @Slot(object)
    def show_gap(self, gap: Gap) -> None:
        """Show a gap."""
        self.transcript.show_gaps((gap,))

    @Slot(object)
    def show_gaps(self, gaps: Iterable[Gap]) -> None:
        """Show some gaps: `Bridge.gaps_found`."""
        self.transcript.show_gaps(gaps)

    @Slot(str, float)
    def show_level(self, source_id: str, dbfs: float) -> None:
        """Show how loud a source is that was asked for by `preview_asked`."""
        if not self.start.running:
            self.start.sources.show_level(source_id, dbfs)

    @Slot(object)
    def show_levels(self, levels: Mapping[ChannelId, float]) -> None:
        """Show how loud a session's channels are: `Bridge.levels_changed`."""
        self.start.show_levels(levels)

    def session_started(self, choice: StartChoice, at: datetime | None = None) -> None:
        """A session with this choice begins: the transcript is empty, and tells the time of day from `at`, or now, on.

        A recording was made at another time: it has minutes and seconds from its beginning.
        """
        self.clear()
        if at is None and choice.kind not in (SourceKind.RECORDING, SourceKind.SAMPLE):
            at = self._now()
        self.transcript.begin(at)
        self.start.show_session(choice)
        self.show_status(SessionStatus(Phase.STARTING))

    def session_saved(self, paths: Sequence[Path]) -> None:
        """Say where the transcript of the session that ended is saved."""
        self.notice.show_saved(paths)

    def session_failed(self, sentence: str) -> None:
        """Say why there is no session, or none any more."""
        self.start.complain(sentence)

    def session_ended(self) -> None:
        """There is no session any more; its transcript stays until the next."""
        if self._status is not None:
            self.start.show_status(None)
            self.menus.set_session(running=False)
            self._status = None
            self._curtain = Curtain.OPEN
            self.notice.show_trouble("")

    def clear(self) -> None:
        """Forget the transcript and the news."""
        self.transcript.clear()
        self.notice.clear()

    # -- what the person does --------------------------------------------------------------------------------------

    @Slot()
    def press(self) -> None:
        """What the big button does: start with what is chosen, or end the session."""
        if self.start.running:
            self.action_asked.emit(ActionName.TOGGLE)
            return
        choice = self.start.choice()
        if isinstance(choice, str):
            self.start.complain(choice)
            self.start.focus_what_is_missing()
            return
        self.start.complain("")
        self._save(
            "start",
            {
                "source": choice.kind.value,
                "device": choice.device,
                "endpoint": choice.endpoint_id,
                "language": choice.language,
            },
        )
        self.start_asked.emit(choice)

    @Slot(object)
    def _on_action(self, name: ActionName) -> None:
        if name is ActionName.TOGGLE:
            self.press()
        else:
            self.action_asked.emit(name)

    @Slot()
    def _on_export(self) -> None:
        if len(self.transcript.model):
            self.export_asked.emit()

    @Slot()
    def _find_next(self) -> None:
        self.transcript.step(1)

    @Slot()
    def _find_previous(self) -> None:
        self.transcript.step(-1)

    @Slot()
    def _open_transcripts(self) -> None:
        if self._folders[0] is not None:
            open_folder(self._folders[0])

    @Slot()
    def _open_logs(self) -> None:
        if self._folders[1] is not None:
            open_folder(self._folders[1])

    @Slot()
    def choose_recording(self) -> None:
        """Ask for a recording, without stopping anything meanwhile."""
        dialog = QFileDialog(self, text_of("main.choose_recording"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(text_of("main.recordings", patterns=" ".join(RECORDINGS)))
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.start.sources.set_recording(Path(path))
        self.start.complain("")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files may be dropped while nothing is captioned."""
        if event.mimeData().hasUrls() and not self.start.running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """A recording that is dropped is what to caption."""
        urls = event.mimeData().urls()
        path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
        if path is None or not path.is_file():
            self.start.complain(text_of("main.not_a_file"))
            return
        event.acceptProposedAction()
        self._on_file(str(path))

    # -- its place -------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The first time, go where it was when it was open last."""
        if not self._placed:
            self._placed = True
            if not put_back(self, self._load("main_window") or {}):
                put_first(self, _FIRST_SIZE)
        super().showEvent(event)
        if not event.spontaneous():
            self.visible_changed.emit(True)
            if not self.start.running:
                self.preview_asked.emit(self.start.sources.previewed())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What stands side by side stands below each other in a narrow window."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_EMS * self.fontMetrics().height()
        self.start.set_narrow(narrow)
        self.transcript.set_narrow(narrow)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the place; nobody looks at levels any more."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._keep_place()
            self.preview_asked.emit(())
            self.visible_changed.emit(False)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the place. What closing means for the program is the composition's business."""
        self._keep_place()
        super().closeEvent(event)

    def _keep_place(self) -> None:
        if self._placed:
            self._save("main_window", geometry_of(self))


def _keys(standard: QKeySequence.StandardKey) -> str:
    return QKeySequence(standard).toString()
