"""The scenes of the gallery: `all_scenes` answers them in the order of its index."""

from __future__ import annotations

from importlib import import_module

from benchmarks.gallery_scenes.scene import SCENES, Scene

_PARTS = ("captions", "scripts", "audience", "main_window", "preferences", "languages", "small_things")


def all_scenes() -> tuple[Scene, ...]:
    """Every scene, after the modules that declare them."""
    for part in _PARTS:
        import_module(f"{__name__}.{part}")
    order = {name: number for number, name in enumerate(dict.fromkeys(scene.part for scene in SCENES.values()))}
    return tuple(sorted(SCENES.values(), key=lambda scene: order[scene.part]))
