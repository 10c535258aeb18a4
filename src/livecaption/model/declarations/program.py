"""Settings: the program itself, its shortcuts, and the words it should know."""

from __future__ import annotations

from livecaption.model.actions import ACTIONS
from livecaption.model.setting import Kind, Page, Section, Setting

ARROW = "→"
"""Between the wrong words of a correction and the right ones."""

_MOST_TEXT = 80


def _check_language(value: str) -> str | None:
    """A code such as de or pt-BR, or nothing."""
    usable = all(part.isalnum() and part.isascii() and len(part) <= 8 for part in value.split("-")) or value == ""
    return None if usable else "settings.bad_language"


def _check_correction(value: str) -> str | None:
    wrong, arrow, right = value.partition(ARROW)
    return None if wrong.strip() and arrow and right.strip() and value.isprintable() else "settings.bad_correction"


def _check_keyterm(value: str) -> str | None:
    return None if value.strip() and value.isprintable() and len(value) <= _MOST_TEXT else "settings.bad_keyterm"


GENERAL: tuple[Setting, ...] = (
    Setting(
        "general.language",
        Kind.TEXT,
        "",
        "The language of the program's own words, as a code such as de; empty takes the system's.",
        label="Language of the program",
        flag="--interface-language",
        metavar="CODE",
        check=_check_language,
        page=Page.SHORTCUTS,
        section=Section.PROGRAM,
    ),
    Setting(
        "general.theme",
        Kind.CHOICE,
        "system",
        "Light or dark windows.",
        label="Appearance",
        choices=("system", "light", "dark"),
        choice_labels=("As the system", "Light", "Dark"),
        page=Page.SHORTCUTS,
        section=Section.PROGRAM,
    ),
    Setting(
        "general.reduced_motion",
        Kind.CHOICE,
        "system",
        "Let lines jump instead of gliding, and nothing fade.",
        label="Reduced motion",
        choices=("system", "on", "off"),
        choice_labels=("As the system", "On", "Off"),
        page=Page.SHORTCUTS,
        section=Section.PROGRAM,
    ),
    Setting(
        "general.announce_captions",
        Kind.SWITCH,
        False,
        "Have a screen reader or braille display follow the captions as they come.",
        label="Captions for screen readers",
        page=Page.SHORTCUTS,
        section=Section.PROGRAM,
    ),
    Setting(
        "general.at_start",
        Kind.CHOICE,
        "show",
        "What the program does when it starts: wait on its start page, or caption at once.",
        label="When the program starts",
        choices=("show", "start"),
        choice_labels=("Show the start page", "Start captions"),
        page=Page.SHORTCUTS,
        section=Section.PROGRAM,
    ),
)

WORDS: tuple[Setting, ...] = (
    Setting(
        "words.corrections",
        Kind.LIST,
        (),
        f"Words that are heard wrong and what they should be, such as “Marz {ARROW} March”.",
        label="Corrections",
        check=_check_correction,
        page=Page.ENDPOINTS,
        section=Section.WORDS,
    ),
    Setting(
        "words.keyterms",
        Kind.LIST,
        (),
        "Names and terms that are said often, for the transcriber to expect.",
        label="Names and terms",
        check=_check_keyterm,
        page=Page.ENDPOINTS,
        section=Section.WORDS,
    ),
)

_DOES = {
    "toggle": "Start captions, or end them",
    "pause": "Pause captions, or go on",
    "freeze": "Freeze all captions, or let them go on",
    "blank": "Blank all captions, or show them again",
    "strike": "Strike the last line everywhere",
    "show": "Show the main window",
    "overlay": "Show or hide the overlay",
    "audience": "Show or hide the audience window",
    "lock": "Let clicks through the overlay, or not",
    "controls": "Control the overlay by keyboard",
    "larger": "Larger text",
    "smaller": "Smaller text",
    "settings": "Open the settings",
    "quit": "Quit livecaption",
}

SHORTCUTS: tuple[Setting, ...] = tuple(
    Setting(
        f"shortcuts.{action.name}",
        Kind.TEXT,
        action.hotkey,
        "Keys that do this from any program, such as Ctrl+Alt+C; empty for none.",
        label=_DOES[action.name],
        page=Page.SHORTCUTS,
        section=Section.HOTKEYS,
    )
    for action in ACTIONS
)
