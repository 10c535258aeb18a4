"""Which failures are worth another try, before and after an endpoint has written captions."""

from __future__ import annotations

from typing import Any

import pytest

from livecaption.core.faults import History
from livecaption.model.errors import EndpointError

PARAMS: dict[str, Any] = {
    "host": "h",
    "status": 400,
    "reason": "x",
    "text": "x",
    "issuer": "i",
    "amount": "7 min",
    "date": "2004-02-29",
    "path": "ca.pem",
    "proxy": "p",
}


def failure(code: str, *, retryable: bool = False) -> EndpointError:
    return EndpointError(code, retryable=retryable, **PARAMS)


def tries(history: History, code: str, *, retryable: bool = False, most: int = 50) -> int:
    """After how many failures of that kind it is hopeless."""
    return next((n for n in range(1, most + 1) if history.note(failure(code, retryable=retryable))), most)


@pytest.mark.parametrize(
    "code",
    [
        "endpoint.unauthorized",
        "endpoint.no_key",
        "endpoint.token_refused",
        "endpoint.issuer_refused",
        "endpoint.no_token",
        "endpoint.clock_slow",
        "endpoint.clock_fast",
        "endpoint.not_found",
        "endpoint.refused",
        "endpoint.tls",
        "endpoint.tls_expired",
        "endpoint.redirected",
        "endpoint.proxy_password",
    ],
)
def test_a_new_endpoint_that_refuses_is_not_tried_again(code: str) -> None:
    assert tries(History(), code) == 1


@pytest.mark.parametrize("code", ["endpoint.lost", "endpoint.no_answer", "endpoint.busy", "endpoint.silent"])
@pytest.mark.parametrize("proven", [False, True])
def test_what_passes_by_itself_is_tried_for_ever(code: str, proven: bool) -> None:
    assert tries(History(proven=proven), code, retryable=True) == 50


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("endpoint.unauthorized", 3),
        ("endpoint.no_key", 3),
        ("endpoint.token_refused", 3),
        ("endpoint.issuer_refused", 3),
        ("endpoint.clock_slow", 3),
        ("endpoint.clock_fast", 3),
        ("endpoint.refused", 3),
        ("endpoint.not_found", 6),
        ("endpoint.tls", 50),
        ("endpoint.tls_clock", 50),
        ("endpoint.tls_expired", 50),
        ("endpoint.tls_failed", 50),
        ("endpoint.tls_issuer", 50),
        ("endpoint.tls_name", 50),
        ("endpoint.tls_not_yet", 50),
        ("endpoint.tls_other_issuer", 50),
        ("endpoint.proxy_password", 50),
        ("endpoint.no_token", 50),
        ("endpoint.redirected", 50),
        ("endpoint.failed", 1),
        ("endpoint.bad_key", 1),
    ],
)
def test_one_that_wrote_captions_gets_more_tries(code: str, expected: int) -> None:
    assert tries(History(proven=True), code) == expected


def test_refusals_count_only_in_a_row() -> None:
    history = History(proven=True)
    assert not history.note(failure("endpoint.unauthorized"))
    assert not history.note(failure("endpoint.unauthorized"))
    assert not history.note(failure("endpoint.lost", retryable=True))
    assert tries(history, "endpoint.unauthorized") == 3


def test_nonsense_is_given_up_after_three_tries_unless_it_once_made_sense() -> None:
    assert tries(History(), "endpoint.nonsense", retryable=True) == 3
    assert tries(History(greeted=True), "endpoint.nonsense", retryable=True) == 50
    assert tries(History(proven=True), "endpoint.nonsense", retryable=True) == 50


def test_text_makes_up_for_nonsense_before() -> None:
    history = History()
    history.note(failure("endpoint.nonsense", retryable=True))
    history.note(failure("endpoint.nonsense", retryable=True))
    history.worked()
    assert tries(history, "endpoint.nonsense", retryable=True) == 50


def test_when_something_was_put_right_refusals_are_counted_anew() -> None:
    history = History(proven=True)
    assert tries(history, "endpoint.unauthorized") == 3
    history.hope_anew()
    assert tries(history, "endpoint.unauthorized") == 3
