"""Which format a file name asks for. Pure; the writing itself is `outputs/files.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from livecaption.exports.choices import FINALS_ONLY, ExportChoices
from livecaption.exports.plain_text import render_text
from livecaption.exports.subtitles import render_srt, render_vtt
from livecaption.exports.transcript_json import render_json
from livecaption.model.errors import UsageError
from livecaption.model.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Exporter:
    """One file format: its suffix, a person's name for it, and how a transcript is written in it."""

    suffix: str
    title: str
    render: Callable[[Transcript, ExportChoices], str]

    def export(self, transcript: Transcript, choices: ExportChoices = FINALS_ONLY) -> bytes:
        """The whole file, UTF-8, lines ended by a line feed."""
        return self.render(transcript, choices).encode("utf-8")


EXPORTERS = (
    Exporter(".txt", "Text", render_text),
    Exporter(".srt", "SubRip subtitles", render_srt),
    Exporter(".vtt", "WebVTT subtitles", render_vtt),
    Exporter(".json", "JSON with words and times", render_json),
)


def format_for(path: PurePath | str) -> Exporter:
    """The format that the file's suffix asks for. Raises `UsageError` where it is none of ours."""
    suffix = PurePath(path).suffix.lower()
    for exporter in EXPORTERS:
        if exporter.suffix == suffix:
            return exporter
    raise UsageError("output.unknown_format", path=path, known=", ".join(each.suffix for each in EXPORTERS))
