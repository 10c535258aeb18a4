"""Composition of `livecaption endpoint test`: how good each endpoint is for captions, with words that are known.

Each is tried alone, one after another, so that none is slow because of the others.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from difflib import SequenceMatcher

from livecaption import resources
from livecaption.captioning import CHILD_ARGUMENTS, endpoint_of
from livecaption.capture.excerpt import excerpt
from livecaption.config.known_endpoints import KnownEndpoint, resolve
from livecaption.core.measured import Measured, best
from livecaption.dialects.edge import EdgeDialect
from livecaption.model.audio import MICROPHONE, Samples
from livecaption.model.errors import LivecaptionError
from livecaption.model.messages import text_of
from livecaption.model.settings import Settings
from livecaption.outputs.table import print_table
from livecaption.recogniser import english_arguments
from livecaption.session.clock import SystemClock
from livecaption.transport.address import Endpoint
from livecaption.transport.child import ChildEndpoint
from livecaption.transport.health import until_ready
from livecaption.transport.probe import measure
from livecaption.transport.trust import trust

Say = Callable[[str], None]

PHRASE = "It was the best of times, it was the worst of times"
_FROM_S, _TO_S = 0.9, 4.9
"""Where it stands in the sample recording, with a little silence round it."""

_RIGHT = 0.6
"""How much of the phrase has to be heard: a name may be misspelt, but another text or language is no answer."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of trying one endpoint: figures, or the sentence that says why there are none."""

    title: str
    measured: Measured | None
    problem: str = ""

    @property
    def is_right(self) -> bool:
        """Whether it heard the phrase."""
        return self.measured is not None and is_phrase(self.measured.text)


def measure_endpoints(asked: Sequence[KnownEndpoint], settings: Settings, say: Say) -> int:
    """Try the endpoints that were asked for, or all that are in use and this computer; print what came of it.

    1 when one of them failed, or heard something else.
    """
    in_use = resolve(settings)
    wanted = tuple(asked) or in_use
    here = None if asked else (*CHILD_ARGUMENTS, *english_arguments(settings))
    tried = asyncio.run(_try_all(wanted, next(iter(in_use), None), say, here))
    _show(tried, say)
    failed = sum(not each.is_right for each in tried)
    if failed:
        say(text_of("test.failed", n=failed))
    return 1 if failed else 0


def is_phrase(text: str) -> bool:
    """Whether a text is the phrase, give or take a word."""
    heard, spoken = _words(text), _words(PHRASE)
    return SequenceMatcher(None, heard, spoken, autojunk=False).ratio() >= _RIGHT


def best_of(tried: Sequence[Tried]) -> Tried | None:
    """The one that shows the first words soonest, of those that heard them rightly."""
    place = best([each.measured if each.is_right else None for each in tried])
    return tried[place] if place is not None else None


async def _try_all(
    wanted: Sequence[KnownEndpoint], first: KnownEndpoint | None, say: Say, here: Sequence[str] | None
) -> list[Tried]:
    phrase = await asyncio.to_thread(excerpt, resources.sample_recording(), _FROM_S, _TO_S)
    tried = []
    for each in wanted:
        say(text_of("test.trying", name=each.title))
        try:
            await asyncio.to_thread(trust, each.ca_file, each.title)
        except LivecaptionError as error:
            tried.append(Tried(each.title, None, str(error)))
            continue
        tried.append(await _try(each.title, endpoint_of(each, first), phrase))
    if here is not None:
        title = text_of("endpoint.this_computer")
        say(text_of("test.trying", name=title))
        async with AsyncExitStack() as stack:
            child = ChildEndpoint(resources.child_command(*here))
            await stack.enter_async_context(child)
            tried.append(await _try(title, child, phrase))
    return tried


async def _try(title: str, endpoint: Endpoint, phrase: Samples) -> Tried:
    await until_ready(endpoint)  # one that loads its model is not slow for that
    try:
        measured = await measure(
            await endpoint.address(),
            phrase,
            lambda epoch, _heard: EdgeDialect(MICROPHONE, epoch, language="en", keyterms=()),
            SystemClock(),
        )
    except LivecaptionError as error:
        return Tried(title, None, _problem(error))
    return Tried(title, measured)


def _problem(error: LivecaptionError) -> str:
    """Why an endpoint was not measured. No words are kept here, and nothing is tried again."""
    params = dict(error.message.params)
    match error.message.code:
        case "endpoint.no_answer":
            return text_of("test.no_answer", host=params["host"], reason=params["reason"])
        case "endpoint.busy":
            return text_of("test.busy", host=params["host"], status=params["status"])
        case "endpoint.lost" | "endpoint.silent":
            return text_of("test.lost", host=params["host"])
    return str(error)


def _show(tried: Sequence[Tried], say: Say) -> None:
    columns = [
        text_of("endpoint.column_name"),
        text_of("test.column_connect"),
        text_of("test.column_first_byte"),
        text_of("test.column_round_trip"),
        text_of("test.column_first_caption"),
        text_of("test.column_final"),
        text_of("test.column_heard"),
    ]
    print_table(columns, [_row(each) for each in tried])
    say(text_of("test.explained"))
    chosen = best_of(tried)
    if chosen is None or chosen.measured is None:
        say(text_of("test.none"))
        return
    code = "test.best" if sum(each.is_right for each in tried) > 1 else "test.only"
    first_ms, final_ms = round(1000 * chosen.measured.first_caption_s), round(1000 * chosen.measured.final_s)
    say(text_of(code, name=chosen.title, milliseconds=first_ms, final_ms=final_ms))


def _row(tried: Tried) -> tuple[str, ...]:
    measured = tried.measured
    if measured is None:
        return (tried.title, "", "", "", "", "", tried.problem)
    return (
        tried.title,
        _ms(measured.connect_s),
        _ms(measured.first_byte_s),
        _ms(measured.round_trip_s),
        _ms(measured.first_caption_s) if measured.text else "",
        _ms(measured.final_s),
        measured.text or text_of("test.nothing_heard"),
    )


def _ms(seconds: float) -> str:
    return text_of("test.in_ms", number=round(1000 * seconds))


def _words(text: str) -> list[str]:
    return ["".join(filter(str.isalnum, word)) for word in text.lower().split()]
