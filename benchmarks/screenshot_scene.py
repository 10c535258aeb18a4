"""What `screenshot.py` photographs: a slide in a window, and the overlay over it. Runs inside its display."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from livecaption.core.captions import ViewState, step
from livecaption.model.audio import FILE, SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, Transcript, TranscriptUpdate
from livecaption.model.view import CaptionStyle, CaptionView, Rest
from livecaption.ui.application import create_application
from livecaption.ui.compositing import is_composited
from livecaption.ui.measure import QtMeasure, fitted
from livecaption.ui.overlay import OverlayWindow

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
    style = fitted(CaptionStyle(), screen.availableGeometry().width())
    overlay = OverlayWindow(style, composited=is_composited())
    overlay.place_at_default()
    overlay.show_view(view_of(arguments, style))
    overlay.show_notice(arguments.notice)
    overlay.show()
    QTest.qWaitForWindowExposed(overlay)
    wait = QEventLoop()
    QTimer.singleShot(SETTLES_MS, wait.quit)
    timer = QElapsedTimer()
    timer.start()
    wait.exec()
    picture = screen.grabWindow(0)
    picture.copy(0, 0, picture.width(), picture.height() - round(picture.devicePixelRatio())).save(str(arguments.out))
    application.quit()


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
    _, view = step(ViewState(), Transcript().apply(update), style, QtMeasure(style), 0.0)
    return CaptionView(view.lines, Rest(arguments.rest))
