"""Starts Qt, runs the desktop program, and says what its sessions left behind. Main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from livecaption import resources
from livecaption.config.state_file import StateFile
from livecaption.desktop.program import Plan, Program
from livecaption.model.seams import SettingsKeeper
from livecaption.ui.application import create_application

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from livecaption.captioning import Outcome
    from livecaption.control.instance import Claimed


def run_desktop(
    keeper: SettingsKeeper,
    state: StateFile,
    plan: Plan,
    claim: Claimed | None,
    language: str,
) -> tuple[list[Outcome], bool]:
    """What each session left behind, in order, and whether the last was ended at once."""
    application = create_application([], resources.path("fonts"), resources.path("icons"))
    _speak(application, language)
    program = Program(application, keeper, state, plan, claim)
    program.begin()
    application.exec()
    program.close()
    return program.outcomes, program.presses > 1


def _speak(application: QApplication, language: str) -> None:
    """Have Qt's own words in the same language, and windows in its direction."""
    locale = QLocale(language)
    application.setLayoutDirection(locale.textDirection())
    if locale.language() is not QLocale.Language.English:
        translator = QTranslator(application)
        if translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(translator)
