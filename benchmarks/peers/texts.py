"""What a person would read, from the raw messages of each system: the whole text as words, each time it changes.

Every system's text is one run of words here, however it cuts it into lines, so that the same measures serve all: a line
that is cut otherwise, with the same words in the same order, has taken nothing back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from benchmarks.corpus import words

Reading = tuple[float, list[str]]
"""From this second on, the whole text reads so."""
Message = tuple[float, Mapping[str, Any]]
"""When it came, in seconds since the first sample, and what it said."""


def of_entries(messages: Iterable[Message]) -> list[Reading]:
    """Lines of an events file (docs/events.md): a later one with the same key replaces an earlier one."""
    entries: dict[str, tuple[float, list[str]]] = {}

    def texts() -> Iterator[Reading]:
        for time_s, line in messages:
            entries[line["key"]] = (line["start"], words(line["text"]))
            yield time_s, [word for _, text in sorted(entries.values(), key=lambda each: each[0]) for word in text]

    return changes(texts())


def of_whisper_live(messages: Iterable[Message]) -> list[Reading]:
    """WhisperLive: the last ten completed segments each time, and at most one that is not."""
    completed: list[tuple[str, str]] = []

    def texts() -> Iterator[Reading]:
        for time_s, message in messages:
            if "segments" not in message:
                continue
            there = [(each["start"], each["text"]) for each in message["segments"] if each["completed"]]
            known = there.index(completed[-1]) + 1 if completed and completed[-1] in there else 0
            completed.extend(there[known:])
            open_ = [each["text"] for each in message["segments"] if not each["completed"]]
            yield time_s, words(" ".join([*(text for _, text in completed), *open_]))

    return changes(texts())


def of_whisper_live_kit(messages: Iterable[Message]) -> list[Reading]:
    """WhisperLiveKit: the whole state each time, lines and what is not sure yet; lines of long ago may be left out."""
    left_out: list[tuple[str, str]] = []
    before: list[tuple[str, str]] = []

    def texts() -> Iterator[Reading]:
        nonlocal before
        for time_s, message in messages:
            if "lines" not in message:
                continue
            lines = [(each["start"], each["text"]) for each in message["lines"] if each["text"]]
            if lines:
                starts = [start for start, _ in before]
                left_out.extend(before[: starts.index(lines[0][0])] if lines[0][0] in starts else [])
                before = lines
            unsure = [message.get("buffer_diarization") or "", message.get("buffer_transcription") or ""]
            yield time_s, words(" ".join([*(text for _, text in (*left_out, *lines)), *unsure]))

    return changes(texts())


def changes(readings: Iterable[Reading]) -> list[Reading]:
    """Only those that differ from the one before."""
    kept: list[Reading] = []
    for time_s, text in readings:
        if text != (kept[-1][1] if kept else []):
            kept.append((time_s, text))
    return kept


def common(before: Sequence[str], after: Sequence[str]) -> int:
    """How many leading words are the same."""
    for place, (old, new) in enumerate(zip(before, after, strict=False)):
        if old != new:
            return place
    return min(len(before), len(after))
