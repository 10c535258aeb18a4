"""Makes the pages of the settings dialog, each when it is first wanted. GUI thread."""

from __future__ import annotations

from livecaption.model.seams import Clock, SettingsKeeper
from livecaption.model.setting import Page
from livecaption.model.settings import SETTINGS
from livecaption.ui.preferences.captions_page import CaptionsPage
from livecaption.ui.preferences.data_page import DataPage
from livecaption.ui.preferences.endpoints_page import EndpointsPage
from livecaption.ui.preferences.settings_page import SettingsPage
from livecaption.ui.preferences.shortcuts_page import ShortcutsPage
from livecaption.ui.preferences.surroundings import Surroundings

AnyPage = SettingsPage | CaptionsPage


def make_page(
    page: Page, keeper: SettingsKeeper, around: Surroundings, clock: Clock, *, reduced_motion: bool
) -> AnyPage:
    """A page over the keeper's settings. One that has nothing of its own is made from the declarations alone."""
    match page:
        case Page.CAPTIONS:
            return CaptionsPage(keeper, around, clock, reduced_motion=reduced_motion)
        case Page.ENDPOINTS:
            return EndpointsPage(keeper, around)
        case Page.SHORTCUTS:
            return ShortcutsPage(keeper, around)
        case Page.DATA:
            return DataPage(keeper, around)
    return SettingsPage([each for each in SETTINGS if each.page is page], keeper, around)
