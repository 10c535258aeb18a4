from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.dialects.plain import plain, plain_code


@pytest.mark.parametrize("text", ["so it goes", "שלום עולם", "👩‍👩‍👧‍👦 e\u0301", "a\u200fb", "日本語", ""])
def test_speech_in_any_script_stays_as_it_is(text: str) -> None:
    assert plain(text) == text


@given(st.text())
def test_any_text_becomes_one_harmless_line(text: str) -> None:
    found = plain(text)
    assert found == " ".join(found.split()) == plain(found)
    assert not any(unicodedata.category(each) in {"Cc", "Zl", "Zp"} for each in found)
    assert not any(
        unicodedata.bidirectional(each) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI"} for each in found
    )


@pytest.mark.parametrize(
    ("code", "logged"),
    [("engine_failed", "engine_failed"), ("a.B-1", "a.B-1"), ("", ""), ("my words", ""), ("x\n", ""), ("y" * 61, "")],
)
def test_only_a_code_is_logged_as_one(code: str, logged: str) -> None:
    assert plain_code(code) == logged
