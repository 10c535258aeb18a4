"""Settings: what to save."""

from __future__ import annotations

from livecaption.model.setting import Kind, Setting

SETTINGS: tuple[Setting, ...] = (
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
)
