"""Keys of endpoints: kept and found by host, and a keyring that is not there is no reason to fail."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError

from livecaption.config.keyring_keys import KeyringTroubleError, look_up, store

SECRET = "s3cret-in-the-test"


class Shelf(KeyringBackend):
    """A keyring in memory; with `trouble`, one that fails."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.trouble is not None:
            raise self.trouble
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.kept[service, username] = password


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    before = keyring.get_keyring()
    shelf = Shelf()
    keyring.set_keyring(shelf)
    yield shelf
    keyring.set_keyring(before)


def test_a_key_is_found_by_its_host_whatever_the_path(shelf: Shelf) -> None:
    store("wss://Captions.example.org/transcribe", SECRET)
    assert look_up("wss://captions.example.org/other") == SECRET
    assert look_up("wss://captions.example.org:8443/transcribe") is None


@pytest.mark.parametrize(
    "trouble",
    [NoKeyringError(SECRET), KeyringLocked(SECRET), RuntimeError(SECRET), ValueError(SECRET), LookupError(SECRET)],
)
def test_a_keyring_that_fails_says_so_without_the_key(trouble: Exception, shelf: Shelf) -> None:
    shelf.trouble = trouble
    assert look_up("wss://captions.example.org/") is None
    with pytest.raises(KeyringTroubleError) as failed:
        store("wss://captions.example.org/", SECRET)
    assert SECRET not in str(failed.value)
    assert failed.value.__cause__ is None
