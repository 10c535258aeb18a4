"""What is shown while a model comes: a bar in a terminal, a line for each tenth elsewhere."""

from __future__ import annotations

import io

import pytest

from livecaption.models_progress import shown_progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_in_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    said: list[str] = []
    with shown_progress("a-model", said.append) as progress:
        progress.moved(1_000_000, 4_000_000)
        progress.moved(4_000_000, 4_000_000)
    assert "a-model" in terminal.getvalue()
    assert "4.0/4.0 MB" in terminal.getvalue()
    assert said == []


def test_lines_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", io.StringIO())
    said: list[str] = []
    with shown_progress("a-model", said.append) as progress:
        for done in (0, 399_999, 400_000, 900_000, 3_999_999, 4_000_000):
            progress.moved(done, 4_000_000)
    assert said == [f"a-model: {percent} % of 4 MB" for percent in (10, 20, 90, 100)]


def test_a_windowed_program_without_a_console(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", None)
    said: list[str] = []
    with shown_progress("a-model", said.append) as progress:
        progress.moved(4_000_000, 4_000_000)
    assert said == ["a-model: 100 % of 4 MB"]
