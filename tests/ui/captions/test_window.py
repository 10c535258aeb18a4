"""The overlay on a real display: over another window, translucent, movable by a real pointer."""

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

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"make test installs what is missing here: {', '.join(MISSING)}")


@pytest.mark.parametrize("compositor", [True, False], ids=["composited", "bare"])
def test_over_another_window(compositor: bool) -> None:
    options = [] if compositor else ["--no-compositor"]
    command = [sys.executable, str(ROOT / "benchmarks" / "x_display.py"), *options, "--"]
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run(
        [*command, sys.executable, str(ROOT / "tests" / "ui" / "captions" / "window_scene.py")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"composited": compositor, "focus_stays": True, "moved_by": [60, 30]}
