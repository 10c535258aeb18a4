"""A transcript as JSON (`livecaption.transcript`, version 1; docs/formats.md), and back. Pure."""

from __future__ import annotations

import msgspec

from livecaption.exports.choices import FINALS_ONLY, ExportChoices, chosen_entries
from livecaption.model.errors import UsageError
from livecaption.model.records import (
    EntryRecord,
    GapRecord,
    entry_from_record,
    entry_record,
    gap_from_record,
    gap_record,
)
from livecaption.model.transcript import Transcript

SCHEMA = "livecaption.transcript"
SCHEMA_VERSION = 1


class _Document(msgspec.Struct, frozen=True):
    schema: str
    v: int
    entries: tuple[EntryRecord, ...] = ()
    gaps: tuple[GapRecord, ...] = ()
    started: str | None = None


def render_json(transcript: Transcript, choices: ExportChoices) -> str:
    """The whole file, indented; every gap of every channel is in it."""
    document = _Document(
        SCHEMA,
        SCHEMA_VERSION,
        tuple(entry_record(entry) for entry in chosen_entries(transcript, choices)),
        tuple(gap_record(gap) for gap in transcript.gaps),
        choices.started,
    )
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"


def load_json(data: bytes | str) -> tuple[Transcript, ExportChoices]:
    """The transcript that `render_json` wrote, and its choices. Raises `UsageError` for anything else."""
    try:
        document = msgspec.json.decode(data, type=_Document)
        if document.schema != SCHEMA:
            raise UsageError("transcript.not_ours")
        if document.v > SCHEMA_VERSION:
            raise UsageError("transcript.too_new", version=document.v)
        entries = [entry_from_record(record) for record in document.entries]
        gaps = [gap_from_record(record) for record in document.gaps]
    except (msgspec.DecodeError, UnicodeError, ValueError, OverflowError) as error:
        raise UsageError("transcript.not_ours") from error
    transcript = Transcript()
    for entry in entries:
        transcript = transcript.apply(entry)
    for gap in gaps:
        transcript = transcript.mark_gap(gap)
    if document.started is None and all(entry.final for entry in entries):
        return transcript, FINALS_ONLY
    return transcript, ExportChoices(not all(entry.final for entry in entries), document.started)
