"""A look at an endpoint before it is used, over real sockets to the real endpoint."""

from __future__ import annotations

import asyncio

import pytest

from fakes.endpoint import noise, running
from fakes.engine import FakeEngine
from fakes.raw_server import answering, http, raw_server
from livecaption.dialects.edge import EdgeDialect
from livecaption.model.audio import MICROPHONE
from livecaption.model.errors import EndpointError, EngineError
from livecaption.session.clock import SystemClock
from livecaption.transport.probe import Measured, measure
from livecaption.transport.websocket import Address


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
    assert 0 <= measured.hello_s < 10
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
    assert caught.value.message.code == "endpoint.unauthorized"
