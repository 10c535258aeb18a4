"""The first run: what to caption, where to transcribe, how it looks. Every step can be skipped. GUI thread.

It changes nothing but settings, through the keeper, and opens no microphone: it asks the composition to caption the one
the person chose, once they have finished.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from livecaption.model.messages import text_of
from livecaption.model.seams import Clock, SettingsKeeper
from livecaption.ui.look import unit
from livecaption.ui.preferences.first_steps import INSET, LookStep, SourceStep, Step, WhereStep
from livecaption.ui.preferences.larger_font import larger
from livecaption.ui.preferences.settings_page import hint
from livecaption.ui.preferences.surroundings import Surroundings

_LETTERS, _LINES = 116, 38


class FirstRun(QDialog):
    """Three steps; `finished_first_run` says whether it was left before its end."""

    finished_first_run = Signal(bool)
    """True when the rest was skipped, by the button or by closing the window."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        clock: Clock,
        around: Surroundings | None = None,
        *,
        reduced_motion: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        given = around if around is not None else Surroundings()
        self.setWindowTitle(text_of("first_run.title"))
        self.setObjectName("first-run")
        self._over = False
        self.steps: tuple[Step, ...] = (
            SourceStep(keeper, given),
            WhereStep(keeper, given),
            LookStep(keeper, clock, reduced_motion=reduced_motion),
        )
        self.place = hint("")
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.heading.setFont(larger(self.font(), self.font(), 1.5, bold=True))
        self.stack = QStackedWidget()
        for step in self.steps:
            self.stack.addWidget(_scrolling(step))
        self.skip = _button("first_run.skip")
        self.back = _button("first_run.back")
        self.next = _button("first_run.next")
        self.next.setProperty("primary", True)
        self.next.setDefault(True)
        self._lay_out()
        self.skip.clicked.connect(self.reject)
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self._go_to(0)
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(min(_LETTERS * letters, room.width()), min(_LINES * lines, round(0.9 * room.height())))

    def _lay_out(self) -> None:
        space = unit(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space)
        layout.setSpacing(space)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the smallest screen is `minimumSizeHint`
        for words in (self.place, self.heading):
            words.setContentsMargins(INSET, 0, INSET, 0)  # as far as what stands on a step
        layout.addWidget(self.place)
        layout.addWidget(self.heading)
        layout.addWidget(self.stack, 1)
        layout.addLayout(buttons)

    @property
    def step(self) -> int:
        """The number of the step that shows, from 0."""
        return self.stack.currentIndex()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Fits the smallest screen: the steps scroll."""
        return QSize(240, 180)

    def _go_to(self, number: int) -> None:
        step = self.steps[number]
        self.stack.setCurrentIndex(number)
        self.place.setText(text_of("first_run.step", number=number + 1, of=len(self.steps)))
        self.heading.setText(step.heading)
        self.setAccessibleDescription(step.heading)
        self.back.setEnabled(number > 0)
        last = number == len(self.steps) - 1
        self.next.setText(text_of("first_run.done") if last else text_of("first_run.next"))
        step.refresh()
        step.first_input.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_back(self) -> None:
        self._go_to(max(0, self.step - 1))

    @Slot()
    def _on_next(self) -> None:
        if not self.steps[self.step].take():
            return
        if self.step == len(self.steps) - 1:
            self._end(skipped=False)
            self.accept()
        else:
            self._go_to(self.step + 1)

    def reject(self) -> None:
        """Skip what is left: Escape, the button, and closing the window are the same."""
        self._end(skipped=True)
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """As `reject`."""
        self._end(skipped=True)
        super().closeEvent(event)

    def _end(self, *, skipped: bool) -> None:
        if not self._over:
            self._over = True
            self.finished_first_run.emit(skipped)


def _scrolling(step: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(step)
    area.setMinimumSize(100, 60)
    return area


def _button(code: str) -> QPushButton:
    button = QPushButton(text_of(code))
    button.setAutoDefault(False)
    return button
