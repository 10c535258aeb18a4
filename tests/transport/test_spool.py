"""The spool file: bounded, its owner's alone, gone at the end, and no harm when the disk is full."""

from __future__ import annotations

import os
import random
import stat
import sys
from pathlib import Path

import pytest

from livecaption.model.messages import Message
from livecaption.transport.spool import BLOCK_BYTES, SpoolFile

ROOM = 100 * BLOCK_BYTES


def piece(length: int, seed: int) -> bytes:
    return random.Random(seed).randbytes(length)


@pytest.mark.parametrize("length", [2, BLOCK_BYTES, BLOCK_BYTES + 2, 480_000])
def test_a_piece_comes_back_as_it_was(tmp_path: Path, length: int) -> None:
    spool = SpoolFile(tmp_path, ROOM)
    place = spool.store(piece(length, 1))
    assert place is not None
    assert spool.load(place) == piece(length, 1)
    assert spool.load(place) == piece(length, 1), "as often as it is asked for"
    spool.close()


def test_blocks_are_used_again_and_the_file_never_grows_beyond_what_is_kept(tmp_path: Path) -> None:
    spool = SpoolFile(tmp_path, ROOM)
    draw = random.Random(5)
    kept: dict[int, bytes] = {}
    most = 0
    for number in range(500):
        data = piece(draw.randint(2, 5 * BLOCK_BYTES), number)
        place = spool.store(data)
        assert place is not None
        kept[place] = data
        most = max(most, sum(-(-len(each) // BLOCK_BYTES) for each in kept.values()))
        while len(kept) > 8:
            gone = draw.choice(list(kept))
            assert spool.load(gone) == kept.pop(gone)
            spool.drop(gone)
    assert spool.size_bytes <= most * BLOCK_BYTES
    for place, data in kept.items():
        assert spool.load(place) == data
        spool.drop(place)
    assert spool.size_bytes == 0
    spool.close()


@pytest.mark.skipif(sys.platform == "win32", reason="looks at open files as Linux shows them")
def test_the_file_has_no_name_and_is_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "spool"
    spool = SpoolFile(folder, ROOM)
    assert not folder.exists(), "nothing is made before it is needed"
    spool.store(b"planted speech")
    assert list(folder.iterdir()) == []
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    descriptor = spool._file.fileno() if spool._file is not None else -1
    assert stat.S_IMODE(os.fstat(descriptor).st_mode) & 0o077 == 0
    spool.close()
    spool.close()
    assert list(folder.iterdir()) == []


def test_there_is_room_for_all_that_is_kept_in_utterances_of_any_length(tmp_path: Path) -> None:
    for length_s in (0.3, 2.1, 15.0):
        spool = SpoolFile.for_seconds(tmp_path, 120.0)
        piece_of_it = b"x" * (2 * round(length_s * 16_000))
        stored = [spool.store(piece_of_it) for _ in range(int(120.0 / length_s))]
        assert None not in stored
        spool.close()


def test_beyond_the_limit_nothing_is_taken_until_there_is_room(tmp_path: Path) -> None:
    told: list[Message | None] = []
    spool = SpoolFile(tmp_path, 2 * BLOCK_BYTES, told.append)
    first = spool.store(piece(BLOCK_BYTES, 1))
    second = spool.store(piece(BLOCK_BYTES, 2))
    assert first is not None
    assert second is not None
    assert spool.store(b"more") is None
    assert spool.store(b"more") is None
    spool.drop(first)
    third = spool.store(b"more")
    assert third is not None
    assert (spool.load(second), spool.load(third)) == (piece(BLOCK_BYTES, 2), b"more")
    assert [each.code if each else None for each in told] == ["spool.full", None]
    spool.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_once_and_costs_nothing_else(tmp_path: Path) -> None:
    told: list[Message | None] = []
    spool = SpoolFile(tmp_path, ROOM, told.append)
    first = spool.store(b"kept")
    assert first is not None
    real, spool._file = spool._file, Path("/dev/full").open("r+b", buffering=0)  # noqa: SIM115 - closed below
    assert spool.store(piece(BLOCK_BYTES, 1)) is None
    assert spool.store(piece(BLOCK_BYTES, 1)) is None
    spool._file.close()
    spool._file = real
    assert spool.load(first) == b"kept"
    again = spool.store(piece(BLOCK_BYTES, 3))
    assert again is not None
    assert spool.load(again) == piece(BLOCK_BYTES, 3)
    assert [each.code if each else None for each in told] == ["spool.full", None]
    spool.close()


def test_a_folder_that_cannot_be_made_is_a_full_disk(tmp_path: Path) -> None:
    told: list[Message | None] = []
    (tmp_path / "file").write_text("in the way")
    spool = SpoolFile(tmp_path / "file", ROOM, told.append)
    assert spool.store(b"x") is None
    assert [each.code if each else None for each in told] == ["spool.full"]
    spool.close()


def test_a_disk_that_forgets_gives_nothing_back(tmp_path: Path) -> None:
    spool = SpoolFile(tmp_path, ROOM)
    place = spool.store(piece(BLOCK_BYTES * 2, 1))
    assert place is not None
    assert spool._file is not None
    spool._file.truncate(BLOCK_BYTES)
    loaded = spool.load(place)
    assert loaded is not None
    assert len(loaded) == BLOCK_BYTES, "whoever asked for it sees that it is short"
    spool.close()
