"""Silero on real speech: it needs its context, keeps no state across channels, and falls back in sight."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from fakes.audio import ScriptedDetector
from fakes.recordings import recording
from livecaption.capture.resampler import SoxrResampler
from livecaption.model.audio import FILE, FRAME_SAMPLES, AudioFrame, SampleIndex, Samples
from livecaption.model.errors import DetectorError
from livecaption.model.messages import Message, render
from livecaption.model.seams import Detector
from livecaption.vad.choose import FallingBackDetector, make_detectors
from livecaption.vad.energy import EnergyDetector
from livecaption.vad.silero import SileroDetector, SileroModel

MODEL = Path(__file__).parent.parent.parent / "assets/models/silero_vad/silero_vad_16k_op15.onnx"


@pytest.fixture(scope="module")
def model() -> SileroModel:
    return SileroModel(MODEL)


def load(name: str) -> Samples:
    sound, rate_hz = soundfile.read(recording(name), dtype="float32", always_2d=True)
    resampler = SoxrResampler()
    return np.concatenate([resampler.process(sound, rate_hz), resampler.flush()])


def frames_of(sound: Samples) -> list[AudioFrame]:
    starts = range(0, len(sound) - FRAME_SAMPLES + 1, FRAME_SAMPLES)
    return [AudioFrame(FILE, SampleIndex(at), sound[at : at + FRAME_SAMPLES], 0.0) for at in starts]


def open_frames(detector: Detector, sound: Samples) -> np.ndarray:
    """Where a gate (on at 0.5, off after 10 frames below 0.35) would be open, one truth value a frame."""
    gate, quiet, marks = False, 0, []
    for frame in frames_of(sound):
        probability = detector.probability(frame)
        assert 0.0 <= probability <= 1.0
        quiet = quiet + 1 if probability < 0.35 else 0
        gate = probability >= 0.5 or (gate and quiet < 10)
        marks.append(gate)
    return np.array(marks)


def overlap(one: np.ndarray, other: np.ndarray) -> float:
    """Intersection over union of two open gates."""
    return float((one & other).sum() / (one | other).sum())


def noisy(sound: Samples, above_noise_db: float) -> Samples:
    noise = np.random.default_rng(5).standard_normal(len(sound)).astype(np.float32)
    level = float(np.sqrt(np.mean(sound**2))) / 10 ** (above_noise_db / 20)
    return np.asarray(sound + level * noise, np.float32)


@pytest.mark.parametrize(("name", "least", "most"), [("two_cities.wav", 0.75, 0.95), ("beckett.wav", 0.5, 0.8)])
def test_speech_is_heard_and_pauses_are_not(model: SileroModel, name: str, least: float, most: float) -> None:
    # Without its 64 samples of context the model hears 0 % speech: this is the test that would notice.
    assert least < open_frames(SileroDetector(model), load(name)).mean() < most


def test_silence_and_noise_are_not_speech(model: SileroModel) -> None:
    silence = np.zeros(32_000, np.float32)
    noise = np.random.default_rng(3).normal(0, 0.02, 64_000).astype(np.float32)
    assert not open_frames(SileroDetector(model), silence).any()
    assert open_frames(SileroDetector(model), noise).mean() < 0.05


def test_channels_share_the_model_and_nothing_else(model: SileroModel) -> None:
    frames = frames_of(load("beckett.wav"))[:100]
    alone = [SileroDetector(model).probability(frame) for frame in frames[:1]]
    one, other = SileroDetector(model), SileroDetector(model)
    for frame in frames:
        one.probability(frame)
    assert [other.probability(frame) for frame in frames[:1]] == alone
    one.reset()
    assert [one.probability(frame) for frame in frames[:1]] == alone


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_one_bad_frame_does_not_deafen_the_detector(model: SileroModel, bad: float) -> None:
    frames = frames_of(load("beckett.wav"))
    broken, well = SileroDetector(model), SileroDetector(model)
    spoilt = AudioFrame(FILE, SampleIndex(0), np.full(FRAME_SAMPLES, bad, np.float32), 0.0)
    assert 0.0 <= broken.probability(spoilt) <= 1.0
    heard = np.array([(broken.probability(frame), well.probability(frame)) for frame in frames])
    assert ((heard[:, 0] >= 0.5) == (heard[:, 1] >= 0.5)).mean() > 0.95


@pytest.mark.parametrize("name", ["two_cities.wav", "beckett.wav"])
@pytest.mark.parametrize(("above_noise_db", "least"), [(None, 0.85), (20, 0.8), (10, 0.7)])
def test_loudness_gates_speech_much_like_silero(
    model: SileroModel, name: str, above_noise_db: float | None, least: float
) -> None:
    sound = load(name)
    heard = sound if above_noise_db is None else noisy(sound, above_noise_db)
    assert overlap(open_frames(EnergyDetector(), heard), open_frames(SileroDetector(model), sound)) >= least


def test_steady_noise_closes_the_energy_gate_and_silence_never_opens_it() -> None:
    noise = np.random.default_rng(3).normal(0, 0.02, 160_000).astype(np.float32)
    assert not open_frames(EnergyDetector(), noise)[100:].any()
    assert not open_frames(EnergyDetector(), np.zeros(160_000, np.float32)).any()


def test_speech_that_begins_with_the_first_frame_opens_the_energy_gate() -> None:
    sound = load("beckett.wav")
    first = int(np.argmax(open_frames(EnergyDetector(), sound))) * FRAME_SAMPLES
    assert open_frames(EnergyDetector(), sound[first:])[:3].any()


def test_a_good_model_makes_silero_detectors() -> None:
    factory, trouble = make_detectors(MODEL)
    assert trouble is None
    assert factory().name == "silero"
    assert factory() is not factory()


@pytest.mark.parametrize("content", [None, b"", b"not a model" * 100])
def test_a_bad_model_falls_back_in_sight(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "model.onnx"
    if content is not None:
        path.write_bytes(content)
    factory, trouble = make_detectors(path)
    assert trouble is not None
    assert trouble.code == "gate.fallback"
    assert "goes by loudness" in render(trouble)
    assert "\n" not in render(trouble)
    assert factory().name == "energy"


def test_a_detector_that_fails_in_mid_session_hands_over_once() -> None:
    told: list[Message] = []
    first = ScriptedDetector([0.9, DetectorError("gate.unusable", reason="broken"), 0.9])
    second = ScriptedDetector([0.2, 0.3])
    detector = FallingBackDetector(first, second, told.append)
    frame = frames_of(np.zeros(FRAME_SAMPLES, np.float32))[0]
    assert [detector.probability(frame) for _ in range(3)] == [0.9, 0.2, 0.3]
    assert detector.name == second.name
    assert [each.code for each in told] == ["gate.fallback"]
    assert "broken" in render(told[0])
    detector.reset()
    assert (first.resets, second.resets) == (0, 1)


def test_a_frame_of_the_wrong_size_is_an_inference_error_or_refused(model: SileroModel) -> None:
    short = AudioFrame(FILE, SampleIndex(0), np.zeros(100, np.float32), 0.0)
    with pytest.raises(ValueError, match="broadcast"):
        SileroDetector(model).probability(short)
