"""The whole program on a real sound server: what is said into a microphone is captioned, and a Ctrl-C saves it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from capture.conftest import PulseServer
from fakes.recordings import recording

PATIENCE_S = 180


@pytest.mark.skipif(sys.platform == "win32", reason="PulseAudio is Linux's")
def test_a_microphone_is_captioned_until_ctrl_c(pulse_server: PulseServer, tmp_path: Path) -> None:
    sound, _ = soundfile.read(recording("beckett.wav"), dtype="int16")
    silence = np.zeros(16_000, np.int16)
    out = tmp_path / "said.txt"
    command = [sys.executable, "-m", "livecaption", "caption", "--source", "mic", "--device", "Test Microphone"]
    with subprocess.Popen(
        [*command, "--quiet", "--events", "-", "--out", str(out)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        pulse_server.speak(np.concatenate([silence, sound, silence, silence]).tobytes())
        heard = ""
        for line in process.stdout:
            event = json.loads(line)
            if event["kind"] == "caption" and event["final"]:
                heard += " " + event["text"].lower()
            if "again" in heard:
                break
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=PATIENCE_S)
        assert process.returncode == 0
    assert "ever tried" in out.read_text(encoding="utf-8").lower()
    assert "no matter" in heard
