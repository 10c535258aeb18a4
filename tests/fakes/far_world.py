"""One channel over some endpoints of the virtual world, and what is asked of it afterwards."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Coroutine
from typing import Any

from fakes.far import FarEndpoint, Fortune
from fakes.far_session import Hearing, Timed, link_over, play, speech, ways
from fakes.virtual_time import LoopClock
from livecaption.model.audio import UtteranceAudio
from livecaption.transport.link import Link


def talk(seconds: float, seed: int = 1) -> list[Timed]:
    return speech(random.Random(seed), seconds)


def length_s(timed: list[Timed]) -> float:
    return sum(len(event.samples) for _, event in timed if isinstance(event, UtteranceAudio)) / 16_000


def opened(hearing: Hearing) -> list[float]:
    return [at_s for at_s, change in hearing.connections if change.connected]


def reasons(hearing: Hearing) -> list[str | None]:
    return [
        change.reason.code if change.reason is not None else None
        for _, change in hearing.connections
        if not change.connected
    ]


class World:
    """One channel over some endpoints."""

    def __init__(self, *fortunes: Fortune, last_resort: bool = False, seed: int = 0, **options: Any) -> None:
        self.hearing = Hearing()
        self.clock = LoopClock()
        self.endpoints = [FarEndpoint(f"{name}.example", each) for name, each in zip("abc", fortunes, strict=False)]
        self.link: Link = link_over(
            ways(self.endpoints, last_resort=last_resort), self.hearing, self.clock, seed=seed, **options
        )

    async def play(self, timed: list[Timed]) -> None:
        await play(self.link, timed)

    async def play_with(self, timed: list[Timed], other: Coroutine[Any, Any, None]) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(other)
            await self.play(timed)


async def link_error(playing: Coroutine[Any, Any, None]) -> None:
    """The link's own error out of the group it comes in."""
    try:
        await playing
    except ExceptionGroup as group:
        raise group.exceptions[0] from None
