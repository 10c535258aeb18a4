"""What pulling the overlay's edges means for its style. GUI thread."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt

from livecaption.model.view import CaptionStyle
from livecaption.ui.captions.measure import PADDING_X, PADDING_Y, column_px, line_px

COLUMNS = (16, 120)
LINES = (1, 10)
"""What can be chosen that way, as in the settings."""


def as_large_as(size: QSize, edges: Qt.Edge, shown: CaptionStyle, wanted: CaptionStyle) -> CaptionStyle:
    """`wanted` with as many columns and lines as a box of this size has room for in the style `shown`.

    Only edges that are held change anything: the sides the columns, top and bottom the lines.
    """
    if edges & (Qt.Edge.LeftEdge | Qt.Edge.RightEdge):
        columns = round((size.width() - 2 * PADDING_X) / column_px(shown))
        wanted = replace(wanted, columns=max(COLUMNS[0], min(COLUMNS[1], columns)))
    if edges & (Qt.Edge.TopEdge | Qt.Edge.BottomEdge):
        lines = round((size.height() - 2 * PADDING_Y) / line_px(shown))
        wanted = replace(wanted, lines=max(LINES[0], min(LINES[1], lines)))
    return wanted
