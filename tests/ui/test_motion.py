"""Whether the desktop reduces motion: asked of a portal on a real bus."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest

from fakes.portal import MISSING, FakePortal, session_bus

ASK = """
from PySide6.QtCore import QCoreApplication
application = QCoreApplication([])
from livecaption.ui.motion import system_reduces_motion
print(system_reduces_motion())
"""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asked of the portal on Linux alone")


def answer(**surroundings: str) -> str:
    kept = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    environment = {**kept, "QT_QPA_PLATFORM": "offscreen", **surroundings}
    done = subprocess.run(
        [sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.skipif(MISSING, reason="make test installs what is missing here: dbus-daemon")
@pytest.mark.parametrize(
    ("settings", "reduced"),
    [
        ({("org.gnome.desktop.interface", "enable-animations"): ("b", False)}, "True"),
        ({("org.gnome.desktop.interface", "enable-animations"): ("b", True)}, "False"),
        ({("org.freedesktop.appearance", "reduced-motion"): ("u", 1)}, "True"),
        (
            {
                ("org.freedesktop.appearance", "reduced-motion"): ("u", 0),
                ("org.gnome.desktop.interface", "enable-animations"): ("b", False),
            },
            "False",
        ),
        ({}, "False"),
    ],
)
def test_what_the_desktop_says_counts(
    settings: dict[tuple[str, str], tuple[str, Any]], reduced: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        portal = FakePortal(settings=settings)
        try:
            assert answer(DBUS_SESSION_BUS_ADDRESS=address) == reduced
        finally:
            portal.close()


def test_without_a_bus_nothing_is_reduced() -> None:
    assert answer(DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere/at/all") == "False"
