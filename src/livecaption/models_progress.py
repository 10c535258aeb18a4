"""Composition of what a person sees while a model comes: a bar in a terminal, a line now and then elsewhere.

On standard error, on the main thread.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from livecaption.model.messages import text_of
from livecaption.model_store.fetching import FetchProgress

STEP_PERCENT = 10
"""Without a terminal, so often a line."""


@contextmanager
def shown_progress(name: str, say: Callable[[str], None]) -> Iterator[FetchProgress]:
    """Show how the model `name` comes, until the context ends."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield Lines(name, say)
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(file=sys.stderr), transient=True) as bar:
        task = bar.add_task(name, total=None)

        class Bar:
            def moved(self, done: int, total: int) -> None:
                bar.update(task, completed=done, total=total)

        yield Bar()


class Lines:
    """Says each tenth."""

    def __init__(self, name: str, say: Callable[[str], None]) -> None:
        self._name = name
        self._say = say
        self._told = 0

    def moved(self, done: int, total: int) -> None:
        """So much is here now."""
        percent = done * 100 // total // STEP_PERCENT * STEP_PERCENT
        if percent > self._told:
            self._told = percent
            size = f"{total / 1e6:,.0f}"
            self._say(text_of("models.progress", name=self._name, percent=percent, megabytes=size))
