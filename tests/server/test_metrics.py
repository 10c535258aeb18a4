"""What the endpoint counts and says in its log: numbers, never words."""

from __future__ import annotations

import json
import logging

import httpx
import pytest

from fakes.endpoint import calling, noise, running
from fakes.engine import FakeEngine
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.server.metrics import LOG, Inference, Metrics
from livecaption.serving import JsonLines


def numbers(text: str) -> dict[str, float]:
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}


def test_the_text_is_what_prometheus_reads() -> None:
    metrics = Metrics()
    metrics.inferred(Inference(False, 0.5, 0.02, 0.3, "en", 3, 0))
    metrics.inferred(Inference(True, 1.5, 7.0, 0.001, "en", 4, 2))
    metrics.began()
    metrics.refused()
    text = metrics.text(ready=True, connections=2, outstanding_s=1.25)
    told = numbers(text)
    assert told["livecaption_ready"] == 1
    assert told["livecaption_connections"] == 2
    assert told["livecaption_outstanding_seconds"] == 1.25
    assert told["livecaption_sound_seconds_total"] == 2.0
    assert told["livecaption_words_total"] == 4
    assert (told["livecaption_sessions_total"], told["livecaption_refused_total"]) == (1, 1)
    assert told['livecaption_inference_seconds_bucket{kind="tentative",le="0.01"}'] == 0
    assert told['livecaption_inference_seconds_bucket{kind="tentative",le="0.025"}'] == 1
    assert told['livecaption_inference_seconds_bucket{kind="final",le="5.0"}'] == 0
    assert told['livecaption_inference_seconds_bucket{kind="final",le="+Inf"}'] == 1
    assert told['livecaption_inference_seconds_sum{kind="final"}'] == 7.0
    assert told["livecaption_wait_seconds_count"] == 2
    typed = [line.split()[2] for line in text.splitlines() if line.startswith("# TYPE")]
    assert len(typed) == len(set(typed)) == 9


def test_metrics_over_http_and_only_for_who_may() -> None:
    with running(FakeEngine(), token="right") as port:
        address = f"http://127.0.0.1:{port}/metrics"
        assert httpx.get(address).status_code == 401
        bearer = {"Authorization": "Bearer right"}
        with calling(port, additional_headers=bearer) as caller:
            caller.send("start")
            caller.until("ready")
            caller.send("utterance", id=0)
            caller.audio(noise(SAMPLE_RATE_HZ))
            caller.send("flush", id=0)
            caller.until("transcript", isFinal=True)
            answer = httpx.get(address, headers=bearer)
        assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
        told = numbers(answer.text)
        assert told["livecaption_connections"] == 1
        assert told["livecaption_sound_seconds_total"] == 1.0
        assert told['livecaption_inference_seconds_count{kind="final"}'] == 1


@pytest.mark.expects_log
def test_each_call_of_the_engine_is_a_line_without_text(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, LOG.name):
        Metrics().inferred(Inference(True, 1.5, 0.0421, 0.25, "en", 4, 2))
    (record,) = caplog.records
    line = json.loads(JsonLines().format(record))
    assert {name: line[name] for name in ("kind", "chunkSeconds", "inferenceMs", "waitedMs", "language", "words")} == {
        "kind": "final",
        "chunkSeconds": 1.5,
        "inferenceMs": 42.1,
        "waitedMs": 250.0,
        "language": "en",
        "words": 4,
    }
    assert (line["queue"], line["level"], line["logger"]) == (2, "INFO", LOG.name)
    other = logging.LogRecord("x", logging.ERROR, "", 0, "the engine failed: %s", ("code",), None)
    assert json.loads(JsonLines().format(other))["message"] == "the engine failed: code"
