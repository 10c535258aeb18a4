"""Words from outside are read as they are, in whatever Qt shows them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from livecaption.ui.outside_text import as_item, as_tip


@pytest.mark.parametrize("words", ["Anna", "Tom & Jerry", "<b>Anna</b>", "a\n<img src='x.png'>", "&lt;b&gt;", "1 < 2"])
def test_a_tip_reads_as_it_is(application: QApplication, words: str) -> None:
    tip = as_tip(words)
    document = QTextDocument()
    document.setHtml(tip) if tip.startswith("<span>") else document.setPlainText(tip)
    assert document.toPlainText() == words


def test_endless_words_are_cut() -> None:
    assert len(as_tip("x" * 10_000)) == len(as_item("x" * 10_000)) == 2_000


def test_an_item_of_a_menu_keeps_its_sign() -> None:
    assert as_item("R&D") == "R&&D"
