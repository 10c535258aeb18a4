"""Which key an endpoint gets: each goes to the host that it is meant for, and to no other."""

from __future__ import annotations

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from fakes.keyring import Shelf
from livecaption.config.endpoint_keys import TOKEN_VARIABLE, FoundKey, KeyPlace, find_key, key_of
from livecaption.config.keyring_keys import store
from livecaption.config.known_endpoints import KnownEndpoint

OFFICE = KnownEndpoint("office", "wss://captions.example.org/transcribe")
SAME_HOST = KnownEndpoint("", "wss://captions.example.org/other")
CLINIC = KnownEndpoint("my-clinic", "wss://clinic.example/x", token_url="https://auth.example/t")
HERE = KnownEndpoint("", "ws://127.0.0.1:9/transcribe")
NAMED_HERE = KnownEndpoint("lab", "ws://127.0.0.1:9/transcribe")


pytestmark = pytest.mark.usefixtures("shelf")


def test_the_variable_of_a_name_counts_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIVECAPTION_KEY_MY_CLINIC", "of the clinic")
    monkeypatch.setenv(TOKEN_VARIABLE, "of the first")
    store(CLINIC.accounts[0], "of the keyring")
    assert find_key(CLINIC, CLINIC) == FoundKey("of the clinic", KeyPlace.ENVIRONMENT, "LIVECAPTION_KEY_MY_CLINIC")
    assert key_of(OFFICE, OFFICE) == "of the first"


def test_the_shared_variable_goes_to_the_first_ones_host_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TOKEN_VARIABLE, "for the first")
    assert key_of(OFFICE, OFFICE) == key_of(SAME_HOST, OFFICE) == "for the first"
    for other in (CLINIC, HERE, NAMED_HERE):
        assert key_of(other, OFFICE) is None
    assert key_of(HERE, HERE) == "for the first", "a server of one's own may want one"
    at_that_host = KnownEndpoint("", OFFICE.url, token_url="https://auth.example/t")
    assert key_of(at_that_host, OFFICE) is None, "the key would go to the token server"
    assert key_of(OFFICE, None) is None


def test_the_keyring_is_asked_by_name_then_by_host() -> None:
    store("captions.example.org", "by host")
    assert find_key(OFFICE, None) == FoundKey("by host", KeyPlace.KEYRING)
    store(OFFICE.accounts[0], "by name")
    assert key_of(OFFICE) == "by name"
    assert key_of(SAME_HOST) == "by host"


def test_a_name_that_leads_elsewhere_now_gets_no_key_that_was_for_another_host() -> None:
    store(OFFICE.accounts[0], "for captions.example.org")
    assert key_of(KnownEndpoint("office", "wss://attacker.example/transcribe")) is None
    assert key_of(KnownEndpoint("office", OFFICE.url, token_url="https://attacker.example/t")) is None


def test_this_computer_gets_a_key_by_name_alone(shelf: Shelf) -> None:
    store("127.0.0.1:9", "by host")
    assert key_of(HERE) is None
    assert key_of(NAMED_HERE) is None
    store(NAMED_HERE.accounts[0], "by name")
    assert key_of(NAMED_HERE) == "by name"
    shelf.trouble = KeyringLocked("locked")
    assert find_key(HERE).place is KeyPlace.NONE, "the keyring is not asked"


def test_a_keyring_that_is_locked_leaves_it_open_and_one_that_is_missing_does_not(shelf: Shelf) -> None:
    shelf.trouble = KeyringLocked("locked")
    assert find_key(OFFICE).place is KeyPlace.UNKNOWN
    shelf.trouble = NoKeyringError("none")
    assert find_key(OFFICE).place is KeyPlace.NONE


def test_a_found_key_does_not_show() -> None:
    assert "s3cret" not in repr(FoundKey("s3cret", KeyPlace.KEYRING))
