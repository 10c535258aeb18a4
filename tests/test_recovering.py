"""`livecaption recover`: what a killed program had captioned is listed, saved, and then not offered again."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from livecaption.cli import main
from livecaption.config import folders
from livecaption.library.journal import Journal
from livecaption.model.audio import MICROPHONE, SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, TranscriptUpdate


def interrupted(*texts: str) -> str:
    """Journal some finals and end as a crash does; gives the session's name."""
    journal = Journal(folders.journal_folder(), datetime(2026, 11, 21, 9, 30, tzinfo=UTC), "0.1.0")
    for number, text in enumerate(texts):
        start = SampleIndex(number * 32_000)
        span = Span(start, SampleIndex(start + 24_000))
        journal.final(TranscriptUpdate(MICROPHONE, UtteranceId(number), 1, 1, text, span, TextState.FINAL))
    journal.close(saved=False)
    return journal.session


def test_it_is_listed_saved_where_asked_and_not_offered_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = interrupted("So the numbers are in.", "Better than we thought.")
    assert main(["recover", "--list"]) == 0
    assert session in capsys.readouterr().out
    outputs = [tmp_path / "a.txt", tmp_path / "b.srt"]
    assert main(["recover", session, "--out", str(outputs[0]), "--out", str(outputs[1])]) == 0
    for output in outputs:
        assert "Better than we thought." in output.read_text(encoding="utf-8")
    assert main(["recover", "--list"]) == 0
    assert session not in capsys.readouterr().out


def test_without_a_file_it_goes_to_the_documents(capsys: pytest.CaptureFixture[str]) -> None:
    interrupted("So the numbers are in.")
    assert main(["recover"]) == 0
    path = Path(capsys.readouterr().out.strip())
    assert path.parent == folders.documents_folder()
    assert "So the numbers" in path.read_text(encoding="utf-8")


def test_one_that_is_not_wanted_is_deleted(capsys: pytest.CaptureFixture[str]) -> None:
    session = interrupted("Not for anybody.")
    assert main(["recover", session, "--discard"]) == 0
    assert main(["recover"]) == 2
    assert "no interrupted session" in capsys.readouterr().err
    assert not list(folders.journal_folder().glob("*"))


def test_an_output_that_cannot_be_written_leaves_the_session_waiting(tmp_path: Path) -> None:
    session = interrupted("So the numbers are in.")
    assert main(["recover", "--out", str(tmp_path / "missing" / "a.txt")]) == 1
    assert main(["recover", session, "--out", str(tmp_path / "a.txt")]) == 0


def test_the_next_start_says_that_one_is_waiting(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    interrupted("So the numbers are in.")
    assert main(["caption", "--terminal", "--source", f"file:{tmp_path / 'none.wav'}"]) == 1
    assert "livecaption recover brings it back" in capsys.readouterr().err
