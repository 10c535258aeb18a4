"""What one connection is to be told, in order. Pure; the event loop's thread."""

from __future__ import annotations

from livecaption.dialects import edge_wire as wire
from livecaption.server.answers import complaint
from livecaption.server.work import JobId

MOST_INTERIM = 20
"""Messages that wait for the client beyond which an utterance's older tentative text gives way to its newer."""


class Outbox:
    """Encoded messages until they are taken to be sent."""

    def __init__(self) -> None:
        self._messages: list[str] = []
        self._interim: dict[JobId, str] = {}  # the newest tentative text of each job that was not taken to be sent

    def __len__(self) -> int:
        """How many wait."""
        return len(self._messages)

    def put(self, message: wire.ServerMessage) -> None:
        """Tell this."""
        self._messages.append(wire.encode(message))

    def complain(self, code: str, *, retryable: bool = False, **params: object) -> None:
        """Tell that something cannot be done: the sentence `serve.CODE` of the catalogue."""
        self.put(complaint(code, retryable=retryable, **params))

    def text(self, job: JobId, text: wire.WireTranscript) -> None:
        """Tell a job's newest text; tentative text of it that still waits may be left out."""
        encoded = wire.encode(text)
        older = self._interim.pop(job, None)
        if older is not None and len(self._messages) > MOST_INTERIM:
            self._messages.remove(older)
        if not text.is_final:
            self._interim[job] = encoded
        self._messages.append(encoded)

    def take(self) -> list[str]:
        """Messages since the last call, in order."""
        out, self._messages = self._messages, []
        self._interim.clear()
        return out
