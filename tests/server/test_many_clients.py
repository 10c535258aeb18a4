"""Many clients, clients that do not read, a server that is to end, and what is left in memory after a day."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import cast

import pytest
from starlette.websockets import WebSocket
from websockets.exceptions import ConnectionClosedError

from fakes.endpoint import Caller, calling, noise, running
from fakes.engine import FakeEngine, text_of
from fakes.virtual_time import in_virtual_time
from livecaption.dialects.edge_wire import encode_audio
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.seams import Hypothesis
from livecaption.server.conversation import Conversation
from livecaption.server.endpoint import MOST_CLIENTS, STALLED_S, Endpoint, _Connection
from livecaption.server.outbox import MOST_INTERIM
from livecaption.server.scheduler import Lane, Scheduler
from livecaption.server.serve import EndpointServer, bind
from livecaption.server.work import FeedJob, FinishJob, JobHeard, JobId, OpenJob, Processed, Report


@contextmanager
def server(engine: FakeEngine) -> Iterator[tuple[EndpointServer, int]]:
    """An endpoint that can be told to finish."""
    import threading

    listening = bind("127.0.0.1", 0)
    endpoint = Endpoint(engine, workers=2)
    serving = EndpointServer(endpoint, listening)
    thread = threading.Thread(target=serving.run_until_done, name="endpoint")
    endpoint.start()
    thread.start()
    try:
        yield serving, listening.getsockname()[1]
    finally:
        engine.hold.set()
        serving.finish()
        thread.join()
        endpoint.stop()
        listening.close()


def ended(caller: Caller) -> tuple[str, bool, int]:
    """The last error's code, whether it is worth another try, and the code of the close."""
    said = caller.until("error")
    with pytest.raises(ConnectionClosedError) as caught:
        caller.hear()
    assert caught.value.rcvd is not None
    return said["code"], said["retryable"], caught.value.rcvd.code


def begin(caller: Caller, name: int = 0, length: int = 1000) -> None:
    caller.send("utterance", id=name)
    caller.audio(noise(length, name))


def test_of_200_clients_some_are_told_to_come_back() -> None:
    with running(FakeEngine()) as port, ExitStack() as stack:
        callers = [stack.enter_context(calling(port)) for _ in range(200)]
        for caller in callers[MOST_CLIENTS:]:
            assert ended(caller) == ("too_many_clients", True, 1013)
        for number, caller in enumerate(callers[:MOST_CLIENTS]):
            caller.send("start")
            caller.until("ready")
            begin(caller, number)
        for number, caller in enumerate(callers[:MOST_CLIENTS]):
            caller.send("flush", id=number)
            assert caller.until("transcript", isFinal=True)["text"] == text_of(noise(1000, number))


def test_a_drain_answers_what_was_flushed_and_takes_no_more() -> None:
    engine = FakeEngine()
    engine.hold.clear()
    with server(engine) as (serving, port), calling(port) as caller, calling(port) as bare, calling(port) as stopped:
        for each in (caller, bare, stopped):
            each.send("start")
            each.until("ready")
        begin(caller, 0)
        caller.send("flush", id=0)
        begin(caller, 1)  # goes on: its client has it all, and says it again elsewhere
        bare.audio(noise(1000, 7))
        begin(stopped, 3)
        stopped.send("stop")
        engine.entered.acquire()
        engine.entered.acquire()
        for each in (caller, bare):
            each.send("start")
            assert each.until("error")["code"] == "already_started"  # what was sent before has arrived
        serving.finish(drain_s=30.0)
        with calling(port) as late:
            assert ended(late) == ("shutting_down", True, 1012)
        engine.hold.set()
        assert caller.until("transcript", isFinal=True)["utteranceId"] == 0
        assert ended(caller) == ("shutting_down", True, 1012)
        assert bare.until("transcript", isFinal=True)["text"] == text_of(noise(1000, 7))
        assert ended(bare) == ("shutting_down", True, 1012)
        assert stopped.until("transcript", isFinal=True)["utteranceId"] == 3
        stopped.until("done")


def test_a_drain_ends_at_its_deadline() -> None:
    engine = FakeEngine()
    engine.hold.clear()
    with server(engine) as (serving, port), calling(port) as caller:
        caller.send("start")
        caller.until("ready")
        begin(caller)
        caller.send("flush", id=0)
        engine.entered.acquire()
        serving.finish(drain_s=0.2)
        with pytest.raises(ConnectionClosedError):
            caller.hear()


def test_older_tentative_text_gives_way_for_a_client_that_does_not_read() -> None:
    conversation = Conversation("s", ("en",))
    conversation.receive('{"type":"start"}')
    for name in (0, 1):
        conversation.receive(json.dumps({"type": "utterance", "id": name}))
        conversation.receive(encode_audio(0, SAMPLE_RATE_HZ, noise(10), "pcm_f32le"))
    for number in range(1000):
        for job in (0, 1):
            conversation.report(JobHeard(JobId(job), Hypothesis(f"text {number}", 0), final=False))
    assert conversation.unsent <= MOST_INTERIM + 3
    conversation.report(JobHeard(JobId(0), Hypothesis("the end", 2), final=True))
    said = [json.loads(each) for each in conversation.data_to_send()]
    assert [(each["utteranceId"], each["text"]) for each in said[-2:]] == [(1, "text 999"), (0, "the end")]
    revisions = [each["revision"] for each in said if each.get("utteranceId") == 1]
    assert revisions == sorted(set(revisions))


def test_a_client_that_takes_nothing_for_minutes_is_given_up() -> None:
    class Stuck:
        """Sends a start, and never takes the answer."""

        def __init__(self) -> None:
            self.said = ['{"type":"start"}']

        async def receive(self) -> dict[str, str]:
            if self.said:
                return {"type": "websocket.receive", "text": self.said.pop()}
            return cast(dict[str, str], await asyncio.get_running_loop().create_future())

        async def send_text(self, text: str) -> None:
            await asyncio.get_running_loop().create_future()

    async def run() -> float:
        engine = FakeEngine()
        connection = _Connection(Endpoint(engine), cast(WebSocket, Stuck()), "s", engine.languages, Scheduler(engine))
        await connection.run()
        return asyncio.get_running_loop().time()

    assert in_virtual_time(run) == pytest.approx(STALLED_S, abs=1.0)


def test_two_workers_keep_each_lane_in_order() -> None:
    import threading

    said: dict[int, list[str]] = {each: [] for each in range(6)}
    left = threading.Semaphore(0)

    def reporter(number: int) -> Lane:
        def report(report: Report) -> None:
            if isinstance(report, JobHeard):
                said[number].append(report.hypothesis.text)
                left.release()

        return scheduler.lane(report)

    scheduler = Scheduler(FakeEngine(), workers=2)
    lanes = [reporter(number) for number in said]
    scheduler.start()
    for name in range(20):
        for lane in lanes:
            job = JobId(name)
            lane.submit([OpenJob(job, tentative=False), FeedJob(job, noise(100, name), name), FinishJob(job)])
    for _ in range(20 * len(lanes)):
        assert left.acquire(timeout=60)
    scheduler.stop()
    assert list(said.values()) == [[text_of(noise(100, name)) for name in range(20)]] * len(lanes)


def test_utterances_leave_nothing_behind() -> None:
    """Hours of speech, an utterance every 3 s, with a conversation that lasts all the while."""
    conversation = Conversation("s", ("en",))
    conversation.receive('{"type":"start"}')
    sound = encode_audio(0, SAMPLE_RATE_HZ, noise(16), "pcm_f32le")

    def utterances(first: int, count: int) -> None:
        for name in range(first, first + count):
            conversation.receive(json.dumps({"type": "utterance", "id": name}))
            conversation.receive(sound)
            conversation.receive(json.dumps({"type": "flush", "id": name}))
            conversation.report(JobHeard(JobId(name), Hypothesis("so so", 1), final=False))
            conversation.report(Processed(name))
            conversation.report(JobHeard(JobId(name), Hypothesis("so so", 2), final=True))
            conversation.work()
            conversation.data_to_send()

    tracemalloc.start()
    try:
        utterances(0, 1_500)
        before = tracemalloc.get_traced_memory()[0]
        utterances(1_500, 4_500)
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert grown < 100_000
