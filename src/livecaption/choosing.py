"""Composition of a person's settings: opens them over the command line, and `livecaption settings`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from livecaption.config import folders
from livecaption.config.settings_reading import FileState
from livecaption.config.settings_store import Later, SettingsStore
from livecaption.config.state_file import StateFile
from livecaption.model.messages import message, render, text_of
from livecaption.session.clock import SystemClock

if TYPE_CHECKING:
    from livecaption.config.command_line import Invocation

Say = Callable[[str], None]


def open_settings(
    invocation: Invocation, *, state: StateFile | None = None, later: Later | None = None
) -> SettingsStore:
    """The person's settings under what the command line gave. Raises `UsageError` for a profile there is not.

    `state` is the program's memory where it is open already; `later` as `SettingsStore` takes it.
    """
    return SettingsStore(
        folders.settings_path(),
        state or StateFile(folders.state_path()),
        SystemClock(),
        command_line=invocation.given,
        profile=invocation.profile,
        later=later,
    )


def run_settings(invocation: Invocation, say: Say) -> int:
    """`livecaption settings`: where they are and what is wrong, on standard output. Returns the exit status."""
    store = open_settings(invocation)
    if invocation.export_to is not None:
        return _export(store, invocation.export_to, say)
    if invocation.import_from is not None:
        return _import(store, invocation.import_from, say)
    print(store.path)
    if store.reading.state is FileState.MISSING:
        print(text_of("settings.none_yet"))
    for problem in store.problems:
        print(render(problem))
    count = len(store.problems)
    if count or store.reading.state is not FileState.MISSING:
        print(text_of("settings.bad", n=count) if count else text_of("settings.good"))
    return 1 if count else 0


def _export(store: SettingsStore, path: str, say: Say) -> int:
    target = Path(path).expanduser()
    if not target.parent.is_dir():
        problem = message("settings.no_folder", folder=target.parent)
    elif target.is_dir():
        problem = message("output.is_folder", path=path)
    else:
        failed = store.export_to(target)
        if failed is None:
            say(text_of("settings.exported", path=path))
            return 0
        problem = failed
    say(render(problem))
    return 1


def _import(store: SettingsStore, path: str, say: Say) -> int:
    source = Path(path).expanduser()
    preview = store.preview_of(source)
    for change in preview.changes:
        print(f"{change.name}: {_printed(change.before)} → {_printed(change.after)}")
    store.import_from(source)
    unsaved = [problem for problem in store.problems if problem not in store.reading.problems]
    for problem in (*preview.problems, *unsaved):
        say(render(problem))
    if preview.changes and not unsaved:
        say(text_of("settings.imported", n=len(preview.changes), path=path))
    return 1 if preview.problems or unsaved else 0


def _printed(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(str, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    return "-" if value is None else str(value)
