"""Composition of `livecaption endpoint` and `livecaption key`: named endpoints in the settings, keys in the keyring.

A key is typed, or read from standard input; it is never an argument, never printed, and kept by the keyring alone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from livecaption.config import keyring_keys
from livecaption.config.endpoint_arguments import EndpointRequest
from livecaption.config.endpoint_keys import KeyPlace, find_key, variables_of
from livecaption.config.endpoint_url import netloc_of, redacted
from livecaption.config.keyring_keys import KeyringTroubleError, Trouble
from livecaption.config.known_endpoints import (
    KnownEndpoint,
    entry_of,
    known_in,
    line_of,
    meant_by,
    new_endpoint,
    resolve,
    variable_of,
    with_name,
)
from livecaption.core.loopback import is_loopback
from livecaption.model.errors import EndpointError, LivecaptionError, UsageError
from livecaption.model.messages import message, render, text_of

if TYPE_CHECKING:
    from livecaption.config.settings_store import SettingsStore

Say = Callable[[str], None]

MOST_KEY_CHARACTERS = 8192
"""Longer than any key; what is longer is something else."""


def run_endpoint(store: SettingsStore, request: EndpointRequest, say: Say) -> int:
    """`livecaption endpoint`. The exit status; raises `UsageError` for what cannot be."""
    match request.verb:
        case "add":
            return _add(store, request, say)
        case "remove":
            return _remove(store, request.names[0], say)
        case "use":
            return _use(store, request.names, say)
        case "test":
            from livecaption.endpoint_measuring import measure_endpoints

            known = known_in(store.settings)
            asked = tuple(meant_by(entry_of(name), known) for name in request.names)
            return measure_endpoints(asked, store.settings, say)
    from livecaption.endpoint_tables import show_endpoints

    return show_endpoints(store.settings, say)


def run_key(store: SettingsStore, request: EndpointRequest, say: Say) -> int:
    """`livecaption key`. The exit status; raises `UsageError` for what cannot be."""
    if request.verb == "list":
        from livecaption.endpoint_tables import show_keys

        return show_keys(store.settings, say)
    endpoint = _whose(store, request.names[0])
    first = next(iter(_in_use(store)), None)
    if request.verb == "set":
        return _set_key(endpoint, first, say)
    return _remove_key(endpoint, first, say)


def tell_running() -> None:
    """Let a program that runs try again what it gave up for want of a key."""
    from livecaption.control.client import ask_line
    from livecaption.control.wire import Ask

    ask_line(Ask.RETRY)  # where none runs, or it is busy, there is nobody to tell


def _add(store: SettingsStore, request: EndpointRequest, say: Say) -> int:
    from livecaption.transport.trust import trust

    _check_editable(store, "endpoint.known")
    ca_file = request.ca_file
    if ca_file is not None:  # named from here; read from anywhere
        ca_file = str(Path(ca_file).expanduser().absolute())
    new = new_endpoint(request.names[0], request.url, request.dialect, request.token_url, ca_file)
    try:
        trust(new.ca_file, new.title)  # as each connection does
    except EndpointError as error:
        params: dict[str, Any] = dict(error.message.params)
        raise UsageError(error.message.code, **params) from error
    known = known_in(store.settings)
    old = _same_variable(new, known)
    if old is not None and not request.replace:
        raise UsageError("endpoint.name_taken", name=old.name, address=redacted(old.url))
    if old is not None:  # under the name that the settings use
        new = replace(new, name=old.name)
    lines = [line_of(new if each is old else each) for each in known]
    _change(store, "endpoint.known", (*lines, *(() if old is not None else (line_of(new),))))
    shown = {"name": new.name, "address": redacted(new.url)}
    if old is None:
        say(text_of("endpoint.added", **shown))
    elif old.accounts[0] != new.accounts[0] and _forget_all(old.accounts[:1]):
        say(text_of("endpoint.replaced_elsewhere", **shown))
    else:
        say(text_of("endpoint.replaced", **shown))
        tell_running()
    if old is not None:
        _say_when_it_counts(say)
    return 0


def _remove(store: SettingsStore, name: str, say: Say) -> int:
    _check_editable(store, "endpoint.known", "endpoint.urls")
    known = known_in(store.settings)
    gone = with_name(name, known)
    if gone is None:
        meant_by(name, known)  # which says what there is
        raise UsageError("endpoint.no_names", name=redacted(name))
    before = store.settings.texts("endpoint.urls")
    rest = tuple(entry for entry in before if entry.lower() != gone.name.lower())
    if rest != before:
        _change(store, "endpoint.urls", rest)
    _change(store, "endpoint.known", tuple(line_of(each) for each in known if each is not gone))
    if rest != before:
        say(text_of("endpoint.removed_in_use", name=gone.name, rest=_places(rest)))
    else:
        say(text_of("endpoint.removed", name=gone.name))
    _say_when_it_counts(say)
    try:
        keyring_keys.forget(gone.accounts[0])
    except KeyringTroubleError as error:
        if error.trouble is not Trouble.MISSING:
            say(_keyring_sentence(error, gone))
            return 1
    return 0


def _use(store: SettingsStore, names: Sequence[str], say: Say) -> int:
    _check_editable(store, "endpoint.urls")
    known = known_in(store.settings)
    entries = tuple(dict.fromkeys(meant_by(entry_of(name), known).entry for name in names))
    _change(store, "endpoint.urls", entries)
    say(text_of("endpoint.in_use", places=_places(entries)))
    _say_when_it_counts(say)
    return 0


def _set_key(endpoint: KnownEndpoint, first: KnownEndpoint | None, say: Say) -> int:
    if not endpoint.name and is_loopback(endpoint.key_host):
        raise UsageError("key.here_needs_name", host=endpoint.title)
    key = _read_key(endpoint)
    try:
        keyring_keys.store(endpoint.accounts[0], key)
    except KeyringTroubleError as error:
        say(_keyring_sentence(error, endpoint))
        return 1
    before = find_key(endpoint, first)
    if before.place is KeyPlace.ENVIRONMENT:
        say(text_of("key.stored_but", name=endpoint.title, variable=before.variable))
    else:
        say(text_of("key.stored", name=endpoint.title))
    tell_running()
    return 0


def _remove_key(endpoint: KnownEndpoint, first: KnownEndpoint | None, say: Say) -> int:
    try:
        there = _forget_all(endpoint.accounts[:1], careful=False)
    except KeyringTroubleError as error:
        say(_keyring_sentence(error, endpoint))
        return 1
    say(text_of("key.removed" if there else "key.not_there", name=endpoint.title))
    found = find_key(endpoint, first)
    if found.place is KeyPlace.ENVIRONMENT:
        say(text_of("key.still_in_environment", name=endpoint.title, variable=found.variable))
    return 0 if there else 1


def _read_key(endpoint: KnownEndpoint) -> str:
    """A key that a person types, or the one line of standard input. Raises `LivecaptionError`."""
    if sys.stdin is None:
        raise LivecaptionError("key.not_typed")
    if sys.stdin.isatty():
        text = _typed(text_of("key.prompt", name=endpoint.title) + " ")
    else:
        try:
            text = sys.stdin.read(MOST_KEY_CHARACTERS + 2)
        except (OSError, UnicodeError):
            raise LivecaptionError("key.unreadable", most=MOST_KEY_CHARACTERS) from None
    key = text.strip().removeprefix("\ufeff")  # which some editors begin a file with
    if not text:
        raise LivecaptionError("key.not_typed")
    if not key or len(key) > MOST_KEY_CHARACTERS or not all("!" <= each <= "~" for each in key):
        raise LivecaptionError("key.unreadable", most=MOST_KEY_CHARACTERS)
    return key


def _typed(prompt: str) -> str:
    import getpass
    import warnings

    try:
        with warnings.catch_warnings():  # where it cannot be hidden it is not asked for
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt)
    except getpass.GetPassWarning:
        raise LivecaptionError("key.would_show") from None
    except EOFError:
        return ""


def _whose(store: SettingsStore, name: str) -> KnownEndpoint:
    """The endpoint that a name, an address, or the host of one in use means. Raises `UsageError`."""
    known = known_in(store.settings)
    found = with_name(name, known)
    if found is not None:
        return found
    for each in _in_use(store):
        if not each.name and name.lower() in (netloc_of(each.url), netloc_of(each.url).rpartition(":")[0]):
            return each
    return meant_by(entry_of(name), known)


def _in_use(store: SettingsStore) -> tuple[KnownEndpoint, ...]:
    """The endpoints in use; none where a name among them is nobody's, which captioning tells."""
    try:
        return resolve(store.settings)
    except UsageError:
        return ()


def _same_variable(new: KnownEndpoint, known: Sequence[KnownEndpoint]) -> KnownEndpoint | None:
    """The endpoint whose name is the same as far as the variable for its key can tell."""
    return next((each for each in known if variable_of(each.name) == variable_of(new.name)), None)


def _check_editable(store: SettingsStore, *names: str) -> None:
    """Raise where the file has a value that cannot be used: writing would lose it."""
    for name in names:
        table, _, key = name.partition(".")
        within = (store.reading.wanted or {}).get(table)
        if isinstance(within, dict) and key in within and name not in store.reading.values:
            code = "endpoint.known_unusable" if name == "endpoint.known" else "endpoint.urls_unusable"
            raise LivecaptionError(code)


def _change(store: SettingsStore, name: str, value: tuple[str, ...]) -> None:
    """Have a setting from now on. Raises with what was wrong, or with why it could not be saved."""
    problem = store.change(name, value)
    if problem is None:
        return
    params: dict[str, Any] = dict(problem.params)
    raise LivecaptionError(problem.code, **params)


def _forget_all(accounts: Sequence[str], *, careful: bool = True) -> bool:
    """Take keys away; whether there was one. Where `careful`, a keyring that fails has none."""
    there = False
    for account in accounts:
        try:
            there = keyring_keys.forget(account) or there
        except KeyringTroubleError:
            if not careful:
                raise
    return there


def _keyring_sentence(error: KeyringTroubleError, endpoint: KnownEndpoint) -> str:
    """What a keyring that fails means for an endpoint's key, and what to do instead."""
    variable = variables_of(endpoint, endpoint)[0]
    match error.trouble:
        case Trouble.MISSING:
            return render(message("key.no_keyring", name=endpoint.title, variable=variable))
        case Trouble.LOCKED:
            return render(message("key.locked", name=endpoint.title, variable=variable))
    return render(message("key.keyring_failed", name=endpoint.title, variable=variable, reason=error))


def _say_when_it_counts(say: Say) -> None:
    """Captions that run read no settings: who changes where they come from has to know."""
    from livecaption.control.client import ask_line
    from livecaption.control.wire import Ask, report_in

    report = report_in(ask_line(Ask.STATUS) or b"")
    if report is not None and report.captioning:
        say(text_of("endpoint.counts_later"))


def _places(entries: Sequence[str]) -> str:
    """Entries of `endpoint.urls` in a sentence."""
    return ", ".join(redacted(entry) for entry in entries) or text_of("endpoint.this_computer")
