"""Every sentence a person reads, as a code with parameters, so that each can be translated.

Say what happened, what it means for the captions, and what to do. Plain, present tense, numbers with units.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence of the catalogue with its parameters, as (name, value) pairs."""

    code: str
    params: tuple[tuple[str, str], ...] = ()


CATALOGUE: dict[str, str] = {
    # sources
    "file.missing": "There is no file {path}. Check the path after file: and try again.",
    "file.empty": "{path} is empty. Choose a recording with sound in it.",
    "file.not_audio": "{path} is not audio that can be read (WAV, FLAC, OGG or MP3). Convert it and try again.",
    "file.truncated": "{path} ends early: it promises {expected_s} s but holds {found_s} s. "
    "All that is there was captioned.",
    "device.unknown": "There is no microphone named “{name}”. There is: {known}. Pass one of these to --device.",
    "device.none": "No microphone was found. Plug one in, or caption a recording with --source file:PATH.",
    "device.lost": "{title} stopped. Captions go on when it comes back.",
    # gate
    "gate.fallback": "The speech detector did not load ({reason}). A simpler one that goes by loudness is used: "
    "captions go on, with more noise.",
}


def message(code: str, **params: object) -> Message:
    """A message with its parameters as text."""
    return Message(code, tuple(sorted((name, str(value)) for name, value in params.items())))


def render(what: Message, catalogue: dict[str, str] | None = None) -> str:
    """The sentence in the language of `catalogue` (English by default)."""
    return (catalogue or CATALOGUE)[what.code].format(**dict(what.params))
