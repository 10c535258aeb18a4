"""A main window with everything in it, and what it asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from livecaption.model.audio import MICROPHONE, ChannelId, Gap, GapReason, SampleIndex, UtteranceId
from livecaption.model.messages import Message, message
from livecaption.model.transcript import Span, TextState, TranscriptUpdate
from livecaption.ui.main.choices import (
    EndpointChoice,
    EndpointDraft,
    EndpointState,
    LanguageChoice,
    SourceChoice,
    SourceKind,
)
from livecaption.ui.main.main_window import MainWindow

SOURCES = (
    SourceChoice("system", SourceKind.SYSTEM),
    SourceChoice("mic-1", SourceKind.MICROPHONE, "Built-in"),
    SourceChoice("mic-2", SourceKind.MICROPHONE, "Headset"),
    SourceChoice("both", SourceKind.BOTH),
    SourceChoice("file", SourceKind.RECORDING),
    SourceChoice("sample", SourceKind.SAMPLE),
)
ENDPOINTS = (
    EndpointChoice("local", "On this computer", EndpointState.STARTING),
    EndpointChoice("office", "Office & home", EndpointState.READY, 38.2),
    EndpointChoice("old", "Old server", EndpointState.SILENT),
)
LANGUAGES = (LanguageChoice("", "Any"), LanguageChoice("en", "English"), LanguageChoice("de", "Deutsch"))
SAMPLES = 16_000


def update(
    number: int,
    text: str,
    speaker: str | None = None,
    *,
    state: TextState = TextState.FINAL,
    stable_words: int = 0,
    start: int | None = None,
    channel: ChannelId = MICROPHONE,
) -> TranscriptUpdate:
    """An entry that begins at second `number`, or at the sample `start`."""
    begin = SampleIndex(number * SAMPLES if start is None else start)
    span = Span(begin, SampleIndex(begin + SAMPLES))
    return TranscriptUpdate(
        channel, UtteranceId(number), 0, 0, text, span, state, stable_words=stable_words, speaker=speaker
    )


def gap(start_s: int, end_s: int, reason: GapReason = GapReason.ENDPOINT, channel: ChannelId = MICROPHONE) -> Gap:
    return Gap(channel, SampleIndex(start_s * SAMPLES), SampleIndex(end_s * SAMPLES), reason)


def focused() -> QWidget:
    """Where the keyboard is."""
    now = QApplication.focusWidget()
    assert now is not None
    return now


class Kept:
    """Stands in for the place where the composition keeps windows' places and choices."""

    def __init__(self) -> None:
        self.values: dict[str, dict[str, object]] = {}

    def load(self, name: str) -> dict[str, object] | None:
        return self.values.get(name)

    def save(self, name: str, values: dict[str, object]) -> None:
        self.values[name] = dict(values)


class Scene(QObject):
    """The window, shown, and the signals it sent, in order."""

    def __init__(self, kept: Kept | None = None, *, offered: bool = True) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []
        self.checked: list[EndpointDraft] = []
        self.kept = kept if kept is not None else Kept()
        self.window = MainWindow(self.check, self.kept.load, self.kept.save, Path("transcripts"), Path("logs"))
        window = self.window
        window.start_asked.connect(self.on_start)
        window.action_asked.connect(self.on_action)
        window.preview_asked.connect(self.on_preview)
        window.endpoint_asked.connect(self.on_endpoint)
        window.rename_asked.connect(self.on_rename)
        window.correct_word_asked.connect(self.on_correct_word)
        window.correct_text_asked.connect(self.on_correct_text)
        window.keyterm_asked.connect(self.on_keyterm)
        window.export_asked.connect(self.on_export)
        window.visible_changed.connect(self.on_visible)
        if offered:
            window.set_sources(SOURCES)
            window.set_endpoints(ENDPOINTS)
            window.set_languages(LANGUAGES)

    def check(self, draft: EndpointDraft) -> Message | None:
        self.checked.append(draft)
        return None if draft.address.startswith("ws") else message("main.endpoint_no_address")

    def of(self, kind: str) -> list[tuple[object, ...]]:
        """What was asked of one kind."""
        return [each[1:] for each in self.asked if each[0] == kind]

    @Slot(object)
    def on_start(self, choice: object) -> None:
        self.asked.append(("start", choice))

    @Slot(object)
    def on_action(self, name: object) -> None:
        self.asked.append(("action", name))

    @Slot(object)
    def on_preview(self, source: object) -> None:
        self.asked.append(("preview", source))

    @Slot(object)
    def on_endpoint(self, draft: object) -> None:
        self.asked.append(("endpoint", draft))

    @Slot(str, str)
    def on_rename(self, heard: str, name: str) -> None:
        self.asked.append(("rename", heard, name))

    @Slot(str, str)
    def on_correct_word(self, wrong: str, right: str) -> None:
        self.asked.append(("word", wrong, right))

    @Slot(object, str)
    def on_correct_text(self, key: object, text: str) -> None:
        self.asked.append(("text", key, text))

    @Slot(str)
    def on_keyterm(self, term: str) -> None:
        self.asked.append(("keyterm", term))

    @Slot()
    def on_export(self) -> None:
        self.asked.append(("export",))

    @Slot(bool)
    def on_visible(self, on: bool) -> None:
        self.asked.append(("visible", on))
