"""A speech model whose files are broken: one sentence and a status that says so, from the server and from captions."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from livecaption.engine.moonshine import MoonshineEngine, default_model_dir
from livecaption.model.errors import EngineError

MODEL_FILES = ENCODER, _, _ = "encoder_model.ort", "decoder_model_merged.ort", "tokenizer.bin"
_WAIT_S = 120.0
"""For a hang; nothing is timed."""


def cut(path: Path) -> None:
    whole = path.read_bytes()
    path.unlink()
    path.write_bytes(whole[: len(whole) // 2])


def cut_a_little(path: Path) -> None:
    whole = path.read_bytes()
    path.unlink()
    path.write_bytes(whole[:-1000])


def empty(path: Path) -> None:
    path.unlink()
    path.write_bytes(b"")


def other(path: Path) -> None:
    path.unlink()
    path.write_bytes(b"<html>Please sign in to this network</html>" * 1000)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def broken_model(place: Path, name: str, change: Callable[[Path], None]) -> Path:
    """A copy of the model by links, but for one file."""
    place.mkdir(parents=True)
    for each in MODEL_FILES:
        (place / each).symlink_to(default_model_dir() / each)
    change(place / name)
    return place


@pytest.mark.expects_log
@pytest.mark.parametrize("change", [cut, cut_a_little, empty, other, Path.unlink, folder])
@pytest.mark.parametrize("name", MODEL_FILES)
def test_a_broken_file_is_one_sentence(tmp_path: Path, name: str, change: Callable[[Path], None]) -> None:
    engine = MoonshineEngine(broken_model(tmp_path / "model", name, change))
    with pytest.raises(EngineError) as caught:
        engine.load()
    assert f"The speech model in {tmp_path / 'model'} " in str(caught.value)
    assert not caught.value.retryable


def livecaption(tmp_path: Path, *arguments: str) -> tuple[int, str]:
    """Run it with a wheel whose model is cut in half; its status and standard error."""
    package = tmp_path / "moonshine_voice"
    broken_model(package / "assets" / "tiny-en", ENCODER, cut)
    (package / "__init__.py").write_text("")
    done = subprocess.run(
        [sys.executable, "-m", "livecaption", *arguments],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        timeout=_WAIT_S,
        check=False,
    )
    return done.returncode, done.stderr


def test_the_server_says_so_and_ends(tmp_path: Path) -> None:
    status, said = livecaption(tmp_path, "serve", "--port", "0")
    assert status == 1
    assert "cannot be loaded" in said.splitlines()[-1]
    assert "Traceback" not in said


def test_captions_say_so_and_end(tmp_path: Path) -> None:
    recording = default_model_dir().parent / "two_cities.wav"
    status, said = livecaption(tmp_path, "caption", "--source", f"file:{recording}", "--fast")
    assert status != 0
    assert "Traceback" not in said
    (sentence,) = [line for line in said.splitlines() if "cannot be loaded" in line]
    assert "speech model" in sentence
