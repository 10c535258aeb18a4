"""The start page: what to caption, where, in which language, and one big button. GUI thread.

While a session runs it folds into one line with the levels and the way to end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from livecaption.core.status_words import phase_message
from livecaption.model.audio import ChannelId
from livecaption.model.messages import render, text_of
from livecaption.model.status import Phase, SessionStatus
from livecaption.ui.look import unit
from livecaption.ui.main.calm_combo import CalmCombo
from livecaption.ui.main.choices import EndpointChoice, LanguageChoice, SourceKind, StartChoice
from livecaption.ui.main.dot import Dot
from livecaption.ui.main.elided_label import ElidedLabel
from livecaption.ui.main.endpoint_chooser import CheckEndpoint, EndpointChooser
from livecaption.ui.main.session_levels import SessionLevels
from livecaption.ui.main.source_chooser import TITLES, SourceChooser
from livecaption.ui.main.trouble_label import TroubleLabel

_HEADING_SCALE = 1.1
_TROUBLE = (Phase.OFFLINE, Phase.NEEDS_KEY, Phase.CATCHING_UP)


class StartPage(QWidget):
    """Its choosers are `sources`, `where` and `language`; the button says `pressed`, whatever it does now."""

    pressed = Signal()

    def __init__(
        self, check_endpoint: CheckEndpoint, choose_file: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._running = False
        self._narrow = False
        self.sources = SourceChooser(choose_file, self)
        self.where = EndpointChooser(check_endpoint, self)
        self.language = CalmCombo(text_of("main.language"), 10, self)
        self.language_label = QLabel(text_of("main.language"), self)
        self.language_label.setWordWrap(True)
        self.language_label.setBuddy(self.language)
        self.button = QPushButton(text_of("main.start"), self)
        self.button.setProperty("primary", "true")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.pressed)
        self.hotkey = QLabel(self)
        self.hotkey.setTextFormat(Qt.TextFormat.PlainText)
        self.hotkey.setProperty("part", "hint")
        self.problem = TroubleLabel(self)
        self.trouble = Dot(self)
        self.trouble.hide()
        self.state = QLabel(self)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.running_words = ElidedLabel(self)
        self.running_words.setTextFormat(Qt.TextFormat.PlainText)
        self.running_words.setProperty("part", "hint")
        self.levels = SessionLevels(self)
        self._lay_out()
        self.set_languages(())
        self._refresh()

    def _lay_out(self) -> None:
        gap = unit(self)
        self._choices = QWidget(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._choices)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(4 * gap)
        where = QVBoxLayout()
        where.setSpacing(gap)
        where.addWidget(self.where)
        spoken = QHBoxLayout()
        spoken.setSpacing(gap)
        spoken.addWidget(self.language_label)
        spoken.addWidget(self.language, 1)
        where.addLayout(spoken)
        where.addStretch()
        what = QVBoxLayout()
        what.addWidget(self.sources)
        self._columns.addWidget(self._group("main.what", what), 1)
        self._columns.addWidget(self._group("main.where", where), 1)

        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.state.setFont(bold)
        self._session = QWidget(self)
        session = QVBoxLayout(self._session)
        session.setContentsMargins(0, 0, 0, 0)
        session.setSpacing(2)
        now = QHBoxLayout()
        now.setSpacing(gap)
        now.addWidget(self.trouble)
        now.addWidget(self.state)
        now.addWidget(self.levels)
        now.addStretch()
        session.addLayout(now)
        session.addWidget(self.running_words)

        # The button stands in the middle below the choices, and at the end of the line while a session runs.
        self._foot = QGridLayout()
        self._foot.setHorizontalSpacing(2 * gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * gap, 2 * gap, 2 * gap, gap)
        column.setSpacing(gap)
        column.addWidget(self._choices)
        column.addLayout(self._foot)
        column.addWidget(self.problem)

    def _group(self, code: str, content: QVBoxLayout) -> QGroupBox:
        """A heading over its choices, which screen readers tell as a group of that name."""
        group = QGroupBox(self)
        group.setProperty("part", "plain")
        group.setAccessibleName(text_of(code))
        heading = QLabel(text_of(code), group)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * _HEADING_SCALE)
        heading.setFont(font)
        frame = QVBoxLayout(group)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(unit(self))
        frame.addWidget(heading)
        content.setContentsMargins(0, 0, 0, 0)
        frame.addLayout(content, 1)
        return group

    # -- what is offered and chosen --------------------------------------------------------------------------------

    def set_languages(self, languages: Sequence[LanguageChoice]) -> None:
        """Offer these; without any, the endpoint finds out."""
        chosen = self.language.currentData()
        self.language.clear()
        for each in languages or (LanguageChoice("", text_of("main.language_any")),):
            self.language.addItem(each.title, each.code)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        several = self.language.count() > 1
        self.language.setVisible(several)
        self.language_label.setVisible(several)

    def set_endpoints(self, endpoints: Sequence[EndpointChoice]) -> None:
        """Offer these endpoints."""
        self.where.set_endpoints(endpoints)
        # Lines that came later would be the last that the Tab key reaches.
        order = [*self.sources.in_order(), *self.where.in_order(), self.language, self.button]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def choice(self) -> StartChoice | str:
        """What is chosen, or the sentence that says what is still missing."""
        source = self.sources.chosen
        if source is None or not source.available:
            return text_of("main.need_source")
        if source.kind is SourceKind.RECORDING and self.sources.path is None:
            return text_of("main.need_recording")
        endpoint = self.where.chosen
        if endpoint is None:
            return text_of("main.need_endpoint")
        return StartChoice(
            source.id,
            source.kind,
            self.sources.device_id,
            self.sources.path,
            endpoint,
            str(self.language.currentData() or ""),
        )

    def complain(self, sentence: str) -> None:
        """Say why captions did not start; "" takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.button.setAccessibleDescription(sentence or self.hotkey.text())

    # -- the session -----------------------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether it shows a session."""
        return self._running

    def set_hotkey(self, keys: str) -> None:
        """The hotkey that does what the button does, in print."""
        self.hotkey.setText(keys)
        self.button.setAccessibleDescription(keys)

    def show_session(self, choice: StartChoice) -> None:
        """Fold into the line of a session that starts with this choice."""
        source = self.sources.chosen
        title = source.title if source is not None and source.title else text_of(TITLES[choice.kind])
        if choice.path is not None:
            title = choice.path.name
        self.running_words.setText(
            text_of("main.running", source=title, endpoint=self.where.title_of(choice.endpoint_id))
        )
        self.complain("")

    def show_status(self, status: SessionStatus | None) -> None:
        """Show what the session does; None: there is none."""
        running = status is not None and status.phase is not Phase.ENDED
        ending = status is not None and status.phase is Phase.FINISHING
        self.state.setText(render(phase_message(status)) if status is not None else "")
        self.trouble.setVisible(status is not None and status.phase in _TROUBLE)
        if not self.running_words.text() and status is not None:
            self.running_words.setText(
                text_of("main.running", source=", ".join(status.sources), endpoint=status.endpoint)
            )
        self.button.setText(text_of("main.ending" if ending else "main.stop" if running else "main.start"))
        self.button.setEnabled(not ending)
        if running != self._running:
            self._running = running
            if not running:
                self.running_words.setText("")
                self.levels.clear()
                self.sources.silence()
            self._refresh()

    def show_levels(self, levels: Mapping[ChannelId, float]) -> None:
        """Show how loud the session's channels are."""
        if self._running:
            self.levels.show_levels(levels)

    def _refresh(self) -> None:
        focused = self.button.hasFocus()
        for widget in (self._session, self.button, self.hotkey):
            self._foot.removeWidget(widget)
        self._choices.setVisible(not self._running)
        self._session.setVisible(self._running)
        for each in range(4):
            self._foot.setColumnStretch(each, 0)
        room = 0 if self._running else unit(self)
        self._foot.setContentsMargins(0, room, 0, room)
        middle = Qt.AlignmentFlag.AlignVCenter
        stretched = (0,) if self._running and not self._narrow else (0, 3)
        for each in stretched:
            self._foot.setColumnStretch(each, 1)
        if self._narrow:
            self._foot.addWidget(self._session, 0, 0, 1, 4)
            self._foot.addWidget(self.button, 1, 1, middle)
            self._foot.addWidget(self.hotkey, 2, 1, Qt.AlignmentFlag.AlignCenter)
        elif self._running:
            self._foot.addWidget(self._session, 0, 0)
            self._foot.addWidget(self.hotkey, 0, 1, middle)
            self._foot.addWidget(self.button, 0, 2, middle)
        else:
            self._foot.addWidget(self.button, 0, 1, middle)
            self._foot.addWidget(self.hotkey, 0, 2, middle)
        self.button.setProperty("running", "true" if self._running else "false")
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if focused:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window the choices stand below each other, and the button below the session's line."""
        if narrow != self._narrow:
            self._narrow = narrow
            directions = QBoxLayout.Direction
            self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
            self._refresh()

    @Slot()
    def focus_what_is_missing(self) -> None:
        """Put the keyboard where the next choice is to be made."""
        if self.sources.kind is SourceKind.RECORDING and self.sources.path is None:
            self.sources.file_button.setFocus()
        elif self.where.chosen is None:
            self.where.form.title.setFocus()
