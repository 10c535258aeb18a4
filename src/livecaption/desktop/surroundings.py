"""What the settings dialog and the first run are told of this computer. GUI thread; nothing here waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from livecaption.config import folders
from livecaption.desktop.places_to_transcribe import address_problem
from livecaption.desktop.remote import Remote
from livecaption.language import LANGUAGES
from livecaption.model.actions import ActionName
from livecaption.model.errors import UsageError
from livecaption.model.hotkey import parse_hotkey
from livecaption.model.messages import render, text_of
from livecaption.ui.captions.capture_hiding import hiding_note
from livecaption.ui.captions.placing import identities
from livecaption.ui.main.choices import SourceChoice, SourceKind
from livecaption.ui.main.source_chooser import TITLES
from livecaption.ui.preferences.surroundings import Option, Surroundings


def kinds_of_sources() -> dict[str, SourceKind]:
    """The sources that settings name, beside recordings."""
    return {"mic": SourceKind.MICROPHONE, "system": SourceKind.SYSTEM}


def surroundings(
    sources: Callable[[], Sequence[SourceChoice]],
    remote: Remote,
    transcripts: Path,
    check_endpoint: Callable[[str], None],
    open_path: Callable[[Path], None],
) -> Surroundings:
    """The lists and ways of this computer."""

    def devices() -> list[Option]:
        return [
            (each.id.partition(":")[2], each.title)
            for each in sources()
            if each.kind is SourceKind.MICROPHONE and each.title and each.available
        ]

    def conflicts(setting: str, hotkey: str) -> tuple[str, ...]:
        problem = remote.problems.get(ActionName(setting.removeprefix("shortcuts.")))
        try:
            same = str(parse_hotkey(hotkey)) in (render(problem) if problem is not None else "")
        except UsageError:
            return ()
        return (render(problem),) if problem is not None and same else ()

    return Surroundings(
        languages=_languages,
        spoken=lambda: [("en", _name_of("en"))],
        sources=lambda: [(value, text_of(TITLES[kind])) for value, kind in kinds_of_sources().items()],
        devices=devices,
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
        endpoint_problem=_endpoint_problem,
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


def _endpoint_problem(address: str) -> str | None:
    problem = address_problem(address)
    return render(problem) if problem is not None else None
