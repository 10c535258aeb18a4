"""The whole program on real sound servers: two recordings at once, one spoken, one played, each rightly labelled."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from fakes.recordings import recording
from fakes.sound_servers import RATE_HZ, SPEAKERS, SoundServer

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sound servers are Linux's")

PATIENCE_S = 180
_SPOKEN_S = _PLAYED_S = 7
_CALM_MS = 300


def _pcm(path: Path, name: str, longest_s: float, after_s: float) -> Path:
    """A recording behind and before silence, as the players take it."""
    sound, rate_hz = soundfile.read(recording(name), dtype="int16")
    there = soxr.resample(sound[: round(longest_s * rate_hz)], rate_hz, RATE_HZ)
    wait, rest = (np.zeros(round(seconds * RATE_HZ), np.int16) for seconds in (after_s, 1.0))
    path.write_bytes(np.concatenate([wait, there, rest]).tobytes())
    return path


@contextmanager
def _ended(process: subprocess.Popen[str]) -> Iterator[None]:
    """What fails in between must not wait for a program that captions for ever."""
    try:
        yield
    finally:
        process.kill()


def test_both_are_captioned_at_once_and_each_has_its_label(server: SoundServer, tmp_path: Path) -> None:
    spoken = _pcm(tmp_path / "spoken.pcm", "beckett.wav", _SPOKEN_S, 1.5)
    played = _pcm(tmp_path / "played.pcm", "two_cities.wav", _PLAYED_S, 1.0)
    out = tmp_path / "said.json"
    command = [sys.executable, "-m", "livecaption", "caption", "--source", "both", "--quiet", "--out", str(out)]
    listening = subprocess.Popen([*command, "--events", "-"], stdout=subprocess.PIPE, text=True)
    with listening as process, _ended(process):
        assert process.stdout is not None
        listened_to: set[str] = set()
        while listened_to != {"mic", "system"}:
            event = json.loads(process.stdout.readline())
            if event["kind"] == "connection":
                listened_to.add(event["channel"])
        threading.Thread(target=process.stdout.read, daemon=True).start()  # a full pipe would hold it up
        players = [
            server.play_pcm("vmic_feed", spoken, "Mouth", latency_ms=_CALM_MS),
            server.play_pcm(SPEAKERS, played, latency_ms=_CALM_MS),
        ]
        for player in players:
            assert player.wait(PATIENCE_S) == 0
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE_S) == 0
    entries = json.loads(out.read_text(encoding="utf-8"))["entries"]
    said = {"mic": "", "system": ""}
    for entry in entries:
        assert (entry["speaker"] == "You") == (entry["channel"] == "mic")
        assert entry["speaker"], "the room's words have its label, or the endpoint's for who speaks there"
        said[entry["channel"]] += " " + entry["text"].lower()
    assert "matter" in said["mic"], said
    assert "worst of times" in said["system"], said
    assert "times" not in said["mic"]
    assert "fail" not in said["system"]
    starts = [entry["start"] for entry in entries]
    assert starts == sorted(starts), "merged by time"
