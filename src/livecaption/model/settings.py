"""Settings, declared once: name, type, default, help and unit. Every face is generated from these declarations.

The command line is generated now (`config/command_line.py`); the settings file and the dialog read the same table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

SETTINGS_SCHEMA_VERSION = 1


class Kind(StrEnum):
    """What a setting holds."""

    TEXT = "text"
    NUMBER = "number"
    COUNT = "count"
    SWITCH = "switch"
    CHOICE = "choice"
    LIST = "list"


Value = str | float | int | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing a person can choose. `name` is dotted; `flag` is its command-line spelling.

    `at_least` and `at_most` bound numbers; `choices` lists the words a CHOICE takes; `check` returns the code of the
    message that says what is wrong with a value, or None.
    """

    name: str
    kind: Kind
    default: Value
    help: str
    unit: str = ""
    flag: str = ""
    metavar: str = ""
    choices: tuple[str, ...] = ()
    at_least: float | None = None
    at_most: float | None = None
    check: Callable[[str], str | None] | None = None


def _check_source(value: str) -> str | None:
    """A source is a microphone or a file with a name."""
    return None if value == "mic" or value.removeprefix("file:") not in ("", value) else "usage.source_unknown"


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "capture.source",
        Kind.TEXT,
        "mic",
        "What to caption: mic, or file:PATH (WAV, FLAC, OGG or MP3).",
        flag="--source",
        metavar="SOURCE",
        check=_check_source,
    ),
    Setting(
        "capture.device",
        Kind.TEXT,
        None,
        "The microphone's name, as `livecaption devices` lists it; the system's default without it.",
        flag="--device",
        metavar="NAME",
    ),
    Setting(
        "capture.fast",
        Kind.SWITCH,
        False,
        "Read a file as fast as the endpoint digests it, not at the pace it was recorded.",
        flag="--fast",
    ),
    Setting(
        "gate.close_ms",
        Kind.COUNT,
        320,
        "How much silence ends an utterance. Longer gives the recogniser more context and fewer errors; shorter makes "
        "text final sooner.",
        flag="--close-after",
        metavar="MS",
        unit="ms",
        at_least=96,
        at_most=2000,
    ),
    Setting(
        "endpoint.urls",
        Kind.LIST,
        (),
        "Where to transcribe: a wss:// or https:// address (ws:// and http:// only on this computer); may be given "
        "again. Without one, livecaption transcribes on this computer.",
        flag="--endpoint",
        metavar="URL",
    ),
    Setting(
        "endpoint.language",
        Kind.TEXT,
        None,
        "The language that is spoken, as a code such as en; without it the endpoint finds out.",
        flag="--language",
        metavar="CODE",
    ),
    Setting(
        "endpoint.keep_s",
        Kind.NUMBER,
        600.0,
        "How much unsent speech to keep while the endpoint is away.",
        unit="s",
        at_least=15.0,
        at_most=7200.0,
    ),
    Setting(
        "session.finish_s",
        Kind.NUMBER,
        10.0,
        "How long to wait for the last words when captioning ends.",
        unit="s",
        at_least=0.0,
        at_most=120.0,
    ),
    Setting(
        "captions.face",
        Kind.CHOICE,
        "auto",
        "Where captions appear; auto takes the overlay where there is a display, else the terminal.",
        choices=("auto", "overlay", "terminal", "quiet"),
    ),
    Setting(
        "captions.lines",
        Kind.COUNT,
        2,
        "Lines of captions.",
        flag="--lines",
        metavar="N",
        at_least=1,
        at_most=10,
    ),
    Setting(
        "captions.columns",
        Kind.COUNT,
        42,
        "Characters in a line.",
        flag="--columns",
        metavar="N",
        at_least=16,
        at_most=120,
    ),
    Setting(
        "captions.hang_s",
        Kind.NUMBER,
        1.5,
        "How long captions stay bright after speech.",
        unit="s",
        flag="--hang",
        metavar="SECONDS",
        at_least=0.0,
        at_most=60.0,
    ),
    Setting(
        "captions.font_px",
        Kind.NUMBER,
        30.0,
        "Size of the overlay's text.",
        unit="px",
        flag="--font-size",
        metavar="PX",
        at_least=10.0,
        at_most=200.0,
    ),
    Setting(
        "outputs.files",
        Kind.LIST,
        (),
        "Save the transcript as .txt, .srt, .vtt or .json; may be given again.",
        flag="--out",
        metavar="FILE",
    ),
    Setting(
        "outputs.events",
        Kind.TEXT,
        None,
        "Write every change as shown, as JSON lines (docs/events.md); - is standard output.",
        flag="--events",
        metavar="FILE",
    ),
    Setting(
        "outputs.engine_events",
        Kind.TEXT,
        None,
        "Write every change as received from the endpoint, as JSON lines; - is standard output.",
        flag="--engine-events",
        metavar="FILE",
    ),
    Setting(
        "serve.host",
        Kind.TEXT,
        "127.0.0.1",
        "Address to listen on. Beyond this computer a token in LIVECAPTION_SERVE_TOKEN is required.",
        flag="--host",
        metavar="ADDRESS",
    ),
    Setting(
        "serve.port",
        Kind.COUNT,
        8765,
        "Port to listen on; 0 takes a free one.",
        flag="--port",
        metavar="PORT",
        at_least=0,
        at_most=65535,
    ),
    Setting(
        "serve.engine",
        Kind.CHOICE,
        "moonshine-tiny-en",
        "The speech recogniser to serve.",
        flag="--engine",
        choices=("moonshine-tiny-en",),
    ),
)

BY_NAME = {setting.name: setting for setting in SETTINGS}


class Settings:
    """A person's choices over the declared defaults; frozen. Ask by the setting's dotted name and for its kind."""

    __slots__ = ("_chosen",)

    def __init__(self, chosen: Mapping[str, Value] | None = None) -> None:
        unknown = set(chosen or {}) - set(BY_NAME)
        if unknown:
            raise KeyError(f"not declared in SETTINGS: {sorted(unknown)}")
        self._chosen = dict(chosen or {})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Settings) and all(self.value(name) == other.value(name) for name in BY_NAME)

    __hash__ = None  # type: ignore[assignment]  # equal by value, and nobody keys by settings

    def value(self, name: str) -> Value:
        """The chosen value, or the declared default."""
        default = BY_NAME[name].default
        return self._chosen.get(name, default)

    def replacing(self, **chosen: Value) -> Settings:
        """These settings with some others; a dot in a name is written as two underscores."""
        return Settings(self._chosen | {name.replace("__", "."): value for name, value in chosen.items()})

    def text(self, name: str) -> str:
        """A TEXT or CHOICE that always has a value."""
        value = self.value(name)
        assert isinstance(value, str), name
        return value

    def optional_text(self, name: str) -> str | None:
        """A TEXT that may be left open."""
        value = self.value(name)
        assert value is None or isinstance(value, str), name
        return value

    def number(self, name: str) -> float:
        """A NUMBER in the declared unit."""
        value = self.value(name)
        assert isinstance(value, int | float), name
        return float(value)

    def count(self, name: str) -> int:
        """A COUNT."""
        value = self.value(name)
        assert isinstance(value, int), name
        return value

    def switch(self, name: str) -> bool:
        """A SWITCH."""
        value = self.value(name)
        assert isinstance(value, bool), name
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A LIST."""
        value = self.value(name)
        assert isinstance(value, tuple), name
        return value
