"""The interface in its other languages."""

from __future__ import annotations

from PySide6.QtGui import QPixmap

from benchmarks.gallery_scenes.main_window import captioning, main_window
from benchmarks.gallery_scenes.preferences import first_run, settings
from benchmarks.gallery_scenes.scene import LARGE, scene
from benchmarks.gallery_scenes.studio import Studio
from livecaption.model.setting import Page

PART = "Other languages"
_NAMES = {"de": "German", "pl": "Polish", "ar": "Arabic"}


def _declare(code: str, language: str) -> None:
    @scene(PART, f"start-{code}", f"The start page in {language}.", LARGE)
    def start(studio: Studio) -> QPixmap:
        studio.use_language(code)
        window = main_window(studio)
        window.show_level("system", -24.0)
        return studio.picture_of(window)

    @scene(PART, f"captioning-{code}", f"A meeting, with the interface in {language}.", LARGE)
    def meeting(studio: Studio) -> QPixmap:
        studio.use_language(code)
        window = captioning(studio)
        window.transcript.bar.offer("Marge", "March")
        return studio.picture_of(window)

    @scene(PART, f"settings-captions-{code}", f"Settings in {language}.", LARGE)
    def captions(studio: Studio) -> QPixmap:
        studio.use_language(code)
        return studio.picture_of(settings(studio, Page.CAPTIONS))

    @scene(PART, f"settings-data-{code}", f"Privacy and data in {language}.", LARGE)
    def data(studio: Studio) -> QPixmap:
        studio.use_language(code)
        return studio.picture_of(settings(studio, Page.DATA))

    @scene(PART, f"first-run-{code}", f"The first run in {language}.", LARGE)
    def first(studio: Studio) -> QPixmap:
        studio.use_language(code)
        return studio.picture_of(first_run(studio, 2))


for _code, _language in _NAMES.items():
    _declare(_code, _language)
