"""What a choice of recogniser needs to know of models, and of the machine that is to run them. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

BUILT_IN = "moonshine-tiny-en"
"""The model that comes with the program."""

PYTHON_PACKAGE = "livecaption-desktop"
WHISPER_EXTRA = f"{PYTHON_PACKAGE}[whisper]"
"""What is installed to have every recogniser: the packaged program holds Moonshine's alone."""

_MEMORY_OF_SIZE, _SHARE_OF_MEMORY = 3, 2
"""A model takes up to three times its files' size while it works; it may have half of the memory."""


class EngineKind(StrEnum):
    """What runs a model."""

    MOONSHINE = "moonshine"
    """`engine/moonshine.py`: encoder and merged decoder."""
    MOONSHINE_STREAMING = "moonshine-streaming"
    """`engine/moonshine_library.py`: the streaming models, through the wheel's library."""
    WHISPER = "whisper"
    """`engine/whisper.py`: CTranslate2, through faster-whisper, which is an extra."""


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What a choice needs to know of a model.

    `languages` are codes such as "en"; none where nobody knows, as of a person's own folder. `quality` orders models:
    more makes fewer mistakes. With `cores` it keeps up with speech, without a graphics card. `size_bytes` of its files.
    """

    name: str
    engine: EngineKind
    languages: tuple[str, ...]
    quality: int
    cores: int
    size_bytes: int

    def speaks(self, language: str) -> bool:
        """Whether it can be used for `language`; a model of unknown languages is believed to."""
        return not self.languages or language in self.languages

    @property
    def memory_bytes(self) -> int:
        """What a computer should have in all to run it."""
        return self.size_bytes * _MEMORY_OF_SIZE * _SHARE_OF_MEMORY


@dataclass(frozen=True, slots=True)
class Machine:
    """What runs the models. `memory_bytes` None: not known. `cuda`: a graphics card that CTranslate2 can use.

    `whisper`: faster-whisper is installed. `library`: so is what runs Moonshine's streaming models. `packaged`: this is
    the packaged program, into which nothing more can be installed.
    """

    cores: int
    memory_bytes: int | None = None
    cuda: bool = False
    whisper: bool = False
    library: bool = True
    packaged: bool = False

    def runs(self, model: ModelFacts) -> bool:
        """Whether what the model needs is installed."""
        match model.engine:
            case EngineKind.WHISPER:
                return self.whisper
            case EngineKind.MOONSHINE_STREAMING:
                return self.library
        return True

    def can_get(self, model: ModelFacts) -> bool:
        """Whether the model runs, or would with what can be installed beside it."""
        return self.runs(model) or not self.packaged

    def has_cores_for(self, model: ModelFacts) -> bool:
        """Whether it is quick enough, by its processor or by its card."""
        return model.cores <= self.cores or (self.cuda and model.engine is EngineKind.WHISPER)

    def has_memory_for(self, model: ModelFacts) -> bool:
        """Whether the model fits; believed where nobody knows."""
        return self.memory_bytes is None or model.memory_bytes <= self.memory_bytes

    def keeps_up(self, model: ModelFacts) -> bool:
        """Whether it runs the model as fast as people speak."""
        return self.has_cores_for(model) and self.has_memory_for(model)
