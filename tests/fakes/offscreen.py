"""The one QApplication of a test process, on the offscreen platform."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from livecaption.ui import application

_ASSETS = Path(__file__).resolve().parents[2] / "assets"


def offscreen_application() -> QApplication:
    """It, made where there is none yet. Garbage is collected between tests, not by it (tests/conftest.py)."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # The environment only while Qt chooses its platform: other tests ask what this machine can show.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QT_QPA_PLATFORM", "offscreen")
        patch.setattr(application, "GarbageCollection", lambda _parent: None)
        return application.create_application(["livecaption"], _ASSETS / "fonts", _ASSETS / "icons")
