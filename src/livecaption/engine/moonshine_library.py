"""Moonshine's streaming models through the `moonshine-voice` library, as an `Engine`.

Their graphs are the library's own affair (six files that pass state between them), so here its `Transcriber` does the
work: an utterance's steps are updates of a stream of its own, its final is a decode of the whole without a stream. The
library likes to cut speech itself; with a detection threshold of 0 everything is one line. One call at a time enters
the library, whichever threads they come from; streams nobody wants any more are freed at the next one.
"""

from __future__ import annotations

import math
import re
import threading
import time
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from livecaption.core.agreement import Agreement, before_long_loop
from livecaption.engine.moonshine import NOT_SPEECH, audible
from livecaption.engine.moonshine_model import MODEL_FILES
from livecaption.engine.pieces import pieces
from livecaption.engine.spacing import before_step_loop, spaced, written
from livecaption.engine.utterance_sound import StepGrid, UtteranceSound
from livecaption.engine.word_times import placed
from livecaption.engine_failures import engine_failure
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EngineError
from livecaption.model.seams import EngineUtterance, Hypothesis
from livecaption.model.transcript import Word

GRID = StepGrid(SAMPLE_RATE_HZ * 64 // 100, SAMPLE_RATE_HZ * 40 // 100)
STREAMING_FILES = ("adapter.ort", "cross_kv.ort", "decoder_kv.ort", "encoder.ort", "frontend.ort",
                   "streaming_config.json", "tokenizer.bin")  # fmt: skip
_TIMES_FILE = "decoder_kv_with_attention.ort"
_SIZES = {"tiny": 0, "base": 1, "tiny-streaming": 2, "base-streaming": 3, "small-streaming": 4, "medium-streaming": 5}
"""What the library calls its architectures (`ModelArch`)."""

_NAMED = re.compile(r"(tiny|base|small|medium)-streaming|(?<![a-z])(tiny|base)(?![a-z])")
_NEVER_S = 1e9
_LONGEST_LINE_S = 60
_UNSURE = -1.0  # the library mostly does not say how sure it is: words are shown when hypotheses agree on them


class MoonshineLibraryEngine:
    """The `Engine` seam over a folder with a streaming Moonshine model.

    `size` is one of the library's architectures ("small-streaming"); without it, it is read off the folder's name.
    """

    def __init__(self, folder: Path, *, language: str = "en", name: str | None = None, size: str | None = None) -> None:
        self._folder = folder
        self._language = language
        self._name = name or folder.name
        found = _NAMED.search(folder.name)
        self._size = size or (found[0] if found else "")
        self._library: MoonshineLibrary | None = None

    @property
    def name(self) -> str:
        """For health, logs and doctor."""
        return self._name

    @property
    def languages(self) -> tuple[str, ...]:
        """The one of its model."""
        return (self._language,)

    def load(self) -> None:
        """Load the model. Raises `EngineError`; does nothing the second time."""
        if self._library is not None:
            return
        if self._size not in _SIZES:
            raise EngineError("engine.kind_unknown", folder=self._folder, known=", ".join(_SIZES))
        needed = STREAMING_FILES if self._size.endswith("streaming") else MODEL_FILES
        missing = [name for name in needed if not (self._folder / name).is_file()]
        if missing:
            raise EngineError("engine.file_missing", name=missing[0], folder=self._folder)
        self._library = MoonshineLibrary(self._folder, _SIZES[self._size])

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> EngineUtterance:
        """Begin one utterance; the model knows no key terms. Raises `EngineError` before `load`."""
        if self._library is None:
            raise EngineError("engine.not_loaded")
        return MoonshineLibraryUtterance(self._library, self._language)


class MoonshineLibrary:
    """The library with one model. Any thread; one call at a time. Raises `EngineError`."""

    def __init__(self, folder: Path, architecture: int) -> None:
        options: dict[str, object] = {
            "vad_threshold": 0,
            "vad_max_segment_duration": _LONGEST_LINE_S,
            "return_audio_data": "false",
        }
        if (folder / _TIMES_FILE).is_file():
            options["word_timestamps"] = "true"
        try:
            from moonshine_voice.errors import MoonshineError
            from moonshine_voice.moonshine_api import ModelArch
            from moonshine_voice.transcriber import Transcriber
        except (ImportError, OSError):  # OSError: its own library cannot be loaded on this computer
            raise EngineError("engine.package_missing", package="moonshine-voice") from None
        self._errors: tuple[type[Exception], ...] = (MoonshineError, OSError, RuntimeError)
        self._lock = threading.Lock()
        self._unwanted: list[Any] = []
        try:
            self._transcriber = Transcriber(folder, ModelArch(architecture), update_interval=_NEVER_S, options=options)
        except self._errors as error:
            raise engine_failure("engine.files_broken", error, folder=folder) from None

    def open_stream(self) -> Any:
        """A new stream; to be given back with `unwanted`."""
        with self._lock:
            while self._unwanted:
                self._unwanted.pop().close()
            return self._tried(self._opened)

    def unwanted(self, stream: Any) -> None:
        """Take a stream back, from whichever thread; it is freed when the library is free."""
        self._unwanted.append(stream)

    def heard_in_stream(self, stream: Any, samples: Samples) -> list[Any]:
        """The lines of a stream after more samples."""
        with self._lock:
            return list(self._tried(lambda: self._updated(stream, samples)).lines)

    def heard(self, samples: Samples) -> list[Any]:
        """The lines of a whole utterance, a function of its samples alone."""
        with self._lock:
            return list(
                self._tried(
                    lambda: self._transcriber.transcribe_without_streaming(samples.tolist(), SAMPLE_RATE_HZ)
                ).lines
            )

    def _opened(self) -> Any:
        stream = self._transcriber.create_stream(update_interval=_NEVER_S)
        stream.start()
        return stream

    def _updated(self, stream: Any, samples: Samples) -> Any:
        stream.add_audio(samples.tolist(), SAMPLE_RATE_HZ)
        return stream.update_transcription(self._transcriber.MOONSHINE_FLAG_FORCE_UPDATE)

    def _tried(self, call: Any) -> Any:
        try:
            return call()
        except self._errors as error:
            raise engine_failure("engine.failed", error, retryable=True) from None


class MoonshineLibraryUtterance:
    """One utterance: its sound so far, and its stream once a step was made."""

    def __init__(self, library: MoonshineLibrary, language: str) -> None:
        self._library = library
        self._language = language
        self._sound = UtteranceSound(GRID)
        self._stream: Any = None
        self._given = 0  # samples that the stream has
        self._agreement = Agreement()

    def feed(self, samples: Samples) -> None:
        """Append samples."""
        self._sound.feed(samples)

    def step_due(self) -> bool:
        """Whether a grid point was passed since the last step."""
        return self._sound.step_due()

    def step(self) -> Hypothesis | None:
        """What the stream holds at the newest grid point. None when there is nothing to show. Raises `EngineError`."""
        samples = self._sound.take_step()
        if samples is None or not audible(samples):
            return None
        began = time.perf_counter()
        if self._stream is None:
            self._stream = self._library.open_stream()
            weakref.finalize(self, self._library.unwanted, self._stream)
        heard = self._parts(self._library.heard_in_stream(self._stream, samples[self._given :]), samples)
        self._given = len(samples)
        if heard and " ".join(word.text for word, _ in heard) in NOT_SPEECH:
            heard = []
        trusted = self._agreement.trusted
        texts = [*self._agreement.shown[:trusted], *(word.text for word, _ in heard[trusted:])]
        texts = texts[: max(trusted, before_step_loop(texts, self._language))]
        sure = [math.log(word.probability) if word.probability else _UNSURE for word, _ in heard][: len(texts)]
        sure += [0.0] * (len(texts) - len(sure))
        told = self._agreement.hear(texts, sure, len(samples) / SAMPLE_RATE_HZ)
        shown = self._agreement.shown
        if not told or not shown or len(heard) < len(shown):
            return None
        parts = [
            Word(text, word.start_s, word.end_s, word.probability)
            for text, (word, _) in zip(shown, heard, strict=False)
        ]
        return self._hypothesis(parts, [glued for _, glued in heard[: len(parts)]], began, final=False)

    def finish(self) -> Hypothesis:
        """Decode the whole utterance, in pieces where it is long. Raises `EngineError`."""
        began = time.perf_counter()
        words: list[Word] = []
        glued: list[bool] = []
        at_s = 0.0
        for piece in pieces(self._sound.samples()):
            if audible(piece):
                heard = self._parts(self._library.heard(piece), piece)
                if " ".join(word.text for word, _ in heard) not in NOT_SPEECH:
                    heard = heard[: before_long_loop([word.text for word, _ in heard])]
                    words += [
                        Word(word.text, at_s + word.start_s, at_s + word.end_s, word.probability) for word, _ in heard
                    ]
                    glued += [joined for _, joined in heard]
            at_s += len(piece) / SAMPLE_RATE_HZ
        return self._hypothesis(words, glued, began, final=True)

    def _parts(self, lines: Sequence[Any], samples: Samples) -> list[tuple[Word, bool]]:
        """The words of the lines, with times, and whether each has no space before it."""
        timed = [timing for line in lines for timing in line.words or ()]
        texts = " ".join(" ".join(line.text.split()) for line in lines if line.text).split()
        if not spaced(self._language):
            glued = [place > 0 for text in texts for place in range(len(text))]
            return list(zip(placed([letter for text in texts for letter in text], samples), glued, strict=True))
        if [timing.word.strip() for timing in timed] == texts:
            length_s = len(samples) / SAMPLE_RATE_HZ
            return [
                (
                    Word(text, min(timing.start, length_s), min(timing.end, length_s), timing.confidence),
                    False,
                )
                for text, timing in zip(texts, timed, strict=True)
            ]
        return [(word, False) for word in placed(texts, samples)]

    def _hypothesis(self, parts: Sequence[Word], glued: Sequence[bool], began: float, *, final: bool) -> Hypothesis:
        trusted = len(parts) if final else self._agreement.trusted
        may_grow = not final and not spaced(self._language)
        text, stable, words = written(parts, glued, trusted, may_grow=may_grow)
        return Hypothesis(text, stable, words, self._language, (time.perf_counter() - began) * 1000)
