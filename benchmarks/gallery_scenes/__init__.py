"""The scenes of the gallery, in the order of its index: importing this package declares them all."""

from __future__ import annotations

from benchmarks.gallery_scenes import captions as captions
from benchmarks.gallery_scenes import scripts as scripts

from benchmarks.gallery_scenes import audience as audience  # isort: skip - the index's order
from benchmarks.gallery_scenes import main_window as main_window  # isort: skip
from benchmarks.gallery_scenes import preferences as preferences  # isort: skip
from benchmarks.gallery_scenes import languages as languages  # isort: skip
from benchmarks.gallery_scenes import small_things as small_things  # isort: skip
from benchmarks.gallery_scenes.scene import SCENES as SCENES
