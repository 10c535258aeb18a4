"""Settings: what to caption, and what counts as an utterance."""

from __future__ import annotations

from livecaption.model.setting import Kind, Page, Section, Setting


def _check_source(value: str) -> str | None:
    """A source is a microphone, what the computer plays, or a file with a name."""
    return (
        None if value in ("mic", "system") or value.removeprefix("file:") not in ("", value) else "usage.source_unknown"
    )


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "capture.source",
        Kind.TEXT,
        "mic",
        "What to caption: mic, system (what this computer plays), or file:PATH (WAV, FLAC, OGG or MP3).",
        label="What to caption",
        page=Page.SOUND,
        section=Section.SOURCE,
        flag="--source",
        metavar="SOURCE",
        check=_check_source,
    ),
    Setting(
        "capture.device",
        Kind.TEXT,
        None,
        "The microphone's name, as `livecaption devices` lists it; the system's default without it.",
        label="Microphone",
        page=Page.SOUND,
        section=Section.SOURCE,
        flag="--device",
        metavar="NAME",
    ),
    Setting(
        "capture.fast",
        Kind.SWITCH,
        False,
        "Read a file as fast as the endpoint digests it, not at the pace it was recorded.",
        label="Read recordings fast",
        flag="--fast",
    ),
    Setting(
        "gate.close_ms",
        Kind.COUNT,
        320,
        "How much silence ends an utterance. Longer gives the recogniser more context and fewer errors; shorter makes "
        "text final sooner.",
        label="Silence that ends an utterance",
        step=32,
        page=Page.SOUND,
        section=Section.UTTERANCES,
        advanced=True,
        flag="--close-after",
        metavar="MS",
        unit="ms",
        at_least=96,
        at_most=2000,
    ),
)
