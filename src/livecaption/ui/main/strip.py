"""The latency and privacy strip: what was heard and sent, to whom, and how long each stage takes. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from livecaption.model.messages import text_of
from livecaption.model.status import Latency, SessionStatus
from livecaption.ui.look import unit
from livecaption.ui.main.dot import Dot
from livecaption.ui.main.row_words import clock_words
from livecaption.ui.margins import margins
from livecaption.ui.outside_text import as_tip


def strip_words(status: SessionStatus | None) -> str:
    """One line: "heard 31:20 · sent 18:05 to this computer · capture 21 gate 1 send 2 endpoint 240 show 9 ms"."""
    if status is None:
        return text_of("main.strip_idle")
    sent = clock_words(status.sent_s)
    if status.local:
        where = text_of("main.strip_sent_local", sent=sent)
    elif status.encrypted:
        where = text_of("main.strip_sent_encrypted", sent=sent, host=status.endpoint)
    else:
        where = text_of("main.strip_sent_open", sent=sent, host=status.endpoint)
    parts = [text_of("main.strip_heard", heard=clock_words(status.heard_s)), where]
    latency = status.latency
    stages = [
        text_of(code, value=_milliseconds(value))
        for code, value in (
            ("main.stage_capture", latency.capture_ms),
            ("main.stage_gate", latency.gate_ms),
            ("main.stage_send", latency.send_ms),
            ("main.stage_endpoint", latency.endpoint_ms),
            ("main.stage_paint", latency.paint_ms),
        )
        if value is not None
    ]
    if stages:
        parts.append(text_of("main.stages", stages=" ".join(stages)))
    return " · ".join(parts)


def detail_words(status: SessionStatus | None) -> str:
    """The same in whole sentences, one a line."""
    if status is None:
        return text_of("main.strip_idle")
    said = [
        text_of("main.details_heard", heard=clock_words(status.heard_s), sent=clock_words(status.sent_s)),
        text_of("main.details_local")
        if status.local
        else text_of("main.details_encrypted", host=status.endpoint)
        if status.encrypted
        else text_of("main.details_open", host=status.endpoint),
    ]
    said += _channel_sentences(status)
    stages = _stage_sentences(status.latency)
    if stages:
        said.append(text_of("main.details_stages", stages=", ".join(stages)))
    if status.bytes_sent or status.bytes_received:
        traffic = (f"{count / 1000:.0f}" for count in (status.bytes_sent, status.bytes_received))
        said.append(text_of("main.details_bytes", sent=next(traffic), received=next(traffic)))
    counted = (("main.details_dropped", status.dropped_blocks), ("main.details_reconnects", status.reconnects))
    mishaps = [text_of(code, n=count) for code, count in counted if count]
    return "\n".join(said + mishaps)


def _channel_sentences(status: SessionStatus) -> list[str]:
    """Where each channel's words go, if not all to the same place."""
    if len({(each.endpoint, each.local, each.encrypted) for each in status.channels}) < 2:
        return []
    return [
        text_of("main.details_channel_local", source=each.source)
        if each.local
        else text_of("main.details_channel", source=each.source, host=each.endpoint)
        for each in status.channels
    ]


def _stage_sentences(latency: Latency) -> list[str]:
    return [
        text_of(code, value=_milliseconds(value))
        for code, value in (
            ("main.details_capture", latency.capture_ms),
            ("main.details_gate", latency.gate_ms),
            ("main.details_send", latency.send_ms),
            ("main.details_endpoint", latency.endpoint_ms),
            ("main.details_paint", latency.paint_ms),
        )
        if value is not None
    ]


def _milliseconds(value: float) -> str:
    return f"{value:.0f}"


class Strip(QWidget):
    """One line at the window's foot; a button unfolds it into sentences, the pointer resting on it shows them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: SessionStatus | None = None
        self.setProperty("part", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(text_of("main.strip"))
        self.dot = Dot(self)
        self.line = QLabel(self)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.more = QToolButton(self)
        self.more.setText(text_of("main.details"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.toggled.connect(self._on_more)
        self.details = QLabel(self)
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setWordWrap(True)
        self.details.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.details.hide()
        gap = unit(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(2 * gap, gap // 2, gap, gap // 2))
        row = QHBoxLayout()
        row.setSpacing(gap)
        row.addWidget(self.dot)
        row.addWidget(self.line, 1)
        row.addWidget(self.more)
        column.addLayout(row)
        column.addWidget(self.details)
        self._refresh()

    def show_status(self, status: SessionStatus | None) -> None:
        """Show a session's figures; None: there is no session."""
        self._status = status
        self._refresh()

    def _refresh(self) -> None:
        status = self._status
        words, details = strip_words(status), detail_words(status)
        # Labels are laid out anew when they are set, whether or not they read the same.
        if words != self.line.text():
            self.line.setText(words)
        if details != self.details.text():
            self.details.setText(details)
            self.line.setToolTip(as_tip(details))
            self.more.setAccessibleDescription(details)
        self.dot.setVisible(status is not None and not status.local and not status.encrypted)

    @Slot(bool)
    def _on_more(self, on: bool) -> None:
        self.details.setVisible(on)
