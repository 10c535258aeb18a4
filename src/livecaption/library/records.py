"""The lines of a journal (schema `livecaption.journal`, version 1; docs/formats.md). Pure."""

from __future__ import annotations

import msgspec

from livecaption.model.records import EntryRecord, GapRecord

SCHEMA = "livecaption.journal"
SCHEMA_VERSION = 1
OPEN_SUFFIX = ".journal"
DONE_SUFFIX = ".done"


class Header(msgspec.Struct, frozen=True):
    """The first line: which session this is. `started` is wall time in ISO 8601 with its offset from UTC."""

    schema: str
    v: int
    session: str
    started: str
    version: str
    pid: int


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """Any other line: a final (or its correction), or a gap."""

    final: EntryRecord | None = None
    gap: GapRecord | None = None
