"""What the settings dialog and the first run are told of this computer. GUI thread; nothing here waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from livecaption.config import folders
from livecaption.desktop.places_to_transcribe import entry_problem
from livecaption.desktop.remote import Remote
from livecaption.desktop.sound_sources import DEVICE, OUTPUT, SOURCES, named
from livecaption.language import LANGUAGES
from livecaption.model.actions import ActionName
from livecaption.model.errors import UsageError
from livecaption.model.hotkey import parse_hotkey
from livecaption.model.messages import render, text_of
from livecaption.model.settings import Settings
from livecaption.ui.captions.capture_hiding import hiding_note
from livecaption.ui.captions.placing import identities
from livecaption.ui.main.choices import SourceChoice
from livecaption.ui.main.source_chooser import TITLES
from livecaption.ui.preferences.surroundings import Option, Surroundings


def surroundings(
    sources: Callable[[], Sequence[SourceChoice]],
    remote: Remote,
    transcripts: Path,
    settings: Callable[[], Settings],
    check_endpoint: Callable[[str], None],
    open_path: Callable[[Path], None],
) -> Surroundings:
    """The lists and ways of this computer."""

    def conflicts(setting: str, hotkey: str) -> tuple[str, ...]:
        problem = remote.problems.get(ActionName(setting.removeprefix("shortcuts.")))
        try:
            same = str(parse_hotkey(hotkey)) in (render(problem) if problem is not None else "")
        except UsageError:
            return ()
        return (render(problem),) if problem is not None and same else ()

    def endpoint_problem(entry: str) -> str | None:
        problem = entry_problem(entry, settings())
        return render(problem) if problem is not None else None

    return Surroundings(
        languages=_languages,
        spoken=lambda: [("en", _name_of("en"))],
        sources=lambda: [(value, text_of(TITLES[kind])) for kind, value in SOURCES.items()],
        devices=lambda: named(sources(), DEVICE),
        outputs=lambda: named(sources(), OUTPUT),
        screens=_screens,
        transcripts=str(folders.documents_folder()),
        settings_file=folders.settings_path(),
        folders=(
            (text_of("main.transcripts_folder"), transcripts),
            (text_of("main.log_folder"), folders.log_folder()),
        ),
        open_path=open_path,
        hotkey_conflicts=conflicts,
        hotkey_limits=render(remote.limits) if remote.limits is not None else "",
        capture_limits=render(note) if (note := hiding_note()) is not None else "",
        endpoint_problem=endpoint_problem,
        check_endpoint=check_endpoint,
    )


def _languages() -> list[Option]:
    return [(code, _name_of(code)) for code in LANGUAGES]


def _name_of(code: str) -> str:
    """A language in its own words."""
    return QLocale(code).nativeLanguageName()


def _screens() -> list[Option]:
    screens = QGuiApplication.screens()
    return [
        (identity, f"{screen.name()} ({screen.size().width()} × {screen.size().height()})")
        for identity, screen in zip(identities(screens), screens, strict=True)
    ]
