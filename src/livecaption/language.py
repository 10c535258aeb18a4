"""Composition of the interface's language: whose sentences the whole process speaks, windows or not.

Called once at the start, on the main thread. Qt's translator is loaded only where the language is not English.
"""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Callable, Sequence

from livecaption import resources
from livecaption.model.errors import LivecaptionError
from livecaption.model.messages import translate_with
from livecaption.model.sentence import Counted, Sentence

ENGLISH = "en"
LANGUAGES = (ENGLISH, "de", "pl", "ar")
"""What the interface speaks; installer/translations.py makes the others' files."""

_CONTEXT = "catalogue"


def speak(wanted: str) -> str:
    """Have every sentence in the language of the code `wanted`, or, where it is empty, in the system's.

    Answers the code of the language that is spoken: English where the wanted one is not there.
    """
    language = _best([wanted] if wanted else system_languages())
    translate_with(None if language == ENGLISH else _translator(language))
    return language


def system_languages() -> list[str]:
    """What the system says that its user reads, best first, as codes such as de-AT."""
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return list(QLocale.system().uiLanguages())
    # The order of GNU gettext; LANGUAGE is a list, and counts only beside another locale than C.
    named = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "C")
    if named.partition(".")[0] in ("C", "POSIX"):
        return []
    return [*filter(None, os.environ.get("LANGUAGE", "").split(":")), named]


def _best(wanted: Sequence[str]) -> str:
    for each in wanted:
        code = (locale.normalize(each) if "." in each else each).replace("-", "_").partition("_")[0].lower()
        if code in LANGUAGES:
            return code
    return ENGLISH


def _translator(language: str) -> Callable[[str, Sentence, int | None], str | None] | None:
    try:
        path = resources.path(f"translations/livecaption_{language}.qm")
    except LivecaptionError:
        return None  # an installation that lacks the file speaks English
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    if not translator.load(str(path)):
        return None

    def translate(code: str, english: Sentence, count: int | None) -> str | None:
        source = english.other if isinstance(english, Counted) else english
        return translator.translate(_CONTEXT, source, code, -1 if count is None else count) or None

    return translate
