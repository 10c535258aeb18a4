"""`livecaption voices`: one sentence for every answer, and nothing kept that was not asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from livecaption import resources
from livecaption.cli import main
from livecaption.config import folders

Out = pytest.CaptureFixture[str]


def told(capsys: Out) -> tuple[str, str]:
    out, err = capsys.readouterr()
    return out.strip(), err.strip()


def test_a_voice_is_added_listed_and_deleted(capsys: Out) -> None:
    assert main(["voices"]) == 0
    assert told(capsys)[1].startswith("Nobody is known")
    assert main(["voices", "--add", "Anna", "--from", str(resources.sample_recording())]) == 0
    assert "Anna" in told(capsys)[1]
    assert folders.voices_path().is_file()
    assert main(["voices"]) == 0
    assert told(capsys) == ("Anna", "")
    assert main(["voices", "--delete", "Anna"]) == 0
    assert not folders.voices_path().exists()


def test_all_are_deleted_at_once(capsys: Out) -> None:
    assert main(["voices", "--add", "Anna", "--from", str(resources.sample_recording())]) == 0
    assert main(["voices", "--delete-all"]) == 0
    assert not folders.voices_path().exists()
    assert main(["voices", "--delete-all"]) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["--add", "Anna"],
        ["--add", " ", "--from", "no such file"],
        ["--delete", "Nobody"],
        ["--add", "Anna", "--from", "no such file"],
    ],
)
def test_a_mistake_is_one_sentence(arguments: list[str], capsys: Out) -> None:
    assert main(["voices", *arguments]) != 0
    out, err = told(capsys)
    assert (out, err.count("\n")) == ("", 0)
    assert err.endswith(".")


def test_what_is_no_recording_is_one_sentence(tmp_path: Path, capsys: Out) -> None:
    path = tmp_path / "text.wav"
    path.write_text("not sound", encoding="utf-8")
    assert main(["voices", "--add", "Anna", "--from", str(path)]) == 1
    assert told(capsys)[1].count("\n") == 0
