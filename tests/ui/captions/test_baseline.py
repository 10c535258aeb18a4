"""The words of a line stand on one baseline, whatever their letters and the screen's scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from livecaption.model.view import CaptionStyle, TextEdge
from livecaption.ui.captions.line_painter import LinePainter
from ui.captions.showing import line

pytestmark = pytest.mark.usefixtures("application")

WORDS = ("him", "mm", "HIM", "Fir", "kHz", "nrm", "Àm", "Ẩm")
"""Flat at the foot, of several heights."""


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0, 3.0])
def test_words_stand_on_one_baseline(scale: float) -> None:
    painter_of_lines = LinePainter(CaptionStyle(edge=TextEdge.NONE, window_opacity=1.0), 800, outlined=False)
    feet = {word: foot_of(painter_of_lines, word, scale) for word in WORDS}
    assert len(set(feet.values())) == 1, feet


def foot_of(lines: LinePainter, word: str, scale: float) -> int:
    """The lowest row of device pixels with ink."""
    image = QImage(round(200 * scale), round(60 * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    lines.paint(painter, line(word), 10.0, 10.0)
    painter.end()
    rows = [y for y in range(image.height()) if any(image.pixelColor(x, y).red() > 150 for x in range(image.width()))]
    return max(rows)
