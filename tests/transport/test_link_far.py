"""A link over endpoints and networks that fail in every way, in virtual time: what a person gets, and when."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

from fakes.far import FAR_S, Fault, Fortune, Misfortune, draw_fortune
from fakes.far_session import say, speech, undisturbed
from fakes.far_world import World, length_s, link_error, opened, reasons, talk
from fakes.virtual_time import in_virtual_time
from livecaption.core import ledger as ledger_module
from livecaption.model.audio import GapReason, UtteranceAudio, UtteranceEnded, UtteranceStarted
from livecaption.model.errors import EndpointError
from livecaption.model.status import ConnectionChanged
from livecaption.transport.spool import SpoolFile

pytestmark = pytest.mark.expects_log  # of errors that endpoints report


@pytest.mark.parametrize("seed", range(200))
def test_whatever_happens_the_transcript_is_that_of_an_undisturbed_run(seed: int) -> None:
    draw = random.Random(seed)
    timed = speech(draw, draw.uniform(10, 40))
    count = draw.choice([1, 1, 2, 3])
    fortunes = [draw_fortune(draw, last=place == count - 1) for place in range(count)]
    world = World(*fortunes, last_resort=count > 1 and draw.random() < 0.3, seed=seed)
    in_virtual_time(lambda: world.play(timed))
    assert world.hearing.texts == undisturbed(timed)
    assert set(world.hearing.finals.values()) == {1}
    assert not world.hearing.gaps


@pytest.mark.parametrize("seed", range(30))
def test_whatever_happens_a_final_is_restated_once_or_not_at_all(seed: int) -> None:
    draw = random.Random(7000 + seed)
    timed = speech(draw, draw.uniform(10, 40))
    count = draw.choice([1, 2])
    fortunes = [draw_fortune(draw, last=place == count - 1) for place in range(count)]
    for fortune in fortunes:
        fortune.restates_after_s = draw.choice([0.0, 0.5, 3.0])
    world = World(*fortunes, seed=seed)
    in_virtual_time(lambda: world.play(timed))
    first = undisturbed(timed)
    for number, (text, heard) in enumerate(zip(world.hearing.texts, first, strict=True)):
        assert text == (heard.replace("heard", "read") if world.hearing.restated[number] else heard)
    assert set(world.hearing.finals.values()) == {1}
    assert set(world.hearing.restated.values()) <= {0, 1}
    assert not world.hearing.gaps


def test_undisturbed_every_final_is_restated_the_last_one_too() -> None:
    world = World(Fortune(restates_after_s=1.0))
    timed = talk(20.0)
    in_virtual_time(lambda: world.play(timed))
    assert world.hearing.texts == [text.replace("heard", "read") for text in undisturbed(timed)]


@pytest.mark.parametrize("seed", range(40))
def test_with_a_server_that_knows_no_ids_nothing_is_lost_or_doubled_either(seed: int) -> None:
    draw = random.Random(seed)
    timed = speech(draw, draw.uniform(10, 40))
    fortune = draw_fortune(draw, last=True)
    fortune.bare, fortune.speed = True, 8.0
    world = World(fortune, seed=seed)
    in_virtual_time(lambda: world.play(timed))
    assert world.hearing.texts == undisturbed(timed)
    assert not world.hearing.gaps


@pytest.mark.parametrize("fault", list(Fault))
@pytest.mark.parametrize("after", [120, None])
def test_each_fault_in_the_middle_of_an_utterance_and_in_place_of_a_final(fault: Fault, after: int | None) -> None:
    world = World(Fortune([Misfortune(fault, after, 1011)]))
    timed = talk(20.0)
    in_virtual_time(lambda: world.play(timed))
    assert world.hearing.texts == undisturbed(timed)
    assert set(world.hearing.finals.values()) == {1}


@pytest.mark.parametrize("code", [*range(1000, 1016), 3000, 3999, 4000, 4001, 4029, 4999])
def test_each_close_code_is_worth_another_try(code: int) -> None:
    world = World(Fortune([Misfortune(Fault.CODE, 60, code)]))
    timed = talk(8.0)
    in_virtual_time(lambda: world.play(timed))
    assert world.hearing.texts == undisturbed(timed)


def test_after_an_outage_of_a_minute_it_connects_and_catches_up_soon() -> None:
    world = World(Fortune([Misfortune(Fault.CUT, 300)], [(9.0, 70.0, "refused")], speed=20.0))
    timed = talk(90.0)
    in_virtual_time(lambda: world.play(timed))
    back_s = next(at_s for at_s in opened(world.hearing) if at_s > 60.0)
    assert 70.0 <= back_s <= 71.5
    missed_s = sum(len(e.samples) for at_s, e in timed if isinstance(e, UtteranceAudio) and 9.0 < at_s < 70.0) / 16_000
    caught_up_s = max(
        world.hearing.final_s[event.utterance]
        for at_s, event in timed
        if isinstance(event, UtteranceEnded) and 9.0 < at_s < 70.0
    )
    assert missed_s > 30
    assert missed_s / (caught_up_s - back_s) >= 5.0
    assert world.hearing.texts == undisturbed(timed)
    told = [code for at_s, code in world.hearing.troubles]
    assert (told[0], told[-1]) == ("endpoint.lost", None)


def test_a_refusal_of_ten_minutes_costs_no_word() -> None:
    world = World(Fortune([Misfortune(Fault.CUT, 300)], [(9.0, 609.0, "refused")]))
    timed = talk(620.0)
    in_virtual_time(lambda: world.play(timed))
    assert world.hearing.texts == undisturbed(timed)
    assert any(609.0 <= at_s <= 610.5 for at_s in opened(world.hearing))


def test_who_asks_for_patience_is_left_alone() -> None:
    timed = talk(20.0)
    cut_s = timed[98][0]
    world = World(Fortune([Misfortune(Fault.CUT, 100)], [(cut_s, cut_s + 0.9, "busy")]))
    in_virtual_time(lambda: world.play(timed))
    assert opened(world.hearing)[1] >= cut_s + 3.5
    assert world.endpoints[0].asked == 3


def test_an_endpoint_that_promises_progress_and_stalls_is_left_after_ten_seconds() -> None:
    world = World(Fortune([Misfortune(Fault.STALL, 200)]))
    timed = talk(40.0)
    in_virtual_time(lambda: world.play(timed))
    _, second = opened(world.hearing)
    stalled_s = timed[198][0]
    assert stalled_s + 9.0 <= second <= stalled_s + 14.0
    assert reasons(world.hearing) == ["endpoint.silent", None]
    assert world.hearing.texts == undisturbed(timed)


def test_it_connects_again_at_once_when_the_machine_woke() -> None:
    world = World(Fortune())
    timed = talk(40.0)

    async def sleep() -> None:
        await asyncio.sleep(20.0)
        world.clock.slept_s = 3600.0

    in_virtual_time(lambda: world.play_with(timed, sleep()))
    _, second = opened(world.hearing)
    assert 20.0 <= second <= 21.2
    assert reasons(world.hearing) == ["endpoint.network", None]
    assert world.hearing.texts == undisturbed(timed)


def test_it_connects_again_at_once_when_the_network_is_another_one() -> None:
    world = World(Fortune([None], [(20.0, 25.0, "refused")]))
    timed = talk(40.0)

    async def move() -> None:
        await asyncio.sleep(20.0)
        world.endpoints[0].cut_off = True
        await asyncio.sleep(3.0)
        world.endpoints[0].cut_off = False

    in_virtual_time(lambda: world.play_with(timed, move()))
    assert reasons(world.hearing)[0] == "endpoint.network"
    assert 25.0 <= opened(world.hearing)[1] <= 26.2
    assert world.hearing.texts == undisturbed(timed)


def test_a_machine_that_wakes_does_not_wait_for_a_try_that_hangs() -> None:
    world = World(Fortune([Misfortune(Fault.CUT, 100)], [(2.0, 8.0, "silent")]))
    timed = talk(20.0)

    async def sleep() -> None:
        await asyncio.sleep(9.0)
        world.clock.slept_s = 3600.0

    in_virtual_time(lambda: world.play_with(timed, sleep()))
    assert 9.0 <= opened(world.hearing)[1] <= 10.5, "the try that hung would have ended after 12 s"
    assert world.hearing.texts == undisturbed(timed)


def test_before_a_session_limit_the_next_connection_is_opened_and_nobody_notices() -> None:
    world = World(Fortune(max_session_s=40.0))
    timed = talk(200.0)
    in_virtual_time(lambda: world.play(timed))
    assert len(opened(world.hearing)) >= 6
    assert reasons(world.hearing) == [None] * len(opened(world.hearing))
    assert world.hearing.troubles == []
    assert world.hearing.texts == undisturbed(timed)
    assert world.link.sent_s == pytest.approx(length_s(timed)), "nothing was sent twice"
    changes = [change for _, change in world.hearing.connections]
    assert changes[1:-1:2] == [ConnectionChanged(each.channel, each.epoch, False) for each in changes[:-2:2]]
    told_s = [at_s for at_s, _ in world.hearing.connections]
    assert told_s[1:-1:2] == told_s[2::2], "one follows the other at once"


def test_another_endpoint_takes_over_and_the_first_is_returned_to_between_utterances() -> None:
    world = World(Fortune([Misfortune(Fault.CUT, 300)], [(8.0, 40.0, "refused")]), Fortune())
    timed = talk(90.0)
    titles: list[tuple[float, str]] = []

    async def look() -> None:
        while asyncio.get_running_loop().time() < 80.0:
            await asyncio.sleep(1.0)
            titles.append((asyncio.get_running_loop().time(), world.link.title))

    in_virtual_time(lambda: world.play_with(timed, look()))
    _, second, third = opened(world.hearing)
    assert second - timed[298][0] <= 0.2
    assert 44.0 <= third <= 55.0
    assert world.hearing.texts == undisturbed(timed)
    assert {title for at_s, title in titles if second + 1 < at_s < third} == {"b.example"}
    assert {title for at_s, title in titles if at_s > third + 1} == {"a.example"}
    assert [code for _, code in world.hearing.notices] == ["route.elsewhere", None]
    replayed_s = world.link.sent_s - length_s(timed)
    assert replayed_s <= 9.0, "only what the first owed when it was lost"


def test_an_endpoint_that_comes_and_goes_is_not_returned_to() -> None:
    flapping = [(8.0 + 3.0 * each, 10.5 + 3.0 * each, "refused") for each in range(30)]
    world = World(Fortune([Misfortune(Fault.CUT, 200)], flapping), Fortune())
    timed = talk(80.0)
    in_virtual_time(lambda: world.play(timed))
    assert len(opened(world.hearing)) == 2


def test_an_endpoint_that_is_too_slow_is_left_for_a_healthy_one() -> None:
    world = World(Fortune(speed=0.3), Fortune())
    timed = talk(60.0)
    in_virtual_time(lambda: world.play(timed))
    assert world.hearing.texts == undisturbed(timed)
    _, second = opened(world.hearing)
    assert 15.0 <= second <= 40.0
    assert [code for _, code in world.hearing.notices] == ["route.slow"]
    assert world.hearing.troubles == []


def test_a_slow_endpoint_is_kept_where_the_other_is_down() -> None:
    world = World(Fortune(speed=0.5), Fortune(refuses=[(0.0, FAR_S, "refused")]))
    timed = talk(60.0)
    in_virtual_time(lambda: world.play(timed))
    assert world.hearing.texts == undisturbed(timed)
    assert len(opened(world.hearing)) == 1


def test_the_last_resort_is_asked_for_only_when_it_is_needed() -> None:
    world = World(Fortune(), Fortune(), last_resort=True)
    timed = talk(60.0)
    in_virtual_time(lambda: world.play(timed))
    assert world.endpoints[1].asked == 0
    world = World(Fortune([Misfortune(Fault.CUT, 300)], [(8.0, FAR_S, "refused")]), Fortune(), last_resort=True)
    in_virtual_time(lambda: world.play(timed))
    assert world.endpoints[1].asked == 1
    assert 3.0 <= opened(world.hearing)[1] - timed[298][0] <= 3.2
    assert world.hearing.texts == undisturbed(timed)


def test_a_key_that_expires_is_tried_with_fresh_tokens_and_then_said() -> None:
    world = World(Fortune([Misfortune(Fault.CUT, 100)], [(2.0, FAR_S, "key")]))
    with pytest.raises(EndpointError) as caught:
        in_virtual_time(lambda: link_error(world.play(talk(60.0))))
    assert caught.value.message.code == "endpoint.unauthorized"
    assert world.endpoints[0].asked == 4


def test_a_key_that_expires_is_told_while_another_endpoint_writes() -> None:
    world = World(Fortune([Misfortune(Fault.CUT, 100)], [(2.0, FAR_S, "key")]), Fortune())
    timed = talk(60.0)
    in_virtual_time(lambda: world.play(timed))
    assert world.hearing.texts == undisturbed(timed)
    assert world.endpoints[0].asked == 4
    assert [code for _, code in world.hearing.notices] == ["route.elsewhere", "route.given_up"]


def test_an_endpoint_that_ends_every_connection_is_given_up_for_a_file() -> None:
    world = World(Fortune([Misfortune(Fault.CUT, 20)] * 100), patient=True)
    with pytest.raises(EndpointError) as caught:
        in_virtual_time(lambda: link_error(world.play(talk(300.0))))
    assert caught.value.message.code == "endpoint.fruitless"


def test_an_utterance_that_breaks_the_engine_makes_way_for_the_others() -> None:
    world = World(Fortune(poison=2))
    timed = talk(60.0)
    in_virtual_time(lambda: world.play(timed))
    expected = undisturbed(timed)
    assert [entry.text for entry in world.hearing.transcript.finals()] == expected[:2] + expected[3:]
    (gap,) = world.hearing.gaps
    (start,) = [event.start for _, event in timed if isinstance(event, UtteranceStarted) and event.utterance == 2]
    (end,) = [event.end for _, event in timed if isinstance(event, UtteranceEnded) and event.utterance == 2]
    assert (gap.start, gap.end, gap.reason) == (start, end, GapReason.ENDPOINT)


def test_what_is_beyond_the_limit_leaves_exact_gaps_and_no_text_beside_them() -> None:
    world = World(Fortune([Misfortune(Fault.CUT, 100)], [(2.0, 120.0, "refused")]), keep_s=30.0)
    timed = talk(150.0)
    in_virtual_time(lambda: world.play(timed))
    gaps = world.hearing.transcript.gaps
    assert gaps
    assert {gap.reason for gap in gaps} == {GapReason.NOT_KEPT}
    ends = {event.utterance: event.end for _, event in timed if isinstance(event, UtteranceEnded)}
    begun = {event.utterance: event.start for _, event in timed if isinstance(event, UtteranceStarted)}
    captioned = {key.utterance for key, entry in world.hearing.transcript.entries.items() if entry.final}
    lost = {each for each in begun for gap in gaps if gap.start <= begun[each] and ends[each] <= gap.end}
    assert lost == set(begun) - captioned
    (gap,) = gaps
    assert (gap.start, gap.end) == (begun[min(lost)], ends[max(lost)]), "one line says how much is missing"


def test_a_text_that_comes_after_its_gap_is_too_late() -> None:
    world = World(Fortune(speed=0.25), keep_s=30.0)
    in_virtual_time(lambda: world.play(talk(120.0)))
    gone = world.hearing.transcript.gaps
    captioned = [entry.span.start for entry in world.hearing.transcript.entries.values() if entry.final]
    assert gone
    assert captioned
    assert not any(gap.start <= start < gap.end for gap in gone for start in captioned)


def test_what_lies_in_the_spool_is_captioned_too_and_nothing_of_it_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_module, "IN_MEMORY_S", 20.0)
    spool = SpoolFile.for_seconds(tmp_path, 600.0)
    world = World(Fortune([Misfortune(Fault.CUT, 100)], [(2.0, 200.0, "refused")]), spool=spool, keep_s=600.0)
    timed = talk(220.0)
    most = []

    async def look() -> None:
        await asyncio.sleep(195.0)
        most.append(spool.size_bytes)

    in_virtual_time(lambda: world.play_with(timed, look()))
    assert most[0] > 100 * 32_000
    assert world.hearing.texts == undisturbed(timed)
    assert not world.hearing.gaps
    assert spool.size_bytes == 0
    spool.close()
    assert list(tmp_path.iterdir()) == []


def test_speech_goes_on_while_a_peer_closes_slowly() -> None:
    world = World(Fortune([Misfortune(Fault.SLOW_CLOSE, 200)]))
    timed = talk(20.0)
    in_virtual_time(lambda: world.play(timed))
    _, second = opened(world.hearing)
    assert second - timed[198][0] <= 0.9, "half a second and some jitter"


def test_nothing_is_left_of_what_was_said() -> None:
    world = World(Fortune())
    timed = talk(300.0)
    left: list[float] = []

    async def evening() -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(world.link.run())
            await say(world.link, timed)
            await asyncio.sleep(10.0)
            left.extend((world.link.behind_s, world.link._ledger.kept_s, float(len(world.link._ledger.unfinished))))
            world.link.finish()

    in_virtual_time(evening)
    assert left == [0.0, 0.0, 0.0]
