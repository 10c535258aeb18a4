"""What a frame costs in our detector, beside bare ONNX Runtime inference of the same model in the same run.

    python -m benchmarks.detector_cost [RECORDING]

The two take turns, three rounds over the same frames; printed are the median round of each, the spread of the rounds,
and the ratio, which must be at most 1.2.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

import numpy as np

from benchmarks.report import Limit, heading
from livecaption import resources
from livecaption.model.audio import FILE, FRAME_SAMPLES, AudioFrame, SampleIndex
from livecaption.vad.energy import EnergyDetector
from livecaption.vad.silero import SileroDetector, SileroModel

MODEL = resources.path(resources.DETECTOR_MODEL)
FRAMES = 1_500
ROUNDS = 3
MOST = 1.2


def frames_of(recording: Path | None) -> list[AudioFrame]:
    """48 s of frames: of a 16 kHz recording, or of noise that swells and fades like speech."""
    count = FRAMES * FRAME_SAMPLES
    if recording is None:
        swell = np.abs(np.sin(np.arange(count) / 16_000 * 7)) * 0.1
        sound = (np.random.default_rng(1).standard_normal(count) * swell).astype(np.float32)
    else:
        import soundfile

        sound = np.resize(soundfile.read(recording, dtype="float32", always_2d=True)[0].mean(axis=1), count)
    return [
        AudioFrame(FILE, SampleIndex(start), sound[start : start + FRAME_SAMPLES], 0.0)
        for start in range(0, count, FRAME_SAMPLES)
    ]


def bare(model: SileroModel, frames: list[AudioFrame]) -> list[float]:
    """Microseconds a frame of `InferenceSession.run` with everything prepared."""
    window = np.zeros((1, 64 + FRAME_SAMPLES), np.float32)
    inputs = {
        "input": window,
        "state": np.zeros((2, 1, 128), np.float32),
        "sr": np.array(16_000, np.int64),
    }
    costs = []
    for frame in frames:
        window[0, 64:] = frame.samples
        began = time.perf_counter()
        model.session.run(None, inputs)
        costs.append((time.perf_counter() - began) * 1e6)
    return costs


def ours(detector: SileroDetector | EnergyDetector, frames: list[AudioFrame]) -> list[float]:
    """Microseconds a frame of `probability`."""
    costs = []
    for frame in frames:
        began = time.perf_counter()
        detector.probability(frame)
        costs.append((time.perf_counter() - began) * 1e6)
    return costs


def main(recording: Path | None = None) -> list[Limit]:
    """Print the table; returns the limit."""
    heading("Cost of a frame in the detector")
    frames = frames_of(recording)
    model = SileroModel(MODEL)
    bare(model, frames[:200])
    rounds: dict[str, list[list[float]]] = {
        "bare ONNX Runtime": [],
        "livecaption (silero)": [],
        "livecaption (energy)": [],
    }
    for _ in range(ROUNDS):
        rounds["bare ONNX Runtime"].append(bare(model, frames))
        rounds["livecaption (silero)"].append(ours(SileroDetector(model), frames))
        rounds["livecaption (energy)"].append(ours(EnergyDetector(), frames))
    print(f"{'per frame of 32 ms':<22} {'p50 us':>8} {'p99 us':>8} {'p50 over rounds':>18}")
    middle = {}
    for name, costs in rounds.items():
        medians = [statistics.median(each) for each in costs]
        middle[name] = statistics.median(medians)
        p99 = statistics.median(float(np.percentile(each, 99)) for each in costs)
        print(f"{name:<22} {middle[name]:>8.1f} {p99:>8.1f} {min(medians):>8.1f} to {max(medians):.1f}")
    ratio = middle["livecaption (silero)"] / middle["bare ONNX Runtime"]
    return [Limit("detector cost over bare ONNX Runtime inference", ratio, MOST, "x", f"median of {ROUNDS} rounds")]


if __name__ == "__main__":
    for limit in main(Path(sys.argv[1]) if len(sys.argv) > 1 else None):
        limit.print()
