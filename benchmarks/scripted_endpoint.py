"""The endpoint that `livecaption serve` is, over an engine that costs nothing: it reads a text by the clock of sound.

    python -m benchmarks.scripted_endpoint

Prints its port as JSON; ends when its standard input closes. The words of each utterance depend on its length alone.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from benchmarks.corpus import TWO_CITIES
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.seams import Hypothesis
from livecaption.model.transcript import Word
from livecaption.server.serve import serve

WORDS_A_SECOND = 2.5
_STEP_S = 0.3
_STABLE_BEHIND = 3


class ScriptedEngine:
    """Hears 150 words a minute, whatever is said."""

    name = "scripted"
    languages: tuple[str, ...] = ("en",)

    def __init__(self) -> None:
        self._said = TWO_CITIES.split()
        self._next = 0

    def load(self) -> None:
        """Nothing to load."""

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> ScriptedUtterance:
        """Goes on where the utterance before began, a few words further, so that lines differ."""
        self._next = (self._next + 7) % len(self._said)
        return ScriptedUtterance(self._said[self._next :] + self._said[: self._next])


class ScriptedUtterance:
    """Word by word, as sound comes."""

    def __init__(self, said: list[str]) -> None:
        self._said = said
        self._samples = 0
        self._stepped = 0

    def feed(self, samples: Samples) -> None:
        """Only how much it is counts."""
        self._samples += len(samples)

    def step_due(self) -> bool:
        """Every 0.3 s of sound."""
        return self._grid > self._stepped

    def step(self) -> Hypothesis | None:
        """The words so far, the last three unsettled."""
        self._stepped = self._grid
        words = self._words(self._stepped * _STEP_S)
        return Hypothesis(_text(words), max(0, len(words) - _STABLE_BEHIND), words, "en", 1.0)

    def finish(self) -> Hypothesis:
        """All words, settled."""
        words = self._words(self._samples / SAMPLE_RATE_HZ)
        return Hypothesis(_text(words), len(words), words, "en", 1.0)

    @property
    def _grid(self) -> int:
        return int(self._samples / SAMPLE_RATE_HZ / _STEP_S)

    def _words(self, heard_s: float) -> tuple[Word, ...]:
        count = round(heard_s * WORDS_A_SECOND)
        return tuple(
            Word(self._said[place % len(self._said)], place / WORDS_A_SECOND, (place + 0.9) / WORDS_A_SECOND, 0.9)
            for place in range(count)
        )


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def main() -> int:
    """Serve on a free port of this computer until standard input closes."""

    def report(port: int) -> None:
        print(json.dumps({"port": port}), flush=True)

    return serve(
        host="127.0.0.1", port=0, engine=ScriptedEngine(), token=None, report_port=report, until_stdin_closes=True
    )


if __name__ == "__main__":
    sys.exit(main())
