"""The endpoint with the real model, over a real socket: the same audio in different chunks has the same final text."""

from __future__ import annotations

import jiwer
import soundfile
import soxr

from fakes.endpoint import Caller, calling, running
from livecaption.dialects.edge_wire import PCM_S16LE
from livecaption.engine.moonshine import MoonshineEngine, default_model_dir
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

BEGINNING = "it was the best of times it was the worst of times"


def recording() -> Samples:
    samples, rate_hz = soundfile.read(default_model_dir().parent / "two_cities.wav", dtype="float32")
    resampled: Samples = soxr.resample(samples, rate_hz, SAMPLE_RATE_HZ)[: 6 * SAMPLE_RATE_HZ]
    return resampled


def say(caller: Caller, name: int, samples: Samples, chunk: int, *, wait: bool) -> str:
    caller.send("utterance", id=name)
    for at in range(0, len(samples), chunk):
        caller.audio(samples[at : at + chunk], encoding=PCM_S16LE)
    if wait:
        caller.until("transcript", utteranceId=name)
    caller.send("flush", id=name)
    text: str = caller.until("transcript", utteranceId=name, isFinal=True)["text"]
    return text


def test_chunks_and_pace_do_not_change_the_final() -> None:
    samples = recording()
    with running(MoonshineEngine()) as port, calling(port) as caller:
        caller.send("start", config={"encodings": ["pcm_s16le"], "words": True})
        caller.until("ready")
        texts = {
            say(caller, 0, samples, 512, wait=True),
            say(caller, 1, samples, 16000, wait=False),
            say(caller, 2, samples, 7001, wait=True),
        }
        assert len(texts) == 1
        heard = texts.pop().lower().replace(".", "").replace(",", "")
        assert jiwer.wer(BEGINNING, " ".join(heard.split()[:12])) < 0.12
        caller.send("stop")
        caller.until("done")
