"""A model in a folder that a person made or got elsewhere, recognised by its files. Blocking; any thread."""

from __future__ import annotations

import json
import re
from pathlib import Path

from livecaption.core.engine_facts import EngineKind, ModelFacts
from livecaption.model.errors import UsageError
from livecaption.model_store.store import InstalledModel
from livecaption.model_store.whisper_models import ENGLISH, LANGUAGES, LANGUAGES_OF_V3

_MOONSHINE = ("encoder_model.ort", "decoder_model_merged.ort", "tokenizer.bin")
_STREAMING = (
    "frontend.ort",
    "encoder.ort",
    "adapter.ort",
    "cross_kv.ort",
    "decoder_kv.ort",
    "streaming_config.json",
    "tokenizer.bin",
)
_WHISPER = ("config.json", "model.bin", "tokenizer.json")
_ENGLISH_TOKENS = 51_864
_V3_TOKENS = 51_866
"""Whisper's vocabularies tell what it speaks: the multilingual ones have a token more, the third version's two."""

_QUALITY, _CORES = 25, 1
"""Nobody knows how good it is; its owner chose it, so it counts as quick enough."""

_MOONSHINE_LANGUAGE = re.compile(r"(?:^|-)(ar|en|es|ja|ko|uk|vi|zh)(?:$|-)")


def is_path(model: str) -> bool:
    """Whether what a person gave as a model names a folder, not a model of the catalogue."""
    return any(mark in model for mark in ("/", "\\")) or model.startswith(("~", "."))


def recognised(given: str) -> InstalledModel:
    """The model in a folder that a person named, with ~ for their home. Raises `UsageError` where there is none."""
    try:
        folder = Path(given).expanduser().absolute()
        there = folder.is_dir()
    except (OSError, RuntimeError, ValueError):  # a name too long, no home, a NUL
        folder, there = Path(given), False
    if not there:
        raise UsageError("models.folder_missing", path=folder)
    kind, languages = _kind_of(folder)
    size = sum(each.stat().st_size for each in folder.iterdir() if each.is_file())
    return InstalledModel(ModelFacts(str(folder), kind, languages, _QUALITY, _CORES, size), folder)


def _kind_of(folder: Path) -> tuple[EngineKind, tuple[str, ...]]:
    def has(names: tuple[str, ...]) -> bool:
        return all((folder / name).is_file() for name in names)

    if has(_MOONSHINE):
        return EngineKind.MOONSHINE, _language_in(folder.name)
    if has(_STREAMING):
        return EngineKind.MOONSHINE_STREAMING, _language_in(folder.name)
    if has(_WHISPER) and any(folder.glob("vocabulary.*")):
        return EngineKind.WHISPER, _languages_of_whisper(folder)
    raise UsageError("models.folder_unknown", path=folder, moonshine=", ".join(_MOONSHINE), whisper=", ".join(_WHISPER))


def _language_in(name: str) -> tuple[str, ...]:
    """What a Moonshine model speaks, as its folder's name says it: base-ja; nothing where it does not."""
    found = _MOONSHINE_LANGUAGE.search(name.lower())
    return (found[1],) if found is not None else ()


def _languages_of_whisper(folder: Path) -> tuple[str, ...]:
    try:
        listed = folder / "vocabulary.json"
        if listed.is_file():
            tokens = len(json.loads(listed.read_bytes()))
        else:
            with (folder / "vocabulary.txt").open("rb") as file:
                tokens = sum(1 for _ in file)
    except (OSError, ValueError, TypeError, RecursionError):
        return LANGUAGES
    if tokens == _ENGLISH_TOKENS:
        return ENGLISH
    return LANGUAGES_OF_V3 if tokens == _V3_TOKENS else LANGUAGES
