"""What the declaration of a setting says: name, type, default, words in print, unit. Every face is made from these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a setting holds."""

    TEXT = "text"
    NUMBER = "number"
    COUNT = "count"
    SWITCH = "switch"
    CHOICE = "choice"
    LIST = "list"
    COLOUR = "colour"
    """A text such as #FFE14D: red, green and blue in two hexadecimal digits each."""
    FONT = "font"
    """A text: the family of a font."""
    FOLDER = "folder"
    """A text: the path of a folder."""


class Page(StrEnum):
    """Where the settings dialog shows a setting; `page.NAME` is its name in print."""

    SOUND = "sound"
    ENDPOINTS = "endpoints"
    CAPTIONS = "captions"
    SHORTCUTS = "shortcuts"
    DATA = "data"
    NONE = "none"
    """For the command line and the file only."""


class Section(StrEnum):
    """What a setting stands together with on its page; `section.NAME` is its name in print."""

    SOURCE = "source"
    UTTERANCES = "utterances"
    ENDPOINT = "endpoint"
    WORDS = "words"
    LAYOUT = "layout"
    TIMING = "timing"
    SPEAKERS = "speakers"
    FONT = "font"
    COLOURS = "colours"
    OVERLAY = "overlay"
    AUDIENCE = "audience"
    HOTKEYS = "hotkeys"
    PROGRAM = "program"
    SAVING = "saving"
    PRIVACY = "privacy"


Value = str | float | int | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing a person can choose. `name` is dotted; `flag` is its command-line spelling.

    `at_least` and `at_most` bound numbers, `step` is what a slider or an arrow key moves them by; `choices` lists the
    words a CHOICE takes, `choice_labels` the same in print; `check` returns the code of the message that says what is
    wrong with a value (or with one of a LIST), or None. `advanced` settings are shown on demand only.
    """

    name: str
    kind: Kind
    default: Value
    help: str
    label: str = ""
    unit: str = ""
    flag: str = ""
    metavar: str = ""
    choices: tuple[str, ...] = ()
    choice_labels: tuple[str, ...] = ()
    at_least: float | None = None
    at_most: float | None = None
    step: float | None = None
    check: Callable[[str], str | None] | None = None
    page: Page = Page.NONE
    section: Section = Section.PROGRAM
    advanced: bool = False

    @property
    def title(self) -> str:
        """The code of its label in print."""
        return f"setting.{self.name}"

    @property
    def explanation(self) -> str:
        """The code of its help in print."""
        return f"setting.{self.name}.help"

    def choice_title(self, choice: str) -> str:
        """The code of one of its choices in print."""
        return f"choice.{self.name}.{choice}"


def page_title(page: Page) -> str:
    """The code of a page's name in print."""
    return f"page.{page}"


def section_title(section: Section) -> str:
    """The code of a section's name in print."""
    return f"section.{section}"
