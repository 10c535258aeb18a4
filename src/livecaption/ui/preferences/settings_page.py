"""One page of settings, made from the declarations: its sections one below the other, scrolling. GUI thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from livecaption.model.messages import text_of
from livecaption.model.seams import SettingsKeeper
from livecaption.model.setting import Section, Setting, section_title
from livecaption.ui.look import unit
from livecaption.ui.margins import margins
from livecaption.ui.preferences.focus_room import ROOM_PX
from livecaption.ui.preferences.section_box import SectionBox
from livecaption.ui.preferences.setting_row import SettingRow
from livecaption.ui.preferences.surroundings import Surroundings

_WIDEST_LETTERS = 110
"""Beyond this width, in average letters, a page does not grow: its lines would be hard to follow."""


class SettingsPage(QScrollArea):
    """Rows for these settings, in sections in their order of appearance.

    `before` holds, by section, what stands above its settings; a section may have nothing else. Rows of sections in
    `without_help` say nothing below their editor.
    """

    tried = Signal(str, object)
    """A setting's name and a value that is only being tried."""

    def __init__(
        self,
        settings: Iterable[Setting],
        keeper: SettingsKeeper,
        around: Surroundings,
        *,
        before: dict[Section, Sequence[QWidget]] | None = None,
        order: Sequence[Section] = (),
        without_help: frozenset[Section] = frozenset(),
    ) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows: dict[str, SettingRow] = {}
        self._boxes: dict[Section, SectionBox] = {}
        found: dict[Section, list[SettingRow]] = {section: [] for section in (*order, *(before or {}))}
        for setting in settings:
            row = SettingRow(setting, keeper, around, show_help=setting.section not in without_help)
            row.tried.connect(self.tried)
            self._rows[setting.name] = row
            found.setdefault(setting.section, []).append(row)
        body = QWidget()
        body.setMaximumWidth(_WIDEST_LETTERS * self.fontMetrics().averageCharWidth())
        self.body = QVBoxLayout(body)
        space = unit(self)
        self.body.setContentsMargins(margins(ROOM_PX, space, 2 * space, 2 * space))
        self.body.setSpacing(3 * space)
        for section, rows in found.items():
            above = (before or {}).get(section, ())
            if not rows and not above:
                continue
            box = SectionBox(text_of(section_title(section)), rows, above)
            self._boxes[section] = box
            self.body.addWidget(box)
        self.body.addStretch(1)
        self.setWidget(body)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)

    @property
    def rows(self) -> dict[str, SettingRow]:
        """The rows by their setting's name."""
        return dict(self._rows)

    def box(self, section: Section) -> SectionBox:
        """The box of a section that this page has."""
        return self._boxes[section]

    def refresh(self, names: frozenset[str] | None = None) -> None:
        """Show what the keeper has for these settings; for all without names."""
        for name, row in self._rows.items():
            if names is None or name in names:
                row.refresh()

    def show_row(self, name: str) -> None:
        """Scroll a setting into view and give it the keyboard."""
        row = self._rows[name]
        self._boxes[row.setting.section].reveal(row)
        row.focus_editor()
        self.ensureWidgetVisible(row)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small: it scrolls."""
        return QSize(120, 60)


def hint(sentence: str) -> QLabel:
    """Words of second rank."""
    label = QLabel(sentence)
    label.setProperty("part", "hint")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
