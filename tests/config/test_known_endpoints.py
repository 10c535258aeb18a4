"""Endpoints by name: what a line may say, what each mistake is told as, and that no sentence repeats a key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.config.known_endpoints import (
    KnownEndpoint,
    is_name,
    known_endpoint,
    line_of,
    resolve,
    variable_of,
)
from livecaption.config.sharing import keepable
from livecaption.config.validation import usable_value
from livecaption.model.errors import UsageError
from livecaption.model.settings import BY_NAME, Settings

SECRET = "hunter2-in-a-line"
OFFICE = "office wss://captions.example.org/transcribe"


def test_a_line_says_name_address_and_the_rest() -> None:
    assert known_endpoint("office https://captions.example.org") == KnownEndpoint(
        "office", "wss://captions.example.org/transcribe"
    )
    full = known_endpoint(
        'a.b_c-1 ws://localhost:9/x  ca="/with room/ca.pem" token-url=http://127.0.0.1:8/t dialect=edge'
    )
    assert full == KnownEndpoint("a.b_c-1", "ws://localhost:9/x", "edge", "http://127.0.0.1:8/t", "/with room/ca.pem")
    assert line_of(full) == 'a.b_c-1 ws://localhost:9/x token-url=http://127.0.0.1:8/t ca="/with room/ca.pem"'
    assert known_endpoint(line_of(full)) == full


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("", "An endpoint is written as NAME URL"),
        ("office", "An endpoint is written as NAME URL"),
        (f"office wss://a.example {SECRET}", "An endpoint is written as NAME URL"),
        ('office "wss://a.example', "An endpoint is written as NAME URL"),
        ("office wss://a.example ca=", "An endpoint is written as NAME URL"),
        ("off\tice\x1b wss://a.example", "An endpoint is written as NAME URL"),
        ("of/fice wss://a.example", "That cannot be the name of an endpoint. Use 1 to 40"),
        ("wss://a.example office", "That cannot be the name of an endpoint."),
        ("localhost ws://localhost", "That cannot be the name of an endpoint."),
        ("10.1.2.3 wss://10.1.2.3", "That cannot be the name of an endpoint."),
        (f"{'n' * 41} wss://a.example", "That cannot be the name of an endpoint."),
        ("office captions.example.org", "“captions.example.org” is not an address."),
        ("office ws://a.example", "ws:// to a.example would send your words unencrypted."),
        ("office gopher://a.example", "gopher:// is not a way to reach an endpoint."),
        (f"office wss://me:{SECRET}@a.example", "A key inside the address would be seen by others."),
        (f"office wss://a.example/?api_key={SECRET}", "A key inside the address would be seen by others."),
        (
            f"office wss://a.example dialect={SECRET}",
            "livecaption does not speak the dialect of office. It speaks: edge.",
        ),
        ("office wss://a.example dialect=-1", "livecaption does not speak the dialect of office."),
        (f"office wss://a.example key={SECRET}", "The line of office has a word that livecaption does not know."),
        ("office wss://a.example ca=/a ca=/b", "The line of office says ca twice."),
        ("office wss://a.example ca=mine.pem", "The file with the certificates for office needs its whole path"),
        (
            "office wss://a.example token-url=http://b.example/t",
            "http:// to b.example would send your key unencrypted.",
        ),
        ("office wss://a.example token-url=wss://b.example/t", "“wss://b.example/t” is not where tokens come from."),
        (f"office wss://a.example token-url=https://me:{SECRET}@b.example", "A key inside the address"),
        (f"office wss://a.example token-url=https://b.example?secret={SECRET}", "A key inside the address"),
    ],
)
def test_each_mistake_is_one_sentence_without_what_may_be_a_key(line: str, says: str) -> None:
    with pytest.raises(UsageError) as refused:
        known_endpoint(line)
    assert str(refused.value).startswith(says)
    assert SECRET not in repr(refused.value)


@given(
    st.text(max_size=80)
    | st.lists(st.sampled_from(["office", "wss://a.example", "ca=/x", '"', "=", "ca"])).map(" ".join)
)
def test_no_line_makes_a_traceback_and_a_good_one_is_read_back(line: str) -> None:
    try:
        known = known_endpoint(line)
    except UsageError:
        return
    assert known_endpoint(line_of(known)) == known


def test_two_endpoints_have_two_names() -> None:
    setting = BY_NAME["endpoint.known"]
    assert usable_value(setting, ["a https://a.example", "b wss://b.example/x"], "known") == (
        "a wss://a.example/transcribe",
        "b wss://b.example/x",
    )
    for first, second in (("a", "a"), ("a", "A"), ("my-server", "my.server")):
        assert variable_of(first) == variable_of(second), "one would get the other's key"
        with pytest.raises(UsageError, match="are too alike: their keys would share one environment variable"):
            usable_value(setting, [f"{first} wss://a.example", f"{second} wss://b.example"], "known")


def test_what_is_in_use_is_a_name_or_an_address() -> None:
    settings = Settings({"endpoint.known": (OFFICE,), "endpoint.urls": ("Office", "wss://a.example/x")})
    office, other = resolve(settings)
    assert office == known_endpoint(OFFICE)
    assert other == KnownEndpoint("", "wss://a.example/x")
    assert (office.title, other.title) == ("office", "a.example")
    assert usable_value(BY_NAME["endpoint.urls"], ["office", "https://a.example"], "urls") == (
        "office",
        "wss://a.example/transcribe",
    )


def test_a_name_that_is_nobodys_is_told_with_the_names_there_are() -> None:
    with pytest.raises(UsageError, match=r"There is no endpoint named clinic\. Known are: office\."):
        resolve(Settings({"endpoint.known": (OFFICE,), "endpoint.urls": ("clinic",)}))
    with pytest.raises(UsageError, match=r"named clinic\. Add it with livecaption endpoint add clinic"):
        resolve(Settings({"endpoint.urls": ("clinic",)}))


@pytest.mark.parametrize("text", ["", "-a", "a b", "a:b", "a/b", "ä", "::1", "1.2.3.4", "LocalHost", "a" * 41])
def test_what_reads_as_an_address_is_no_name(text: str) -> None:
    assert not is_name(text)


def test_a_key_belongs_to_a_name_together_with_its_host() -> None:
    here = known_endpoint("office wss://captions.example.org:8443/a")
    elsewhere = known_endpoint("office wss://captions.example.org:9/a")
    minted = known_endpoint("office wss://captions.example.org:8443/a token-url=https://auth.example.org/t")
    assert len({each.accounts[0] for each in (here, elsewhere, minted)}) == 3
    assert here.accounts == ("name:office at captions.example.org:8443", "captions.example.org:8443")
    assert minted.accounts[1] == minted.key_host == "auth.example.org"
    assert KnownEndpoint("", "wss://Captions.example.org/x").accounts == ("captions.example.org",)


def test_an_export_has_no_file_of_this_computer() -> None:
    kept = keepable({"endpoint.known": (f"{OFFICE} ca=/home-of-mine/ca.pem",), "endpoint.urls": ("office",)})
    assert kept == {"endpoint.known": (OFFICE,), "endpoint.urls": ("office",)}
