"""A transcript as paragraphs to read: speaker names where they change, a line for every gap. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from livecaption.exports.choices import (
    ExportChoices,
    ToldGap,
    chosen_gaps,
    chosen_parts,
    gap_line,
    label,
    marked,
)
from livecaption.model.audio import seconds
from livecaption.model.transcript import Transcript, TranscriptUpdate

_PAUSE_S = 4.0
"""A silence this long begins a paragraph, as a person who writes would."""

_LONG_PARAGRAPH = 700
"""Characters after which the next sentence end closes the paragraph."""

_SENTENCE_ENDS = (".", "?", "!", "…", "。", "？", "！", "؟")


@dataclass(slots=True)
class _Paragraph:
    voice: tuple[str, str | None]
    last: TranscriptUpdate
    end: int
    lead: str
    parts: list[str] = field(default_factory=list)

    def takes(self, entry: TranscriptUpdate, choices: ExportChoices) -> bool:
        """Whether `entry` goes on in this paragraph."""
        if self.voice != (entry.channel, entry.speaker) or seconds(entry.span.start - self.end) >= _PAUSE_S:
            return False
        if sum(map(len, self.parts)) < _LONG_PARAGRAPH or not self.parts[-1].endswith(_SENTENCE_ENDS):
            return True
        return choices.goes_on(self.last, entry)

    @property
    def text(self) -> str:
        return self.lead + " ".join(self.parts)


def render_text(transcript: Transcript, choices: ExportChoices) -> str:
    """The whole file; "" for a session without words and gaps."""
    blocks: list[str] = []
    open_paragraph: _Paragraph | None = None
    last_speaker: str | None = None
    for item in _in_time(transcript, choices):
        if isinstance(item, ToldGap):
            if open_paragraph is not None:
                blocks.append(open_paragraph.text)
                open_paragraph = None
            blocks.append(gap_line(item))
            last_speaker = item.name or last_speaker
            continue
        if open_paragraph is not None and not open_paragraph.takes(item, choices):
            blocks.append(open_paragraph.text)
            open_paragraph = None
        if open_paragraph is None:
            speaker = label(item.speaker)
            lead = f"{speaker}: " if speaker and speaker != last_speaker else ""
            last_speaker = speaker
            open_paragraph = _Paragraph((item.channel, item.speaker), item, item.span.end, lead)
        open_paragraph.parts.append(marked(item))
        open_paragraph.last = item
        open_paragraph.end = max(open_paragraph.end, item.span.end)
    if open_paragraph is not None:
        blocks.append(open_paragraph.text)
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _in_time(transcript: Transcript, choices: ExportChoices) -> list[TranscriptUpdate | ToldGap]:
    items: list[tuple[int, int, TranscriptUpdate | ToldGap]] = [
        (entry.span.start, 1, entry) for entry in chosen_parts(transcript, choices)
    ]
    items += [(gap.start, 0, gap) for gap in chosen_gaps(transcript)]
    return [item for _, _, item in sorted(items, key=lambda each: each[:2])]
