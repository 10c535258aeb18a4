"""Margins in reading order, for what is framed unevenly: Qt mirrors a layout, but not its margins. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication


def margins(before: int, top: int, after: int, bottom: int) -> QMargins:
    """Pixels before what is read first (at the left, or at the right in Arabic), above, after the last, and below."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QMargins(after, top, before, bottom)
    return QMargins(before, top, after, bottom)
