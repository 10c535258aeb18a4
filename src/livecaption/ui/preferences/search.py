"""Finds settings by words: those of their label, help, choices, section and page, in any order and half typed. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from livecaption.model.messages import text_of
from livecaption.model.setting import Page, Setting, page_title, section_title

_WINDOWS = {False: "preferences.overlay", True: "preferences.audience"}


def find_settings(words: str, settings: Iterable[Setting]) -> tuple[Setting, ...]:
    """The settings with a page that have every word; those that have them in their label come first."""
    wanted = _plain(words).split()
    if not wanted:
        return ()
    found: list[tuple[int, Setting]] = []
    for setting in settings:
        if setting.page is Page.NONE:
            continue
        label, rest = _plain(text_of(setting.title)), _plain(" ".join(_words_of(setting)))
        if all(word in f"{label} {rest}" for word in wanted):
            missing = sum(word not in label for word in wanted)
            found.append((missing, setting))
    return tuple(setting for _, setting in sorted(found, key=lambda each: each[0]))


def place_of(setting: Setting) -> str:
    """Where a setting is found: its page and section."""
    page, section = text_of(page_title(setting.page)), text_of(section_title(setting.section))
    if setting.page is Page.CAPTIONS:
        # Both windows have the same settings: which one is meant?
        audience = setting.name.startswith("audience.")
        page = text_of("preferences.found_in", page=page, section=text_of(_WINDOWS[audience]))
    return text_of("preferences.found_in", page=page, section=section)


def _words_of(setting: Setting) -> list[str]:
    codes = [setting.explanation, section_title(setting.section), page_title(setting.page)]
    codes += [setting.choice_title(choice) for choice in setting.choices]
    return [text_of(code) for code in codes]


def _plain(text: str) -> str:
    """Without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))
