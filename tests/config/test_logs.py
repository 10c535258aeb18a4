from __future__ import annotations

import logging
from pathlib import Path

import pytest

from livecaption.config import folders
from livecaption.config.logs import NAME, start_logging


@pytest.mark.expects_log
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_a_full_disk_costs_the_log_its_lines_and_shows_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    (folders.ensure(folders.log_folder()) / NAME).symlink_to("/dev/full")
    start_logging()
    root = logging.getLogger()
    ours = [each for each in root.handlers if isinstance(each, logging.FileHandler) and NAME in each.baseFilename]
    try:
        logging.getLogger("livecaption.test").warning("no room")
    finally:
        for each in ours:
            root.removeHandler(each)
            each.close()
    assert len(ours) == 1
    assert Path(ours[0].baseFilename).samefile("/dev/full")
    assert capsys.readouterr().err == ""
