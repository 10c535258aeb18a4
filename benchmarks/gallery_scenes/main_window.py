"""The main window: before captions, while they run, and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from benchmarks.gallery_scenes.scene import DESK, LARGE, SMALL, Stage, scene
from benchmarks.gallery_scenes.studio import Studio
from benchmarks.gallery_scenes.talk import CHANNEL, TWO_AT_ONE_GO, Said, gap_after, updates_of
from livecaption.config.endpoint_url import endpoint_url
from livecaption.model.actions import ACTIONS
from livecaption.model.audio import MICROPHONE, SYSTEM, GapReason
from livecaption.model.errors import UsageError
from livecaption.model.messages import Message, message, text_of
from livecaption.model.status import Latency, Phase, SessionStatus
from livecaption.model.view import Curtain
from livecaption.ui.look import Theme
from livecaption.ui.main.choices import (
    EndpointChoice,
    EndpointDraft,
    EndpointState,
    LanguageChoice,
    SourceChoice,
    SourceKind,
    StartChoice,
)
from livecaption.ui.main.main_window import MainWindow

PART = "The main window"
SIZE = QSize(860, 680)
_OFFICE = "captions.office.example:8765"
_BEGAN = datetime(2026, 3, 31, 10, 42)
_CHOICE = StartChoice("system", SourceKind.SYSTEM)
_CHOICE_OFFICE = replace(_CHOICE, endpoint_id="wss://office")

TALK = (
    Said("Good morning, everyone. Shall we begin?", "Ana"),
    Said("So the numbers for March are in, and they are better than we thought they might be when we last met in "
         "January to look at them.", "Ana"),
    Said("Better than I thought, to be honest.", "Bogdan"),
    Said("Which regions grew?", "Chidi"),
    Said("Two of three. The north did not, because the new depot opened three weeks late, and every order placed in "
         "that time went through the old one.", "Ana"),
    Said("[laughter]"),
    Said("We said as much in January.", "Bogdan"),
    Said("We did. So for April I would like to see the depot's own numbers, week by week, "
         "before we", "Chidi", unsure=3),
)  # fmt: skip

LISTENING = SessionStatus(
    Phase.LISTENING,
    sources=("Built-in Audio",),
    endpoint="127.0.0.1",
    heard_s=1880,
    sent_s=1085,
    local=True,
    latency=Latency(21.0, 1.0, 2.0, 240.0, 7.0),
)


class _Memory:
    """What the window remembers, for the length of a picture."""

    def __init__(self, **values: dict[str, object]) -> None:
        self.values = values

    def load(self, name: str) -> Mapping[str, object] | None:
        return self.values.get(name)

    def save(self, name: str, values: dict[str, object]) -> None:
        self.values[name] = values


def _sources(*, microphone: bool = True) -> tuple[SourceChoice, ...]:
    microphones = (
        (
            SourceChoice("mic:", SourceKind.MICROPHONE),
            SourceChoice("mic:built-in", SourceKind.MICROPHONE, "Built-in Audio Analogue Stereo"),
            SourceChoice("mic:headset", SourceKind.MICROPHONE, "Headset H390"),
        )
        if microphone
        else (SourceChoice("mic:", SourceKind.MICROPHONE, available=False, sentence=text_of("main.no_microphone")),)
    )
    return (
        SourceChoice("system", SourceKind.SYSTEM, "Built-in Audio")
        if microphone
        else SourceChoice("system", SourceKind.SYSTEM, available=False, sentence=text_of("main.no_system_sound")),
        *microphones,
        *((SourceChoice("both", SourceKind.BOTH),) if microphone else ()),
        *((SourceChoice("app:Firefox", SourceKind.APPLICATION, "Firefox"),) if microphone else ()),
        SourceChoice("recording", SourceKind.RECORDING),
        SourceChoice("sample", SourceKind.SAMPLE),
    )


def _endpoints() -> tuple[EndpointChoice, ...]:
    return (
        EndpointChoice("", text_of("main.on_this_computer"), EndpointState.STARTING),
        EndpointChoice("wss://office", _OFFICE, EndpointState.READY, 38.2),
        EndpointChoice("wss://old", "lab-3.example", EndpointState.SILENT),
    )


def _problem_with(draft: EndpointDraft) -> Message | None:
    try:
        endpoint_url(draft.address)
    except UsageError as error:
        return error.message
    return None


def main_window(
    studio: Studio,
    *,
    size: QSize = SIZE,
    microphone: bool = True,
    endpoints: Sequence[EndpointChoice] | None = None,
    start: Mapping[str, object] | None = None,
) -> MainWindow:
    """The window as it is at the start, in front."""
    memory = _Memory(start=dict(start)) if start else _Memory()
    window = MainWindow(_problem_with, memory.load, memory.save, Path("Transcripts"), Path("Logs"), now=lambda: _BEGAN)
    window.set_sources(_sources(microphone=microphone))
    window.set_endpoints(_endpoints() if endpoints is None else endpoints)
    window.set_languages((LanguageChoice("en", "English"),))
    window.set_hotkeys({action.name: action.hotkey for action in ACTIONS})
    studio.place(window, size)
    return window


def captioning(
    studio: Studio, *, size: QSize = SIZE, status: SessionStatus = LISTENING, utterances: Sequence[Said] = TALK
) -> MainWindow:
    """The window in the middle of a meeting."""
    window = main_window(studio, size=size)
    window.session_started(_CHOICE if status.local else _CHOICE_OFFICE, _BEGAN)
    updates = updates_of(utterances)
    if len(updates) > 4:
        window.show_gap(gap_after(updates[3], 4.2, GapReason.ENDPOINT))
    window.show_entries(updates)
    window.show_levels({CHANNEL: -21.0})
    window.show_status(status)
    return window


@scene(PART, "start", "The start page, with sound to be heard.", LARGE)
def start(studio: Studio) -> QPixmap:
    window = main_window(studio)
    window.show_level("system", -24.0)
    return studio.picture_of(window)


@scene(PART, "start-dark", "The same, dark.", LARGE)
def start_dark(studio: Studio) -> QPixmap:
    studio.use_theme(Theme.DARK)
    window = main_window(studio)
    window.show_level("system", -24.0)
    return studio.picture_of(window)


@scene(PART, "start-quiet", "Nothing plays: it says what to do.", LARGE)
def start_quiet(studio: Studio) -> QPixmap:
    return studio.picture_of(main_window(studio, endpoints=_endpoints()[:1]))


@scene(PART, "start-microphone", "A microphone chosen last time is not opened before it is chosen again.", LARGE)
def start_microphone(studio: Studio) -> QPixmap:
    return studio.picture_of(main_window(studio, start={"source": "microphone", "device": "mic:headset"}))


@scene(PART, "start-both", "A meeting: the microphone and what the computer plays, each with its level.", LARGE)
def start_both(studio: Studio) -> QPixmap:
    window = main_window(studio)
    sources = window.start.sources
    sources.radios[SourceKind.BOTH].click()
    window.show_level("system", -24.0)
    window.show_level(sources.device_id, -32.0)
    return studio.picture_of(window)


@scene(PART, "start-program", "One program alone, of those that play.", LARGE)
def start_program(studio: Studio) -> QPixmap:
    window = main_window(studio)
    window.start.sources.radios[SourceKind.APPLICATION].click()
    return studio.picture_of(window)


@scene(PART, "start-no-sound", "No microphone and no sound system: what works without is offered.", LARGE)
def start_no_sound(studio: Studio) -> QPixmap:
    return studio.picture_of(main_window(studio, microphone=False))


@scene(PART, "start-add-endpoint", "An endpoint is added; what is wrong with it is said in words.", LARGE)
def start_add_endpoint(studio: Studio) -> QPixmap:
    window = main_window(studio)
    where = window.start.where
    where.add_radio.click()
    where.form.title.setText("Office")
    where.form.address.setText("office")
    where.form.add()
    return studio.picture_of(window)


@scene(PART, "start-problem", "Captions could not start: why, and what to do.", LARGE)
def start_problem(studio: Studio) -> QPixmap:
    window = main_window(studio, start={"source": "microphone", "device": "mic:headset"})
    window.session_failed(text_of("device.refused", title="Headset H390", reason="it is in use"))
    return studio.picture_of(window)


@scene(PART, "captioning-begun", "Captions have just begun.", LARGE)
def begun(studio: Studio) -> QPixmap:
    status = replace(LISTENING, heard_s=2, sent_s=0, latency=Latency())
    return studio.picture_of(captioning(studio, utterances=(), status=status))


@scene(PART, "captioning-details", "What the figures at the foot mean, in sentences.", LARGE)
def details(studio: Studio) -> QPixmap:
    status = replace(LISTENING, endpoint=_OFFICE, local=False, encrypted=False)
    window = captioning(studio, status=status)
    window.strip.more.setChecked(True)
    return studio.picture_of(window)


@scene(PART, "captioning", "A meeting: times, names where they change, a gap, newest words still lighter.", LARGE)
def in_a_meeting(studio: Studio) -> QPixmap:
    return studio.picture_of(captioning(studio))


@scene(PART, "captioning-dark", "The same, dark.", LARGE)
def in_a_meeting_dark(studio: Studio) -> QPixmap:
    studio.use_theme(Theme.DARK)
    return studio.picture_of(captioning(studio))


@scene(PART, "captioning-both", "Microphone and computer together: You and Room, and a level for each.", LARGE)
def both(studio: Studio) -> QPixmap:
    labels = {"Ana": "Room", "Bogdan": "You", "Chidi": "Room"}
    talk = [replace(said, speaker=labels.get(said.speaker or "")) for said in TALK]
    window = captioning(studio, utterances=talk, status=replace(LISTENING, sources=("Headset H390", "Built-in Audio")))
    window.show_levels({MICROPHONE: -48.0, SYSTEM: -18.0})
    return studio.picture_of(window)


@scene(PART, "captioning-key", "The endpoint wants a key: words are kept, and it can be set here.", LARGE)
def key_wanted(studio: Studio) -> QPixmap:
    wanted = message("endpoint.no_key", host=_OFFICE)
    status = replace(
        LISTENING, phase=Phase.NEEDS_KEY, endpoint=_OFFICE, local=False, encrypted=True, behind_s=12.0, notice=wanted
    )
    return studio.picture_of(captioning(studio, status=status))


@scene(PART, "captioning-search", "Search as one types.", LARGE)
def search(studio: Studio) -> QPixmap:
    window = captioning(studio)
    window.transcript.begin_search()
    window.transcript.search.field.setText("number")
    window.transcript.step(1)
    return studio.picture_of(window)


@scene(PART, "captioning-search-dark", "Search, dark.", LARGE)
def search_dark(studio: Studio) -> QPixmap:
    studio.use_theme(Theme.DARK)
    window = captioning(studio)
    window.transcript.begin_search()
    window.transcript.search.field.setText("number")
    window.transcript.step(1)
    return studio.picture_of(window)


@scene(PART, "captioning-word", "A word is put right where it stands.", LARGE)
def word(studio: Studio) -> QPixmap:
    window = captioning(studio)
    view = window.transcript.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Right)
    view.edit_word()
    return studio.picture_of(window)


@scene(PART, "captioning-corrected", "Afterwards it offers to correct it everywhere, and to listen for it.", LARGE)
def corrected(studio: Studio) -> QPixmap:
    window = captioning(studio)
    window.transcript.bar.offer("Marge", "March")
    return studio.picture_of(window)


@scene(PART, "captioning-rename", "A speaker gets a name.", LARGE)
def rename(studio: Studio) -> QPixmap:
    talk = [replace(said, speaker="Speaker 2") if said.speaker == "Bogdan" else said for said in TALK]
    window = captioning(studio, utterances=talk)
    view = window.transcript.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 0))
    view.edit_name()
    return studio.picture_of(window)


@scene(PART, "captioning-scrolled", "Scrolled up: it stays there, and offers the way back.", LARGE)
def scrolled(studio: Studio) -> QPixmap:
    window = captioning(studio, utterances=TALK * 3)
    bar = window.transcript.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    return studio.picture_of(window)


@scene(PART, "captioning-trouble", "The endpoint does not answer, and captions are frozen.", LARGE)
def trouble(studio: Studio) -> QPixmap:
    status = replace(
        LISTENING, phase=Phase.OFFLINE, endpoint=_OFFICE, local=False, encrypted=True, curtain=Curtain.FROZEN
    )
    return studio.picture_of(captioning(studio, status=status))


@scene(PART, "ended", "After a session: where the transcript is.", LARGE)
def ended(studio: Studio) -> QPixmap:
    window = captioning(studio, utterances=TALK[:-1])
    window.session_ended()
    window.session_saved((Path("Documents", "livecaption", "2026-03-31 10.42 transcript.txt"),))
    return studio.picture_of(window)


@scene(
    PART, "main-mirrored", "In Arabic everything is mirrored; each line of a transcript keeps its own direction.", LARGE
)
def mirrored(studio: Studio) -> QPixmap:
    studio.use_language("ar")
    talk = (*TALK[:3], Said("أرقام شهر مارس وصلت، وهي أفضل مما كنا نظن في اجتماع يناير الماضي.", "ليلى"), *TALK[3:])
    return studio.picture_of(captioning(studio, utterances=talk))


@scene(PART, "main-menu", "A menu, with its keys.", LARGE)
def menu(studio: Studio) -> QPixmap:
    window = captioning(studio)
    first = window.menuBar().findChildren(QMenu)[0]
    first.popup(window.menuBar().mapToGlobal(QPoint(0, window.menuBar().height())))
    studio.keep(first)
    return studio.picture_of(window)


@scene(PART, "main-320x240", "On a screen of 320 x 240 it scrolls.", SMALL)
def small(studio: Studio) -> QPixmap:
    main_window(studio, size=QSize(320, 240))
    return studio.picture()


def _declare_scales() -> None:
    for percent in (100, 150, 200, 300):
        scale = percent / 100
        stage = DESK if percent == 100 else Stage(round(1280 * scale), round(720 * scale), scale)

        def take(studio: Studio) -> QPixmap:
            return studio.picture_of(captioning(studio, size=QSize(620, 580)))

        scene(PART, f"main-scale-{percent}", f"At a scale of {percent} %, narrow.", stage)(take)


_declare_scales()


@scene(PART, "main-two-speakers", "Two who speak in one go, and a sentence that goes on after a pause.", LARGE)
def two_speakers(studio: Studio) -> QPixmap:
    return studio.picture_of(captioning(studio, utterances=TWO_AT_ONE_GO))
