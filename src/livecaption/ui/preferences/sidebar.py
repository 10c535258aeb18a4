"""The side of the dialog: search, the list of pages, profiles. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from livecaption.model.messages import text_of
from livecaption.model.seams import SettingsKeeper
from livecaption.ui.look import unit
from livecaption.ui.preferences.page_list import PageList
from livecaption.ui.preferences.profile_bar import ProfileBar
from livecaption.ui.preferences.surroundings import Surroundings

_LETTERS = 30
_MOST = 16_777_215
"""What Qt takes for no limit."""


class Sidebar(QWidget):
    """As wide as its titles need, or as the window."""

    def __init__(self, titles: Sequence[str], keeper: SettingsKeeper, around: Surroundings) -> None:
        super().__init__()
        self.setProperty("part", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = _Search()
        self.list = PageList(titles)
        self.profiles = ProfileBar(keeper, native=around.native_dialogs)
        self.search.list = self.list
        space = unit(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(space)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.profiles)
        self.take_whole_width(False)

    def take_whole_width(self, whole: bool) -> None:
        """Be the only thing in the window, or stand at its side."""
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if whole else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        )
        self.setMaximumWidth(_MOST if whole else _LETTERS * self.fontMetrics().averageCharWidth())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same width whatever the profile is called."""
        return QSize(_LETTERS * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small."""
        return QSize(100, 100)

    def show_current(self, number: int) -> None:
        """Mark a page without opening it."""
        before = self.list.blockSignals(True)
        self.list.setCurrentRow(number)
        self.list.blockSignals(before)

    def clear_search(self) -> None:
        """Search for nothing."""
        before = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(before)


class _Search(QLineEdit):
    """Down goes to the list below; Escape ends the search before it closes the dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.list: PageList | None = None
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(text_of("preferences.search"))
        self.setAccessibleName(text_of("preferences.search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it by the arrow, empty it by Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down and self.text():
            self.returnPressed.emit()
        elif event.key() == Qt.Key.Key_Down and self.list is not None:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
