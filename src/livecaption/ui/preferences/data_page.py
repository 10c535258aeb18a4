"""The page about privacy and data: what is kept, what goes where, and the folders it lies in. GUI thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from livecaption.model.messages import text_of
from livecaption.model.seams import SettingsKeeper
from livecaption.model.setting import Page, Section
from livecaption.model.settings import SETTINGS
from livecaption.ui.outside_text import as_tip
from livecaption.ui.preferences.data_words import where_sound_goes
from livecaption.ui.preferences.focus_room import FOCUS_ROOM
from livecaption.ui.preferences.settings_page import SettingsPage, hint
from livecaption.ui.preferences.surroundings import Surroundings


class DataPage(SettingsPage):
    """Its words follow the settings: who hears what is captioned depends on the endpoints."""

    wanted = Signal(str)
    """A setting's name: the person wants to see it where it stands."""

    def __init__(self, keeper: SettingsKeeper, around: Surroundings) -> None:
        self._keeper = keeper
        self.goes = hint("")
        self.goes.setProperty("part", "")
        self.goes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.goes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide_overlay = _button("preferences.to_hide_overlay")
        self.hide_audience = _button("preferences.to_hide_audience")
        self.open_buttons: list[QPushButton] = []
        for title, folder in around.folders:
            button = QPushButton(text_of("preferences.open_folder", folder=title))
            button.setAutoDefault(False)
            button.setToolTip(as_tip(str(folder)))
            button.clicked.connect(partial(around.open_path, folder))
            self.open_buttons.append(button)
        if around.settings_file is not None:
            file = _button("preferences.open_settings_file")
            file.setToolTip(as_tip(str(around.settings_file)))
            file.clicked.connect(partial(around.open_path, around.settings_file))
            self.open_buttons.append(file)
        hiding = _column(
            hint(around.capture_limits or text_of("preferences.hiding")),
            _flow(self.hide_overlay, self.hide_audience),
        )
        super().__init__(
            [each for each in SETTINGS if each.page is Page.DATA],
            keeper,
            around,
            before={Section.PRIVACY: (self.goes, hiding, *([_flow(*self.open_buttons)] if self.open_buttons else []))},
            order=(Section.SAVING, Section.PRIVACY),
        )
        self.hide_overlay.clicked.connect(partial(self.wanted.emit, "overlay.hide_from_capture"))
        self.hide_audience.clicked.connect(partial(self.wanted.emit, "audience.hide_from_capture"))
        self.refresh()

    def refresh(self, names: frozenset[str] | None = None) -> None:
        """Show the settings, and say anew where sound goes."""
        super().refresh(names)
        self.goes.setText("\n\n".join(where_sound_goes(self._keeper.settings)))


def _button(code: str) -> QPushButton:
    button = QPushButton(text_of(code))
    button.setAutoDefault(False)
    return button


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    return column


def _flow(*buttons: QPushButton) -> QWidget:
    """Buttons below each other, none wider than its words."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(*FOCUS_ROOM)
    for button in buttons:
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
    return column
