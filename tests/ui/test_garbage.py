"""Which thread destroys Qt objects that only a cycle holds."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QTimer

from livecaption.ui.garbage import GarbageCollection, collect_what_is_due
from ui.conftest import WaitUntil


@pytest.fixture
def as_python_has_it() -> Iterator[None]:
    """Python's own collector is on at first, and off after it as for every test."""
    gc.collect()
    gc.enable()
    yield
    gc.disable()


def drop_a_cycle(destroyed_on: list[str]) -> None:
    timer = QTimer()
    timer.destroyed.connect(
        lambda: destroyed_on.append(threading.current_thread().name), Qt.ConnectionType.DirectConnection
    )
    timer.__dict__["itself"] = timer


def much() -> list[list[int]]:
    """So many objects more that the youngest generation's turn has come."""
    return [[each] for each in range(2 * gc.get_threshold()[0])]


def elsewhere(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work, name="the session's")
    thread.start()
    thread.join()


@pytest.mark.usefixtures("application", "as_python_has_it")
def test_another_thread_that_allocates_destroys_no_qt_object(wait_until: WaitUntil) -> None:
    destroyed_on: list[str] = []
    parent = QObject()
    GarbageCollection(parent)
    drop_a_cycle(destroyed_on)
    kept: list[list[list[int]]] = []
    elsewhere(lambda: kept.append(much()))
    assert not destroyed_on
    wait_until(lambda: bool(destroyed_on))
    assert destroyed_on == [threading.main_thread().name]


@pytest.mark.usefixtures("application", "as_python_has_it")
def test_without_it_the_other_thread_does() -> None:
    """The danger is real: should PySide come to destroy its objects where they live, all this can go."""
    destroyed_on: list[str] = []
    drop_a_cycle(destroyed_on)
    elsewhere(gc.collect)
    assert destroyed_on == ["the session's"]


def test_an_old_generation_is_collected_when_its_turn_has_come() -> None:
    collected: list[int] = []

    def note(phase: str, told: dict[str, int]) -> None:
        if phase == "stop":
            collected.append(told["generation"])

    gc.collect()
    gc.callbacks.append(note)
    try:
        collect_what_is_due()
        assert collected == []
        often = gc.get_threshold()[1] + 2
        kept: list[list[list[int]]] = []
        for _ in range(often):
            kept.append(much())
            collect_what_is_due()
    finally:
        gc.callbacks.remove(note)
    assert collected == [0] * (often - 1) + [1]
