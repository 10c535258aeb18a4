"""What a client's start asks for and can have. Pure; the event loop's thread."""

from __future__ import annotations

from dataclasses import dataclass

from livecaption.core.spoken_languages import is_among
from livecaption.dialects import edge_wire as wire
from livecaption.server.outbox import Outbox
from livecaption.server.restating import Restating
from livecaption.server.telling import Telling
from livecaption.server.who_speaks import WhoSpeaks


@dataclass(frozen=True, slots=True)
class Offer:
    """What the endpoint can do. `restates` are the languages of a better model beside the engine; () without one."""

    languages: tuple[str, ...]
    tells_speakers: bool = False
    restates: tuple[str, ...] = ()

    def speaks(self, language: str | None) -> bool:
        """Whether the engine does; None is found out."""
        return language is None or is_among(language, self.languages)

    def encoding(self, config: wire.StartConfig) -> str:
        """The first that both know."""
        return next((each for each in config.encodings if each in (wire.PCM_S16LE, wire.PCM_F32LE)), wire.PCM_F32LE)

    def telling(self, config: wire.StartConfig, outbox: Outbox) -> tuple[Telling, list[str]]:
        """What will tell this client of its utterances, and the capabilities it has."""
        who = WhoSpeaks() if config.diarize and self.tells_speakers else None
        restating = None
        if config.restate and self.restates and (config.language is None or is_among(config.language, self.restates)):
            restating = Restating(self.restates, config.language, tuple(config.keyterms))
        more = ((wire.SPEAKERS, who), (wire.RESTATE, restating))
        capabilities = [*wire.CAPABILITIES, *(name for name, there in more if there is not None)]
        return Telling(outbox, words=config.words, who=who, restating=restating), capabilities
