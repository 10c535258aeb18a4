"""What the endpoint logs and counts of each inference: numbers for an operator, never a word that was said."""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import ClassVar

import httpx
import pytest
from websockets.exceptions import ConnectionClosed

from fakes.endpoint import Caller, calling, noise, running
from fakes.engine import FakeEngine, FakeUtterance, text_of
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word
from livecaption.server.metrics import LOG, Inference, Metrics
from livecaption.server.scheduler import Scheduler
from livecaption.server.work import FeedJob, FinishJob, JobHeard, JobId, OpenJob

_WAIT_S = 30.0
"""For a hang; nothing is timed."""

PLANTED = "chrysanthemum"
"""A word that is said, asked for and named as a session; it must turn up nowhere but on the wire."""


class Says(FakeEngine):
    """Hears the planted word, each time."""

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> FakeUtterance:
        utterance = super().open_utterance(language, keyterms)
        heard = Hypothesis(f"{PLANTED} twice", 1, (Word(PLANTED, 0.0, 0.4), Word("twice", 0.4, 0.8)), "en", 12.5)
        utterance.step = lambda: heard  # type: ignore[method-assign]
        utterance.finish = lambda: heard  # type: ignore[method-assign]
        return utterance


class Keeps(logging.Handler):
    """Every record of everybody, with whatever fields it has."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@contextmanager
def everything_logged() -> Iterator[list[logging.LogRecord]]:
    """By loggers of ours."""
    keeps, ours = Keeps(), logging.getLogger("livecaption")
    before = ours.level, LOG.level
    ours.addHandler(keeps)
    ours.setLevel(logging.DEBUG)
    LOG.setLevel(logging.INFO)
    try:
        yield keeps.records
    finally:
        ours.removeHandler(keeps)
        ours.setLevel(before[0])
        LOG.setLevel(before[1])


def begin(caller: Caller, **config: object) -> None:
    caller.send("start", config=config)
    caller.until("ready")


def test_each_inference_is_a_line_of_numbers_and_no_word_of_it_is_kept() -> None:
    with everything_logged() as records, running(Says(), token="the-secret") as port:
        with calling(port, f"?session={PLANTED}&token=the-secret") as caller:
            begin(caller, channel=PLANTED, keyterms=[PLANTED], words=True)
            caller.send("utterance", id=0)
            caller.audio(noise(SAMPLE_RATE_HZ))
            assert PLANTED in caller.until("transcript", utteranceId=0)["text"]
            caller.send("flush", id=0)
            assert PLANTED in caller.until("transcript", isFinal=True)["text"]
            caller.socket.send(json.dumps({"type": PLANTED}))
            caller.socket.send(PLANTED)
            caller.until("error")
        metrics = httpx.get(f"http://127.0.0.1:{port}/metrics?token=the-secret").text
        health = httpx.get(f"http://127.0.0.1:{port}/health?token=the-secret").text
    said = [record.getMessage() + json.dumps(getattr(record, "fields", {})) for record in records]
    for text in (*said, metrics, health):
        assert PLANTED not in text
        assert "the-secret" not in text
    lines = [record.fields for record in records if record.name == LOG.name]  # type: ignore[attr-defined]
    assert [line["kind"] for line in lines] == ["tentative", "final"]
    for line in lines:
        assert set(line) >= {"kind", "chunkSeconds", "inferenceMs", "waitedMs", "language", "words", "queue"}
        assert (line["language"], line["words"]) == ("en", 2)
    assert [line["chunkSeconds"] for line in lines] == [1.0, 0.0]


def test_each_call_says_how_long_its_own_sound_waited() -> None:
    """Also in a lane that never comes to its end, as that of a file: each final waited since it was asked for."""

    class Counts(Metrics):
        waited_s: ClassVar[list[float]] = []

        def inferred(self, one: Inference) -> None:
            self.waited_s.append(one.waited_s)

    now_s = 0.0
    said = threading.Semaphore(0)
    scheduler = Scheduler(FakeEngine(), metrics=Counts(), now_s=lambda: now_s)
    lane = scheduler.lane(lambda report: said.release() if isinstance(report, JobHeard) else None)
    for number in range(4):
        now_s = 10.0 * number
        lane.submit([OpenJob(JobId(number)), FeedJob(JobId(number), noise(10), number), FinishJob(JobId(number))])
    scheduler.start()
    for _ in range(4):
        assert said.acquire(timeout=_WAIT_S)
    scheduler.stop()
    assert Counts.waited_s == [30.0, 20.0, 10.0, 0.0]


SERVER = """
import json, sys
from fakes.engine import FakeEngine
from livecaption.server.serve import serve

class Slow(FakeEngine):
    # Nothing is decoded before a line of standard input says so.
    def load(self):
        sys.stdin.readline()

sys.exit(serve(host="127.0.0.1", port=0, engine=Slow(),
               report_port=lambda port: print(json.dumps({"port": port}), flush=True)))
"""


def turned_away(port: int) -> bool:
    """Whether a new client is told that the server is to end."""
    with calling(port) as late:
        try:
            late.send("start")
            return late.hear().get("code") == "shutting_down"
        except ConnectionClosed:
            return True


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_a_signal_in_the_midst_of_three_utterances_answers_what_was_flushed() -> None:
    """Each client has one utterance flushed and waiting, and another that goes on; none was decoded yet."""
    here = Path(__file__)
    paths = [str(here.parents[1]), str(here.parents[2] / "src")]
    with (
        subprocess.Popen(
            [sys.executable, "-c", SERVER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        ) as server,
        ExitStack() as stack,
    ):
        stack.callback(server.kill)
        assert server.stdout is not None
        port = json.loads(server.stdout.readline())["port"]
        callers = [stack.enter_context(calling(port)) for _ in range(3)]
        for number, caller in enumerate(callers):
            begin(caller)
            caller.send("utterance", id=0)
            caller.audio(noise(1000, number))
            caller.send("flush", id=0)
            caller.send("utterance", id=1)
            caller.audio(noise(1000, 7))
            caller.send("start")
            caller.until("error")  # what was sent before has arrived
        server.send_signal(signal.SIGTERM)
        while not turned_away(port):  # the signal is noticed a moment later
            pass
        assert server.stdin is not None
        server.stdin.write("\n")
        server.stdin.flush()
        for number, caller in enumerate(callers):
            final = caller.until("transcript", isFinal=True)
            assert (final["utteranceId"], final["text"]) == (0, text_of(noise(1000, number)))
            assert caller.until("error")["code"] == "shutting_down"
            with pytest.raises(ConnectionClosed) as caught:
                caller.hear()
            assert caught.value.rcvd is not None
            assert caught.value.rcvd.code == 1012
            assert [said["utteranceId"] for said in caller.finals()] == [0]
        _, errors = server.communicate(timeout=60)
        assert (server.returncode, errors) == (0, "")
