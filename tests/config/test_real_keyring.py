"""Keys in a real keyring: the Secret Service of a desktop, unlocked and locked, with a bus and a daemon of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("dbus-run-session", "gnome-keyring-daemon"))),
    reason="gnome-keyring is not installed; installer/system-libraries.sh --for-tests installs it",
)

SECRET = "sk-planted-in-a-real-keyring"


def in_a_desktop(home: Path, script: str, *, unlocked: bool) -> subprocess.CompletedProcess[str]:
    """Run `script` where a keyring daemon runs, with `livecaption` as a command, and a display nowhere."""
    daemon = "gnome-keyring-daemon --components=secrets --daemonize"
    start = f'printf "a password\\n" | {daemon} --unlock' if unlocked else f"{daemon} </dev/null"
    command = f'livecaption() {{ "{sys.executable}" -m livecaption "$@"; }}\n{start} >/dev/null 2>&1\n{script}'
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", command],
        capture_output=True, text=True, env=environment, cwd=home, timeout=60, check=False,
    )  # fmt: skip


def test_a_key_is_kept_found_and_removed(own_folders: Path) -> None:
    done = in_a_desktop(
        own_folders,
        f"""
        livecaption endpoint add office wss://captions.example.org
        echo {SECRET} | livecaption key set office && livecaption key list
        "{sys.executable}" -c 'if 1:
            from livecaption.config.endpoint_keys import key_of
            from livecaption.config.known_endpoints import KnownEndpoint
            assert key_of(KnownEndpoint("office", "wss://captions.example.org/transcribe")) == "{SECRET}"
            assert key_of(KnownEndpoint("office", "wss://elsewhere.example/transcribe")) is None'
        livecaption endpoint remove office && livecaption endpoint add office wss://captions.example.org
        livecaption key list; livecaption key remove office; echo "ended $?"
        """,
        unlocked=True,
    )
    assert "The key of office is in this computer's keyring." in done.stderr
    assert "Traceback" not in done.stderr
    lists = [line.split() for line in done.stdout.splitlines() if line.strip().startswith("office")]
    assert lists == [["office", "keyring"], ["office", "none"]], "the key went with the endpoint"
    assert "This computer's keyring has no key of office." in done.stderr
    assert "ended 1" in done.stdout
    assert SECRET not in done.stdout + done.stderr
    for path in own_folders.rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes(), path.name


def test_a_locked_keyring_is_one_sentence(own_folders: Path) -> None:
    done = in_a_desktop(
        own_folders,
        f"""
        livecaption endpoint add office wss://captions.example.org 2>/dev/null
        echo {SECRET} | livecaption key set office 2>&1; echo "ended $?"
        """,
        unlocked=False,
    )
    sentence, ended = done.stdout.splitlines()
    assert ended == "ended 1"
    assert sentence.startswith("This computer's keyring is locked.")
    assert "LIVECAPTION_KEY_OFFICE" in sentence
    assert SECRET not in sentence
