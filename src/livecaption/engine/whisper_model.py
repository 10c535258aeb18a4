"""A Whisper model in CTranslate2, through the `faster-whisper` package: samples to features, features to token ids.

Any thread: the library queues what is asked of it and lets `workers` of them run at once. Everything here is a function
of its arguments: the search has no chance in it (the library's own fallback samples at random, which a final must not).
The package is an extra and is imported while loading. Why the numbers: docs/decisions/0016.
"""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from livecaption.engine.spacing import spaced
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EngineError

PACKAGE = "faster-whisper"
WINDOW_FRAMES = 3000
"""What the model was trained on: 30 s, in frames of 10 ms."""

_FRAMES_PER_S = 100
_FRAME_SAMPLES = SAMPLE_RATE_HZ // _FRAMES_PER_S
_WHOLE_FRAMES = 100  # windows are a whole number of seconds, so that few shapes are ever computed
_TOKENS_PER_S, _SPARE_TOKENS, _MOST_TOKENS = 25, 16, 440
_MOST_PROMPT_TOKENS = 200
_ALIGNED_FRAMES_PER_S = 50


@dataclass(frozen=True, slots=True)
class Features:
    """What the encoder made of `seconds` of sound; opaque."""

    hidden: Any
    seconds: float


@dataclass(frozen=True, slots=True)
class Decoded:
    """Token ids, the mean natural logarithm of their probabilities, how likely it is that nobody spoke (0..1), and how
    well the text compresses: more than 2.4 times is a loop."""

    tokens: list[int]
    log_probability: float
    no_speech: float
    compression: float


class HeardPart(NamedTuple):
    """A word, or a character where words have no spaces between them. Times are seconds from the features' start.

    `glued` means no space before it; `probability` is the least of its tokens', 0..1.
    """

    text: str
    glued: bool
    tokens: tuple[int, ...]
    start_s: float
    end_s: float
    probability: float


class WhisperModel:
    """One loaded model. Raises `EngineError` where the package is missing, and whatever the library raises."""

    def __init__(self, folder: Path, *, device: str, compute: str, threads: int, workers: int) -> None:
        try:
            import faster_whisper
            from faster_whisper.tokenizer import Tokenizer
        except ImportError:
            raise EngineError("engine.extra_missing", package=PACKAGE) from None
        self._whole = faster_whisper.WhisperModel(
            str(folder),
            device=device,
            compute_type=compute,
            cpu_threads=threads,
            num_workers=workers,
            local_files_only=True,
        )
        self._model = self._whole.model
        self._tokenizer = cache(
            lambda language: Tokenizer(
                self._whole.hf_tokenizer, self._model.is_multilingual, task="transcribe", language=language
            )
        )
        self._suppressed = cache(self._suppressed_of)

    @property
    def multilingual(self) -> bool:
        """Whether it speaks more than English, and so can tell what is spoken."""
        return bool(self._model.is_multilingual)

    def encode(self, samples: Samples, window_frames: int = WINDOW_FRAMES) -> Features:
        """Features of up to 30 s of sound, with silence behind it up to the window; never less than the sound."""
        frames = -(-len(samples) // _FRAME_SAMPLES)
        frames = min(WINDOW_FRAMES, max(window_frames, -(-frames // _WHOLE_FRAMES) * _WHOLE_FRAMES))
        silent = frames * _FRAME_SAMPLES - len(samples)
        sound = np.pad(np.asarray(samples[: frames * _FRAME_SAMPLES], np.float32), (0, max(0, silent)))
        spectrogram = np.ascontiguousarray(self._whole.feature_extractor(sound)[:, :frames], np.float32)
        return Features(self._whole.encode(spectrogram), len(samples) / SAMPLE_RATE_HZ)

    def language_of(self, features: Features) -> tuple[str, float]:
        """The language that is most likely spoken, and how likely (0..1)."""
        token, probability = self._model.detect_language(features.hidden)[0][0]
        return str(token)[2:-2], float(probability)

    def decode(
        self,
        features: Features,
        language: str,
        *,
        beam: int,
        prefix: Sequence[int] = (),
        terms: str = "",
        no_repeat: int = 0,
    ) -> Decoded:
        """The likeliest tokens, beginning with `prefix`. Bounded by what can be said in the time.

        `terms` are names and rare words that are told to the model as if they had been said before; `no_repeat` is the
        length of the runs of tokens that may not be said twice (0: any may).
        """
        tokenizer = self._tokenizer(language)
        before: list[int] = []
        if terms:
            before = [tokenizer.sot_prev, *tokenizer.encode(" " + terms)[:_MOST_PROMPT_TOKENS]]
        prompt = [*before, *tokenizer.sot_sequence, tokenizer.no_timestamps, *prefix]
        most = min(_MOST_TOKENS, len(prompt) + int(features.seconds * _TOKENS_PER_S) + _SPARE_TOKENS)
        (result,) = self._model.generate(
            features.hidden,
            [prompt],
            beam_size=beam,
            no_repeat_ngram_size=no_repeat,
            max_length=most,
            return_scores=True,
            return_no_speech_prob=True,
            suppress_tokens=self._suppressed(language),
        )
        tokens = [token for token in result.sequences_ids[0] if token < tokenizer.eot]
        if tokens[: len(prefix)] != list(prefix):
            tokens = [*prefix, *tokens]
        mean = float(result.scores[0]) * len(tokens) / (len(tokens) + 1)  # the end counts, as in the library
        return Decoded(tokens, mean, float(result.no_speech_prob), _compression(tokenizer.decode(tokens)))

    def parts(self, features: Features, language: str, tokens: Sequence[int]) -> list[HeardPart]:
        """The words that `tokens` spell, where in the sound they are (by attention), and how sure the model is."""
        if not tokens:
            return []
        tokenizer = self._tokenizer(language)
        frames = max(1, round(features.seconds * _FRAMES_PER_S))
        (result,) = self._model.align(features.hidden, tokenizer.sot_sequence, [list(tokens)], frames)
        first: dict[int, int] = {}
        for token, frame in result.alignments:
            first.setdefault(token, frame)
        texts, groups = tokenizer.split_to_word_tokens([*tokens, tokenizer.eot])
        joins = not spaced(language)
        found: list[HeardPart] = []
        place = 0
        for raw, group in zip(texts, groups, strict=True):
            spelled = tuple(token for token in group if token < tokenizer.eot)
            if not spelled:
                continue
            end = place + len(spelled)
            start_s = min(features.seconds, first.get(place, 0) / _ALIGNED_FRAMES_PER_S)
            end_s = min(features.seconds, first.get(end, frames // 2) / _ALIGNED_FRAMES_PER_S)
            sure = float(min(result.text_token_probs[place:end], default=0.0))
            text, glued = "".join(raw.split()), bool(found) and not raw.startswith(" ")
            part = HeardPart(text, glued, spelled, start_s, max(start_s, end_s), sure)
            if found and not (_said(text) and _said(found[-1].text) and (joins or not glued)):
                # Punctuation belongs to the word before it, or, at the very beginning, to the one after it.
                found[-1] = _together(found[-1], part)
            else:
                found.append(part)
            place = end
        return [part for part in found if _said(part.text)]

    def _suppressed_of(self, language: str) -> list[int]:
        """Brackets, notes and other signs that are not said, and the tokens that begin something else."""
        tokenizer = self._tokenizer(language)
        others = (tokenizer.transcribe, tokenizer.translate, tokenizer.sot, tokenizer.sot_prev, tokenizer.sot_lm,
                  tokenizer.no_speech)  # fmt: skip
        return sorted({*tokenizer.non_speech_tokens, *(token for token in others if token is not None)})


def _said(text: str) -> bool:
    """Whether something of it is said aloud: letters, numbers, and signs such as % and $."""
    return any(sign.isalnum() or sign in "&%@#" or unicodedata.category(sign).startswith("S") for sign in text)


def _together(one: HeardPart, other: HeardPart) -> HeardPart:
    """Two parts as one; how sure is that of what is said of it."""
    said = [part.probability for part in (one, other) if _said(part.text)] or [one.probability]
    return HeardPart(
        one.text + other.text,
        one.glued,
        one.tokens + other.tokens,
        one.start_s,
        other.end_s if _said(other.text) else one.end_s,
        min(said),
    )


def _compression(text: str) -> float:
    plain = text.strip().encode()
    return len(plain) / len(zlib.compress(plain))
