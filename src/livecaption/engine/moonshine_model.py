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
from livecaption.onnx_memory import share_memory

if TYPE_CHECKING:
    import onnxruntime

MODEL_FILES = ("encoder_model.ort", "decoder_model_merged.ort", "tokenizer.bin")
_PAST = "past_key_values."
_THREADS = 2
"""Of the encoder. The decoder has little to do at a time: with one thread it takes 7 % less, and says the same."""

_LEAST_SAMPLES = SAMPLE_RATE_HZ // 4  # the encoder fails below about 0.1 s
TOKENS_PER_S = 6.5
"""Most that can be said in a second, in tokens, in English."""

_SPARE_TOKENS = 4
_FEW = 8
"""Tokens that are checked at once where a guess is right again after it was wrong: a pass takes a quarter longer."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the encoder made of `seconds` of sound; opaque. The mask has one element a sample: the decoder thins it."""

    hidden: Any
    mask: Any
    seconds: float


@dataclass(frozen=True, slots=True)
class Decoded:
    """Token ids; the natural logarithm of the probability of each that was not forced (0 for those that were); and the
    mean of it over what the decoder chose, the end included."""

    tokens: list[int]
    log_probabilities: list[float]
    confidence: float


class MoonshineModel:
    """Two ONNX sessions and the token table of one model folder. Raises `OSError` or `ValueError` when unusable."""

    def __init__(self, folder: Path, threads: int = _THREADS, *, tokens_per_s: float = TOKENS_PER_S) -> None:
        import onnxruntime

        self._value: Callable[[Any], Any] = onnxruntime.OrtValue.ortvalue_from_numpy
        encoder, decoder, table = (folder / name for name in MODEL_FILES)
        self.tokens = TokenTable(table.read_bytes())
        self._encoder = _session(onnxruntime, encoder, _options(onnxruntime, threads))
        self._decoder = _session(onnxruntime, decoder, _options(onnxruntime, 1))
        self._tokens_per_s = tokens_per_s
        shapes = {each.name: each.shape for each in self._decoder.get_inputs() if each.name.startswith(_PAST)}
        if not shapes:
            raise ValueError("the decoder keeps no keys and values")
        self._parts = tuple(name.removeprefix(_PAST) for name in shapes)
        self._outputs = ["logits", *(f"present.{part}" for part in self._parts)]
        empty = {
            shape: self._value(np.zeros(shape, np.float32))
            for shape in {_without_past(each) for each in shapes.values()}
        }
        self._empty = {name: empty[_without_past(shape)] for name, shape in shapes.items()}
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

    def decode(self, features: Features, prefix: Sequence[int] = (), guess: Sequence[int] = ()) -> Decoded:
        """Greedy decoding: `prefix` and the tokens that follow it, without the first and last.

        `guess` is what may well follow `prefix`. Many tokens of it are checked in one pass, which takes hardly longer
        than a pass over one, and kept wherever the decoder would choose the same, so the result is the same and comes
        sooner (but for the rounding of a longer pass: what has to depend on the sound alone is guessed from it alone).
        Bounded by what can be said in the time: a decoder that loops would otherwise never end.
        """
        limit = int(features.seconds * self._tokens_per_s) + _SPARE_TOKENS
        tokens = list(prefix)
        forced = len(tokens)
        scores: list[float] = []
        feed = {**self._empty, "encoder_hidden_states": features.hidden, "encoder_attention_mask": features.mask}
        ahead = list(guess[: max(0, limit - forced)])
        rows = self._pass(feed, [FIRST_TOKEN, *tokens, *ahead], self._first, forced)
        while True:
            right = 0
            while right < len(ahead) and int(rows[right].argmax()) == ahead[right]:
                scores.append(_log_probability(rows[right], ahead[right]))
                right += 1
            tokens += ahead[:right]
            if right < len(ahead):
                self._forget(feed, len(tokens) + 1)
            if len(tokens) > limit:
                break
            token = int(rows[right].argmax())
            scores.append(_log_probability(rows[right], token))
            if token == END_TOKEN:
                break
            tokens.append(token)
            ahead = resumed(guess, tokens[forced:])[: max(0, limit - len(tokens))]
            rows = self._pass(feed, [token, *ahead], self._cached)
        own = scores[: len(tokens) - forced]
        return Decoded(tokens, [0.0] * forced + own, sum(scores) / max(1, len(scores)))

    def _pass(self, feed: dict[str, Any], ids: Sequence[int], branch: Any, since: int = 0) -> Any:
        """Logits [len(ids) - since, tokens]; the keys and values of what was passed stay in `feed`."""
        feed["input_ids"] = self._value(np.array([ids], np.int64))
        feed["use_cache_branch"] = branch
        logits, *present = self._decoder.run_with_ort_values(self._outputs, feed)
        for part, value in zip(self._parts, present, strict=True):
            if branch is self._first or ".decoder." in part:
                feed[_PAST + part] = value
        return logits.numpy()[0, since:].copy()  # the array that `numpy` gives does not keep its memory alive

    def _forget(self, feed: dict[str, Any], kept: int) -> None:
        """Leave the decoder's keys and values of the first `kept` tokens alone."""
        for part in self._parts:
            if ".decoder." in part:
                name = _PAST + part
                feed[name] = self._value(np.ascontiguousarray(feed[name].numpy()[:, :, :kept]))


def resumed(guess: Sequence[int], tokens: Sequence[int]) -> list[int]:
    """What may follow `tokens`, which are not as guessed: a few of the guess from after the last of them, where it has
    that one nearest to the same place."""
    here = len(tokens)
    places = [place for place, token in enumerate(guess, 1) if token == tokens[-1]]
    if not places:
        return []
    after = min(places, key=lambda place: abs(place - here))
    return list(guess[after : after + _FEW])


def _without_past(shape: Sequence[Any]) -> tuple[int, int, int, int]:
    """The shape of keys or values of no tokens at all, of [batch, heads, tokens, width]. Raises `ValueError`."""
    _, heads, _, width = shape
    return 1, int(heads), 0, int(width)


def _log_probability(logits: Any, token: int) -> float:
    return -float(np.log(np.exp(logits - logits[token]).sum()))


def model_errors() -> tuple[type[Exception], ...]:
    """What ONNX Runtime raises when a model cannot be loaded or run; empty where it is not even installed."""
    try:
        from onnxruntime.capi import onnxruntime_pybind11_state as state
    except ImportError:
        return ()
    names = ("Fail", "InvalidArgument", "InvalidGraph", "InvalidProtobuf", "NoModel", "NoSuchFile", "NotImplemented",
             "RuntimeException", "EPFail")  # fmt: skip
    return (RuntimeError, *(getattr(state, name) for name in names if hasattr(state, name)))


def _options(runtime: Any, threads: int) -> Any:
    options = runtime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    share_memory(options)
    return options


def _session(runtime: Any, path: Path, options: Any) -> onnxruntime.InferenceSession:
    return runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
