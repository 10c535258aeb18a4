"""The page of captions: the overlay's look or the audience window's, with the live preview beside it. GUI thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from livecaption.core.contrast import worst_contrast
from livecaption.core.styles import prefix_of, style_of
from livecaption.model.messages import render, text_of
from livecaption.model.presets import preset_values
from livecaption.model.seams import Clock, SettingsKeeper
from livecaption.model.setting import Page, Section, Setting, Value
from livecaption.model.settings import SETTINGS
from livecaption.model.view import AUDIENCE, OVERLAY, CaptionStyle, ViewName
from livecaption.ui.look import unit
from livecaption.ui.margins import margins
from livecaption.ui.preferences.colour_editor import ColourEditor
from livecaption.ui.preferences.focus_room import ROOM_PX
from livecaption.ui.preferences.preset_bar import PresetBar
from livecaption.ui.preferences.preview_panel import PreviewPanel
from livecaption.ui.preferences.section_box import SectionBox
from livecaption.ui.preferences.setting_row import SettingRow
from livecaption.ui.preferences.settings_page import SettingsPage, hint
from livecaption.ui.preferences.surroundings import Surroundings
from livecaption.ui.preferences.trouble_line import TroubleLine

_BESIDE_LETTERS = 104
"""From this width on, in average letters, the preview stands beside the settings."""

_ABOVE_LINES = 30
"""From this height on, in lines of text, it stays above them; in a smaller window it scrolls with them."""

_PREVIEW_LINES = 12
_ORDER = (Section.FONT, Section.COLOURS, Section.LAYOUT, Section.TIMING, Section.SPEAKERS)
_VIEWS = (OVERLAY, AUDIENCE)


class CaptionsPage(QWidget):
    """Two pages of settings behind a switch; the preview follows what is chosen, and what is only tried."""

    _place = ""  # a change may come while Qt still makes the widget

    def __init__(self, keeper: SettingsKeeper, around: Surroundings, clock: Clock, *, reduced_motion: bool) -> None:
        super().__init__()
        self._keeper = keeper
        self._around = around
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(text_of("preferences.which_window"))
        self.tabs.addTab(text_of("preferences.overlay"))
        self.tabs.addTab(text_of("preferences.audience"))
        self.panel = PreviewPanel(clock, OVERLAY, reduced_motion=reduced_motion)
        self.stack = QStackedWidget()
        self._pages: dict[ViewName, SettingsPage] = {}
        self.presets: dict[ViewName, PresetBar] = {}
        self.told = TroubleLine()
        space = unit(self)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(2 * space)
        self._box.addWidget(self.stack, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(margins(ROOM_PX, 0, 0, 0))
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        layout.addLayout(tabs)
        layout.addWidget(self.told)
        layout.addLayout(self._box, 1)
        self._page_of(OVERLAY)
        self.tabs.currentChanged.connect(self._on_tab)
        self.panel.fix_wanted.connect(self._on_fix)
        self._arrange()
        self.refresh()

    @property
    def view(self) -> ViewName:
        """Whose settings show."""
        return _VIEWS[self.tabs.currentIndex()]

    @property
    def rows(self) -> dict[str, SettingRow]:
        """The rows of both windows by their setting's name."""
        return {name: row for view in _VIEWS for name, row in self._page_of(view).rows.items()}

    def refresh(self, names: frozenset[str] | None = None) -> None:
        """Show what the keeper has."""
        for page in self._pages.values():
            page.refresh(names)
        settings = self._keeper.settings
        for bar in self.presets.values():
            bar.show_settings(settings)
        self.panel.show_style(style_of(settings, self.view))
        for view, page in self._pages.items():
            style = style_of(settings, view)
            prefix = prefix_of(view)
            _show_contrast(page.rows[f"{prefix}.text_colour"], style, style.text_colour)
            _show_contrast(page.rows[f"{prefix}.tentative_colour"], style, style.tentative_colour)

    def show_row(self, name: str) -> None:
        """Show the window whose setting it is, and the setting in it."""
        self.tabs.setCurrentIndex(_VIEWS.index(AUDIENCE if name.startswith("audience.") else OVERLAY))
        self._page_of(self.view).show_row(name)

    def _page_of(self, view: ViewName) -> SettingsPage:
        """A view's settings, made when they are first wanted."""
        page = self._pages.get(view)
        if page is None:
            last = Section.AUDIENCE if view == AUDIENCE else Section.OVERLAY
            page = SettingsPage(_settings_of(view), self._keeper, self._around, order=(*_ORDER, last))
            bar = PresetBar(view, prefix_of(view))
            bar.wanted.connect(self._on_preset)
            bar.show_settings(self._keeper.settings)
            page.body.insertWidget(0, SectionBox(text_of("preferences.looks"), (), (bar,)))
            page.tried.connect(self._on_tried)
            if self._around.capture_limits:
                hiding = "audience.hide_from_capture" if view == AUDIENCE else "overlay.hide_from_capture"
                page.rows[hiding].add_below(hint(self._around.capture_limits))
            self._pages[view] = page
            self.presets[view] = bar
            self.stack.addWidget(page)
        return page

    @Slot(int)
    def _on_tab(self, _index: int) -> None:
        self.stack.setCurrentWidget(self._page_of(self.view))
        self.panel.show_view(self.view)
        self._place = ""
        self._arrange()
        self.refresh(frozenset())

    @Slot(str, object)
    def _on_tried(self, name: str, value: Value) -> None:
        trial = self._keeper.settings.replacing(**{name.replace(".", "__"): value})
        self.panel.show_style(style_of(trial, self.view))

    @Slot(str)
    def _on_preset(self, name: str) -> None:
        self._change_all(preset_values(name, prefix_of(self.view)))

    @Slot(object)
    def _on_fix(self, values: Mapping[str, Value]) -> None:
        prefix = prefix_of(self.view)
        self._change_all({f"{prefix}.{name}": value for name, value in values.items()})

    def _change_all(self, values: Mapping[str, Value]) -> None:
        trouble = self._keeper.change_all(values)
        self.told.show_sentence(render(trouble) if trouble is not None else "")
        self.refresh(frozenset())

    # -- layout ----------------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small: everything in it scrolls."""
        return QSize(120, 90)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the preview where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger letters want more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._place:
            self._place = ""
            self._arrange()

    def _arrange(self) -> None:
        metrics = self.fontMetrics()
        wide = self.width() >= _BESIDE_LETTERS * metrics.averageCharWidth()
        high = self.height() >= _ABOVE_LINES * metrics.height()
        place = "beside" if wide else "above" if high else "within"
        if place == self._place:
            return
        self._place = place
        self._box.removeWidget(self.panel)
        page = self._page_of(self.view)
        height = _PREVIEW_LINES * metrics.height()
        least = round(height * (0 if wide else 1 if high else 0.4))
        self.panel.preview.setMinimumHeight(least)
        self.panel.preview.setMaximumHeight(round(height * (1.5 if wide else 1 if high else 0.75)))
        if place == "within":
            page.body.insertWidget(0, self.panel)
        else:
            beside = place == "beside"
            self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
            self._box.insertWidget(1 if beside else 0, self.panel, 2 if beside else 0)
        self.panel.show()


def _show_contrast(row: SettingRow, style: CaptionStyle, colour: str) -> None:
    """Say beside a colour of text how well it reads in this style."""
    if isinstance(row.editor, ColourEditor):
        ratio = worst_contrast(replace(style, text_colour=colour, tentative_colour=colour))
        row.editor.show_hint(text_of("preferences.colour_contrast", ratio=f"{ratio:.1f}"))


def _settings_of(view: ViewName) -> tuple[Setting, ...]:
    prefixes = ("audience.",) if view == AUDIENCE else ("captions.", "overlay.")
    return tuple(each for each in SETTINGS if each.page is Page.CAPTIONS and each.name.startswith(prefixes))
