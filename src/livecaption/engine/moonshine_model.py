"""The Moonshine model in ONNX Runtime: samples to features, features to token ids. One worker thread at a time.

The `moonshine-voice` wheel carries two `.ort` files and a token table. They run in plain ONNX Runtime, which lets us
keep the decoder's keys and values, force the words already agreed as a prefix in one pass, and decide for ourselves
when to decode (docs/decisions/0002-moonshine-through-onnxruntime.md). ONNX Runtime is imported while loading, so that
a server can bind its socket first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from livecaption.engine.tokens import END_TOKEN, FIRST_TOKEN, TokenTable
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

if TYPE_CHECKING:
    import onnxruntime

MODEL_FILES = ("encoder_model.ort", "decoder_model_merged.ort", "tokenizer.bin")
_LAYERS, _HEADS, _HEAD_WIDTH = 6, 8, 36
_PARTS = tuple(
    f"{layer}.{side}.{kind}" for layer in range(_LAYERS) for side in ("decoder", "encoder") for kind in ("key", "value")
)
_THREADS = 2
_LEAST_SAMPLES = SAMPLE_RATE_HZ // 4  # the encoder fails below about 0.1 s
_TOKENS_PER_S = 6.5
_SPARE_TOKENS = 4


@dataclass(frozen=True, slots=True)
class Features:
    """What the encoder made of `seconds` of sound; opaque. The mask has one element a sample: the decoder thins it."""

    hidden: Any
    mask: Any
    seconds: float


@dataclass(frozen=True, slots=True)
class Decoded:
    """Token ids, and the mean natural logarithm of the probability that the decoder gave the ones it chose itself."""

    tokens: list[int]
    confidence: float


class MoonshineModel:
    """Two ONNX sessions and the token table of one model folder. Raises `OSError` or `ValueError` when unusable."""

    def __init__(self, folder: Path, threads: int = _THREADS) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._value: Callable[[Any], Any] = onnxruntime.OrtValue.ortvalue_from_numpy
        encoder, decoder, table = (folder / name for name in MODEL_FILES)
        self.tokens = TokenTable(table.read_bytes())
        self._encoder = _session(onnxruntime, encoder, options)
        self._decoder = _session(onnxruntime, decoder, options)
        self._outputs = ["logits", *(f"present.{part}" for part in _PARTS)]
        empty = self._value(np.zeros((1, _HEADS, 0, _HEAD_WIDTH), np.float32))
        self._empty = {f"past_key_values.{part}": empty for part in _PARTS}
        self._first = self._value(np.array([False]))
        self._cached = self._value(np.array([True]))

    def encode(self, samples: Samples) -> Features:
        """Features of up to a minute of sound; very short sound is padded with silence."""
        short = _LEAST_SAMPLES - len(samples)
        if short > 0:
            samples = np.concatenate([samples, np.zeros(short, np.float32)])
        batch = np.ascontiguousarray(samples, np.float32)[None]
        mask = self._value(np.ones(batch.shape, np.int64))
        (hidden,) = self._encoder.run_with_ort_values(
            ["last_hidden_state"], {"input_values": self._value(batch), "attention_mask": mask}
        )
        return Features(hidden, mask, len(samples) / SAMPLE_RATE_HZ)

    def decode(self, features: Features, prefix: Sequence[int] = ()) -> Decoded:
        """Greedy decoding: `prefix` and the tokens that follow it, without the first and last.

        Bounded by what can be said in the time: a decoder that loops would otherwise never end.
        """
        limit = int(features.seconds * _TOKENS_PER_S) + _SPARE_TOKENS
        tokens = list(prefix)
        chosen: list[float] = []
        ids = [FIRST_TOKEN, *tokens]
        feed = {
            **self._empty,
            "encoder_hidden_states": features.hidden,
            "encoder_attention_mask": features.mask,
            "use_cache_branch": self._first,
        }
        while len(tokens) <= limit:
            feed["input_ids"] = self._value(np.array([ids], np.int64))
            logits, *present = self._decoder.run_with_ort_values(self._outputs, feed)
            last = logits.numpy()[0, -1]
            token = int(last.argmax())
            chosen.append(-float(np.log(np.exp(last - last[token]).sum())))
            if token == END_TOKEN:
                break
            tokens.append(token)
            for part, value in zip(_PARTS, present, strict=True):
                if feed["use_cache_branch"] is self._first or ".decoder." in part:
                    feed[f"past_key_values.{part}"] = value
            feed["use_cache_branch"] = self._cached
            ids = [token]
        return Decoded(tokens, sum(chosen) / max(1, len(chosen)))


def model_errors() -> tuple[type[Exception], ...]:
    """What ONNX Runtime raises when a model cannot be loaded or run; empty where it is not even installed."""
    try:
        from onnxruntime.capi import onnxruntime_pybind11_state as state
    except ImportError:
        return ()
    names = ("Fail", "InvalidArgument", "InvalidGraph", "InvalidProtobuf", "NoModel", "NoSuchFile", "NotImplemented",
             "RuntimeException", "EPFail")  # fmt: skip
    return (RuntimeError, *(getattr(state, name) for name in names if hasattr(state, name)))


def _session(runtime: Any, path: Path, options: Any) -> onnxruntime.InferenceSession:
    return runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
