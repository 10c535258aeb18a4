"""The overlay's behaviour, without a display."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from livecaption.model.audio import FILE
from livecaption.model.view import CaptionLine, CaptionRun, CaptionStyle, CaptionView, Rest, Tone
from livecaption.ui.captions.overlay import OverlayWindow
from ui.conftest import WaitUntil


def view(*texts: str, first: int = 1, rest: Rest = Rest.LIVE, tone: Tone = Tone.STABLE) -> CaptionView:
    lines = tuple(CaptionLine(first + place, (CaptionRun(text, tone),), FILE) for place, text in enumerate(texts))
    return CaptionView(lines, rest)


def picture(overlay: OverlayWindow) -> QImage:
    return overlay.grab().toImage()


def brightest(image: QImage, rows: range) -> int:
    return max(QColor(image.pixelColor(x, y)).lightness() for y in rows for x in range(0, image.width(), 2))


@pytest.fixture
def overlay() -> OverlayWindow:
    return OverlayWindow(CaptionStyle(), reduced_motion=True)


def rows_of(overlay: OverlayWindow, number: int) -> range:
    height = (overlay.box.height() - 28) // 2
    return range(14 + number * height, 14 + (number + 1) * height)


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
    image = picture(overlay)
    assert brightest(image, rows_of(overlay, 0)) > 230
    assert brightest(image, rows_of(overlay, 1)) < 60


def test_tentative_words_are_lighter_in_tone(overlay: OverlayWindow) -> None:
    overlay.show_view(view("may change", tone=Tone.TENTATIVE))
    assert 150 < brightest(picture(overlay), rows_of(overlay, 0)) < 215


def test_the_window_never_resizes_with_its_text(overlay: OverlayWindow) -> None:
    size = overlay.size()
    for texts in ((), ("x",), ("a longer line", "and another"), ("W" * 500, "W")):
        overlay.show_view(view(*texts))
        overlay.show_notice(" ".join(texts))
        assert overlay.size() == size


def test_it_dims_and_fades_but_never_blanks(overlay: OverlayWindow) -> None:
    overlay.show_view(view("still here"))
    bright = brightest(picture(overlay), rows_of(overlay, 0))
    box_alpha = picture(overlay).pixelColor(200, 5).alphaF()
    overlay.show_view(view("still here", rest=Rest.DIMMED))
    dimmed = brightest(picture(overlay), rows_of(overlay, 0))
    assert 100 < dimmed < bright
    overlay.show_view(view("still here", rest=Rest.FADED))
    faded = picture(overlay)
    assert faded.pixelColor(200, 5).alphaF() == pytest.approx(0.35 * box_alpha, abs=0.02)
    assert brightest(faded, rows_of(overlay, 0)) > 100
    overlay.show_view(view("and back"))
    assert brightest(picture(overlay), rows_of(overlay, 0)) == bright


def test_dimming_takes_a_moment_and_new_words_none(wait_until: WaitUntil) -> None:
    overlay = OverlayWindow(CaptionStyle())
    overlay.show_view(view("still here"))
    bright = brightest(picture(overlay), rows_of(overlay, 0))
    overlay.show_view(view("still here", rest=Rest.DIMMED))
    wait_until(lambda: brightest(picture(overlay), rows_of(overlay, 0)) < 0.75 * bright)
    overlay.show_view(view("back"))
    assert brightest(picture(overlay), rows_of(overlay, 0)) == bright


def test_lines_scroll_up_by_one_and_come_to_rest(wait_until: WaitUntil) -> None:
    overlay = OverlayWindow(CaptionStyle())
    still = OverlayWindow(CaptionStyle(), reduced_motion=True)
    overlay.show_view(view("first", "second"))
    rolled = view("second", "third", first=2)
    overlay.show_view(rolled)
    still.show_view(rolled)
    wait_until(lambda: picture(overlay) == picture(still))


def test_a_notice_stands_below_the_box_and_covers_no_caption(overlay: OverlayWindow) -> None:
    overlay.show_view(view("words", "more words"))
    picture(overlay)  # Qt rounds a glyph's edge differently, by 1 in 255, the first time it is drawn
    before = picture(overlay)
    overlay.show_notice("Offline (keeping your words)")
    after = picture(overlay)
    assert overlay.notice == "Offline (keeping your words)"
    box = overlay.box
    assert after.copy(box) == before.copy(box)
    below = range(box.bottom() + 2, overlay.height())
    assert any(after.pixelColor(x, y).alpha() > 200 for y in below for x in range(0, 40))
    overlay.show_notice("")
    assert picture(overlay) == before


def test_dragging_moves_it_and_new_words_leave_it_there(overlay: OverlayWindow) -> None:
    overlay.show()
    overlay.move(100, 100)
    start = QPoint(30, 30)
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(overlay, start + QPoint(40, 25))
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=start)
    moved = overlay.pos()
    assert moved == QPoint(140, 125)
    overlay.show_view(view("new words", "and more"))
    assert overlay.pos() == moved
    QTest.mouseMove(overlay, QPoint(5, 5))
    assert overlay.pos() == moved
    overlay.hide()


def test_the_default_place_is_bottom_centre(overlay: OverlayWindow) -> None:
    overlay.place_at_default()
    area = overlay.screen().availableGeometry()
    assert abs(overlay.x() + overlay.box.width() / 2 - area.center().x()) <= 2
    gap = area.bottom() - (overlay.y() + overlay.box.height())
    assert gap == pytest.approx(0.06 * area.height(), abs=2)


def test_without_a_compositor_it_is_an_opaque_box_of_its_own_shape() -> None:
    overlay = OverlayWindow(CaptionStyle(), composited=False, reduced_motion=True)
    overlay.show_view(view("words", rest=Rest.FADED))
    assert picture(overlay).pixelColor(200, 5) == QColor("#000000")
    assert overlay.mask().boundingRect() == overlay.box
    overlay.show_notice("Offline")
    assert overlay.mask().boundingRect() == overlay.rect()


@pytest.mark.parametrize(
    "text", ["مرحبا بكم في هذا الاجتماع", "今日はいい天気ですね", "🙂👩‍👧 👍🏽 🇫🇷", "a\u0301 e\u0301", "x" * 200, ""]
)
def test_any_script_is_painted(overlay: OverlayWindow, text: str) -> None:
    overlay.show_view(view(text))
    assert not picture(overlay).isNull()


def test_right_to_left_lines_begin_at_the_right(overlay: OverlayWindow) -> None:
    overlay.show_view(view("שלום"))
    image = picture(overlay)
    columns = [
        x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() > 120 for y in rows_of(overlay, 0))
    ]
    assert min(columns) > image.width() / 2
