"""What `screenshot.py` photographs: a slide in a window, and the overlay over it. Runs inside its display."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from livecaption.config.state_file import StateFile
from livecaption.core.captions import ViewState, step
from livecaption.model.audio import FILE, SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, Transcript, TranscriptUpdate
from livecaption.model.view import CaptionStyle, CaptionView, Rest
from livecaption.resources import sample_recording
from livecaption.ui.application import create_application
from livecaption.ui.captions.measure import QtMeasure, fitted
from livecaption.ui.captions.overlay import OverlayWindow
from livecaption.ui.icons import IconSet

ASSETS = Path(__file__).resolve().parents[1] / "assets"
SHOWN_WITHIN_MS = 60_000
POLL_MS = 40
LATER_S = 10.0
FIRST_MOMENT_S = 12.0
"""Session seconds before the picture: by then both lines are full."""

SETTLES_MS = 700
"""Time for the compositor to fade windows in; a photograph, not a test."""


class Slide(QWidget):
    """A page of a talk, such as captions stand over all day."""

    def __init__(self, *, dark: bool) -> None:
        super().__init__()
        self._page, self._ink, self._soft = (
            ("#14161B", "#ECEDF0", "#2A2E37") if dark else ("#FFFFFF", "#1B1D22", "#E7EBF2")
        )
        self.setWindowTitle("Quarterly review")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._page))
        wide, high = self.width(), self.height()
        painter.setPen(QColor(self._ink))
        font = QFont(self.font())
        font.setPixelSize(round(high * 0.07))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(QRectF(wide * 0.07, high * 0.08, wide, high * 0.12), "First quarter")
        font.setPixelSize(round(high * 0.034))
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        rows = ["March closed 12 % above plan", "Two of three regions grew", "Support answers in under an hour"]
        for row, text in enumerate(rows):
            painter.drawText(QRectF(wide * 0.07, high * (0.27 + 0.075 * row), wide, high * 0.06), f"•  {text}")
        bars = [0.35, 0.42, 0.40, 0.55, 0.61, 0.78]
        for place, bar in enumerate(bars):
            last = place == len(bars) - 1
            painter.fillRect(
                QRectF(wide * (0.58 + 0.062 * place), high * (0.86 - 0.62 * bar), wide * 0.042, high * 0.62 * bar),
                QColor("#0B62D6" if last else self._soft if place % 2 else "#9DBBE8"),
            )
        painter.end()


def show_and_save(arguments: argparse.Namespace, assets: Path) -> None:
    """Show the scene and save the screen to `arguments.out`."""
    application = create_application(["livecaption"], assets / "fonts", assets / "icons")
    screen = QGuiApplication.primaryScreen()
    slide = Slide(dark=arguments.dark)
    slide.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    # One pixel short: openbox takes a frameless window of the screen's size for a full-screen one, above all others.
    slide.setGeometry(screen.geometry().adjusted(0, 0, 0, -1))
    slide.show()
    QTest.qWaitForWindowExposed(slide)
    if arguments.text is None:
        _caption_speech(arguments.out)
    else:
        _show_words(arguments)
    application.quit()


def _show_words(arguments: argparse.Namespace) -> None:
    screen = QGuiApplication.primaryScreen()
    style = fitted(CaptionStyle(), screen.availableGeometry().width())
    overlay = OverlayWindow(style, IconSet(ASSETS / "icons"))
    overlay.place_at_default()
    overlay.show_view(view_of(arguments, style))
    overlay.show_notice(arguments.notice)
    overlay.show()
    QTest.qWaitForWindowExposed(overlay)
    _let_the_compositor_settle()
    _save_screen(arguments.out)


def _caption_speech(out: Path) -> None:
    """Run the program over the sample recording, and take the picture in the middle of its speech."""
    with tempfile.TemporaryDirectory() as folder:
        events, saved = Path(folder, "events.jsonl"), Path(folder, "captions.txt")
        options = ["--overlay", "--source", f"file:{sample_recording()}", "--events", str(events), "--out", str(saved)]
        # On its second day: the settings are the usual ones, and the first-use hint was seen.
        environment = {**os.environ, "XDG_STATE_HOME": folder, "XDG_CONFIG_HOME": folder}
        StateFile(Path(folder, "livecaption", "state.json")).put("overlay_hint_seen", True)
        program = subprocess.Popen([sys.executable, "-m", "livecaption", "caption", *options], env=environment)
        deadline = QDeadlineTimer(SHOWN_WITHIN_MS)
        try:
            while not _good_moment(events):
                if deadline.hasExpired() or program.poll() is not None:
                    raise SystemExit("No captions appeared; livecaption doctor says why.")
                QTest.qWait(POLL_MS)
            QTest.qWait(POLL_MS)
            _save_screen(out)
        finally:
            program.terminate()
            program.wait()


def _good_moment(events: Path) -> bool:
    """Whether the newest captions fill both lines and end in words that may still change."""
    if not events.exists():
        return False
    newest = [record for record in map(json.loads, _whole_lines(events)) if record["kind"] == "caption"][-1:]
    return any(
        record["t"] > FIRST_MOMENT_S
        and not record["final"]
        and len(record["text"].split()) - record["stable_words"] >= 2
        for record in newest
    )


def _whole_lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").rpartition("\n")[0].splitlines()


def _let_the_compositor_settle() -> None:
    QTest.qWait(SETTLES_MS)


def _save_screen(out: Path) -> None:
    picture = QGuiApplication.primaryScreen().grabWindow(0)
    picture.copy(0, 0, picture.width(), picture.height() - round(picture.devicePixelRatio())).save(str(out))


def view_of(arguments: argparse.Namespace, style: CaptionStyle) -> CaptionView:
    """The given words as the view's own layout breaks them."""
    text = f"{arguments.text} {arguments.tentative}".strip()
    update = TranscriptUpdate(
        channel=FILE,
        utterance=UtteranceId(1),
        epoch=0,
        revision=1,
        text=text,
        span=Span(SampleIndex(0), SampleIndex(1)),
        state=TextState.STABLE,
        stable_words=len(arguments.text.split()),
        speaker=arguments.speaker,
    )
    transcript, measure = Transcript().apply(update), QtMeasure(style)
    state, view = step(ViewState(), transcript, style, measure, 0.0)
    # Words that may change wait for a second opinion, or show after a while.
    _, view = step(state, transcript, style, measure, LATER_S)
    return CaptionView(view.lines, Rest(arguments.rest))
