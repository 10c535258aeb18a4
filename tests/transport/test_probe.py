"""A look at an endpoint before it is used, over real sockets to the real endpoint."""

from __future__ import annotations

import asyncio
import json

import pytest
from websockets.asyncio.server import ServerConnection, serve

from fakes.endpoint import noise, running
from fakes.engine import FakeEngine
from fakes.raw_server import answering, http, raw_server
from livecaption.core.measured import Measured
from livecaption.dialects.edge import EdgeDialect
from livecaption.model.audio import MICROPHONE
from livecaption.model.errors import EndpointError, EngineError
from livecaption.session.clock import SystemClock
from livecaption.transport.address import Address
from livecaption.transport.probe import measure


def look(port: int, seconds: float = 1.0) -> Measured:
    return asyncio.run(
        measure(
            Address(f"ws://127.0.0.1:{port}/transcribe"),
            noise(round(16_000 * seconds)),
            lambda epoch, language: EdgeDialect(MICROPHONE, epoch, language=language),
            SystemClock(),
        )
    )


def test_every_stage_is_measured() -> None:
    with running(FakeEngine()) as port:
        measured = look(port)
    assert measured.text.startswith("heard 16000 ")
    assert 0 < measured.connect_s < 10
    assert 0 <= measured.first_byte_s < 10
    assert 0 < measured.round_trip_s < 10
    assert measured.first_caption_s > 0.5, "the phrase is played as a person speaks"
    assert measured.final_s > 0


@pytest.mark.expects_log
def test_an_engine_that_fails_is_said() -> None:
    engine = FakeEngine(break_finish=EngineError("engine.package_missing", package="x"))
    with running(engine) as port, pytest.raises(EndpointError) as caught:
        look(port, 0.2)
    assert caught.value.message.code == "endpoint.failed"


def test_nobody_there_is_said(unused_port: int) -> None:
    with pytest.raises(EndpointError) as caught:
        look(unused_port)
    assert caught.value.message.code == "endpoint.no_answer"


def test_a_refusal_is_said() -> None:
    async def run() -> None:
        async with raw_server(answering(http("401 Unauthorized"))) as port:
            await measure(
                Address(f"ws://127.0.0.1:{port}/transcribe"),
                noise(100),
                lambda epoch, language: EdgeDialect(MICROPHONE, epoch),
                SystemClock(),
            )

    with pytest.raises(EndpointError) as caught:
        asyncio.run(run())
    assert caught.value.message.code == "endpoint.no_key"


def test_the_first_byte_is_the_hellos_and_the_round_trip_is_that_of_several_pings() -> None:
    pings = 0

    class Counted(ServerConnection):
        def data_received(self, data: bytes) -> None:
            nonlocal pings
            pings += data[:1] == b"\x89"
            super().data_received(data)

    async def speak(connection: ServerConnection) -> None:
        await connection.send('{"type":"ready","sessionId":"s","capabilities":["utterance","interim"]}')
        async for message in connection:
            if isinstance(message, str) and json.loads(message)["type"] == "flush":
                words = '{"type":"transcript","text":"all of it","isFinal":true,"utteranceId":0,"revision":1}'
                await connection.send(words)

    async def run() -> Measured:
        async with serve(speak, "127.0.0.1", 0, create_connection=Counted) as server:
            return await measure(
                Address(f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}/x"),
                noise(1600),
                lambda epoch, language: EdgeDialect(MICROPHONE, epoch),
                SystemClock(),
            )

    measured = asyncio.run(run())
    assert pings == 5
    assert measured.text == "all of it"
    assert measured.first_caption_s >= measured.final_s, "where there is no other text, the final one is the first"
