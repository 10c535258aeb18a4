"""What goes into an export and how its text is made safe for a line of a file. Pure; no thread owns it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from livecaption.model.audio import MICROPHONE, SAMPLE_RATE_HZ, SYSTEM, ChannelId, Gap, seconds
from livecaption.model.messages import message, render, text_of
from livecaption.model.records import well_formed
from livecaption.model.said_by import divided
from livecaption.model.transcript import Transcript, TranscriptUpdate

_ZERO_WIDTH_JOINER = "\u200d"
_BYTE_ORDER_MARK = "\ufeff"
_UNSEEN = frozenset(("Cc", "Cf", "Zs", "Zl", "Zp"))
"""Categories of characters that nobody sees."""

_BLANKS = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
"""Characters of other categories that nobody sees either: fillers, and what chooses between forms of a letter."""

_BRIDGED = SAMPLE_RATE_HZ * 3 // 10
_TOGETHER = SAMPLE_RATE_HZ


def _never(_before: TranscriptUpdate, _after: TranscriptUpdate) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """What a person wants in the file.

    `include_tentative` also takes entries that never became final, marked as such: for a save in an emergency.
    `started` is the wall time at which the session began, in ISO 8601, where it is known. `goes_on` says whether a
    sentence goes on from one utterance to the next: what reads on is not parted where the speaker drew breath.
    """

    include_tentative: bool = False
    started: str | None = None
    goes_on: Callable[[TranscriptUpdate, TranscriptUpdate], bool] = _never


FINALS_ONLY = ExportChoices()


def chosen_entries(transcript: Transcript, choices: ExportChoices) -> tuple[TranscriptUpdate, ...]:
    """Entries with words, by the start of their speech, as `choices` asks."""
    return tuple(
        entry for entry in transcript.in_order() if (entry.final or choices.include_tentative) and one_line(entry.text)
    )


def chosen_parts(transcript: Transcript, choices: ExportChoices) -> tuple[TranscriptUpdate, ...]:
    """The same, as one entry for each speaker of it, where there is something to read of theirs."""
    return tuple(part for entry in chosen_entries(transcript, choices) for part in divided(entry) if is_seen(part.text))


@dataclass(frozen=True, slots=True)
class ToldGap:
    """A stretch without captions, in samples. `name` is whose captions these are; "" for everybody's."""

    start: int
    end: int
    name: str = ""


def chosen_gaps(transcript: Transcript) -> tuple[ToldGap, ...]:
    """Gaps by their start; one that befell several channels over the same stretch is told once.

    What was bridged with silence is left out: the captions go on across it. Where microphone and system were captioned
    together and only one of them has a gap, it has that one's name.
    """
    told: list[tuple[Gap, ToldGap]] = []
    names = _channel_names(transcript)
    for gap in sorted(transcript.gaps, key=lambda each: each.start):
        if gap.end - gap.start <= _BRIDGED:
            continue
        place = next((i for i, (other, _) in enumerate(told) if _same_stretch(gap, other)), None)
        if place is None:
            told.append((gap, ToldGap(gap.start, gap.end, names.get(gap.channel, ""))))
        else:
            first = told[place][0]
            told[place] = (first, ToldGap(first.start, max(first.end, gap.end)))
    return tuple(each for _, each in told)


def gap_line(gap: ToldGap) -> str:
    """The line that stands for a gap, for example "[no captions for 42 s]", behind its name."""
    length_s = seconds(gap.end - gap.start)
    shown = f"{length_s:.0f}" if length_s >= 9.95 else f"{max(0.1, length_s):.1f}".removesuffix(".0")
    line = render(message("export.gap", seconds=shown))
    return f"{gap.name}: {line}" if gap.name else line


def _same_stretch(gap: Gap, other: Gap) -> bool:
    """Devices that are lost together are neither lost nor back in the same millisecond."""
    near = max(abs(gap.start - other.start), abs(gap.end - other.end)) <= _TOGETHER
    return near and (gap.channel != other.channel or (gap.start, gap.end) == (other.start, other.end))


def _channel_names(transcript: Transcript) -> dict[ChannelId, str]:
    """How each channel's words are called where microphone and system are captioned together; else nothing."""
    entries = transcript.in_order()
    if not {MICROPHONE, SYSTEM} <= {each.channel for each in entries} | {each.channel for each in transcript.gaps}:
        return {}
    names: dict[ChannelId, str] = {}
    for channel, usual in ((MICROPHONE, text_of("speaker.you")), (SYSTEM, text_of("speaker.room"))):
        called = {name for entry in entries if entry.channel == channel and (name := label(entry.speaker))}
        names[channel] = called.pop() if len(called) == 1 else usual
    return names


def marked(entry: TranscriptUpdate) -> str:
    """The entry's text on one line, marked when it never became final."""
    text = one_line(entry.text)
    return text if entry.final else render(message("export.not_final", text=text))


def one_line(text: str) -> str:
    """`text` without line breaks, control characters, byte order marks and halves of characters."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = (_harmless(character) for character in well_formed(text))
    return " ".join("".join(kept).split())


def is_seen(text: str) -> bool:
    """Whether there is anything in `text` to see: joiners, marks of direction and the like are not."""
    return any(unicodedata.category(each) not in _UNSEEN for each in _BLANKS.sub("", one_line(text)))


def label(speaker: str | None) -> str:
    """A speaker's name for a line of a file; "" where there is none to see."""
    return one_line(speaker) if speaker and is_seen(speaker) else ""


def width(text: str) -> int:
    """Columns of `text` in a subtitle: East Asian wide characters count two, every other character one."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def cut_to_width(text: str, columns: int) -> list[str]:
    """Pieces of an unbroken run at most `columns` wide, cut between what a reader sees as characters if possible."""
    if width(text) <= columns:
        return [text]
    pieces: list[str] = []
    piece = ""
    for cluster in _clusters(text):
        for part in (cluster,) if width(cluster) <= columns else cluster:
            if piece and width(piece) + width(part) > columns:
                pieces.append(piece)
                piece = ""
            piece += part
    return [*pieces, piece] if piece else pieces


def _harmless(character: str) -> str:
    if character == _BYTE_ORDER_MARK:
        return ""
    return " " if unicodedata.category(character) in {"Cc", "Zl", "Zp"} else character


def _clusters(text: str) -> list[str]:
    """A plain reading of grapheme clusters: marks, variation selectors, skin tones and joined emoji stay together."""
    begins: list[int] = []
    for place, character in enumerate(text):
        sticks = (
            unicodedata.category(character).startswith("M")
            or character == _ZERO_WIDTH_JOINER
            or "\U0001f3fb" <= character <= "\U0001f3ff"
        )
        if place == 0 or not (sticks or text[place - 1] == _ZERO_WIDTH_JOINER):
            begins.append(place)
    return [text[begin:end] for begin, end in pairwise([*begins, len(text)])]
