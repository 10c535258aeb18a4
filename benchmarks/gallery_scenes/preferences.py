"""Settings, page by page, and the first run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from benchmarks.gallery_scenes.scene import LARGE, SMALL, Stage, scene
from benchmarks.gallery_scenes.studio import Studio
from livecaption.config.endpoint_url import endpoint_url
from livecaption.config.settings_store import SettingsStore
from livecaption.model.errors import UsageError
from livecaption.model.messages import render, text_of
from livecaption.model.setting import Page
from livecaption.ui.look import Theme
from livecaption.ui.preferences.captions_page import CaptionsPage
from livecaption.ui.preferences.dialog import SettingsDialog
from livecaption.ui.preferences.first_run import FirstRun
from livecaption.ui.preferences.surroundings import Surroundings

PART = "Settings"
FIRST = "The first run"
_TALL = Stage(1600, 2500)
_HOME = Path("/home", "ana")
_DOCUMENTS = _HOME / "Documents" / "livecaption"

_BROKEN = """\
[captions]
lines = 3
font_pixels = 34
text_colour = "#FFFFF"

[overlay]
dock = "botom"

[general
theme = "dark"
"""
_MISTAKEN = """\
[captions]
font_pix = 34
text_colour = "#FFFFF"

[overlay]
dock = "botom"
"""


def around() -> Surroundings:
    """What a desktop with two screens offers."""
    return Surroundings(
        languages=lambda: (("en", "English"), ("de", "Deutsch"), ("pl", "polski"), ("ar", "العربية")),
        spoken=lambda: (("en", "English"),),
        sources=lambda: (("mic", text_of("main.source_microphone")), ("system", text_of("main.source_system"))),
        devices=lambda: (("built-in", "Built-in Audio Analogue Stereo"), ("headset", "Headset H390")),
        screens=lambda: (("DP-1", "DP-1 (2560 × 1440)"), ("HDMI-1", "HDMI-1 (1920 × 1080)")),
        transcripts=str(_DOCUMENTS),
        settings_file=_HOME / ".config" / "livecaption" / "settings.toml",
        folders=(
            (text_of("main.transcripts_folder"), _DOCUMENTS),
            (text_of("main.log_folder"), _HOME / ".local" / "state" / "livecaption"),
        ),
        hotkey_conflicts=_conflicts,
        capture_limits=text_of("hiding.not_here"),
        endpoint_problem=_problem,
        check_endpoint=lambda _address: None,
        native_dialogs=False,
    )


def _conflicts(name: str, hotkey: str) -> tuple[str, ...]:
    taken = name == "shortcuts.pause" and hotkey == "Ctrl+Alt+P"
    return (text_of("hotkey.taken", key=hotkey),) if taken else ()


def _problem(address: str) -> str | None:
    try:
        endpoint_url(address)
    except UsageError as error:
        return render(error.message)
    return None


def settings(
    studio: Studio, page: Page, store: SettingsStore | None = None, *, size: QSize | None = None
) -> SettingsDialog:
    """The dialog at this page, in front."""
    dialog = SettingsDialog(store if store is not None else studio.store(), studio.clock, around(), reduced_motion=True)
    dialog.show_page(page)
    studio.place(dialog, size if size is not None else dialog.size())
    return dialog


_ENDPOINTS = {
    "endpoint.urls": ("wss://captions.office.example:8765/v1/edge", "wss://lab-3.example/v1/edge"),
    "words.corrections": ("Marge → March", "live caption → livecaption"),
    "words.keyterms": ("Wojciechowska", "Zygmunt", "livecaption"),
}


@scene(PART, "settings-sound", "Sound.", LARGE)
def sound(studio: Studio) -> QPixmap:
    return studio.picture_of(settings(studio, Page.SOUND))


@scene(PART, "settings-endpoints", "Endpoints, corrections and terms.", LARGE)
def endpoints(studio: Studio) -> QPixmap:
    return studio.picture_of(settings(studio, Page.ENDPOINTS, studio.store(_ENDPOINTS)))


@scene(PART, "settings-captions", "Captions, with the preview beside them.", LARGE)
def captions(studio: Studio) -> QPixmap:
    return studio.picture_of(settings(studio, Page.CAPTIONS))


@scene(PART, "settings-captions-whole", "All of that page.", _TALL)
def captions_whole(studio: Studio) -> QPixmap:
    return studio.picture_of(settings(studio, Page.CAPTIONS, size=QSize(1200, 2380)))


@scene(PART, "settings-audience", "The audience window's look has its own settings.", LARGE)
def audience(studio: Studio) -> QPixmap:
    dialog = settings(studio, Page.CAPTIONS, studio.store({"captions.show_speakers": True}))
    _captions_page(dialog).tabs.setCurrentIndex(1)
    return studio.picture_of(dialog)


@scene(PART, "settings-shortcuts", "Shortcuts, one of which another program has.", LARGE)
def shortcuts(studio: Studio) -> QPixmap:
    return studio.picture_of(settings(studio, Page.SHORTCUTS))


@scene(PART, "settings-data", "Privacy and data.", LARGE)
def data(studio: Studio) -> QPixmap:
    return studio.picture_of(settings(studio, Page.DATA))


@scene(PART, "settings-contrast-dark", "Dark, with text that cannot be read on its background, and the way out.", LARGE)
def contrast(studio: Studio) -> QPixmap:
    studio.use_theme(Theme.DARK)
    store = studio.store({"captions.text_colour": "#4A4A4A", "captions.window_opacity": 0.9})
    return studio.picture_of(settings(studio, Page.CAPTIONS, store))


@scene(PART, "settings-search", "Search over all pages.", LARGE)
def search(studio: Studio) -> QPixmap:
    dialog = settings(studio, Page.SOUND)
    dialog.start_search()
    dialog.sidebar.search.setText("colour")
    return studio.picture_of(dialog)


@scene(PART, "settings-broken", "A settings file that is no TOML: where, and what happens now.", LARGE)
def broken(studio: Studio) -> QPixmap:
    return studio.picture_of(settings(studio, Page.CAPTIONS, studio.store(text=_BROKEN)))


@scene(PART, "settings-mistaken", "A settings file with mistakes: the lines, and what was probably meant.", LARGE)
def mistaken(studio: Studio) -> QPixmap:
    return studio.picture_of(settings(studio, Page.SOUND, studio.store(text=_MISTAKEN)))


@scene(PART, "settings-profile", "A profile is in use, and a change can be taken back.", LARGE)
def profile(studio: Studio) -> QPixmap:
    store = studio.store()
    store.use_profile("stage")
    store.change("captions.lines", 3)
    return studio.picture_of(settings(studio, Page.CAPTIONS, store))


@scene(PART, "settings-mirrored", "In Arabic everything is mirrored.", LARGE)
def mirrored(studio: Studio) -> QPixmap:
    studio.use_language("ar")
    return studio.picture_of(settings(studio, Page.CAPTIONS))


@scene(PART, "settings-320x240", "On a screen of 320 x 240.", SMALL)
def small(studio: Studio) -> QPixmap:
    settings(studio, Page.CAPTIONS)
    return studio.picture()


def first_run(studio: Studio, step: int) -> FirstRun:
    """The first run at this step, in front."""
    dialog = FirstRun(studio.store(), studio.clock, around(), reduced_motion=True)
    studio.place(dialog, dialog.size())
    for _ in range(step):
        dialog.next.click()
    assert dialog.step == step, dialog.step
    return dialog


@scene(FIRST, "first-run-1", "What to caption.", LARGE)
def first_step(studio: Studio) -> QPixmap:
    return studio.picture_of(first_run(studio, 0))


@scene(FIRST, "first-run-2", "Where to transcribe.", LARGE)
def second_step(studio: Studio) -> QPixmap:
    return studio.picture_of(first_run(studio, 1))


@scene(FIRST, "first-run-3", "How it looks, with the spoken sample.", LARGE)
def third_step(studio: Studio) -> QPixmap:
    return studio.picture_of(first_run(studio, 2))


@scene(FIRST, "first-run-3-dark", "The same, dark.", LARGE)
def third_step_dark(studio: Studio) -> QPixmap:
    studio.use_theme(Theme.DARK)
    return studio.picture_of(first_run(studio, 2))


@scene(FIRST, "first-run-320x240", "On a screen of 320 x 240.", SMALL)
def first_step_small(studio: Studio) -> QPixmap:
    first_run(studio, 0)
    return studio.picture()


def _captions_page(dialog: SettingsDialog) -> CaptionsPage:
    page = dialog.page(Page.CAPTIONS)
    assert isinstance(page, CaptionsPage)
    return page
