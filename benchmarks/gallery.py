"""The gallery in docs/gallery: every window in every state worth looking at, photographed on displays of our own.

    python benchmarks/gallery.py [NAME...]     all pictures and the index, or those whose names begin so

Each display (size, scale, with a compositor or without) has one process, which photographs all of its scenes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.gallery_scenes.scene import Scene, Stage

ROOT = Path(__file__).resolve().parents[1]
GALLERY = ROOT / "docs" / "gallery"
INDEX = "README.md"
_INSIDE = "LIVECAPTION_GALLERY_STAGE"
_AT_ONCE = 2
_HEAD = """\
# Gallery

Every window as it is, photographed by `make screenshots` under Xvfb with openbox and picom. The scenes are in
`benchmarks/gallery_scenes/`; this page is made with them.
"""


def main() -> None:
    sys.path.insert(0, str(ROOT))  # so that it runs as a file, too
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="beginnings of names of pictures")
    parser.add_argument("--out", type=Path, default=GALLERY)
    arguments = parser.parse_args()
    from benchmarks.gallery_scenes import all_scenes

    scenes = all_scenes()
    wanted = [scene for scene in scenes if scene.name.startswith(tuple(arguments.names) or ("",))]
    stage = os.environ.get(_INSIDE)
    if stage is not None:
        _photograph([scene for scene in wanted if scene.stage.name == stage], arguments.out)
        return
    arguments.out.mkdir(parents=True, exist_ok=True)
    began_s = time.monotonic()
    stages = list(dict.fromkeys(scene.stage for scene in wanted))
    with ThreadPoolExecutor(_AT_ONCE) as workers:
        failed = [stage for stage, done in zip(stages, workers.map(_run, stages), strict=True) if not done]
    if failed:
        raise SystemExit(f"Not all pictures were taken: {', '.join(stage.name for stage in failed)}.")
    if not arguments.names:
        _tidy(arguments.out, scenes)
    took_s, size = time.monotonic() - began_s, sum(path.stat().st_size for path in arguments.out.glob("*.png"))
    print(f"{len(wanted)} pictures in {took_s:.0f} s; the gallery has {size / 1e6:.1f} MB")


def _run(stage: Stage) -> bool:
    """Photograph the scenes of one display in a process of its own; whether that went well."""
    from benchmarks.x_display import display

    with display(stage.width, stage.height, compositor=stage.composited) as name:
        environment = {
            **os.environ,
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": f"{stage.scale:g}",
            _INSIDE: stage.name,
        }
        environment.pop("WAYLAND_DISPLAY", None)
        return subprocess.run([sys.executable, *sys.argv], env=environment, check=False).returncode == 0


def _photograph(scenes: Sequence[Scene], out: Path) -> None:
    from benchmarks.gallery_scenes.studio import Studio

    studio = Studio()
    failed = []
    for scene in scenes:
        try:
            studio.take(scene, out / f"{scene.name}.png")
        except (SystemExit, AssertionError) as error:  # the other pictures of this display are taken all the same
            failed.append(f"{scene.name}: {error}")
    if failed:
        raise SystemExit("\n".join(failed))


def _tidy(out: Path, scenes: Sequence[Scene]) -> None:
    """Write the index, and take away pictures that no scene makes any more."""
    names = {scene.name for scene in scenes}
    for path in out.glob("*.png"):
        if path.stem not in names:
            path.unlink()
    (out / INDEX).write_text(index(scenes), encoding="utf-8")


def index(scenes: Sequence[Scene]) -> str:
    """One line for each picture, above it, by parts."""
    parts = [_HEAD]
    for part, group in groupby(scenes, key=lambda scene: scene.part):
        parts.append(f"\n## {part}\n")
        parts += [f"\n{scene.about}\n\n![{scene.about}]({scene.name}.png)\n" for scene in group]
    return "".join(parts)


if __name__ == "__main__":
    main()
