"""Milliseconds of each stage: medians of what is new, rounded to what a person can read."""

from __future__ import annotations

from fakes.transport import EchoTransport
from livecaption.model.audio import MICROPHONE
from livecaption.model.status import Latency
from livecaption.session.latency import LatencyMeter


class Timed(EchoTransport):
    """A transport that found these delays."""

    def __init__(self, send: tuple[float, ...], text: tuple[float, ...]) -> None:
        super().__init__(MICROPHONE, None)  # type: ignore[arg-type]  # it tells nobody anything
        self._send, self._text = send, text

    @property
    def send_delays_s(self) -> tuple[float, ...]:
        return self._send

    @property
    def text_delays_s(self) -> tuple[float, ...]:
        return self._text


def test_nothing_is_known_before_there_was_any_sound() -> None:
    assert LatencyMeter().latency([Timed((), ())]) == Latency()


def test_medians_of_the_last_seconds_in_two_digits() -> None:
    meter = LatencyMeter()
    meter.worked(0.0, 9.0, 9.0)
    for now_s in (10.0, 11.0, 12.0):
        meter.worked(now_s, 0.02123, 0.000437)
    meter.worked(12.5, -0.001, 0.5)
    latency = meter.latency([Timed((9.0,) * 200 + (0.0021,) * 150, (0.2431,)), Timed((0.0021,), (0.2431,))])
    assert latency == Latency(capture_ms=21, gate_ms=0.44, send_ms=2.1, endpoint_ms=240)
