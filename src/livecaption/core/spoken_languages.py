"""What people and systems call a spoken language, and the one code that models go by: the only place that decides it.
Pure.

A model goes by the first subtag of a BCP 47 tag. Some languages have more than one: subtags that the IANA registry
deprecates in favour of another, and those of which Whisper's own table knows only the other.
"""

from __future__ import annotations

from collections.abc import Iterable

_SAME_AS = {
    # Deprecated, with a preferred value: IANA's language subtag registry.
    "in": "id",
    "iw": "he",
    "ji": "yi",
    "jw": "jv",  # which is what Whisper calls it
    "mo": "ro",
    # Part of a language that Whisper knows as a whole: no, zh. Nynorsk (nn) it knows apart.
    "nb": "no",
    "cmn": "zh",
    # Filipino is Tagalog as it is written down; Whisper knows tl.
    "fil": "tl",
}

_OF_TAGS = {"zh-yue": "yue"}
"""Languages that were once written behind a larger one's code (RFC 5646, 2.2.2); the registry prefers the short form.
zh-cmn is among them, and zh all the same."""


def language_code(spoken: str | None) -> str | None:
    """The code that models go by: "en" of "en-GB" or "EN_us", "he" of "iw"; None for nothing, and for "auto"."""
    if spoken is None:
        return None
    tag = spoken.strip().lower().replace("_", "-").partition("@")[0].partition(".")[0]  # of a locale
    first, _, rest = tag.partition("-")
    second = rest.partition("-")[0]
    code = _OF_TAGS.get(f"{first}-{second}") or _SAME_AS.get(first, first)
    return None if code in ("", "auto") else code


def is_among(spoken: str, languages: Iterable[str]) -> bool:
    """Whether `spoken` is one of `languages`, whatever each is called."""
    code = language_code(spoken)
    return any(code == language_code(each) for each in languages)
