"""The parts of caption windows that need no window: places, grips, colours, the lock's sign, the announcer, notes."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from livecaption.model.view import CaptionStyle, CaptionView, Curtain, Rest, Tone
from livecaption.ui.application import wayland_note
from livecaption.ui.captions.announcer import Announcer
from livecaption.ui.captions.capture_hiding import hide_from_capture
from livecaption.ui.captions.colours import SPEAKER_COLOURS, contrast, ground_of, towards_ground, voice_colour
from livecaption.ui.captions.frame import Frame
from livecaption.ui.captions.grips import edges_at, snapped, stretched
from livecaption.ui.captions.lock_sign import LockSign
from livecaption.ui.captions.measure import fitted, missing_font
from livecaption.ui.captions.places import (
    DEFAULT_PLACE,
    Places,
    ScreenFacts,
    box_at,
    identity_of,
    share_of,
    told_apart,
)
from livecaption.ui.compositing import is_composited
from ui.captions.showing import line, view

pytestmark = pytest.mark.usefixtures("application")

DESK = ScreenFacts("Dell U2720Q 77", (0, 0, 1920, 1040))
BEAMER = ScreenFacts("Epson EB 3", (1920, 0, 1280, 800))
THIRD = ScreenFacts("HDMI-2 800x600", (3200, 0, 800, 600))


# -- places ---------------------------------------------------------------------------------------------------------


def test_a_screen_is_known_by_its_serial_number_or_by_all_else() -> None:
    assert identity_of("Dell", "U2720Q", "77", "DP-1", (1, 1)) == identity_of("Dell", "U2720Q", "77", "DP-2", (2, 2))
    assert identity_of("", "", " ", "HDMI-1", (800, 600)) == "HDMI-1 800x600"
    assert identity_of("Dell", "U2720Q", "", "DP-1", (1, 1)) != identity_of("Dell", "U2720Q", "", "DP-2", (1, 1))
    assert told_apart(["a", "a", "b"], ["DP-1", "DP-2", "DP-3"]) == ["a @DP-1", "a @DP-2", "b"]


def test_home_is_left_when_it_is_gone_and_gone_back_to() -> None:
    places = Places()
    assert places.screen_for([DESK, BEAMER]) is DESK
    places.remember(BEAMER, (0.3, 0.5))
    assert places.screen_for([DESK, BEAMER]) is BEAMER
    assert places.screen_for([DESK]) is DESK
    assert places.screen_for([DESK, THIRD]) is THIRD, "the nearest to where home was"
    assert places.share_on(DESK) == DEFAULT_PLACE
    again = Places.from_stored(places.as_stored())
    assert again == places
    assert again.screen_for([DESK, BEAMER]) is BEAMER
    assert again.share_on(BEAMER) == (0.3, 0.5)


@pytest.mark.parametrize(
    "stored",
    [
        None,
        [],
        "x",
        {},
        {"home": 5, "places": [1]},
        {"home_area": [1, 2], "places": {"a": ["x", 1], "b": [9, 9], "c": [0.5]}},
    ],
)
def test_what_is_stored_wrongly_is_left_out(stored: object) -> None:
    assert Places.from_stored(stored) == Places()


def test_only_so_many_screens_are_remembered() -> None:
    places = Places()
    for number in range(100):
        places.remember(replace(DESK, identity=str(number)), (0.5, 0.5))
    assert len(places.shares) == 32
    assert "99" in places.shares


def test_a_box_keeps_its_place_and_stays_on_a_smaller_screen() -> None:
    box = (100, 500, 600, 100)
    there = box_at(share_of(box, DESK.area), DESK.area, (600, 100))
    assert there == box
    for share in ((-1.0, -1.0), (0.0, 0.0), (1.0, 1.0), (2.0, 2.0)):
        x, y, width, height = box_at(share, (0, 0, 320, 240), (300, 90))
        assert 0 <= x <= 320 - width
        assert 0 <= y <= 240 - height
    assert box_at((0.5, 0.9), (0, 0, 320, 240), (900, 900))[:2] == (0, 0)


# -- grips and frame ------------------------------------------------------------------------------------------------


def test_edges_are_held_only_on_the_box() -> None:
    box = QRect(100, 100, 400, 100)
    assert edges_at(box, QPoint(300, 150)) == Qt.Edge(0)
    assert edges_at(box, QPoint(10, 150)) == Qt.Edge(0)
    assert edges_at(box, QPoint(101, 101)) == Qt.Edge.LeftEdge | Qt.Edge.TopEdge
    assert edges_at(box, QPoint(498, 150)) == Qt.Edge.RightEdge


def test_a_box_never_turns_inside_out() -> None:
    box = QRect(0, 0, 100, 50)
    pulled = stretched(box, Qt.Edge.LeftEdge | Qt.Edge.BottomEdge, QPoint(500, -500))
    assert pulled.isValid()
    assert snapped(QRect(200, 200, 100, 50), [QRect(0, 0, 1000, 1000)]) == QRect(200, 200, 100, 50)


def test_the_small_lines_never_lie_on_the_box_or_each_other() -> None:
    frame = Frame(QSize(100, 60))
    assert frame.size.width() >= 200
    screen = QRect(0, 0, 1000, 1000)
    for top in (0, 400, 880, 900, 940):
        one, other = frame.slots(QRect(QPoint(300, top), frame.box_size), screen)
        assert not one.intersects(frame.box)
        assert not other.intersects(frame.box)
        assert not one.intersects(other)
        assert QRect(QPoint(0, 0), frame.size).contains(one.united(other))


# -- colours --------------------------------------------------------------------------------------------------------


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ground", ["#000000", "#FFFFFF", "#808080", "#FFE14D", "#0B62D6"])
def test_every_speaker_can_be_read_on_any_ground(ground: str) -> None:
    style = CaptionStyle(window_colour=ground, text_colour="#000000" if contrast("#000000", ground) > 5 else "#FFFFFF")
    colours = [voice_colour(style, voice) for voice in range(len(SPEAKER_COLOURS))]
    assert all(contrast(each, ground_of(style)) >= 4.5 for each in colours)
    assert all(contrast(towards_ground(each, style), ground) >= 4.5 for each in colours)
    assert voice_colour(style, 8) == voice_colour(style, 0) == style.text_colour


def test_on_black_the_palette_is_as_designed() -> None:
    assert [voice_colour(CaptionStyle(), voice) for voice in range(8)] == list(SPEAKER_COLOURS)
    assert ground_of(CaptionStyle(background_opacity=0.8, background_colour="#123456")) == "#123456"


# -- lock sign ------------------------------------------------------------------------------------------------------


def test_the_sign_shows_after_a_second_of_rest_and_goes_with_the_pointer() -> None:
    place = QPoint(50, 50)
    sign = LockSign(QRect(0, 0, 100, 100).contains, lambda: place)
    told: list[bool] = []
    sign.changed.connect(told.append)
    for _ in range(5):
        sign.look()
    assert told == [True]
    place = QPoint(500, 500)
    sign.look()
    assert told == [True, False]
    for step in range(10):
        place = QPoint(10 + 8 * step, 50)
        sign.look()
    assert told == [True, False], "a pointer that moves does not rest"
    sign.watch(True)
    sign.watch(False)
    assert not sign.watching


# -- screen readers -------------------------------------------------------------------------------------------------


class Heard(Announcer):
    def __init__(self) -> None:
        self.region = QWidget()
        super().__init__(self.region)
        self.said: list[str] = []

    def say(self, text: str) -> None:
        super().say(text)
        self.said.append(text)


def test_settled_captions_are_read_once_and_tentative_ones_never() -> None:
    heard = Heard()
    heard.set_on(True)
    heard.hear(view("still growing"))
    assert heard.said == []
    heard.hear(view("still growing", "next"))
    heard.hear(view("still growing", "next line"))
    heard.hear(view("next line", "perhaps", first=2))
    assert heard.said == ["still growing", "next line"]
    heard.hear(CaptionView((line("maybe", 3, tone=Tone.TENTATIVE),), Rest.DIMMED))
    assert heard.said == ["still growing", "next line"]
    heard.hear(CaptionView((line("at rest", 4, speaker="Ana"),), Rest.DIMMED))
    heard.hear(CaptionView((line("at rest", 4, speaker="Ana"),), Rest.FADED))
    assert heard.said[2:] == ["Ana: at rest"]


def test_it_can_be_muted_and_reads_nothing_behind_a_curtain() -> None:
    heard = Heard()
    heard.hear(view("one", "two"))
    heard.set_on(True)
    heard.hear(view("one", "two"))
    heard.hear(view("three", "four", first=3, curtain=Curtain.BLANK))
    assert heard.said == []
    heard.set_on(False)
    heard.hear(view("five", "six", first=5))
    assert heard.said == []


# -- fonts and screens ----------------------------------------------------------------------------------------------


def test_a_font_that_is_gone_is_told_of() -> None:
    assert missing_font(CaptionStyle()) is None
    told = missing_font(CaptionStyle(font_family="No Such\nFont"))
    assert told is not None
    assert dict(told.params)["font"] == "No Such Font"


def test_a_tiny_screen_still_shows_a_line() -> None:
    for percent in (25, 100, 400):
        style = fitted(CaptionStyle(font_px=30 * percent / 100, lines=10), 320, 240)
        assert style.columns >= 12
        assert style.lines >= 1
        assert style.lines * style.font_px * style.line_height + 28 <= 240
    assert fitted(CaptionStyle(), 1920, 1080) == CaptionStyle()


# -- notes ----------------------------------------------------------------------------------------------------------


def test_what_cannot_be_done_is_said() -> None:
    widget = QWidget()
    if sys.platform.startswith("linux"):
        told = hide_from_capture(widget, True)
        assert told is not None
        assert told.code == "hiding.not_here"
    assert hide_from_capture(widget, False) is None
    assert wayland_note({}) is None
    assert is_composited()


@pytest.mark.parametrize(
    ("platform", "environment", "code"),
    [
        ("wayland", {}, "wayland.native"),
        ("xcb", {"WAYLAND_DISPLAY": "wayland-0"}, "wayland.through_x"),
        ("xcb", {}, None),
    ],
)
def test_wayland_is_spoken_of_honestly(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], code: str | None
) -> None:
    monkeypatch.setattr("livecaption.ui.application.QGuiApplication.platformName", lambda: platform)
    note = wayland_note(environment)
    assert (note.code if note is not None else None) == code
