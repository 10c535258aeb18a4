from __future__ import annotations

import pytest

from livecaption.config.sharing import keepable, without_secrets
from livecaption.model.settings import Value


@pytest.mark.parametrize(
    ("url", "carried"),
    [
        ("wss://ana:secret@a.example:444/x?room=1&token=abc", "wss://a.example:444/x?room=1"),
        ("wss://a.example/x", "wss://a.example/x"),
        ("wss://a.example/x?API_KEY=abc#frag", "wss://a.example/x"),
        ("wss://[a.example/x", ""),
    ],
)
def test_addresses_lose_their_secrets(url: str, carried: str) -> None:
    assert without_secrets(url) == carried


def test_what_is_as_declared_or_of_this_computer_is_not_carried() -> None:
    values: dict[str, Value] = {
        "captions.lines": 2,
        "captions.columns": 50,
        "outputs.folder": "/somewhere",
        "capture.device": "USB",
    }
    assert keepable(values) == {"captions.columns": 50}
