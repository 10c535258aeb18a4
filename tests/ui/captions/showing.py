"""What the tests of caption windows share: views to show, pictures to look at, a place to store."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from livecaption.model.audio import FILE
from livecaption.model.view import CaptionLine, CaptionRun, CaptionView, Curtain, Rest, Tone
from livecaption.ui.icons import IconSet

ICONS = IconSet(Path(__file__).resolve().parents[3] / "assets" / "icons")


def line(
    text: str, number: int = 1, *, tone: Tone = Tone.STABLE, speaker: str | None = None, voice: int = 0
) -> CaptionLine:
    return CaptionLine(number, (CaptionRun(text, tone),), FILE, speaker, voice)


def view(
    *texts: str,
    first: int = 1,
    rest: Rest = Rest.LIVE,
    tone: Tone = Tone.STABLE,
    curtain: Curtain = Curtain.OPEN,
) -> CaptionView:
    lines = tuple(line(text, first + place, tone=tone) for place, text in enumerate(texts))
    return CaptionView(lines, rest, curtain=curtain)


def picture(window: QWidget, part: QRect | None = None) -> QImage:
    image = window.grab().toImage()
    return image if part is None else image.copy(part)


def brightest(image: QImage, rows: range) -> int:
    return max(QColor(image.pixelColor(x, y)).lightness() for y in rows for x in range(0, image.width(), 2))


def row(number: int, of: int, image: QImage) -> range:
    """The pixels of one of the box's rows."""
    height = (image.height() - 28) // of
    return range(14 + number * height, 14 + (number + 1) * height)


class Store:
    """Keeps places as a settings folder would."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, object]] = {}

    def load(self, name: str) -> dict[str, object] | None:
        return self.kept.get(name)

    def save(self, name: str, place: dict[str, object]) -> None:
        self.kept[name] = place


def middle_of(box: QRect) -> QPoint:
    return box.center()
