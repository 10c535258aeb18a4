"""The transcriber on this computer hangs or is killed while somebody speaks: it is replaced, and no word is lost."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys

import pytest

from fakes.far_session import Hearing, speech
from livecaption.core import silence as silence_module
from livecaption.dialects.edge import EdgeDialect
from livecaption.model.audio import MICROPHONE
from livecaption.resources import child_command
from livecaption.session.clock import SystemClock
from livecaption.transport import child as child_module
from livecaption.transport import connection as connection_module
from livecaption.transport.child import ChildEndpoint
from livecaption.transport.link import Link

pytestmark = [
    pytest.mark.expects_log,  # of the child that is replaced
    pytest.mark.skipif(sys.platform == "win32", reason="stops and kills with signals"),
]

COMMAND = child_command("serve", "--port", "0", "--embedded")


@pytest.mark.parametrize("sign", ["SIGSTOP", "SIGKILL"])
def test_a_child_that_hangs_or_is_killed_while_somebody_speaks_costs_no_word(
    sign: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(silence_module, "STALLED_S", 2.0)
    monkeypatch.setattr(silence_module, "FIRST_WORD_S", 2.0)
    monkeypatch.setattr(connection_module, "WATCH_S", 0.1)
    monkeypatch.setattr(child_module, "SILENT_TRIES", 1)
    timed = speech(random.Random(3), 20.0)
    utterances = max(event.utterance for _, event in timed) + 1
    hearing = Hearing()

    async def run() -> None:
        async with ChildEndpoint(COMMAND) as child:
            link = Link(
                MICROPHONE,
                [child],
                lambda epoch, language: EdgeDialect(MICROPHONE, epoch, language=language),
                hearing,
                SystemClock(),
                session="test",
                holds=True,
            )
            async with asyncio.timeout(120), asyncio.TaskGroup() as tasks:
                tasks.create_task(link.run())
                for number, (_, event) in enumerate(timed):
                    link.put(event)
                    if number == len(timed) // 2:
                        while not hearing.finals:  # noqa: ASYNC110 - the link tells a listener, not an event
                            await asyncio.sleep(0.01)
                        assert child.pid is not None
                        os.kill(child.pid, getattr(signal, sign))
                link.finish()

    asyncio.run(run())
    assert hearing.finals == dict.fromkeys(range(utterances), 1)
    assert not hearing.gaps
    assert sum(change.connected for _, change in hearing.connections) >= 2
