"""Fonts in proportion to another, whether the system gives that in points or in pixels. GUI thread."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo


def larger(font: QFont, like: QFont, times: float, *, bold: bool = False) -> QFont:
    """`font`, so many times as large as `like`."""
    made = QFont(font)
    made.setPointSizeF(max(1.0, QFontInfo(like).pointSizeF() * times))
    made.setBold(bold)
    return made
