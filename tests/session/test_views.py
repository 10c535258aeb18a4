"""Several views over one transcript: each its own, changed while running, and a curtain before all of them."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from fakes.desk import AT_ONCE, Desk, at_a_desk
from livecaption.core.layout import CharacterMeasure
from livecaption.model.status import CloseView, Command, Restyle
from livecaption.model.view import AUDIENCE, OVERLAY, TERMINAL, CaptionView, Curtain, Flow, Rest

WIDE = replace(AT_ONCE, columns=80)
TEXT = "one two three four five six seven eight"


def restyle(style: object = WIDE, view: object = OVERLAY) -> Restyle:
    return Restyle(view, style, CharacterMeasure())  # type: ignore[arg-type]


def test_each_view_has_its_own_style_and_only_the_first_is_told_as_shown() -> None:
    async def play() -> None:
        desk = Desk(views={OVERLAY: AT_ONCE, AUDIENCE: WIDE})
        desk.hear(TEXT)
        assert desk.seen(OVERLAY) == ["one two three four", "five six seven eight"]
        assert desk.seen(AUDIENCE) == [TEXT]
        assert desk.ears.shown_texts == [TEXT]

    asyncio.run(play())


@at_a_desk
async def test_another_style_lays_out_afresh_what_is_on_screen(desk: Desk) -> None:
    desk.hear(TEXT)
    desk.record.ask(restyle())
    assert " ".join(desk.seen()).split() == TEXT.split()
    assert len(desk.seen()) == 1
    desk.record.ask(restyle(AT_ONCE))
    assert len(desk.seen()) == 2


@at_a_desk
async def test_a_view_can_be_added_and_ended(desk: Desk) -> None:
    desk.hear(TEXT)
    desk.record.ask(restyle(view=AUDIENCE))
    assert desk.seen(AUDIENCE) == [TEXT]
    desk.record.ask(CloseView(AUDIENCE))
    desk.record.ask(CloseView(TERMINAL))
    desk.hear(TEXT + " nine")
    assert desk.seen(AUDIENCE) == [TEXT]
    desk.record.ask(restyle(view=AUDIENCE))
    assert desk.seen(AUDIENCE) == [TEXT + " nine"]


@at_a_desk
async def test_the_default_view_closed_still_says_what_it_shows_and_comes_back(desk: Desk) -> None:
    desk.record.ask(CloseView(OVERLAY))
    desk.hear(TEXT)
    assert desk.ears.painted == []
    assert desk.ears.shown_texts == [TEXT]
    desk.record.ask(restyle())
    assert desk.seen() == [TEXT]


@at_a_desk
async def test_a_frozen_view_stands_still_while_the_transcript_goes_on(desk: Desk) -> None:
    desk.hear("one two")
    desk.record.ask(Command.FREEZE)
    assert desk.ears.views[OVERLAY].curtain is Curtain.FROZEN
    assert desk.ears.views[OVERLAY].wake_at_s is None
    painted = len(desk.ears.painted)
    desk.hear(TEXT)
    assert desk.seen() == ["one two"]
    assert len(desk.ears.painted) == painted
    assert desk.text == TEXT
    assert desk.ears.shown_texts[-1] == TEXT
    desk.record.ask(Command.REVEAL)
    assert " ".join(desk.seen()) == TEXT
    assert desk.ears.views[OVERLAY].curtain is Curtain.OPEN


@at_a_desk
async def test_a_blank_view_shows_nothing_whatever_is_said_or_pressed(desk: Desk) -> None:
    desk.hear("one two")
    desk.record.ask(Command.BLANK)
    began = len(desk.ears.painted)
    desk.hear(TEXT)
    desk.record.ask(Command.FREEZE)
    assert desk.record.curtain is Curtain.BLANK
    desk.record.ask(restyle())
    desk.record.ask(restyle(view=AUDIENCE))
    assert all(view == CaptionView(curtain=Curtain.BLANK) for _, view in desk.ears.painted[began - 1 :])
    assert {name for name, _ in desk.ears.painted[began:]} == {OVERLAY, AUDIENCE}
    desk.record.ask(Command.REVEAL)
    assert desk.seen(AUDIENCE) == [TEXT]


@at_a_desk
async def test_a_frozen_view_can_be_enlarged_and_another_opened_beside_it(desk: Desk) -> None:
    desk.hear("one two three four five")
    desk.record.ask(Command.FREEZE)
    desk.hear(TEXT)
    desk.clock.advance(60)
    desk.record.ask(restyle(replace(AT_ONCE, columns=16)))
    assert " ".join(desk.seen()) == "one two three four five"
    assert desk.ears.views[OVERLAY].rest is Rest.LIVE
    desk.record.ask(restyle(view=AUDIENCE))
    assert desk.seen(AUDIENCE) == ["one two three four five"]
    assert desk.ears.views[AUDIENCE].curtain is Curtain.FROZEN
    desk.record.ask(Command.BLANK)
    assert desk.seen() == desk.seen(AUDIENCE) == []
    desk.record.ask(Command.REVEAL)
    assert desk.seen(AUDIENCE) == [TEXT]


@at_a_desk
async def test_a_view_wakes_by_itself_and_not_any_more_after_the_end(desk: Desk) -> None:
    desk.hear("one")
    desk.clock.advance(AT_ONCE.hang_s + 1)
    async with asyncio.timeout(60):
        while desk.ears.views[OVERLAY].rest is Rest.LIVE:
            desk.ears.told.clear()
            await desk.ears.told.wait()
    assert desk.ears.views[OVERLAY].rest is Rest.DIMMED


@pytest.mark.parametrize("flow", Flow)
def test_words_that_wait_for_their_turn_are_shown_when_the_session_ends(flow: Flow) -> None:
    async def play() -> None:
        slow = replace(AT_ONCE, words_per_minute=60.0, pace_delay_s=30.0, delay_s=2.0, flow=flow)
        desk = Desk(views={OVERLAY: slow})
        desk.final(f"{TEXT} {TEXT} {TEXT} the end", 0)
        desk.final("Really.", 1)
        assert "Really." not in desk.ears.shown_texts
        desk.record.close()
        assert desk.seen()[-1].endswith("Really.")
        assert desk.ears.shown_texts[-1] == "Really."

    asyncio.run(play())
