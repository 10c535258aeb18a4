"""Moonshine models as an `Engine`: tentative steps on a fixed grid of samples, one clean decode at the end.

All but the streaming ones, in any language; the numbers were found with the tiny English one, which comes with us.

Owned by whoever calls it, one thread at a time (the server's engine thread). Tentative text comes from decoding what is
there so far, with the words already trusted forced as the decoder's prefix and the rest of the last hypothesis as a
guess that is checked in one pass; what is shown of it is decided by how sure the model is and by agreement between
successive hypotheses (`splicing`). The final is a greedy decode of the whole utterance and depends on its audio
alone: not on chunks, not on which steps were made. It is made as soon as the speech seems to be over (`closing`), shown
as tentative text, and kept for when the client says so. Why these numbers: docs/decisions/0002 and 0015.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from livecaption.core.agreement import before_long_loop, common_start
from livecaption.engine.closing import Closing
from livecaption.engine.moonshine_model import MODEL_FILES, TOKENS_PER_S, MoonshineModel, model_errors
from livecaption.engine.pieces import pieces
from livecaption.engine.spacing import before_step_loop, spaced, written
from livecaption.engine.splicing import Splicing
from livecaption.engine.tokens import TokenWord
from livecaption.engine.word_times import placed
from livecaption.engine_failures import engine_failure
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EngineError
from livecaption.model.seams import EngineUtterance, Hypothesis
from livecaption.model.transcript import Word

LANGUAGE, NAME = "en", "moonshine-tiny-en"
OTHER_TOKENS_PER_S = 13.0
"""Most that can be said in a second in other languages, whose letters take more tokens, as the models' authors say."""

FIRST_STEP_SAMPLES = SAMPLE_RATE_HZ * 56 // 100
STEPS = tuple((SAMPLE_RATE_HZ * over_s, SAMPLE_RATE_HZ * step // 100) for over_s, step in ((0, 16), (4, 24), (8, 40)))
"""From how many samples on a step is made after how many more: its cost grows with the utterance's length."""

LONGEST_STEP_SAMPLES = SAMPLE_RATE_HZ * 20  # beyond, tentative text waits for the final: only a bare client gets here
UNBELIEVABLE = -1.0  # mean log probability: the worst of 131 fragments of speech had -0.73, noise often less than this
NOT_SPEECH = frozenset({"You", "Thank you for watching."})  # what this model hears in noise, so without punctuation
SURE_ENOUGH = -0.1
"""Mean log probability from which a final is not decoded once more."""

MOST_FOR_A_FINAL_SAMPLES = SAMPLE_RATE_HZ * 24
"""All sound that is decoded for one piece of a final: long utterances have context, and a final must not be late."""

_PAD_SAMPLES = SAMPLE_RATE_HZ // 5
_PEAK, _MOST_GAIN = 0.5, 8.0
_TRIM_SAMPLES, _LEAST_TO_TRIM_SAMPLES = SAMPLE_RATE_HZ // 20, SAMPLE_RATE_HZ // 2
INAUDIBLE = 10 ** (-66 / 20)
_PACKAGE = "moonshine_voice"
_FOLDER = Path("assets") / "tiny-en"


def default_model_dir() -> Path:
    """Where the wheel's model lies, without importing the wheel (it loads a 42 MB library). Raises `EngineError`."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        folder = Path(frozen) / _PACKAGE / _FOLDER
        if folder.is_dir():
            return folder
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise EngineError("engine.package_missing", package="moonshine-voice")
    return Path(spec.submodule_search_locations[0]) / _FOLDER


class MoonshineEngine:
    """The `Engine` seam over a Moonshine model. `folder` None: the wheel's own, which is tiny and English."""

    def __init__(self, folder: Path | None = None, *, language: str = LANGUAGE, name: str = NAME) -> None:
        self._folder = folder
        self._language = language
        self._name = name
        self._model: MoonshineModel | None = None

    @property
    def name(self) -> str:
        """For health, logs and doctor."""
        return self._name

    @property
    def languages(self) -> tuple[str, ...]:
        """The one of its model."""
        return (self._language,)

    def load(self) -> None:
        """Load the model (about half a second). Raises `EngineError`; does nothing the second time."""
        if self._model is not None:
            return
        folder = self._folder or default_model_dir()
        own = self._folder is None or folder == default_model_dir()
        missing = [name for name in MODEL_FILES if not (folder / name).is_file()]
        if missing:
            code = "engine.model_missing" if own else "engine.file_missing"
            raise EngineError(code, name=missing[0], folder=folder)
        unusable: tuple[type[Exception], ...] = (OSError, ValueError, ImportError, *model_errors())
        try:
            rate = TOKENS_PER_S if self._language == LANGUAGE else OTHER_TOKENS_PER_S
            self._model = MoonshineModel(folder, tokens_per_s=rate)
        except unusable as error:
            code = "engine.model_broken" if own else "engine.files_broken"
            raise engine_failure(code, error, folder=folder) from None

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> EngineUtterance:
        """Begin one utterance; the model knows no key terms. Raises `EngineError` before `load`."""
        if self._model is None:
            raise EngineError("engine.not_loaded")
        return MoonshineUtterance(self._model, self._language)


class MoonshineUtterance:
    """One utterance: audio so far, the words trusted so far."""

    def __init__(self, model: MoonshineModel, language: str = LANGUAGE) -> None:
        self._model = model
        self._language = language
        self._spaced = spaced(language)
        self._chunks: list[Samples] = []
        self._length = 0
        self._stepped = 0
        self._splicing = Splicing()
        self._trusted: list[int] = []  # the tokens of the trusted words
        self._guess: list[int] = []  # those after them in the last hypothesis
        self._closing = Closing()
        self._foreseen: tuple[int, list[TokenWord]] = (0, [])  # a final's words, if the speech ended at that sample

    def feed(self, samples: Samples) -> None:
        """Append samples."""
        if len(samples):
            self._chunks.append(np.array(samples, np.float32))
            self._length += len(samples)
            self._closing.feed(samples)

    def step_due(self) -> bool:
        """Whether a grid point was passed since the last step, or the speech seems to be over."""
        return self._next_step() is not None

    def step(self) -> Hypothesis | None:
        """Decode up to the newest grid point, or what the final will be where the speech seems to be over.

        None when there is nothing to show. Raises `EngineError`.
        """
        point = self._next_step()
        if point is None:
            return None
        over = point == self._closing.point
        self._stepped = max(self._stepped, point)
        samples = self._samples()[:point]
        if not audible(samples):
            if over:
                self._foreseen = point, []
            return None
        began = time.perf_counter()
        before = self._splicing.trusted
        if over:
            heard = self._heard_well(samples)
            self._foreseen = point, heard
            kept = [word.text for word in self._splicing.shown[:before]]
            if common_start([word.text for word in heard], kept) < before:
                return None  # that is for the final to say: trusted words stay
        else:
            heard, _ = self._decoded(samples, self._trusted, self._guess)
        words = heard[: max(before, before_step_loop([word.text for word in heard], self._language))]
        told = self._splicing.hear(words, point / SAMPLE_RATE_HZ, over=over)
        trusted, shown, unseen = self._splicing.trusted, self._splicing.shown, self._splicing.unseen
        self._trusted = _tokens(words[:trusted])
        self._guess = _tokens(heard[trusted:])
        if not told or not shown:
            return None
        texts = [word.text for word in shown]
        if not over and trusted < len(texts) and not unseen:
            texts[-1] = texts[-1].rstrip(".,;:!?…") or texts[-1]  # the cut's doing, as a rule
        places = placed(texts, samples, of=len(texts) + unseen, sure=[word.probability for word in shown])
        glued = [word.glued for word in shown]
        text, stable, told_words = written(places, glued, trusted, may_grow=not self._spaced)
        return Hypothesis(
            text=text,
            stable_words=stable,
            words=told_words,
            language=self._language,
            inference_ms=(time.perf_counter() - began) * 1000,
        )

    def finish(self) -> Hypothesis:
        """Decode the whole utterance, in pieces where it is long. Raises `EngineError`."""
        began = time.perf_counter()
        glued: list[bool] = []
        places: list[Word] = []
        at_s = 0.0
        over = self._closing.point
        samples = self._samples()[: over or None]
        foreseen, words_foreseen = self._foreseen
        for piece in pieces(samples):
            if audible(piece):
                heard = words_foreseen if len(piece) == over == foreseen else self._heard_well(piece)
                words = [word.text for word in heard]
                words = words[: before_long_loop(words)]
                glued += [word.glued for word in heard[: len(words)]]
                sure = [word.probability for word in heard]
                places += placed(words, piece, offset_s=at_s, sure=sure)
            at_s += len(piece) / SAMPLE_RATE_HZ
        text, stable, told = written(places, glued, len(places), may_grow=False)
        return Hypothesis(
            text=text,
            stable_words=stable,
            words=told,
            language=self._language,
            inference_ms=(time.perf_counter() - began) * 1000,
        )

    def _next_step(self) -> int | None:
        """Up to which sample the next step decodes; None where none is due: in silence there is nothing new."""
        point = self._grid_point()
        over = self._closing.point if point else 0
        if over:
            return over if over > self._foreseen[0] else None
        return point if point > self._stepped else None

    def _grid_point(self) -> int:
        if self._length < FIRST_STEP_SAMPLES or self._length > LONGEST_STEP_SAMPLES:
            return 0
        stride = max(step for over, step in STEPS if self._length >= over)
        return FIRST_STEP_SAMPLES + (self._length - FIRST_STEP_SAMPLES) // stride * stride

    def _samples(self) -> Samples:
        if len(self._chunks) > 1:
            self._chunks = [np.concatenate(self._chunks)]
        return self._chunks[0] if self._chunks else np.zeros(0, np.float32)

    def _heard_well(self, samples: Samples) -> list[TokenWord]:
        """A final's words: where the model is not sure, the same sound a little otherwise, and of all the surest."""
        best, confidence = self._decoded(samples)
        if not best:
            return best
        spent = len(samples)
        for other in variants(samples):
            spent += len(other)
            if confidence >= SURE_ENOUGH or spent > MOST_FOR_A_FINAL_SAMPLES:
                break
            words, sure = self._decoded(other, guess=_tokens(best))
            if words and sure > confidence:
                best, confidence = words, sure
        return best

    def _decoded(
        self, samples: Samples, trusted: Sequence[int] = (), guess: Sequence[int] = ()
    ) -> tuple[list[TokenWord], float]:
        """The words, none where the model imagined them, and the mean log probability of their tokens."""
        try:
            decoded = self._model.decode(self._model.encode(samples), trusted, guess)
        except model_errors() as error:
            raise engine_failure("engine.failed", error, retryable=True) from None
        spelled = self._model.tokens.words if self._spaced else self._model.tokens.characters
        words = spelled(decoded.tokens, decoded.log_probabilities)
        heard = " ".join(word.text for word in words)
        imagined = heard in NOT_SPEECH or decoded.confidence < UNBELIEVABLE
        return ([] if imagined and not trusted else words), decoded.confidence


def _tokens(words: Sequence[TokenWord]) -> list[int]:
    return [token for word in words for token in word.tokens]


def variants(samples: Samples) -> Iterator[Samples]:
    """The same speech a little otherwise: with silence around it, as loud as speech mostly is, begun a moment later."""
    silence = np.zeros(_PAD_SAMPLES, np.float32)
    yield np.concatenate([silence, samples, silence])
    yield samples * np.float32(min(_MOST_GAIN, _PEAK / float(np.max(np.abs(samples)))))
    if len(samples) > _LEAST_TO_TRIM_SAMPLES:
        yield samples[_TRIM_SAMPLES:]


def audible(samples: Samples) -> bool:
    """Whether anything at all can be heard; of digital silence the model makes words ("You", "Thank you.")."""
    return bool(len(samples)) and float(np.max(np.abs(samples))) > INAUDIBLE
