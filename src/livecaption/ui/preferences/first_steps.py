"""The steps of the first run. Each writes what was chosen through the keeper, and only then. GUI thread."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QRadioButton, QStyle, QVBoxLayout, QWidget

from livecaption.core.styles import prefix_of, style_of
from livecaption.model.messages import render, text_of
from livecaption.model.presets import preset_values
from livecaption.model.seams import Clock, SettingsKeeper
from livecaption.model.setting import Value
from livecaption.model.settings import BY_NAME
from livecaption.model.view import OVERLAY
from livecaption.ui.look import unit
from livecaption.ui.preferences.focus_room import FOCUS_ROOM, ROOM_PX
from livecaption.ui.preferences.number_editor import NumberEditor
from livecaption.ui.preferences.preset_bar import PresetBar
from livecaption.ui.preferences.preview_panel import PreviewPanel
from livecaption.ui.preferences.settings_page import hint
from livecaption.ui.preferences.surroundings import Surroundings
from livecaption.ui.preferences.trouble_line import TroubleLine

_SIZE = "captions.size_percent"
_PREVIEW_LINES = 9

INSET = ROOM_PX
"""How far what stands on a step is from the step's edge, in pixels."""


class Step(QWidget):
    """One question."""

    def __init__(self, heading: str, words: str) -> None:
        super().__init__()
        self.heading = heading
        self.trouble = TroubleLine()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(INSET, INSET, INSET, INSET)
        self.column.setSpacing(unit(self))
        self.column.addWidget(hint(words))

    @property
    @abstractmethod
    def first_input(self) -> QWidget:
        """What the keyboard begins with."""

    def refresh(self) -> None:
        """Show what counts now."""

    def take(self) -> bool:
        """Store what is chosen; False when it cannot be, and the step says why."""
        return True


class _Choices(QWidget):
    """Radio buttons, one chosen, each with words below it where it needs them."""

    def __init__(self, choices: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*FOCUS_ROOM)
        layout.setSpacing(2)
        for value, title, words in choices:
            if words and self.buttons:
                layout.addSpacing(unit(self))
            button = QRadioButton(title)
            button.ensurePolished()
            button.setAccessibleDescription(words)
            self.buttons[value] = button
            self._group.addButton(button)
            layout.addWidget(button)
            if words:
                below = hint(words)
                below.setIndent(_words_begin(button))
                layout.addWidget(below)

    @property
    def chosen(self) -> str | None:
        """The value of the button that is on."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, value: str) -> None:
        """Turn a button on."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)

    @property
    def focus_input(self) -> QWidget:
        """The button that is on, or the first."""
        chosen = self.chosen
        return self.buttons[chosen] if chosen is not None else next(iter(self.buttons.values()))


class SourceStep(Step):
    """What to caption: nothing is opened here, whatever is chosen."""

    def __init__(self, keeper: SettingsKeeper, around: Surroundings) -> None:
        super().__init__(text_of("first_run.source"), text_of("first_run.source_words"))
        self._keeper = keeper
        offered = tuple(around.sources()) or (("mic", text_of("preferences.source_microphone")),)
        words = {"mic": text_of("first_run.microphone_words"), "system": text_of("first_run.system_words")}
        self.choices = _Choices([(value, title, words.get(value, "")) for value, title in offered])
        self.column.addWidget(self.choices)
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)

    @property
    def first_input(self) -> QWidget:
        """The source that is chosen."""
        return self.choices.focus_input

    def refresh(self) -> None:
        """Show the source that counts."""
        self.choices.choose(self._keeper.settings.text("capture.source"))

    def take(self) -> bool:
        """Store the source."""
        chosen = self.choices.chosen
        return chosen is None or _stored(self._keeper, self.trouble, "capture.source", chosen)


class WhereStep(Step):
    """Where to transcribe: on this computer, or at an address."""

    def __init__(self, keeper: SettingsKeeper, around: Surroundings) -> None:
        super().__init__(text_of("first_run.where"), text_of("first_run.where_words"))
        self._keeper = keeper
        self._problem = around.endpoint_problem
        self.choices = _Choices(
            [
                ("here", text_of("first_run.here"), text_of("first_run.here_words")),
                ("there", text_of("first_run.there"), text_of("first_run.there_words")),
            ]
        )
        self.address = QLineEdit()
        self.address.setPlaceholderText(text_of("preferences.example_address"))
        self.address.setAccessibleName(text_of("first_run.address"))
        label = QLabel(text_of("first_run.address"))
        label.setBuddy(self.address)
        self.column.addWidget(self.choices)
        self.column.addWidget(label)
        self.column.addWidget(self.address)
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)
        self.choices.choose("here")
        self.address.setEnabled(False)
        self._label = label
        label.setEnabled(False)
        self.choices.buttons["there"].toggled.connect(self._on_there)

    @property
    def first_input(self) -> QWidget:
        """The place that is chosen."""
        return self.choices.focus_input

    def refresh(self) -> None:
        """Show the place that counts."""
        addresses = self._keeper.settings.texts("endpoint.urls")
        self.choices.choose("there" if addresses else "here")
        if addresses:
            self.address.setText(addresses[0])

    def take(self) -> bool:
        """Store the place; an address that cannot be used is said to be so."""
        before = self._keeper.settings.texts("endpoint.urls")
        if self.choices.chosen != "there":
            return _stored(self._keeper, self.trouble, "endpoint.urls", ())
        address = self.address.text().strip()
        problem = self._problem(address) if address else text_of("first_run.no_address")
        if problem is not None:
            self.trouble.show_sentence(problem)
            self.address.setFocus()
            return False
        return _stored(self._keeper, self.trouble, "endpoint.urls", tuple(dict.fromkeys((address, *before[1:]))))

    @Slot(bool)
    def _on_there(self, there: bool) -> None:
        self.address.setEnabled(there)
        self._label.setEnabled(there)
        self.trouble.show_sentence("")


class LookStep(Step):
    """How captions look: the ready-made looks and the size, with the preview. What is chosen counts at once."""

    def __init__(self, keeper: SettingsKeeper, clock: Clock, *, reduced_motion: bool) -> None:
        super().__init__(text_of("first_run.look"), text_of("first_run.look_words"))
        self._keeper = keeper
        self.panel = PreviewPanel(clock, OVERLAY, reduced_motion=reduced_motion)
        self.panel.preview.setFixedHeight(_PREVIEW_LINES * self.fontMetrics().height())
        self.presets = PresetBar(OVERLAY, prefix_of(OVERLAY))
        setting = BY_NAME[_SIZE]
        percent = text_of("preferences.in_percent", number="")
        self.size_editor = NumberEditor(setting, text_of(setting.title), ("", percent), (50.0, 200.0), setting.step)
        self.size_editor.prepare_inputs(text_of(setting.explanation))
        label = QLabel(text_of(setting.title))
        label.setBuddy(self.size_editor.inputs[0])
        for widget in (self.panel, self.presets, label, self.size_editor, self.trouble):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.presets.wanted.connect(self._on_preset)
        self.size_editor.chosen.connect(self._on_size)
        self.size_editor.tried.connect(self._on_tried)
        self.panel.fix_wanted.connect(self._on_fix)

    @property
    def first_input(self) -> QWidget:
        """The look that counts, or the first."""
        buttons = list(self.presets.buttons.values())
        return next((button for button in buttons if button.isChecked()), buttons[0])

    def refresh(self) -> None:
        """Show the look that counts."""
        settings = self._keeper.settings
        self.presets.show_settings(settings)
        self.size_editor.show_value(settings.value(_SIZE))
        self.panel.show_style(style_of(settings, OVERLAY))

    @Slot(str)
    def _on_preset(self, name: str) -> None:
        self._change(preset_values(name, prefix_of(OVERLAY)))

    @Slot(object)
    def _on_fix(self, values: Mapping[str, Value]) -> None:
        self._change({f"{prefix_of(OVERLAY)}.{name}": value for name, value in values.items()})

    @Slot(object)
    def _on_size(self, value: Value) -> None:
        _stored(self._keeper, self.trouble, _SIZE, value)
        self.refresh()

    @Slot(object)
    def _on_tried(self, value: Value) -> None:
        trial = self._keeper.settings.replacing(captions__size_percent=value)
        self.panel.show_style(style_of(trial, OVERLAY))

    def _change(self, values: Mapping[str, Value]) -> None:
        trouble = self._keeper.change_all(values)
        self.trouble.show_sentence(render(trouble) if trouble is not None else "")
        self.refresh()


def _words_begin(button: QRadioButton) -> int:
    """How far a radio button's words stand behind its mark, in pixels."""
    metrics = (QStyle.PixelMetric.PM_ExclusiveIndicatorWidth, QStyle.PixelMetric.PM_RadioButtonLabelSpacing)
    return sum(button.style().pixelMetric(each, None, button) for each in metrics)


def _stored(keeper: SettingsKeeper, trouble: TroubleLine, name: str, value: Value) -> bool:
    """Whether the value counts now. That it could not be saved is said, but holds nobody up."""
    refused = keeper.change(name, value) if value != keeper.settings.value(name) else None
    trouble.show_sentence(render(refused) if refused is not None else "")
    return keeper.settings.value(name) == value
