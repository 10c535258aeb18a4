"""Whisper through `faster-whisper` as an `Engine`: rare tentative steps, and finals with a beam and without chance.

Calls for two utterances may come from two threads at once: the library queues them. For a step, the encoder is given a
window of 10 s and more, not the 30 s it was trained on: that costs a sixth. The library's fallback to sampling at a
temperature is not used, for a final has to be a function of its sound; what it is for is done by decoding the same
sound in other ways, of which the likeliest counts. Why these numbers: docs/decisions/0016.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from livecaption.core.agreement import Agreement, before_long_loop
from livecaption.engine.hallucinations import doubtful, imagined, loops, maybe_nobody, nobody_spoke
from livecaption.engine.moonshine import audible
from livecaption.engine.pieces import pieces
from livecaption.engine.spacing import before_step_loop, spaced, written
from livecaption.engine.utterance_sound import StepGrid, UtteranceSound
from livecaption.engine.whisper_files import bcp_47, languages_of, missing_file, whisper_code
from livecaption.engine.whisper_model import PACKAGE, WINDOW_FRAMES, Decoded, Features, HeardPart, WhisperModel
from livecaption.engine.word_times import speech_span_s
from livecaption.engine_failures import engine_failure
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EngineError
from livecaption.model.seams import EngineUtterance, Hypothesis
from livecaption.model.transcript import Word

DEVICES = ("auto", "cpu", "cuda")
BEAM = 5
LEAST_WINDOW_FRAMES, BEHIND_FRAMES = 1000, 500
"""A step's window is its sound and 5 s of silence, and never less than 10 s: shorter ones make it loop."""

CPU_GRID = StepGrid(SAMPLE_RATE_HZ, SAMPLE_RATE_HZ * 96 // 100)
CUDA_GRID = StepGrid(SAMPLE_RATE_HZ * 56 // 100, SAMPLE_RATE_HZ * 40 // 100)
LANGUAGE_IS_SURE = 0.5
"""The probability from which on a language that was found is told, so that it is kept from then on."""

_NO_REPEAT = 4
_THREADS, _WORKERS = 2, 2
_SHORTEST_S, _SHORT_S = 0.06, 0.16


class WhisperEngine:
    """The `Engine` seam over a folder with a Whisper model for CTranslate2.

    `device` is one of `DEVICES` ("auto": the graphics card where there is one that works), `compute` a type of
    CTranslate2's ("auto": int8 on the processor, float16 on a card). `threads` is for one inference on the processor.
    """

    def __init__(
        self,
        folder: Path,
        *,
        device: str = "auto",
        compute: str = "auto",
        threads: int = _THREADS,
        workers: int = _WORKERS,
        name: str | None = None,
    ) -> None:
        self._folder = folder
        self._device = device
        self._compute = compute
        self._threads = threads
        self._workers = workers
        self._name = name or folder.name
        self._languages: tuple[str, ...] | None = None
        self._model: WhisperModel | None = None
        self._grid = CPU_GRID

    @property
    def name(self) -> str:
        """For health, logs and doctor."""
        return self._name

    @property
    def languages(self) -> tuple[str, ...]:
        """What the model's files say. Raises `EngineError` where they cannot be read."""
        if self._languages is None:
            self._languages = languages_of(self._folder)
        return self._languages

    def load(self) -> None:
        """Load the model, and try it. Raises `EngineError`; does nothing the second time."""
        if self._model is not None:
            return
        missing = missing_file(self._folder)
        if missing is not None:
            raise EngineError("engine.file_missing", name=missing, folder=self._folder)
        cards = _cards()
        if self._device == "cuda" and not cards:
            raise EngineError("engine.no_card", name=self._name)
        tries = [self._device] if self._device != "auto" else ["cuda", "cpu"] if cards else ["cpu"]
        for place, device in enumerate(tries):
            try:
                self._model = self._loaded(device)
            except EngineError:
                if place == len(tries) - 1:
                    raise
            else:
                self._grid = CUDA_GRID if device == "cuda" else CPU_GRID
                return

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> EngineUtterance:
        """Begin one utterance; without a language it is found out. Raises `EngineError` before `load`, and for a
        language that the model does not speak."""
        if self._model is None:
            raise EngineError("engine.not_loaded")
        code = whisper_code(language) if language else None
        if not self._model.multilingual:
            code = "en"
        elif code is not None and bcp_47(code) not in self.languages:
            raise EngineError("engine.language_unknown", language=language)
        return WhisperUtterance(self._model, self._grid, code, ", ".join(keyterms))

    def _loaded(self, device: str) -> WhisperModel:
        compute = self._compute
        if compute == "auto":
            compute = "float16" if device == "cuda" else "int8"
        try:
            model = WhisperModel(
                self._folder, device=device, compute=compute, threads=self._threads, workers=self._workers
            )
            # A card's libraries are looked for at the first inference, and a broken tokenizer shows then.
            model.decode(model.encode(np.zeros(SAMPLE_RATE_HZ, np.float32), LEAST_WINDOW_FRAMES), "en", beam=1)
        except EngineError:
            raise
        except Exception as error:  # noqa: BLE001 - the library's parts raise RuntimeError, ValueError and Exception itself
            code = "engine.card_failed" if device == "cuda" else "engine.files_broken"
            raise engine_failure(code, error, folder=self._folder) from None
        return model


class WhisperUtterance:
    """One utterance: its sound so far, and what was trusted of it."""

    def __init__(self, model: WhisperModel, grid: StepGrid, language: str | None, terms: str) -> None:
        self._model = model
        self._sound = UtteranceSound(grid)
        self._given = language
        self._found: str | None = None  # by a step that was sure of it
        self._terms = terms
        self._agreement = Agreement()
        self._trusted: list[int] = []  # the tokens of the trusted parts

    def feed(self, samples: Samples) -> None:
        """Append samples."""
        self._sound.feed(samples)

    def step_due(self) -> bool:
        """Whether a grid point was passed since the last step."""
        return self._sound.step_due()

    def step(self) -> Hypothesis | None:
        """Decode up to the newest grid point. None when there is nothing to show. Raises `EngineError`."""
        samples = self._sound.take_step()
        if samples is None or not audible(samples):
            return None
        began = time.perf_counter()
        try:
            features = self._model.encode(samples, _window(samples))
            language = self._language_now(features)
            decoded = self._model.decode(features, language, beam=1, prefix=self._trusted, terms=self._terms)
            parts = _within_speech(self._model.parts(features, language, decoded.tokens), samples)
        except RuntimeError as error:
            raise engine_failure("engine.failed", error, retryable=True) from None
        if not self._trusted and imagined(_text_of(parts), decoded):
            parts = []
        texts = [part.text for part in parts]
        parts = parts[: max(self._agreement.trusted, before_step_loop(texts, language))]
        texts = texts[: len(parts)]
        sure = [float(np.log(max(part.probability, 1e-9))) for part in parts]
        told = self._agreement.hear(texts, sure, len(samples) / SAMPLE_RATE_HZ)
        trusted = self._agreement.trusted
        self._trusted = [token for part in parts[:trusted] for token in part.tokens]
        shown = list(self._agreement.shown)
        if not told or not shown or len(shown) > len(parts):  # what is shown and not heard again yet has no times
            return None
        if trusted < len(shown) == len(texts):
            shown[-1] = shown[-1].rstrip(".,;:!?…。、，！？") or shown[-1]  # the cut's doing, as a rule
        parts = [part._replace(text=text) for part, text in zip(parts, shown, strict=False)]
        known = self._given is not None or self._found is not None
        return _hypothesis(parts, trusted, language, began, final=False, told=known)

    def finish(self) -> Hypothesis:
        """Decode the whole utterance, in pieces where it is long. Raises `EngineError`."""
        began = time.perf_counter()
        language, sure = self._given, 1.0
        found: list[HeardPart] = []
        at_s = 0.0
        try:
            for piece in pieces(self._sound.samples()):
                if audible(piece):
                    features = self._model.encode(piece, _window(piece))
                    if language is None:
                        language, sure = self._model.language_of(features)
                    heard = self._heard_well(piece, features, language)
                    found += [part._replace(start_s=at_s + part.start_s, end_s=at_s + part.end_s) for part in heard]
                at_s += len(piece) / SAMPLE_RATE_HZ
        except RuntimeError as error:
            raise engine_failure("engine.failed", error, retryable=True) from None
        return _hypothesis(found, len(found), language, began, final=True, told=sure > LANGUAGE_IS_SURE)

    def _language_now(self, features: Features) -> str:
        if self._given is None and self._found is None:
            code, probability = self._model.language_of(features)
            if probability <= LANGUAGE_IS_SURE and not self._trusted:
                return code
            self._found = code
        return self._given or self._found or ""

    def _heard_well(self, samples: Samples, features: Features, language: str) -> list[HeardPart]:
        """A final's parts; where the model loops or is not sure, those of the likeliest other way to decode it."""
        best_features = features
        best = self._model.decode(features, language, beam=BEAM, terms=self._terms)
        if self._terms and maybe_nobody(best):  # where nobody speaks it says the terms
            best = self._model.decode(features, language, beam=BEAM)
        if doubtful(best) and not nobody_spoke(best):
            whole = self._model.encode(samples, WINDOW_FRAMES)
            for no_repeat in (0, _NO_REPEAT):
                other = self._model.decode(whole, language, beam=BEAM, no_repeat=no_repeat)
                if _rank(other) > _rank(best):
                    best, best_features = other, whole
                if not doubtful(best):
                    break
        parts = _within_speech(self._model.parts(best_features, language, best.tokens), samples)
        if imagined(_text_of(parts), best):
            return []
        return parts[: before_long_loop([part.text for part in parts])]


def _rank(decoded: Decoded) -> tuple[bool, float]:
    return not loops(decoded), decoded.log_probability


def _window(samples: Samples) -> int:
    frames = -(-len(samples) // (SAMPLE_RATE_HZ // 100))
    return max(LEAST_WINDOW_FRAMES, frames + BEHIND_FRAMES)


def _within_speech(parts: Sequence[HeardPart], samples: Samples) -> list[HeardPart]:
    """The parts with times where there is sound.

    Attention begins the first word with the silence before it, and gives a word after a pause no time at all.
    """
    first_s, last_s = speech_span_s(samples)
    found: list[HeardPart] = []
    before_s = first_s
    for part in parts:
        end_s = min(max(part.end_s, before_s), last_s)
        start_s = min(max(part.start_s, before_s), end_s)
        if end_s - start_s < _SHORTEST_S:
            start_s = max(before_s, end_s - _SHORT_S)
        found.append(part._replace(start_s=start_s, end_s=end_s))
        before_s = end_s
    return found


def _text_of(parts: Sequence[HeardPart]) -> str:
    return "".join(part.text if part.glued else " " + part.text for part in parts).strip()


def _hypothesis(
    parts: Sequence[HeardPart], trusted: int, language: str | None, began: float, *, final: bool, told: bool
) -> Hypothesis:
    may_grow = not final and language is not None and not spaced(language)
    placed = [Word(part.text, part.start_s, part.end_s, part.probability) for part in parts]
    text, stable, words = written(placed, [part.glued for part in parts], trusted, may_grow=may_grow)
    return Hypothesis(
        text=text,
        stable_words=stable,
        words=words,
        language=bcp_47(language) if language and words and told else None,
        inference_ms=(time.perf_counter() - began) * 1000,
    )


def _cards() -> int:
    """How many graphics cards CTranslate2 can use. Raises `EngineError` where it is not installed."""
    try:
        import ctranslate2
    except (ImportError, OSError):  # OSError: a library that it needs is not there
        raise EngineError("engine.extra_missing", package=PACKAGE) from None
    return int(ctranslate2.get_cuda_device_count())
