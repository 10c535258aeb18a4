"""Networks and endpoints that fail in every way: is every word there in the end, and how soon is it there again?

    python -m benchmarks.faults

Schedules of faults are drawn at random. Most are played in virtual time, against endpoints whose text names the samples
they were given; some over real sockets through a proxy that does harm; some with the real engine.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np

from benchmarks.corpus import wheel_recordings
from benchmarks.measures import percentile
from benchmarks.report import Limit, heading, row
from benchmarks.word_times import utterances
from livecaption.captioning import CHILD_ARGUMENTS
from livecaption.dialects.edge import EdgeDialect
from livecaption.model.audio import (
    FRAME_SAMPLES,
    MICROPHONE,
    SAMPLE_RATE_HZ,
    ChannelId,
    SampleIndex,
    UtteranceAudio,
    UtteranceEnded,
    UtteranceEvent,
    UtteranceId,
    UtteranceStarted,
)
from livecaption.resources import child_command
from livecaption.session.clock import SystemClock
from livecaption.transport.address import Address
from livecaption.transport.child import ChildEndpoint
from livecaption.transport.fixed import FixedEndpoint
from livecaption.transport.link import Link

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))  # the fakes are those of the tests

from fakes.endpoint import running
from fakes.engine import FakeEngine
from fakes.far import FarEndpoint, Fault, Fortune, Misfortune, draw_fortune
from fakes.far_session import Hearing, Timed, link_over, play, speech, undisturbed, ways
from fakes.fault_proxy import Harm, Plan, harming
from fakes.virtual_time import LoopClock, in_virtual_time

SCHEDULES = 400
BARE_SCHEDULES = 100
SOCKET_SCHEDULES = 40
ENGINE_SCHEDULES = 20
OUTAGES = 20
REAL_OUTAGE_S = 60.0
MEMORY_S = 600
_CODES = (*range(1000, 1016), 3000, 3999, 4000, 4001, 4408, 4999)


def main() -> list[Limit]:
    """Print the table; returns the limits."""
    heading("Faults")
    logging.getLogger("livecaption").setLevel(logging.ERROR)  # endpoints report errors here by design
    return [
        *_in_virtual_time(),
        *_after_outages(),
        *_over_sockets(),
        *_after_a_real_outage(),
        *_with_the_real_engine(),
        *_memory(),
    ]


def _in_virtual_time() -> list[Limit]:
    limits = []
    for name, seeds, bare in (("endpoints of ours", SCHEDULES, False), ("endpoints without ids", BARE_SCHEDULES, True)):
        began_s = time.monotonic()
        wrong, faults = 0, 0
        for seed in range(seeds):
            good, struck = _one_schedule(seed, bare=bare)
            wrong += not good
            faults += struck
        row(name, f"{seeds} schedules in virtual time, {faults} connections, {time.monotonic() - began_s:.0f} s")
        limits.append(Limit(f"transcripts that differ, {name}", wrong, 0, "", f"{seeds} random schedules"))
    return limits


def _one_schedule(seed: int, *, bare: bool) -> tuple[bool, int]:
    """Whether the transcript is that of an undisturbed run; how many connections it took."""
    draw = random.Random(seed)
    timed = speech(draw, draw.uniform(10, 60))
    count = draw.choice([1, 1, 2, 3])
    fortunes = [draw_fortune(draw, last=place == count - 1) for place in range(count)]
    for fortune in fortunes:
        fortune.bare = bare
        fortune.speed = max(fortune.speed, 8.0) if bare else fortune.speed
    hearing = Hearing()

    async def run() -> None:
        endpoints = [FarEndpoint(f"{place}.example", fortune) for place, fortune in enumerate(fortunes)]
        routes = ways(endpoints, last_resort=count > 1 and draw.random() < 0.3)
        await play(link_over(routes, hearing, LoopClock(), seed=seed), timed)

    in_virtual_time(run)
    whole = hearing.texts == undisturbed(timed) and set(hearing.finals.values()) == {1} and not hearing.gaps
    return whole, sum(change.connected for _, change in hearing.connections)


def _after_outages() -> list[Limit]:
    """A minute without the endpoint, at different moments: how soon it is found again, and how fast it catches up."""
    late_s, rates = [], []
    for seed in range(OUTAGES):
        draw = random.Random(seed)
        timed = speech(draw, 120.0)
        gone_s = draw.uniform(5.0, 15.0)
        back_s = gone_s + 60.0
        fortune = Fortune([Misfortune(Fault.RESTART, draw.randint(60, 120))], [(gone_s, back_s, "refused")], speed=20.0)
        hearing = Hearing()

        async def run(
            fortune: Fortune = fortune,
            hearing: Hearing = hearing,
            seed: int = seed,
            timed: list[Timed] = timed,
            gone_s: float = gone_s,
        ) -> None:
            endpoint = FarEndpoint("a.example", fortune)
            asyncio.get_running_loop().call_at(gone_s, endpoint.restart)
            await play(link_over(ways([endpoint]), hearing, LoopClock(), seed=seed), timed)

        in_virtual_time(run)
        found_s = next(at_s for at_s, change in hearing.connections if change.connected and at_s > back_s)
        missed = [event for at_s, event in timed if gone_s < at_s < back_s]
        sound_s = sum(len(event.samples) for event in missed if isinstance(event, UtteranceAudio)) / SAMPLE_RATE_HZ
        done_s = max(hearing.final_s[event.utterance] for event in missed if isinstance(event, UtteranceEnded))
        late_s.append(found_s - back_s)
        rates.append(sound_s / (done_s - found_s))
    row("after 60 s away", f"connected after p50 {percentile(late_s, 0.5):.2f} s, caught up at {min(rates):.1f} times")
    return [
        Limit("connected after the endpoint's return", max(late_s), 1.5, "s", f"worst of {OUTAGES} outages of 60 s"),
        Limit("catching up", min(rates), 5.0, "times real time", "an endpoint of speed 20", at_least=True),
    ]


def _over_sockets() -> list[Limit]:
    wrong = 0
    began_s = time.monotonic()
    with running(FakeEngine()) as port:
        for seed in range(SOCKET_SCHEDULES):
            draw = random.Random(seed)
            timed = speech(draw, draw.uniform(5.0, 20.0))
            total = sum(event.samples.nbytes // 2 for _, event in timed if isinstance(event, UtteranceAudio))
            plans = [
                Plan(draw.choice(list(Harm)), draw.randint(300, total), draw.choice(_CODES), draw.choice([0.02, 3.0]))
                for _ in range(draw.randint(1, 4))
            ]
            hearing = asyncio.run(_through(port, plans, timed))
            wrong += hearing.texts != undisturbed(timed) or set(hearing.finals.values()) != {1}
    row("over real sockets", f"{SOCKET_SCHEDULES} schedules, {time.monotonic() - began_s:.0f} s")
    return [Limit("transcripts that differ, real sockets", wrong, 0, "", f"{SOCKET_SCHEDULES} random schedules")]


async def _through(
    port: int,
    plans: Sequence[Plan | None],
    timed: Sequence[Timed],
    token: str | None = None,
    delays: Callable[[], Iterator[float]] = lambda: itertools.repeat(0.05),
) -> Hearing:
    """What comes of speech, as fast as it is taken, through a proxy that does harm."""
    hearing = Hearing()
    async with harming(lambda: port, plans) as proxy:
        link = Link(
            MICROPHONE,
            [FixedEndpoint(Address(f"ws://127.0.0.1:{proxy}/transcribe", token))],
            lambda epoch, language: EdgeDialect(MICROPHONE, epoch, language=language),
            hearing,
            SystemClock(),
            session=f"bench-{port}-{id(hearing)}",
            delays=delays,
        )
        async with asyncio.timeout(300), asyncio.TaskGroup() as tasks:
            tasks.create_task(link.run())
            for number, (_, event) in enumerate(timed):
                link.put(event)
                if number % 40 == 0:
                    await asyncio.sleep(0.005)
            link.finish()
    return hearing


def _after_a_real_outage() -> list[Limit]:
    """Sixty real seconds without anybody at the port, with the waits that the program has."""
    timed = speech(random.Random(3), 70.0)
    hearing = Hearing()

    async def run(port: int) -> tuple[float, float]:
        place = [port]
        loop = asyncio.get_running_loop()
        async with harming(lambda: place[0], [Plan(Harm.RESET, 100_000)]) as proxy:
            link = Link(
                MICROPHONE,
                [FixedEndpoint(Address(f"ws://127.0.0.1:{proxy}/transcribe"))],
                lambda epoch, language: EdgeDialect(MICROPHONE, epoch, language=language),
                hearing,
                SystemClock(),
                session="outage",
            )
            async with asyncio.timeout(300), asyncio.TaskGroup() as tasks:
                tasks.create_task(link.run())
                began_s = loop.time()
                for at_s, event in timed:
                    await asyncio.sleep(max(0.0, began_s + at_s - loop.time()))
                    if hearing.troubles and place[0] == port and at_s < 30.0:
                        place[0] = 1
                        loop.call_later(REAL_OUTAGE_S, place.__setitem__, 0, port)
                        back_s = loop.time() + REAL_OUTAGE_S
                    link.put(event)
                link.finish()
            found_s = next(at_s for at_s, change in hearing.connections if change.connected and at_s > back_s)
            return found_s - back_s, max(hearing.final_s.values()) - found_s

    with running(FakeEngine()) as port:
        late_s, took_s = asyncio.run(run(port))
    whole = hearing.texts == undisturbed(timed)
    row("60 s away, real sockets and time", f"connected after {late_s:.2f} s, all said {took_s:.2f} s later")
    return [
        Limit("connected after the endpoint's return, real", late_s, 1.5, "s", "one outage of 60 s"),
        Limit("transcripts that differ after it", not whole, 0, "", "words spoken during the outage are there"),
    ]


def _with_the_real_engine() -> list[Limit]:
    """The same recordings through the engine, undisturbed twice and then harmed."""
    timed = _spoken()
    wrong, harmed = 0, 0
    began_s = time.monotonic()

    async def run() -> None:
        nonlocal wrong, harmed
        async with ChildEndpoint(child_command(*CHILD_ARGUMENTS)) as child:
            address = await child.address()
            port = int(address.url.rpartition(":")[2].partition("/")[0])
            plain = [(await _through(port, [], timed, address.token)).texts for _ in range(2)]
            for seed in range(ENGINE_SCHEDULES):
                draw = random.Random(seed)
                plans = [
                    Plan(
                        draw.choice([each for each in Harm if each not in (Harm.STALL, Harm.SILENCE)]),
                        draw.randint(300, 1_500_000),
                        draw.choice(_CODES),
                        0.05,
                    )
                    for _ in range(draw.randint(1, 4))
                ]
                hearing = await _through(port, plans, timed, address.token)
                harmed += sum(change.connected for _, change in hearing.connections) - 1
                wrong += hearing.texts not in plain or set(hearing.finals.values()) != {1}
            row("undisturbed twice", "the same" if plain[0] == plain[1] else "not the same")

    asyncio.run(run())
    row(
        "the real engine",
        f"{ENGINE_SCHEDULES} schedules, {harmed} connections lost, {time.monotonic() - began_s:.0f} s",
    )
    return [Limit("transcripts that differ, real engine", wrong, 0, "", f"{ENGINE_SCHEDULES} random schedules")]


def _spoken() -> list[Timed]:
    """The wheel's recordings as the gate makes utterances of them."""
    sound = np.concatenate([recording.load() for recording in wheel_recordings()])
    timed: list[Timed] = []
    for number, (start, end) in enumerate(utterances(sound)):
        identity = UtteranceId(number)
        events: list[UtteranceEvent] = [UtteranceStarted(MICROPHONE, identity, SampleIndex(start))]
        for at in range(start, end, FRAME_SAMPLES):
            piece = sound[at : min(at + FRAME_SAMPLES, end)]
            events.append(UtteranceAudio(MICROPHONE, identity, SampleIndex(at), piece, 0.0))
        events.append(UtteranceEnded(MICROPHONE, identity, SampleIndex(end)))
        timed += [(0.0, event) for event in events]
    return timed


def _memory() -> list[Limit]:
    """What ten minutes of unbroken speech on two channels take while nobody answers, in a process of their own."""
    command = [sys.executable, "-m", "benchmarks.faults", "memory"]
    grown_mb = float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return [Limit("memory of a 10-minute outage, two channels", grown_mb, 45.0, "MB", "resident, speech throughout")]


def _grown_mb() -> float:
    async def run() -> float:
        links = [
            Link(
                ChannelId(name),
                [FixedEndpoint(Address("ws://127.0.0.1:1/transcribe"))],
                lambda epoch, language, name=name: EdgeDialect(ChannelId(name), epoch),  # type: ignore[misc]  # a default
                Hearing(),
                SystemClock(),
                session="memory",
                keep_s=MEMORY_S + 60,
            )
            for name in ("mic", "system")
        ]
        tasks = [asyncio.get_running_loop().create_task(link.run()) for link in links]
        noise = np.random.default_rng(0)
        await asyncio.sleep(1.0)
        before = _resident_mb()
        for second in range(MEMORY_S):
            for link in links:
                identity, start = UtteranceId(second // 15), SampleIndex(second * SAMPLE_RATE_HZ)
                if second % 15 == 0:
                    link.put(UtteranceStarted(MICROPHONE, identity, start))
                for at in range(0, SAMPLE_RATE_HZ, FRAME_SAMPLES):
                    piece = noise.uniform(-0.5, 0.5, min(FRAME_SAMPLES, SAMPLE_RATE_HZ - at)).astype(np.float32)
                    link.put(UtteranceAudio(MICROPHONE, identity, SampleIndex(start + at), piece, 0.0))
                if second % 15 == 14:
                    link.put(UtteranceEnded(MICROPHONE, identity, SampleIndex(start + SAMPLE_RATE_HZ)))
            await asyncio.sleep(0)
        grown = _resident_mb() - before
        for task in tasks:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks)
        return grown

    return asyncio.run(run())


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


if __name__ == "__main__":
    if sys.argv[1:] == ["memory"]:
        print(_grown_mb())
    else:
        for limit in main():
            limit.print()
