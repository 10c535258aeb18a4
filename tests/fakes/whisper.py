"""`faster_whisper` without a model: the same published interface, hearing a word in every half second of loud sound.

What it hears is a function of the features alone. `Answers` says what else the model is to think of them.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

PIECES = (
    " one",
    " two",
    " three",
    " four",
    " five",
    " six",
    " seven",
    ",",
    ".",
    "日",
    "本",
    "語",
    "。",
    " 50",
    "%",
    " you",
)
EOT, SOT, PREV, TRANSCRIBE, TRANSLATE, SOT_LM, NO_SPEECH, NO_TIMESTAMPS = range(1000, 1008)
LANGUAGES = ("en", "de", "ja")
FRAMES = 50
"""Of 10 ms: a half second."""

SPOKEN = 7
"""How many of `PIECES` sound can mean; the others are heard only where a test says so."""


@dataclass(frozen=True)
class Answer:
    """What a decode says: its tokens (None: those of the sound), and what the model thinks of them."""

    tokens: tuple[int, ...] | None = None
    log_probability: float = -0.1
    no_speech: float = 0.02


@dataclass
class Answers:
    """What the fake is to say, and what it was asked. `by_frames` answers features of that many frames."""

    always: Answer = field(default_factory=Answer)
    by_frames: dict[int, Answer] = field(default_factory=dict)
    without_repeats: Answer | None = None
    language: str = "de"
    language_probability: float = 0.9
    fails: type[Exception] | None = None
    load_fails: tuple[str, ...] = ()
    cards: int = 0
    loaded: list[dict[str, Any]] = field(default_factory=list)
    generated: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class _Result:
    sequences_ids: list[list[int]]
    scores: list[float]
    no_speech_prob: float


@dataclass
class _Alignment:
    alignments: list[tuple[int, int]]
    text_token_probs: list[float]


class Tokenizer:
    """As `faster_whisper.tokenizer.Tokenizer`."""

    eot, sot, sot_prev, sot_lm = EOT, SOT, PREV, SOT_LM
    transcribe, translate, no_speech, no_timestamps = TRANSCRIBE, TRANSLATE, NO_SPEECH, NO_TIMESTAMPS
    non_speech_tokens = (900, 901)

    def __init__(
        self, tokenizer: Any, multilingual: bool, task: str | None = None, language: str | None = None
    ) -> None:
        assert task == "transcribe"
        assert language in LANGUAGES
        self.language_code = language if multilingual else "en"
        self.sot_sequence = [SOT, 2000 + LANGUAGES.index(language)] if multilingual else [SOT]

    def encode(self, text: str) -> list[int]:
        return [3000 + len(word) for word in text.split()]

    def decode(self, tokens: Sequence[int]) -> str:
        return "".join(PIECES[token] for token in tokens if token < EOT)

    def split_to_word_tokens(self, tokens: Sequence[int]) -> tuple[list[str], list[list[int]]]:
        return [PIECES[token] if token < EOT else "" for token in tokens], [[token] for token in tokens]


class _Inner:
    """As `ctranslate2.models.Whisper`."""

    def __init__(self, answers: Answers, multilingual: bool) -> None:
        self._answers = answers
        self.is_multilingual = multilingual

    def detect_language(self, features: Any) -> list[list[tuple[str, float]]]:
        return [[(f"<|{self._answers.language}|>", self._answers.language_probability), ("<|en|>", 0.1)]]

    def generate(
        self,
        features: Any,
        prompts: list[list[int]],
        *,
        beam_size: int,
        no_repeat_ngram_size: int,
        max_length: int,
        return_scores: bool,
        return_no_speech_prob: bool,
        suppress_tokens: list[int],
    ) -> list[_Result]:
        if self._answers.fails is not None:
            raise self._answers.fails("out of memory")
        (prompt,) = prompts
        frames = features.shape[-1]
        answer = self._answers.by_frames.get(frames, self._answers.always)
        if no_repeat_ngram_size and self._answers.without_repeats is not None:
            answer = self._answers.without_repeats
        prefix = list(prompt[prompt.index(NO_TIMESTAMPS) + 1 :])
        heard = list(answer.tokens) if answer.tokens is not None else _heard(features)
        tokens = [*prefix, *heard[len(prefix) :]][: max(0, max_length - len(prompt) + len(prefix))]
        self._answers.generated.append(
            {"prompt": prompt, "beam": beam_size, "no_repeat": no_repeat_ngram_size, "frames": frames}
        )
        silent = answer.tokens is None and not heard
        score = answer.log_probability * (len(tokens) + 1) / max(1, len(tokens))
        return [_Result([tokens], [score], 0.95 if silent else answer.no_speech)]

    def align(
        self, features: Any, start_sequence: list[int], text_tokens: list[list[int]], num_frames: int
    ) -> list[_Alignment]:
        (tokens,) = text_tokens
        pairs = [(place, place * FRAMES // 2) for place in range(len(tokens) + 1)]
        return [_Alignment(pairs, [0.9] * len(tokens))]


def _heard(features: Any) -> list[int]:
    blocks = features[0][: features.shape[1] // FRAMES * FRAMES].reshape(-1, FRAMES).mean(axis=1)
    loud = [int(block * 1000) % SPOKEN for block in blocks if block > 0.01]
    return [(place + each) % SPOKEN for place, each in enumerate(loud)]


def make_folder(folder: Path, *, multilingual: bool = False) -> Path:
    """A folder with the files of a model, which hold nothing but a vocabulary."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (folder / name).write_text("{}", encoding="utf-8")
    tokens = [f"<|{code}|>" for code in LANGUAGES] + ["x"] * (51_865 - len(LANGUAGES) - (not multilingual))
    (folder / "vocabulary.txt").write_text("\n".join(tokens) + "\n", encoding="utf-8")
    return folder


def install(monkeypatch: pytest.MonkeyPatch, answers: Answers, *, multilingual: bool = False) -> None:
    """Put the fake in the place of `faster_whisper` and `ctranslate2`."""

    class WhisperModel:
        def __init__(
            self,
            model_size_or_path: str,
            device: str = "auto",
            compute_type: str = "default",
            cpu_threads: int = 0,
            num_workers: int = 1,
            local_files_only: bool = False,
        ) -> None:
            answers.loaded.append({"device": device, "compute": compute_type, "workers": num_workers})
            if device in answers.load_fails:
                raise RuntimeError("a library is not found")
            assert local_files_only
            self.model = _Inner(answers, multilingual)
            self.hf_tokenizer = object()

        def feature_extractor(self, waveform: Any) -> Any:
            frames = len(waveform) // 160
            level = np.sqrt(np.mean(np.square(waveform[: frames * 160].reshape(frames, 160)), axis=1))
            return np.tile(level, (80, 1))

        def encode(self, features: Any) -> Any:
            return features

    whole = types.ModuleType("faster_whisper")
    whole.WhisperModel = WhisperModel  # type: ignore[attr-defined] # a module made by hand
    tokenizer = types.ModuleType("faster_whisper.tokenizer")
    tokenizer.Tokenizer = Tokenizer  # type: ignore[attr-defined]
    ctranslate2 = types.ModuleType("ctranslate2")
    ctranslate2.get_cuda_device_count = lambda: answers.cards  # type: ignore[attr-defined]
    modules: Mapping[str, types.ModuleType] = {
        "faster_whisper": whole, "faster_whisper.tokenizer": tokenizer, "ctranslate2": ctranslate2
    }  # fmt: skip
    for name, module in modules.items():
        monkeypatch.setitem(sys.modules, name, module)


def tokens_of(*texts: str) -> tuple[int, ...]:
    """The tokens of these pieces."""
    return tuple(PIECES.index(text) for text in texts)


def doubting(answer: Answer, log_probability: float, no_speech: float = 0.02) -> Answer:
    """The same answer, of which the model is less sure."""
    return replace(answer, log_probability=log_probability, no_speech=no_speech)
