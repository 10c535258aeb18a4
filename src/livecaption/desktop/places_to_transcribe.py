"""Where can be transcribed, and how each place does, for the start page. GUI thread, but for the asking."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal, Slot

from livecaption.model.errors import UsageError
from livecaption.model.messages import Message, text_of
from livecaption.ui.main.choices import EndpointChoice, EndpointDraft, EndpointState

HERE = ""
"""The id of the place that is this computer."""


class PlacesToTranscribe(QObject):
    """This computer and the endpoints of the settings; `changed` has a tuple of `EndpointChoice`."""

    changed = Signal(object)

    _answered = Signal(str, object, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[str, EndpointChoice] = {}
        self._answered.connect(self._on_answered)

    def offer(self, urls: Iterable[str]) -> None:
        """Offer these beside this computer, and ask each how it does."""
        self._choices = {HERE: EndpointChoice(HERE, text_of("main.on_this_computer"), EndpointState.STARTING)}
        for url in urls:
            self._choices[url] = EndpointChoice(url, host_of(url), EndpointState.CHECKING)
        self.changed.emit(tuple(self._choices.values()))
        for url in list(self._choices)[1:]:
            threading.Thread(target=self._ask, args=(url,), name="livecaption-health", daemon=True).start()

    def _ask(self, url: str) -> None:
        """On a thread of its own: what the endpoint says."""
        state, took_ms = ask(url)
        self._answered.emit(url, state, took_ms)

    @Slot(str, object, float)
    def _on_answered(self, url: str, state: EndpointState, took_ms: float) -> None:
        if url in self._choices:
            latency_ms = took_ms if state is EndpointState.READY else None
            self._choices[url] = EndpointChoice(url, host_of(url), state, latency_ms)
            self.changed.emit(tuple(self._choices.values()))


def ask(url: str) -> tuple[EndpointState, float]:
    """How an endpoint does, and how many milliseconds it took to say so. Blocking, 2 s at most."""
    import asyncio

    from livecaption.captioning import key_of
    from livecaption.core.routes import Health
    from livecaption.transport.health import look_at
    from livecaption.transport.websocket import Address

    began_s = time.monotonic()
    health = asyncio.run(look_at(Address(url, key_of(url))))
    took_ms = 1000 * (time.monotonic() - began_s)
    return (EndpointState.SILENT if health is Health.DOWN else EndpointState.READY), took_ms


def problem_with(draft: EndpointDraft) -> Message | None:
    """What is wrong with a place that a person typed in."""
    return address_problem(draft.address.strip())


def address_problem(address: str) -> Message | None:
    """Why an address cannot be used; None when it can."""
    from livecaption.config.endpoint_url import endpoint_url

    try:
        endpoint_url(address)
    except UsageError as error:
        return error.message
    return None


def host_of(url: str) -> str:
    """A person's name for an endpoint: its host, and the port where it is not the usual one."""
    return urlsplit(url).netloc.rpartition("@")[2] or url
