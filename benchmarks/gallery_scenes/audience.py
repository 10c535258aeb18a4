"""The audience window, for the room."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap

from benchmarks.gallery_scenes.backdrops import show_slide
from benchmarks.gallery_scenes.captions import LISTENING
from benchmarks.gallery_scenes.scene import scene
from benchmarks.gallery_scenes.studio import Studio
from benchmarks.gallery_scenes.talk import DIALOGUE, LONG_TALK, view_of
from livecaption.core.styles import style_of
from livecaption.model.settings import Settings
from livecaption.model.status import Phase
from livecaption.model.view import AUDIENCE
from livecaption.ui.captions.audience import AudienceWindow

PART = "The audience window"


def _audience(studio: Studio, *, full_screen: bool = True) -> AudienceWindow:
    window = AudienceWindow(style_of(Settings(), AUDIENCE), full_screen=full_screen, reduced_motion=True)
    studio.show(window)
    return window


@scene(PART, "audience-full", "The whole of a second screen.")
def full(studio: Studio) -> QPixmap:
    window = _audience(studio)
    studio.wait_until("it fills the screen", lambda: window.geometry() == studio.screen.geometry())
    window.show_view(view_of(LONG_TALK, window.caption_style))
    return studio.picture()


@scene(PART, "audience-filling", "Lines over the whole of it.")
def filling(studio: Studio) -> QPixmap:
    window = _audience(studio)
    window.set_filling(True)
    studio.wait_until("it fills the screen", lambda: window.geometry() == studio.screen.geometry())
    window.show_view(view_of(LONG_TALK, window.caption_style))
    return studio.picture()


@scene(PART, "audience-rectangle", "A rectangle of it, over a page, while captions catch up.")
def rectangle(studio: Studio) -> QPixmap:
    show_slide(studio)
    window = _audience(studio, full_screen=False)
    window.stretch_to(QRect(180, 330, 920, 330), Qt.Edge.RightEdge | Qt.Edge.BottomEdge)
    window.let_go(stretched=True)
    window.show_view(view_of(DIALOGUE, window.caption_style))
    window.show_status(replace(LISTENING, phase=Phase.CATCHING_UP, behind_s=8.0))
    return studio.picture()
