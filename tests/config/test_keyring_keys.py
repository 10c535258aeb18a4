"""Keys of endpoints in the keyring: a keyring that is not there is no reason to fail, and no error has a key in it."""

from __future__ import annotations

import traceback

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as ForgetfulKeyring
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from fakes.keyring import Shelf
from livecaption.config.keyring_keys import (
    KeyringTroubleError,
    Trouble,
    find,
    forget,
    keep_for_this_run,
    look_up,
    store,
)

SECRET = "s3cret-in-the-test"
ACCOUNT = "captions.example.org"


def test_a_key_is_kept_found_and_forgotten_by_its_account(shelf: Shelf) -> None:
    assert find(ACCOUNT) is None
    store(ACCOUNT, SECRET)
    assert find(ACCOUNT) == look_up(ACCOUNT) == SECRET
    assert look_up("captions.example.org:8443") is None
    assert forget(ACCOUNT)
    assert look_up(ACCOUNT) is None
    assert not forget(ACCOUNT)
    assert shelf.kept == {}


@pytest.mark.parametrize(
    ("trouble", "means"),
    [
        (NoKeyringError(SECRET), Trouble.MISSING),
        (KeyringLocked(SECRET), Trouble.LOCKED),
        (InitError(SECRET), Trouble.LOCKED),
        (RuntimeError(SECRET), Trouble.BROKEN),
        (ValueError(SECRET), Trouble.BROKEN),
        (LookupError(SECRET), Trouble.BROKEN),
    ],
)
def test_a_keyring_that_fails_says_so_without_the_key(trouble: Exception, means: Trouble, shelf: Shelf) -> None:
    shelf.trouble = trouble
    assert look_up(ACCOUNT) is None
    for ask in (lambda: store(ACCOUNT, SECRET), lambda: find(ACCOUNT), lambda: forget(ACCOUNT)):
        with pytest.raises(KeyringTroubleError) as failed:
            ask()
        assert failed.value.trouble is means
        assert failed.value.__cause__ is failed.value.__context__ is None, "which would have the key"
        assert SECRET not in "".join(traceback.format_exception_only(failed.value))


@pytest.mark.parametrize("useless", [NoKeyring, ForgetfulKeyring])
def test_a_keyring_that_keeps_nothing_is_none(useless: type[KeyringBackend], shelf: Shelf) -> None:
    keyring.set_keyring(useless())
    with pytest.raises(KeyringTroubleError) as failed:
        store(ACCOUNT, SECRET)
    assert failed.value.trouble is Trouble.MISSING


def test_a_keyring_that_writes_keys_into_a_plain_file_is_none(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Shelf, "priority", 0.5)  # as that of keyrings.alt has
    with pytest.raises(KeyringTroubleError):
        store(ACCOUNT, SECRET)
    assert shelf.kept == {}


def test_a_key_that_does_not_stay_is_not_said_to_be_kept(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Shelf, "set_password", lambda *_: None)
    with pytest.raises(KeyringTroubleError) as failed:
        store(ACCOUNT, SECRET)
    assert failed.value.trouble is Trouble.BROKEN


def test_without_a_keyring_a_key_counts_until_the_program_ends(shelf: Shelf) -> None:
    shelf.trouble = KeyringLocked("locked")
    keep_for_this_run(ACCOUNT, SECRET)
    assert find(ACCOUNT) == SECRET
    with pytest.raises(KeyringTroubleError):
        forget(ACCOUNT)
    assert look_up(ACCOUNT) is None, "it is forgotten all the same"


def test_a_key_that_the_keyring_took_is_not_kept_twice(shelf: Shelf) -> None:
    keep_for_this_run(ACCOUNT, "old")
    store(ACCOUNT, SECRET)
    shelf.kept.clear()
    assert find(ACCOUNT) is None
