"""The overlay's behaviour, without a display."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from livecaption.model.status import Latency, Phase, SessionStatus
from livecaption.model.view import CaptionStyle, Curtain, Rest, TextEdge, Tone
from livecaption.ui.captions.overlay import OverlayWindow
from ui.captions.showing import ICONS, brightest, picture, row, view
from ui.conftest import WaitUntil


@pytest.fixture
def overlay() -> OverlayWindow:
    return OverlayWindow(CaptionStyle(), ICONS, composited=True, reduced_motion=True)


def box_of(overlay: OverlayWindow) -> QImage:
    return picture(overlay, overlay.box)


def light_in(overlay: OverlayWindow, number: int) -> int:
    image = box_of(overlay)
    return brightest(image, row(number, overlay.caption_style.lines, image))


def test_it_takes_no_focus_and_stays_on_top(overlay: OverlayWindow) -> None:
    flags = overlay.windowFlags()
    for flag in (
        Qt.WindowType.WindowStaysOnTopHint,
        Qt.WindowType.FramelessWindowHint,
        Qt.WindowType.WindowDoesNotAcceptFocus,
    ):
        assert flags & flag
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_words_are_painted_in_their_rows(overlay: OverlayWindow) -> None:
    overlay.show_view(view("one line"))
    assert light_in(overlay, 0) > 230
    assert light_in(overlay, 1) < 60


def test_tentative_words_are_lighter_in_tone(overlay: OverlayWindow) -> None:
    overlay.show_view(view("may change", tone=Tone.TENTATIVE))
    assert 150 < light_in(overlay, 0) < 215


def test_the_window_never_resizes_with_its_text(overlay: OverlayWindow) -> None:
    size, place = overlay.size(), overlay.pos()
    for texts in ((), ("x",), ("a longer line", "and another"), ("W" * 500, "W")):
        overlay.show_view(view(*texts))
        overlay.show_notice(" ".join(texts))
        assert (overlay.size(), overlay.pos()) == (size, place)


def test_it_dims_and_fades_but_never_blanks(overlay: OverlayWindow) -> None:
    overlay.show_view(view("still here"))
    bright, box_alpha = light_in(overlay, 0), box_of(overlay).pixelColor(200, 5).alphaF()
    overlay.show_view(view("still here", rest=Rest.DIMMED))
    assert 100 < light_in(overlay, 0) < bright
    overlay.show_view(view("still here", rest=Rest.FADED))
    assert box_of(overlay).pixelColor(200, 5).alphaF() == pytest.approx(0.35 * box_alpha, abs=0.02)
    assert light_in(overlay, 0) > 100
    overlay.show_view(view("and back"))
    assert light_in(overlay, 0) == bright


def test_dimming_takes_a_moment_and_new_words_none(wait_until: WaitUntil) -> None:
    overlay = OverlayWindow(CaptionStyle(), ICONS, composited=True)
    overlay.show_view(view("still here"))
    bright = light_in(overlay, 0)
    overlay.show_view(view("still here", rest=Rest.DIMMED))
    wait_until(lambda: light_in(overlay, 0) < 0.75 * bright)
    overlay.show_view(view("back"))
    assert light_in(overlay, 0) == bright


def test_lines_scroll_up_by_one_and_come_to_rest(wait_until: WaitUntil) -> None:
    overlay = OverlayWindow(CaptionStyle(), ICONS, composited=True)
    still = OverlayWindow(CaptionStyle(), ICONS, composited=True, reduced_motion=True)
    overlay.show_view(view("first", "second"))
    rolled = view("second", "third", first=2)
    overlay.show_view(rolled)
    still.show_view(rolled)
    wait_until(lambda: picture(overlay) == picture(still))


def test_reduced_motion_can_be_chosen_while_it_shows() -> None:
    overlay = OverlayWindow(CaptionStyle(), ICONS, composited=True)
    still = OverlayWindow(CaptionStyle(), ICONS, composited=True, reduced_motion=True)
    overlay.set_reduced_motion(True)
    for each in (overlay, still):
        each.show_view(view("first", "second"))
        each.show_view(view("second", "third", first=2))
    assert picture(overlay) == picture(still)


def test_a_notice_stands_outside_the_box_and_covers_no_caption(overlay: OverlayWindow) -> None:
    overlay.show_view(view("words", "more words"))
    before = picture(overlay)
    overlay.show_notice("Offline (keeping your words)")
    after = picture(overlay)
    assert overlay.notice == "Offline (keeping your words)"
    assert after.copy(overlay.box) == before.copy(overlay.box)
    assert after != before
    overlay.show_notice("")
    assert picture(overlay) == before


def test_the_default_place_is_bottom_centre(overlay: OverlayWindow) -> None:
    area = QGuiApplication.primaryScreen().availableGeometry()
    box = overlay.global_box()
    assert abs(box.center().x() - area.center().x()) <= 1
    assert area.bottom() - box.bottom() == pytest.approx(0.06 * area.height(), abs=2)


def test_without_a_compositor_it_is_an_opaque_box_of_its_own_shape() -> None:
    overlay = OverlayWindow(CaptionStyle(), ICONS, composited=False, reduced_motion=True)
    overlay.show_view(view("words", rest=Rest.FADED))
    assert box_of(overlay).pixelColor(200, 5) == QColor("#000000")
    assert overlay.mask().boundingRect() == overlay.box
    overlay.show_notice("Offline")
    assert overlay.mask().boundingRect().height() > overlay.box.height()


# -- curtain --------------------------------------------------------------------------------------------------------


def test_frozen_captions_stay_and_say_so(overlay: OverlayWindow) -> None:
    overlay.show_view(view("still here"))
    before = box_of(overlay)
    overlay.show_view(view("still here", curtain=Curtain.FROZEN))
    assert box_of(overlay) == before
    assert "frozen" in overlay.notice
    overlay.show_view(view("still here"))
    assert overlay.notice == ""


@pytest.mark.parametrize("composited", [True, False])
def test_a_blank_overlay_shows_no_word_and_is_not_lost(composited: bool) -> None:
    overlay = OverlayWindow(CaptionStyle(), ICONS, composited=composited, reduced_motion=True)
    overlay.show_view(view("secret words", curtain=Curtain.BLANK))
    image = box_of(overlay)
    places = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    if composited:
        assert all(image.pixelColor(x, y).alpha() == 0 for x, y in places)
    else:
        assert not overlay.mask().intersects(overlay.box)
    assert "hidden" in overlay.notice
    assert overlay.mask().boundingRect().height() > 20


# -- style ----------------------------------------------------------------------------------------------------------


def test_a_style_is_taken_on_live_around_the_same_place(overlay: OverlayWindow) -> None:
    overlay.show_view(view("words"))
    told: list[object] = []
    overlay.style_changed.connect(told.append)
    before = overlay.global_box()
    overlay.set_style(replace(CaptionStyle(), font_px=20.0, lines=3, text_colour="#FF0000"))
    after = overlay.global_box()
    assert told == [overlay.caption_style]
    assert abs(after.center().x() - before.center().x()) <= 1
    assert after.bottom() == before.bottom()
    assert after.width() < before.width()
    image = box_of(overlay)
    assert any(
        image.pixelColor(x, y).red() > 200 > image.pixelColor(x, y).blue() for x in range(200) for y in range(60)
    )
    overlay.set_style(replace(CaptionStyle(), font_px=20.0, lines=3, text_colour="#FF0000"))
    assert len(told) == 1


@pytest.mark.parametrize("edge", list(TextEdge))
@pytest.mark.parametrize("percent", [25, 100, 400])
def test_every_edge_and_size_shows_readable_words(edge: TextEdge, percent: int) -> None:
    style = CaptionStyle(edge=edge, font_px=30 * percent / 100, edge_colour="#0000FF", window_opacity=0.0)
    overlay = OverlayWindow(style, ICONS, composited=True, reduced_motion=True)
    overlay.show_view(view("Words"))
    image = box_of(overlay)
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert any(QColor(each).lightness() > 230 for each in colours)
    edged = any(QColor(each).blue() > 150 and QColor(each).red() < 60 for each in colours)
    assert edged == (edge is not TextEdge.NONE)


def test_a_strip_lies_behind_the_words_alone() -> None:
    style = CaptionStyle(background_opacity=1.0, background_colour="#008000", window_opacity=0.0, edge=TextEdge.NONE)
    overlay = OverlayWindow(style, ICONS, composited=True, reduced_motion=True)
    overlay.show_view(view("word"))
    image = box_of(overlay)
    assert image.pixelColor(19, 30) == QColor("#008000")
    assert image.pixelColor(image.width() - 30, 30).alpha() == 0
    assert image.pixelColor(30, image.height() - 20).alpha() == 0


def test_faint_letters_let_no_edge_shine_through() -> None:
    style = CaptionStyle(text_opacity=0.5, edge_colour="#FF0000", edge_px=3, window_opacity=0.0)
    overlay = OverlayWindow(style, ICONS, composited=True, reduced_motion=True)
    overlay.show_view(view("IIII"))
    image = box_of(overlay)
    strongest = max(image.pixelColor(x, y).alpha() for x in range(200) for y in range(60))
    assert strongest == pytest.approx(128, abs=2)


@pytest.mark.parametrize(
    "text",
    [
        "مرحبا بكم في هذا الاجتماع",
        "今日はいい天気ですね",
        "🙂👩‍👧 👍🏽 🇫🇷",
        "a\u0301 e\u0301",
        "x" * 10_000,
        "नमस्ते",
        "a\tb\n",
    ],
)
def test_any_script_is_painted(overlay: OverlayWindow, text: str) -> None:
    overlay.show_view(view(text))
    assert light_in(overlay, 0) > 120


def test_no_text_is_no_trouble(overlay: OverlayWindow) -> None:
    overlay.show_view(view("", " ", "\ud800"))
    assert light_in(overlay, 0) < 60


def test_right_to_left_lines_begin_at_the_right(overlay: OverlayWindow) -> None:
    overlay.show_view(view("שלום"))
    image = box_of(overlay)
    lit = [x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() > 120 for y in row(0, 2, image))]
    assert min(lit) > image.width() / 2


def test_only_what_changed_is_painted_again(overlay: OverlayWindow) -> None:
    parts: list[QRect] = []
    overlay.show_view(view("the first line", "so the numbers"))
    overlay._surface.changed.connect(parts.append)
    overlay.show_view(view("the first line", "so the numbers for"))
    assert len(parts) == 1
    assert parts[0].left() > 150
    assert parts[0].top() > 30
    overlay.show_view(view("the first line", "so the numbers for"))
    assert len(parts) == 1


def test_painting_the_changed_part_gives_the_whole_picture(overlay: OverlayWindow) -> None:
    fresh = OverlayWindow(CaptionStyle(), ICONS, composited=True, reduced_motion=True)
    overlay.show()
    texts = ["so", "so the", "so the numbers", "so the numbers are", "so a number is", "so"]
    for tone in (Tone.TENTATIVE, Tone.STABLE):
        for text in texts:
            overlay.show_view(view("before it", text, tone=tone))
            fresh.show_view(view("before it", text, tone=tone))
            assert box_of(overlay) == box_of(fresh)
    overlay.hide()


def test_a_word_that_settles_moves_nothing(overlay: OverlayWindow) -> None:
    painter = overlay._surface._lines
    tentative = painter._laid_out(view("they might be here", tone=Tone.TENTATIVE).lines[0])
    stable = painter._laid_out(view("they might be here", tone=Tone.STABLE).lines[0])
    assert [piece.left for piece in tentative.pieces] == [piece.left for piece in stable.pieces]


def test_status_reaches_the_bar(overlay: OverlayWindow) -> None:
    overlay.show_status(SessionStatus(Phase.PAUSED, latency=Latency(10, 1, 2, 227)))
    assert overlay.bar.place.text() == "240 ms · on this computer"


def test_before_the_first_words_a_line_says_what_the_session_does(overlay: OverlayWindow) -> None:
    overlay.show_status(SessionStatus(Phase.CONNECTING))
    assert overlay.notice == "Connecting"
    overlay.show_status(SessionStatus(Phase.LISTENING))
    assert overlay.notice == "Listening"
    overlay.show_notice("The endpoint does not answer.")
    assert overlay.notice == "The endpoint does not answer."
    overlay.show_notice("")
    overlay.show_view(view("so the numbers"))
    assert overlay.notice == ""
    overlay.show_status(SessionStatus(Phase.LISTENING))
    assert overlay.notice == "", "words were there: it works"
    overlay.show_status(SessionStatus(Phase.STARTING))
    assert overlay.notice == "Starting", "another session"
    overlay.show_status(SessionStatus(Phase.ENDED))
    assert overlay.notice == ""
