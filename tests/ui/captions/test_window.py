"""The caption windows on a real display: pixels, a real pointer, real window managers' ways."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAMS = ("Xvfb", "openbox", "picom", "xdotool", "xrandr")
MISSING = [program for program in PROGRAMS if shutil.which(program) is None]
SCENES = "tests/ui/captions"

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"make test installs what is missing here: {', '.join(MISSING)}")


def play(scene: str, *, compositor: bool) -> list[object]:
    """Run a shell command made of scenes in a display; what each printed."""
    options = [] if compositor else ["--no-compositor"]
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "x_display.py"), *options, "--", "sh", "-ec", scene],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("compositor", [True, False], ids=["composited", "bare"])
def test_over_other_windows_under_a_real_pointer(compositor: bool) -> None:
    assert play(f"{sys.executable} {SCENES}/scene_pointer.py", compositor=compositor) == [
        {
            "composited": compositor,
            "focus_stays": True,
            "resized": True,
            "left_edge_stays": True,
            "bar_is_outside": True,
            "by_keys": ["larger"],
            "stopped_again": True,
            "over_full_screen": True,
        }
    ]


def test_its_place_is_remembered_by_monitor(tmp_path: Path) -> None:
    scene = f"{sys.executable} {SCENES}/scene_place.py {tmp_path}"
    put, found = play(f"{scene} put; {scene} find", compositor=True)
    assert put == found


def test_it_follows_a_compositor_that_comes_and_goes() -> None:
    assert play(f"{sys.executable} {SCENES}/scene_compositor.py", compositor=False) == [[False, True, False]]


def test_the_audience_has_a_screen_of_its_own() -> None:
    assert play(f"{sys.executable} {SCENES}/scene_audience.py", compositor=True) == [{"overlay_stays": True}]
