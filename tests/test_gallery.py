"""The gallery is whole: every picture in its index is there, small enough, and made by a scene."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GALLERY = ROOT / "docs" / "gallery"
MOST_BYTES = 4_500_000

sys.path.append(str(ROOT))  # benchmarks/ is no part of the tests' path

from benchmarks.gallery import INDEX, index  # noqa: E402 - found only after the line above
from benchmarks.gallery_scenes import all_scenes  # noqa: E402
from benchmarks.gallery_scenes.scene import Scene  # noqa: E402


def named() -> list[str]:
    return re.findall(r"^!\[.+\]\((.+)\.png\)$", (GALLERY / INDEX).read_text("utf-8"), re.MULTILINE)


def test_the_index_names_every_picture_once() -> None:
    pictures = named()
    assert len(pictures) > 80
    assert len(set(pictures)) == len(pictures)
    assert set(pictures) == {path.stem for path in GALLERY.glob("*.png")}


def test_every_picture_is_made_by_a_scene() -> None:
    scenes = all_scenes()
    assert named() == [scene.name for scene in scenes]
    assert (GALLERY / INDEX).read_text("utf-8") == index(scenes), "make screenshots writes it"


@pytest.mark.parametrize("scene", all_scenes(), ids=lambda scene: str(scene.name))
def test_every_scene_says_in_one_line_what_it_shows(scene: Scene) -> None:
    assert "\n" not in scene.about
    assert scene.about.endswith(".")
    assert scene.about[0].isupper() or scene.about[0].isdigit()
    assert callable(scene.take)


def test_the_gallery_is_small() -> None:
    sizes = [path.stat().st_size for path in GALLERY.glob("*.png")]
    assert all(size > 500 for size in sizes)
    assert sum(sizes) < MOST_BYTES
