"""The main window on a real display: its place under a window manager, a real pointer, a real keyboard."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAMS = ("Xvfb", "openbox", "picom", "xdotool")
MISSING = [program for program in PROGRAMS if shutil.which(program) is None]


@pytest.mark.skipif(bool(MISSING), reason=f"make test installs what is missing here: {', '.join(MISSING)}")
def test_it_stays_where_it_was_and_answers_pointer_and_keyboard() -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    scene = [sys.executable, str(ROOT / "tests" / "ui" / "main" / "scene_display.py")]
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "x_display.py"), "--size", "1000x800", "--", *scene],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["places"] == [[100, 90, 720, 560]] * 3
