"""The files of a Whisper model for CTranslate2: which there must be, and what languages it speaks. Loads no model."""

from __future__ import annotations

import json
import re
from pathlib import Path

from livecaption.core.spoken_languages import language_code
from livecaption.engine_failures import engine_failure
from livecaption.model.errors import EngineError

MODEL_FILES = ("model.bin", "config.json", "tokenizer.json")
VOCABULARY_FILES = ("vocabulary.json", "vocabulary.txt")
_LEAST_MULTILINGUAL = 51_865
"""Tokens of a vocabulary from which on a Whisper model speaks more than English; those for English have one less."""

_TO_BCP_47 = {"jw": "jv"}
_FROM_BCP_47 = {"jv": "jw"}


def missing_file(folder: Path) -> str | None:
    """The name of a file that the folder lacks; None where it is complete."""
    for name in MODEL_FILES:
        if not (folder / name).is_file():
            return name
    return None if any((folder / name).is_file() for name in VOCABULARY_FILES) else VOCABULARY_FILES[1]


def languages_of(folder: Path) -> tuple[str, ...]:
    """The BCP 47 codes of what the model speaks. Raises `EngineError` where its files do not say."""
    try:
        path = next(path for name in VOCABULARY_FILES if (path := folder / name).is_file())
        text = path.read_text(encoding="utf-8")
        tokens = json.loads(text) if path.suffix == ".json" else text.splitlines()
    except StopIteration:
        raise EngineError("engine.file_missing", name=VOCABULARY_FILES[1], folder=folder) from None
    except (OSError, ValueError) as error:
        raise engine_failure("engine.files_broken", error, folder=folder) from None
    if len(tokens) < _LEAST_MULTILINGUAL:
        return ("en",)
    codes = [found[1] for token in tokens if (found := re.fullmatch(r"<\|([a-z]{2,3})\|>", str(token)))]
    return tuple(dict.fromkeys(_TO_BCP_47.get(code, code) for code in codes))


def whisper_code(language: str) -> str:
    """What Whisper calls the language of a BCP 47 code."""
    code = language_code(language) or language
    return _FROM_BCP_47.get(code, code)


def bcp_47(code: str) -> str:
    """The BCP 47 code of one of Whisper's."""
    return _TO_BCP_47.get(code, code)
