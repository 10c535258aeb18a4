"""One setting on a page: label, editor, help, reset, and a sentence when a value cannot be had. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from livecaption.model.messages import Message, render, text_of
from livecaption.model.seams import SettingsKeeper
from livecaption.model.setting import Setting, Value
from livecaption.ui.look import unit
from livecaption.ui.margins import margins
from livecaption.ui.preferences.editors import editor_for
from livecaption.ui.preferences.focus_room import ROOM_PX
from livecaption.ui.preferences.help_words import help_of
from livecaption.ui.preferences.hotkey_editor import HotkeyEditor
from livecaption.ui.preferences.list_editor import ListEditor
from livecaption.ui.preferences.plain_editors import SwitchEditor
from livecaption.ui.preferences.surroundings import Surroundings
from livecaption.ui.preferences.trouble_line import TroubleLine

_NARROW_LETTERS = 58
"""Below this width, in average letters, the label stands above its editor."""

_LABEL_LETTERS = 22


class SettingRow(QWidget):
    """Binds an editor to the keeper: what is chosen counts at once, what changed elsewhere shows."""

    tried = Signal(str, object)
    """A setting's name and a value that is only being tried."""

    _narrow: bool | None = None  # a change may come while Qt still makes the widget

    def __init__(
        self, setting: Setting, keeper: SettingsKeeper, around: Surroundings, *, show_help: bool = True
    ) -> None:
        super().__init__()
        self.setting = setting
        self._keeper = keeper
        self._below: QWidget | None = None
        words = text_of(setting.title)
        explanation = help_of(setting)
        self.editor = editor_for(setting, around)
        self.label = QLabel("" if isinstance(self.editor, SwitchEditor) else words)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setBuddy(self.editor.inputs[0])
        self.editor.prepare_inputs(explanation)
        self.help = QLabel(explanation)
        self.help.setProperty("part", "hint")
        self.help.setWordWrap(True)
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble = TroubleLine()
        self.reset = QToolButton()
        self.reset.setText(text_of("preferences.reset"))
        self.reset.setAutoRaise(True)
        self.reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reset.setAccessibleName(text_of("preferences.reset_setting", setting=words))
        self.reset.setToolTip(self.reset.accessibleName())
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(margins(0, 0, ROOM_PX, 0))
        self._grid.setHorizontalSpacing(unit(self))
        self._grid.setVerticalSpacing(2)
        self._arrange(narrow=False)
        says_more = explanation.rstrip(".") != words
        self.help.setVisible(show_help and says_more)

        self.editor.chosen.connect(self._on_chosen)
        self.editor.tried.connect(self._on_tried)
        self.reset.clicked.connect(self._on_reset)
        if isinstance(self.editor, HotkeyEditor | ListEditor):
            self.editor.on_refused = self.show_trouble
        self.refresh()

    def refresh(self) -> None:
        """Show what the keeper has."""
        value = self._keeper.settings.value(self.setting.name)
        self.editor.show_value(value)
        self.reset.setVisible(value != self.setting.default)

    def show_trouble(self, sentence: str) -> None:
        """Say why a value cannot be had; an empty sentence takes it away."""
        changed = sentence != self.trouble.sentence
        self.trouble.show_sentence(sentence)
        explanation = help_of(self.setting)
        for control in self.editor.inputs:
            control.setAccessibleDescription(f"{sentence} {explanation}" if sentence else explanation)
        if sentence and changed:
            self.editor.announce(sentence)

    def add_below(self, widget: QWidget) -> None:
        """Put something of the page's own under the editor."""
        self._below = widget
        narrow, self._narrow = bool(self._narrow), None
        self._arrange(narrow=narrow)

    def focus_editor(self) -> None:
        """Give the editor the keyboard, visibly."""
        self.editor.inputs[0].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _on_chosen(self, value: Value) -> None:
        self.show_trouble("")
        if value == self._keeper.settings.value(self.setting.name):
            self.refresh()
        else:
            self._tell(self._keeper.change(self.setting.name, value))

    @Slot(object)
    def _on_tried(self, value: Value) -> None:
        self.tried.emit(self.setting.name, value)

    @Slot()
    def _on_reset(self) -> None:
        # The button goes with the click; the keyboard stays at the setting.
        self.focus_editor()
        self.show_trouble("")
        self._tell(self._keeper.reset(self.setting.name))
        self.refresh()

    def _tell(self, trouble: Message | None) -> None:
        """Show what came of a change; what the page has found out about it meanwhile stays."""
        if trouble is not None:
            self.show_trouble(render(trouble))

    # -- layout ----------------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the narrow arrangement, whichever it has now."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.editor.minimumSizeHint().width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the label above the editor where there is no room beside it."""
        super().resizeEvent(event)
        letter_px = self.fontMetrics().averageCharWidth()
        self._arrange(narrow=self.width() < _NARROW_LETTERS * letter_px)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger letters want more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._narrow is not None:
            narrow, self._narrow = self._narrow, None
            self._arrange(narrow=narrow)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        grid = self._grid
        for part in (self.label, self.editor, self.reset, self.help, self.trouble, self._below):
            if part is not None:
                grid.removeWidget(part)
        first = 0 if narrow else 1
        down = 1 if narrow else 0
        switch = isinstance(self.editor, SwitchEditor)
        top = Qt.AlignmentFlag.AlignTop
        first_input = self.editor.inputs[0]
        first_input.ensurePolished()
        beside = max(first_input.sizeHint().height(), first_input.minimumHeight()) + 2 * ROOM_PX
        beside = min(beside, 2 * self.fontMetrics().height() + 2 * ROOM_PX)
        self.label.setMinimumHeight(0 if narrow else beside)
        self.reset.setMinimumHeight(0 if narrow else beside)
        if narrow:
            self.label.setMinimumWidth(0)
            grid.addWidget(self.label, 0, 0)
            grid.addWidget(self.reset, 0 if not switch else 1, 1, top)
            grid.addWidget(self.editor, 1, 0, 1, 1 if switch else 2)
        else:
            self.label.setMinimumWidth(_LABEL_LETTERS * self.fontMetrics().averageCharWidth())
            grid.addWidget(self.label, 0, 0)
            grid.setAlignment(self.label, top)
            grid.addWidget(self.editor, 0, 1)
            grid.addWidget(self.reset, 0, 2, top)
        grid.addWidget(self.trouble, 1 + down, first, 1, 2)
        grid.addWidget(self.help, 2 + down, first, 1, 2)
        if self._below is not None:
            grid.addWidget(self._below, 3 + down, first, 1, 2)
        self.label.setVisible(not (narrow and switch))
        grid.setColumnStretch(0, 1 if narrow else 0)
        grid.setColumnStretch(1, 0 if narrow else 1)
        self.updateGeometry()
