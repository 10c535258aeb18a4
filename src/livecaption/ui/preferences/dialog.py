"""The settings dialog: pages at the side, search over all of them, no OK button: what is chosen counts at once.

GUI thread. While it is hidden it listens to nothing and costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from livecaption.model.actions import ActionName
from livecaption.model.messages import text_of
from livecaption.model.seams import Clock, SettingsKeeper
from livecaption.model.setting import Page, page_title
from livecaption.model.settings import BY_NAME, SETTINGS
from livecaption.ui.look import unit
from livecaption.ui.margins import margins
from livecaption.ui.preferences.captions_page import CaptionsPage
from livecaption.ui.preferences.data_page import DataPage
from livecaption.ui.preferences.endpoints_page import EndpointsPage
from livecaption.ui.preferences.focus_room import ROOM_PX
from livecaption.ui.preferences.found_list import FoundList
from livecaption.ui.preferences.larger_font import larger
from livecaption.ui.preferences.pages import AnyPage, make_page
from livecaption.ui.preferences.problems import ProblemsBanner
from livecaption.ui.preferences.search import find_settings
from livecaption.ui.preferences.shortcuts_page import ShortcutsPage
from livecaption.ui.preferences.sidebar import Sidebar
from livecaption.ui.preferences.surroundings import Surroundings
from livecaption.ui.preferences.told_line import ToldLine
from livecaption.ui.preferences.undo_bar import UndoBar

_PAGES = (Page.SOUND, Page.ENDPOINTS, Page.CAPTIONS, Page.SHORTCUTS, Page.DATA)
_NARROW_LETTERS = 84
"""Below this width, in average letters, the list of pages takes turns with the page."""

_USUAL_LETTERS, _USUAL_LINES = 172, 44


class SettingsDialog(QDialog):
    """Made once, shown as often as asked; `keeper` is the only place that anything is kept."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        clock: Clock,
        around: Surroundings | None = None,
        *,
        reduced_motion: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._clock = clock
        self._around = around if around is not None else Surroundings()
        self._reduced_motion = reduced_motion
        self._unsubscribe: Callable[[], None] | None = None
        self._pages: dict[Page, AnyPage] = {}
        self._page = _PAGES[0]
        self._narrow = False
        self._at_list = False
        self.setWindowTitle(text_of("preferences.title"))
        self.setObjectName("settings")

        self.told = ToldLine()
        self.problems = ProblemsBanner(
            self._around.settings_file, self._around.open_path, keeper.save_aside, self.told.trouble
        )
        self.sidebar = Sidebar([text_of(page_title(page)) for page in _PAGES], keeper, self._around)
        self.undo_bar = UndoBar(keeper, self)
        self.title = QLabel()
        self.title.setProperty("part", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(larger(self.font(), self.font(), 1.35, bold=True))
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.back = QPushButton(text_of("preferences.back_to_pages"))
        self.back.setAutoDefault(False)
        self.stack = QStackedWidget()
        self.found = FoundList()
        self.stack.addWidget(self.found)
        self._lay_out()

        self.sidebar.list.opened.connect(self._on_opened)
        self.sidebar.search.textChanged.connect(self._on_search)
        self.sidebar.search.returnPressed.connect(self._on_search_entered)
        self.sidebar.profiles.told.connect(self.tell)
        self.undo_bar.told.connect(self.tell)
        self.found.opened.connect(self.show_setting)
        self.back.clicked.connect(self.show_list)
        self._keys = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+F", "Alt+Left")]
        self._keys[0].activated.connect(self.start_search)
        self._keys[1].activated.connect(self.show_list)
        self.show_page(Page.SOUND)
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(min(_USUAL_LETTERS * letters, room.width()), min(_USUAL_LINES * lines, round(0.9 * room.height())))

    def _lay_out(self) -> None:
        space = unit(self)
        head = QHBoxLayout()
        head.setContentsMargins(margins(ROOM_PX, 0, 0, 0))  # as far as what stands on a page
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.undo_bar)
        self._content = QWidget()
        content = QVBoxLayout(self._content)
        content.setContentsMargins(margins(3 * space - ROOM_PX, space, 2 * space, space // 2))
        content.setSpacing(space)
        content.addLayout(head)
        content.addWidget(self.stack, 1)
        content.addWidget(self.told)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        across.addWidget(self._content, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the smallest screen is `minimumSizeHint`
        layout.addWidget(self.problems)
        layout.addLayout(across, 1)

    # -- where one is ----------------------------------------------------------------------------------------------

    def page(self, page: Page) -> AnyPage:
        """A page, made when it is first wanted."""
        made = self._pages.get(page)
        if made is None:
            made = make_page(page, self._keeper, self._around, self._clock, reduced_motion=self._reduced_motion)
            if isinstance(made, DataPage):
                made.wanted.connect(self.show_setting)
            self._pages[page] = made
            self.stack.addWidget(made)
        return made

    @property
    def current_page(self) -> Page:
        """The page that shows, or would without a search."""
        return self._page

    def show_page(self, page: Page) -> None:
        """Go to a page; a search ends."""
        self._page = page
        self.stack.setCurrentWidget(self.page(page))
        self.title.setText(text_of(page_title(page)))
        self.sidebar.show_current(_PAGES.index(page))
        self.sidebar.clear_search()
        self._at_list = False
        self._arrange()

    @Slot(str)
    def show_setting(self, name: str) -> None:
        """Go to a setting and give it the keyboard."""
        page = BY_NAME[name].page
        self.show_page(page)
        self.page(page).show_row(name)

    @Slot()
    def show_list(self) -> None:
        """In a narrow window: go back to the list of pages."""
        if self._narrow:
            self._at_list = True
            self._arrange()
            self.sidebar.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def start_search(self) -> None:
        """Give the search the keyboard."""
        self._at_list = self._narrow
        self._arrange()
        self.sidebar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sidebar.search.selectAll()

    @Slot(int)
    def _on_opened(self, number: int) -> None:
        if not (self._narrow and self._at_list and self.sidebar.list.moving_by_key):
            self.show_page(_PAGES[number])

    @Slot(str)
    def _on_search(self, words: str) -> None:
        if not words.strip():
            self.show_page(self._page)
            return
        self.found.show_found(words.strip(), find_settings(words, SETTINGS))
        self.title.setText(text_of("preferences.found"))
        self.sidebar.show_current(-1)
        self.stack.setCurrentWidget(self.found)

    @Slot()
    def _on_search_entered(self) -> None:
        """Enter goes to what was found."""
        if self.stack.currentWidget() is self.found:
            self._at_list = False
            self._arrange()
            self.found.list.setFocus(Qt.FocusReason.TabFocusReason)

    # -- what it is told -------------------------------------------------------------------------------------------

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what was done, on the screen and to a screen reader."""
        self.told.show_sentence(sentence)
        if sentence and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @Slot(str, str)
    def show_endpoint_answer(self, address: str, sentence: str) -> None:
        """Show what an endpoint answered to `Surroundings.check_endpoint`."""
        page = self._pages.get(Page.ENDPOINTS)
        if isinstance(page, EndpointsPage) and page.check is not None:
            page.check.show_answer(address, sentence)

    @Slot(str)
    def show_heard(self, action: str) -> None:
        """Light the lamp of an action whose hotkey was pressed, while its page shows."""
        page = self._pages.get(Page.SHORTCUTS)
        if self.isVisible() and isinstance(page, ShortcutsPage):
            page.show_heard(ActionName(action))

    @Slot()
    def refresh_hotkeys(self) -> None:
        """Judge the hotkeys anew: the system has said since whether they can be had."""
        page = self._pages.get(Page.SHORTCUTS)
        if isinstance(page, ShortcutsPage):
            page.judge()

    def reduce_motion(self, reduced: bool) -> None:
        """Let nothing move by itself from now on, or let it again."""
        self._reduced_motion = reduced
        page = self._pages.get(Page.CAPTIONS)
        if isinstance(page, CaptionsPage):
            page.panel.preview.reduce_motion(reduced)

    def _on_settings(self, names: frozenset[str]) -> None:
        for page in self._pages.values():
            page.refresh(names)
        self._refresh_surroundings()

    def _refresh_surroundings(self) -> None:
        self.undo_bar.refresh()
        self.sidebar.profiles.refresh()
        self.problems.show_problems(self._keeper.problems)

    # -- the window ------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Listen to the keeper, and show what changed meanwhile."""
        super().showEvent(event)
        if self._unsubscribe is None:
            self._unsubscribe = self._keeper.subscribe(self._on_settings)
            for page in self._pages.values():
                page.refresh()
            self._refresh_surroundings()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Listen no more."""
        super().hideEvent(event)
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Coming back from an editor, the file may say something else."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._keeper.reload_if_changed()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Fits the smallest screen."""
        return QSize(240, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Pages and list side by side, or in turns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._narrow = self.width() < _NARROW_LETTERS * self.fontMetrics().averageCharWidth()
        at_list = self._narrow and self._at_list
        self.sidebar.setVisible(at_list or not self._narrow)
        self.sidebar.take_whole_width(self._narrow)
        self._content.setVisible(not at_list)
        self.back.setVisible(self._narrow)
        self.undo_bar.setVisible(not self._narrow or self.width() > 56 * self.fontMetrics().averageCharWidth())
