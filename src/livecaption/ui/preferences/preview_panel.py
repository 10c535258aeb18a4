"""The preview with what belongs to it: what lies behind the captions, at which size it shows, whether one can read it.

GUI thread.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from livecaption.core.styles import style_of
from livecaption.model.messages import text_of
from livecaption.model.seams import Clock
from livecaption.model.settings import Settings
from livecaption.model.view import CaptionStyle, ViewName
from livecaption.ui.look import unit
from livecaption.ui.preferences.backdrop import Backdrop
from livecaption.ui.preferences.contrast_bar import ContrastBar
from livecaption.ui.preferences.preview import CaptionPreview
from livecaption.ui.preferences.settings_page import hint
from livecaption.ui.preferences.wrapping import WrappingRow


class PreviewPanel(QWidget):
    """Shows one view's style."""

    fix_wanted = Signal(object)
    """Values of a style's settings, by their names without prefix, with which captions can be read."""

    def __init__(self, clock: Clock, view: ViewName, *, reduced_motion: bool) -> None:
        super().__init__()
        self.preview = CaptionPreview(clock, style_of(Settings(), view), reduced_motion=reduced_motion)
        self.note = hint("")
        self.contrast = ContrastBar()
        self.contrast.wanted.connect(self.fix_wanted)
        self.backdrops: dict[Backdrop, QRadioButton] = {}
        self._group = QButtonGroup(self)
        row = WrappingRow(unit(self), inset=0)
        behind = QLabel(text_of("preferences.behind"))
        row.add(behind)
        for number, backdrop in enumerate(Backdrop):
            button = QRadioButton(text_of(f"backdrop.{backdrop}"))
            button.setAccessibleName(text_of("preferences.behind_is", what=text_of(f"backdrop.{backdrop}")))
            self.backdrops[backdrop] = button
            self._group.addButton(button, number)
            row.add(button)
        self.backdrops[Backdrop.PICTURE].setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit(self) // 2)
        layout.addWidget(self.preview, 100)
        layout.addWidget(self.contrast)
        layout.addWidget(row)
        layout.addWidget(self.note)
        layout.addStretch(1)
        self._group.idClicked.connect(self._on_backdrop)
        self.preview.scale_changed.connect(self._on_scale)
        self._on_scale(100)

    def show_view(self, view: ViewName) -> None:
        """Take the scale that suits another view."""
        self.preview.show_usual(style_of(Settings(), view))

    def show_style(self, style: CaptionStyle) -> None:
        """Show a style, and say if one cannot read it."""
        self.preview.show_style(style)
        self.contrast.judge(style)

    @Slot(int)
    def _on_backdrop(self, number: int) -> None:
        self.preview.show_backdrop(list(Backdrop)[number])

    @Slot(int)
    def _on_scale(self, percent: int) -> None:
        self.note.setText(text_of("preferences.preview_scale", percent=percent))
        self.note.setAlignment(Qt.AlignmentFlag.AlignLeading)
