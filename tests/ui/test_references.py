"""Qt must leave the references to None, True and False alone: a binding that does not ends the program in minutes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from livecaption.model.audio import ChannelId
from livecaption.model.view import CaptionLine, CaptionRun, CaptionStyle, CaptionView, Tone
from livecaption.ui.captions.overlay import OverlayWindow
from livecaption.ui.icons import IconSet

ICONS = Path(__file__).resolve().parents[2] / "assets" / "icons"
TIMES = 500


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="these objects are immortal from Python 3.12 on")
@pytest.mark.usefixtures("application")
def test_painting_captions_gives_no_reference_back_that_was_not_taken() -> None:
    assert QApplication.instance() is not None
    overlay = OverlayWindow(CaptionStyle(), IconSet(ICONS))
    runs = (CaptionRun("so the numbers", Tone.STABLE), CaptionRun(" are in", Tone.TENTATIVE))
    overlay.show_view(CaptionView((CaptionLine(1, runs, ChannelId("mic")),)))
    target = QPixmap(overlay.size())
    overlay.render(target)
    before = [sys.getrefcount(each) for each in (None, True, False)]
    for _ in range(TIMES):
        painter = QPainter(target)
        painter.setOpacity(0.5)
        painter.end()
        overlay.render(target)
        overlay.update()
    after = [sys.getrefcount(each) for each in (None, True, False)]
    lost = [was - now for was, now in zip(before, after, strict=True)]
    assert max(lost) < TIMES / 2, f"references to None, True, False lost: {lost}"
