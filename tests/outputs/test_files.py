from __future__ import annotations

import errno
import os
import stat
import sys
import tempfile
from pathlib import Path

import pytest

from fakes.transcripts import entry, transcript
from livecaption.model.errors import LivecaptionError, OutputError, UsageError
from livecaption.outputs.files import check_writable, write_transcript

SAID = transcript(entry("Good evening.", 0, 1))
not_root = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may write everywhere")


def refusal(*transcripts: Path | str, events: tuple[Path | str, ...] = ()) -> str:
    with pytest.raises(LivecaptionError) as caught:
        check_writable(transcripts, events)
    return caught.value.message.code


def test_good_paths_leave_no_trace(tmp_path: Path) -> None:
    old = tmp_path / "old.txt"
    old.write_text("precious")
    check_writable([old, tmp_path / "new.srt"], [tmp_path / "events.jsonl", "-", "-"])
    assert [path.name for path in tmp_path.iterdir()] == ["old.txt"]
    assert old.read_text() == "precious"


def test_each_bad_path_has_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "plain").write_text("")
    assert refusal(tmp_path / "none" / "a.txt") == "output.no_folder"
    assert refusal(tmp_path / "plain" / "a.txt") == "output.no_folder"
    assert refusal(tmp_path / "folder.txt") == "output.is_folder"
    assert refusal(tmp_path / "a.doc") == "output.unknown_format"
    assert refusal(tmp_path / ("x" * 300 + ".txt")) == "output.cannot_write"
    assert refusal(tmp_path / "a.txt", tmp_path / "none" / ".." / "a.txt") == "output.twice"
    assert refusal(tmp_path / "a.txt", events=(tmp_path / "a.txt",)) == "output.twice"
    assert refusal(events=(tmp_path / "none" / "events",)) == "output.no_folder"


def test_a_link_to_a_file_given_too_is_the_same_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "c.txt").hardlink_to(tmp_path / "a.txt")
    assert refusal(tmp_path / "a.txt", tmp_path / "b.txt") == "output.twice"
    assert refusal(tmp_path / "a.txt", tmp_path / "c.txt") == "output.twice"


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in a folder there")
def test_a_device_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert refusal(tmp_path / "pipe.txt") == "output.not_a_file"


@not_root
def test_no_permission_is_found_out_before(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    (tmp_path / "kept.txt").write_text("x")
    (tmp_path / "kept.txt").chmod(0o400)
    assert refusal(closed / "a.txt") == "output.no_permission"
    assert refusal(tmp_path / "kept.txt") == "output.no_permission"


def test_no_permission_is_a_sentence_even_for_the_superuser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert refusal(tmp_path / "a.txt") == "output.no_permission"


def test_written_whole_with_the_permissions_of_other_files(tmp_path: Path) -> None:
    umask = os.umask(0o022)
    try:
        assert write_transcript(SAID, tmp_path / "a.txt", tmp_path / "rescued") == (tmp_path / "a.txt").resolve()
    finally:
        os.umask(umask)
    assert (tmp_path / "a.txt").read_text() == "Good evening.\n"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o644


def test_replaces_through_a_link_and_keeps_the_mode(tmp_path: Path) -> None:
    real = tmp_path / "real.txt"
    real.write_text("old and much longer than the new text")
    real.chmod(0o600)
    (tmp_path / "link.txt").symlink_to(real)
    write_transcript(SAID, tmp_path / "link.txt", tmp_path / "rescued")
    assert (tmp_path / "link.txt").is_symlink()
    assert real.read_text() == "Good evening.\n"
    assert stat.S_IMODE(real.stat().st_mode) == 0o600


def test_folder_gone_saves_elsewhere_and_says_where(tmp_path: Path) -> None:
    rescued = tmp_path / "state" / "rescued"
    with pytest.raises(OutputError) as caught:
        write_transcript(SAID, tmp_path / "gone" / "talk.srt", rescued)
    assert caught.value.message.code == "output.saved_elsewhere"
    (saved,) = rescued.iterdir()
    assert str(saved) in str(caught.value)
    assert saved.name.startswith("talk-")
    assert "Good evening." in saved.read_text()


def test_disk_full_keeps_the_old_file_and_leaves_no_rubbish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "a.txt"
    old.write_text("precious")
    sync = os.fsync
    calls = []

    def full_once(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", full_once)
    with pytest.raises(OutputError, match="No space left on device"):
        write_transcript(SAID, old, tmp_path / "rescued")
    assert old.read_text() == "precious"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "rescued"]


def test_where_even_the_rescue_fails_a_temporary_folder_takes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "rescued").write_text("a file where the folder should be")
    with pytest.raises(OutputError) as caught:
        write_transcript(SAID, tmp_path / "gone" / "a.txt", tmp_path / "rescued")
    assert caught.value.message.code == "output.saved_elsewhere"
    (saved,) = tmp_path.glob("livecaption-*/a-*.txt")
    assert str(saved) in str(caught.value)
    assert stat.S_IMODE(saved.parent.stat().st_mode) == 0o700


def test_nowhere_to_write_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))
    (tmp_path / "rescued").write_text("a file where the folder should be")
    with pytest.raises(OutputError) as caught:
        write_transcript(SAID, tmp_path / "gone" / "a.txt", tmp_path / "rescued")
    assert caught.value.message.code == "output.not_saved"


def test_unknown_suffix_is_no_reason_to_lose_anything(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        write_transcript(SAID, tmp_path / "a.pdf", tmp_path)
    assert list(tmp_path.iterdir()) == []
