"""One code for a language, whatever people and systems call it."""

from __future__ import annotations

import pytest

from livecaption.core.spoken_languages import is_among, language_code
from livecaption.model_store.whisper_models import LANGUAGES, LANGUAGES_OF_V3


@pytest.mark.parametrize(
    ("spoken", "code"),
    [
        ("en", "en"),
        ("EN_us", "en"),
        ("de-AT", "de"),
        (" ja ", "ja"),
        ("pt_BR.UTF-8", "pt"),
        ("ca_ES@valencia", "ca"),
        ("auto", None),
        ("", None),
        (None, None),
        # Deprecated subtags, as systems still write them.
        ("iw_IL", "he"),
        ("in", "id"),
        ("ji", "yi"),
        ("jw", "jv"),
        ("mo", "ro"),
        # What Whisper's table has under another code.
        ("nb-NO", "no"),
        ("NB", "no"),
        ("nn-NO", "nn"),
        ("fil-PH", "tl"),
        ("zh-CN", "zh"),
        ("zh-Hant-TW", "zh"),
        ("cmn-Hans", "zh"),
        ("zh-cmn", "zh"),
        ("zh-yue-HK", "yue"),
        ("yue", "yue"),
    ],
)
def test_codes_of_languages(spoken: str | None, code: str | None) -> None:
    assert language_code(spoken) == code


def test_every_code_of_a_model_is_its_own() -> None:
    assert [language_code(code) for code in LANGUAGES_OF_V3] == list(LANGUAGES_OF_V3)


@pytest.mark.parametrize("spoken", ["nb", "nn", "fil", "iw", "in", "ji", "jw", "mo", "cmn", "zh_TW", "PT-br"])
def test_whisper_speaks_it_under_each_name(spoken: str) -> None:
    assert is_among(spoken, LANGUAGES)
    assert not is_among(spoken, ("en",))


def test_a_language_is_found_whichever_of_the_two_is_the_old_name() -> None:
    assert is_among("he", ("iw",))
    assert is_among("en-GB", ("en-US",))
    assert not is_among("auto", ("en",))
