"""docs/settings.md says what the declarations say."""

from __future__ import annotations

import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_reference_is_of_today() -> None:
    made = runpy.run_path(str(ROOT / "installer" / "settings_reference.py"))["reference"]()
    assert (ROOT / "docs" / "settings.md").read_text("utf-8") == made, "run installer/settings_reference.py"
    tables = [line for line in made.splitlines() if line.startswith("## [")]
    assert len(tables) == len(set(tables)) > 8
