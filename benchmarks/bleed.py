"""Loudspeakers into the microphone: whose words stand under whom, while both talk.

    python -m benchmarks.bleed

Two people of the folder of real speech talk, at times at once: one into the microphone, one over the system's sound,
which comes back into the microphone 15 dB below, through a room (RT60 0.3 to 0.5 s), 30 to 120 ms late. The clocks of
the two devices differ by 20 to 100 ppm and capture times jitter. All goes through the session's worker, and each
utterance of its gates through the engine. Beside it: the same own speech with nothing leaking (headphones), and alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import soxr

from benchmarks.corpus import Recording, real_speech, wheel_recordings, words
from benchmarks.measures import errors, matched
from benchmarks.report import Limit, heading, row
from benchmarks.word_times import decoder
from livecaption import resources
from livecaption.capture.resampler import SoxrResampler
from livecaption.capture.ring import BlockRing
from livecaption.dialects.edge_wire import PCM_S16LE, decode_audio, encode_audio
from livecaption.model.audio import (
    MICROPHONE,
    SAMPLE_RATE_HZ,
    SYSTEM,
    AudioFrame,
    CapturedBlock,
    ChannelId,
    Samples,
    SourceEnded,
    UtteranceAudio,
)
from livecaption.session.worker import Heard, Worker
from livecaption.vad.choose import make_detectors

DEVICE_HZ = 48_000
BLOCK_S = 0.02
SPEECH_DBFS = -26.0
LEAK_DB = -15.0
NOISE_DBFS = -65.0


@dataclass(frozen=True, slots=True)
class Talk:
    """What each device hears, 16 kHz on the microphone's clock, and what is said."""

    own: Samples
    leak: Samples
    system: Samples
    own_words: list[str]
    system_words: list[str]
    ppm: float


class _Arrivals:
    """The clock: when the newest block came."""

    arrived_s = 0.0

    def now_s(self) -> float:
        """Seconds."""
        return self.arrived_s


class _Lag:
    """A detector that hears nothing but notes how long after its capture each frame came to it."""

    name = "lag"

    def __init__(self) -> None:
        self.lags_s: list[float] = []

    def probability(self, frame: AudioFrame) -> float:
        """Never speech."""
        self.lags_s.append(frame.ready_s - frame.captured_s)
        return 0.0

    def reset(self) -> None:
        """Nothing is remembered but what was found."""


def main() -> list[Limit]:
    """Print the table; returns the limits."""
    heading("Bleed: the system's speech in the microphone at -15 dB, both talking")
    talks = list(_talks())
    decode = decoder()
    alone = wrong = wrong_headphones = leaked = count = played = 0
    cost_s = length_s = plain_s = 0.0
    for talk in talks:
        clean, took_s = _captions(decode, talk.own, None, talk.ppm)
        plain_s += took_s
        mixed, took_s = _captions(decode, talk.own + talk.leak, talk.system, talk.ppm)
        cost_s += took_s
        apart, _ = _captions(decode, talk.own, talk.system, talk.ppm)
        alone += errors(talk.own_words, clean)
        wrong += errors(talk.own_words, mixed)
        wrong_headphones += errors(talk.own_words, apart)
        leaked += _leaked(talk, mixed, clean)
        count += len(talk.own_words)
        played += len(talk.system_words)
        length_s += len(talk.own) / SAMPLE_RATE_HZ
    row("own words, alone", f"WER {alone / count:.4f}")
    row("own words, with the leak", f"WER {wrong / count:.4f}")
    row("own words, headphones", f"WER {wrong_headphones / count:.4f}")
    row("worker, microphone alone", f"{100 * plain_s / length_s:.1f} % of a core")
    row("worker, both and the suppression", f"{100 * cost_s / length_s:.1f} % of a core")
    detail = f"{len(talks)} talks, {length_s / 60:.0f} min, {count} own words, {played} of the system"
    alone_ms, guarded_ms = _lag_ms(MICROPHONE), _lag_ms(MICROPHONE, SYSTEM)
    held_ms = f"{alone_ms:.1f} ms from capture to gate alone, {guarded_ms:.1f} ms together"
    return [
        Limit("the suppression's delay of the microphone", guarded_ms - alone_ms, 20.0, "ms", held_ms),
        Limit("the system's words under You", 100 * leaked / played, 2.0, "%", detail),
        Limit("You above its own clean recording", 100 * (wrong - alone) / count, 3.0, "points WER", detail),
        Limit("You with headphones above it", 100 * (wrong_headphones - alone) / count, 1.0, "points WER", "no leak"),
    ]


def _leaked(talk: Talk, heard: Sequence[str], clean: Sequence[str]) -> int:
    """The system's words that stand under You: neither said by the person nor heard in the recording without a leak."""
    own, unleaked = matched(heard, talk.own_words), matched(heard, clean)
    rest = [word for word, mine, same in zip(heard, own, unleaked, strict=True) if not mine and not same]
    return sum(matched(talk.system_words, rest))


def _talks() -> Iterator[Talk]:
    people: dict[str, list[Recording]] = {}
    for recording in real_speech():
        people.setdefault(recording.path.name.split("-")[0], []).append(recording)
    names = sorted(people)
    pairs = [(people[name], people[names[place - 1]]) for place, name in enumerate(names)]
    if not pairs:
        first, second = wheel_recordings()
        pairs = [([second], [first])]
    for seed, (own, system) in enumerate(pairs):
        yield talk_of(own, system, np.random.default_rng(seed))


def talk_of(own: Sequence[Recording], system: Sequence[Recording], draw: np.random.Generator) -> Talk:
    """Of three pairs of utterances one is said one after the other, in two the second begins amid the first."""
    mine, theirs = ([_levelled(each.load()) for each in side] for side in (own, system))
    at_s, placed_mine, placed_theirs = 0.7, [], []
    for number, (one, other) in enumerate(zip(mine, theirs, strict=False)):
        one_s, other_s = len(one) / SAMPLE_RATE_HZ, len(other) / SAMPLE_RATE_HZ
        if number % 3 == 0:
            theirs_s, mine_s = at_s, at_s + other_s + 0.8
        elif number % 3 == 1:
            theirs_s, mine_s = at_s, at_s + 0.4 * other_s
        else:
            mine_s, theirs_s = at_s, at_s + 0.5 * one_s
        placed_mine.append((mine_s, one))
        placed_theirs.append((theirs_s, other))
        at_s = max(mine_s + one_s, theirs_s + other_s) + 0.9
    length = round((at_s + 1) * SAMPLE_RATE_HZ)
    played = _placed(placed_theirs, length)
    leak = in_a_room(played, draw)
    noise = draw.normal(0, 10 ** (NOISE_DBFS / 20), length).astype(np.float32)
    shorter = min(len(mine), len(theirs))
    return Talk(
        _placed(placed_mine, length) + noise,
        leak,
        played,
        [word for each in own[:shorter] for word in words(each.text)],
        [word for each in system[:shorter] for word in words(each.text)],
        float(draw.uniform(20, 100) * draw.choice([-1, 1])),
    )


def in_a_room(played: Samples, draw: np.random.Generator) -> Samples:
    """What a microphone hears of it, at the leak's level."""
    rt60_s, late = draw.uniform(0.3, 0.5), round(draw.uniform(0.030, 0.120) * SAMPLE_RATE_HZ)
    times = np.arange(round(1.1 * rt60_s * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    response = draw.standard_normal(len(times)) * 10 ** (-3 * times / rt60_s)
    response *= 0.6 / np.linalg.norm(response)
    response[0] += 1
    size = 1 << (len(played) + len(response) - 1).bit_length()
    heard = np.fft.irfft(np.fft.rfft(played, size) * np.fft.rfft(response, size))[: len(played) - late]
    leak: Samples = np.concatenate((np.zeros(late), heard)).astype(np.float32)
    return leak * np.float32(10 ** ((SPEECH_DBFS + LEAK_DB) / 20) / _level(leak))


def _captions(
    decode: Callable[[Samples], str], microphone: Samples, system: Samples | None, ppm: float
) -> tuple[list[str], float]:
    """The words under You, and the seconds of work for the worker."""
    make_detector, _ = make_detectors(resources.path(resources.DETECTOR_MODEL))
    heard: list[Heard] = []
    worker = Worker(
        BlockRing(),
        SoxrResampler,
        lambda _channel: make_detector(),
        heard.append,
        _Arrivals(),
        failed=lambda _error: None,
    )
    blocks = device_blocks(microphone, MICROPHONE, ppm, 1)
    if system is not None:
        blocks += device_blocks(system, SYSTEM, 0.0, 2)
    blocks.sort(key=lambda block: block.captured_s)
    began_s = time.process_time()
    for block in blocks:
        worker.take(block)
    for channel in {block.channel for block in blocks}:
        worker.take(SourceEnded(channel))
    took_s = time.process_time() - began_s
    sounds: dict[int, list[Samples]] = {}
    for event in (event for each in heard for event in each.events):
        if isinstance(event, UtteranceAudio) and event.channel == MICROPHONE:
            sounds.setdefault(event.utterance, []).append(event.samples)
    texts = []
    for pieces in sounds.values():
        # Rounded to 16 bit as on the wire.
        sent = decode_audio(encode_audio(0, SAMPLE_RATE_HZ, np.concatenate(pieces), PCM_S16LE), PCM_S16LE)[2]
        texts += words(decode(sent))
    return texts, took_s


def _lag_ms(*channels: ChannelId) -> float:
    """How late the microphone's frames come to the gate on average, among the blocks of all `channels`."""
    detectors = {channel: _Lag() for channel in channels}
    clock = _Arrivals()
    worker = Worker(
        BlockRing(),
        SoxrResampler,
        detectors.__getitem__,
        lambda _heard: None,
        clock,
        failed=lambda _error: None,
    )
    sound = np.random.default_rng(0).normal(0, 0.05, 20 * SAMPLE_RATE_HZ).astype(np.float32)
    blocks = [block for seed, each in enumerate(channels) for block in device_blocks(sound, each, 0.0, seed)]
    for block in sorted(blocks, key=lambda each: each.captured_s):
        clock.arrived_s = block.captured_s + BLOCK_S
        worker.take(block)
    return 1000 * float(np.mean(detectors[MICROPHONE].lags_s))


def device_blocks(samples: Samples, channel: ChannelId, ppm: float, seed: int) -> list[CapturedBlock]:
    """As a device of 48 kHz gives it whose clock runs `ppm` fast: capture times are late by some milliseconds."""
    draw = np.random.default_rng(seed)
    rate_hz = DEVICE_HZ * (1 + ppm * 1e-6)
    device = soxr.resample(samples.astype(np.float64), SAMPLE_RATE_HZ, rate_hz).astype(np.float32).reshape(-1, 1)
    step = round(DEVICE_HZ * BLOCK_S)
    return [
        CapturedBlock(
            channel, device[at : at + step], DEVICE_HZ, at / rate_hz + abs(float(draw.normal(0, 0.003))) + 0.01
        )
        for at in range(0, len(device), step)
    ]


def _placed(pieces: Sequence[tuple[float, Samples]], length: int) -> Samples:
    whole: Samples = np.zeros(length, np.float32)
    for start_s, piece in pieces:
        start = round(start_s * SAMPLE_RATE_HZ)
        whole[start : start + len(piece)] += piece
    return whole


def _level(samples: Samples) -> float:
    """The level of the loud parts, as a factor of full scale."""
    frames = samples[: len(samples) // 512 * 512].reshape(-1, 512)
    power = (frames.astype(np.float64) ** 2).mean(axis=1)
    return float(np.sqrt(power[power > power.max() * 1e-3].mean()))


def _levelled(samples: Samples) -> Samples:
    return samples * np.float32(10 ** (SPEECH_DBFS / 20) / _level(samples))


if __name__ == "__main__":
    for limit in main():
        limit.print()
