"""The overlay and the audience window as the settings want them, and the session's views of them. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from livecaption.core.status_words import notice_message
from livecaption.core.styles import style_of
from livecaption.model.messages import Message, render
from livecaption.model.seams import SettingsKeeper
from livecaption.model.status import CloseView, Painted, Request, Restyle, SessionStatus
from livecaption.model.view import AUDIENCE, OVERLAY, CaptionStyle, CaptionView, Measure, ViewName
from livecaption.ui.captions.measure import QtMeasure, missing_font
from livecaption.ui.captions.overlay import OverlayWindow
from livecaption.ui.captions.placing import Load, Save
from livecaption.ui.icons import IconSet

if TYPE_CHECKING:
    from livecaption.ui.captions.audience import AudienceWindow


class CaptionWindows(QObject):
    """Both caption windows. `request` reaches the session that runs, if one does.

    The overlay shows while captions are wanted (`show`), and the person has not hidden it; the audience window while
    the settings say so, captions or not: a presenter places it before the talk.
    """

    action_asked = Signal(object)
    """An `ActionName`, from one of the windows."""
    told = Signal(object)
    """A `Message` about what a window cannot do here."""
    seen_changed = Signal()
    """Which windows are there to be seen has changed."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        icons: IconSet,
        request: Callable[[Request], None],
        load: Load,
        save: Save,
        *,
        hint: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._icons = icons
        self._request = request
        self._load = load
        self._save = save
        self._wanted = False
        self._reduced_motion = False
        self._audience: AudienceWindow | None = None
        self._whole_asked = False
        self._menu: QMenu | None = None
        self.overlay = OverlayWindow(style_of(keeper.settings, OVERLAY), icons, load=load, save=save, hint=hint)
        self.overlay.action_asked.connect(self.action_asked)
        self.overlay.style_changed.connect(self._on_overlay_style)
        self.overlay.painted.connect(self._on_painted)
        self.overlay.resized.connect(self._on_resized)
        self.overlay.dock_changed.connect(self._on_docked)
        self._follow_overlay()

    # -- for the session -------------------------------------------------------------------------------------------

    def views(self) -> dict[ViewName, tuple[CaptionStyle, Measure]]:
        """The views that a session begins with; the overlay's is the default one, shown or not."""
        styles = {OVERLAY: self.overlay.caption_style}
        if self._audience is not None:
            styles[AUDIENCE] = self._audience.caption_style
        return {name: (style, QtMeasure(style)) for name, style in styles.items()}

    @Slot(str, object, float)
    def show_view(self, name: ViewName, view: CaptionView, told_s: float | None = None) -> None:
        """Paint a view, told in that monotonic second, where it belongs."""
        if name == OVERLAY:
            self.overlay.show_view(view, told_s)
        elif self._audience is not None:
            self._audience.show_view(view, told_s)

    def clear(self) -> None:
        """Show nothing that an earlier session said."""
        for name in (OVERLAY, AUDIENCE):
            self.show_view(name, CaptionView())

    @Slot(object)
    def show_status(self, status: SessionStatus) -> None:
        """Have the windows say what the session is doing."""
        notice = notice_message(status)
        self.overlay.show_notice(render(notice) if notice is not None else "")
        self.overlay.show_status(status)
        if self._audience is not None:
            self._audience.show_status(status)

    def set_menu(self, menu: QMenu) -> None:
        """What a right click on either offers."""
        self._menu = menu
        self.overlay.set_menu(menu)
        if self._audience is not None:
            self._audience.set_menu(menu)

    def show_notice(self, words: str) -> None:
        """Have the overlay say something; empty for nothing."""
        self.overlay.show_notice(words)

    # -- shown or not ----------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Captions are wanted from now on."""
        self._wanted = True
        self._follow_overlay()

    def hide(self) -> None:
        """No captions are to come: the overlay goes, what the room sees stays."""
        self._wanted = False
        self._follow_overlay()

    def close(self) -> None:
        """Take both down."""
        for window in (self.overlay, self._audience):
            if window is not None:
                window.close()
                window.deleteLater()

    def unseen(self) -> set[ViewName]:
        """The views that nobody sees."""
        found = set() if self.overlay.isVisible() else {OVERLAY}
        if self._audience is None or not self._audience.isVisible():
            found.add(AUDIENCE)
        return found

    # -- settings --------------------------------------------------------------------------------------------------

    def follow(self, names: Collection[str]) -> None:
        """These settings have changed."""
        touched = {name.partition(".")[0] for name in names}
        if "captions" in touched:
            self.overlay.set_style(style_of(self._keeper.settings, OVERLAY))
            self._tell_of_font(OVERLAY)
        if touched & {"overlay", "general"}:
            self._follow_overlay()
        if "audience" in touched or "general" in touched:
            self.follow_audience()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let nothing glide or fade, or let it."""
        self._reduced_motion = reduced
        self.overlay.set_reduced_motion(reduced)
        if self._audience is not None:
            self._audience.set_reduced_motion(reduced)

    def _follow_overlay(self) -> None:
        settings = self._keeper.settings
        self.overlay.set_dock(settings.text("overlay.dock"))
        self.overlay.set_locked(settings.switch("overlay.locked"))
        self.overlay.set_announcing(settings.switch("general.announce_captions"))
        shown = self._wanted and settings.switch("overlay.shown")
        if shown != self.overlay.isVisible():
            self.overlay.setVisible(shown)
            self.seen_changed.emit()
        if shown:
            self._tell(self.overlay.set_hidden_from_capture(settings.switch("overlay.hide_from_capture")))

    def follow_audience(self) -> None:
        """Have the audience window as the settings say; the first time, it is made."""
        settings = self._keeper.settings
        shown = settings.switch("audience.shown")
        if shown and self._audience is None:
            self._make_audience()
        audience = self._audience
        if audience is None:
            return
        audience.set_style(style_of(settings, AUDIENCE))
        audience.set_screen(settings.text("audience.screen"))
        audience.set_full_screen(self._takes_whole_screen())
        audience.set_announcing(settings.switch("general.announce_captions"))
        if shown != audience.isVisible():
            audience.setVisible(shown)
            if shown:
                self._restyle(AUDIENCE, audience.caption_style)
                self._tell_of_font(AUDIENCE)
            else:
                self._request(CloseView(AUDIENCE))
                audience.show_view(CaptionView())  # when it comes back, what it showed may be long past
            self.seen_changed.emit()
        if shown:
            self._tell(audience.set_hidden_from_capture(settings.switch("audience.hide_from_capture")))

    def _make_audience(self) -> None:
        from livecaption.ui.captions.audience import AudienceWindow

        self._audience = audience = AudienceWindow(
            style_of(self._keeper.settings, AUDIENCE),
            full_screen=self._takes_whole_screen(),
            reduced_motion=self._reduced_motion,
            load=self._load,
            save=self._save,
        )
        if self._menu is not None:
            audience.set_menu(self._menu)
        audience.closed.connect(self._on_audience_closed)
        audience.painted.connect(self._on_painted)
        audience.style_changed.connect(self._on_audience_style)
        audience.full_screen_changed.connect(self._on_full_screen)

    def _tell(self, what: Message | None) -> None:
        if what is not None:
            self.told.emit(what)

    def _tell_of_font(self, view: ViewName) -> None:
        self._tell(missing_font(style_of(self._keeper.settings, view)))

    # -- what the windows say --------------------------------------------------------------------------------------

    def _restyle(self, name: ViewName, style: CaptionStyle) -> None:
        self._request(Restyle(name, style, QtMeasure(style)))

    @Slot(float)
    def _on_painted(self, delay_s: float) -> None:
        self._request(Painted(delay_s))

    @Slot(object)
    def _on_overlay_style(self, style: CaptionStyle) -> None:
        self._restyle(OVERLAY, style)

    @Slot(object)
    def _on_audience_style(self, style: CaptionStyle) -> None:
        if self._audience is not None and self._audience.isVisible():
            self._restyle(AUDIENCE, style)

    @Slot(int, int)
    def _on_resized(self, columns: int, lines: int) -> None:
        self._keeper.change_all({"captions.columns": columns, "captions.lines": lines})

    @Slot(str)
    def _on_docked(self, dock: str) -> None:
        self._keeper.change("overlay.dock", dock)

    def _takes_whole_screen(self) -> bool:
        """On a computer with one screen it would cover everything, so there only a double click on it makes it so."""
        wanted = self._keeper.settings.switch("audience.fullscreen")
        return wanted and (self._whole_asked or len(QGuiApplication.screens()) > 1)

    @Slot(bool)
    def _on_full_screen(self, full_screen: bool) -> None:
        self._whole_asked = full_screen
        self._keeper.change("audience.fullscreen", full_screen)

    @Slot()
    def _on_audience_closed(self) -> None:
        self._keeper.change("audience.shown", False)
