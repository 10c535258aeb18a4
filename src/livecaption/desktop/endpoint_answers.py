"""Asks an endpoint how it does, on a thread, and answers with a sentence on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from livecaption.desktop.asking import ask_elsewhere
from livecaption.desktop.places_to_transcribe import ask, in_use
from livecaption.model.errors import UsageError
from livecaption.model.messages import text_of
from livecaption.model.settings import Settings
from livecaption.ui.main.choices import EndpointState

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from livecaption.config.known_endpoints import KnownEndpoint


def ask_how_it_does(address: str, settings: Settings, answer: Callable[[str], object], owner: QObject) -> None:
    """Ask the endpoint of an address or a name; a sentence comes within two seconds, unless `owner` is gone by then."""
    from livecaption.config.known_endpoints import entry_of, known_in, meant_by

    try:
        endpoint = meant_by(entry_of(address), known_in(settings))
    except UsageError as error:
        answer(str(error))
        return
    first = next(iter(in_use(settings).values()), None)
    ask_elsewhere("livecaption-ask", partial(_how_it_does, endpoint, first), answer, owner)


def _how_it_does(endpoint: KnownEndpoint, first: KnownEndpoint | None) -> str:
    state, took_ms = ask(endpoint, first)
    if state is EndpointState.SILENT:
        return text_of("main.endpoint_check_silent", host=endpoint.title)
    return text_of("main.endpoint_check_ready", host=endpoint.title, milliseconds=round(took_ms))
