"""The overlay: over pages and pictures, in every look, with what it has to say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPixmap

from benchmarks.gallery_scenes.backdrops import show_film, show_slide
from benchmarks.gallery_scenes.scene import BARE, DESK, SMALL, Stage, scene
from benchmarks.gallery_scenes.studio import Studio
from benchmarks.gallery_scenes.talk import DIALOGUE, LONG_TALK, MEETING, TWO_AT_ONE_GO, Said, view_of
from livecaption.core.status_words import notice_message
from livecaption.core.styles import style_of
from livecaption.model.messages import render
from livecaption.model.presets import PRESETS, preset_values
from livecaption.model.settings import Settings, Value
from livecaption.model.status import Latency, Phase, SessionStatus
from livecaption.model.view import OVERLAY, Curtain, Rest
from livecaption.ui.captions.overlay import OverlayWindow

PART = "The overlay"
_AROUND = 56
"""Pixels of backdrop left round the captions."""

LISTENING = SessionStatus(
    Phase.LISTENING, heard_s=1880, sent_s=1085, local=True, latency=Latency(21.0, 1.0, 2.0, 240.0)
)


def overlay(
    studio: Studio,
    utterances: Sequence[Said] = DIALOGUE,
    values: Mapping[str, Value] | None = None,
    *,
    status: SessionStatus = LISTENING,
    rest: Rest = Rest.LIVE,
    hint: bool = False,
) -> OverlayWindow:
    """The overlay on the display, with these captions, in the look that these settings describe."""
    window = OverlayWindow(style_of(Settings(values or {}), OVERLAY), studio.icons, reduced_motion=True, hint=hint)
    notice = notice_message(status)
    window.show_notice(render(notice) if notice is not None else "")
    window.show_status(status)
    view = view_of(utterances, window.caption_style, rest=rest)
    window.show_view(replace(view, curtain=status.curtain))
    studio.show(window)
    return window


def box_of(window: OverlayWindow) -> QRect:
    """The captions, their sign and their bar, and a little of what lies behind."""
    return window.global_box().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)


def _over_hills(studio: Studio, window: OverlayWindow) -> OverlayWindow:
    """Where the backdrop is bright and dark at once."""
    box = window.global_box()
    box.moveCenter(
        QPoint(round(0.64 * studio.screen.geometry().width()), round(0.5 * studio.screen.geometry().height()))
    )
    window.carry_to(box.intersected(studio.screen.geometry()))
    return window


def show_bar(studio: Studio, window: OverlayWindow) -> None:
    """Rest the pointer on the captions; where no button is lit up by it."""
    studio.point_at(window.global_box().center())
    studio.wait_until("the bar shows", lambda: window.bar_shown)
    studio.point_at(window.global_box().center())


@scene(PART, "overlay-light", "Over a light page, where the overlay stands when it is first shown.")
def light(studio: Studio) -> QPixmap:
    show_slide(studio)
    overlay(studio)
    return studio.picture()


@scene(PART, "overlay-dark", "The same over a dark page.")
def dark(studio: Studio) -> QPixmap:
    show_slide(studio, dark=True)
    overlay(studio)
    return studio.picture()


@scene(PART, "overlay-tentative", "One speaker: settled words are heavier and whiter than those that may still change.")
def tentative(studio: Studio) -> QPixmap:
    show_slide(studio)
    return studio.picture(box_of(overlay(studio, MEETING)))


@scene(PART, "overlay-three-lines", "Three lines, three speakers: the name once, in the speaker's colour.")
def three_lines(studio: Studio) -> QPixmap:
    show_slide(studio)
    talk = (
        Said("Can everybody see the slides?", "Ana"),
        Said("Yes, we can.", "Bogdan"),
        Said("They are fine from here in the back", "Chidi", unsure=3),
    )
    return studio.picture(box_of(overlay(studio, talk, {"captions.lines": 3})))


@scene(PART, "overlay-ten-lines", "Ten lines, with a sound's label.")
def ten_lines(studio: Studio) -> QPixmap:
    show_slide(studio)
    return studio.picture(box_of(overlay(studio, LONG_TALK, {"captions.lines": 10})))


@scene(
    PART, "overlay-two-speakers", "A sentence that goes on after a pause, and somebody else who answers without one."
)
def two_speakers(studio: Studio) -> QPixmap:
    show_slide(studio)
    return studio.picture(box_of(overlay(studio, TWO_AT_ONE_GO, {"captions.lines": 5})))


@scene(PART, "overlay-line-colour", "Whole lines in the speaker's colour, as some prefer.")
def line_colour(studio: Studio) -> QPixmap:
    show_slide(studio)
    return studio.picture(box_of(overlay(studio, DIALOGUE, {"captions.speaker_colour": "line", "captions.lines": 3})))


@scene(
    PART,
    "overlay-bar",
    "The pointer rests on it: controls outside the box, how old the words are, where they are made.",
)
def bar(studio: Studio) -> QPixmap:
    show_slide(studio)
    window = overlay(studio)
    show_bar(studio, window)
    return studio.picture(box_of(window))


@scene(PART, "overlay-bar-keyboard", "The controls taken by the keyboard: the focus is plain to see.")
def bar_keyboard(studio: Studio) -> QPixmap:
    show_slide(studio, dark=True)
    window = overlay(studio)
    window.activate()
    studio.wait_until("the bar shows", lambda: window.bar_shown)
    return studio.picture(box_of(window))


@scene(PART, "overlay-catching-up", "Captions are late: one line of words, with the controls beside it.")
def catching_up(studio: Studio) -> QPixmap:
    show_slide(studio)
    window = overlay(studio, status=replace(LISTENING, phase=Phase.CATCHING_UP, behind_s=12.0))
    show_bar(studio, window)
    return studio.picture(box_of(window))


@scene(PART, "overlay-offline", "The endpoint does not answer.")
def offline(studio: Studio) -> QPixmap:
    show_slide(studio, dark=True)
    return studio.picture(box_of(overlay(studio, status=replace(LISTENING, phase=Phase.OFFLINE))))


@scene(PART, "overlay-locked", "Locked: clicks pass through, as it says to who rests the pointer on it.")
def locked(studio: Studio) -> QPixmap:
    show_slide(studio)
    window = overlay(studio)
    window.set_locked(True)
    studio.point_at(window.global_box().center())
    studio.wait_until("the lock shows", lambda: bool(window.notice))
    return studio.picture(box_of(window))


@scene(PART, "overlay-frozen", "Frozen by its panic key.")
def frozen(studio: Studio) -> QPixmap:
    show_slide(studio)
    return studio.picture(box_of(overlay(studio, status=replace(LISTENING, curtain=Curtain.FROZEN))))


@scene(PART, "overlay-blank", "Blanked by its panic key: only a sign is left.")
def blank(studio: Studio) -> QPixmap:
    show_slide(studio)
    return studio.picture(box_of(overlay(studio, status=replace(LISTENING, curtain=Curtain.BLANK))))


@scene(PART, "overlay-hint", "The first time: how it is moved.")
def hint(studio: Studio) -> QPixmap:
    show_slide(studio)
    return studio.picture(box_of(overlay(studio, hint=True)))


@scene(PART, "overlay-dimmed", "In a pause the text dims; the box stays.")
def dimmed(studio: Studio) -> QPixmap:
    show_slide(studio)
    talk = (MEETING[0], Said("Then let us have a short break.", "Ana"))
    return studio.picture(box_of(overlay(studio, talk, rest=Rest.DIMMED)))


@scene(PART, "overlay-faded", "In a long pause the box withdraws, too.")
def faded(studio: Studio) -> QPixmap:
    show_slide(studio)
    talk = (MEETING[0], Said("Then let us have a short break.", "Ana"))
    return studio.picture(box_of(overlay(studio, talk, rest=Rest.FADED)))


@scene(PART, "overlay-waiting", "Before the first word: the box is there, and says that it listens.")
def waiting(studio: Studio) -> QPixmap:
    show_slide(studio)
    return studio.picture(box_of(overlay(studio, ())))


@scene(PART, "overlay-no-compositor", "Without a compositor the box is opaque.", BARE)
def no_compositor(studio: Studio) -> QPixmap:
    show_slide(studio)
    return studio.picture(box_of(overlay(studio)))


@scene(PART, "overlay-no-compositor-bar", "Without a compositor: controls and a notice.", BARE)
def no_compositor_bar(studio: Studio) -> QPixmap:
    show_slide(studio)
    window = overlay(studio, status=replace(LISTENING, phase=Phase.CATCHING_UP, behind_s=12.0))
    show_bar(studio, window)
    return studio.picture(box_of(window))


@scene(PART, "overlay-arabic-interface", "The interface in Arabic: controls and notice are mirrored.")
def arabic_interface(studio: Studio) -> QPixmap:
    studio.use_language("ar")
    show_slide(studio)
    window = overlay(studio, status=replace(LISTENING, phase=Phase.CATCHING_UP, behind_s=12.0))
    show_bar(studio, window)
    return studio.picture(box_of(window))


@scene(PART, "overlay-320x240", "On a screen of 320 x 240.", SMALL)
def small(studio: Studio) -> QPixmap:
    show_slide(studio)
    overlay(studio)
    return studio.picture()


@scene(PART, "overlay-320x240-bar", "There with its controls and a notice.", SMALL)
def small_bar(studio: Studio) -> QPixmap:
    show_slide(studio)
    window = overlay(studio, status=replace(LISTENING, phase=Phase.CATCHING_UP, behind_s=12.0))
    show_bar(studio, window)
    return studio.picture()


def _declare_scales() -> None:
    for percent in (100, 150, 200, 300):
        scale = percent / 100
        stage = DESK if percent == 100 else Stage(round(1280 * scale), round(720 * scale), scale)

        def take(studio: Studio, *, narrow: bool = percent > 200) -> QPixmap:
            show_slide(studio)
            window = overlay(studio, MEETING, {"captions.columns": 28} if narrow else {})
            show_bar(studio, window)
            return studio.picture(
                box_of(window).adjusted(_AROUND // 2, _AROUND // 2, -_AROUND // 2, -_AROUND // 2 + 20)
            )

        scene(PART, f"overlay-scale-{percent}", f"At a scale of {percent} %, with its controls.", stage)(take)


def _declare_presets() -> None:
    for name in PRESETS:

        def take(studio: Studio, *, preset: str = name) -> QPixmap:
            show_film(studio)
            return studio.picture(
                box_of(_over_hills(studio, overlay(studio, DIALOGUE, preset_values(preset, "captions"))))
            )

        scene("Looks", f"look-{name}", f"The look “{_TITLES[name]}”.")(take)


_TITLES = {
    "default": "Default", "contrast": "High contrast", "bbc": "BBC", "large": "Large print", "light": "Light",
    "minimal": "Minimal",
}  # fmt: skip


def _declare_edges() -> None:
    for edge in ("none", "outline", "shadow", "raised", "depressed"):

        def take(studio: Studio, *, edge: str = edge) -> QPixmap:
            show_film(studio)
            bare: dict[str, Value] = {
                "captions.window_opacity": 0.0,
                "captions.edge": edge,
                "captions.edge_px": 3.0,
                "captions.tentative_colour": "#D6D6D6",
            }
            return studio.picture(box_of(_over_hills(studio, overlay(studio, MEETING, bare))))

        scene("Looks", f"edge-{edge}", f"No box; edge of the letters: {edge}.")(take)


Declare = Callable[[], None]
for _declare in (_declare_scales, _declare_presets, _declare_edges):
    _declare()
