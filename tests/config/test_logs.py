from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from livecaption.config import folders
from livecaption.config.logs import FAULTS_NAME, NAME, start_logging


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


DIES = """
import faulthandler
from livecaption.config.logs import start_logging
def in_a_library(): faulthandler._sigsegv()
start_logging()
start_logging()
in_a_library()
"""


def test_a_program_that_dies_of_a_fault_leaves_word_of_where() -> None:
    """Twice: what is written the second time stands behind the first."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONFAULTHANDLER"}
    for _ in range(2):
        died = subprocess.run(
            [sys.executable, "-c", DIES], capture_output=True, text=True, check=False, env=environment
        )
        assert died.returncode != 0
        assert died.stderr == ""
    path = folders.log_folder() / FAULTS_NAME
    assert path.read_text("utf-8").count("in in_a_library") == 2
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
