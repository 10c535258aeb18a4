"""Asks an endpoint how it does, on a thread, and answers with a sentence on the GUI thread."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from livecaption.desktop.places_to_transcribe import ask, host_of
from livecaption.model.messages import text_of
from livecaption.ui.main.choices import EndpointState


class EndpointAnswers(QObject):
    """One question, one answer."""

    answered = Signal(str, str)
    """The address, and what came of asking."""

    def ask(self, address: str) -> None:
        """Ask; the answer comes within two seconds."""
        threading.Thread(target=self._ask, args=(address,), name="livecaption-ask", daemon=True).start()

    def _ask(self, address: str) -> None:
        state, took_ms = ask(address)
        host = host_of(address)
        if state is EndpointState.SILENT:
            sentence = text_of("main.endpoint_check_silent", host=host)
        else:
            sentence = text_of("main.endpoint_check_ready", host=host, milliseconds=round(took_ms))
        self.answered.emit(address, sentence)
