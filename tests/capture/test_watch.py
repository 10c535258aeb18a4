"""Nothing, zeros, sound; and which trouble is told of. No time passes but the test's."""

from __future__ import annotations

import numpy as np

from livecaption.capture.watch import (
    OVERFLOW_SHOWN_S,
    PATIENCE_S,
    Heard,
    Kind,
    LossWatch,
    Overflows,
    SoundWatch,
    Troubles,
)
from livecaption.model.messages import Message, message, render

ZEROS = np.zeros((320, 1), np.float32)
HISS = np.full((320, 1), 1e-5, np.float32)


def test_a_source_that_never_gives_anything() -> None:
    watch = SoundWatch(10.0)
    assert watch.heard(10.0 + PATIENCE_S - 0.01) is Heard.SOUND
    assert watch.heard(10.0 + PATIENCE_S) is Heard.NOTHING


def test_only_zeros_then_the_faintest_hiss() -> None:
    watch = SoundWatch(0.0)
    for step in range(round(PATIENCE_S / 0.02)):
        watch.take(step * 0.02, ZEROS)
        assert watch.heard(step * 0.02) is Heard.SOUND
    watch.take(PATIENCE_S, ZEROS)
    assert watch.heard(PATIENCE_S) is Heard.ZEROS
    watch.take(PATIENCE_S + 0.02, HISS)
    assert watch.heard(PATIENCE_S + 0.02) is Heard.SOUND


def test_opened_again_it_has_patience_again() -> None:
    watch = SoundWatch(0.0)
    watch.restart(100.0)
    assert watch.heard(104.0) is Heard.SOUND
    assert watch.came_ago_s(104.0) == 4.0


def losses(captured_s: list[float]) -> int:
    watch = LossWatch()
    return sum(watch.lost(each, 0.02) for each in captured_s)


def test_blocks_that_come_in_bursts_with_wrong_times_are_no_loss() -> None:
    true = [number * 0.02 for number in range(500)]
    wrong = [at_s + (0.5 if number % 50 > 10 else 0.0) for number, at_s in enumerate(true)]
    assert losses(true) == losses(wrong) == 0


def test_a_clock_that_drifts_is_no_loss() -> None:
    assert losses([number * 0.02 * 1.001 for number in range(5_000)]) == 0


def test_lost_sound_is_noticed_once_and_sleep_is_none() -> None:
    lost = [number * 0.02 + (0.3 if number > 210 else 0.0) for number in range(500)]
    assert losses(lost) == 1
    slept = [number * 0.02 + (3_600.0 if number > 210 else 0.0) for number in range(500)]
    assert losses(slept) == 0


def test_the_worst_is_told_and_each_once() -> None:
    told: list[Message | None] = []
    troubles = Troubles(told.append)
    lost, silent = message("device.lost", title="A"), message("device.silent", title="A")
    troubles.put(Kind.SILENT, silent)
    troubles.put(Kind.SILENT, silent)
    troubles.put(Kind.LOST, lost)
    troubles.put(Kind.SILENT, None)
    troubles.put(Kind.LOST, None)
    troubles.put(Kind.LOST, None)
    assert told == [silent, lost, None]


def test_when_nobody_listens_any_more_trouble_is_over() -> None:
    told: list[Message | None] = []
    troubles = Troubles(told.append)
    troubles.put(Kind.LOST, message("device.lost", title="A"))
    troubles.clear()
    troubles.clear()
    assert told[1:] == [None]
    assert Kind.LOST not in troubles


def test_overflows_are_counted_for_ever_and_shown_for_a_while() -> None:
    told: list[Message | None] = []
    overflows = Overflows(Troubles(told.append))
    overflows.add(1.0, "Headset")
    overflows.add(2.0, "Headset")
    overflows.look(1.9 + OVERFLOW_SHOWN_S)
    assert [render(what) for what in told if what is not None] == [
        "A piece of sound from Headset was lost, because this computer was busy: a word may be missing.",
        "2 pieces of sound from Headset were lost, because this computer was busy: words may be missing.",
    ]
    overflows.look(2.0 + OVERFLOW_SHOWN_S)
    assert told[-1] is None
    assert overflows.count == 2
