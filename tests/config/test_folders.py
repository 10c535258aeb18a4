from __future__ import annotations

import stat
import sys
from datetime import datetime
from pathlib import Path

import pytest

from livecaption.config import folders
from livecaption.model.errors import OutputError


def test_everything_lies_below_the_persons_own_folder(own_folders: Path) -> None:
    made = (folders.state_folder(), folders.journal_folder(), folders.log_folder(), folders.documents_folder())
    for folder in (*made, folders.models_folder()):
        assert own_folders in folder.parents
        assert not folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="other permissions there")
def test_made_for_the_owner_alone() -> None:
    folder = folders.ensure(folders.journal_folder())
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert folders.ensure(folder) == folder


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError) as caught:
        folders.ensure(tmp_path / "file" / "state")
    assert caught.value.message.code == "folder.unusable"


def test_default_transcripts_never_collide() -> None:
    started = datetime(2026, 11, 21, 9, 30, 5)
    first = folders.default_transcript(started)
    assert first.name == "2026-11-21 09.30.05.txt"
    folders.ensure(first.parent)
    first.write_text("kept")
    assert folders.default_transcript(started).name == "2026-11-21 09.30.05 (2).txt"
