"""The ring: bounded, counts what it drops, marks what follows a drop, wakes whoever waits."""

from __future__ import annotations

import threading

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from livecaption.capture.ring import BlockRing
from livecaption.model.audio import FILE, MICROPHONE, SYSTEM, CapturedBlock, ChannelId, SourceEnded


def block(seconds: float = 0.02, channel: ChannelId = MICROPHONE, mark: float = 0.0) -> CapturedBlock:
    return CapturedBlock(channel, np.zeros((round(seconds * 16_000), 1), np.float32), 16_000, mark)


def test_items_come_out_in_order_and_the_end_comes_last() -> None:
    ring = BlockRing()
    given_blocks = [block(mark=n) for n in range(3)]
    for each in given_blocks:
        assert ring.put(each)
    ended = SourceEnded(MICROPHONE)
    ring.end(ended)
    assert [ring.get(0) for _ in range(4)] == [*given_blocks, ended]
    assert ring.get(0) is None


def test_a_full_channel_drops_counts_and_marks_the_next_accepted_block() -> None:
    ring = BlockRing(capacity_s=0.04)
    assert ring.put(block(mark=0))
    assert ring.put(block(mark=1))
    assert not ring.put(block(mark=2))
    assert not ring.put(block(mark=3))
    assert ring.put(block(channel=SYSTEM)), "each channel has its own room"
    assert (ring.dropped(MICROPHONE), ring.dropped(SYSTEM), ring.dropped_blocks) == (2, 0, 2)
    first = ring.get(0)
    assert isinstance(first, CapturedBlock)
    assert not first.discontinuity
    assert ring.put(block(mark=4))
    left = [item for item in iter(lambda: ring.get(0), None) if isinstance(item, CapturedBlock)]
    assert [(each.captured_s, each.discontinuity) for each in left if each.channel == MICROPHONE] == [
        (1, False),
        (4, True),
    ]
    assert ring.put(block(mark=5))
    after = ring.get(0)
    assert isinstance(after, CapturedBlock)
    assert not after.discontinuity


def test_a_block_longer_than_the_ring_is_taken_by_an_empty_one() -> None:
    ring = BlockRing(capacity_s=0.01)
    assert ring.put_waiting(block(1.0))
    assert not ring.put(block(0.001))


def test_a_waiting_file_goes_on_when_there_is_room() -> None:
    ring = BlockRing(capacity_s=0.02)
    sent = [block(channel=FILE, mark=n) for n in range(50)]
    writer = threading.Thread(target=lambda: [ring.put_waiting(each) for each in sent])
    writer.start()
    got = [ring.get(60) for _ in sent]
    writer.join(60)
    assert got == sent
    assert ring.dropped_blocks == 0


def test_closing_wakes_a_waiting_writer_and_a_waiting_reader() -> None:
    ring = BlockRing(capacity_s=0.02)
    assert ring.put(block())
    accepted: list[bool] = []
    writer = threading.Thread(target=lambda: accepted.append(ring.put_waiting(block())))
    writer.start()
    ring.close()
    writer.join(60)
    assert accepted == [False]
    assert not ring.put(block())
    assert ring.dropped_blocks == 0, "after the end nothing is lost: nobody wants it"
    assert isinstance(ring.get(), CapturedBlock), "what was held can still be taken"
    taken: list[object] = []
    reader = threading.Thread(target=lambda: taken.extend([ring.get(), ring.get()]))
    reader.start()
    reader.join(60)
    assert taken == [None, None]


def test_a_waiting_writer_gives_up_when_its_block_is_no_longer_wanted() -> None:
    ring = BlockRing(capacity_s=0.02)
    assert ring.put(block())
    stopping = threading.Event()
    writer = threading.Thread(target=lambda: ring.put_waiting(block(), lambda: not stopping.is_set()))
    writer.start()
    stopping.set()
    writer.join(60)
    assert not writer.is_alive()


@given(st.lists(st.one_of(st.integers(1, 800).map(lambda n: n / 16_000), st.none()), max_size=60))
def test_held_sound_never_exceeds_the_capacity_and_every_loss_is_marked(steps: list[float | None]) -> None:
    ring = BlockRing(capacity_s=0.1)
    lossy = False
    expected: list[bool] = []
    got: list[bool] = []
    drops = 0
    for step in steps:
        if step is None:
            item = ring.get(0)
            if isinstance(item, CapturedBlock):
                got.append(item.discontinuity)
        elif ring.put(block(step)):
            expected.append(lossy)
            lossy = False
        else:
            lossy = True
            drops += 1
        assert ring.held_s(MICROPHONE) <= 0.1 + 1e-9
    got.extend(item.discontinuity for item in iter(lambda: ring.get(0), None) if isinstance(item, CapturedBlock))
    assert got == expected
    assert ring.dropped_blocks == drops
    assert ring.held_s(MICROPHONE) == 0


def test_nothing_of_a_pause_is_given_out_not_even_what_lay_there_already() -> None:
    ring = BlockRing()
    for mark in (0.96, 0.98, 0.99, 1.0, 1.5):
        ring.put(block(mark=mark))
    ring.pause(1.0)
    ring.put(block(mark=2.0))
    ring.pause(1.2)  # again: the first counts
    ring.put(block(mark=1.1))
    ended = SourceEnded(MICROPHONE)
    ring.end(ended)
    ring.resume(3.0)
    ring.put(block(mark=2.99))
    ring.put(block(mark=3.0))
    given_out = list(iter(lambda: ring.get(0), None))
    assert [
        (round(each.captured_s, 3), len(each.samples)) if isinstance(each, CapturedBlock) else each
        for each in given_out
    ] == [(0.96, 320), (0.98, 320), (0.99, 160), ended, (3.0, 320)]
    assert ring.held_s(MICROPHONE) == 0.0
    assert ring.dropped_blocks == 0


def test_a_recording_is_not_cut_by_a_pause() -> None:
    ring = BlockRing()
    ring.put(block(channel=FILE, mark=5.0))
    ring.pause(1.0)
    assert ring.get(0) is not None
