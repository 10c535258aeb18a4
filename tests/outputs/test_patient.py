"""Readers that do not read: nobody waits for them, and what is in order stays in order."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from livecaption.outputs.patient import PatientPipe, PatientText, may_wait

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="used on POSIX systems alone")

LINE = b"x" * 1000


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    reading, writing = os.pipe()
    yield reading, writing
    for each in (reading, writing):
        with contextlib.suppress(OSError):
            os.close(each)


def read(descriptor: int, length: int) -> bytes:
    found = b""
    while len(found) < length:
        found += os.read(descriptor, length - len(found))
    return found


@pytest.mark.parametrize("blocking", [True, False])
def test_a_reader_that_comes_late_gets_everything_in_order(pipe: tuple[int, int], blocking: bool) -> None:
    reading, writing = pipe
    os.set_blocking(writing, blocking)
    patient = PatientPipe(writing)
    lines = [b"%06d\n" % number for number in range(40_000)]  # more than a pipe holds
    for line in lines:
        patient.write(line)
    assert read(reading, 7 * 40_000) == b"".join(lines)
    patient.finish()
    assert patient.waiting == 0


def test_a_reader_that_never_comes_is_not_waited_for(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    patient = PatientPipe(writing, most_waiting=200_000)
    for _ in range(200):
        patient.write(LINE)
    with pytest.raises(OSError, match="nobody reads it"):
        patient.write(LINE * 200)
    with pytest.raises(OSError, match="nobody reads it"):
        patient.finish(wait_s=0.0)
    os.close(reading)  # lets the thread go


def test_a_reader_that_has_gone_is_told(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    os.close(reading)
    patient = PatientPipe(writing)
    patient.write(LINE)
    with pytest.raises(BrokenPipeError):
        patient.finish()
    with pytest.raises(BrokenPipeError):
        patient.write(LINE)


def test_text_for_a_pipe_and_not_for_a_file(pipe: tuple[int, int], tmp_path: Path) -> None:
    reading, writing = pipe
    with os.fdopen(os.dup(writing), "w", encoding="ascii") as stream:
        assert may_wait(stream)
        text = PatientText(stream)
        print("déjà vu", file=text, flush=True)
        text.pipe.finish()
        assert read(reading, 8) == b"d?j? vu\n"
        assert not text.isatty()
    with (tmp_path / "file").open("w", encoding="utf-8") as file:
        assert not may_wait(file)
