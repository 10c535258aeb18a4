"""Words in the settings dialog, its presets and the first run."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {}
