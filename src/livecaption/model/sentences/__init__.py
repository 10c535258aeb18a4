"""The catalogue of every sentence a person reads, one module for each part of the program."""

from __future__ import annotations

from livecaption.model.sentence import Sentence
from livecaption.model.sentences import (
    devices,
    endpoints,
    files,
    known_endpoints,
    main_window,
    models,
    preferences,
    program,
    reasons,
    serving,
    settings_file,
    shortcuts,
    sound,
    status,
    usage,
    windows,
)

_MODULES = (
    devices,
    endpoints,
    files,
    known_endpoints,
    main_window,
    models,
    preferences,
    program,
    reasons,
    serving,
    settings_file,
    shortcuts,
    sound,
    status,
    usage,
    windows,
)

ALL: dict[str, Sentence] = {code: sentence for module in _MODULES for code, sentence in module.SENTENCES.items()}
