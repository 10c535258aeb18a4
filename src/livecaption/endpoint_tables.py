"""Composition of what `livecaption endpoint list` and `livecaption key list` show. Nothing secret is in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from livecaption.config.endpoint_keys import FoundKey, KeyPlace, find_key
from livecaption.config.endpoint_url import redacted
from livecaption.config.known_endpoints import KnownEndpoint, known_in, resolve
from livecaption.core.loopback import is_loopback
from livecaption.model.errors import UsageError
from livecaption.model.messages import text_of
from livecaption.model.settings import Settings
from livecaption.outputs.table import print_table

Say = Callable[[str], None]


def show_endpoints(settings: Settings, say: Say) -> int:
    """Every endpoint that is known or in use, and this computer. 1 where a name in use is nobody's."""
    in_use, trouble = _in_use(settings)
    every = _every(in_use, known_in(settings))
    found = [find_key(each, next(iter(in_use), None)) for each in every]
    rows = [
        (each.name or "–", _address(each), each.dialect, _key(each, key), _order(each, in_use))
        for each, key in zip(every, found, strict=True)
    ]
    last = ""
    if not settings.texts("endpoint.urls"):
        last = "1"
    elif settings.switch("endpoint.fallback"):
        last = text_of("endpoint.last_resort")
    here = text_of("endpoint.this_computer")
    rows.append(("–", here, "edge", text_of("endpoint.no_key_needed"), last))
    columns = [
        text_of("endpoint.column_name"),
        text_of("endpoint.column_address"),
        text_of("endpoint.column_dialect"),
        text_of("endpoint.column_key"),
        text_of("endpoint.column_order"),
    ]
    print_table(columns, rows)
    _say_unknown(found, say)
    if trouble is not None:
        say(trouble)
    return 0 if trouble is None else 1


def show_keys(settings: Settings, say: Say) -> int:
    """Where the key of each endpoint is."""
    in_use, _ = _in_use(settings)
    every = _every(in_use, known_in(settings))
    if not every:
        say(text_of("key.names_none"))
        return 0
    found = [find_key(each, next(iter(in_use), None)) for each in every]
    rows = [(each.title, _key(each, key)) for each, key in zip(every, found, strict=True)]
    print_table([text_of("endpoint.column_name"), text_of("endpoint.column_key")], rows)
    _say_unknown(found, say)
    return 0


def _in_use(settings: Settings) -> tuple[tuple[KnownEndpoint, ...], str | None]:
    try:
        return resolve(settings), None
    except UsageError as error:
        return (), str(error)


def _every(in_use: Sequence[KnownEndpoint], known: Sequence[KnownEndpoint]) -> tuple[KnownEndpoint, ...]:
    """Those in use in their order, then the others."""
    return tuple(dict.fromkeys((*in_use, *known)))


def _address(endpoint: KnownEndpoint) -> str:
    address = redacted(endpoint.url)
    if endpoint.token_url is None:
        return address
    return text_of("endpoint.token_from", address=address, host=endpoint.key_host)


def _key(endpoint: KnownEndpoint, found: FoundKey) -> str:
    match found.place:
        case KeyPlace.ENVIRONMENT:
            return f"{text_of('key.environment')} ({found.variable})"
        case KeyPlace.KEYRING:
            return text_of("key.keyring")
        case KeyPlace.UNKNOWN:
            return text_of("key.unknown")
    gets_none = not endpoint.name and is_loopback(endpoint.key_host)
    return text_of("endpoint.no_key_needed") if gets_none else text_of("key.none")


def _order(endpoint: KnownEndpoint, in_use: Sequence[KnownEndpoint]) -> str:
    return str(in_use.index(endpoint) + 1) if endpoint in in_use else ""


def _say_unknown(found: Sequence[FoundKey], say: Say) -> None:
    if any(each.place is KeyPlace.UNKNOWN for each in found):
        say(text_of("key.unknown_keyring"))
