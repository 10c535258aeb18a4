"""What the start page offers and what a person chose there: plain values between the window and the composition."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class SourceKind(StrEnum):
    """The ways in that the start page has a line for. Several microphones, or applications, share one."""

    SYSTEM = "system"
    MICROPHONE = "microphone"
    BOTH = "both"
    APPLICATION = "application"
    RECORDING = "recording"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class SourceChoice:
    """One source. `sentence` says why it is not `available`; `title` is a microphone's or program's name, or empty."""

    id: str
    kind: SourceKind
    title: str = ""
    available: bool = True
    sentence: str = ""


class EndpointState(StrEnum):
    """How an endpoint does, as far as it is known."""

    READY = "ready"
    CHECKING = "checking"
    STARTING = "starting"
    """On this computer: it starts together with captions."""
    SILENT = "silent"
    NEEDS_KEY = "needs_key"


@dataclass(frozen=True, slots=True)
class EndpointChoice:
    """One place to transcribe; `latency_ms` is a round trip, where it was measured."""

    id: str
    title: str
    state: EndpointState = EndpointState.READY
    latency_ms: float | None = None


@dataclass(frozen=True, slots=True)
class EndpointDraft:
    """An endpoint that a person typed in. The key is for the keyring, never for a file or a log."""

    title: str
    address: str
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """A language that can be spoken, as a BCP 47 code; an empty one leaves it to the endpoint."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class StartChoice:
    """What to caption and where. `device` is the microphone's id where one takes part, `path` the recording's."""

    source_id: str
    kind: SourceKind
    device: str = ""
    path: Path | None = None
    endpoint_id: str = ""
    language: str = ""
