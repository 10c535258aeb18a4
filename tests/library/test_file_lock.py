"""A lock that one has alone or several share, between openings of one file."""

from __future__ import annotations

import errno
import os
import runpy
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from livecaption.library import file_lock
from livecaption.library.file_lock import Lock, try_lock, try_share


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "lock"
    path.write_bytes(b"")
    return path


def test_several_share_it_and_keep_out_who_wants_it_alone(path: Path) -> None:
    with path.open("r+b") as alone:
        with path.open("r+b") as one:
            with path.open("r+b") as other:
                assert [try_share(each.fileno()) for each in (one, other)] == [Lock.TAKEN] * 2
                assert try_lock(alone.fileno()) is Lock.BUSY
            assert try_lock(alone.fileno()) is Lock.BUSY
        assert try_lock(alone.fileno()) is Lock.TAKEN


def test_who_has_it_alone_keeps_out_who_would_share_it(path: Path) -> None:
    with path.open("r+b") as one:
        with path.open("r+b") as alone:
            assert try_lock(alone.fileno()) is Lock.TAKEN
            assert try_share(one.fileno()) is Lock.BUSY
        assert try_share(one.fileno()) is Lock.TAKEN


class Msvcrt:
    """Windows' locks of bytes, which belong to one opening of a file."""

    LK_NBLCK = 2

    def __init__(self) -> None:
        self.taken: dict[int, int] = {}

    def locking(self, descriptor: int, _mode: int, count: int) -> None:
        first = os.lseek(descriptor, 0, os.SEEK_CUR)
        wanted = range(first, first + count)
        if any(place in self.taken for place in wanted):
            raise PermissionError(errno.EACCES, "Permission denied")
        self.taken |= dict.fromkeys(wanted, descriptor)

    def closed(self, descriptor: int) -> None:
        self.taken = {place: holder for place, holder in self.taken.items() if holder != descriptor}


def test_on_windows_each_who_shares_it_has_a_byte_of_its_own(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    windows = Msvcrt()
    with monkeypatch.context() as there:
        there.setattr(sys, "platform", "win32")
        there.setitem(sys.modules, "msvcrt", windows)
        module = runpy.run_path(file_lock.__file__)

    def alone(file: BinaryIO) -> str:
        return str(module["try_lock"](file.fileno()).name)

    def share(file: BinaryIO) -> str:
        return str(module["try_share"](file.fileno()).name)

    with path.open("r+b") as one, path.open("r+b") as other, path.open("r+b") as third:
        assert [share(one), share(other), alone(third)] == ["TAKEN", "TAKEN", "BUSY"]
        windows.closed(one.fileno())
        assert [alone(third), share(one)] == ["BUSY", "TAKEN"]
        windows.closed(one.fileno())
        windows.closed(other.fileno())
        assert [alone(third), share(one), alone(other)] == ["TAKEN", "BUSY", "BUSY"]
        windows.closed(third.fileno())
        taken = [share(one) for _ in range(file_lock.MOST_SHARING + 1)]
        assert taken == ["TAKEN"] * file_lock.MOST_SHARING + ["BUSY"]
        assert one.tell() == 0
