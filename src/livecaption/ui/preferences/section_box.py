"""The settings that stand together on a page, under one heading; the rare ones are shown on demand. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QGroupBox, QLabel, QToolButton, QVBoxLayout, QWidget

from livecaption.model.messages import text_of
from livecaption.ui.look import unit
from livecaption.ui.preferences.setting_row import SettingRow


class SectionBox(QGroupBox):
    """`before` stands above the settings: words or buttons of the page's own."""

    def __init__(self, title: str, rows: Sequence[SettingRow], before: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setProperty("part", "plain")
        self.ensurePolished()  # the style's own frame would leave its room in a box that is made later
        self.heading = QLabel(title)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.rows = tuple(rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(round(unit(self) * 1.5))
        layout.addWidget(self.heading)
        for widget in before:
            layout.addWidget(widget)
        self._advanced = [row for row in self.rows if row.setting.advanced]
        if len(self._advanced) == len(self.rows):
            self._advanced = []  # nothing else is here: there is no reason to hide them
        for row in self.rows:
            if row not in self._advanced:
                layout.addWidget(row)
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout.addWidget(self.more)
        for row in self._advanced:
            layout.addWidget(row)
        self.more.toggled.connect(self._on_more)
        self.more.setHidden(not self._advanced)
        self._on_more(on=False)

    def reveal(self, row: SettingRow) -> None:
        """Make a row visible, a rare one, too."""
        if row in self._advanced:
            self.more.setChecked(True)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The arrow points the way one reads."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._on_more(on=self.more.isChecked())

    @Slot(bool)
    def _on_more(self, on: bool) -> None:
        sideways = Qt.ArrowType.LeftArrow if self.isRightToLeft() else Qt.ArrowType.RightArrow
        self.more.setArrowType(Qt.ArrowType.DownArrow if on else sideways)
        self.more.setText(text_of("preferences.less") if on else text_of("preferences.more"))
        self.more.setAccessibleName(
            text_of("preferences.less_of" if on else "preferences.more_of", section=self.accessibleName())
        )
        for row in self._advanced:
            row.setVisible(on)
