"""The running program asked from other processes: commands, a second start, hotkeys on a real display."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fakes.recordings import recording

ROOT = Path(__file__).resolve().parents[2]
LIVECAPTION = [sys.executable, "-m", "livecaption"]
PATIENCE_S = 180
MISSING = [name for name in ("Xvfb", "openbox", "picom", "xdotool") if shutil.which(name) is None]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the way on Windows has not been run")


def surroundings(home: Path) -> dict[str, str]:
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return {**kept, "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}


@contextmanager
def captioning(environment: dict[str, str], home: Path, *more: str) -> Iterator[subprocess.Popen[str]]:
    """A program that captions, and has shown its first words."""
    source = ["--source", f"file:{recording('two_cities.wav')}", "--out", str(home / "said.txt")]
    command = [*LIVECAPTION, "caption", *more, *source, "--events", "-"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if '"caption"' in line:
                break
        try:
            yield process
        finally:
            process.kill()


def livecaption(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*LIVECAPTION, *words], env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )


@pytest.mark.parametrize("face", ["--overlay", "--terminal"])
def test_another_process_commands_the_captions(face: str, tmp_path: Path) -> None:
    environment = surroundings(tmp_path)
    if face == "--terminal":
        source = ["--source", f"file:{recording('two_cities.wav')}", "--out", str(tmp_path / "said.txt")]
        with subprocess.Popen(
            [*LIVECAPTION, "caption", face, *source],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            for line in process.stdout:
                if "best" in line:
                    break
            status = json.loads(livecaption(environment, "status", "--json").stdout)
            assert (status["face"], status["captioning"]) == ("terminal", True)
            assert livecaption(environment, "--freeze").returncode == 0
            assert livecaption(environment, "--show").returncode == 1, "a terminal has no window to show"
            assert livecaption(environment, "--toggle").returncode == 0
            _, said = process.communicate(timeout=PATIENCE_S)
            assert process.returncode == 0, said
    else:
        with captioning(environment, tmp_path, face) as process:
            status = json.loads(livecaption(environment, "status", "--json").stdout)
            assert (status["face"], status["captioning"]) == ("windows", True)
            assert status["bytes_sent"] > 0
            assert livecaption(environment, "--pause").returncode == 0
            assert livecaption(environment, "--strike").returncode == 0
            assert livecaption(environment, "--toggle").returncode == 0
            _, said = process.communicate(timeout=PATIENCE_S)
            assert process.returncode == 0, said
    assert "times" in (tmp_path / "said.txt").read_text(encoding="utf-8") or face == "--overlay"


def test_without_a_program_there_is_nobody_to_ask(tmp_path: Path) -> None:
    asked = livecaption(surroundings(tmp_path), "--freeze")
    assert asked.returncode == 1
    assert "not running" in asked.stderr


def test_a_second_start_raises_the_first(tmp_path: Path) -> None:
    environment = surroundings(tmp_path)
    with captioning(environment, tmp_path, "--overlay"):
        second = livecaption(environment)
        assert second.returncode == 0, second.stderr
        assert "runs already" in second.stderr


@pytest.mark.skipif(bool(MISSING), reason=f"make test installs what is missing here: {', '.join(MISSING)}")
def test_a_hotkey_ends_the_captions(tmp_path: Path) -> None:
    """Real keys on a real display reach the program although it has no focus."""
    script = tmp_path / "press.sh"
    out = tmp_path / "said.txt"
    caption = [*LIVECAPTION, "caption", "--overlay", "--source", f"file:{recording('two_cities.wav')}", "--events", "-"]
    script.write_text(
        "set -e\n"
        f"{' '.join(caption)} --out '{out}' > events &\n"
        "program=$!\n"
        "until grep -q caption events; do sleep 0.1; done\n"
        "xdotool key ctrl+alt+c\n"
        "wait $program\n",
        encoding="utf-8",
    )
    environment = surroundings(tmp_path)
    del environment["QT_QPA_PLATFORM"]
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "x_display.py"), "--", "bash", str(script)],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"Saved {out}" in done.stderr
    assert len(out.read_text(encoding="utf-8").split()) < 100, "it was ended in the midst"
