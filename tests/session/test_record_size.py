"""What a session keeps of what was said does not become more objects, however long it is."""

from __future__ import annotations

import asyncio
import gc
import sys

from fakes.desk import AT_ONCE, Desk, key
from livecaption.model.audio import MICROPHONE, SampleIndex, UtteranceEnded, UtteranceId, UtteranceStarted
from livecaption.model.status import CorrectWord
from livecaption.model.view import AUDIENCE, OVERLAY, CaptionStyle, Flow

UTTERANCES = 640
"""A multiple of those that are sealed together, so that as many are open each time."""


def test_words_that_were_said_long_ago_are_few_objects() -> None:
    """Kept as they came they would be some ten for each utterance, and more with what views make of them."""
    sizes = asyncio.run(_sizes())
    assert sizes[1] - sizes[0] < UTTERANCES // 2


async def _sizes() -> list[int]:
    """How many objects there are after so many utterances, and after as many again."""
    views = {OVERLAY: AT_ONCE, AUDIENCE: CaptionStyle(flow=Flow.BLOCKS)}
    desk = Desk(views, [CorrectWord("eight", "8")])
    sizes: list[int] = []
    for number in range(2 * UTTERANCES):
        start = SampleIndex(number * 16_000)
        desk.record.speech(UtteranceStarted(MICROPHONE, UtteranceId(number), start))
        desk.hear("one two three", number, speaker="Ana")
        desk.hear(f"One, two, three, four, five, six, seven, eight {number}", number, speaker="Bo")
        desk.record.speech(UtteranceEnded(MICROPHONE, UtteranceId(number), SampleIndex(start + 8_000)))
        desk.final(f"One, two, three, four, five, six, seven, eight {number}.", number, speaker="Bo")
        desk.ears.forget()
        await asyncio.sleep(0)  # the loop forgets timers that were called off
        if number % UTTERANCES == UTTERANCES - 1:
            gc.collect()
            sizes.append(sys.getallocatedblocks())
    assert len(desk.record.transcript) == 2 * UTTERANCES
    assert desk.record.transcript.entries[key(7)].text.endswith("8 7.")
    desk.record.close()
    return sizes
