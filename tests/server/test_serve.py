"""The endpoint as a process: port, signals, standard input."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fakes.endpoint import calling, noise
from fakes.engine import FakeEngine
from livecaption.model.errors import UsageError
from livecaption.server.serve import serve

SCRIPT = """
import json, sys
from fakes.engine import FakeEngine
from livecaption.server.serve import serve

class Announcing(FakeEngine):
    def open_utterance(self, language=None, keyterms=()):
        utterance = super().open_utterance(language, keyterms)
        if language == "de":
            self.hold.clear()
        return utterance

def report(port):
    print(json.dumps({"port": port}), flush=True)

sys.exit(serve(host="127.0.0.1", port=0, engine=Announcing(), token="the-secret", report_port=report,
               until_stdin_closes=sys.argv[1] == "child"))
"""
BEARER = {"Authorization": "Bearer the-secret"}


@contextmanager
def process(how: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    paths = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2] / "src")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT, how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as child:
        try:
            assert child.stdout is not None
            yield child, json.loads(child.stdout.readline())["port"]
        finally:
            child.kill()


def ended(child: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = child.communicate(timeout=60)
    return child.returncode, out, err


def test_a_child_ends_when_its_standard_input_closes() -> None:
    with process("child") as (child, port), calling(port, additional_headers=BEARER) as caller:
        caller.send("start", config={"channel": "mic"})
        assert caller.hear()["type"] == "ready"
        assert ended(child) == (0, "", "")


def test_a_child_ends_in_the_midst_of_an_engine_call() -> None:
    with process("child") as (child, port), calling(port, "?token=the-secret") as caller:
        caller.send("start", config={"language": "de"})
        caller.hear()
        caller.send("utterance", id=0)
        caller.audio(noise(100))
        caller.send("flush", id=0)  # the engine holds this one for ever
        caller.send("start")
        caller.hear()  # what was sent before has arrived
        assert ended(child) == (0, "", "")


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_drains_and_ends_in_status_0(number: signal.Signals) -> None:
    with process("alone") as (child, port), calling(port, additional_headers=BEARER) as caller:
        caller.send("start")
        caller.hear()
        child.send_signal(number)
        assert ended(child) == (0, "", "")


def test_a_busy_port_is_said_before_anything_else() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(UsageError, match="in use"):
        serve(host="127.0.0.1", port=taken.getsockname()[1], engine=FakeEngine())


def test_beyond_loopback_a_token_is_needed() -> None:
    for host in ("0.0.0.0", "::", "192.0.2.1"):
        with pytest.raises(UsageError, match="LIVECAPTION_SERVE_TOKEN"):
            serve(host=host, port=0, engine=FakeEngine())


def test_an_address_that_is_not_ours() -> None:
    with pytest.raises(UsageError, match="cannot listen"):
        serve(host="192.0.2.1", port=0, engine=FakeEngine(), token="t")
    with pytest.raises(UsageError, match="not an address"):
        serve(host="no such host", port=0, engine=FakeEngine(), token="t")
