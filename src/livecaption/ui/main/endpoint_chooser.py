"""Where to transcribe: on this computer, at an endpoint with its state, or at one to add. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from livecaption.model.messages import Message, render, text_of
from livecaption.ui.look import unit
from livecaption.ui.main.choices import EndpointChoice, EndpointDraft, EndpointState
from livecaption.ui.main.elided_label import ElidedLabel
from livecaption.ui.main.radio_group import RadioGroup
from livecaption.ui.main.trouble_label import TroubleLabel
from livecaption.ui.margins import margins

CheckEndpoint = Callable[[EndpointDraft], Message | None]
"""Says what is wrong with what was typed, at once and without asking the network; None when it can be added."""

_STATES = {
    EndpointState.READY: "main.endpoint_ready",
    EndpointState.CHECKING: "main.endpoint_checking",
    EndpointState.STARTING: "main.endpoint_starting",
    EndpointState.SILENT: "main.endpoint_silent",
    EndpointState.NEEDS_KEY: "main.endpoint_needs_key",
}


def state_words(endpoint: EndpointChoice) -> str:
    """How an endpoint does, for example "ready · 38 ms"."""
    state = text_of(_STATES[endpoint.state])
    if endpoint.latency_ms is None or endpoint.state is not EndpointState.READY:
        return state
    return text_of("main.endpoint_latency", state=state, milliseconds=round(endpoint.latency_ms))


class EndpointForm(QWidget):
    """Name, address and key of an endpoint to add. What is wrong is said below, at the press of Add."""

    added = Signal(object)
    """An `EndpointDraft` that passed the check."""
    cancelled = Signal()

    def __init__(self, check: CheckEndpoint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self.title = self._field("main.endpoint_title", "main.endpoint_title_hint")
        self.address = self._field("main.endpoint_address", "main.endpoint_address_hint")
        self.key = self._field("main.endpoint_key")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = TroubleLabel(self)
        self.add_button = QPushButton(text_of("main.endpoint_add"), self)
        self.add_button.clicked.connect(self.add)
        self.cancel_button = QPushButton(text_of("main.endpoint_cancel"), self)
        self.cancel_button.clicked.connect(self._on_cancel)
        form = QFormLayout(self)
        form.setContentsMargins(margins(3 * unit(self), 0, 0, 0))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for code, field in (
            ("main.endpoint_title", self.title),
            ("main.endpoint_address", self.address),
            ("main.endpoint_key", self.key),
        ):
            form.addRow(text_of(code), field)
        form.addRow(self.problem)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch()
        form.addRow(buttons)

    def _field(self, name: str, hint: str = "") -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(text_of(name))
        field.setMinimumWidth(8 * self.fontMetrics().height())
        if hint:
            field.setPlaceholderText(text_of(hint))
        field.returnPressed.connect(self.add)
        return field

    def clear(self) -> None:
        """Forget what was typed, the key above all."""
        for field in (self.title, self.address, self.key):
            field.clear()
        self.problem.hide()

    @Slot()
    def add(self) -> None:
        """Hand the draft on, or say what is wrong with it and go there."""
        draft = EndpointDraft(self.title.text().strip(), self.address.text().strip(), self.key.text().strip())
        if not draft.title:
            self._complain(text_of("main.endpoint_no_title"), self.title)
            return
        if not draft.address:
            self._complain(text_of("main.endpoint_no_address"), self.address)
            return
        wrong = self._check(draft)
        if wrong is not None:
            self._complain(render(wrong), self.address)
            return
        self.clear()
        self.added.emit(draft)

    def _complain(self, sentence: str, field: QLineEdit) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        field.setAccessibleDescription(sentence)
        field.setFocus()

    @Slot()
    def _on_cancel(self) -> None:
        self.clear()
        self.cancelled.emit()


class EndpointChooser(QWidget):
    """One radio button for each endpoint, and one that opens the form."""

    endpoint_asked = Signal(object)
    """An `EndpointDraft` to add; it is chosen once `set_endpoints` brings it under its title."""

    def __init__(self, check: CheckEndpoint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._awaited = ""
        self._group = RadioGroup(self)
        self.radios: dict[str, QRadioButton] = {}
        self.states: dict[str, QLabel] = {}
        self._titles: dict[str, str] = {}
        self._lines: dict[str, QWidget] = {}
        gap = unit(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap // 2)
        self._list = QVBoxLayout()
        self._list.setSpacing(gap // 2)
        column.addLayout(self._list)
        self.add_radio = QRadioButton(text_of("main.add_endpoint"), self)
        self.add_radio.toggled.connect(self._on_add_toggled)
        self.add_radio.clicked.connect(self._on_add_clicked)
        self._group.addButton(self.add_radio)
        column.addWidget(self.add_radio)
        self.form = EndpointForm(check, self)
        self.form.hide()
        self.form.added.connect(self._on_added)
        self.form.cancelled.connect(self._on_cancelled)
        column.addWidget(self.form)
        column.addStretch()

    def set_endpoints(self, endpoints: Sequence[EndpointChoice]) -> None:
        """Offer these; the one that is chosen stays so, else the first is."""
        wanted = self.chosen
        for gone in set(self.radios) - {each.id for each in endpoints}:
            self._group.removeButton(self.radios.pop(gone))
            del self.states[gone], self._titles[gone]
            self._lines.pop(gone).deleteLater()
        for place, endpoint in enumerate(endpoints):
            if endpoint.id not in self.radios:
                self._add_line(endpoint.id)
            self._list.removeWidget(self._lines[endpoint.id])
            self._list.insertWidget(place, self._lines[endpoint.id])
            words = state_words(endpoint)
            radio = self.radios[endpoint.id]
            # A single & would make a mnemonic of the letter after it.
            radio.setText(endpoint.title.replace("&", "&&"))
            radio.setAccessibleName(text_of("main.endpoint_said", title=endpoint.title, state=words))
            self.states[endpoint.id].setText(words)
            self._titles[endpoint.id] = endpoint.title
            if endpoint.title == self._awaited:
                wanted, self._awaited = endpoint.id, ""
        if self.add_radio.isChecked() and wanted is None:
            return
        if wanted not in self.radios:
            wanted = endpoints[0].id if endpoints else None
        if wanted is not None:
            self.radios[wanted].setChecked(True)

    def _add_line(self, endpoint_id: str) -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        radio = QRadioButton(line)
        state = ElidedLabel(line)
        state.setTextFormat(Qt.TextFormat.PlainText)
        state.setProperty("part", "hint")
        state.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(radio)
        row.addWidget(state, 1)
        self._group.addButton(radio)
        radio.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.radios[endpoint_id], self.states[endpoint_id], self._lines[endpoint_id] = radio, state, line

    def in_order(self) -> list[QWidget]:
        """What the Tab key goes through, from top to bottom."""
        lines = sorted(self._lines, key=lambda each: self._list.indexOf(self._lines[each]))
        form = self.form
        fields = (form.title, form.address, form.key, form.add_button, form.cancel_button)
        return [*(self.radios[each] for each in lines), self.add_radio, *fields]

    @property
    def chosen(self) -> str | None:
        """The endpoint's id; None while one is being added, or none is offered."""
        return next((each for each, radio in self.radios.items() if radio.isChecked()), None)

    def title_of(self, endpoint_id: str) -> str:
        """An endpoint's name; its id where it is not offered."""
        return self._titles.get(endpoint_id, endpoint_id)

    def recall(self, endpoint_id: str) -> None:
        """Have chosen what was chosen last time, where it is there."""
        if endpoint_id in self.radios:
            self.radios[endpoint_id].setChecked(True)

    @Slot(bool)
    def _on_add_toggled(self, on: bool) -> None:
        self.form.setVisible(on)
        if not on:
            self.form.clear()

    @Slot()
    def _on_add_clicked(self) -> None:
        self.form.title.setFocus()

    @Slot(object)
    def _on_added(self, draft: EndpointDraft) -> None:
        self._awaited = draft.title
        self._leave_form()
        self.endpoint_asked.emit(draft)

    @Slot()
    def _on_cancelled(self) -> None:
        self._leave_form()

    def _leave_form(self) -> None:
        first = next(iter(self.radios.values()), None)
        if first is not None:
            first.setChecked(True)
            first.setFocus()
        else:
            self._group.setExclusive(False)
            self.add_radio.setChecked(False)
            self._group.setExclusive(True)
