"""A link over real sockets to the real endpoint, through a proxy that cuts: nothing is lost, doubled or reordered.

The endpoint's engine names the samples it was given, so any change to what an utterance contains changes its text.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import numpy as np
import pytest

from fakes.endpoint import noise, running
from fakes.engine import FakeEngine, text_of
from fakes.second_engine import BetterEngine
from livecaption.dialects.edge import EdgeDialect
from livecaption.model.audio import (
    MICROPHONE,
    Gap,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceId,
    UtteranceStarted,
)
from livecaption.model.errors import EndpointError
from livecaption.model.messages import Message
from livecaption.model.seams import Engine
from livecaption.model.status import ConnectionChanged
from livecaption.model.transcript import TextState, Transcript, TranscriptUpdate
from livecaption.session.clock import SystemClock
from livecaption.transport.address import Address, Endpoint
from livecaption.transport.fixed import FixedEndpoint
from livecaption.transport.link import Link

FRAME = 512


class Listener:
    def __init__(self) -> None:
        self.transcript = Transcript()
        self.finals: list[int] = []
        self.connections: list[bool] = []
        self.troubles: list[Message | None] = []

    def text_received(self, update: TranscriptUpdate) -> None:
        after = self.transcript.apply(update)
        if update.final and after is not self.transcript:
            self.finals.append(update.utterance)
        self.transcript = after

    def gap_made(self, gap: Gap) -> None:
        raise AssertionError(f"nothing may be lost: {gap}")

    def connection_changed(self, change: ConnectionChanged) -> None:
        self.connections.append(change.connected)

    def trouble_changed(self, trouble: Message | None) -> None:
        self.troubles.append(trouble)


def link_to(listener: Listener, *ports: int, token: str | None = None) -> Link:
    endpoints: list[Endpoint] = [FixedEndpoint(Address(f"ws://127.0.0.1:{port}/transcribe", token)) for port in ports]
    return Link(
        MICROPHONE,
        endpoints,
        lambda epoch, language: EdgeDialect(MICROPHONE, epoch, language=language, restate=True),
        listener,
        SystemClock(),
        session="test",
        delays=lambda: itertools.repeat(0.01),
    )


def speech(utterances: int, seed: int) -> tuple[list[UtteranceEvent], list[str]]:
    """Events of some utterances of 0.3-2 s, and the text that the fake engine makes of each."""
    draw = random.Random(seed)
    events: list[UtteranceEvent] = []
    texts = []
    place = 0
    for number in range(utterances):
        samples = noise(FRAME * draw.randint(10, 60), seed * 100 + number)
        identity, start = UtteranceId(number), SampleIndex(place)
        events.append(UtteranceStarted(MICROPHONE, identity, start))
        for at in range(0, len(samples), FRAME):
            piece = samples[at : at + FRAME]
            events.append(UtteranceAudio(MICROPHONE, identity, SampleIndex(place + at), piece, 0.0))
        place += len(samples)
        events.append(UtteranceEnded(MICROPHONE, identity, SampleIndex(place)))
        sent = np.round(np.clip(samples, -1, 1) * 32767).astype(np.int16)
        texts.append(text_of(sent.astype(np.float32) / np.float32(32767)))
        place += 8_000
    return events, texts


@asynccontextmanager
async def cutting_proxy(port: int, cuts: list[int]) -> AsyncIterator[int]:
    """Forwards to `port`; each connection is reset after its share of bytes, upward and downward together."""
    remaining = iter(cuts)
    tasks: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        budget = [next(remaining, -1)]
        up_reader, up_writer = await asyncio.open_connection("127.0.0.1", port)

        async def forward(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            with contextlib.suppress(ConnectionError):
                while data := await source.read(4096):
                    if budget[0] >= 0:
                        budget[0] -= len(data)
                        if budget[0] < 0:
                            break
                    sink.write(data)
                    await sink.drain()
            for each in (writer, up_writer):
                if budget[0] < 0 and cuts:
                    each.transport.abort()
                else:
                    each.close()

        async with asyncio.TaskGroup() as both:
            both.create_task(forward(reader, up_writer))
            both.create_task(forward(up_reader, writer))

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(handle(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]
        server.close()
        if tasks:
            await asyncio.wait(tasks, timeout=60)


async def carry(link: Link, events: list[UtteranceEvent], *, pace: int = 40) -> None:
    """Speak while the link runs, a few frames at a time."""
    async with asyncio.timeout(60), asyncio.TaskGroup() as tasks:
        tasks.create_task(link.run())
        for number, event in enumerate(events):
            link.put(event)
            if number % pace == 0:
                await asyncio.sleep(0.005)
        link.finish()


def test_an_undisturbed_connection_gives_every_final_once() -> None:
    events, texts = speech(4, seed=1)
    listener = Listener()
    with running(FakeEngine()) as port:
        link = link_to(listener, port)
        asyncio.run(carry(link, events))
    assert listener.transcript.text.splitlines() == texts
    assert listener.finals == [0, 1, 2, 3]
    assert listener.connections == [True, False]
    assert link.behind_s == 0.0
    assert (link.local, link.encrypted) == (True, False)
    sound = sum(2 * len(event.samples) for event in events if isinstance(event, UtteranceAudio))
    assert sound < link.bytes_sent < 1.5 * sound, "int16, with a header each"
    assert link.bytes_received > sum(map(len, texts))
    assert len(link.text_delays_s) >= 4
    assert all(delay_s >= 0 for delay_s in link.text_delays_s)


def carried_through_cuts(seed: int, *, second: Engine | None = None) -> tuple[Listener, list[str]]:
    """What a listener has, and what was said, when the connection was cut at random moments."""
    draw = random.Random(1000 + seed)
    events, texts = speech(draw.randint(2, 5), seed)
    total = sum(len(event.samples) * 2 + 16 for event in events if isinstance(event, UtteranceAudio))
    cuts = [draw.randint(300, total) for _ in range(draw.randint(1, 4))]
    listener = Listener()

    async def run(port: int) -> None:
        async with cutting_proxy(port, cuts) as proxy:
            await carry(link_to(listener, proxy), events, pace=draw.choice([10, 40, 1000]))

    with running(FakeEngine(), second=second) as port:
        asyncio.run(run(port))
    return listener, texts


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_cut_the_transcript_is_the_same(seed: int) -> None:
    listener, texts = carried_through_cuts(seed)
    assert listener.transcript.text.splitlines() == texts
    assert sorted(listener.finals) == list(range(len(texts))), "each final once"


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_cut_no_restatement_doubles_or_loses_an_utterance(seed: int) -> None:
    listener, texts = carried_through_cuts(1000 + seed, second=BetterEngine())
    for entry, text in zip(listener.transcript.each(), texts, strict=True):
        better = text.replace("heard", "read")
        assert (entry.text, entry.state) in ((text, TextState.FINAL), (better, TextState.RESTATED))


def test_the_last_utterance_is_restated_before_the_link_ends() -> None:
    events, texts = speech(1, seed=1)
    listener = Listener()
    with running(FakeEngine(), second=BetterEngine()) as port:
        asyncio.run(carry(link_to(listener, port), events))
    assert listener.transcript.text.splitlines()[-1] == texts[-1].replace("heard", "read")


def test_trouble_is_told_while_it_lasts() -> None:
    events, texts = speech(2, seed=3)
    listener = Listener()

    async def run(port: int) -> Link:
        async with cutting_proxy(port, [5_000]) as proxy:
            link = link_to(listener, proxy)
            await carry(link, events)
            return link

    with running(FakeEngine()) as port:
        link = asyncio.run(run(port))
    assert listener.transcript.text.splitlines() == texts
    sound = sum(2 * len(event.samples) for event in events if isinstance(event, UtteranceAudio))
    assert link.bytes_sent > sound, "of both connections"
    told = [trouble.code if trouble else None for trouble in listener.troubles]
    assert told == ["endpoint.lost", None]


def test_an_endpoint_that_refuses_the_key_is_not_tried_again() -> None:
    listener = Listener()
    with running(FakeEngine(), token="right") as port, pytest.raises(EndpointError) as caught:
        asyncio.run(link_to(listener, port, token="wrong").run())
    assert caught.value.message.code == "endpoint.unauthorized"
    assert "wrong" not in str(caught.value)


def test_the_next_endpoint_takes_over_when_the_first_is_down(unused_port: int) -> None:
    events, texts = speech(2, seed=4)
    listener = Listener()
    with running(FakeEngine()) as port:
        asyncio.run(carry(link_to(listener, unused_port, port), events))
    assert listener.transcript.text.splitlines() == texts


def test_a_long_backlog_is_sent_at_most_ten_seconds_ahead() -> None:
    """A reader that stops reading would otherwise be buried under a whole file."""
    engine = FakeEngine()
    engine.hold.clear()
    samples = noise(16_000 * 40)
    identity = UtteranceId(0)
    listener = Listener()

    async def run(port: int) -> float:
        link = link_to(listener, port)
        link.put(UtteranceStarted(MICROPHONE, identity, SampleIndex(0)))
        for at in range(0, len(samples), FRAME):
            link.put(UtteranceAudio(MICROPHONE, identity, SampleIndex(at), samples[at : at + FRAME], 0.0))
        link.put(UtteranceEnded(MICROPHONE, identity, SampleIndex(len(samples))))
        link.finish()
        async with asyncio.timeout(60), asyncio.TaskGroup() as tasks:
            tasks.create_task(link.run())
            await asyncio.to_thread(engine.entered.acquire)
            while link.sent_s < 9.9:  # noqa: ASYNC110 - the link tells nobody how much it has sent
                await asyncio.sleep(0.01)
            ahead_s = link.sent_s
            engine.hold.set()
        return ahead_s

    with running(engine) as port:
        assert asyncio.run(run(port)) <= 10.1
    assert listener.finals == [0]
