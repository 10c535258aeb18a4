from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.config.endpoint_url import endpoint_url, redacted
from livecaption.config.sharing import without_secrets
from livecaption.core.loopback import is_loopback
from livecaption.model.errors import UsageError


@pytest.mark.parametrize(
    ("given_url", "expected"),
    [
        ("wss://a.example/v1/listen?model=x&k=1", "wss://a.example/v1/listen?model=x&k=1"),
        ("https://a.example", "wss://a.example/transcribe"),
        ("https://a.example:8443/", "wss://a.example:8443/transcribe"),
        ("WSS://A.example/x", "wss://A.example/x"),
        ("http://localhost:8765", "ws://localhost:8765/transcribe"),
        ("ws://127.0.0.1", "ws://127.0.0.1/transcribe"),
        ("ws://127.9.8.7:1/x", "ws://127.9.8.7:1/x"),
        ("ws://[::1]:8765/transcribe", "ws://[::1]:8765/transcribe"),
        ("https://a.example?tag=1", "wss://a.example/transcribe?tag=1"),
        ("wss://[2001:db8::1]/x", "wss://[2001:db8::1]/x"),
    ],
)
def test_addresses_become_websocket_addresses(given_url: str, expected: str) -> None:
    assert endpoint_url(given_url) == expected
    assert endpoint_url(expected) == expected


@pytest.mark.parametrize(
    ("given_url", "code"),
    [
        ("ftp://a.example", "endpoint.bad_scheme"),
        ("file:///etc/passwd", "endpoint.bad_scheme"),
        ("ws://a.example", "endpoint.not_encrypted"),
        ("http://192.168.1.4:8765", "endpoint.not_encrypted"),
        ("ws://localhost.a.example", "endpoint.not_encrypted"),
        ("ws://127.0.0.1.a.example", "endpoint.not_encrypted"),
        ("ws://[::ffff:10.0.0.1]/", "endpoint.not_encrypted"),
        ("wss://me:secret@a.example", "endpoint.has_password"),
        ("ws://localhost@a.example", "endpoint.has_password"),
        ("wss://a.example/x?model=y&Token=secret", "endpoint.has_password"),
        ("wss://a.example/x?api_key=secret", "endpoint.has_password"),
        ("", "endpoint.bad_url"),
        ("a.example", "endpoint.bad_url"),
        ("localhost:8765", "endpoint.bad_url"),
        ("wss://", "endpoint.bad_url"),
        ("wss:///path", "endpoint.bad_url"),
        ("wss://a.example:99999", "endpoint.bad_url"),
        ("wss://a.example:x", "endpoint.bad_url"),
        ("wss://[::1", "endpoint.bad_url"),
        ("wss://a example/", "endpoint.bad_url"),
        ("wss://a.example/\r\nX: y", "endpoint.bad_url"),
        ("wss://a.example/#part", "endpoint.bad_url"),
    ],
)
def test_each_wrong_address_has_its_sentence(given_url: str, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        endpoint_url(given_url)
    assert caught.value.message.code == code
    assert "secret" not in str(caught.value)


@given(st.text(max_size=40) | st.text(max_size=30).map("wss://".__add__) | st.text(max_size=30).map("http://".__add__))
def test_any_text_is_an_address_or_a_sentence(text: str) -> None:
    try:
        url = endpoint_url(text)
    except UsageError:
        return
    assert url.startswith(("wss://", "ws://"))
    assert endpoint_url(url) == url


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("wss://u:p@a.example:1/x?key=secret#frag", "wss://a.example:1/x"),
        ("wss://a.example/x", "wss://a.example/x"),
        ("u:secret@a.example", "u:a.example"),
        ("wss://[::1", "…"),
    ],
)
def test_nothing_secret_is_shown(url: str, shown: str) -> None:
    assert redacted(url) == shown


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "localhost.", "127.0.0.1", "127.255.0.3", "::1"])
def test_loopback(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["0.0.0.0", "::", "10.0.0.1", "example.org", "", "127.0.0.1.example.org", "2130706433"]
)
def test_not_loopback(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize(
    "name",
    [
        "password",
        "Api_Token",
        "apiToken",
        "x-api-key",
        "subscription-key",
        "sig",
        "jwt",
        "client_secret",
        "X-Amz-Signature",
    ],
)
def test_whatever_a_key_is_called_it_is_not_kept_in_an_address(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        endpoint_url(f"wss://a.example/x?model=y&{name}=hunter2")
    assert caught.value.message.code == "endpoint.has_password"
    assert without_secrets(f"wss://a.example/x?keyterm=y&{name}=hunter2") == "wss://a.example/x?keyterm=y"
