"""The spoken sample, and the preview that plays it in virtual time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from fakes.clock import VirtualClock
from livecaption.model.messages import text_of
from livecaption.model.transcript import TextState, Transcript
from livecaption.model.view import CaptionStyle, Rest, Stability, Tone
from livecaption.ui.preferences.preview import CaptionPreview
from livecaption.ui.preferences.spoken_sample import length_s, spoken_sample, whole_sample


def test_the_sample_is_a_plausible_stream() -> None:
    timeline = spoken_sample()
    assert [each.at_s for each in timeline] == sorted(each.at_s for each in timeline)
    transcript = Transcript()
    for each in timeline:
        before, transcript = transcript, transcript.apply(each.update)
        assert transcript is not before, "no update is stale"
    assert {entry.state for entry in transcript.in_order()} == {TextState.FINAL}
    assert text_of("sample.misheard") not in transcript.text
    assert len({entry.speaker for entry in transcript.in_order() if entry.speaker}) == 2


def test_a_word_is_misheard_before_it_is_put_right() -> None:
    wrong, right = text_of("sample.misheard"), text_of("sample.heard")
    texts = [each.update for each in spoken_sample() if wrong in each.update.text]
    assert texts
    assert all(wrong not in update.text.split()[: update.stable_words] for update in texts), "never while it is stable"
    assert any(right in each.update.text for each in spoken_sample())


def test_the_still_picture_has_settled_and_unsettled_words() -> None:
    last = whole_sample().in_order()[-1]
    assert not last.final
    assert 0 < last.stable_words < len(last.text.split())


@pytest.fixture
def preview(qtbot: QtBot, clock: VirtualClock) -> CaptionPreview:
    made = CaptionPreview(clock, CaptionStyle())
    qtbot.addWidget(made)
    made.resize(720, 220)
    with qtbot.waitExposed(made, timeout=60_000):
        made.show()
    return made


def advance(preview: CaptionPreview, clock: VirtualClock, seconds: float) -> list[str]:
    """Let time pass in the preview's own beats; answers every text that it showed."""
    texts = []
    for _ in range(round(seconds / 0.05)):
        clock.advance(0.05)
        preview.play_on()
        texts.append(preview.caption_view.text)
    return texts


def test_it_speaks_word_by_word_dims_and_begins_again(preview: CaptionPreview, clock: VirtualClock) -> None:
    texts = advance(preview, clock, 3.0)
    assert len(set(texts)) > 4
    advance(preview, clock, length_s(spoken_sample()) - 3.0 - 0.5)
    rests = [preview.caption_view.rest]
    advance(preview, clock, 1.0)
    rests.append(preview.caption_view.rest)
    assert rests == [Rest.DIMMED, Rest.LIVE]


def test_both_speakers_are_named(preview: CaptionPreview, clock: VirtualClock) -> None:
    seen = set()
    for _ in range(400):
        advance(preview, clock, 0.05)
        seen |= {line.speaker for line in preview.caption_view.lines if line.speaker}
    assert seen == {text_of("sample.first_speaker"), text_of("sample.second_speaker")}


def test_it_shows_the_style_it_is_given(preview: CaptionPreview, clock: VirtualClock) -> None:
    advance(preview, clock, 6.0)
    before = preview.grab().toImage()
    preview.show_style(replace(CaptionStyle(), text_colour="#5CE1E6", window_opacity=1.0, show_speakers=False))
    assert preview.grab().toImage() != before
    assert preview.style_shown.text_colour == "#5CE1E6"
    advance(preview, clock, 0.1)
    assert not any(line.speaker for line in preview.caption_view.lines)


def test_larger_text_looks_larger(preview: CaptionPreview, clock: VirtualClock) -> None:
    advance(preview, clock, 3.0)
    preview.show_style(replace(CaptionStyle(), font_px=60.0))
    assert preview.style_shown.font_px == 60.0
    assert preview.style_shown.columns < 42, "as many columns as fit"


def test_stability_can_be_seen_in_it(qtbot: QtBot, clock: VirtualClock) -> None:
    def shown(stability: Stability) -> list[str]:
        preview = CaptionPreview(clock, replace(CaptionStyle(), stability=stability))
        qtbot.addWidget(preview)
        preview.resize(720, 220)
        with qtbot.waitExposed(preview, timeout=60_000):
            preview.show()
        return advance(preview, clock, 5.0)

    fastest, steadiest = shown(Stability.FASTEST), shown(Stability.STEADIEST)
    assert any(text_of("sample.misheard") in text for text in fastest)
    ahead = [len(early.split()) - len(late.split()) for early, late in zip(fastest, steadiest, strict=True)]
    assert sum(ahead) > 0, "steady words come later"


def test_without_motion_it_is_a_still_picture_of_fresh_words(qtbot: QtBot, clock: VirtualClock) -> None:
    preview = CaptionPreview(clock, CaptionStyle(), reduced_motion=True)
    qtbot.addWidget(preview)
    preview.resize(720, 220)
    with qtbot.waitExposed(preview, timeout=60_000):
        preview.show()
    assert not preview.playing
    tones = {run.tone for line in preview.caption_view.lines for run in line.runs}
    assert {Tone.STABLE, Tone.TENTATIVE} <= tones
    assert preview.caption_view.rest is Rest.LIVE


def test_the_usual_style_fits_a_narrow_preview_whole(preview: CaptionPreview) -> None:
    scales: list[int] = []
    preview.scale_changed.connect(scales.append)
    preview.resize(400, 200)
    assert scales
    assert 35 <= scales[-1] < 60
    assert preview.style_shown.columns == 42
    preview.show_style(replace(CaptionStyle(), font_px=60.0))
    assert scales[-1] == scales[0], "larger text is not made smaller again"
