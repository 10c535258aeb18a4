"""Colours that can be read, a look that switches live, and a focus one can see."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from livecaption.ui import look
from livecaption.ui.focus_ring import FocusRing
from livecaption.ui.look import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours, Theme, apply_look, colours_of

LOOKS = {"light": LIGHT, "dark": DARK, "high light": HIGH_LIGHT, "high dark": HIGH_DARK}


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2."""
    drawn = QColor(colour)
    parts = [drawn.redF(), drawn.greenF(), drawn.blueF()]
    linear = [each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(autouse=True)
def _light_again(application: QApplication) -> Iterator[None]:
    apply_look(application, Theme.LIGHT)
    yield
    apply_look(application, Theme.LIGHT)


@pytest.mark.parametrize("name", LOOKS)
def test_words_can_be_read_on_what_they_stand_on(name: str) -> None:
    colours = LOOKS[name]
    least = 7.0 if name.startswith("high") else 4.5
    pairs = [
        (words, ground)
        for words in (colours.text, colours.muted)
        for ground in (colours.window, colours.surface, colours.field, colours.chosen)
    ]
    pairs += [(speaker, colours.window) for speaker in colours.speakers]
    pairs += [(speaker, colours.chosen) for speaker in colours.speakers]
    pairs += [
        (colours.accent, colours.window),
        (colours.on_accent, colours.accent),
        (colours.text, colours.found),
        (colours.on_found_now, colours.found_now),
    ]
    assert [(pair, contrast(*pair)) for pair in pairs if contrast(*pair) < least] == []
    signs = (colours.border, colours.amber, colours.good)
    assert [each for each in signs if contrast(each, colours.window) < 3] == []
    assert len(set(colours.speakers)) == 8


def test_it_switches_live(application: QApplication, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    seen: list[Colours] = []
    for theme in (Theme.DARK, Theme.LIGHT, "dark"):
        apply_look(application, theme)
        seen.append(colours_of(widget))
    assert seen == [DARK, LIGHT, DARK]
    assert application.palette().color(QPalette.ColorRole.Accent).name() == DARK.accent
    widget.setEnabled(False)
    assert colours_of(widget) is DARK
    assert apply_look(application, Theme.LIGHT) is apply_look(application, Theme.LIGHT), "one for each application"


def test_the_system_decides_unless_one_chose(application: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = apply_look(application, Theme.SYSTEM)

    class Hints:
        """A desktop that is dark and wants contrast."""

        scheme = Qt.ColorScheme.Dark
        contrast = Qt.ContrastPreference.NoPreference

        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
            return self.scheme

        def setColorScheme(self, _scheme: Qt.ColorScheme) -> None:  # noqa: N802 - Qt's name
            pass

        def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
            return self.contrast

    hints = Hints()
    monkeypatch.setattr(kept, "_hints", hints)
    monkeypatch.setattr(kept, "_accessibility", hints)
    found = []
    for theme, scheme, wish in (
        (Theme.SYSTEM, Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference),
        (Theme.SYSTEM, Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference),
        (Theme.SYSTEM, Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference),
        (Theme.LIGHT, Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast),
        (Theme.SYSTEM, Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast),
    ):
        hints.scheme, hints.contrast = scheme, wish
        kept.choose(theme)
        found.append(application.palette().color(QPalette.ColorRole.Window).name())
    assert found == [DARK.window, LIGHT.window, LIGHT.window, HIGH_LIGHT.window, HIGH_DARK.window]
    assert kept.theme is Theme.SYSTEM


def test_a_window_that_is_shown_later_has_the_look_of_then(application: QApplication, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    apply_look(application, Theme.DARK)
    widget.show()
    assert colours_of(widget) is DARK


def test_a_palette_of_somebody_else_is_answered_by_its_lightness(application: QApplication, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    for colour, wanted in (("#101010", DARK), ("#f0f0f0", LIGHT)):
        palette = widget.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colour))
        widget.setPalette(palette)
        assert colours_of(widget) is wanted
    assert look.unit(widget) >= 4


def test_the_focus_is_seen_where_the_keyboard_brought_it(application: QApplication, qtbot: QtBot) -> None:
    kept = apply_look(application, Theme.LIGHT)
    ring = kept.findChild(FocusRing) or application.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    first, second = QPushButton("one"), QPushButton("two")
    column.addWidget(first)
    column.addWidget(second)
    window.show()
    assert QTest.qWaitForWindowActive(window)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert ring.shown_round is second
    image = window.grab().toImage()
    outside = second.geometry().adjusted(-2, 0, 2, 0)
    assert image.pixelColor(outside.left(), outside.center().y()).name() == LIGHT.accent
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    window.close()


def test_the_ring_goes_along_and_is_not_cut_off(application: QApplication, qtbot: QtBot) -> None:
    apply_look(application, Theme.LIGHT)
    ring = application.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    area = QScrollArea()
    qtbot.addWidget(area)
    page, tight = QWidget(), QWidget()
    column, inside = QVBoxLayout(page), QVBoxLayout(tight)
    column.setContentsMargins(20, 20, 20, 20)
    inside.setContentsMargins(0, 0, 0, 0)
    first, second = QRadioButton("one"), QPushButton("two")
    column.addWidget(first)
    column.addWidget(tight)
    inside.addWidget(second)
    area.setWidget(page)
    area.show()
    assert QTest.qWaitForWindowActive(area)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert ring.shown_round is second
    corner = second.mapTo(page, second.rect().topLeft())
    image = page.grab().toImage()
    assert image.pixelColor(corner.x() - 2, corner.y() + second.height() // 2).name() == LIGHT.accent
    tight.move(tight.x(), tight.y() + 30)
    image = page.grab().toImage()
    assert image.pixelColor(corner.x() - 2, corner.y() + 30 + second.height() // 2).name() == LIGHT.accent
    QTest.keyClick(second, Qt.Key.Key_Backtab)
    assert first.hasFocus()
    assert ring.shown_round is not None
    area.takeWidget().deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert ring.shown_round is None
