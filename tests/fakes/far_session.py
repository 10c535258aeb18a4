"""One channel's link over endpoints of the virtual world: what is said, when, and what comes of it."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from fakes.engine import text_of
from fakes.far import FarEndpoint, FarSocket
from fakes.virtual_time import LoopClock
from livecaption.core.backoff import backoff
from livecaption.core.ledger import Spool
from livecaption.core.round_trips import RoundTrips
from livecaption.dialects.edge import EdgeDialect
from livecaption.model.audio import (
    FRAME_SAMPLES,
    MICROPHONE,
    SAMPLE_RATE_HZ,
    Gap,
    SampleIndex,
    Samples,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceId,
    UtteranceStarted,
)
from livecaption.model.messages import Message
from livecaption.model.seams import Dialect
from livecaption.model.status import ConnectionChanged
from livecaption.model.transcript import TextState, Transcript, TranscriptUpdate
from livecaption.transport.address import Address
from livecaption.transport.link import Link
from livecaption.transport.route import Route

Timed = tuple[float, UtteranceEvent]


@dataclass
class Hearing:
    """What a link told its listener (a `TransportListener`), each with the time of the loop."""

    transcript: Transcript = field(default_factory=Transcript)
    finals: Counter[int] = field(default_factory=Counter)
    restated: Counter[int] = field(default_factory=Counter)
    final_s: dict[int, float] = field(default_factory=dict)
    gaps: list[Gap] = field(default_factory=list)
    connections: list[tuple[float, ConnectionChanged]] = field(default_factory=list)
    troubles: list[tuple[float, str | None]] = field(default_factory=list)
    notices: list[tuple[float, str | None]] = field(default_factory=list)
    speakers: list[str | None] = field(default_factory=list)

    def text_received(self, update: TranscriptUpdate) -> None:
        after = self.transcript.apply(update)
        if update.state is TextState.RESTATED and after is not self.transcript:
            self.restated[update.utterance] += 1
        if update.state is TextState.FINAL and after is not self.transcript:
            self.finals[update.utterance] += 1
            self.final_s[update.utterance] = _now_s()
            self.speakers.append(update.speaker)
        self.transcript = after

    def gap_made(self, gap: Gap) -> None:
        self.gaps.append(gap)
        self.transcript = self.transcript.mark_gap(gap)

    def connection_changed(self, change: ConnectionChanged) -> None:
        self.connections.append((_now_s(), change))

    def trouble_changed(self, trouble: Message | None) -> None:
        self.troubles.append((_now_s(), trouble.code if trouble is not None else None))

    def noticed(self, notice: Message | None) -> None:
        self.notices.append((_now_s(), notice.code if notice is not None else None))

    @property
    def texts(self) -> list[str]:
        return self.transcript.text.splitlines()


def speech(draw: random.Random, seconds: float, *, pause_s: tuple[float, float] = (0.3, 2.0)) -> list[Timed]:
    """Utterances of 0.3-8 s with pauses, frame by frame, each with the time at which it is known."""
    timed: list[Timed] = []
    place = 0
    sound = np.random.default_rng(draw.randrange(2**32))
    number = -1
    while place < seconds * SAMPLE_RATE_HZ:
        number += 1
        identity, start = UtteranceId(number), SampleIndex(place)
        timed.append((place / SAMPLE_RATE_HZ, UtteranceStarted(MICROPHONE, identity, start)))
        frames = draw.randint(10, 250)
        for samples in sound.uniform(-0.5, 0.5, (frames, FRAME_SAMPLES)).astype(np.float32):
            at = SampleIndex(place)
            place += FRAME_SAMPLES
            at_s = place / SAMPLE_RATE_HZ
            timed.append((at_s, UtteranceAudio(MICROPHONE, identity, at, samples, at_s, at_s)))
        timed.append((place / SAMPLE_RATE_HZ, UtteranceEnded(MICROPHONE, identity, SampleIndex(place))))
        place += round(draw.uniform(*pause_s) * SAMPLE_RATE_HZ)
    return timed


def undisturbed(timed: Sequence[Timed]) -> list[str]:
    """The texts that the utterances have when nothing is in the way."""
    sounds: dict[int, list[Samples]] = {}
    for _, event in timed:
        if isinstance(event, UtteranceAudio):
            sounds.setdefault(event.utterance, []).append(event.samples)
    whole = (np.round(np.clip(np.concatenate(pieces), -1, 1) * 32767).astype(np.int16) for pieces in sounds.values())
    return [text_of(pcm.astype(np.float32) / np.float32(32767)) for pcm in whole]


def ways(endpoints: Sequence[FarEndpoint], *, last_resort: bool = False) -> list[Route]:
    """Routes over endpoints, each with a dialect that knows its limit; the last may be the last resort."""
    if last_resort:  # its address is known when it is ready
        fortune = endpoints[-1].fortune
        fortune.refuses = [each for each in fortune.refuses if each[2] != "starting"]
    return [Route(each, _dialect(each), last_resort=last_resort and each is endpoints[-1]) for each in endpoints]


def link_over(
    routes: Sequence[Route],
    hearing: Hearing,
    clock: LoopClock,
    *,
    seed: int = 0,
    keep_s: float = 3600.0,
    spool: Spool | None = None,
    patient: bool = False,
    holds: bool = False,
    round_trips: RoundTrips | None = None,
) -> Link:
    """A link whose connections go to the routes' endpoints, with the delays of a seed."""
    by_name = {route.endpoint.title: route.endpoint for route in routes}

    async def connect(address: Address, session: str) -> FarSocket:
        endpoint = by_name[address.title]
        assert isinstance(endpoint, FarEndpoint)
        return await endpoint.connect(session)

    def delays() -> Iterator[float]:
        return backoff(random.Random(seed).uniform)

    return Link(
        MICROPHONE,
        routes,
        lambda epoch, language: EdgeDialect(MICROPHONE, epoch, language=language),
        hearing,
        clock,
        session="far",
        keep_s=keep_s,
        spool=spool,
        patient=patient,
        holds=holds,
        round_trips=round_trips,
        notice=hearing.noticed,
        delays=delays,
        connect=connect,
    )


async def say(link: Link, timed: Sequence[Timed]) -> None:
    """Speak in real time."""
    for at_s, event in timed:
        if at_s > _now_s():
            await asyncio.sleep(at_s - _now_s())
        link.put(event)


async def play(link: Link, timed: Sequence[Timed], *, within_s: float = 7200.0) -> None:
    """Speak while the link runs, and wait for the last text."""
    async with asyncio.timeout(within_s), asyncio.TaskGroup() as tasks:
        tasks.create_task(link.run())
        await say(link, timed)
        link.finish()


def _dialect(endpoint: FarEndpoint) -> Callable[[int, str | None], Dialect]:
    class Limited(EdgeDialect):
        @property
        def max_session_s(self) -> float | None:
            return endpoint.fortune.max_session_s

    restate = endpoint.fortune.restates_after_s is not None
    return lambda epoch, language: Limited(MICROPHONE, epoch, language=language, restate=restate)


def _now_s() -> float:
    return asyncio.get_running_loop().time()
