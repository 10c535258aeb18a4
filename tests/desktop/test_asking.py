"""Answers that come from a thread to objects of the GUI thread."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop.conftest import wait_until
from livecaption.desktop import asking
from livecaption.desktop.asking import ask_elsewhere


@pytest.mark.usefixtures("application")
def test_the_question_is_asked_elsewhere_and_the_answer_comes_here() -> None:
    threads: list[str] = []

    def question() -> int:
        threads.append(threading.current_thread().name)
        return 42

    answers: list[tuple[int, str]] = []
    ask_elsewhere("asking", question, lambda said: answers.append((said, threading.current_thread().name)))
    assert not answers
    wait_until(lambda: bool(answers))
    assert threads == ["asking"]
    assert answers == [(42, threading.main_thread().name)]
    assert not asking._under_way


def test_whoever_has_been_deleted_meanwhile_is_not_told(application: QApplication) -> None:
    asked, may_answer = threading.Event(), threading.Event()

    def question() -> bool:
        asked.set()
        return may_answer.wait(60.0)

    owner = QObject()
    answers: list[bool] = []
    ask_elsewhere("asking", question, answers.append, owner)
    assert asked.wait(60.0)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    may_answer.set()
    wait_until(lambda: not asking._under_way)
    assert not answers
