"""A better model: it hears what the fake engine hears, and says "read" for "heard"."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace

from fakes.engine import FakeEngine, FakeUtterance
from livecaption.model.seams import Hypothesis


class BetterEngine(FakeEngine):
    """`breaks` so many finals fail. `asked` has the language of each utterance."""

    name = "better"

    def __init__(self, *, breaks: int = 0, break_load: bool = False, languages: tuple[str, ...] = ("en", "de")) -> None:
        super().__init__(break_load=break_load)
        self.languages = languages
        self.breaks = breaks
        self.asked: list[str | None] = []
        self.loaded_on: str | None = None

    def load(self) -> None:
        self.loaded_on = threading.current_thread().name
        super().load()

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> BetterUtterance:
        self.asked.append(language)
        return BetterUtterance(self, language)


class BetterUtterance(FakeUtterance):
    """Only ever finished."""

    _engine: BetterEngine

    def finish(self) -> Hypothesis:
        if self._engine.breaks:
            self._engine.breaks -= 1
            raise RuntimeError
        return bettered(super().finish())


def bettered(hypothesis: Hypothesis) -> Hypothesis:
    """The same, better."""
    words = tuple(replace(word, text=word.text.replace("heard", "read")) for word in hypothesis.words)
    return replace(hypothesis, text=hypothesis.text.replace("heard", "read"), words=words)
