"""Names of actions, and sentences about hotkeys and commands to the running program."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {}
