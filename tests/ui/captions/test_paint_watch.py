"""How long painting takes: only for views that change pixels, from their telling on, and not too often."""

from __future__ import annotations

import time

from livecaption.model.view import CaptionStyle
from livecaption.ui.captions.audience import AudienceWindow
from livecaption.ui.captions.overlay import OverlayWindow
from livecaption.ui.captions.paint_watch import EVERY_S, LONGEST_S, PaintWatch
from ui.captions.showing import ICONS, view
from ui.conftest import WaitUntil


def test_from_the_telling_to_the_pixels() -> None:
    watch = PaintWatch()
    watch.begin(10.0)
    watch.changed()
    watch.end()
    assert watch.painted(10.02) == 10.02 - 10.0
    assert watch.painted(10.03) is None, "that was painted for another reason"


def test_a_view_that_looks_the_same_is_not_waited_for() -> None:
    watch = PaintWatch()
    watch.begin(10.0)
    watch.end()
    watch.changed()  # a later step of an animation
    assert watch.painted(15.0) is None


def test_of_several_before_a_painting_the_first_counts() -> None:
    watch = PaintWatch()
    for told_s in (10.0, 10.01):
        watch.begin(told_s)
        watch.changed()
        watch.end()
    assert watch.painted(10.05) == 10.05 - 10.0


def test_it_is_told_a_few_times_a_second_at_most() -> None:
    watch = PaintWatch()
    found: list[float] = []
    for frame in range(120):
        now_s = frame / 60
        watch.begin(now_s)
        watch.changed()
        watch.end()
        if (took_s := watch.painted(now_s + 0.004)) is not None:
            found.append(took_s)
    assert 2 / EVERY_S - 1 <= len(found) <= 2 / EVERY_S


def test_what_waited_for_its_window_is_no_painting_time() -> None:
    watch = PaintWatch()
    watch.begin(10.0)
    watch.changed()
    watch.end()
    assert watch.painted(10.1 + LONGEST_S) is None


def test_the_overlay_says_when_words_are_on_the_screen(application: object, wait_until: WaitUntil) -> None:
    overlay = OverlayWindow(CaptionStyle(), ICONS, composited=True, reduced_motion=True)
    took_s: list[float] = []
    overlay.painted.connect(took_s.append)
    overlay.show_view(view("before anybody looks"), time.monotonic())
    overlay.show()
    wait_until(lambda: overlay.windowHandle() is not None and overlay.windowHandle().isExposed())
    told_s = time.monotonic()
    overlay.show_view(view("one line"), told_s)
    wait_until(lambda: bool(took_s))
    assert len(took_s) == 1
    assert 0 <= took_s[0] <= time.monotonic() - told_s
    overlay.close()


def test_the_audience_window_does_too(application: object, wait_until: WaitUntil) -> None:
    window = AudienceWindow(CaptionStyle(), full_screen=False, reduced_motion=True)
    took_s: list[float] = []
    window.painted.connect(took_s.append)
    window.show()
    wait_until(lambda: window.windowHandle() is not None and window.windowHandle().isExposed())
    window.show_view(view("one line"), time.monotonic())
    wait_until(lambda: bool(took_s))
    window.close()
