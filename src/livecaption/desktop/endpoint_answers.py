"""Asks an endpoint how it does, on a thread, and answers with a sentence on the GUI thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livecaption.desktop.places_to_transcribe import ask, in_use
from livecaption.model.errors import UsageError
from livecaption.model.messages import text_of
from livecaption.model.settings import Settings
from livecaption.ui.main.choices import EndpointState

if TYPE_CHECKING:
    from livecaption.config.known_endpoints import KnownEndpoint


class EndpointAnswers(QObject):
    """One question, one answer."""

    answered = Signal(str, str)
    """The address, and what came of asking."""

    def ask(self, address: str, settings: Settings) -> None:
        """Ask the endpoint of an address or a name; the answer comes within two seconds."""
        from livecaption.config.known_endpoints import entry_of, known_in, meant_by

        try:
            endpoint = meant_by(entry_of(address), known_in(settings))
        except UsageError as error:
            self.answered.emit(address, str(error))
            return
        first = next(iter(in_use(settings).values()), None)
        arguments = (address, endpoint, first)
        threading.Thread(target=self._ask, args=arguments, name="livecaption-ask", daemon=True).start()

    def _ask(self, address: str, endpoint: KnownEndpoint, first: KnownEndpoint | None) -> None:
        state, took_ms = ask(endpoint, first)
        host = endpoint.title
        if state is EndpointState.SILENT:
            sentence = text_of("main.endpoint_check_silent", host=host)
        else:
            sentence = text_of("main.endpoint_check_ready", host=host, milliseconds=round(took_ms))
        self.answered.emit(address, sentence)
