"""What a scene is: a picture's name, one line about it, the display it needs, and what is put on that display."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from benchmarks.gallery_scenes.studio import Studio

    Take = Callable[[Studio], QPixmap]


@dataclass(frozen=True, slots=True)
class Stage:
    """A display of this many pixels at `scale` device pixels to one of ours, with a compositor or without."""

    width: int = 1280
    height: int = 720
    scale: float = 1.0
    composited: bool = True

    @property
    def name(self) -> str:
        """For the command line and the log."""
        return f"{self.width}x{self.height}@{self.scale:g}{'' if self.composited else '-bare'}"


DESK = Stage()
LARGE = Stage(1600, 1000)
BARE = Stage(composited=False)
SMALL = Stage(320, 240)


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture. `take` puts windows on the display and answers what is to be saved."""

    name: str
    about: str
    part: str
    stage: Stage
    take: Take


SCENES: dict[str, Scene] = {}
"""Every scene by its name, in the index's order."""


def scene(part: str, name: str, about: str, stage: Stage = DESK) -> Callable[[Take], Take]:
    """Declare the function below as a scene of this part of the index."""

    def declare(take: Take) -> Take:
        assert name not in SCENES, name
        SCENES[name] = Scene(name, about, part, stage, take)
        return take

    return declare
