"""The program with its windows, whole: on a real display, ended by signals, and asked from other processes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fakes.recordings import recording

ROOT = Path(__file__).resolve().parents[2]
MISSING = [name for name in ("Xvfb", "openbox", "picom") if shutil.which(name) is None]
CAPTION = [sys.executable, "-m", "livecaption", "caption", "--overlay", "--source", f"file:{recording('beckett.wav')}"]
PATIENCE_S = 180


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return {**kept, **more}


@pytest.mark.skipif(bool(MISSING), reason=f"make test installs what is missing here: {', '.join(MISSING)}")
def test_a_recording_on_the_overlay_of_a_real_display(tmp_path: Path) -> None:
    out = tmp_path / "said.txt"
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "x_display.py"), "--", *CAPTION, "--out", str(out)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"Saved {out}" in done.stderr
    assert "no matter" in out.read_text(encoding="utf-8").lower()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for another process")
@pytest.mark.parametrize("number", [signal.SIGINT, getattr(signal, "SIGHUP", signal.SIGTERM)])
def test_a_signal_reaches_the_session_under_qt_and_saves(number: signal.Signals, tmp_path: Path) -> None:
    out = tmp_path / "said.txt"
    with subprocess.Popen(
        [*CAPTION, "--events", "-", "--out", str(out)],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            event = json.loads(line)
            if event["kind"] == "caption" and event["final"]:
                break
        process.send_signal(number)
        _, said = process.communicate(timeout=PATIENCE_S)
        assert process.returncode == 0, said
    assert "ever tried" in out.read_text(encoding="utf-8").lower()


QUIT_BY_THE_DESKTOP = """
import sys
from PySide6.QtCore import QTimer
from livecaption.desktop.program import Program
from livecaption.cli import main

def begun(self):
    begin(self)
    self.bridge.view_changed.connect(lambda _, view: view.lines and QTimer.singleShot(0, self._application.quit))

begin = Program.begin
Program.begin = begun
sys.exit(main(sys.argv[1:]))
"""


def test_a_desktop_that_ends_the_application_lets_the_session_finish_and_save(tmp_path: Path) -> None:
    out = tmp_path / "said.txt"
    done = subprocess.run(
        [sys.executable, "-c", QUIT_BY_THE_DESKTOP, *CAPTION[3:], "--out", str(out)],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"Saved {out}" in done.stderr
    assert "tried" in out.read_text(encoding="utf-8").lower()
