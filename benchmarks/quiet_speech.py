"""Quiet speech: words of recordings made 30 dB quieter, with and without the gain.

    python -m benchmarks.quiet_speech

Each speaker's recordings go through the session's channel as 16 bit with a device's noise at -85 dBFS, at their own
level and 30 dB below it; each utterance of the gate is decoded whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

from benchmarks.corpus import Recording, real_speech, wheel_recordings, words
from benchmarks.measures import errors
from benchmarks.report import Limit, heading, row
from benchmarks.word_times import decoder
from livecaption import resources
from livecaption.capture.resampler import SoxrResampler
from livecaption.core import gain
from livecaption.core.gate import GateConfig
from livecaption.dialects.edge_wire import PCM_S16LE, decode_audio, encode_audio
from livecaption.model.audio import FILE, SAMPLE_RATE_HZ, CapturedBlock, Samples, UtteranceAudio
from livecaption.session.channel import Channel
from livecaption.vad.choose import make_detectors

QUIETER_DB = -30.0
NOISE_DBFS = -85.0
PER_SPEAKER = 6


class _Still:
    """A clock that stands: nothing here is measured by it."""

    def now_s(self) -> float:
        return 0.0


def main() -> list[Limit]:
    """Print the table; returns the limits."""
    heading(f"Speech {-QUIETER_DB:g} dB quieter")
    people = _people()
    decode = decoder()
    rates: dict[tuple[float, bool], float] = {}
    for db in (0.0, QUIETER_DB):
        for with_gain in (False, True):
            with _gain(with_gain):
                rates[db, with_gain] = _word_errors(people, db, decode)
            row(f"{db:+.0f} dB, gain {'on' if with_gain else 'off'}", f"WER {rates[db, with_gain]:.4f}")
    total = sum(len(words(each.text)) for person in people for each in person)
    return [
        Limit(
            "quiet speech with the gain above the same without",
            100 * (rates[QUIETER_DB, True] - rates[QUIETER_DB, False]),
            0.0,
            "points WER",
            f"{100 * (rates[QUIETER_DB, True] - rates[0.0, False]):+.1f} above its own level, {total} words",
        ),
        Limit(
            "the gain's cost at an ordinary level",
            100 * (rates[0.0, True] - rates[0.0, False]),
            0.5,
            "points WER",
            f"{total} words",
        ),
    ]


def _people() -> list[list[Recording]]:
    people: dict[str, list[Recording]] = {}
    for recording in real_speech():
        people.setdefault(recording.path.name.split("-")[0], []).append(recording)
    return [each[:PER_SPEAKER] for each in people.values()] or [[each] for each in wheel_recordings()]


@contextmanager
def _gain(on: bool) -> Iterator[None]:
    most_db = gain.MOST_DB
    gain.MOST_DB = most_db if on else 0.0
    try:
        yield
    finally:
        gain.MOST_DB = most_db


def _word_errors(people: list[list[Recording]], db: float, decode: Callable[[Samples], str]) -> float:
    draw = np.random.default_rng(0)
    wrong = count = 0
    for person in people:
        reference = [word for each in person for word in words(each.text)]
        pause = np.zeros(SAMPLE_RATE_HZ, np.float32)
        sound = np.concatenate([piece for each in person for piece in (each.load(), pause)]) * 10 ** (db / 20)
        device = np.round(sound * 32_768) / 32_768 + draw.normal(0, 10 ** (NOISE_DBFS / 20), len(sound))
        heard = [word for each in _utterances(device.astype(np.float32)) for word in words(decode(each))]
        wrong += errors(reference, heard)
        count += len(reference)
    return wrong / count


def _utterances(sound: Samples) -> list[Samples]:
    make_detector, _ = make_detectors(resources.path(resources.DETECTOR_MODEL))
    channel = Channel(FILE, 0.0, SoxrResampler(), make_detector(), _Still(), GateConfig(), levels=False)
    events = channel.take(CapturedBlock(FILE, sound.reshape(-1, 1), SAMPLE_RATE_HZ, 0.0)) + channel.end()
    pieces: dict[int, list[Samples]] = {}
    for event in events:
        if isinstance(event, UtteranceAudio):
            pieces.setdefault(event.utterance, []).append(event.samples)
    # Rounded to 16 bit as on the wire.
    return [
        decode_audio(encode_audio(0, SAMPLE_RATE_HZ, np.concatenate(each), PCM_S16LE), PCM_S16LE)[2]
        for each in pieces.values()
    ]


if __name__ == "__main__":
    for limit in main():
        limit.print()
