"""The page about where to transcribe: addresses, whether they answer, and the words to expect. GUI thread."""

from __future__ import annotations

from livecaption.model.messages import text_of
from livecaption.model.seams import SettingsKeeper
from livecaption.model.setting import Page, Section
from livecaption.model.settings import SETTINGS
from livecaption.ui.preferences.endpoint_check import EndpointCheck
from livecaption.ui.preferences.list_editor import ListEditor
from livecaption.ui.preferences.settings_page import SettingsPage, hint
from livecaption.ui.preferences.surroundings import Surroundings


class EndpointsPage(SettingsPage):
    """`check` is None where nothing can ask an endpoint."""

    def __init__(self, keeper: SettingsKeeper, around: Surroundings) -> None:
        super().__init__(
            [each for each in SETTINGS if each.page is Page.ENDPOINTS],
            keeper,
            around,
            before={Section.ENDPOINT: (hint(text_of("preferences.keys_elsewhere")),)},
            order=(Section.ENDPOINT, Section.WORDS),
        )
        self.check: EndpointCheck | None = None
        row = self.rows["endpoint.urls"]
        if around.check_endpoint is not None and isinstance(row.editor, ListEditor):
            self.check = EndpointCheck(row.editor, around.check_endpoint)
            row.add_below(self.check)
        self.refresh()

    def refresh(self, names: frozenset[str] | None = None) -> None:
        """Show the settings; there may be an address to check now."""
        super().refresh(names)
        if self.check is not None:
            self.check.refresh()
