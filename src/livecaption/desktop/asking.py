"""Questions that take their time (a network, a keyring), asked on a thread and answered on the GUI thread. GUI thread.

A thread that emitted the signal of an object which Qt deletes meanwhile would end with an error, or the program with
it. Here it emits none but its own, and the GUI thread looks whether anybody is left to be told.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

_Answer = TypeVar("_Answer")

_under_way: set[_Question] = set()
"""Kept alive until they are answered: nobody else holds them."""


def ask_elsewhere(
    name: str, question: Callable[[], _Answer], answer: Callable[[_Answer], object], owner: QObject | None = None
) -> None:
    """Call `question` on a daemon thread of this name, and then `answer` with what it returns on the GUI thread.

    Nobody is told once `owner` has been deleted. `question` raises nothing and touches no object of Qt's.
    """
    _under_way.add(_Question(name, question, answer, owner))


class _Question(QObject):
    _answered = Signal(object)

    def __init__(
        self, name: str, question: Callable[[], Any], answer: Callable[[Any], object], owner: QObject | None
    ) -> None:
        super().__init__()
        self._answer = answer
        self._owner = owner
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=lambda: self._answered.emit(question()), name=name, daemon=True)
        self._thread.start()

    @Slot(object)
    def _on_answered(self, said: object) -> None:
        self._thread.join()  # it has said all, and lets go of this object before it is deleted
        _under_way.discard(self)
        self.deleteLater()
        if self._owner is None or isValid(self._owner):
            self._answer(said)
