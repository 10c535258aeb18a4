"""Captions for screen readers, in the place where the painted ones are. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from livecaption.model.view import CaptionView
from livecaption.ui.captions.announcer import Announcer


class SpokenCaptions(QLabel):
    """A text that nobody paints: what it says is in the accessibility tree alone, and read aloud if wanted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("captions")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._announcer = Announcer(self)

    def show_view(self, view: CaptionView) -> None:
        """Say these captions instead of the ones before."""
        # Its name, not its text: that would paint the whole box again.
        if self.accessibleName() != view.text:
            self.setAccessibleName(view.text)
        self._announcer.hear(view)

    def set_announcing(self, on: bool) -> None:
        """Have settled captions read by screen readers, or not."""
        self._announcer.set_on(on)
