"""How our windows look: colours for light, dark and high contrast, one accent, spacing, and a focus one can see.

GUI thread. The overlay and the audience window have colours of their own, which the person chooses.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from livecaption.ui.focus_ring import FocusRing

_OBJECT_NAME = "look"


class Theme(StrEnum):
    """What a person chose: the system's colours, whatever they are now, or always the same."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one look, as #rrggbb. Words on what they stand on have a contrast of 4.5:1 at least."""

    window: str
    """Behind everything."""
    surface: str
    """Behind groups and strips, set off a little from `window`."""
    field: str
    """Behind what can be typed into or chosen from."""
    text: str
    muted: str
    """Words of second rank: times, hints, tentative text."""
    rule: str
    """Lines between things; never the only sign of anything."""
    border: str
    """Edges of controls, 3:1 against what lies round them."""
    accent: str
    on_accent: str
    amber: str
    """A dot beside words about trouble."""
    good: str
    """The level meter's bar."""
    found: str
    """Behind what a search found; `text` stands on it."""
    found_now: str
    """Behind the one that is looked at now."""
    on_found_now: str
    chosen: str
    """Behind a chosen row; `text` stands on it."""
    speakers: tuple[str, ...]
    """Speakers' names on `window`, in this order."""
    dark: bool


LIGHT = Colours(
    window="#ffffff",
    surface="#f5f6f8",
    field="#ffffff",
    text="#1b1d22",
    muted="#5a606b",
    rule="#dfe2e7",
    border="#868d99",
    accent="#0b62d6",
    on_accent="#ffffff",
    amber="#b25e00",
    good="#17803d",
    found="#ffe9a8",
    found_now="#0b62d6",
    on_found_now="#ffffff",
    chosen="#e3eefd",
    speakers=("#1b1d22", "#7a5b00", "#00687a", "#1b6e35", "#9a4a00", "#0b5cad", "#a3195b", "#5b3fbf"),
    dark=False,
)

DARK = Colours(
    window="#17181c",
    surface="#1f2126",
    field="#24262c",
    text="#e6e7ea",
    muted="#a4a9b3",
    rule="#34373f",
    border="#7b818d",
    accent="#8ab8ff",
    on_accent="#10131a",
    amber="#ffb25c",
    good="#7cf29a",
    found="#5a4a12",
    found_now="#8ab8ff",
    on_found_now="#10131a",
    chosen="#26354d",
    speakers=("#ffffff", "#ffe14d", "#5ce1e6", "#7cf29a", "#ffb25c", "#9ccbff", "#ff9ec7", "#c6b3ff"),
    dark=True,
)

HIGH_LIGHT = Colours(
    window="#ffffff",
    surface="#ffffff",
    field="#ffffff",
    text="#000000",
    muted="#000000",
    rule="#000000",
    border="#000000",
    accent="#0030a8",
    on_accent="#ffffff",
    amber="#7a3d00",
    good="#00521f",
    found="#ffe14d",
    found_now="#0030a8",
    on_found_now="#ffffff",
    chosen="#cfe0ff",
    speakers=("#000000", "#4a3700", "#004552", "#004a1c", "#662f00", "#003c80", "#730c3d", "#391f8f"),
    dark=False,
)

HIGH_DARK = Colours(
    window="#000000",
    surface="#000000",
    field="#000000",
    text="#ffffff",
    muted="#ffffff",
    rule="#ffffff",
    border="#ffffff",
    accent="#ffe14d",
    on_accent="#000000",
    amber="#ffb25c",
    good="#7cf29a",
    found="#4d3d00",
    found_now="#ffe14d",
    on_found_now="#000000",
    chosen="#00274a",
    speakers=DARK.speakers,
    dark=True,
)

_BY_GROUND = {(each.window, each.text): each for each in (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)}


def colours_of(widget: QWidget) -> Colours:
    """The colours a widget paints with itself: ask again on `QEvent.PaletteChange`."""
    palette = widget.palette()
    window = palette.color(QPalette.ColorRole.Window)
    # Every window has its text in the one colour, enabled or not, so the two together name the look.
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
    known = _BY_GROUND.get((window.name(), text.name()))
    return known if known is not None else DARK if window.lightness() < 128 else LIGHT


def unit(widget: QWidget) -> int:
    """The step of all spacing, in pixels: half a line of the widget's font, so that it grows with the text."""
    return max(4, round(widget.fontMetrics().height() / 2))


class Look(QObject):
    """Keeps an application's colours as chosen, or as the system has them now, and its focus visible."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.setObjectName(_OBJECT_NAME)
        self._application = application
        self._theme = Theme.SYSTEM
        self._colours: Colours | None = None
        self._hints: QStyleHints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._refresh)
        self._accessibility.contrastPreferenceChanged.connect(self._refresh)
        self._ring = FocusRing(application)
        application.setStyle("Fusion")

    @property
    def theme(self) -> Theme:
        """What was chosen."""
        return self._theme

    def choose(self, theme: Theme) -> None:
        """Show this theme from now on; every open window changes at once."""
        self._theme = theme
        # The desktop draws the title bar: it is asked for the same.
        self._hints.setColorScheme(
            {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}.get(theme, Qt.ColorScheme.Unknown)
        )
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        high = self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
        dark = self._theme is Theme.DARK or (
            self._theme is Theme.SYSTEM and self._hints.colorScheme() is Qt.ColorScheme.Dark
        )
        colours = (HIGH_DARK if dark else HIGH_LIGHT) if high else (DARK if dark else LIGHT)
        if colours is self._colours:
            return
        self._colours = colours
        self._application.setPalette(_palette(colours))
        letters = QFontMetrics(self._application.font()).height()
        self._application.setStyleSheet(_sheet(colours, letters))


def apply_look(application: QApplication, theme: Theme | str = Theme.SYSTEM) -> Look:
    """Give the application our look; call it again whenever the theme is chosen anew."""
    look = application.findChild(Look, _OBJECT_NAME)
    if look is None:
        look = Look(application)
    look.choose(Theme(theme))
    return look


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(colours.surface))
    for which, colour in (
        (role.Window, colours.window),
        (role.Base, colours.field),
        (role.AlternateBase, colours.surface),
        (role.Button, colours.surface),
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.on_accent),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.Mid, colours.rule),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.rule))
    palette.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(colours.text))
    return palette


def _sheet(colours: Colours, letters: int) -> str:
    """What a palette cannot say, for letters so many pixels high.

    Widgets name their part by dynamic properties: `part` and `primary`.
    """
    sheet = """
    QPushButton {
        background: {surface}; color: {text}; border: 1px solid {border}; border-radius: 4px; padding: 0.35em 0.9em;
        outline: 0;
    }
    QPushButton:hover { border-color: {text}; }
    QPushButton:pressed, QPushButton:checked { background: {rule}; }
    QPushButton:disabled { color: {muted}; border-color: {rule}; }
    QLineEdit {
        background: {field}; color: {text}; border: 1px solid {border}; border-radius: 4px; padding: 0.3em 0.4em;
        placeholder-text-color: {muted};
        selection-background-color: {accent}; selection-color: {on_accent};
    }
    QLineEdit:focus { border-color: {accent}; }
    QLineEdit:disabled { color: {muted}; border-color: {rule}; }
    QRadioButton::indicator, QCheckBox::indicator {
        width: {mark}px; height: {mark}px; background: {field}; border: 2px solid {border};
    }
    QRadioButton::indicator { border-radius: {half}px; }
    QCheckBox::indicator { border-radius: 3px; }
    QRadioButton::indicator:hover, QCheckBox::indicator:hover { border-color: {text}; }
    QRadioButton::indicator:checked {
        border-color: {accent};
        background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
            stop:0 {accent}, stop:0.52 {accent}, stop:0.6 {field}, stop:1 {field});
    }
    QCheckBox::indicator:checked { background: {accent}; border-color: {accent}; }
    QRadioButton, QCheckBox { spacing: 0.5em; min-height: {line}px; }
    QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { border-color: {rule}; }
    QComboBox {
        background: {field}; color: {text}; border: 1px solid {border}; border-radius: 4px; padding: 0.3em 0.4em;
    }
    QComboBox::drop-down { border: none; width: 1.6em; }
    QComboBox::down-arrow {
        width: 0; height: 0; border-left: {arrow}px solid {field}; border-right: {arrow}px solid {field};
        border-top: {arrow}px solid {text};
    }
    QMenuBar { background: {window}; border: none; border-bottom: 1px solid {rule}; }
    QMenuBar::item { background: transparent; color: {text}; padding: 0.25em 0.5em; margin: 1px; border-radius: 4px; }
    QMenuBar::item:selected, QMenuBar::item:pressed { background: {chosen}; }
    QTabBar::tab {
        background: transparent; color: {muted}; border: none; border-bottom: 2px solid transparent;
        padding: 0.4em 0.2em; margin-right: 1.4em;
    }
    QTabBar::tab:hover { color: {text}; border-bottom-color: {border}; }
    QTabBar::tab:selected { color: {text}; border-bottom-color: {accent}; }
    QScrollBar { background: transparent; margin: 0; }
    QScrollBar:vertical { width: 12px; }
    QScrollBar:horizontal { height: 12px; }
    QScrollBar::handle { background: {border}; border-radius: 4px; margin: 2px; }
    QScrollBar::handle:vertical { min-height: 36px; }
    QScrollBar::handle:horizontal { min-width: 36px; }
    QScrollBar::handle:hover { background: {muted}; }
    QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
    QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
    QToolButton::menu-indicator { image: none; width: 0; }
    QPlainTextEdit { background: {field}; color: {text}; border: 1px solid {border}; border-radius: 4px; }
    QPlainTextEdit:focus { border-color: {accent}; }
    QComboBox:hover { border-color: {text}; }
    QComboBox:disabled { color: {muted}; border-color: {rule}; }
    QGroupBox[part="plain"] { border: none; margin: 0; padding: 0; }
    QPushButton[primary="true"] {
        background: {accent}; color: {on_accent}; border: 2px solid {accent}; border-radius: 8px;
        padding: 0.55em 1.6em; font-weight: 600;
    }
    QPushButton[primary="true"]:focus { border-color: {text}; }
    QPushButton[primary="true"]:hover { border-color: {text}; }
    QPushButton[primary="true"]:pressed { background: {text}; color: {window}; border-color: {text}; }
    QPushButton[primary="true"]:disabled { background: {surface}; color: {muted}; border: 2px solid {border}; }
    QPushButton[primary="true"][running="true"] { background: {window}; color: {accent}; }
    QPushButton[primary="true"][small="true"] { padding: 0.3em 1em; }
    QLabel[part="hint"] { color: {muted}; }
    QWidget[part="strip"] { background: {surface}; }
    QToolTip { background: {surface}; color: {text}; border: 1px solid {border}; padding: 4px; }
    """
    mark = 2 * round(0.3 * letters)
    for name, pixels in (
        ("mark", mark),
        ("half", mark // 2 + 2),
        ("arrow", max(4, round(0.3 * letters))),
        ("line", round(1.3 * letters)),
    ):
        sheet = sheet.replace(f"{{{name}}}", str(pixels))
    for each in fields(colours):
        sheet = sheet.replace(f"{{{each.name}}}", str(getattr(colours, each.name)))
    return sheet
