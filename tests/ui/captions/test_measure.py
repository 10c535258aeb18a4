"""Columns on a screen."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtGui import QFontInfo

from livecaption.core.captions import ViewState, step
from livecaption.model.audio import FILE, SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, Transcript, TranscriptUpdate
from livecaption.model.view import CaptionStyle
from livecaption.ui.captions.measure import QtMeasure, caption_font, fitted


def test_the_bundled_font_is_used() -> None:
    assert QFontInfo(caption_font(CaptionStyle(), stable=True)).family() == "Atkinson Hyperlegible Next"


@pytest.mark.parametrize(
    "line", ["It was the season of light, it was the se", "we had everything before us, we had nothin"]
)
def test_ordinary_lines_of_42_characters_fit(line: str) -> None:
    assert QtMeasure(CaptionStyle()).width(line) <= 42


def test_wide_letters_are_wider_than_narrow_ones() -> None:
    measure = QtMeasure(CaptionStyle())
    assert measure.width("WWWW") > 4 > measure.width("iiii")
    assert measure.width("") == 0


def test_it_measures_off_the_gui_thread_as_on_it() -> None:
    style = CaptionStyle()
    there: list[float] = []
    measure = QtMeasure(style)
    thread = threading.Thread(target=lambda: there.append(measure.width("the season of light")))
    thread.start()
    thread.join()
    assert there == [QtMeasure(style).width("the season of light")]


def test_a_small_screen_gets_fewer_columns() -> None:
    assert fitted(CaptionStyle(), 1920).columns == 42
    assert 10 < fitted(CaptionStyle(), 320).columns < 25
    assert fitted(CaptionStyle(), 10).columns == 1


def test_a_word_of_ten_thousand_letters_is_laid_out() -> None:
    style = CaptionStyle()
    span = Span(SampleIndex(0), SampleIndex(1))
    update = TranscriptUpdate(FILE, UtteranceId(0), 0, 0, "W" * 10_000, span, TextState.FINAL)
    measure = QtMeasure(style)
    _, view = step(ViewState(), Transcript().apply(update), style, measure, 0.0)
    assert len(view.lines) == style.lines
    assert all(measure.width(line.text) <= style.columns for line in view.lines)
