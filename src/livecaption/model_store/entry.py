"""What the catalogue says of one model."""

from __future__ import annotations

from dataclasses import dataclass

from livecaption.core.engine_facts import BUILT_IN, EngineKind, ModelFacts


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model: its name, its size in bytes, and its sum: SHA-256 (hexadecimal) or CRC-32C (base64)."""

    name: str
    size: int
    sha256: str = ""
    crc32c: str = ""


@dataclass(frozen=True, slots=True)
class CatalogueModel:
    """One model that can be had; its files lie in the folder `base_url`.

    `quality` and `cores` are as in `ModelFacts`. `limits_commercial` says that the licence does not let everybody use
    it for their business.
    """

    name: str
    engine: EngineKind
    languages: tuple[str, ...]
    licence: str
    licence_url: str
    base_url: str
    files: tuple[ModelFile, ...]
    quality: int
    cores: int
    limits_commercial: bool = False

    @property
    def size_bytes(self) -> int:
        """Of all its files."""
        return sum(each.size for each in self.files)

    @property
    def built_in(self) -> bool:
        """Whether it comes with the program."""
        return self.name == BUILT_IN

    @property
    def facts(self) -> ModelFacts:
        """What a choice needs to know of it."""
        return ModelFacts(self.name, self.engine, self.languages, self.quality, self.cores, self.size_bytes)
