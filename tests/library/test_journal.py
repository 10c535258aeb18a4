from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fakes.transcripts import entry, gap
from livecaption.library.journal import Journal, prune
from livecaption.library.recovery import discard, find_interrupted, interrupted, settle
from livecaption.model.errors import UsageError
from livecaption.model.messages import Message
from livecaption.model.transcript import TextState

STARTED = datetime(2026, 11, 21, 12, 30, 5, tzinfo=UTC)
ONE, TWO = entry("One.", 0, 1), entry("Two.", 2, 3, speaker="Ann")


def journal(folder: Path, told: list[Message] | None = None) -> Journal:
    return Journal(folder, STARTED, "0.1.0", (told if told is not None else []).append)


def crash(folder: Path) -> Path:
    """A journal as a program leaves it that was killed after two finals and a gap."""
    running = journal(folder)
    running.final(ONE)
    running.gap(gap(4, 9))
    running.final(TWO)
    running.close(saved=False)
    (path,) = folder.glob("*.journal")
    return path


def test_a_running_session_is_not_offered_and_a_saved_one_neither(tmp_path: Path) -> None:
    running = journal(tmp_path)
    running.final(ONE)
    assert interrupted(tmp_path) == []
    running.close(saved=True)
    running.close(saved=True)
    assert interrupted(tmp_path) == []
    assert [path.suffix for path in tmp_path.iterdir()] == [".done"]


def test_what_was_restated_is_recovered_in_the_better_words(tmp_path: Path) -> None:
    running = journal(tmp_path)
    running.final(ONE)
    running.final(TWO)
    running.final(replace(ONE, text="Won.", state=TextState.RESTATED, revision=ONE.revision + 1))
    running.close(saved=False)
    (found,) = interrupted(tmp_path)
    assert [(each.text, each.state) for each in found.transcript.each()] == [
        ("Won.", TextState.RESTATED),
        (TWO.text, TWO.state),
    ]


@pytest.mark.parametrize("saved", [True, False])
def test_a_session_without_a_word_leaves_nothing(tmp_path: Path, saved: bool) -> None:
    running = journal(tmp_path)
    running.final(replace(ONE, text=""))
    running.gap(gap(1, 2))
    running.close(saved=saved)
    assert list(tmp_path.iterdir()) == []


def test_what_was_not_saved_comes_back_whole(tmp_path: Path) -> None:
    crash(tmp_path)
    (session,) = interrupted(tmp_path)
    assert session.transcript.in_order() == (ONE, TWO)
    assert session.transcript.gaps == (gap(4, 9),)
    assert (session.finals, session.length_s, session.damaged_lines) == (2, 9.0, 0)
    assert datetime.fromisoformat(session.started) == STARTED
    assert session.session.startswith("20261121-123005-")


def test_a_later_correction_wins_and_tentative_text_is_not_kept(tmp_path: Path) -> None:
    running = journal(tmp_path)
    running.final(replace(ONE, state=TextState.TENTATIVE))
    running.final(ONE)
    running.final(replace(ONE, text="Won.", state=TextState.CORRECTED, revision=2))
    running.close(saved=False)
    assert [each.text for each in find_interrupted(tmp_path).transcript.in_order()] == ["Won."]


def test_settled_and_discarded_sessions_are_not_offered_again(tmp_path: Path) -> None:
    crash(tmp_path)
    settle(find_interrupted(tmp_path))
    assert interrupted(tmp_path) == []
    crash(tmp_path)
    discard(find_interrupted(tmp_path))
    assert [path.suffix for path in tmp_path.iterdir()] == [".done"]


def test_sessions_are_found_by_name(tmp_path: Path) -> None:
    path = crash(tmp_path)
    assert find_interrupted(tmp_path, path.stem).path == path
    with pytest.raises(UsageError, match="nothing-like-it"):
        find_interrupted(tmp_path, "nothing-like-it")
    with pytest.raises(UsageError, match="no interrupted session"):
        find_interrupted(tmp_path / "none")


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(cut=st.integers(0, 4000))
def test_a_write_that_was_cut_off_costs_at_most_that_line(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    folder = tmp_path_factory.mktemp("journals")
    path = crash(folder)
    data = path.read_bytes()[:cut]
    path.write_bytes(data)
    sessions = interrupted(folder)
    whole = max(0, data.count(b"\n") - 1)
    if whole == 0 and not sessions:
        return
    (session,) = sessions
    assert session.damaged_lines <= 1
    assert len(session.transcript.in_order()) + len(session.transcript.gaps) >= whole


@given(noise=st.binary(max_size=80))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_noise_in_the_middle_costs_its_line_alone(tmp_path_factory: pytest.TempPathFactory, noise: bytes) -> None:
    folder = tmp_path_factory.mktemp("journals")
    path = crash(folder)
    header, *rest = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(header + noise + b"\n" + b"".join(rest))
    assert find_interrupted(folder).transcript.in_order() == (ONE, TWO)


def test_foreign_and_newer_files_are_left_alone(tmp_path: Path) -> None:
    for number, data in enumerate((b"", b"hello", b'{"schema": "livecaption.journal", "v": 1}\n', b"\xff\xfe\n")):
        (tmp_path / f"{number}.journal").write_bytes(data)
    path = crash(tmp_path / "other")
    (tmp_path / "new.journal").write_bytes(path.read_bytes().replace(b'"v":1', b'"v":2', 1))
    assert interrupted(tmp_path) == []
    assert len(list(tmp_path.glob("*.journal"))) == 5


@pytest.mark.skipif(sys.platform == "win32", reason="other permissions there")
def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    folder.mkdir(mode=0o755)
    path = crash(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_place_to_write_is_told_once_and_captioning_goes_on(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    told: list[Message] = []
    running = journal(tmp_path / "state", told)
    running.final(ONE)
    running.gap(gap(1, 2))
    running.close(saved=True)
    assert [each.code for each in told] == ["journal.off"]
    assert running.path is None


def test_a_disk_that_was_full_for_a_while_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Message] = []
    running = journal(tmp_path, told)
    write = os.write

    def half_then_full(descriptor: int, data: bytes) -> int:
        if len(data) < 20:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(descriptor, data[:-10])

    monkeypatch.setattr(os, "write", half_then_full)
    running.final(ONE)
    monkeypatch.setattr(os, "write", write)
    running.final(TWO)
    running.close(saved=False)
    assert [each.code for each in told] == ["journal.off"]
    session = find_interrupted(tmp_path)
    assert session.transcript.in_order() == (ONE, TWO)
    assert session.damaged_lines == 0


def test_a_failing_sync_is_told_and_not_fatal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    told: list[Message] = []
    running = journal(tmp_path, told)
    running.final(ONE)
    running.close(saved=False)
    assert [each.code for each in told] == ["journal.off"]
    assert find_interrupted(tmp_path).finals == 1


def test_old_saved_journals_are_pruned_and_nothing_else(tmp_path: Path) -> None:
    crash(tmp_path)
    old, new = tmp_path / "old.done", tmp_path / "new.done"
    for path in (old, new):
        path.write_text("")
    (left,) = tmp_path.glob("*.journal")
    long_ago = time.time() - 31 * 86_400
    for path in (old, left):
        os.utime(path, (long_ago, long_ago))
    prune(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([left.name, "new.done"])


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_kill_in_mid_session_gives_every_final_back(tmp_path: Path) -> None:
    program = (
        "import sys, time\n"
        "from datetime import datetime, UTC\n"
        "from pathlib import Path\n"
        "from fakes.transcripts import entry\n"
        "from livecaption.library.journal import Journal\n"
        "journal = Journal(Path(sys.argv[1]), datetime.now(UTC), '0')\n"
        "for number in range(100): journal.final(entry(f'Number {number}.', number, number + 0.9))\n"
        "print('written', flush=True)\n"
        "time.sleep(60)\n"
    )
    tests = Path(__file__).resolve().parents[1]
    paths = os.pathsep.join([str(tests), str(tests.parent / "src")])
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": paths}
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"written\n"
        beside = journal(tmp_path)
        beside.final(ONE)
        assert interrupted(tmp_path) == []
        child.kill()
    (session,) = interrupted(tmp_path)
    assert session.finals == 100
    beside.close(saved=True)


def test_room_at_the_very_end_still_saves_the_last_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    running = journal(tmp_path)
    running.final(ONE)
    write = os.write

    def full(descriptor: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    running.final(TWO)
    monkeypatch.setattr(os, "write", write)
    running.close(saved=False)
    assert find_interrupted(tmp_path).transcript.in_order() == (ONE, TWO)


def test_lines_made_to_hurt_cost_themselves_alone(tmp_path: Path) -> None:
    path = crash(tmp_path)
    data = path.read_bytes().replace(STARTED.isoformat().encode(), b"some day")
    far = b'{"gap":{"channel":"mic","start":1e308,"end":1e308,"reason":"paused"}}\n'
    path.write_bytes(data + b"[" * 100_000 + b"\n" + far)
    session = find_interrupted(tmp_path)
    assert session.transcript.in_order() == (ONE, TWO)
    assert session.damaged_lines == 2
    assert datetime.fromisoformat(session.started).tzinfo is not None


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.journal")
    (tmp_path / "folder.journal").mkdir()
    (tmp_path / "endless.journal").symlink_to("/dev/zero")
    crash(tmp_path / "other").rename(tmp_path / "good.journal")
    assert [each.session for each in interrupted(tmp_path)] == ["good"]


def test_struck_words_are_neither_recovered_nor_left_in_the_file(tmp_path: Path) -> None:
    running = journal(tmp_path)
    running.final(ONE)
    secret = replace(TWO, text="The password is xyzzy.")
    running.final(secret)
    running.final(replace(secret, text="The Password is xyzzy.", state=TextState.CORRECTED))
    running.gap(gap(4, 9))
    running.struck(replace(secret, text="The", state=TextState.CORRECTED))
    running.final(entry("Three.", 8, 9))
    assert running.path is not None
    data = running.path.read_bytes()
    assert b"xyzzy" not in data
    running.close(saved=False)
    session = find_interrupted(tmp_path)
    assert [each.text for each in session.transcript.in_order()] == ["One.", "The", "Three."]
    assert session.transcript.gaps == (gap(4, 9),)
    assert session.damaged_lines == 0


def test_an_open_utterance_that_is_struck_leaves_no_line(tmp_path: Path) -> None:
    running = journal(tmp_path)
    running.struck(entry("open", 0, 1, state=TextState.TENTATIVE))
    running.struck(replace(ONE, text=""))
    running.close(saved=False)
    assert interrupted(tmp_path) == []


def test_what_was_taken_back_reads_as_before(tmp_path: Path) -> None:
    running = journal(tmp_path)
    running.final(replace(ONE, text="", state=TextState.CORRECTED))
    running.final(ONE)
    running.close(saved=False)
    assert find_interrupted(tmp_path).transcript.in_order() == (ONE,)


def test_words_struck_while_the_disk_was_full_are_not_written_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = journal(tmp_path, [])
    write, room = os.write, [100]

    def full(descriptor: int, data: bytes) -> int:
        if not room:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(descriptor, data[: room.pop()])

    monkeypatch.setattr(os, "write", full)
    secret = replace(TWO, text="xyzzy " * 30)
    running.final(secret)
    running.struck(replace(secret, text="left"))
    monkeypatch.setattr(os, "write", write)
    running.final(ONE)
    assert running.path is not None
    assert b"xyzzy" not in running.path.read_bytes()
    running.close(saved=False)
    session = find_interrupted(tmp_path)
    assert [each.text for each in session.transcript.in_order()] == ["One.", "left"]
    assert session.damaged_lines == 0


def test_a_journal_that_cannot_be_written_over_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Message] = []
    running = journal(tmp_path, told)
    running.final(ONE)

    def fail(descriptor: int) -> int:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "dup", fail)
    running.struck(replace(ONE, text=""))
    running.close(saved=False)
    assert [each.code for each in told] == ["journal.off"]
