"""Which models of speech can be had, from where, under which licence. docs/models.md says how each pin was come by."""

from __future__ import annotations

from livecaption.model_store import moonshine_models, whisper_models
from livecaption.model_store.entry import CatalogueModel

CATALOGUE: tuple[CatalogueModel, ...] = (*moonshine_models.MODELS, *whisper_models.MODELS)
"""The one that comes with the program first, then by engine, language and size."""

BY_NAME: dict[str, CatalogueModel] = {each.name: each for each in CATALOGUE}
