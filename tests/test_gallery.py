"""The gallery is whole: every picture in its index is there, small enough, and made by a scene."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GALLERY = ROOT / "docs" / "gallery"
MOST_BYTES = 4_500_000

sys.path.append(str(ROOT))  # benchmarks/ is no part of the tests' path


def named() -> list[str]:
    return re.findall(r"^!\[.+\]\((.+)\.png\)$", (GALLERY / "README.md").read_text("utf-8"), re.MULTILINE)


def test_the_index_names_every_picture_once() -> None:
    pictures = named()
    assert len(pictures) > 80
    assert len(set(pictures)) == len(pictures)
    assert set(pictures) == {path.stem for path in GALLERY.glob("*.png")}


def test_every_picture_is_made_by_a_scene() -> None:
    from benchmarks.gallery import INDEX, index
    from benchmarks.gallery_scenes import all_scenes

    scenes = all_scenes()
    assert named() == [scene.name for scene in scenes]
    assert (GALLERY / INDEX).read_text("utf-8") == index(scenes), "make screenshots writes it"


def test_every_scene_says_in_one_line_what_it_shows() -> None:
    from benchmarks.gallery_scenes import all_scenes

    for scene in all_scenes():
        assert "\n" not in scene.about, scene.name
        assert scene.about.endswith("."), scene.name
        assert scene.about[0].isupper() or scene.about[0].isdigit(), scene.name
        assert callable(scene.take), scene.name


def test_the_gallery_is_small() -> None:
    sizes = [path.stat().st_size for path in GALLERY.glob("*.png")]
    assert all(size > 500 for size in sizes)
    assert sum(sizes) < MOST_BYTES
