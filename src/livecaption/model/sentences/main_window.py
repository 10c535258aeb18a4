"""Words on the main window: start page, transcript, latency and privacy strip."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {}
