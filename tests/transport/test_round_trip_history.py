"""The file of round trips: kept for its owner alone, and missed by nobody when it cannot be."""

from __future__ import annotations

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from livecaption.transport.round_trip_history import MOST_BYTES, RoundTripHistory

HOST = "captions.example:443"
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def session(path: Path, probes: int = 1) -> int:
    """A session that takes some probes; how many were known before."""
    with RoundTripHistory(path) as trips:
        known = len(trips.as_record().get(HOST, {"recent": []})["recent"])
        for _ in range(probes):
            trips.note(HOST, 0.04, NOON)
    return known


def test_what_one_session_adds_the_next_one_knows(tmp_path: Path) -> None:
    path = tmp_path / "state" / "round-trips.json"
    assert [session(path, 2), session(path, 3), session(path)] == [0, 2, 5]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_where_nothing_was_probed_no_file_is_made(tmp_path: Path) -> None:
    path = tmp_path / "round-trips.json"
    session(path, 0)
    assert not path.exists()


def test_a_session_that_fails_keeps_what_it_found(tmp_path: Path) -> None:
    path = tmp_path / "round-trips.json"
    history = RoundTripHistory(path)
    history.__enter__().note(HOST, 0.04, NOON)
    history.__exit__(KeyError, KeyError("it fails"), None)
    assert session(path) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[1, 2]",
        b"null",
        b"[" * 100_000,
        b'{"a": ' + b"9" * 10_000 + b"}",
        b" " * MOST_BYTES + b"{}",
    ],
    ids=["empty", "cut off", "no text", "no record", "null", "deep", "huge number", "large"],
)
def test_a_file_that_cannot_be_read_is_begun_anew(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "round-trips.json"
    path.write_bytes(content)
    assert session(path) == 0
    assert session(path) == 1


def test_where_it_cannot_be_written_there_is_none(tmp_path: Path) -> None:
    blocked = tmp_path / "no-folder"
    blocked.write_text("in the way")
    assert session(blocked / "round-trips.json") == 0
    folder = tmp_path / "round-trips.json"
    folder.mkdir()
    assert session(folder) == 0
    assert list(tmp_path.iterdir()) in ([blocked, folder], [folder, blocked]), "nothing is left lying about"
