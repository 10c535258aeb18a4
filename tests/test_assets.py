"""Every bundled file says where it came from and under which licence, and is the file that it says."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

ASSETS = Path(__file__).parent.parent / "assets"
ENTRIES: list[dict[str, str]] = json.loads((ASSETS / "manifest.json").read_text(encoding="utf-8"))


def test_every_file_is_in_the_manifest_once() -> None:
    licences = {entry["licence_file"] for entry in ENTRIES}
    about = {"manifest.json", *licences}
    found = {path.relative_to(ASSETS).as_posix() for path in ASSETS.rglob("*") if path.is_file()}
    bundled = {path for path in found - about if not path.endswith("ORIGIN.md")}
    assert sorted(entry["path"] for entry in ENTRIES) == sorted(bundled)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["path"])
def test_an_entry_names_its_hash_its_licence_and_its_origin(entry: dict[str, str]) -> None:
    assert set(entry) == {"path", "sha256", "licence", "licence_file", "origin"}
    assert hashlib.sha256((ASSETS / entry["path"]).read_bytes()).hexdigest() == entry["sha256"]
    assert (ASSETS / entry["licence_file"]).read_text(encoding="utf-8").strip()
    assert entry["licence"]
    assert entry["origin"]
