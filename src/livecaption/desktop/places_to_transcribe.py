"""Where can be transcribed, and how each place does, for the start page. GUI thread, but for the asking."""

from __future__ import annotations

import re
import time
import unicodedata
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livecaption.desktop.asking import ask_elsewhere
from livecaption.model.errors import UsageError
from livecaption.model.messages import Message, text_of
from livecaption.model.settings import Settings, Value
from livecaption.ui.main.choices import EndpointChoice, EndpointDraft, EndpointState

if TYPE_CHECKING:
    from livecaption.config.known_endpoints import KnownEndpoint

HERE = ""
"""The id of the place that is this computer."""


class PlacesToTranscribe(QObject):
    """This computer and the endpoints of the settings; `changed` has a tuple of `EndpointChoice`.

    The id of an endpoint is its entry in the settings.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[str, EndpointChoice] = {}

    def offer(self, settings: Settings) -> None:
        """Offer the endpoints in use beside this computer, and ask each how it does."""
        self._choices = {HERE: EndpointChoice(HERE, text_of("main.on_this_computer"), EndpointState.STARTING)}
        found = in_use(settings)
        for entry, endpoint in found.items():
            self._choices[entry] = EndpointChoice(entry, endpoint.title, EndpointState.CHECKING)
        self.changed.emit(tuple(self._choices.values()))
        first = next(iter(found.values()), None)
        for entry, endpoint in found.items():
            question, answer = partial(ask, endpoint, first), partial(self._on_answered, entry)
            ask_elsewhere("livecaption-health", question, answer, self)

    def _on_answered(self, entry: str, said: tuple[EndpointState, float]) -> None:
        state, took_ms = said
        if entry in self._choices:
            latency_ms = took_ms if state is EndpointState.READY else None
            self._choices[entry] = EndpointChoice(entry, self._choices[entry].title, state, latency_ms)
            self.changed.emit(tuple(self._choices.values()))


def in_use(settings: Settings) -> dict[str, KnownEndpoint]:
    """The endpoints in use by their entries in the settings, without names that are nobody's."""
    from livecaption.config.known_endpoints import known_in, meant_by

    found: dict[str, KnownEndpoint] = {}
    for entry in settings.texts("endpoint.urls"):
        with suppress(UsageError):  # starting captions says so
            found[entry] = meant_by(entry, known_in(settings))
    return found


def ask(endpoint: KnownEndpoint, first: KnownEndpoint | None) -> tuple[EndpointState, float]:
    """How an endpoint does, and how many milliseconds it took to say so. Blocking, 2 s at most.

    `first` is the first one in use, which the environment may have a key for.
    """
    import asyncio

    from livecaption.captioning import endpoint_of
    from livecaption.core.routes import Health

    began_s = time.monotonic()
    look = asyncio.run(endpoint_of(endpoint, first).look())
    took_s = look.took_s if look.took_s is not None else time.monotonic() - began_s
    return (EndpointState.SILENT if look.health is Health.DOWN else EndpointState.READY), 1000 * took_s


def problem_with(draft: EndpointDraft) -> Message | None:
    """What is wrong with a place that a person typed in."""
    from livecaption.config.endpoint_url import endpoint_url

    try:
        endpoint_url(draft.address.strip())
    except UsageError as error:
        return error.message
    return None


def entry_problem(entry: str, settings: Settings) -> Message | None:
    """Why an address or a name cannot be used; None when it can."""
    from livecaption.config.known_endpoints import entry_of, known_in, meant_by

    try:
        meant_by(entry_of(entry), known_in(settings))
    except UsageError as error:
        return error.message
    return None


def with_draft(settings: Settings, draft: EndpointDraft) -> tuple[dict[str, Value], KnownEndpoint]:
    """The settings that change when a place that a person typed in is used as well, and the endpoint that it is.

    Raises `UsageError` for an address that cannot be used.
    """
    from livecaption.config.known_endpoints import known_in, line_of, new_endpoint

    urls, known = settings.texts("endpoint.urls"), known_in(settings)
    new = new_endpoint(_free_name(draft.title, known), draft.address.strip())
    for each in (*in_use(settings).values(), *known):
        if each.url == new.url:  # it is there: only its key may be new
            return ({} if each.entry in urls else {"endpoint.urls": (*urls, each.entry)}), each
    lines = (*settings.texts("endpoint.known"), line_of(new))
    return {"endpoint.known": lines, "endpoint.urls": (*urls, new.entry)}, new


def _free_name(title: str, known: tuple[KnownEndpoint, ...]) -> str:
    """A name for an endpoint that is called `title`, and is no other's."""
    from livecaption.config.known_endpoints import LONGEST_NAME, is_name, variable_of

    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", plain).strip("-._")[: LONGEST_NAME - 4] or "endpoint"
    if not is_name(stem):
        stem = f"endpoint-{stem}"[: LONGEST_NAME - 4]
    taken = {variable_of(each.name) for each in known}
    name, number = stem, 2
    while variable_of(name) in taken:
        name, number = f"{stem}-{number}", number + 1
    return name
