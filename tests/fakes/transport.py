"""A transport without an endpoint: answers utterances as a test wants."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from livecaption.model.audio import (
    ChannelId,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceStarted,
)
from livecaption.model.errors import EndpointError
from livecaption.model.seams import Transport, TransportListener
from livecaption.model.status import ConnectionChanged
from livecaption.model.transcript import Span, TextState, TranscriptUpdate


class EchoTransport(Transport):
    """Each utterance's final text names its id; `answers` False keeps silent, `fails` raises from `run`."""

    def __init__(
        self,
        channel: ChannelId,
        listener: TransportListener,
        *,
        answers: bool = True,
        fails: EndpointError | None = None,
    ) -> None:
        self._channel = channel
        self._listener = listener
        self._answers = answers
        self._fails = fails
        self._finishing = asyncio.Event()
        self._starts: dict[int, SampleIndex] = {}
        self.events: list[UtteranceEvent] = []
        self._silent: set[int] = set()
        self.retries = 0

    def put(self, event: UtteranceEvent) -> None:
        self.events.append(event)
        if isinstance(event, UtteranceStarted):
            self._starts[event.utterance] = event.start
        elif isinstance(event, UtteranceAudio) and self._answers:
            self._say(event, "heard", TextState.TENTATIVE, event.start)
        elif isinstance(event, UtteranceEnded):
            if self._answers:
                self._say(event, f"Utterance {event.utterance}.", TextState.FINAL, event.end)
            else:
                self._silent.add(event.utterance)

    async def run(self) -> None:
        if self._fails is not None:
            raise self._fails
        self._listener.connection_changed(ConnectionChanged(self._channel, 1, True))
        await self._finishing.wait()
        if self._silent:
            await asyncio.get_running_loop().create_future()

    def finish(self) -> None:
        self._finishing.set()

    def retry(self) -> None:
        self.retries += 1

    @property
    def title(self) -> str:
        return "an echo"

    @property
    def behind_s(self) -> float:
        return 0.0

    @property
    def sent_s(self) -> float:
        return 0.0

    @property
    def bytes_sent(self) -> int:
        return 0

    @property
    def bytes_received(self) -> int:
        return 0

    @property
    def local(self) -> bool:
        return False

    @property
    def encrypted(self) -> bool:
        return True

    @property
    def send_delays_s(self) -> Sequence[float]:
        return ()

    @property
    def text_delays_s(self) -> Sequence[float]:
        return (0.243,)

    def _say(self, event: UtteranceAudio | UtteranceEnded, text: str, state: TextState, end: SampleIndex) -> None:
        revision = len(self.events)
        span = Span(self._starts[event.utterance], end)
        self._listener.text_received(TranscriptUpdate(self._channel, event.utterance, 1, revision, text, span, state))
