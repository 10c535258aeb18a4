from __future__ import annotations

import subprocess
import sys
import wave
from pathlib import Path

import pytest

from livecaption import resources
from livecaption.model.errors import LivecaptionError


def test_the_recording_is_found_without_loading_the_package() -> None:
    code = "import sys; from livecaption import resources; resources.sample_recording(); print(*sys.modules)"
    assert "moonshine_voice" not in subprocess.check_output([sys.executable, "-c", code], text=True).split()
    with wave.open(str(resources.sample_recording())) as recording:
        assert recording.getnframes() / recording.getframerate() == pytest.approx(44, abs=1)


def test_assets_of_the_checkout() -> None:
    assert resources.path("fonts").is_dir()
    with pytest.raises(LivecaptionError, match=r"no-such\.svg is missing"):
        resources.path("icons/no-such.svg")


def test_the_child_is_this_very_program() -> None:
    assert resources.child_command("serve") == [sys.executable, "-m", "livecaption", "serve"]


def test_a_frozen_build_finds_its_parts_beside_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "livecaption" / "assets" / "icons").mkdir(parents=True)
    recording = tmp_path / "moonshine_voice" / "assets" / "two_cities.wav"
    recording.parent.mkdir(parents=True)
    recording.write_bytes(b"")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.child_command("serve") == [sys.executable, "serve"]
    assert resources.path("icons") == tmp_path / "livecaption" / "assets" / "icons"
    assert resources.sample_recording() == recording
    recording.unlink()
    with pytest.raises(LivecaptionError, match=r"two_cities\.wav is missing"):
        resources.sample_recording()
